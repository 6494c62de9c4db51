"""What outlives a restart of what we know about the time: when we were alive, and that the clock was set.

Whether the clock can be believed is decided elsewhere; here it is only written down.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, or_, select, text, update
from sqlalchemy.orm import Session

from followupd.store import facts
from followupd.store.schema import CaseRow, FolderRow, HaltRow, OutboxRow, TimerRow

#: How the name of a halt begins that stands because of the clock of one machine; the machine's mark follows.
CLOCK = "clock"
#: The facts of the whole service stand under no mailbox.
_ALL = ""
#: Moments that are ahead by less come of two clocks that were read one after the other.
_SLACK = timedelta(minutes=2)
#: A server on the same machine, or reached over its own address, has the same clock as we have.
_ELSEWHERE = text("SELECT inet_server_addr() IS DISTINCT FROM inet_client_addr()")


def note(session: Session, now: datetime) -> None:
    """The service is alive at this moment."""
    facts.learn(session, _ALL, facts.ALIVE, "yes", now)


def last(session: Session) -> datetime | None:
    """When it was last noted that the service was alive; None before the first time."""
    fact = facts.known(session, _ALL, facts.ALIVE)
    return fact.at if fact else None


def stop(session: Session, machine: str, why: str, now: datetime) -> None:
    """The clock of that machine is not believed: for its next start to know, and for a person to see."""
    session.merge(HaltRow(name=_halt(machine), at=now, why=why))
    session.flush()


def stopped(session: Session, machine: str) -> str:
    """Why the clock of that machine is not believed; empty when it is, or when a person has said so."""
    row = session.get(HaltRow, _halt(machine))
    return row.why if row else ""


def go_on(session: Session, machine: str) -> None:
    """The clock of that machine is believed again."""
    session.execute(delete(HaltRow).where(HaltRow.name == _halt(machine)))


def _halt(machine: str) -> str:
    return f"{CLOCK} {machine}"


def forget_looks(session: Session) -> None:
    """When each folder was last read completely was told by another time: every one is to be read anew."""
    session.execute(update(FolderRow).values(synced_at=None))


def server_time(session: Session) -> datetime | None:
    """What the server of the database says the time is; None when it has no clock of its own."""
    if session.get_bind().dialect.name != "postgresql" or not session.scalar(_ELSEWHERE):
        return None
    found: datetime | None = session.scalar(select(func.clock_timestamp()))
    return found


def bring_back(session: Session, now: datetime) -> int:
    """What was set while the clock was ahead is set back by as much; gives how many due times were moved.

    A case that began, was answered or was settled at a moment still to come has timers that ring as much too
    late, and a letter that was written at such a moment would wait for it.
    """
    ahead = (CaseRow.opened_at, CaseRow.answered_at, CaseRow.resolved_at)
    query = select(TimerRow, *ahead).join(CaseRow, CaseRow.id == TimerRow.case_id)
    to_come = now + _SLACK
    rows = session.execute(query.where(or_(*(column > to_come for column in ahead)))).all()
    for timer, *moments in rows:
        too_far = max(moment for moment in moments if moment is not None) - now
        timer.due_at = max(now, timer.due_at - too_far)
    letters = update(OutboxRow).where(OutboxRow.state == "queued", OutboxRow.created_at > to_come)
    moved = session.scalars(letters.values(due_at=now).returning(OutboxRow.id))
    return len(rows) + len(moved.all())
