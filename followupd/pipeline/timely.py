"""When a letter that may leave by itself may still leave: at a proper hour, and before it has become useless.

It was decided in time; this is about letters that had to wait in the outbox, because a server was away.
"""

from __future__ import annotations

from datetime import UTC, datetime

from followupd.decide.followups import TOO_LATE
from followupd.decide.workhours import due_at, in_slot, next_slot
from followupd.model.decision import Kind
from followupd.model.policy import Policy, Span, Unit
from followupd.store.outbox import Item

_QUESTIONS = (Kind.CHECK_IN, Kind.REMINDER)
_NEVER = datetime.max.replace(tzinfo=UTC)


def expires_at(item: Item, policy: Policy) -> datetime:
    """From when on the letter would only puzzle: a late confirmation, a question from weeks ago."""
    if item.kind == Kind.ACKNOWLEDGEMENT:
        return due_at(policy.times.acknowledge_within, item.created_at, policy.calendar)
    if item.kind in _QUESTIONS:
        return due_at(Span(amount=TOO_LATE, unit=Unit.WORKING_DAYS), item.created_at, policy.calendar)
    return _NEVER


def next_hour(item: Item, policy: Policy, now: datetime) -> datetime:
    """When the letter may leave: `now`, but a question never at night, on a weekend or a public holiday."""
    slot = policy.times.check_in_at
    if item.kind not in _QUESTIONS or in_slot(now, slot, policy.calendar):
        return now
    return next_slot(now, slot, policy.calendar)
