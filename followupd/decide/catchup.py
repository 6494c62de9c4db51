"""After an outage nobody gets a blast of mail: what comes late leaves one by one, in working hours.

It owns when a late letter may leave. That a letter is too late to leave at all is said where it is decided.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zlib import crc32

from followupd.decide.workhours import slot_time_after
from followupd.model.policy import Mode, Policy
from followupd.model.view import View

#: What a letter is about lies longer back than this: it is late.
LATE = timedelta(hours=1)
_HOUR = timedelta(hours=1)


def is_late(occasion: datetime, now: datetime) -> bool:
    """Whether a letter about what happened, or fell due, at `occasion` comes late."""
    return now - occasion > LATE


def per_hour(policy: Policy) -> int:
    """How many letters leave within an hour when many are late."""
    return max(1, min(policy.limits.catch_up_per_hour, policy.limits.per_hour))


def gap(policy: Policy) -> timedelta:
    """From one late letter to the next: whatever their delays, no sixty minutes hold more than allowed."""
    return _HOUR / (per_hour(policy) - 0.5)


def turn(view: View, policy: Policy, now: datetime, opens: time, seed: str) -> datetime | None:
    """When a late letter may leave: behind those counted before it, from `opens` to closing time; None: now.

    Each waits a little longer than its turn asks, by its `seed`, so that they do not leave like a machine's.
    """
    if policy.mode is not Mode.LIVE:
        return None
    ahead = view.counters.hour
    wait = ahead * gap(policy) + delay(seed, policy) if ahead else timedelta()
    moment = slot_time_after(now, wait, opens, policy.calendar)
    return moment if moment > now else None


def delay(seed: str, policy: Policy) -> timedelta:
    """Up to half of the gap, always the same for a seed."""
    return gap(policy) / 2 * (crc32(seed.encode()) % 1000 / 1000)
