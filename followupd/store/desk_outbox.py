"""What a person does to a letter that was stopped: let it go, say that it arrived, or drop it.

Each change looks at the state in the statement that makes it, so that it never meets a letter under way.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, true, update
from sqlalchemy.orm import Session

from followupd.store import outbox
from followupd.store.claiming import fits_its_case
from followupd.store.outbox import Item
from followupd.store.schema import OutboxRow

#: Stopped until a person has dealt with it.
STOPPED = ("held", "expired")
RELEASED = "released by hand"
ARRIVED = "a person saw that it arrived"
DROPPED = "dropped by hand"


def unsettled(session: Session) -> tuple[Item, ...]:
    """Everything that waits, is under way, in doubt, held, or expired without a person having seen to it."""
    expired = session.scalars(select(OutboxRow.id).where(OutboxRow.state == "expired"))
    found = (*outbox.waiting(session), *(outbox.by_id(session, item) for item in expired))
    return tuple(sorted((item for item in found if item is not None), key=lambda item: item.id))


def may_have_left(session: Session, item: int) -> bool:
    """Whether the letter may lie with the customer, or in Drafts, already: it was handed over once."""
    handed_over = or_(OutboxRow.dot_at.is_not(None), OutboxRow.shelf_uidnext.is_not(None))
    return session.scalar(select(OutboxRow.id).where(OutboxRow.id == item, handed_over)) is not None


def still_fits(session: Session, item: int) -> bool:
    """Whether the letter's case stands as it did when the letter was decided."""
    return session.scalar(select(OutboxRow.id).where(OutboxRow.id == item, fits_its_case())) is not None


def release(session: Session, item: int, now: datetime, *, even_if_twice: bool) -> bool:
    """A stopped letter waits again, with the same bytes; False when it may not, or not any more.

    One that may have left already is let go only with `even_if_twice`.
    """
    never_left = and_(OutboxRow.dot_at.is_(None), OutboxRow.shelf_uidnext.is_(None))
    statement = (
        update(OutboxRow)
        .where(OutboxRow.id == item, OutboxRow.state.in_(STOPPED), func.length(OutboxRow.raw) > 0)
        .where(fits_its_case(), true() if even_if_twice else never_left)
        .values(
            state="queued",
            due_at=now,
            # A person decided it anew: what became useless by waiting is of use again from now on.
            created_at=now,
            attempts=0,
            note=RELEASED,
            **_UNTRIED,
        )
        .returning(OutboxRow.id)
    )
    return session.scalar(statement) is not None


#: What is known of earlier attempts, taken back.
_UNTRIED = {
    **dict.fromkeys(("dot_at", "done_at", "lease_token", "lease_until", "looked_at")),
    **dict.fromkeys(("shelf_uidvalidity", "shelf_uidnext", "shelf_uid")),
    "looks": 0,
}


def mark_sent(session: Session, item: int, now: datetime) -> bool:
    """A stopped letter arrived after all, or one in doubt whose reply cannot come any more; else False."""
    no_reply = or_(OutboxRow.lease_until.is_(None), OutboxRow.lease_until <= now)
    in_doubt = and_(OutboxRow.state == "dot", no_reply)
    return _end(session, item, or_(OutboxRow.state.in_(STOPPED), in_doubt), "sent", ARRIVED, now)


def drop(session: Session, item: int, now: datetime) -> bool:
    """A letter that is stopped, or still waits, never leaves; it stays decided, so no other comes instead."""
    waits = OutboxRow.state.in_((*STOPPED, "queued"))
    return _end(session, item, waits, "cancelled", DROPPED, now)


def hold(session: Session, item: int, why: str, now: datetime) -> bool:
    """A letter that waits is stopped until a person has looked; False when it does not wait any more."""
    return _end(session, item, OutboxRow.state == "queued", "held", why, now)


def _end(
    session: Session, item: int, allowed: ColumnElement[bool], state: str, note: str, now: datetime
) -> bool:
    statement = (
        update(OutboxRow)
        .where(OutboxRow.id == item, allowed)
        .values(state=state, note=note, done_at=now, lease_token=None, lease_until=None)
        .returning(OutboxRow.id)
    )
    return session.scalar(statement) is not None
