"""What the watch over a mailbox remembers from one pass to the next; the pipeline keeps it.

It owns what is asked and told of a folder. It must not know where that is kept, nor how a server is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from followupd.mailbox.imap import FetchedMail, Trace
from followupd.model.sighting import Role


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
