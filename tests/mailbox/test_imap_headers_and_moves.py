"""Looking for mails of ours by their headers, and moving one of them, on real servers and on odd ones."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from scripted_peer import ScriptedImap, served
from servers import Account

from followupd.cli.demo.servers import Parcel, deliver_all, logged_in
from followupd.errors import FolderMissing
from followupd.mailbox.imap import Imap, ImapSettings
from followupd.mailbox.imap_faults import CommandRefused

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def put(account: Account, *names: str, folder: str = "INBOX") -> tuple[int, ...]:
    raws = [
        f"Message-ID: <{name}@kunde.example>\r\nReferences: <a@x>\r\n <{name}@x>\r\nSubject: x\r\n\r\nHi\r\n"
        for name in names
    ]
    parcels = [Parcel(raw=raw.encode(), folder=folder, when=NOON) for raw in raws]
    return deliver_all(account.server, account.user, parcels)


def remove(account: Account, *uids: int) -> None:
    with logged_in(account.server, account.user) as client:
        client.select_folder("INBOX")
        client.delete_messages(list(uids))
        client.expunge(list(uids))


def ids_in(account: Account, folder: str) -> list[str]:
    connection = connected(account.host, account.port, account.user, account.password)
    mails = connection.recent_headers(folder, ("Message-ID",))
    connection.close()
    return [value for _, headers in mails for value in headers["Message-ID"]]


def connected(host: str, port: int, user: str = "info", password: str = "pw") -> Imap:
    settings = ImapSettings(
        host=host, port=port, security="none", user=user, password=lambda: password, read_timeout=20
    )
    connection = Imap(settings)
    connection.connect()
    return connection


@pytest.fixture
def imap(imap_server: Account) -> Iterator[Imap]:
    connection = connected(imap_server.host, imap_server.port, imap_server.user, imap_server.password)
    yield connection
    connection.close()


def test_the_last_mails_tell_the_headers_asked_for(imap: Imap, imap_server: Account) -> None:
    _, second, third = put(imap_server, "one", "two", "three")
    found = imap.recent_headers("INBOX", ("Message-ID", "References", "X-Nothing"), limit=2)
    assert found == (
        (
            second,
            {"Message-ID": ("<two@kunde.example>",), "References": ("<a@x> <two@x>",), "X-Nothing": ()},
        ),
        (
            third,
            {"Message-ID": ("<three@kunde.example>",), "References": ("<a@x> <three@x>",), "X-Nothing": ()},
        ),
    )


def test_an_empty_folder_tells_no_headers(imap: Imap, imap_server: Account) -> None:
    assert imap.recent_headers(imap_server.drafts, ("Message-ID",)) == ()


def test_what_came_since_is_told_with_the_gaps_it_has(imap: Imap, imap_server: Account) -> None:
    (before,) = put(imap_server, "before")
    uidvalidity, uidnext, nothing = imap.headers_from("INBOX", ("Message-ID",), before + 1)
    assert (uidnext, nothing) == (before + 1, ())
    first, second, third = put(imap_server, "one", "two", "three")
    remove(imap_server, second)
    again, next_one, mails = imap.headers_from("INBOX", ("Message-ID",), uidnext)
    assert (again, next_one) == (uidvalidity, third + 1)
    assert [(uid, headers["Message-ID"]) for uid, headers in mails] == [
        (first, ("<one@kunde.example>",)),
        (third, ("<three@kunde.example>",)),
    ]


def test_more_mails_than_one_question_takes_are_all_told(imap: Imap, imap_server: Account) -> None:
    uids = put(imap_server, *(f"m{number}" for number in range(501)))
    _, _, mails = imap.headers_from("INBOX", ("Message-ID",), 1)
    assert [uid for uid, _ in mails] == list(uids)
    assert len(imap.recent_headers("INBOX", ("Message-ID",))) == 500


def test_one_mail_is_moved_and_the_others_stay(imap: Imap, imap_server: Account) -> None:
    first, second, _third = put(imap_server, "one", "two", "three")
    with logged_in(imap_server.server, imap_server.user) as client:
        client.select_folder("INBOX")
        client.add_flags([first], [b"\\Deleted"])
    uidvalidity = imap.select("INBOX").uidvalidity
    assert imap.move("INBOX", uidvalidity, second, imap_server.sent)
    assert ids_in(imap_server, "INBOX") == ["<one@kunde.example>", "<three@kunde.example>"]
    assert ids_in(imap_server, imap_server.sent) == ["<two@kunde.example>"]


def test_a_mail_that_is_not_the_one_meant_is_not_moved(imap: Imap, imap_server: Account) -> None:
    first, second = put(imap_server, "one", "two")
    uidvalidity = imap.select("INBOX").uidvalidity
    assert not imap.move("INBOX", uidvalidity + 1, first, imap_server.sent)
    remove(imap_server, second)
    assert not imap.move("INBOX", uidvalidity, second, imap_server.sent)
    assert ids_in(imap_server, "INBOX") == ["<one@kunde.example>"]
    assert ids_in(imap_server, imap_server.sent) == []


def test_to_move_a_mail_twice_moves_it_once(imap: Imap, imap_server: Account) -> None:
    (uid,) = put(imap_server, "one")
    uidvalidity = imap.select("INBOX").uidvalidity
    assert imap.move("INBOX", uidvalidity, uid, imap_server.sent)
    assert not imap.move("INBOX", uidvalidity, uid, imap_server.sent)
    assert ids_in(imap_server, imap_server.sent) == ["<one@kunde.example>"]


def test_nothing_is_moved_into_a_folder_that_is_not_there(imap: Imap, imap_server: Account) -> None:
    (uid,) = put(imap_server, "one")
    uidvalidity = imap.select("INBOX").uidvalidity
    with pytest.raises((FolderMissing, CommandRefused)):
        imap.move("INBOX", uidvalidity, uid, "Nowhere")
    assert ids_in(imap_server, "INBOX") == ["<one@kunde.example>"]


# --- servers without MOVE

OPENED = b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 14] x\r\nTAG OK done\r\n"
SENT = b"* 1 EXISTS\r\n* OK [UIDVALIDITY 8] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK done\r\n"
HEADERS = (
    b"* 1 FETCH (UID %d BODY[HEADER.FIELDS (MESSAGE-ID)] {21}\r\nMessage-ID: <a@b>\r\n\r\n)\r\nTAG OK x\r\n"
)
WITHOUT_MOVE = {
    "SELECT": OPENED,
    "EXAMINE Sent": SENT,
    "UID SEARCH UID 12": b"* SEARCH 12\r\nTAG OK done\r\n",
    "UID SEARCH UID 1:*": b"* SEARCH\r\nTAG OK done\r\n",
    "UID FETCH 12": HEADERS % 12,
    "UID COPY": b"TAG OK [COPYUID 8 12 1] done\r\n",
    "UID STORE": b"TAG OK done\r\n",
    "UID EXPUNGE": b"* 1 EXPUNGE\r\nTAG OK done\r\n",
}


def changes(script: ScriptedImap, times: int = 1) -> list[str]:
    """The commands that change something, of so many moves."""
    with served(script) as port:
        connection = connected("localhost", port)
        for _ in range(times):
            connection.move("INBOX", 7, 12, "Sent")
        connection.close()
    words = ("UID COPY", "UID MOVE", "UID STORE", "UID EXPUNGE", "EXPUNGE", "CLOSE")
    return [command for command in script.heard if command.startswith(words)]


def test_without_move_the_mail_is_copied_and_only_it_removed() -> None:
    copied = ['UID COPY 12 "Sent"', "UID STORE 12 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 12"]
    assert changes(ScriptedImap(WITHOUT_MOVE)) == copied


def test_a_mail_that_was_copied_before_is_only_removed() -> None:
    there = {"UID SEARCH UID 1:*": b"* SEARCH 1\r\nTAG OK done\r\n", "UID FETCH 1 ": HEADERS % 1}
    removed = ["UID STORE 12 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 12"]
    assert changes(ScriptedImap({**WITHOUT_MOVE, **there})) == removed


def test_a_server_that_cannot_remove_one_mail_alone_is_left_as_it_is() -> None:
    plain = {"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"}
    assert changes(ScriptedImap({**WITHOUT_MOVE, **plain}), times=2) == []
