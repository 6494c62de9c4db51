"""Mails that went before they could be read, or that the server does not hand over: a row for each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from books import NOON, Book
from servers import Account

from followupd.cli.demo.servers import logged_in
from followupd.mailbox.imap import Trace
from followupd.model.sighting import Role
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import aside, backlog, messages, reports, sightings, standings

LAMP = (
    b"From: Anna <Anna@Kunde.example>\r\nSubject: =?utf-8?q?Meine_L=C3=A4mpchen?=\r\n"
    b"Message-ID: <lamp@kunde.example>\r\n\r\nBroken\r\n"
)


class Interrupted(MailboxLedger):
    """Somebody does something between the look at the folder and the fetch."""

    between: Callable[[], object] | None = None

    def known(self, folder: str, uidvalidity: int, lowest: int, *, kept: bool) -> frozenset[int]:
        found = super().known(folder, uidvalidity, lowest, kept=kept)
        if folder == "INBOX" and self.between is not None:
            self.between()
            self.between = None
        return found


@pytest.fixture
def book(imap_server: Account, tmp_path: Path) -> Book:
    return Book(imap_server, tmp_path)


def remove(account: Account, *uids: int, folder: str = "INBOX") -> None:
    with logged_in(account.server, account.user) as client:
        client.select_folder(folder)
        client.delete_messages(list(uids))
        client.expunge(list(uids))


def test_a_mail_removed_before_it_was_read_leaves_a_row(book: Book, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="followupd")
    ledger = Interrupted(book.database, "shop", lambda: book.now)
    watcher = book.watcher(ledger)
    watcher.sync()
    gone, _ = book.post([LAMP, b"Subject: stays\r\n\r\nHi\r\n"], NOON - timedelta(minutes=5))
    ledger.between = lambda: remove(book.account, gone)
    assert watcher.sync() == 1
    watcher.close()
    [entry] = book.aside()
    assert (entry.state, entry.mailbox, entry.folder, entry.uid) == ("vanished", "shop", "INBOX", gone)
    assert "before it could be read" in entry.why
    assert "mails went before they could be read folder=INBOX count=1" in caplog.text
    with book.database.read() as session:
        assert len(backlog.new_sightings(session)) == 1
        assert reports.unsure(session) == ()


def test_a_mail_removed_while_others_are_fetched_costs_none_of_them(book: Book) -> None:
    ledger = Interrupted(book.database, "shop", lambda: book.now)
    watcher = book.watcher(ledger)
    watcher.sync()
    uids = book.put(0, 120)
    ledger.between = lambda: remove(book.account, *uids[10:110:10])
    assert watcher.sync() == 110
    assert watcher.sync() == 0
    watcher.close()
    assert [entry.uid for entry in book.aside()] == list(uids[10:110:10])


# --- in the database


@pytest.fixture
def shelf(account: Account, tmp_path: Path) -> Book:
    return Book(account, tmp_path)


def note(book: Book, kind: str, *traces: Trace) -> None:
    ledger = book.ledger()
    {"gone": ledger.gone, "refused": ledger.refused}[kind]("INBOX", Role.INBOX, 7, traces)


def test_a_mail_that_is_refused_is_shown_to_staff(shelf: Book) -> None:
    note(shelf, "refused", Trace(uid=4, author="anna@kunde.example", subject="Lamp", size=70))
    [entry] = shelf.aside()
    assert (entry.state, entry.subject) == ("refused", "Lamp")
    with shelf.database.read() as session:
        assert [mail.subject for mail in reports.unsure(session)] == ["Lamp"]


def test_what_the_server_still_told_of_it_is_kept_as_people_read_it(shelf: Book) -> None:
    told = Trace(
        uid=4,
        received_at=NOON - timedelta(minutes=30),
        size=70,
        author="anna@kunde.example",
        subject="=?utf-8?q?L=C3=A4mpchen?=",
        message_id="lamp@kunde.example",
    )
    note(shelf, "gone", told, Trace(uid=5, received_at=NOON + timedelta(days=3)))
    entry, ahead = shelf.aside()
    assert (entry.author, entry.subject, entry.size) == ("anna@kunde.example", "Lämpchen", 70)
    assert entry.received_at == NOON - timedelta(minutes=30)
    # A server whose clock is ahead moves nothing into the future.
    assert ahead.received_at == NOON


def test_to_note_it_again_changes_nothing(shelf: Book) -> None:
    note(shelf, "refused", Trace(uid=4, subject="Lamp"))
    note(shelf, "refused", Trace(uid=4), Trace(uid=5))
    assert [(entry.uid, entry.subject) for entry in shelf.aside()] == [(4, "Lamp"), (5, "")]


def test_it_is_known_but_not_kept(shelf: Book) -> None:
    note(shelf, "gone", Trace(uid=4))
    note(shelf, "refused", Trace(uid=5))
    assert shelf.ledger().known("INBOX", 7, 1, kept=False) == {4, 5}
    assert shelf.ledger().known("INBOX", 7, 1, kept=True) == frozenset()


@pytest.mark.parametrize("kind", ["gone", "refused"])
def test_a_mail_that_can_be_had_after_all_is_an_ordinary_one(shelf: Book, kind: str) -> None:
    note(shelf, kind, Trace(uid=4), Trace(uid=5))
    raw = sightings.Raw(uid=4, raw=LAMP, received_at=NOON)
    place = standings.Place(mailbox="shop", folder="INBOX", role=Role.INBOX, uidvalidity=7)
    with shelf.database.write() as session:
        sightings.keep(session, place, [raw], NOON)
        assert [sighting.raw for sighting in backlog.new_sightings(session)] == [LAMP]
    assert [entry.uid for entry in shelf.aside()] == [5]


def test_a_mail_that_only_moved_is_not_listed_as_vanished(shelf: Book) -> None:
    note(shelf, "gone", Trace(uid=4, message_id="lamp@kunde.example"), Trace(uid=5, message_id=""))
    raw = sightings.Raw(uid=9, raw=LAMP, received_at=NOON)
    place = standings.Place(mailbox="shop", folder="Resolved", role=Role.RESOLVED, uidvalidity=3)
    with shelf.database.write() as session:
        sightings.keep(session, place, [raw], NOON)
        [sighting] = backlog.new_sightings(session)
    assert [entry.uid for entry in shelf.aside()] == [4, 5]
    with shelf.database.write() as session:
        understood = messages.Understood(message_id="lamp@kunde.example", canonical="c")
        messages.note_read(session, sighting.message, understood)
    assert [entry.uid for entry in shelf.aside()] == [5]


def test_a_refused_mail_that_a_person_asks_for_again_is_forgotten(shelf: Book) -> None:
    note(shelf, "refused", Trace(uid=4), Trace(uid=5))
    first, _ = shelf.aside()
    with shelf.database.write() as session:
        aside.retry(session, first.id)
    assert [entry.uid for entry in shelf.aside()] == [5]
    assert shelf.ledger().known("INBOX", 7, 1, kept=False) == {5}
