"""What a PostgreSQL server must be like before followupd works on it; checked once, at the start."""

from __future__ import annotations

import secrets
from contextlib import ExitStack

from sqlalchemy import Connection, NullPool, text

from followupd.errors import StoreError
from followupd.store.session import Database
from followupd.store.trouble import as_store_error

#: The first version that ends the session of a frozen process by itself.
_OLDEST = 14
_SET = text("SELECT set_config('followupd.session', :mark, false), pg_backend_pid()")
_GET = text("SELECT current_setting('followupd.session', true), pg_backend_pid()")


def check(database: Database) -> None:
    """Raise StoreError, with what to do, when the server forgets what it promised, or keeps no sessions."""
    if database.is_sqlite:
        return
    with as_store_error(database.name), ExitStack() as stack:
        first, second = (
            stack.enter_context(database.server_engine(poolclass=NullPool).connect()) for _ in range(2)
        )
        _check_version(first, database.name)
        _check_durability(first, database.name)
        first.rollback()
        _check_sessions(first, second, database.name)


def _check_version(connection: Connection, name: str) -> None:
    number = int(str(connection.exec_driver_sql("SHOW server_version_num").scalar_one()))
    if number // 10_000 < _OLDEST:
        raise StoreError(
            f"The database {name} is on PostgreSQL {number // 10_000}; followupd needs {_OLDEST} or newer."
        )


def _check_durability(connection: Connection, name: str) -> None:
    careless = [
        setting
        for setting in ("fsync", "synchronous_commit")
        if str(connection.exec_driver_sql(f"SHOW {setting}").scalar_one()) == "off"
    ]
    if careless:
        what = " and ".join(careless)
        raise StoreError(
            f"The PostgreSQL server of {name} does not wait for its disk ({what} off): after a power cut"
            f" mails could be lost and customers answered twice. Set {what} to on in postgresql.conf."
        )


def _check_sessions(first: Connection, second: Connection, name: str) -> None:
    """A pool that hands the server's sessions round by transactions loses locks that belong to a session."""
    mark = secrets.token_hex(8)
    _, pid = first.execute(_SET, {"mark": mark}).one()
    first.commit()
    # This one is handed the session that just became free, if sessions are handed round.
    second.execute(_GET)
    seen, now = first.execute(_GET).one()
    if (seen, now) != (mark, pid):
        raise StoreError(
            f"Between here and the database {name} stands a pool that hands connections round after every"
            " transaction. Connect to the server directly, or set pool_mode = session (PgBouncer)."
        )
