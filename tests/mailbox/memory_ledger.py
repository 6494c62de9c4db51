"""A ledger that lives as long as a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from followupd.mailbox.imap import FetchedMail
from followupd.mailbox.watcher import Position
from followupd.model.sighting import Role


@dataclass
class MemoryLedger:
    positions: dict[str, Position] = field(default_factory=dict)
    begun: list[tuple[str, Role, int, bool]] = field(default_factory=list)
    mails: list[tuple[Role, FetchedMail]] = field(default_factory=list)
    uids: dict[tuple[str, int], set[int]] = field(default_factory=dict)
    vanished: list[tuple[Role, int]] = field(default_factory=list)
    #: Folders in the order in which they were reported complete.
    complete: list[str] = field(default_factory=list)

    def position(self, folder: str) -> Position | None:
        return self.positions.get(folder)

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        self.positions[folder] = Position(uidvalidity=uidvalidity, first_uid=first_uid)
        self.begun.append((folder, role, first_uid, rematch))

    def known(self, folder: str, uidvalidity: int, lowest: int) -> frozenset[int]:
        return frozenset(uid for uid in self.uids.get((folder, uidvalidity), set()) if uid >= lowest)

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        self.mails.extend((role, mail) for mail in mails)
        self.uids.setdefault((folder, uidvalidity), set()).update(mail.uid for mail in mails)

    def gone(self, folder: str, role: Role, uidvalidity: int, uids: Sequence[int]) -> None:
        self.vanished.extend((role, uid) for uid in uids)
        self.uids.setdefault((folder, uidvalidity), set()).update(uids)

    def synced(self, folder: str) -> None:
        self.complete.append(folder)

    def subjects(self, role: Role) -> list[bytes]:
        """The first lines of the mails kept in that role."""
        return [mail.raw.split(b"\r\n")[0] for kept_as, mail in self.mails if kept_as is role]
