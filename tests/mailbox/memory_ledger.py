"""A ledger that lives as long as a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from followupd.mailbox.imap import FetchedMail, Trace
from followupd.mailbox.watchledger import Comparison, Position
from followupd.model.sighting import Role


@dataclass
class MemoryLedger:
    positions: dict[str, Position] = field(default_factory=dict)
    begun: list[tuple[str, Role, int, bool]] = field(default_factory=list)
    mails: list[tuple[Role, FetchedMail]] = field(default_factory=list)
    uids: dict[tuple[str, int], set[int]] = field(default_factory=dict)
    vanished: list[tuple[Role, Trace]] = field(default_factory=list)
    given_up: list[tuple[Role, Trace]] = field(default_factory=list)
    #: The comparison that is due, and what came of those that were.
    wanted: Comparison | None = None
    comparisons: list[tuple[str, Comparison, int]] = field(default_factory=list)
    #: When the folders were renumbered, their mails since that day are matched anew.
    since: date | None = None
    #: Folders in the order in which they were reported complete.
    complete: list[str] = field(default_factory=list)

    def position(self, folder: str) -> Position | None:
        position = self.positions.get(folder)
        if position is None:
            return None
        highest = max(self.uids.get((folder, position.uidvalidity), {0}), default=0)
        return replace(position, highest=highest)

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        since = self.since if rematch else None
        self.positions[folder] = Position(uidvalidity=uidvalidity, first_uid=first_uid, since=since)
        self.begun.append((folder, role, first_uid, rematch))

    def due(self, folder: str) -> Comparison | None:
        return self.wanted

    def compared(self, folder: str, comparison: Comparison, late: int) -> None:
        self.comparisons.append((folder, comparison, late))

    def known(self, folder: str, uidvalidity: int, lowest: int, *, kept: bool) -> frozenset[int]:
        known = frozenset(uid for uid in self.uids.get((folder, uidvalidity), set()) if uid >= lowest)
        missing = {trace.uid for _, trace in self.vanished + self.given_up}
        return known - missing if kept else known

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        self.mails.extend((role, mail) for mail in mails)
        self.uids.setdefault((folder, uidvalidity), set()).update(mail.uid for mail in mails)

    def gone(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        self.vanished.extend((role, trace) for trace in traces)
        self.uids.setdefault((folder, uidvalidity), set()).update(trace.uid for trace in traces)

    def refused(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        self.given_up.extend((role, trace) for trace in traces)
        self.uids.setdefault((folder, uidvalidity), set()).update(trace.uid for trace in traces)

    def synced(self, folder: str) -> None:
        self.complete.append(folder)
        if position := self.positions.get(folder):
            self.positions[folder] = replace(position, since=None)

    def subjects(self, role: Role) -> list[bytes]:
        """The first lines of the mails kept in that role."""
        return [mail.raw.split(b"\r\n")[0] for kept_as, mail in self.mails if kept_as is role]
