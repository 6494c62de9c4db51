"""Bringing the database to the present schema, and refusing one that is newer than this program."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from followupd.errors import StoreError
from followupd.store.session import Database
from followupd.store.trouble import as_store_error, sentence

#: The newest migration; a test holds it to the scripts.
HEAD = "0001"


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """A folder of migration scripts, and the name of the newest; names sort as they follow each other."""

    folder: Path
    head: str


OURS = History(folder=Path(__file__).parent / "migrations", head=HEAD)


def present(database: Database) -> str | None:
    """The revision of the database; None when it is empty. Raises StoreError when it cannot be opened."""
    if database.path is not None and not database.path.exists():
        return None
    with as_store_error(database.name), database.reader.connect() as connection:
        if "alembic_version" not in inspect(connection).get_table_names():
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def check(database: Database, history: History = OURS) -> None:
    """Raise StoreError when the database is empty, old or newer than this program."""
    revision = present(database)
    if revision is None:
        raise StoreError("There is no followupd data yet. Start the service once: followupd run")
    if revision > history.head:
        raise StoreError(_newer(revision, history))
    if revision < history.head:
        raise StoreError(
            f"The database is of an older version ({revision}). Start the service once: followupd run"
        )


def upgrade(database: Database, now: datetime, history: History = OURS) -> None:
    """Create or update the tables, all or nothing; the file of an older version is copied first.

    Raises StoreError for a newer schema, and when the database could not be copied or updated.
    """
    with database.only_writer():
        revision = present(database)
        if revision == history.head:
            return
        if revision is not None and revision > history.head:
            raise StoreError(_newer(revision, history))
        if database.path is not None:
            if revision is None:
                _make_private(database.path)
            else:
                _keep_copy(database.path, revision, now)
        run(database, history)


def _newer(revision: str, history: History) -> str:
    return (
        f"The database is of a newer followupd (schema {revision}, this program knows {history.head})."
        " Install the newer version again."
    )


def _make_private(path: Path) -> None:
    """Create the file before SQLite does: the mail of customers is for the service's own user alone.

    SQLite gives its other files, which hold mail too, the permissions of this one.
    """
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            os.fchmod(descriptor, 0o600)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise StoreError(f"The database {path} cannot be created: {error.strerror}.") from error


def _keep_copy(path: Path, revision: str, now: datetime) -> None:
    """Copy the database; of one day and version there is one copy, however often the update is tried."""
    target = path.with_name(f"{path.name}.before-{revision}-{now:%Y%m%d}")
    partial = target.with_name(target.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        _make_private(partial)
        with contextlib.closing(sqlite3.connect(path, timeout=10)) as connection:
            connection.execute("VACUUM INTO ?", (str(partial),))
        with partial.open("rb") as handle:
            os.fsync(handle.fileno())
        partial.replace(target)
    except sqlite3.Error as error:
        partial.unlink(missing_ok=True)
        raise StoreError(f"No copy before the update: {sentence(error, str(path))}") from error
    except OSError as error:
        raise StoreError(
            f"No copy before the update: {target} cannot be written: {error.strerror}."
        ) from error


def run(database: Database, history: History) -> None:
    """Run the scripts that the database does not have yet, in one transaction; hold `only_writer` around it.

    Raises StoreError when one fails, or would leave links that lead nowhere; nothing of them is kept then.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    # The parser of the setting takes "%" for a reference.
    config.set_main_option("script_location", str(history.folder).replace("%", "%%"))
    try:
        with database.update() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if database.is_sqlite:
                _check_links(connection)
    except CommandError as error:
        raise StoreError(
            f"The database {database.name} could not be updated: {error}."
            " It is of a version that this program does not know."
        ) from error


def _check_links(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError(f"The update of the database would break {len(broken)} links; it was undone.")
