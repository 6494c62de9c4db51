"""Watching one mailbox: which folders, what is new in them, and how to go on when the server is away.

What was seen before is known to the `Ledger`, which the pipeline implements; nothing here depends on flags.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from followupd.clock import REAL_TIME, Pace
from followupd.errors import LoginRefused, MailboxError
from followupd.mailbox.folders import FolderNames, FolderPlan, plan
from followupd.mailbox.imap import FetchedMail, FolderStatus, Imap, ImapSettings, Trace
from followupd.mailbox.imap_faults import CommandRefused, Throttled
from followupd.mailbox.imap_idle import LONGEST_IDLE
from followupd.model.sighting import Role

_log = logging.getLogger(__name__)

#: UIDs may become visible late, below ones already seen: so many are compared on each look.
WINDOW = 1000
#: A folder whose status did not change is looked through all the same after so many passes.
_QUIET_PASSES = 20
#: After so many vain attempts to read a mail, people are told of it.
_ATTEMPTS = 5
#: Of so many mails that are not handed over the server is asked what it knows; each takes two commands.
_TRACES = 50

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 300.0
#: Many servers lock an account after a few wrong passwords.
_LOGIN_PAUSE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where the watch over a folder stands."""

    uidvalidity: int
    #: Nothing below it is ever fetched, but for what `since` names.
    first_uid: int
    #: The highest UID that is known; 0 for none.
    highest: int = 0
    #: The server renumbered the folder: what it took in from that day on has to be matched anew.
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All that arrived since a day is compared with what is known, whatever the server says of changes."""

    since: date
    #: The daily one, which looks back furthest and whose findings are told.
    audit: bool


class Ledger(Protocol):
    """What was seen in the folders of one mailbox; each call is one transaction."""

    def position(self, folder: str) -> Position | None:
        """Where the watch stands; None for a folder never seen."""

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        """Begin to watch; with `rematch` the server renumbered a folder whose mails are known already."""

    def due(self, folder: str) -> Comparison | None:
        """The comparison that is due now; None when none is."""

    def known(self, folder: str, uidvalidity: int, lowest: int, *, kept: bool) -> frozenset[int]:
        """The UIDs from `lowest` on that were kept or, unless `kept`, given up."""

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        """Store new mails, all or none."""

    def gone(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        """These were announced and had gone before they could be fetched."""

    def refused(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        """These are there, but the server does not hand them over."""

    def compared(self, folder: str, comparison: Comparison, late: int) -> None:
        """A comparison is complete; so many of its mails had stayed unseen below newer ones."""

    def synced(self, folder: str) -> None:
        """Everything in the folder has been seen."""


@dataclass(slots=True)
class _Mark:
    """What is remembered of a folder between two passes."""

    status: FolderStatus | None = None
    #: Look through it on the next pass, whatever the server says.
    due: bool = True
    quiet_passes: int = 0
    #: Vain attempts to read a mail, by UID; a connection that broke on several suspects each of them.
    attempts: dict[int, int] = field(default_factory=dict)


class Watcher:
    """Keeps the ledger of one mailbox up to date; one thread only, but for `interrupt`."""

    def __init__(
        self, settings: ImapSettings, wishes: FolderNames, ledger: Ledger, pace: Pace = REAL_TIME
    ) -> None:
        self._imap = Imap(settings)
        self._wishes = wishes
        self._ledger = ledger
        self._pace = pace
        self._plan: FolderPlan | None = None
        self._created: set[str] = set()
        self._marks: dict[str, _Mark] = {}

    @property
    def plan(self) -> FolderPlan:
        """The real folder names; raises MailboxError before the first `open`."""
        if self._plan is None:
            raise MailboxError(f"The folders on {self._imap.settings.host} are not known yet.")
        return self._plan

    def open(self) -> None:
        """Connect, find the folders and create those of our own that are missing. Raises MailboxError."""
        self._imap.connect()
        self._plan = plan(self._imap.list_folders(), self._imap.namespace_prefix(), self._wishes)
        for folder in (self._plan.resolved, self._plan.not_a_complaint, self._plan.complaint):
            if self._imap.ensure_folder(folder):
                self._created.add(folder)
        for mark in self._marks.values():
            mark.due = True

    def close(self) -> None:
        """End the connection; never raises."""
        self._imap.close()

    def interrupt(self) -> None:
        """End a call that another thread is waiting in; set the stop event before."""
        self._imap.interrupt()

    def sync(self) -> int:
        """One pass over all folders, connecting when needed; how many new mails were kept."""
        if not self._imap.connected:
            self.open()
        return sum(self._sync_folder(folder, role) for folder, role in self._watched())

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Wait for news in the inbox; True when there is something to look at."""
        inbox = self.plan.inbox
        status = self._imap.select(inbox)
        mark = self._marks.get(inbox)
        # A mail may have come since the pass: IDLE would not announce it any more.
        if mark is None or mark.status != status:
            return True
        return self._imap.idle(min(seconds, LONGEST_IDLE), stop)

    def run(
        self,
        stop: threading.Event,
        on_new: Callable[[int], None],
        poll_seconds: float = 30.0,
        *,
        on_trouble: Callable[[MailboxError, float], None],
    ) -> None:
        """Sync and wait until `stop`; after trouble connect anew, each time a little later.

        `on_new` gets the number of new mails after every pass, `on_trouble` the error and the pause after it.
        """
        pause = 0.0
        try:
            while not stop.is_set():
                longest = _LONGEST_PAUSE
                try:
                    on_new(self.sync())
                    # A server that answers every look, but never survives a wait, is polled all the same.
                    longest = poll_seconds
                    self.wait(self._pace.seconds(poll_seconds), stop)
                    pause = 0.0
                except MailboxError as error:
                    self.close()
                    if stop.is_set():
                        break
                    pause = next_pause(pause, error, longest)
                    on_trouble(error, pause)
                    stop.wait(self._pace.seconds(pause))
        finally:
            self.close()

    def _watched(self) -> tuple[tuple[str, Role], ...]:
        folders = self.plan
        return (
            (folders.inbox, Role.INBOX),
            (folders.sent, Role.SENT),
            (folders.resolved, Role.RESOLVED),
            (folders.not_a_complaint, Role.NOT_A_COMPLAINT),
            (folders.complaint, Role.COMPLAINT),
        )

    def _sync_folder(self, folder: str, role: Role) -> int:
        mark = self._marks.setdefault(folder, _Mark())
        comparison = self._ledger.due(folder)
        kept = 0
        if comparison is None and self._unchanged(folder, role, mark):
            mark.quiet_passes += 1
        else:
            kept = self._look_through(folder, role, mark, comparison)
        if not mark.due:
            self._ledger.synced(folder)
        return kept

    def _unchanged(self, folder: str, role: Role, mark: _Mark) -> bool:
        if mark.due or mark.quiet_passes >= _QUIET_PASSES:
            return False
        # The inbox is the selected folder, of which STATUS may tell old figures (RFC 3501 §6.3.10).
        look = self._imap.select if role is Role.INBOX else self._imap.status
        return look(folder) == mark.status

    def _look_through(self, folder: str, role: Role, mark: _Mark, comparison: Comparison | None) -> int:
        status = self._imap.select(folder)
        position = self._position(folder, role, status, mark)
        there = self._to_compare(position, comparison)
        known = self._ledger.known(
            folder, status.uidvalidity, min(there, default=1), kept=comparison is not None
        )
        new = [uid for uid in there if uid not in known]
        seen = self._read(folder, role, status, mark, new)
        mark.due = self._left_over(folder, role, status, mark, [uid for uid in new if uid not in seen])
        mark.status, mark.quiet_passes = status, 0
        if comparison is not None and not mark.due:
            late = 0 if position.since else sum(uid < position.highest for uid in seen)
            self._ledger.compared(folder, comparison, late)
        return len(seen)

    def _position(self, folder: str, role: Role, status: FolderStatus, mark: _Mark) -> Position:
        position = self._ledger.position(folder)
        if position and position.uidvalidity == status.uidvalidity and not self._set_back(status, position):
            return position
        if position:
            _log.warning("the server renumbered the folder; it is matched anew folder=%s", folder)
        mark.attempts.clear()
        # In a folder that we made just now, everything came since.
        first = 1 if folder in self._created else status.uidnext
        self._created.discard(folder)
        self._ledger.begin(folder, role, status.uidvalidity, first, position is not None)
        begun = self._ledger.position(folder)
        assert begun is not None
        return begun

    def _set_back(self, status: FolderStatus, position: Position) -> bool:
        """The server was restored from a backup: UIDs that are known will be given to other mails."""
        return status.uidnext <= position.highest and not self._imap.uids_from(status.uidnext)

    def _to_compare(self, position: Position, comparison: Comparison | None) -> list[int]:
        """The UIDs that lie in the folder, and of which it is asked whether they are known."""
        if position.since is not None:
            return sorted({*self._since(1, position.since), *self._imap.uids_from(position.first_uid)})
        lowest = max(position.first_uid, position.highest - WINDOW)
        there = set(self._imap.uids_from(lowest))
        if comparison is not None:
            there.update(self._since(position.first_uid, comparison.since))
        return sorted(there)

    def _since(self, lowest: int, day: date) -> list[int]:
        try:
            return list(self._imap.uids_from(lowest, day))
        except CommandRefused:
            # More than was asked for, but a server that cannot search by date has all of it.
            return list(self._imap.uids_from(lowest))

    def _read(self, folder: str, role: Role, status: FolderStatus, mark: _Mark, new: list[int]) -> set[int]:
        """Fetch and keep the mails; gives those that were kept."""
        seen: set[int] = set()
        wanted = [uid for uid in new if mark.attempts.get(uid, 0) < _ATTEMPTS]
        with self._blaming(mark):
            for mails in self._imap.batches(wanted, mark.attempts):
                self._ledger.keep(folder, role, status.uidvalidity, mails)
                seen.update(mail.uid for mail in mails)
        for uid in seen:
            mark.attempts.pop(uid, None)
        return seen

    def _left_over(
        self, folder: str, role: Role, status: FolderStatus, mark: _Mark, missing: list[int]
    ) -> bool:
        """Report mails that have gone or are not handed over; True when some will be tried again."""
        if not missing:
            return False
        # In this view of the folder some servers still tell a little of a mail that has gone.
        harmless = [uid for uid in missing if mark.attempts.get(uid, 0) < _ATTEMPTS]
        with self._blaming(mark):
            traces = {trace.uid: trace for trace in self._imap.traces(harmless[:_TRACES])}
        # Only a fresh look shows what was removed meanwhile.
        if self._imap.select(folder).uidvalidity != status.uidvalidity:
            return True
        present = set(self._imap.uids_from(min(missing)))
        told = {uid: traces.get(uid, Trace(uid=uid)) for uid in missing}
        if gone := [told[uid] for uid in missing if uid not in present]:
            _log.warning("mails went before they could be read folder=%s count=%d", folder, len(gone))
            self._ledger.gone(folder, role, status.uidvalidity, gone)
        for uid in present.intersection(missing):
            mark.attempts[uid] = mark.attempts.get(uid, 0) + 1
        if refused := [told[uid] for uid in missing if mark.attempts.get(uid, 0) >= _ATTEMPTS]:
            _log.warning("the server does not hand over mails folder=%s count=%d", folder, len(refused))
            self._ledger.refused(folder, role, status.uidvalidity, refused)
        for trace in (*gone, *refused):
            mark.attempts.pop(trace.uid, None)
        return bool(mark.attempts.keys() & present & set(missing))

    @contextmanager
    def _blaming(self, mark: _Mark) -> Iterator[None]:
        """When the connection breaks on one mail, that was an attempt; of several, any may be innocent."""
        try:
            yield
        except MailboxError as error:
            blamed = error.perhaps_one if isinstance(error, Throttled) else not self._imap.connected
            uids = self._imap.in_flight if blamed else ()
            for uid in uids:
                mark.attempts[uid] = mark.attempts.get(uid, 0) + (len(uids) == 1)
            raise


def next_pause(pause: float, error: MailboxError, longest: float = _LONGEST_PAUSE) -> float:
    """How long to leave the server alone after that error, when the last pause was that long."""
    doubled = min(pause * 2 or _FIRST_PAUSE, longest)
    if isinstance(error, Throttled):
        return max(doubled, error.seconds)
    if isinstance(error, LoginRefused):
        return max(doubled, _LOGIN_PAUSE)
    return doubled
