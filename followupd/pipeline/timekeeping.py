"""The time as the service knows it: compared at every ring of the bell, and remembered across restarts."""

from __future__ import annotations

import hashlib
import logging
import platform
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.clock import Clock
from followupd.pipeline.steadiness import JUMP, Steadiness, spoken
from followupd.store import alive
from followupd.store.session import Database

log = logging.getLogger(__name__)
#: How often it is noted that the service is alive.
NOTE_EVERY = timedelta(minutes=1)


class Timekeeper:
    """Tells `Steadiness` what the database knows, and the database what `Steadiness` found.

    Call `begin` once at the start and `look` at every ring of the bell, from one thread at a time.
    """

    def __init__(self, database: Database, clock: Clock, steadiness: Steadiness) -> None:
        self._database = database
        self._clock = clock
        self._steadiness = steadiness
        # Each machine has a clock of its own.
        self._machine = hashlib.sha256(platform.node().encode()).hexdigest()[:8]
        #: Why the clock is not believed, as it stands in the database.
        self._written = ""
        self._noted: datetime | None = None

    def begin(self) -> None:
        """A start before the last sign of life, or in the middle of a doubt, does not believe the clock."""
        now = self._clock()
        with self._database.read() as session:
            last, self._written = alive.last(session), alive.stopped(session, self._machine)
        if self._written:
            self._steadiness.doubt(self._written)
        elif last is not None and last - now > JUMP:
            self._steadiness.doubt(
                f"the clock of this machine says it is {spoken(now)} UTC, but followupd was at work at"
                f" {spoken(last)} UTC already; automatic mail waits until a mail that comes in, or the"
                " database server, shows what time it is"
            )
        self._follow(self._steadiness.holds())

    def look(self) -> str:
        """Compare the clocks and write down what changed; why the clock is not believed, empty when it is."""
        if self._written and self._was_resumed():
            self._steadiness.trust()
        why = self._steadiness.look()
        if why and why == self._written:
            self._ask_database()
            why = self._steadiness.holds()
        self._follow(why)
        return why

    def _follow(self, why: str) -> None:
        if why != self._written:
            self._write(why)
        if not why:
            self._note_alive()

    def _was_resumed(self) -> bool:
        """Whether a person has lifted the halt since: nobody else takes it out of the database."""
        with self._database.read() as session:
            return not alive.stopped(session, self._machine)

    def _ask_database(self) -> None:
        with self._database.read() as session:
            said = alive.server_time(session)
        if said is not None:
            self._steadiness.agrees(said)

    def _write(self, why: str) -> None:
        now = self._clock()
        with self._database.write() as session:
            if why:
                alive.stop(session, self._machine, why, now)
                # Silence counts by when the folders were read, and that was told by another time.
                alive.forget_looks(session)
            else:
                self._go_on(session, now)
        self._written = why
        if why:
            log.warning("%s", why)

    def _go_on(self, session: Session, now: datetime) -> None:
        alive.go_on(session, self._machine)
        moved = alive.bring_back(session, now)
        log.warning("the clock is believed again; it is %s, %d due times moved", now.isoformat(), moved)

    def _note_alive(self) -> None:
        now = self._clock()
        if self._noted is not None and abs(now - self._noted) < NOTE_EVERY:
            return
        with self._database.write() as session:
            alive.note(session, now)
        self._noted = now
