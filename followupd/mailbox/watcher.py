"""Watching one mailbox: which folders, what is new in them, and how to go on when the server is away.

What was seen before is known to the `Ledger`, which the pipeline implements; nothing here depends on flags.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from followupd.errors import LoginRefused, MailboxError
from followupd.mailbox.folders import FolderNames, FolderPlan, plan
from followupd.mailbox.imap import FetchedMail, FolderStatus, Imap, ImapSettings
from followupd.mailbox.imap_faults import Throttled
from followupd.mailbox.imap_idle import LONGEST_IDLE
from followupd.model.sighting import Role

_log = logging.getLogger(__name__)

#: UIDs may become visible late, below ones already seen: so many are compared on each look.
WINDOW = 1000
#: A folder whose status did not change is looked through all the same after so many passes.
_QUIET_PASSES = 20

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 300.0
#: Many servers lock an account after a few wrong passwords.
_LOGIN_PAUSE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where the watch over a folder began."""

    uidvalidity: int
    #: Nothing below it is ever fetched.
    first_uid: int


class Ledger(Protocol):
    """What was seen in the folders of one mailbox; each call is one transaction."""

    def position(self, folder: str) -> Position | None:
        """Where the watch began; None for a folder never seen."""

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        """Begin to watch; with `rematch` the server renumbered a folder whose mails are known already."""

    def known(self, folder: str, uidvalidity: int, lowest: int) -> frozenset[int]:
        """The UIDs from `lowest` on that were kept or reported gone."""

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        """Store new mails, all or none."""

    def gone(self, folder: str, role: Role, uidvalidity: int, uids: Sequence[int]) -> None:
        """These were announced and had gone before they could be fetched."""

    def synced(self, folder: str) -> None:
        """Everything in the folder has been seen."""


@dataclass(slots=True)
class _Mark:
    """What is remembered of a folder between two passes."""

    status: FolderStatus | None = None
    #: Look through it on the next pass, whatever the server says.
    due: bool = True
    quiet_passes: int = 0
    #: The lowest UID that later looks need to compare.
    floor: int = 0


class Watcher:
    """Keeps the ledger of one mailbox up to date; one thread only, but for `interrupt`."""

    def __init__(self, settings: ImapSettings, wishes: FolderNames, ledger: Ledger) -> None:
        self._imap = Imap(settings)
        self._wishes = wishes
        self._ledger = ledger
        self._plan: FolderPlan | None = None
        self._created: set[str] = set()
        self._marks: dict[str, _Mark] = {}
        self._stuck: set[tuple[str, int]] = set()

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
                    self.wait(poll_seconds, stop)
                    pause = 0.0
                except MailboxError as error:
                    self.close()
                    if stop.is_set():
                        break
                    pause = next_pause(pause, error, longest)
                    on_trouble(error, pause)
                    stop.wait(pause)
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
        kept = 0
        if self._unchanged(folder, role, mark):
            mark.quiet_passes += 1
        else:
            kept = self._look_through(folder, role, mark)
        self._ledger.synced(folder)
        return kept

    def _unchanged(self, folder: str, role: Role, mark: _Mark) -> bool:
        if mark.due or mark.quiet_passes >= _QUIET_PASSES:
            return False
        # The inbox is the selected folder, of which STATUS may tell old figures (RFC 3501 §6.3.10).
        look = self._imap.select if role is Role.INBOX else self._imap.status
        return look(folder) == mark.status

    def _look_through(self, folder: str, role: Role, mark: _Mark) -> int:
        status = self._imap.select(folder)
        first = self._first_uid(folder, role, status, mark)
        known = self._ledger.known(folder, status.uidvalidity, max(first, mark.floor))
        mark.floor = max(first, mark.floor, max(known, default=0) - WINDOW)
        new = [uid for uid in self._imap.uids_from(mark.floor) if uid not in known]
        seen: set[int] = set()
        for mails in self._imap.batches(new):
            self._ledger.keep(folder, role, status.uidvalidity, mails)
            seen.update(mail.uid for mail in mails)
        mark.due = self._left_over(folder, role, status, [uid for uid in new if uid not in seen])
        mark.status, mark.quiet_passes = status, 0
        return len(seen)

    def _first_uid(self, folder: str, role: Role, status: FolderStatus, mark: _Mark) -> int:
        position = self._ledger.position(folder)
        if position and position.uidvalidity == status.uidvalidity:
            return position.first_uid
        mark.floor = 0
        if position:
            first = max(1, status.uidnext - WINDOW)
        else:
            first = 1 if folder in self._created else status.uidnext
        self._ledger.begin(folder, role, status.uidvalidity, first, position is not None)
        return first

    def _left_over(self, folder: str, role: Role, status: FolderStatus, missing: list[int]) -> bool:
        """Report mails that have gone; True when some are there, but could not be read this time."""
        if not missing:
            return False
        # Only a fresh look shows what was removed meanwhile.
        if self._imap.select(folder).uidvalidity != status.uidvalidity:
            return True
        present = set(self._imap.uids_from(missing[0]))
        if gone := [uid for uid in missing if uid not in present]:
            self._ledger.gone(folder, role, status.uidvalidity, gone)
        stuck = {(folder, uid) for uid in missing if uid in present}
        for name, uid in sorted(stuck - self._stuck):
            _log.warning("mail cannot be read and is tried again folder=%s uid=%d", name, uid)
        self._stuck |= stuck
        return bool(stuck)


def next_pause(pause: float, error: MailboxError, longest: float = _LONGEST_PAUSE) -> float:
    """How long to leave the server alone after that error, when the last pause was that long."""
    doubled = min(pause * 2 or _FIRST_PAUSE, longest)
    if isinstance(error, Throttled):
        return max(doubled, error.seconds)
    if isinstance(error, LoginRefused):
        return max(doubled, _LOGIN_PAUSE)
    return doubled
