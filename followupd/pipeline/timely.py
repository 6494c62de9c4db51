"""When a letter that may leave by itself may still leave: at a proper hour, in its turn, and before it has
become useless.

It was decided in time; this is about letters that had to wait in the outbox, because a server was away.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from followupd.decide import catchup
from followupd.decide.followups import TOO_LATE
from followupd.decide.workhours import due_at, in_slot, next_slot, slot_time_after
from followupd.model.decision import Kind
from followupd.model.policy import Policy, Span, Unit
from followupd.store import turns
from followupd.store.outbox import Item
from followupd.store.session import Database

_QUESTIONS = (Kind.CHECK_IN, Kind.REMINDER)
_TO_CUSTOMERS = (Kind.ACKNOWLEDGEMENT, *_QUESTIONS)
_NEVER = datetime.max.replace(tzinfo=UTC)
#: The note of a letter whose turn was given; it is how such a letter is known.
TURN = "many letters are late; each waits for its turn"
HOUR = "waits for a proper hour"


def proper_time(database: Database, item: Item, policy: Policy, now: datetime) -> tuple[datetime, str] | None:
    """When the letter may leave, `now` or later, and why then; None when it is of no use any more."""
    if item.kind in _TO_CUSTOMERS and catchup.is_late(now, item.created_at):
        # Written by a clock that was far ahead: its date, and what it promises, are wrong.
        return None
    late = is_late(item, now)
    if now > _expires_at(database, item, policy, late=late):
        return None
    has_turn = item.note == TURN and not catchup.is_late(item.due_at, now)
    # One that was refused by itself is tried again at times of its own.
    if not late or has_turn or item.attempts > 1:
        return next_hour(item, policy, now), HOUR
    return _turn(database, item, policy, now), TURN


def is_late(item: Item, now: datetime) -> bool:
    """Whether a letter to a customer has waited so long that it must not leave together with others."""
    return item.kind in _TO_CUSTOMERS and catchup.is_late(item.created_at, now)


def per_hour(item: Item, policy: Policy, now: datetime) -> int:
    """How many mails to customers may leave in the hour in which this one does."""
    return catchup.per_hour(policy) if is_late(item, now) else policy.limits.per_hour


def expires_at(item: Item, policy: Policy) -> datetime:
    """From when on the letter would only puzzle: a late confirmation, a question from weeks ago."""
    return _counted_from(item.created_at, item, policy)


def next_hour(item: Item, policy: Policy, now: datetime) -> datetime:
    """When the letter may leave: `now`, but a question never at night, on a weekend or a public holiday."""
    slot = policy.times.check_in_at
    if item.kind not in _QUESTIONS or in_slot(now, slot, policy.calendar):
        return now
    return next_slot(now, slot, policy.calendar)


def _expires_at(database: Database, item: Item, policy: Policy, *, late: bool) -> datetime:
    """A confirmation is as old as the mail it confirms, unless a person let it go later than that."""
    by_itself = expires_at(item, policy)
    if not late or item.kind != Kind.ACKNOWLEDGEMENT or item.case_id is None:
        return by_itself
    with database.read() as session:
        wrote_at = turns.wrote_at(session, item.case_id)
    of_mail = _counted_from(wrote_at, item, policy) if wrote_at is not None else by_itself
    return min(of_mail, by_itself) if of_mail >= item.created_at else by_itself


def _counted_from(begun: datetime, item: Item, policy: Policy) -> datetime:
    if item.kind == Kind.ACKNOWLEDGEMENT:
        return due_at(policy.times.acknowledge_within, begun, policy.calendar)
    if item.kind in _QUESTIONS:
        return due_at(Span(amount=TOO_LATE, unit=Unit.WORKING_DAYS), begun, policy.calendar)
    return _NEVER


def _turn(database: Database, item: Item, policy: Policy, now: datetime) -> datetime:
    """Behind the one whose turn is last, in working hours."""
    with database.read() as session:
        last = turns.last(session, item.mailbox, TURN)
    begin = now
    if last is not None and last + catchup.gap(policy) > now:
        begin = last + catchup.gap(policy) + catchup.delay(item.token, policy)
    opens = policy.times.check_in_at if item.kind in _QUESTIONS else policy.calendar.opens
    return slot_time_after(begin, timedelta(), opens, policy.calendar)
