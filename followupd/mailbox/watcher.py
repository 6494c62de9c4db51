"""Watching one mailbox: which folders, what is new in them, and how to go on when the server is away.

What was seen before is known to the `Ledger`, which the pipeline implements; nothing here depends on flags.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from followupd.clock import REAL_TIME, Pace
from followupd.errors import LoginRefused, MailboxError
from followupd.mailbox.folders import FolderNames, FolderPlan, plan
from followupd.mailbox.folderwatch import FolderWatch
from followupd.mailbox.imap import Imap, ImapSettings
from followupd.mailbox.imap_faults import Throttled
from followupd.mailbox.imap_idle import LONGEST_IDLE
from followupd.mailbox.watchledger import Ledger
from followupd.model.sighting import Role

#: The folders that are created where they are missing.
_OURS = (Role.RESOLVED, Role.NOT_A_COMPLAINT, Role.COMPLAINT)

_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 300.0
#: Many servers lock an account after a few wrong passwords.
_LOGIN_PAUSE = 60.0


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
        #: By folder and role, over all connections.
        self._watches: dict[tuple[str, Role], FolderWatch] = {}

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
        for watch in self._watched():
            watch.due = True
            if watch.role in _OURS and self._imap.ensure_folder(watch.folder):
                watch.was_made = True

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
        return sum(watch.sync() for watch in self._watched())

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Wait for news in the inbox; True when there is something to look at."""
        inbox = self.plan.inbox
        status = self._imap.select(inbox)
        # A mail may have come since the pass: IDLE would not announce it any more.
        if self._watch(inbox, Role.INBOX).status != status:
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

    def _watched(self) -> tuple[FolderWatch, ...]:
        folders = self.plan
        return (
            self._watch(folders.inbox, Role.INBOX),
            self._watch(folders.sent, Role.SENT),
            self._watch(folders.resolved, Role.RESOLVED),
            self._watch(folders.not_a_complaint, Role.NOT_A_COMPLAINT),
            self._watch(folders.complaint, Role.COMPLAINT),
        )

    def _watch(self, folder: str, role: Role) -> FolderWatch:
        found = self._watches.get((folder, role))
        return found or self._watches.setdefault(
            (folder, role), FolderWatch(self._imap, self._ledger, folder, role)
        )


def next_pause(pause: float, error: MailboxError, longest: float = _LONGEST_PAUSE) -> float:
    """How long to leave the server alone after that error, when the last pause was that long."""
    doubled = min(pause * 2 or _FIRST_PAUSE, longest)
    if isinstance(error, Throttled):
        return max(doubled, error.seconds)
    if isinstance(error, LoginRefused):
        return max(doubled, _LOGIN_PAUSE)
    return doubled
