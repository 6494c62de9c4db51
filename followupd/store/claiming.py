"""Which letter may leave next, and taking it so that nobody else does."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.decision import How, Kind
from followupd.store import halts
from followupd.store.outbox import CLAIMED, TO_US, Item, item_of
from followupd.store.schema import CaseRow, HaltRow, OutboxRow, SightingRow

_OUTBOX, _CASES, _HALTS = OutboxRow.__table__, CaseRow.__table__, HaltRow.__table__
_SIGHTINGS = SightingRow.__table__
#: How long a claim holds; a row found claimed after that was left behind by a process that died.
LEASE = timedelta(minutes=20)
#: Letters that a mail which is not read yet may make superfluous.
_QUESTIONS = (Kind.CHECK_IN.value, Kind.REMINDER.value)


def fits_its_case() -> ColumnElement[bool]:
    """The condition under which a letter may leave: its case stands as it did when it was decided."""
    letter, case = _OUTBOX.c, _CASES.c
    stands = exists().where(
        case.id == letter.case_id,
        case.state == letter.valid_state,
        or_(letter.valid_resolution.is_(None), case.resolution == letter.valid_resolution),
        or_(
            letter.valid_customer_wrote_at.is_(None),
            case.customer_wrote_at <= letter.valid_customer_wrote_at,
        ),
    )
    return or_(letter.valid_state.is_(None), stands)


def not_halted(letter: Any) -> ColumnElement[bool]:
    """The condition under which no halt stops the letter."""
    fuse = and_(_HALTS.c.name == halts.FUSE, letter.how == How.SEND.value, letter.kind.not_in(TO_US))
    return or_(letter.how == How.NOTE.value, ~exists().where(or_(_HALTS.c.name == halts.BRAKE, fuse)))


def not_awaited(letter: Any) -> ColumnElement[bool]:
    """The condition under which no mail that is still to be read can be the answer to the letter."""
    unread = exists().where(_SIGHTINGS.c.mailbox == letter.mailbox, _SIGHTINGS.c.state == "new")
    return or_(letter.kind.not_in(_QUESTIONS), ~unread)


# Built once: building a statement takes longer than carrying it out.
_QUEUE = _OUTBOX.alias("queue")
_NEXT = (
    select(_QUEUE.c.id)
    .where(
        _QUEUE.c.mailbox == bindparam("of"),
        _QUEUE.c.state == "queued",
        _QUEUE.c.how == bindparam("by"),
        _QUEUE.c.due_at <= bindparam("moment"),
        or_(_QUEUE.c.kind.in_(TO_US), bindparam("everything")),
        not_halted(_QUEUE.c),
        not_awaited(_QUEUE.c),
    )
    .order_by(_QUEUE.c.due_at, _QUEUE.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_CLAIM = (
    update(_OUTBOX)
    .where(_OUTBOX.c.id == _NEXT.scalar_subquery())
    .values(attempts=_OUTBOX.c.attempts + 1)
    .returning(_OUTBOX)
)


def claim(
    session: Session,
    mailbox: str,
    lease_token: str,
    now: datetime,
    ways: tuple[How, ...] = (How.SEND, How.DRAFT),
    *,
    everything: bool = True,
) -> Item | None:
    """Take the mailbox's next due letter that goes the first of these ways, or the next one.

    Nobody else gets it while the lease holds. Without `everything`, no mail to a customer is taken; what a
    halt stops is never taken, and no question while a mail waits to be read.
    """
    for how in ways:
        state = "sending" if how is How.SEND else "appending"
        may_be_any = everything or how is not How.SEND
        values = {"of": mailbox, "by": how.value, "moment": now, "state": state, "everything": may_be_any}
        lease = {"lease_token": lease_token, "lease_until": now + LEASE}
        row = session.execute(_CLAIM, {**values, **lease}).one_or_none()
        if row is not None:
            return item_of(row)
    return None


def recover(session: Session, mailbox: str, expired_at: datetime | None = None) -> int:
    """What was claimed but is not past the dot goes back into the queue; gives how many.

    After a start everything; with `expired_at`, only claims whose lease had ended by then: what was claimed
    when the database could not be written for a while.
    """
    claimed = [OutboxRow.mailbox == mailbox, OutboxRow.state.in_(CLAIMED)]
    if expired_at is not None:
        claimed.append(OutboxRow.lease_until <= expired_at)
    statement = (
        update(OutboxRow)
        .where(*claimed)
        .values(state="queued", lease_token=None, lease_until=None)
        .returning(OutboxRow.id)
    )
    return len(session.scalars(statement).all())
