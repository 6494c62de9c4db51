"""A clock that runs many times as fast as the world's, the same in every process of a run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from followupd.clock import system_clock


@dataclass(frozen=True, slots=True, kw_only=True)
class FastClock:
    """At `origin` it shows the true time, and from then on `factor` seconds for each second."""

    origin: datetime
    factor: float

    def __call__(self) -> datetime:
        """The present moment of the run."""
        return self.origin + (system_clock() - self.origin) * self.factor

    def real(self, moment: datetime) -> float:
        """When the clock showed that moment, as a true POSIX time."""
        return (self.origin + (moment - self.origin) / self.factor).timestamp()

    def seconds(self, span: timedelta) -> float:
        """How many true seconds that span lasts."""
        return span.total_seconds() / self.factor


def true_time() -> float:
    """The true POSIX time, as every record of a run has it."""
    return system_clock().timestamp()
