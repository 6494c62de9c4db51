"""Bringing the database to the present schema, and refusing one that is newer than this program."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from followupd.errors import StoreError
from followupd.store.session import Database

#: The newest migration; a test holds it to the scripts.
HEAD = "0001"


def present(database: Database) -> str | None:
    """The revision of the database; None when it is empty."""
    try:
        with database.reader.connect() as connection:
            if "alembic_version" not in inspect(connection).get_table_names():
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except SQLAlchemyError as error:
        raise StoreError(f"The database cannot be opened: {getattr(error, 'orig', None) or error}") from error


def check(database: Database) -> None:
    """Raise StoreError when the database is empty, old or newer than this program."""
    revision = present(database)
    if revision is None:
        raise StoreError("There is no followupd data yet. Start the service once: followupd run")
    if revision > HEAD:
        raise StoreError(_newer(revision))
    if revision < HEAD:
        raise StoreError(
            f"The database is of an older version ({revision}). Start the service once: followupd run"
        )


def upgrade(database: Database, now: datetime) -> None:
    """Create or update the tables; a SQLite file is copied first. Raises StoreError for a newer schema."""
    revision = present(database)
    if revision == HEAD:
        return
    if revision is not None and revision > HEAD:
        raise StoreError(_newer(revision))
    if revision is not None and database.path is not None:
        _keep_copy(database, database.path, revision, now)
    _run(database)
    if database.path is not None:
        # Mail of customers: nobody but the service's own user reads it.
        with contextlib.suppress(FileNotFoundError):
            os.chmod(database.path, 0o600)


def _newer(revision: str) -> str:
    return (
        f"The database is of a newer followupd (schema {revision}, this program knows {HEAD})."
        " Install the newer version again."
    )


def _keep_copy(database: Database, path: Path, revision: str, now: datetime) -> None:
    target = path.with_name(f"{path.name}.before-{revision}-{now:%Y%m%d%H%M%S}")
    with database.reader.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("VACUUM INTO ?", (str(target),))


def _run(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    # An engine of its own, foreign keys off: with them, batch mode on a parent table deletes its children.
    engine = create_engine(database.url)
    try:
        with database.only_writer(), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if database.is_sqlite:
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise StoreError(
                        f"The update of the database would break {len(broken)} links; it was undone."
                    )
    except SQLAlchemyError as error:
        raise StoreError(
            f"The database could not be updated: {getattr(error, 'orig', None) or error}"
        ) from error
    finally:
        engine.dispose()
