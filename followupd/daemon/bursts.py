"""Mails come in bursts: what a round costs is paid for many letters, not for each."""

from __future__ import annotations

import threading
import time

from followupd.clock import Pace

#: A round waits so many seconds for another letter, and for so long altogether.
_BREATH = 0.1
_LONGEST = 2.0
#: One letter seldom comes alone: those that follow it at once are looked for together.
_GATHER = 0.05


class Burst:
    """One round's waiting for further letters; `letters` is set when some may be due."""

    def __init__(self, letters: threading.Event, pace: Pace) -> None:
        self._letters = letters
        self._breath, self._gather = pace.seconds(_BREATH), pace.seconds(_GATHER)
        self._ends = time.monotonic() + pace.seconds(_LONGEST)

    def goes_on(self) -> bool:
        """Whether letters came within a breath, and the round has not lasted long yet."""
        if time.monotonic() >= self._ends or not self._letters.wait(self._breath):
            return False
        time.sleep(self._gather)
        self._letters.clear()
        return True
