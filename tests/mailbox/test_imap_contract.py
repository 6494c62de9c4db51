"""What we rely on of an IMAP server, tried on pymap and on Dovecot alike."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from servers import Account, mails_trickle_in

from followupd.cli.demo.servers import Parcel, deliver, deliver_all, logged_in
from followupd.errors import FolderMissing, LoginRefused, MailboxError
from followupd.mailbox.imap import Imap, ImapSettings

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def mail(subject: str, body: str = "Hello\r\n") -> bytes:
    return f"From: anna@kunde.example\r\nMessage-ID: <{subject}@kunde.example>\r\n\r\n{body}".encode()


def settings(account: Account, password: str = "") -> ImapSettings:
    return ImapSettings(
        host=account.host,
        port=account.port,
        security="none",
        user=account.user,
        password=lambda: password or account.password,
        read_timeout=20,
    )


@pytest.fixture
def imap(imap_server: Account) -> Iterator[Imap]:
    connection = Imap(settings(imap_server))
    connection.connect()
    yield connection
    connection.close()


def put(account: Account, *subjects: str, folder: str = "INBOX") -> tuple[int, ...]:
    parcels = [Parcel(raw=mail(subject), folder=folder, when=NOON) for subject in subjects]
    return deliver_all(account.server, account.user, parcels)


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer's own time zone is far from UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
def test_a_mail_comes_back_byte_for_byte_with_its_time_and_size(imap: Imap, imap_server: Account) -> None:
    raw = mail("one", 'Grüße, {5}\r\n) * OK\r\n"\\' * 50)
    east = timezone(timedelta(hours=2))
    deliver(imap_server.server, imap_server.user, raw, when=NOON.astimezone(east))
    status = imap.select("INBOX")
    (got,) = imap.fetch(imap.uids_from(1))
    assert (got.raw, got.size, got.received_at) == (raw, len(raw), NOON)
    assert got.received_at is not None
    assert got.received_at.tzinfo is UTC
    assert (status.exists, status.uidnext) == (1, got.uid + 1)


def test_reading_leaves_no_trace(imap: Imap, imap_server: Account) -> None:
    put(imap_server, "one")
    imap.select("INBOX")
    assert len(list(imap.fetch(imap.uids_from(1)))) == 1
    imap.find_header("INBOX", "Message-ID", "<one@kunde.example>")
    with logged_in(imap_server.server, imap_server.user) as client:
        client.select_folder("INBOX")
        assert client.search("SEEN") == []


def test_many_mails_come_in_order_and_in_batches(imap: Imap, imap_server: Account) -> None:
    uids = put(imap_server, *(f"m{number}" for number in range(120)))
    imap.select("INBOX")
    batches = list(imap.batches(tuple(reversed(uids))))
    assert [len(batch) for batch in batches] == [50, 50, 20]
    assert tuple(got.uid for batch in batches for got in batch) == uids


def test_the_last_mail_does_not_pretend_to_be_new(imap: Imap, imap_server: Account) -> None:
    (uid,) = put(imap_server, "one")
    imap.select("INBOX")
    assert imap.uids_from(uid) == (uid,)
    assert imap.uids_from(uid + 1) == ()


def test_an_empty_folder_has_no_uids(imap: Imap) -> None:
    assert imap.select("INBOX").exists == 0
    assert imap.uids_from(1) == ()
    assert list(imap.fetch(())) == []


def test_a_mail_removed_between_search_and_fetch_is_just_absent(imap: Imap, imap_server: Account) -> None:
    first, second, third = put(imap_server, "one", "two", "three")
    imap.select("INBOX")
    uids = imap.uids_from(1)
    with logged_in(imap_server.server, imap_server.user) as client:
        client.select_folder("INBOX")
        client.delete_messages([second])
        client.expunge()
    assert uids == (first, second, third)
    assert [got.uid for got in imap.fetch(uids)] == [first, third]


def test_folders_are_listed_as_people_read_them(imap: Imap, imap_server: Account) -> None:
    folders = {folder.name: folder for folder in imap.list_folders()}
    assert {"INBOX", imap_server.drafts, imap_server.sent} <= set(folders)
    assert folders["INBOX"].delimiter in {"/", "."}
    assert ("\\drafts" in folders[imap_server.drafts].flags) is imap_server.special_use
    assert imap.namespace_prefix() == ""


def test_a_folder_is_created_once_and_subscribed_to(imap: Imap, imap_server: Account) -> None:
    delimiter = imap.list_folders()[0].delimiter
    name = f"Followup{delimiter}Erledigt & Fälle"
    assert imap.ensure_folder(name)
    assert not imap.ensure_folder(name)
    assert imap.status(name).exists == 0
    with logged_in(imap_server.server, imap_server.user) as client:
        assert name in [line[2] for line in client.list_sub_folders()]


def test_status_sees_what_another_program_did(imap: Imap, imap_server: Account) -> None:
    before = imap.status("INBOX")
    imap.select(imap_server.sent)
    (uid,) = put(imap_server, "one")
    after = imap.status("INBOX")
    assert (after.uidvalidity, after.exists, after.uidnext) == (before.uidvalidity, 1, uid + 1)


def test_a_folder_that_is_not_there_is_named(imap: Imap) -> None:
    for look in (imap.select, imap.status):
        with pytest.raises(FolderMissing, match='"Nowhere"'):
            look("Nowhere")
    assert imap.select("INBOX").exists == 0


def test_a_filed_mail_has_the_flags_the_time_and_the_uid_the_server_tells(
    imap: Imap, imap_server: Account
) -> None:
    uid = imap.append(imap_server.drafts, mail("draft"), ("\\Draft", "\\Seen"), NOON)
    imap.select(imap_server.drafts)
    (got,) = imap.fetch(imap.uids_from(1))
    assert (got.uid, got.raw, got.received_at) == (uid, mail("draft"), NOON)
    with logged_in(imap_server.server, imap_server.user) as client:
        client.select_folder(imap_server.drafts, readonly=True)
        assert {b"\\Draft", b"\\Seen"} <= set(client.get_flags([uid])[uid])


def test_filing_into_a_missing_folder_creates_it(imap: Imap) -> None:
    assert imap.append("Entwürfe neu", mail("draft")) is not None
    assert imap.status("Entwürfe neu").exists == 1


def test_a_header_is_found_only_when_it_is_exactly_the_same(imap: Imap, imap_server: Account) -> None:
    server, user = imap_server.server, imap_server.user
    first, second = put(imap_server, "abc", "abcd")
    folded = deliver(server, user, b"message-id:\r\n <folded@kunde.example>\r\nSubject: x\r\n\r\nHi\r\n")
    deliver(server, user, b"Subject: x\r\n\r\nMessage-ID: <folded@kunde.example>\r\n")
    assert imap.find_header("INBOX", "Message-ID", "<abc@kunde.example>") == (first,)
    assert imap.find_header("INBOX", "Message-ID", "abc@kunde.example") == ()
    assert imap.find_header("INBOX", "Message-ID", "<folded@kunde.example>") == (folded,)
    assert imap.find_header("INBOX", "Message-ID", "<abc@kunde.example>", lowest_uid=second) == ()


def test_a_new_mail_ends_the_wait(imap: Imap, imap_server: Account) -> None:
    assert imap.has_idle
    imap.select("INBOX")
    with mails_trickle_in(lambda: put(imap_server, "one")):
        assert imap.idle(30, threading.Event())
    assert imap.uids_from(1)


def test_the_wait_ends_by_itself_and_the_connection_goes_on(imap: Imap) -> None:
    imap.select("INBOX")
    assert not imap.idle(0.1, threading.Event())
    assert imap.uids_from(1) == ()


def test_the_wait_ends_when_the_service_stops(imap: Imap) -> None:
    imap.select("INBOX")
    stop = threading.Event()
    stop.set()
    assert not imap.idle(300, stop)


def test_another_thread_can_end_the_wait(imap: Imap) -> None:
    imap.select("INBOX")
    threading.Timer(0.2, imap.interrupt).start()
    with pytest.raises(MailboxError, match="connects again"):
        imap.idle(300, threading.Event())
    assert not imap.connected


def test_a_wrong_password_is_a_sentence_without_the_password(imap_server: Account) -> None:
    connection = Imap(settings(imap_server, "wr0ng"))
    with pytest.raises(LoginRefused, match="refused the user name or the password") as caught:
        connection.connect()
    assert "wr0ng" not in str(caught.value)
    connection.close()


def test_a_closed_connection_says_so_and_can_be_opened_again(imap: Imap) -> None:
    imap.close()
    imap.close()
    with pytest.raises(MailboxError, match="no connection"):
        imap.select("INBOX")
    imap.connect()
    assert imap.select("INBOX").exists == 0
