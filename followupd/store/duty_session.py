"""The session on a PostgreSQL server that holds our locks: one connection, kept for that alone.

It owns the locks' numbers and what the server tells of them. It must not know what a lock is taken for, nor
when one is given back.
"""

from __future__ import annotations

import hashlib
import select
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection, Executable, text
from sqlalchemy.exc import DBAPIError

from followupd.clock import steady_clock
from followupd.decide.sharing import Standing
from followupd.errors import StoreError
from followupd.store.session import Database

_STANDING = text(
    "SELECT classid::bigint, objid::bigint, mode, pid FROM pg_locks"
    " WHERE locktype = 'advisory' AND objsubid = 1 AND granted"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)
_TRY = text("SELECT pg_try_advisory_lock(:key)")
_SHARE = text("SELECT pg_advisory_lock_shared(:key)")
_LEAVE = text("SELECT pg_advisory_unlock(:key)")


class DutySession:
    """Our locks, as long as the server keeps the session; every method may raise DBAPIError.

    The server ends a session that says nothing for `silence` seconds.
    """

    def __init__(self, connection: Connection, silence: float) -> None:
        self._connection = connection
        self._silence = silence
        #: By our own steady clock: until then the server cannot have ended the session by itself.
        self.until = 0.0
        connection.exec_driver_sql(f"SET idle_session_timeout = {round(silence * 1000)}")
        # Whoever writes with the last duty's pass has so long to come to an end.
        connection.exec_driver_sql("SET lock_timeout = 1000")
        self.pid = int(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())
        driver: Any = connection.connection.dbapi_connection
        self._descriptor = int(driver.fileno())

    @property
    def is_alive(self) -> bool:
        """Whether the server keeps the session for certain, as far as the clock tells."""
        return steady_clock() < self.until

    def check_keys(self, keys: int) -> None:
        """Show the lock that stands for our keys; raises StoreError when others show another one."""
        everybody = key_of("keys", "")
        self._connection.execute(_SHARE, {"key": everybody})
        self._connection.execute(_SHARE, {"key": keys})
        rows = self._connection.execute(_STANDING).all()
        holders = {key: {row[3] for row in rows if _key(row) == key} for key in (everybody, keys)}
        if holders[everybody] - holders[keys] - {self.pid}:
            raise StoreError(
                "Another followupd works on this database with other keys than those in our token.key, so"
                " neither would know the other's mails. Stop both, copy the file token.key from the data_dir"
                " of the first into that of every other, and start them again."
            )

    def ping(self) -> None:
        """Say something, so that the server keeps the session."""
        started = steady_clock()
        self._connection.exec_driver_sql("SELECT 1")
        self.until = started + self._silence

    def standing(self, mailboxes: Iterable[str]) -> Standing:
        """Who is on duty for these mailboxes, and who would be; this too says something."""
        started = steady_clock()
        rows = self._connection.execute(_STANDING).all()
        self.until = started + self._silence
        held = {_key(row): int(row[3]) for row in rows if row[2] == "ExclusiveLock"}
        ready: dict[int, set[int]] = {}
        for row in rows:
            if row[2] == "ShareLock":
                ready.setdefault(_key(row), set()).add(int(row[3]))
        names = tuple(mailboxes)
        holders = {name: held[key_of("duty", name)] for name in names if key_of("duty", name) in held}
        candidates = {name: frozenset(ready.get(key_of("ready", name), ())) for name in names}
        return Standing(holders=holders, ready=candidates)

    def be_ready(self, mailbox: str) -> None:
        """Show the others that we could take the mailbox."""
        self._connection.execute(_SHARE, {"key": key_of("ready", mailbox)})

    def take(self, mailbox: str) -> bool:
        """Lock the mailbox; False when another one has it."""
        return bool(self._connection.execute(_TRY, {"key": key_of("duty", mailbox)}).scalar_one())

    def leave(self, mailbox: str) -> None:
        """Unlock the mailbox."""
        self._connection.execute(_LEAVE, {"key": key_of("duty", mailbox)})

    def write(self, statement: Executable) -> None:
        """Carry out a statement in this session, committed at once."""
        self._connection.execute(statement)

    def was_ended(self, patience: float) -> bool:
        """Whether the server ended the session within so many seconds: it speaks unasked only then."""
        try:
            return bool(select.select([self._descriptor], [], [], patience)[0])
        except (OSError, ValueError):
            # Another thread has closed it meanwhile.
            return True

    def leave_all(self) -> None:
        """Unlock everything; never raises."""
        # A server takes its time to see that a connection was closed; the next one waits for it.
        with suppress(DBAPIError):
            self._connection.exec_driver_sql("SELECT pg_advisory_unlock_all()")

    def close(self) -> None:
        """Give up the connection and with it every lock; never raises."""
        with suppress(DBAPIError):
            self._connection.invalidate()
        with suppress(DBAPIError):
            self._connection.close()


def opened(database: Database, mailboxes: Iterable[str], keys: int, silence: float) -> DutySession:
    """A session that shows our keys and that we are ready; raises StoreError when others show other keys."""
    with database.alone() as connection:
        session = DutySession(connection, silence)
        session.check_keys(keys)
        for mailbox in mailboxes:
            session.be_ready(mailbox)
        return session


def key_of(what: str, name: str) -> int:
    """The number of a lock of ours, the same on every machine: 64 bits with a sign (PostgreSQL)."""
    digest = hashlib.sha256(f"followupd\0{what}\0{name}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


def _key(row: Any) -> int:
    unsigned = (int(row[0]) << 32) | int(row[1])
    return unsigned - 2**64 if unsigned >= 2**63 else unsigned
