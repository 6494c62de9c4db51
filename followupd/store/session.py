"""Opening the database and its transactions; what differs between SQLite and PostgreSQL ends here."""

from __future__ import annotations

import fcntl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from followupd.errors import StoreError
from followupd.store import place


class Database:
    """One database; safe to share between threads.

    On SQLite every write transaction, of this process or another, holds a lock file beside the database, so
    two writers never meet: libraries before 3.51.3 can corrupt a write-ahead log when they do.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.path = Path(self.url.database or "") if self.is_sqlite else None
        if self.path is not None:
            place.check(self.path)
        self._lock = threading.Lock()
        self.writer = self._engine("BEGIN IMMEDIATE")
        self.reader = self._engine("BEGIN")

    def _engine(self, begin: str) -> Engine:
        if not self.is_sqlite:
            return create_engine(self.url, pool_pre_ping=True)
        engine = create_engine(self.url, connect_args={"timeout": 10})
        event.listen(engine, "connect", _sqlite_pragmas)
        # The driver's own transactions begin too late for us: a read that turns into a write could fail.
        event.listen(engine, "begin", lambda connection: _begin(connection, begin))
        return engine

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One write transaction: committed at the end, rolled back on any exception."""
        session = Session(self.writer, expire_on_commit=False)
        with self.only_writer(), _as_store_error(), session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One read transaction: a view of one moment that blocks no writer."""
        with _as_store_error(), Session(self.reader) as session:
            yield session

    @contextmanager
    def only_writer(self) -> Iterator[None]:
        """Hold the lock file that every writer of this SQLite database holds; nothing on PostgreSQL."""
        if self.path is None:
            yield
            return
        with self._lock, lock_file(self.path).open("ab") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def close(self) -> None:
        """Let go of every connection."""
        self.writer.dispose()
        self.reader.dispose()


def lock_file(path: Path) -> Path:
    """The file that a writer of this SQLite database holds."""
    return path.with_name(path.name + ".lock")


def _sqlite_pragmas(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


@contextmanager
def _as_store_error() -> Iterator[None]:
    """Turn the library's errors into a sentence; whatever it was, nothing of the transaction is kept."""
    try:
        yield
    except (SQLAlchemyError, OSError) as error:
        if isinstance(error, SQLAlchemyError):
            cause = getattr(error, "orig", None) or error
            raise StoreError(f"The database could not be used: {cause}") from error
        raise
