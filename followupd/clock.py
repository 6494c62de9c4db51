"""The one place that reads the clock; everybody else takes `now` as an argument."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

#: What the shell's objects are given: called once per unit of work.
Clock = Callable[[], datetime]

#: Seconds that nobody sets; only their differences mean anything.
SteadyClock = Callable[[], float]
#: Where there is no clock that runs on while the machine sleeps, a sleep looks like a clock that was set.
_STEADY = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

#: What this machine needs in real time, whatever the pace: a loaded one must still get an answer through.
_AT_LEAST = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How much faster the service's clock runs than the world's: every wait that is no matter of the clock
    is divided by it, so that days can be tried out in minutes."""

    factor: float = 1.0

    def seconds(self, seconds: float) -> float:
        """How long a wait of so many seconds lasts really."""
        return seconds / self.factor

    def patience(self, seconds: float, at_least: float = _AT_LEAST) -> float:
        """As `seconds`, for an answer from elsewhere: never shorter than a loaded machine needs."""
        return max(self.seconds(seconds), min(seconds, at_least))


#: One second is one second.
REAL_TIME = Pace()


def system_clock() -> datetime:
    """The present moment as an aware UTC datetime."""
    return datetime.now(UTC)


def steady_clock() -> float:
    """Seconds that run on whatever is done to the clock, also while the machine sleeps."""
    return time.clock_gettime(_STEADY)
