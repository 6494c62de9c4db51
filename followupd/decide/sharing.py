"""Who looks after which mailbox when several instances share a database: by turns, and fairly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Who holds which mailbox, and who is ready to; an instance is a number."""

    holders: Mapping[str, int]
    ready: Mapping[str, frozenset[int]]


def to_take(standing: Standing, me: int, overdue: Collection[str]) -> tuple[str, ...]:
    """The free mailboxes that are ours to take now.

    Each goes to the one with the least to do; what is `overdue` was left by that one, and anybody takes it.
    """
    load = Counter(standing.holders.values())
    taken = []
    for mailbox, candidates in sorted(standing.ready.items()):
        if mailbox in standing.holders or me not in candidates:
            continue
        whose = min(candidates, key=lambda instance: (load[instance], instance))
        load[whose] += 1
        if whose == me or mailbox in overdue:
            taken.append(mailbox)
    return tuple(taken)


def to_give(standing: Standing, me: int) -> str | None:
    """A mailbox of ours to be left to another, because that one has two fewer; None when all is fair.

    While one is free, it is not known yet who will have how many.
    """
    if any(candidates and mailbox not in standing.holders for mailbox, candidates in standing.ready.items()):
        return None
    load = Counter(standing.holders.values())
    for mailbox, holder in sorted(standing.holders.items()):
        others = standing.ready.get(mailbox, frozenset()) - {me}
        if holder == me and any(load[other] + 2 <= load[me] for other in others):
            return mailbox
    return None
