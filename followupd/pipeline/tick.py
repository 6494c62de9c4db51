"""Time as an input: due timers take the one path."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.model.decision import Decision
from followupd.model.inputs import TimerRang
from followupd.pipeline.record import Recorder, Task
from followupd.store import backlog, standings, timers
from followupd.store.session import Database
from followupd.store.timers import Due

#: Silence counts only if we would have heard: the mailbox must have been read this lately.
FRESH = timedelta(minutes=10)
PUT_OFF = timedelta(hours=1)


class Tick:
    """Rings the timers that are due.

    `held` tells why none may ring now, as a sentence; empty when they may: a clock that was set makes timers
    due whose time has not come.
    """

    def __init__(self, database: Database, recorder: Recorder, held: Callable[[], str] = lambda: "") -> None:
        self._database = database
        self._recorder = recorder
        self._held = held

    def due(self, now: datetime, mailboxes: Collection[str] | None = None) -> tuple[tuple[Due, str], ...]:
        """The due timers of these mailboxes, or of all, that may ring, each with the mailbox of its case.

        Those that count on silence wait until the mailbox's mail has been read.
        """
        # Asked after `now` was read: a clock set in between is seen.
        if self._held():
            return ()
        with self._database.read() as session:
            watched = tuple(self._recorder.accounts if mailboxes is None else mailboxes)
            heard = [name for name in watched if _heard_everything(session, name, now)]
            return timers.may_ring(session, now, watched, heard)

    def ring(self, due: Due, mailbox: str, now: datetime) -> None:
        """Let one timer ring; it is gone unless the decision sets it again.

        One that was moved or taken away since it was found due, perhaps by the one before it, stays silent.
        """
        with self._database.read() as session:
            if due not in timers.of_case(session, due.case_id):
                return

        def also(session: Session, decision: Decision, case_id: int | None) -> None:
            if due.kind not in {timer.kind for timer in decision.set_timers}:
                timers.cancel(session, due.case_id, due.kind)

        what = TimerRang(kind=due.kind, resolution=due.resolution, due_at=due.due_at)
        self._recorder.carry_out(Task(mailbox=mailbox, what=what, case_id=due.case_id), now, also)

    def put_off(self, due: Due, now: datetime, _reason: str) -> None:
        """A timer that could not ring rings again in an hour: the others must not wait for it."""
        later = replace(due, due_at=now + PUT_OFF)
        with self._database.write() as session:
            timers.put(session, due.case_id, later)


def _heard_everything(session: Session, mailbox: str, now: datetime) -> bool:
    """Whether every mail up to a moment ago has been read and dealt with."""
    synced = standings.synced_at(session, mailbox)
    return synced is not None and abs(now - synced) <= FRESH and not backlog.has_new(session, mailbox)
