"""What a server shows late is found: in the window, by the hourly look at a week, by the daily audit."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from books import NOON, Book
from databases import opened_in
from servers import Account
from sqlalchemy import delete

from followupd.mailbox.folderwatch import WINDOW
from followupd.mailbox.watchledger import Comparison
from followupd.model.sighting import Role
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import facts, migrate
from followupd.store.schema import FolderRow, MessageRow, SightingRow

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def book(imap_server: Account, tmp_path: Path) -> Book:
    return Book(imap_server, tmp_path)


def forget(book: Book, uid: int) -> None:
    """As if the server had shown the mail only now."""
    with book.database.write() as session:
        session.execute(delete(SightingRow).where(SightingRow.uid == uid, SightingRow.role == "inbox"))


def subjects(book: Book) -> list[bytes]:
    with book.database.read() as session:
        rows = session.query(MessageRow).order_by(MessageRow.id)
        return [row.raw.split(b"\r\n")[0] for row in rows]


def test_a_mail_far_below_the_window_is_found_within_the_hour(book: Book) -> None:
    watcher = book.watcher()
    watcher.sync()
    (late,) = book.put(1, 2, NOON - 6 * DAY)
    book.put(2, WINDOW + 20)
    assert watcher.sync() == WINDOW + 19
    forget(book, late)
    book.put(5000, 5001)
    assert watcher.sync() == 1
    book.now = NOON + HOUR
    assert watcher.sync() == 1
    assert watcher.sync() == 0
    watcher.close()


def test_the_hourly_look_needs_no_change_in_the_folder(book: Book) -> None:
    watcher = book.watcher()
    watcher.sync()
    (late, _) = book.put(1, 3)
    watcher.sync()
    forget(book, late)
    assert watcher.sync() == 0
    book.now = NOON + HOUR - timedelta(seconds=1)
    assert watcher.sync() == 0
    book.now = NOON + HOUR
    assert watcher.sync() == 1
    watcher.close()


@pytest.mark.parametrize(("age", "found"), [(29, 1), (40, 0)])
def test_the_daily_audit_looks_back_a_month(book: Book, age: int, found: int) -> None:
    watcher = book.watcher()
    watcher.sync()
    (late,) = book.put(1, 2, NOON - age * DAY)
    book.put(2, WINDOW + 20)
    watcher.sync()
    forget(book, late)
    book.now = NOON + 23 * HOUR
    assert watcher.sync() == 0
    book.now = NOON + DAY
    assert watcher.sync() == found
    watcher.close()


def test_an_audit_leaves_its_time_and_its_count(book: Book, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="followupd.pipeline.ledger")
    watcher = book.watcher()
    watcher.sync()
    (late, _) = book.put(1, 3)
    watcher.sync()
    forget(book, late)
    book.now = NOON + DAY
    assert watcher.sync() == 1
    assert "audit folder=INBOX since=2026-01-31 missing=1" in caplog.text
    with book.database.read() as session:
        row = session.get_one(FolderRow, ("shop", "INBOX"))
        fact = facts.known(session, "shop", "audit INBOX")
        assert row.audited_at == book.now
    assert fact is not None
    assert (fact.value, fact.at) == ("1 missing", book.now)
    # Where nothing was missing, that is said too.
    book.now += DAY
    assert watcher.sync() == 0
    assert "audit folder=INBOX since=2026-02-01 missing=0" in caplog.text
    watcher.close()


def test_new_mail_is_nothing_that_was_missing(book: Book, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="followupd.pipeline.ledger")
    watcher = book.watcher()
    watcher.sync()
    book.put(1, 4)
    book.now = NOON + DAY
    assert watcher.sync() == 3
    assert "missing=0" in caplog.text
    assert "missing=3" not in caplog.text
    watcher.close()


def test_what_was_there_before_us_is_found_by_no_comparison(book: Book) -> None:
    book.put(1, 4)
    watcher = book.watcher()
    watcher.sync()
    book.now = NOON + 2 * DAY
    assert watcher.sync() == 0
    assert subjects(book) == []
    watcher.close()


# --- when a comparison is due


@pytest.fixture
def clock() -> list[datetime]:
    return [NOON]


@pytest.fixture
def ledger(tmp_path: Path, clock: list[datetime]) -> MailboxLedger:
    database = opened_in(tmp_path)
    migrate.upgrade(database, NOON)
    return MailboxLedger(database, "shop", lambda: clock[0])


def test_a_month_is_compared_daily_and_a_week_hourly(ledger: MailboxLedger, clock: list[datetime]) -> None:
    audit = Comparison(since=date(2026, 1, 30), audit=True)
    assert ledger.due("INBOX") == audit
    ledger.compared("INBOX", audit, 0)
    assert ledger.due("INBOX") is None
    clock[0] += HOUR
    week = Comparison(since=date(2026, 2, 22), audit=False)
    assert ledger.due("INBOX") == week
    ledger.compared("INBOX", week, 0)
    assert ledger.due("INBOX") is None
    clock[0] = NOON + DAY
    due = ledger.due("INBOX")
    assert due is not None
    assert due.audit


def test_each_folder_is_compared_by_itself(ledger: MailboxLedger) -> None:
    ledger.compared("INBOX", Comparison(since=NOON.date(), audit=True), 0)
    assert ledger.due("INBOX") is None
    assert ledger.due("Sent") is not None


def test_a_clock_that_was_set_back_holds_no_comparison_up(
    ledger: MailboxLedger, clock: list[datetime]
) -> None:
    ledger.compared("INBOX", Comparison(since=NOON.date(), audit=True), 0)
    clock[0] -= DAY
    assert ledger.due("INBOX") is not None


def test_an_audit_is_remembered_over_a_restart(tmp_path: Path) -> None:
    database = opened_in(tmp_path)
    migrate.upgrade(database, NOON)
    first = MailboxLedger(database, "shop", lambda: NOON)
    first.begin("INBOX", Role.INBOX, 1, 1, False)
    first.compared("INBOX", Comparison(since=NOON.date(), audit=True), 0)
    due = MailboxLedger(database, "shop", lambda: NOON + HOUR).due("INBOX")
    assert due is not None
    assert not due.audit
