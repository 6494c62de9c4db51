"""The bell: APScheduler rings it, the `timer` table knows what is due.

Its one job lives in memory and is put anew after every ring: APScheduler counts on the wall clock, so a job
that repeats would make up for a clock set ahead one ring after the other, and stay silent after one set back.
A bell that was silent for too long, by a clock that nobody sets, is put anew as well.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from followupd.clock import steady_clock, system_clock

log = logging.getLogger(__name__)
SECONDS = 30
#: Silent for so many times the usual, the bell does not ring any more by itself.
_SILENT = 1.5
_NEVER = 10_000


class Bell:
    """Calls `ring` every half minute on a thread of its own, whatever is done to the wall clock."""

    def __init__(self, ring: Callable[[], None], seconds: float = SECONDS) -> None:
        self._ring = ring
        self._seconds = seconds
        self._scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(1)},
            # Put anew at its end, a ring still counts as running; the one thread keeps them in turn.
            job_defaults={"coalesce": True, "max_instances": 3, "misfire_grace_time": None},
            timezone=UTC,
        )
        self._rings = threading.Lock()
        #: Nobody wishes for a ring between the look whether one is wished for and what follows from it.
        self._order = threading.Lock()
        self._wanted = threading.Event()
        self._heard = steady_clock()
        self._ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, name="bell listener", daemon=True)

    def start(self) -> None:
        """Begin to ring, at once for the first time."""
        self._scheduler.start()
        self.ring_now()
        self._listener.start()

    def stop(self) -> None:
        """Ring no more; a ring under way ends by itself. Harmless when it does not ring."""
        self._ended.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def ring_now(self) -> None:
        """Ring at once instead of later; once more, when it is ringing."""
        with self._order:
            self._wanted.set()
            if not self._rings.locked():
                self._put(0.0)

    def look(self) -> bool:
        """Put a bell that fell silent anew; gives whether it had. It also does that by itself."""
        silent = steady_clock() - self._heard > self._seconds * _SILENT
        if not silent or self._rings.locked() or self._ended.is_set():
            return False
        log.warning("the bell was silent; the clock must have been set, it is now %s", system_clock())
        self._heard = steady_clock()
        self.ring_now()
        return True

    def _listen(self) -> None:
        while not self._ended.wait(self._seconds):
            self.look()

    def _strike(self) -> None:
        self._wanted.clear()
        try:
            with self._rings:
                self._ring()
        finally:
            self._heard = steady_clock()
            # Asked for while it rang: looked at only now that the next wish would find it silent.
            with self._order:
                self._put(0.0 if self._wanted.is_set() else self._seconds)

    def _put(self, seconds: float) -> None:
        if self._ended.is_set():
            return
        self._scheduler.add_job(
            self._strike,
            # Never repeated, for each ring puts it anew; but a job that has no next time is taken away, and
            # that fails when the scheduler is being stopped at that moment.
            "interval",
            days=_NEVER,
            next_run_time=system_clock() + timedelta(seconds=seconds),
            id="tick",
            replace_existing=True,
        )
