"""Due times of cases; the truth that the scheduler's bell only asks about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, or_, select, text
from sqlalchemy.orm import Session

from followupd.model.inputs import TimerKind
from followupd.store.schema import CaseRow, TimerRow
from followupd.store.types import Moment

_PUT = text(
    "INSERT INTO timer (case_id, kind, due_at, resolution) VALUES (:case_id, :kind, :due_at, :resolution)"
    " ON CONFLICT (case_id, kind) DO UPDATE SET due_at = excluded.due_at, resolution = excluded.resolution"
).bindparams(bindparam("due_at", type_=Moment()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A timer whose time has come."""

    case_id: int
    kind: TimerKind
    due_at: datetime
    resolution: int


def put(session: Session, case_id: int, due: Due) -> None:
    """Set the case's timer of that kind, or move it."""
    values = {"kind": due.kind.value, "due_at": due.due_at, "resolution": due.resolution}
    session.execute(_PUT, {"case_id": case_id, **values})


def cancel(session: Session, case_id: int, *kinds: TimerKind) -> None:
    """Take these timers of the case away; those that are not set do not matter."""
    wanted = [kind.value for kind in kinds]
    if wanted:
        session.execute(delete(TimerRow).where(TimerRow.case_id == case_id, TimerRow.kind.in_(wanted)))


def due(session: Session, now: datetime, limit: int = 100) -> tuple[Due, ...]:
    """The timers whose time has come, longest due first."""
    query = (
        select(TimerRow)
        .where(TimerRow.due_at <= now)
        .order_by(TimerRow.due_at, TimerRow.case_id)
        .limit(limit)
    )
    return tuple(_due(row) for row in session.scalars(query))


def may_ring(
    session: Session, now: datetime, watched: Collection[str], heard: Collection[str], limit: int = 100
) -> tuple[tuple[Due, str], ...]:
    """The due timers of the watched mailboxes that need no silence, or whose mailbox is among `heard`.

    Each comes with its mailbox.
    """
    query = (
        select(TimerRow, CaseRow.mailbox)
        .join(CaseRow, CaseRow.id == TimerRow.case_id)
        .where(TimerRow.due_at <= now)
        .where(CaseRow.mailbox.in_(list(watched)))
        .where(or_(TimerRow.kind == TimerKind.FIRST_REPLY.value, CaseRow.mailbox.in_(list(heard))))
        .order_by(TimerRow.due_at, TimerRow.case_id)
        .limit(limit)
    )
    return tuple((_due(row), mailbox) for row, mailbox in session.execute(query))


def of_case(session: Session, case_id: int) -> tuple[Due, ...]:
    """The case's timers, soonest first."""
    query = select(TimerRow).where(TimerRow.case_id == case_id).order_by(TimerRow.due_at)
    return tuple(_due(row) for row in session.scalars(query))


def next_due(session: Session) -> datetime | None:
    """When the next timer of any case rings."""
    return session.scalar(select(TimerRow.due_at).order_by(TimerRow.due_at).limit(1))


def _due(row: TimerRow) -> Due:
    return Due(case_id=row.case_id, kind=TimerKind(row.kind), due_at=row.due_at, resolution=row.resolution)
