"""Putting a backup in the place of a SQLite database, with the brake engaged before it becomes that."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from followupd.errors import StoreError
from followupd.store import backup, halts, migrate
from followupd.store.backup import Contents, Progress
from followupd.store.session import Database

#: The brake's sentence; the service reads the mailbox again before anybody lifts it.
WHY = (
    "this database was put back from a backup, so the mailbox may hold mails of ours that it does not know."
    " Start the service, let it read the mailbox, and look at what waits (followupd queue)."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put back, and where the database before it lies."""

    contents: Contents
    kept: Path | None


def restore(file: Path, database: Path, now: datetime, on_progress: Progress) -> Restored:
    """Put the backup in the database's place; the caller sees to it that no service runs.

    The backup is examined, copied, brought up to date and braked first, so that the database is the old one
    or the new one at every moment. Raises StoreError, and then nothing has changed.
    """
    _refuse(file, database)
    contents = backup.examined(file)
    if contents.revision > migrate.HEAD:
        raise StoreError(
            f"{file} is of a newer followupd (schema {contents.revision}, this program knows"
            f" {migrate.HEAD}). Install the newer version first."
        )
    with backup.partial_file(database, "Nothing was put back") as fresh:
        backup.copy(file, fresh, on_progress)
        _prepare(fresh, now)
        _give_to_owner(fresh, database)
        with _only_writer(database):
            kept = _put_aside(database, now)
            backup.settle(fresh, database)
    return Restored(contents=contents, kept=kept)


def mark(database: Database, now: datetime) -> None:
    """Engage the brake in a database that was put back by other means, bringing its tables up to date."""
    migrate.upgrade(database, now)
    with database.write() as session:
        halts.engage(session, halts.BRAKE, WHY, now)


def _refuse(file: Path, database: Path) -> None:
    if not file.exists():
        raise StoreError(f"There is no file {file}.")
    if not file.is_file():
        raise StoreError(f"{file} is no file with a backup.")
    if database.exists() and file.samefile(database):
        raise StoreError(f"{file} is the database itself. Name a file that followupd backup has made.")


def _prepare(fresh: Path, now: datetime) -> None:
    """Bring the copy up to date, engage the brake in it, and leave it as one whole file."""
    copied = Database(f"sqlite:///{fresh}")
    try:
        with copied.only_writer():
            migrate.run(copied, migrate.OURS)
        with copied.write() as session:
            halts.engage(session, halts.BRAKE, WHY, now)
    finally:
        copied.close()
    try:
        with contextlib.closing(sqlite3.connect(fresh)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise StoreError(f"Nothing was put back: {error}.") from error
    backup.examined(fresh)


def _give_to_owner(fresh: Path, database: Path) -> None:
    """What the administrator puts back belongs to the service's user, as the folder does."""
    owner = (database if database.exists() else database.parent).stat()
    if (owner.st_uid, owner.st_gid) != (fresh.stat().st_uid, fresh.stat().st_gid):
        os.chown(fresh, owner.st_uid, owner.st_gid)


def _only_writer(database: Path) -> contextlib.AbstractContextManager[None]:
    return Database(f"sqlite:///{database}").only_writer()


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Keep the present database under another name, whole or damaged as it is; None when there is none.

    Its own name goes to the new one in a single step later: there is no moment without a database.
    """
    if not database.exists():
        _take_companions(database, None)
        return None
    # Into the file with what stands in the log; a damaged one is kept together with its log instead.
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = _free_name(database, now)
    os.link(database, kept)
    _take_companions(database, kept)
    backup.sync_folder(database.parent)
    return kept


def _free_name(database: Path, now: datetime) -> Path:
    first = database.with_name(f"{database.name}.before-restore-{now:%Y%m%d-%H%M%S}")
    names = (first, *(first.with_name(f"{first.name}-{number}") for number in range(2, 100)))
    return next(name for name in names if not os.path.lexists(name))


def _take_companions(database: Path, kept: Path | None) -> None:
    """The log of one database read into another would destroy it."""
    for end in ("-wal", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            os.replace(f"{database}{end}", f"{kept}{end}" if kept else f"{database}.left-over{end}")
    with contextlib.suppress(FileNotFoundError):
        os.unlink(f"{database}-shm")
