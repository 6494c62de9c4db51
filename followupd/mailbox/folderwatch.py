"""Watching one folder of a mailbox: what is new in it, and what the server does not hand over.

It owns one look at one folder. It must not know of the other folders, nor wait for news.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from followupd.errors import MailboxError
from followupd.mailbox.imap import FolderStatus, Imap, Trace
from followupd.mailbox.imap_faults import CommandRefused, Throttled
from followupd.mailbox.watchledger import Comparison, Ledger, Position
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


class FolderWatch:
    """Keeps the ledger of one folder up to date; for one thread."""

    def __init__(self, imap: Imap, ledger: Ledger, folder: str, role: Role) -> None:
        self._imap, self._ledger = imap, ledger
        self.folder, self.role = folder, role
        #: As the folder stood when it was last looked through.
        self.status: FolderStatus | None = None
        #: Look through it on the next pass, whatever the server says.
        self.due = True
        #: We made it ourselves, and have not looked since.
        self.was_made = False
        self._quiet_passes = 0
        #: Vain attempts to read a mail, by UID; a connection that broke on several suspects each of them.
        self._attempts: dict[int, int] = {}

    def sync(self) -> int:
        """One look at the folder; how many new mails were kept. Raises MailboxError."""
        comparison = self._ledger.due(self.folder)
        kept = 0
        if comparison is None and self._unchanged():
            self._quiet_passes += 1
        else:
            kept = self._look_through(comparison)
        if not self.due:
            self._ledger.synced(self.folder)
        return kept

    def _unchanged(self) -> bool:
        if self.due or self._quiet_passes >= _QUIET_PASSES:
            return False
        # The inbox is the selected folder, of which STATUS may tell old figures (RFC 3501 §6.3.10).
        look = self._imap.select if self.role is Role.INBOX else self._imap.status
        return look(self.folder) == self.status

    def _look_through(self, comparison: Comparison | None) -> int:
        status = self._imap.select(self.folder)
        position = self._position(status)
        there = self._to_compare(position, comparison)
        known = self._ledger.known(
            self.folder, status.uidvalidity, min(there, default=1), kept=comparison is not None
        )
        new = [uid for uid in there if uid not in known]
        seen = self._read(status, new)
        self.due = self._left_over(status, [uid for uid in new if uid not in seen])
        self.status, self._quiet_passes = status, 0
        if comparison is not None and not self.due:
            late = 0 if position.since else sum(uid < position.highest for uid in seen)
            self._ledger.compared(self.folder, comparison, late)
        return len(seen)

    def _position(self, status: FolderStatus) -> Position:
        position = self._ledger.position(self.folder)
        if position and position.uidvalidity == status.uidvalidity and not self._set_back(status, position):
            return position
        if position:
            _log.warning("the server renumbered the folder; it is matched anew folder=%s", self.folder)
        self._attempts.clear()
        # In a folder that we made just now, everything came since.
        first = 1 if self.was_made else status.uidnext
        self.was_made = False
        self._ledger.begin(self.folder, self.role, status.uidvalidity, first, position is not None)
        begun = self._ledger.position(self.folder)
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

    def _read(self, status: FolderStatus, new: list[int]) -> set[int]:
        """Fetch and keep the mails; gives those that were kept."""
        seen: set[int] = set()
        wanted = [uid for uid in new if self._attempts.get(uid, 0) < _ATTEMPTS]
        with self._blaming():
            for mails in self._imap.batches(wanted, self._attempts):
                self._ledger.keep(self.folder, self.role, status.uidvalidity, mails)
                seen.update(mail.uid for mail in mails)
        for uid in seen:
            self._attempts.pop(uid, None)
        return seen

    def _left_over(self, status: FolderStatus, missing: list[int]) -> bool:
        """Report mails that have gone or are not handed over; True when some will be tried again."""
        if not missing:
            return False
        traces = self._traces(missing)
        # Only a fresh look shows what was removed meanwhile.
        if self._imap.select(self.folder).uidvalidity != status.uidvalidity:
            return True
        present = set(self._imap.uids_from(min(missing)))
        if gone := [traces[uid] for uid in missing if uid not in present]:
            _log.warning("mails went before they could be read folder=%s count=%d", self.folder, len(gone))
            self._ledger.gone(self.folder, self.role, status.uidvalidity, gone)
        for uid in present.intersection(missing):
            self._attempts[uid] = self._attempts.get(uid, 0) + 1
        given_up = [uid for uid in missing if self._attempts.get(uid, 0) >= _ATTEMPTS]
        self._give_up(status, [traces[uid] for uid in given_up])
        for uid in missing:
            if uid not in present or uid in given_up:
                self._attempts.pop(uid, None)
        return bool(self._attempts.keys() & present & set(missing))

    def _traces(self, missing: list[int]) -> dict[int, Trace]:
        """What the server still tells of each."""
        # In this view of the folder some servers still tell a little of a mail that has gone.
        harmless = [uid for uid in missing if self._attempts.get(uid, 0) < _ATTEMPTS]
        with self._blaming():
            told = {trace.uid: trace for trace in self._imap.traces(harmless[:_TRACES])}
        return {uid: told.get(uid, Trace(uid=uid)) for uid in missing}

    def _give_up(self, status: FolderStatus, refused: list[Trace]) -> None:
        if refused:
            _log.warning("the server does not hand over mails folder=%s count=%d", self.folder, len(refused))
            self._ledger.refused(self.folder, self.role, status.uidvalidity, refused)

    @contextmanager
    def _blaming(self) -> Iterator[None]:
        """When the connection breaks on one mail, that was an attempt; of several, any may be innocent."""
        try:
            yield
        except MailboxError as error:
            blamed = error.perhaps_one if isinstance(error, Throttled) else not self._imap.connected
            uids = self._imap.in_flight if blamed else ()
            for uid in uids:
                self._attempts[uid] = self._attempts.get(uid, 0) + (len(uids) == 1)
            raise
