"""The ways out as the dispatcher sees them: a server that sends, a mailbox to add to, and if each is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


class Smtp(Protocol):
    """The way to the submission server; `mailbox.smtp.SmtpChannel` is the real one."""

    @property
    def usable(self) -> bool:
        """Whether another mail can be offered."""
        ...

    def open(self) -> None:
        """Connect and log in."""
        ...

    def offer(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> tuple[str, ...]:
        """Hand over everything but the final dot; gives the accepted recipients."""
        ...

    def dot(self) -> str:
        """Write the final dot and read the reply."""
        ...

    def abandon(self) -> None:
        """Close without the dot."""
        ...

    def close(self) -> None:
        """Say goodbye."""
        ...


class Shelf(Protocol):
    """The mailbox's folders that we add to; `daemon.wiring` gives the real one."""

    def add_draft(self, raw: bytes, message_id: str, now: datetime, *, look_first: bool) -> None:
        """Put the draft into Drafts; with `look_first` only if it is not there yet."""
        ...

    def add_sent(self, mails: tuple[tuple[bytes, str], ...], now: datetime) -> int:
        """Put copies (bytes, Message-ID) into Sent that the server did not keep itself; gives how many."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


@dataclass(slots=True)
class Way:
    """The way to one server: open, or left alone for a while."""

    #: Until when nothing is tried, because the way was blocked.
    paused_until: datetime | None = None
    #: The last trouble with the way, as a sentence for `queue` and the log.
    trouble: str = ""

    def is_paused(self, now: datetime) -> bool:
        """Whether the server is left alone at that moment."""
        return self.paused_until is not None and now < self.paused_until
