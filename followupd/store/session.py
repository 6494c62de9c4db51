"""Opening the database and its transactions; what differs between SQLite and PostgreSQL ends here."""

from __future__ import annotations

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.orm import Session

from followupd.errors import StoreError
from followupd.store import commits, place
from followupd.store.trouble import as_store_error

#: The number of our lock on a PostgreSQL server: two machines do not update the tables at once.
_UPDATE_LOCK = 4_660_017
#: libpq waits for ever otherwise: seconds to connect, milliseconds until data must have arrived.
_PATIENCE = {"connect_timeout": 10, "tcp_user_timeout": 30_000}


class Database:
    """One database; safe to share between threads.

    On SQLite every write transaction, of this process or another, holds a lock file beside the database, so
    two writers never meet: libraries before 3.51.3 can corrupt a write-ahead log when they do. Raises
    StoreError when the file cannot live where it is asked to, or the driver of the server is missing.
    """

    def __init__(self, url: str, longest_pause: float = 60.0) -> None:
        self.url = make_url(url)
        #: A server ends a transaction in which nothing was said for so many seconds: that process is frozen.
        self._longest_pause = longest_pause
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        # The real path: two names of one file must not make two lock files.
        self.path = Path(os.path.realpath(self.url.database or "")) if self.is_sqlite else None
        if self.path is not None:
            place.check(self.path)
        #: What messages call it; never with a password.
        self.name = str(self.path or self.url.render_as_string(hide_password=True))
        self._lock = threading.Lock()
        self.writer = self._engine("BEGIN IMMEDIATE")
        self.reader = self._reader()

    def _engine(self, begin: str, **options: Any) -> Engine:
        if not self.is_sqlite:
            engine = self.server_engine(**options)
            event.listen(engine, "connect", self._server_settings)
            return engine
        engine = create_engine(self.url, connect_args={"timeout": 10}, **options)
        event.listen(engine, "connect", _sqlite_pragmas)
        # The driver's own transactions begin too late for us: a read that turns into a write could fail, and
        # a change of the tables would be no part of any.
        event.listen(engine, "begin", lambda connection: _begin(connection, begin))
        return engine

    def server_engine(self, **options: Any) -> Engine:
        """Connections to the server as it sets them up. Raises StoreError when the driver is missing."""
        patience = {name: value for name, value in _PATIENCE.items() if name not in self.url.query}
        try:
            return create_engine(self.url, pool_pre_ping=True, connect_args=patience, **options)
        except ImportError as error:
            raise StoreError(
                f"The database {self.name} needs a driver that is not installed ({error})."
                " Install followupd with it: pip install 'followupd[postgres]'"
            ) from error

    def _server_settings(self, connection: Any, _record: object) -> None:
        milliseconds = round(self._longest_pause * 1000)
        connection.autocommit = True
        connection.execute(f"SET idle_in_transaction_session_timeout = {milliseconds}").close()
        connection.autocommit = False

    def _reader(self) -> Engine:
        if not self.is_sqlite:
            engine = self.server_engine(isolation_level="REPEATABLE READ")
            return engine.execution_options(postgresql_readonly=True)
        engine = self._engine("BEGIN")
        # A reader holds no lock file: it must not be able to become a second writer.
        event.listen(engine, "connect", lambda connection, _record: _pragma(connection, "query_only=ON"))
        return engine

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One write transaction: committed at the end, rolled back on any exception.

        Raises StoreError when the database could not be used, VersionConflict when another writer was faster.
        """
        session = Session(self.writer, expire_on_commit=False)
        transaction = session.begin() if self.is_sqlite else commits.certain(session, self.writer)
        with self.only_writer(), as_store_error(self.name), session, transaction:
            yield session

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """A connection to the server for the caller alone, who closes it; each statement is a transaction.

        Closed here when the caller fails.
        """
        engine = self.server_engine(poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with as_store_error(self.name):
            connection = engine.connect()
            try:
                yield connection
            except BaseException:
                connection.close()
                raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One read transaction: a view of one moment that blocks no writer, and cannot write."""
        with as_store_error(self.name), Session(self.reader) as session:
            yield session

    @contextmanager
    def update(self) -> Iterator[Connection]:
        """One transaction that changes the tables; the caller holds `only_writer`.

        Foreign keys are off: a SQLite table is changed by copying it, and with them on, dropping the old one
        would take the rows that point to it along.
        """
        engine = self._engine("BEGIN IMMEDIATE", poolclass=NullPool)
        if self.is_sqlite:
            event.listen(
                engine, "connect", lambda connection, _record: _pragma(connection, "foreign_keys=OFF")
            )
        try:
            with as_store_error(self.name), engine.begin() as connection:
                if not self.is_sqlite:
                    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_UPDATE_LOCK})")
                yield connection
        finally:
            engine.dispose()

    @contextmanager
    def only_writer(self) -> Iterator[None]:
        """Hold the lock file that every writer of this SQLite database holds; nothing on PostgreSQL."""
        if self.path is None:
            yield
            return
        with self._lock:
            descriptor = _locked(lock_file(self.path))
            try:
                yield
            finally:
                os.close(descriptor)

    def close(self) -> None:
        """Let go of every connection."""
        self.writer.dispose()
        self.reader.dispose()


def lock_file(path: Path) -> Path:
    """The file that a writer of this SQLite database holds."""
    return path.with_name(path.name + ".lock")


def _locked(path: Path) -> int:
    """An open descriptor that holds the lock until it is closed, also by the end of the process."""
    try:
        # Its own user's alone: whoever can open it can keep every writer waiting.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(
            f"The file {path} cannot be written ({error.strerror})."
            " Give it and its folder to the user followupd runs as."
        ) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _sqlite_pragmas(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
        _pragma(connection, setting)


def _pragma(connection: Any, setting: str) -> None:
    connection.execute(f"PRAGMA {setting}").close()


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)
