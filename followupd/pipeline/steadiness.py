"""Whether the clock can be believed: beside a clock that nobody sets, and by what others say the time is.

It reads the two clocks it is given and nothing else; `pipeline.timekeeping` writes down what it finds.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from followupd.clock import Clock, SteadyClock

#: The clock and the steady one differ by more than this since the last look: the clock was set.
JUMP = timedelta(seconds=120)
#: What comes from outside agrees with our clock when it is that near.
AGREES = timedelta(minutes=5)
#: So many looks at the bell must find nothing before the clock is believed again.
GOOD_LOOKS = 3

#: Both clocks are to be read at one moment; a process that was stopped in between reads them anew.
_ONE_MOMENT = 1.0
_TRIES = 5


class Steadiness:
    """Knows whether the clock was set lately; safe to ask from every thread.

    A clock that was set is believed again after three good looks, once something outside has agreed with it,
    or when a person says so. A machine that slept has no clock that was set.
    """

    def __init__(self, clock: Clock, steady: SteadyClock) -> None:
        self._clock = clock
        self._steady = steady
        self._lock = threading.Lock()
        self._why = ""
        self._good = 0
        self._agreed = False
        self._wall, self._seconds = self._both()

    def holds(self) -> str:
        """Why nothing automatic may happen now, as a sentence; empty when the clock is believed."""
        with self._lock:
            self._compare()
            return self._why

    def look(self) -> str:
        """As `holds`, and the look counts: to be called at every ring of the bell."""
        with self._lock:
            if not self._compare():
                self._good += 1
                self._settle()
            return self._why

    def agrees(self, outside: datetime) -> None:
        """What somebody outside says the time is: the newest mail that was kept, the server of the database.

        A mail from before says nothing, for it may have waited; one from later speaks against our clock.
        """
        with self._lock:
            self._compare()
            if outside - self._wall > AGREES:
                self._agreed = False
            elif self._wall - outside <= AGREES:
                self._agreed = True
            self._settle()

    def doubt(self, why: str) -> None:
        """Do not believe the clock until it has proved itself, for the reason given."""
        with self._lock:
            self._distrust(why)

    def trust(self) -> None:
        """A person has looked: the clock is right as it is now."""
        with self._lock:
            self._why = ""

    def _compare(self) -> bool:
        """Whether the clock was set since the last look."""
        wall, seconds = self._both()
        jump = (wall - self._wall) - timedelta(seconds=seconds - self._seconds)
        self._wall, self._seconds = wall, seconds
        if abs(jump) <= JUMP:
            return False
        self._distrust(_sentence(wall - jump, wall))
        return True

    def _distrust(self, why: str) -> None:
        self._why, self._good, self._agreed = why, 0, False

    def _settle(self) -> None:
        if self._agreed and self._good >= GOOD_LOOKS:
            self._why = ""

    def _both(self) -> tuple[datetime, float]:
        """The two clocks at one moment, or as nearly as they could be read."""
        readings = []
        for _ in range(_TRIES):
            before, wall, after = self._steady(), self._clock(), self._steady()
            readings.append((after - before, wall, (before + after) / 2))
            if after - before <= _ONE_MOMENT:
                break
        _, wall, seconds = min(readings)
        return wall, seconds


def _sentence(expected: datetime, found: datetime) -> str:
    return (
        f"the clock of this machine was set from {spoken(expected)} to {spoken(found)} UTC; automatic mail"
        " waits until a mail that comes in, or the database server, shows that this is the right time"
    )


def spoken(moment: datetime) -> str:
    """A moment for a sentence about the clock itself, to the minute."""
    return f"{moment:%-d %B %Y, %H:%M}"
