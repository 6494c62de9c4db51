"""Sharing the mailboxes between the instances that use one PostgreSQL database; see `store.duty`.

Duty is a session advisory lock on a connection kept for that alone. The server ends a session that says
nothing for a while, so a frozen process is off duty when it wakes; until when it is on duty for certain, it
knows by its own steady clock. What still slips through cannot write: each write shows the pass of this duty.
It must not know what is done on duty.
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from followupd.clock import Clock, steady_clock
from followupd.decide.sharing import Standing, to_give, to_take
from followupd.errors import DutyLost, StoreError
from followupd.store import commits
from followupd.store.commits import Pass
from followupd.store.duty import LEASE, SILENCE, Change
from followupd.store.duty_session import DutySession, key_of, opened
from followupd.store.schema import FactRow
from followupd.store.session import Database

log = logging.getLogger(__name__)

#: The part of the lease after which we speak again.
_ROUND = 1 / 8
_SLICE = 0.5
#: PostgreSQL's own code: lock_not_available.
_LOCK_TIMEOUT = "55P03"
_PATIENCE = 1.0

_FACT = FactRow.__table__


@dataclass(slots=True)
class _Hold:
    """A mailbox that we hold."""

    entitled: Pass
    #: How many threads work for it now.
    at_work: int = 0
    leaving: bool = False
    #: Something went wrong under way: the duty must be taken anew.
    spoilt: bool = False


@dataclass(slots=True)
class _Book:
    holds: dict[str, _Hold] = field(default_factory=dict)
    #: Lost since the last look, for the next one to tell.
    lost: list[str] = field(default_factory=list)
    free_since: dict[str, float] = field(default_factory=dict)


class Shared:
    """The roster of one of several instances on a PostgreSQL server.

    `fingerprint` is that of the keys: instances with different ones cannot read each other's tokens.
    """

    is_shared = True

    def __init__(
        self,
        database: Database,
        mailboxes: Iterable[str],
        fingerprint: str,
        clock: Clock,
        lease: float = LEASE,
    ) -> None:
        self._database = database
        self._mailboxes = tuple(mailboxes)
        self._keys = key_of("keys", fingerprint)
        self._clock = clock
        self._lease = lease
        self._lock = threading.RLock()
        self._session: DutySession | None = None
        self._book = _Book()
        self._is_away = False

    def open(self) -> None:
        """Before the first look; raises StoreError when others with different keys are at work."""
        with self._lock:
            self._open()

    def look(self) -> Change:
        """Tell the server that we are alive, take what is free, give what is too much. Never raises."""
        with self._lock:
            taken: tuple[str, ...] = ()
            leaving: tuple[str, ...] = ()
            try:
                session = self._session or self._open()
                self._leave_finished(session)
                standing = session.standing(self._mailboxes)
                for name, hold in self._book.holds.items():
                    hold.spoilt = hold.spoilt or standing.holders.get(name) != session.pid
                leaving = self._give(standing, session)
                taken = tuple(name for name in self._wanted(standing, session) if self._take(session, name))
                self._is_away = False
            except (DBAPIError, StoreError) as error:
                self._drop(error)
            lost, self._book.lost = tuple(self._book.lost), []
            return Change(taken=taken, lost=lost, leaving=leaving)

    def on_duty(self, mailbox: str) -> bool:
        """Whether we are on duty, and stay it, as far as the clock tells."""
        with self._lock:
            return self._holds(mailbox) and not self._book.holds[mailbox].leaving

    def confirm(self, mailbox: str) -> None:
        """Make sure that we are on duty at this moment; raises DutyLost when we are not."""
        with self._lock:
            if self._holds(mailbox):
                return
            hold = self._book.holds.get(mailbox)
            if hold and not hold.spoilt and self._session:
                try:
                    self._session.ping()
                except DBAPIError as error:
                    self._drop(error)
            if not self._holds(mailbox):
                raise DutyLost(_off(mailbox))

    @contextmanager
    def working(self, mailbox: str) -> Iterator[None]:
        """The context of any work for the mailbox; raises DutyLost when we are not on duty."""
        with self._lock:
            self.confirm(mailbox)
            hold = self._book.holds[mailbox]
            if hold.leaving:
                raise DutyLost(_off(mailbox))
            hold.at_work += 1
        try:
            with commits.showing(hold.entitled, self._database.writer):
                yield
        except DutyLost:
            hold.spoilt = True
            raise
        finally:
            with self._lock:
                hold.at_work -= 1

    def keep_alive(self, stop: threading.Event) -> None:
        """Stay on duty until the stop; for a thread of its own, which stands still when the process does."""
        while not stop.wait(self._lease * _ROUND):
            with self._lock:
                if self._session is not None:
                    try:
                        self._session.ping()
                    except DBAPIError as error:
                        self._drop(error)

    def wait(self, stop: threading.Event) -> None:
        """Until the next look: soon, or when the server ended our session, or when a duty was spoilt."""
        until = steady_clock() + self._lease * _ROUND
        while not stop.is_set() and steady_clock() < until and not self._has_news():
            session = self._session
            patience = min(_SLICE, self._lease * _ROUND)
            if session is None:
                stop.wait(patience)
            elif session.was_ended(patience):
                return

    def close(self) -> None:
        """Let go of every mailbox."""
        if not self._lock.acquire(timeout=_PATIENCE):
            # Another thread waits for a server that is gone; the end of the process lets go of everything.
            return
        try:
            if self._session is not None:
                self._session.leave_all()
            self._forget()
        finally:
            self._lock.release()

    def _holds(self, mailbox: str) -> bool:
        hold, session = self._book.holds.get(mailbox), self._session
        return bool(hold and session and not hold.spoilt and session.is_alive)

    def _has_news(self) -> bool:
        with self._lock:
            return any(
                hold.spoilt or (hold.leaving and not hold.at_work) for hold in self._book.holds.values()
            )

    def _open(self) -> DutySession:
        self._session = opened(self._database, self._mailboxes, self._keys, self._lease * SILENCE)
        return self._session

    def _wanted(self, standing: Standing, session: DutySession) -> tuple[str, ...]:
        now, since = steady_clock(), self._book.free_since
        for name in self._mailboxes:
            if name in standing.holders:
                since.pop(name, None)
            else:
                since.setdefault(name, now)
        overdue = [name for name, moment in since.items() if now - moment > self._lease / 2]
        return to_take(standing, session.pid, overdue)

    def _take(self, session: DutySession, mailbox: str) -> bool:
        if not session.take(mailbox):
            return False
        entitled = Pass(mailbox=mailbox, token=secrets.token_hex(16))
        try:
            session.write(_issue(entitled, self._clock()))
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", "") != _LOCK_TIMEOUT:
                raise
            # Somebody still writes with the old pass; nobody new does.
            log.info("mailbox %s: what the last one was writing has not ended yet", mailbox)
            session.leave(mailbox)
            return False
        self._book.holds[mailbox] = _Hold(entitled=entitled)
        self._book.free_since.pop(mailbox, None)
        log.info("mailbox %s: on duty", mailbox)
        return True

    def _give(self, standing: Standing, session: DutySession) -> tuple[str, ...]:
        name = to_give(standing, session.pid)
        if name is None or name not in self._book.holds or any(h.leaving for h in self._book.holds.values()):
            return ()
        self._book.holds[name].leaving = True
        log.info("mailbox %s: left to another instance", name)
        return (name,)

    def _leave_finished(self, session: DutySession) -> None:
        """Give back what was spoilt, and what was to be left once nobody works for it any more."""
        for name, hold in tuple(self._book.holds.items()):
            if hold.spoilt or (hold.leaving and not hold.at_work):
                del self._book.holds[name]
                self._book.lost.append(name)
                session.leave(name)

    def _drop(self, error: Exception) -> None:
        if self._book.holds or not self._is_away:
            log.warning("off duty for every mailbox: %s", " ".join(str(error).split())[:300])
        self._is_away = True
        self._forget()

    def _forget(self) -> None:
        session, self._session = self._session, None
        self._book.lost.extend(self._book.holds)
        self._book.holds.clear()
        if session is not None:
            session.close()


def _issue(entitled: Pass, now: datetime) -> Any:
    """Write the pass; waits until everything written with the one before has ended."""
    values = {"mailbox": entitled.mailbox, "name": commits.PASS, "value": entitled.token, "at": now}
    return (
        insert(_FACT)
        .values(values)
        .on_conflict_do_update(index_elements=["mailbox", "name"], set_={"value": entitled.token, "at": now})
    )


def _off(mailbox: str) -> str:
    return f"This followupd is not on duty for the mailbox “{mailbox}”: another one is, or will be soon."
