"""Copies of a SQLite database: made while it is in use, and known to be whole because they were opened."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from followupd.errors import StoreError
from followupd.store.trouble import sentence

#: Called with the pages copied and the pages there are.
Progress = Callable[[int, int], None]
#: Files that belong to a database, by what stands after its name.
COMPANIONS = ("-wal", "-shm", "-journal", ".lock")
#: So many pages are copied between two words about the progress: 4 MB.
_PAGES = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What lies in a database file."""

    #: The revision of its tables.
    revision: str
    #: How many rows each table has.
    rows: Mapping[str, int]

    def __str__(self) -> str:
        return f"{_count(self.rows, 'cases', 'case')}, {_count(self.rows, 'message', 'mail')}"


def _count(rows: Mapping[str, int], table: str, what: str) -> str:
    number = rows.get(table, 0)
    return f"{number} {what}{'' if number == 1 else 's'}"


def save(source: Path, target: Path, on_progress: Progress, *, overwrite: bool = False) -> Contents:
    """Copy the database as it is at this moment into `target`, readable by its owner alone.

    Writers go on meanwhile. The copy appears under its name only when it is whole. Raises StoreError when
    `target` is there already (without `overwrite`), is the database itself, or cannot be written.
    """
    _refuse(source, target, overwrite=overwrite)
    with partial_file(target, "No backup was made") as partial:
        counted = copy(source, partial, on_progress)
        found = examined(partial)
        if found.rows != counted:
            raise StoreError(f"No backup was made: the copy {partial} does not hold what the database holds.")
        settle(partial, target)
    return found


def _refuse(source: Path, target: Path, *, overwrite: bool) -> None:
    own = [Path(f"{source}{end}") for end in ("", *COMPANIONS)]
    if Path(os.path.realpath(target)) in own:
        raise StoreError(f"{target} is the database itself. Name another file, best on another disk.")
    if target.is_dir():
        raise StoreError(f"{target} is a folder. Name a file in it, such as {target / 'followupd.backup'}")
    if os.path.lexists(target) and not overwrite:
        raise StoreError(f"{target} is there already. Name another file, or say --overwrite.")


@contextlib.contextmanager
def partial_file(target: Path, failed: str) -> Iterator[Path]:
    """A new empty file beside `target`, its owner's alone; gone at the end, unless it was given its name.

    Errors of the system become StoreError, beginning with the words of `failed`.
    """
    partial = target.with_name(f".{target.name}.{os.urandom(4).hex()}.partial")
    try:
        os.close(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        yield partial
    except OSError as error:
        raise StoreError(f"{failed}: {target} cannot be written: {error.strerror}.") from error
    finally:
        for end in ("", *COMPANIONS):
            with contextlib.suppress(OSError):
                os.unlink(f"{partial}{end}")


def copy(source: Path, target: Path, on_progress: Progress) -> Mapping[str, int]:
    """Copy the database as one moment saw it; gives how many rows each of its tables has.

    The copy is one file: it needs no write-ahead log. Raises StoreError.
    """
    try:
        with (
            contextlib.closing(reading(source)) as here,
            contextlib.closing(sqlite3.connect(target)) as copied,
        ):
            # One moment: without it, every write of the service would make the copying begin again.
            here.execute("BEGIN")
            counted = _rows(here)
            here.backup(
                copied, pages=_PAGES, progress=lambda _, left, total: on_progress(total - left, total)
            )
            copied.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        full = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_FULL", "SQLITE_IOERR_WRITE"))
        raise StoreError(f"Nothing was copied. {sentence(error, str(target if full else source))}") from error
    return counted


def reading(path: Path) -> sqlite3.Connection:
    """The database file, opened so that nothing in it can be changed. Raises sqlite3.Error."""
    log = Path(f"{path}-wal")
    if log.exists() and log.stat().st_size:
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
        connection.execute("PRAGMA query_only=ON")
        return connection
    # Without a log beside it, the file may lie where nothing can be written, as on a backup disk.
    unchanged = "" if _is_in_use(path) else "&immutable=1"
    return sqlite3.connect(f"file:{quote(str(path))}?mode=ro{unchanged}", uri=True, isolation_level=None)


def _is_in_use(path: Path) -> bool:
    return Path(f"{path}-shm").exists() or Path(f"{path}-journal").exists()


def examined(path: Path) -> Contents:
    """Open the file and read all of it; raises StoreError when it is damaged, or no database of ours."""
    try:
        with contextlib.closing(reading(path)) as connection:
            trouble = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if trouble != "ok":
                raise StoreError(f"{path} is damaged: {' '.join(str(trouble).split())}")
            rows = _rows(connection)
            if "alembic_version" not in rows or "outbox" not in rows:
                raise StoreError(f"{path} is no database of followupd.")
            [revision] = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    except sqlite3.Error as error:
        raise StoreError(f"{path} is damaged, or no database of followupd ({error}).") from error
    return Contents(revision=str(revision), rows=rows)


def _rows(connection: sqlite3.Connection) -> Mapping[str, int]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    names = [name for (name,) in connection.execute(query)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def settle(partial: Path, target: Path) -> None:
    """Give a finished file its name, so that it is there whole or not at all, even when the power fails."""
    with partial.open("rb") as handle:
        os.fsync(handle.fileno())
    partial.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """What was renamed in the folder stays so."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
