from __future__ import annotations

import fcntl
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import build
import pytest
from build import NOW
from sqlalchemy import func, select, text
from store_values import keep, letter, place, put, raw, save_case

from followupd.errors import StoreError, VersionConflict
from followupd.store import cases, claiming, customers, outbox, reports
from followupd.store.schema import CaseRow, CounterRow, OutboxRow
from followupd.store.session import Database, lock_file

Opener = Callable[[str], Database]

#: One of several processes that write at once.
WRITER = """
import sys
from datetime import datetime, UTC
from followupd.store import customers
from followupd.store.session import Database

url, name, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
database = Database(url)
for _ in range(times):
    with database.write() as session:
        customers.count(session, f"{name}@mail.example", datetime(2025, 3, 10, 9, 30, tzinfo=UTC))
database.close()
"""


def test_what_was_written_is_there(database: Database) -> None:
    case_id = save_case(database)
    with database.read() as session:
        assert cases.by_id(session, case_id) is not None


def test_an_exception_keeps_nothing_of_the_transaction(database: Database) -> None:
    def fail_midway() -> None:
        with database.write() as session:
            case_id = cases.save(session, build.case(version=0), None)
            customers.note(session, build.CUSTOMER, name="Mia")
            cases.remember_thread(session, case_id, ("first@mail.example",))
            outbox.put(session, letter(case_id=case_id))
            raise RuntimeError("midway")

    with pytest.raises(RuntimeError, match="midway"):
        fail_midway()
    with database.read() as session:
        assert reports.totals(session) == {}
        assert customers.by_address(session, build.CUSTOMER) is None


def test_the_next_transaction_works_after_a_failed_one(database: Database) -> None:
    with pytest.raises(RuntimeError), database.write():
        raise RuntimeError
    assert save_case(database) > 0


def test_a_reader_cannot_write(database: Database) -> None:
    save_case(database)
    with pytest.raises(StoreError), database.read() as session:
        session.execute(text("UPDATE cases SET topic = 'other'"))


def test_a_reader_sees_one_moment(database: Database) -> None:
    save_case(database)
    count = select(func.count()).select_from(CaseRow)
    with database.read() as session:
        assert session.scalar(count) == 1
        save_case(database)
        assert session.scalar(count) == 1
    with database.read() as session:
        assert session.scalar(count) == 2


def test_a_reader_waits_for_no_writer(database: Database) -> None:
    with database.write() as writing:
        cases.save(writing, build.case(version=0), None)
        with database.read() as session:
            assert reports.cases(session) == ()


def test_a_link_to_a_case_that_is_not_there_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match=r"(?i)foreign key"):
        put(database, case_id=999_999)


def test_the_same_row_from_two_writers_is_a_conflict_that_deciding_again_settles(database: Database) -> None:
    put(database, about="case FU-1")
    with pytest.raises(VersionConflict):
        put(database, about="case FU-1")


def test_threads_that_write_at_once_lose_nothing(database: Database) -> None:
    # On a server, two that make the same first row at once are a conflict: here it is there already.
    with database.write() as session:
        customers.count(session, "first@mail.example", NOW)

    def write(name: str) -> None:
        for _ in range(10):
            with database.write() as session:
                customers.count(session, f"{name}@{name}.example", NOW)

    threads = [threading.Thread(target=write, args=(f"t{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert everybody(database) == 81


def test_processes_that_write_at_once_lose_nothing(sqlite: Database, sqlite_url: str) -> None:
    other = subprocess.Popen([sys.executable, "-c", WRITER, sqlite_url, "other", "60"])
    for number in range(60):
        with sqlite.write() as session:
            customers.count(session, f"own{number}@mail.example", NOW)
    assert other.wait(timeout=60) == 0
    assert everybody(sqlite) == 120


def test_machines_that_write_at_once_lose_nothing(postgresql: Database, open_database: Opener) -> None:
    url = postgresql.url.render_as_string(hide_password=False)
    with postgresql.write() as session:
        customers.count(session, "mia@mail.example", NOW)

    def write(machine: Database) -> None:
        for _ in range(20):
            with machine.write() as session:
                customers.count(session, "mia@mail.example", NOW)

    threads = [threading.Thread(target=write, args=(open_database(url),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert everybody(postgresql) == 41


def everybody(database: Database) -> int:
    query = select(CounterRow.count).where(CounterRow.scope == "all", CounterRow.name == customers.EVERYBODY)
    with database.read() as session:
        return session.scalar(query) or 0


def test_the_lock_file_lies_beside_the_database_and_is_its_user_s_alone(sqlite: Database) -> None:
    save_case(sqlite)
    assert sqlite.path is not None
    path = lock_file(sqlite.path)
    assert path.parent == sqlite.path.parent
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_writer_holds_the_lock_until_it_is_done(sqlite: Database) -> None:
    assert sqlite.path is not None
    path = lock_file(sqlite.path)
    with sqlite.write(), path.open("rb") as handle, pytest.raises(BlockingIOError):
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    with path.open("rb") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_two_names_of_one_file_share_one_lock(
    sqlite: Database, tmp_path: Path, open_database: Opener
) -> None:
    assert sqlite.path is not None
    other = tmp_path / "other"
    other.mkdir()
    (other / "link.sqlite3").symlink_to(sqlite.path)
    linked = open_database(f"sqlite:///{other / 'link.sqlite3'}")
    assert linked.path == sqlite.path


def test_a_second_writer_waits_until_the_first_is_done(
    sqlite: Database, sqlite_url: str, open_database: Opener
) -> None:
    second = open_database(sqlite_url)
    ids: list[int] = []
    with sqlite.write() as session:
        thread = threading.Thread(target=lambda: ids.append(save_case(second)))
        thread.start()
        mine = cases.save(session, build.case(version=0), None)
    thread.join(timeout=60)
    assert ids == [mine + 1]


def test_sqlite_keeps_a_write_ahead_log_and_waits_for_the_disk(sqlite: Database) -> None:
    with sqlite.write() as session:
        found = [
            session.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    assert found == ["wal", 2, 1, 10_000]


def test_nothing_of_a_claim_is_seen_before_it_is_committed(database: Database) -> None:
    item = put(database)
    with database.write() as session:
        claiming.claim(session, "info", "ours", NOW)
        with database.read() as reading:
            assert reading.scalar(select(OutboxRow.state).where(OutboxRow.id == item.id)) == "queued"


def test_keeping_mails_fails_as_a_whole(database: Database) -> None:
    keep(database, place(), raw(2))
    with pytest.raises(VersionConflict):
        keep(database, place(), raw(1, b"one"), raw(2, b"two"))
    with database.read() as session:
        assert reports.totals(session) == {"mails new": 1, "sightings new": 1}
