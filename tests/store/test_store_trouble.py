"""Databases that cannot be used: each gives one sentence, and no library's own exception."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from build import NOW
from sqlalchemy import text
from store_values import save_case

from followupd.errors import StoreError
from followupd.store import migrate, reports
from followupd.store.session import Database, lock_file
from followupd.store.trouble import sentence

Opener = Callable[[str], Database]
GARBAGE = b"this is no database at all, whatever its name says\n" * 100


def garbage(tmp_path: Path) -> str:
    path = tmp_path / "garbage.sqlite3"
    path.write_bytes(GARBAGE)
    return f"sqlite:///{path}"


def read(database: Database) -> None:
    with database.read() as session:
        reports.totals(session)


@pytest.mark.parametrize(
    "use",
    [
        read,
        save_case,
        migrate.present,
        migrate.check,
        lambda database: migrate.upgrade(database, NOW),
    ],
    ids=["read", "write", "present", "check", "upgrade"],
)
def test_a_file_that_is_no_database_is_a_sentence(
    use: Callable[[Database], object], tmp_path: Path, open_database: Opener
) -> None:
    with pytest.raises(StoreError) as caught:
        use(open_database(garbage(tmp_path)))
    message = str(caught.value)
    assert "garbage.sqlite3" in message
    assert "damaged" in message
    assert "\n" not in message
    assert "sqlalche" not in message
    assert (tmp_path / "garbage.sqlite3").read_bytes() == GARBAGE


def test_a_database_damaged_in_the_middle_is_a_sentence(sqlite: Database) -> None:
    for _ in range(50):
        save_case(sqlite, subject="x" * 1000)
    sqlite.close()
    assert sqlite.path is not None
    content = bytearray(sqlite.path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    sqlite.path.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        read(sqlite)


def test_a_disk_without_room_is_a_sentence_and_keeps_nothing(sqlite: Database) -> None:
    with sqlite.write() as session:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(StoreError, match="disk is full"):
        save_case(sqlite, subject="x" * 100_000)
    with sqlite.read() as session:
        assert reports.cases(session) == ()


def test_tables_that_are_missing_are_a_sentence(bare_url: str, open_database: Opener) -> None:
    with pytest.raises(StoreError, match="cases"):
        save_case(open_database(bare_url))


def test_a_lock_file_that_cannot_be_opened_is_a_sentence(sqlite: Database) -> None:
    assert sqlite.path is not None
    lock_file(sqlite.path).mkdir()
    with pytest.raises(StoreError, match=r"\.lock cannot be written"):
        save_case(sqlite)


def test_a_server_that_is_not_there_is_a_sentence(tmp_path: Path, open_database: Opener) -> None:
    database = open_database(f"postgresql+psycopg://anna:secret@/none?host={tmp_path}")
    for use in (read, save_case, migrate.present):
        with pytest.raises(StoreError) as caught:
            use(database)
        assert "\n" not in str(caught.value)
        assert "secret" not in str(caught.value)


def test_a_driver_that_is_not_installed_is_a_sentence() -> None:
    with pytest.raises(StoreError, match=r"pip install 'followupd\[postgres\]'"):
        Database("postgresql+pg8000://localhost/followupd")


def test_an_error_of_the_caller_s_own_passes_as_it_is(database: Database) -> None:
    with pytest.raises(FileNotFoundError), database.write():
        raise FileNotFoundError("a template")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_FULL", "the disk is full"),
        ("SQLITE_IOERR_WRITE", "the disk does not read or write"),
        ("SQLITE_READONLY_DIRECTORY", "cannot be written"),
        ("SQLITE_CANTOPEN", "cannot be opened"),
        ("SQLITE_BUSY", "another program holds it"),
        ("SQLITE_CORRUPT_VTAB", "damaged"),
    ],
)
def test_each_trouble_says_what_to_do(name: str, words: str) -> None:
    error = sqlite3.OperationalError("the library's words")
    error.sqlite_errorname = name
    message = sentence(error, "/var/lib/followupd/followupd.sqlite3")
    assert words in message
    assert "the library's words" in message
    assert message.endswith(".")


def test_an_unknown_trouble_keeps_the_library_s_words() -> None:
    assert sentence(RuntimeError("two\nlines"), "here") == "The database here could not be used: two lines"
