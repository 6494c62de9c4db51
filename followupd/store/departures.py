"""The marker before the final dot: the last look at everything that could stop a mail.

Lease, case, halts, limits and unread mails are checked in the very statement that sets the marker, and what
leaves is counted in its transaction: no other process can come between.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ScalarSelect, bindparam, func, or_, select, text, update
from sqlalchemy.orm import Session

from followupd.store.claiming import fits_its_case, not_awaited, not_halted
from followupd.store.customers import EVERYBODY, in_turn
from followupd.store.outbox import TO_US, Item
from followupd.store.schema import CounterRow, OutboxRow
from followupd.store.types import Moment

_OUTBOX, _COUNTERS = OutboxRow.__table__, CounterRow.__table__
#: Under this scope is counted what reached its dot; what was decided has scopes of its own.
SCOPE = "left"
_UNLIMITED = 2**31 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """How many mails to customers may leave in a clock hour, and within a day."""

    per_hour: int = _UNLIMITED
    per_day: int = _UNLIMITED


def _left_since(start: str) -> ScalarSelect[int]:
    return (
        select(func.coalesce(func.sum(_COUNTERS.c.count), 0))
        .where(
            _COUNTERS.c.scope == SCOPE,
            _COUNTERS.c.name == EVERYBODY,
            _COUNTERS.c.hour >= bindparam(start, type_=Moment()),
        )
        .scalar_subquery()
    )


_HAS_ROOM = or_(
    _OUTBOX.c.kind.in_(TO_US),
    (_left_since("hour") < bindparam("per_hour")) & (_left_since("day") < bindparam("per_day")),
)
_DOT = (
    update(_OUTBOX)
    .where(
        _OUTBOX.c.id == bindparam("item"),
        _OUTBOX.c.state == "sending",
        _OUTBOX.c.lease_token == bindparam("lease"),
        _OUTBOX.c.lease_until > bindparam("moment"),
        fits_its_case(),
        not_halted(_OUTBOX.c),
        not_awaited(_OUTBOX.c),
        _HAS_ROOM,
    )
    .returning(_OUTBOX.c.id)
)
_IS_WANTED = select(_OUTBOX.c.id).where(_OUTBOX.c.id == bindparam("item"), fits_its_case())
_LEFT = text(
    "INSERT INTO counter (scope, name, hour, count) VALUES (:scope, :name, :hour, 1)"
    " ON CONFLICT (scope, name, hour) DO UPDATE SET count = counter.count + 1"
).bindparams(bindparam("hour", type_=Moment()))


def mark_dot(
    session: Session, item: Item, now: datetime, *, self_copy: bool | None = None, room: Room | None = None
) -> bool:
    """Just before the final dot: False when the letter must not leave now.

    `self_copy` says whether the server took our own address as a recipient too.
    """
    room, hour = room or Room(), _hour(now)
    limits = {"per_hour": room.per_hour, "per_day": room.per_day, "hour": hour, "day": hour - _DAY}
    mark = {"state": "dot", "dot_at": now, "self_copy": self_copy, "looks": 0, "looked_at": None}
    values = {"item": item.id, "lease": item.lease_token, "moment": now, **limits, **mark}
    if item.kind not in TO_US:
        in_turn(session)
    if session.execute(_DOT, values).one_or_none() is None:
        return False
    if item.kind not in TO_US:
        session.execute(_LEFT, {"scope": SCOPE, "name": EVERYBODY, "hour": hour})
    return True


def is_overtaken(session: Session, item: Item) -> bool:
    """Whether the letter does not fit its case any more; else only the limits or a halt stop it for now."""
    return session.scalar(_IS_WANTED, {"item": item.id}) is None


def has_left(session: Session, now: datetime) -> tuple[int, int]:
    """How many mails to customers reached their dot in this clock hour, and within a day."""
    hour = _hour(now)
    query = select(_left_since("hour").label("hour"), _left_since("day").label("day"))
    row = session.execute(query, {"hour": hour, "day": hour - _DAY}).one()
    return int(row[0]), int(row[1])


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


_DAY = timedelta(days=1)
