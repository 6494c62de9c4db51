"""How much a complaint weighs: danger, threats, whom it hit, what it cost, and that it is not the first time.

Only the facts of the mail, the customer's other cases and the clock count, never how angry the words are.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followupd.model.facts import Facts, Threat, Weight
from followupd.model.gravity import Gravity, Severity, Urgency
from followupd.model.policy import Policy
from followupd.model.view import View

#: Points from which a complaint is serious: danger alone is enough, the others need company.
_SERIOUS = 3
#: An earlier case of the customer counts this long.
_LATELY = timedelta(days=90)
#: A last day so near leaves today to act, or this week.
_TODAY, _SOON = timedelta(days=1), timedelta(days=7)
#: Currencies whose units are worth about as much as each other, so that one limit fits them.
_COMPARABLE = frozenset({"EUR", "USD", "GBP", "CHF", "CAD", "AUD"})
#: So many sums and words are told.
_MOST_REASONS = 5


class _Point(NamedTuple):
    points: int
    urgency: Urgency
    reason: str


def gravity(facts: Facts, view: View, policy: Policy, now: datetime) -> Gravity:
    """The severity and urgency of a new complaint, with reasons."""
    found = sorted(_found(facts, view, policy, now), key=lambda point: -point.points)
    ranks = list(Urgency)
    return Gravity(
        severity=Severity.SERIOUS if sum(point.points for point in found) >= _SERIOUS else Severity.USUAL,
        urgency=max((point.urgency for point in found), key=ranks.index, default=Urgency.USUAL),
        reasons=tuple(point.reason for point in found[:_MOST_REASONS]),
    )


def _found(facts: Facts, view: View, policy: Policy, now: datetime) -> Iterator[_Point]:
    if facts.dangers:
        told = facts.dangers[0]
        yield _Point(3, Urgency.TODAY, f"danger, {told.danger}: “{told.words}”")
    yield from _threats(facts)
    yield from _weights(facts)
    yield from _deadline(facts, policy, now)
    yield from _value(facts, policy)
    earlier = sum(now - case.opened_at <= _LATELY for case in view.siblings)
    if earlier:
        cases = "case" if earlier == 1 else "cases"
        yield _Point(min(earlier, 2), Urgency.USUAL, f"{earlier} earlier {cases} of this customer in 90 days")


def _threats(facts: Facts) -> Iterator[_Point]:
    """The heaviest threat: a bad review is soon said, a lawyer or an authority less so."""
    made = min(facts.threats, key=lambda made: made.threat is Threat.REVIEW, default=None)
    if made is not None:
        points = 1 if made.threat is Threat.REVIEW else 3
        yield _Point(points, Urgency.SOON, f"threat, {made.threat}: “{made.words}”")


def _weights(facts: Facts) -> Iterator[_Point]:
    points = {Weight.VULNERABLE: 2, Weight.REPEAT: 1, Weight.URGENT: 1}
    urgencies = {Weight.URGENT: Urgency.SOON}
    for weight in Weight:
        given = next((given for given in facts.weights if given.weight is weight), None)
        if given is not None:
            urgency = urgencies.get(weight, Urgency.USUAL)
            yield _Point(points[weight], urgency, f"{weight}: “{given.words}”")


def _deadline(facts: Facts, policy: Policy, now: datetime) -> Iterator[_Point]:
    """The nearest last day; one that nobody can place still asks for a look this week."""
    today = now.astimezone(ZoneInfo(policy.calendar.zone)).date()
    coming = [one for one in facts.deadlines if one.day is None or one.day >= today]
    if not coming:
        return
    nearest = min(coming, key=lambda one: one.day or today + _SOON)
    left = nearest.day - today if nearest.day else _SOON
    urgency = Urgency.TODAY if left <= _TODAY else Urgency.SOON if left <= _SOON else Urgency.USUAL
    yield _Point(1, urgency, f"deadline: “{nearest.words}”")


def _value(facts: Facts, policy: Policy) -> Iterator[_Point]:
    """The largest sum, from what the owner calls large, or a third of that, on."""
    sums = [amount for amount in facts.amounts if amount.currency in _COMPARABLE]
    largest = max(sums, key=lambda amount: amount.value, default=None)
    if largest is not None and largest.value * 3 >= policy.large_amount:
        points = 3 if largest.value >= policy.large_amount else 1
        yield _Point(points, Urgency.USUAL, f"a large sum: “{largest.words}”")
