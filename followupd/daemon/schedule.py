"""The bell: APScheduler rings it, the `timer` table knows what is due.

Its jobs live in memory and are put anew when the wall clock jumps: an interval job counts on the wall clock,
and one set back by an hour would be silent for an hour.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import UTC, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from followupd.clock import Clock, system_clock

log = logging.getLogger(__name__)
SECONDS = 30
#: Wall clock against monotonic clock: more than that between two looks is a jump.
JUMP = timedelta(seconds=30)


class Bell:
    """Calls `ring` every half minute on a thread of its own, whatever the wall clock does."""

    def __init__(self, ring: Callable[[], None], clock: Clock, seconds: float = SECONDS) -> None:
        self._ring = ring
        self._clock = clock
        self._seconds = seconds
        self._scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(1)},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )
        self._wall, self._steady = clock(), time.monotonic()

    def start(self) -> None:
        """Begin to ring, at once for the first time."""
        self._scheduler.start()
        self._put()

    def stop(self) -> None:
        """Ring no more; a ring under way ends by itself. Harmless when it does not ring."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def look(self) -> bool:
        """Put the job anew when the wall clock jumped since the last look; gives whether it did."""
        wall, steady = self._clock(), time.monotonic()
        passed = timedelta(seconds=steady - self._steady)
        jumped = abs((wall - self._wall) - passed) > JUMP
        self._wall, self._steady = wall, steady
        if jumped:
            log.warning("the clock jumped; it is now %s", wall.isoformat())
            self._put()
        return jumped

    def _put(self) -> None:
        self._scheduler.add_job(
            self._ring,
            "interval",
            seconds=self._seconds,
            id="tick",
            replace_existing=True,
            next_run_time=system_clock(),
        )
