"""Write transactions on a PostgreSQL server: only for those who are entitled, and known to have ended or not.

When the connection breaks in COMMIT, nobody knows whether the server still did it; it is asked then. It must
not know what is written, nor who is entitled: see `store.duty`.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from followupd.errors import DutyLost

#: How the pass for a mailbox is called in the table `fact`.
PASS = "duty"
#: Holding the row of the pass keeps a successor waiting until this transaction has ended.
_SHOW = text(
    "SELECT pg_current_xact_id()::text, pg_postmaster_start_time() FROM fact"
    f" WHERE mailbox = :mailbox AND name = '{PASS}' AND value = :token FOR SHARE"
)
_BEGIN = text("SELECT pg_current_xact_id()::text, pg_postmaster_start_time()")
_ASK = text("SELECT pg_postmaster_start_time(), pg_xact_status(CAST(:number AS xid8))")
#: What our lost connection left behind is ended, so that the answer comes soon.
_END = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE backend_xid = CAST(CAST(:number AS xid8) AS xid)"
)
#: So long, in real seconds, a server that is away is asked again.
_PATIENCE = 10.0
_PAUSE = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """What entitles to write for a mailbox, until somebody else is on duty for it."""

    mailbox: str
    token: str


#: The pass, and the connections to the database that it is for.
_shown: ContextVar[tuple[Pass, Engine] | None] = ContextVar("shown", default=None)


@contextmanager
def showing(entitled: Pass, engine: Engine) -> Iterator[None]:
    """Every write of this thread to that database shows the pass meanwhile; one out of date fails."""
    mark = _shown.set((entitled, engine))
    try:
        yield
    finally:
        _shown.reset(mark)


@contextmanager
def certain(session: Session, engine: Engine) -> Iterator[None]:
    """One write transaction, committed at the end.

    After a break in COMMIT the server is asked: the transaction then counts as what it became. Raises
    DutyLost when the pass is out of date, and when it stays unknown whether the server did it.
    """
    number, server = _begun(session, engine)
    with _undone_on_error(session):
        yield
        session.flush()
    try:
        session.commit()
    except DBAPIError:
        session.close()
        if not _was_committed(engine, number, server):
            raise


def _begun(session: Session, engine: Engine) -> tuple[str, object]:
    """The number of the transaction, and since when this server runs."""
    shown = _shown.get()
    with _undone_on_error(session):
        if shown is None or shown[1] is not engine:
            row = session.execute(_BEGIN).one()
        else:
            entitled = shown[0]
            which = {"mailbox": entitled.mailbox, "token": entitled.token}
            found = session.execute(_SHOW, which).one_or_none()
            if found is None:
                raise DutyLost(
                    f"Another followupd has taken over the mailbox “{entitled.mailbox}”; this one stands by."
                )
            row = found
    return str(row[0]), row[1]


@contextmanager
def _undone_on_error(session: Session) -> Iterator[None]:
    try:
        yield
    except BaseException:
        # On a broken connection there is nothing to undo any more.
        with suppress(DBAPIError):
            session.rollback()
        raise


def _was_committed(engine: Engine, number: str, server: object) -> bool:
    """What became of the transaction; raises DutyLost when this server cannot tell."""
    patient_until = time.monotonic() + _PATIENCE
    while time.monotonic() < patient_until:
        running, status = _asked(engine, number)
        if running is not None and running != server:
            # Started again, or another one that took its place: its numbers may speak of something else.
            break
        if status in ("committed", "aborted"):
            return status == "committed"
        time.sleep(_PAUSE)
    raise DutyLost(
        "The connection to the database broke while something was being written, so it is not known whether"
        " it was: followupd looks at what is there and goes on from that."
    )


def _asked(engine: Engine, number: str) -> tuple[object, str]:
    """Since when the server runs and what it says of the transaction; None and nothing while it is away."""
    try:
        with engine.connect() as connection:
            running, status = connection.execute(_ASK, {"number": number}).one()
            if status == "in progress":
                connection.execute(_END, {"number": number})
            connection.rollback()
            return running, str(status)
    except DBAPIError:
        return None, ""
