"""The ways out as the dispatcher sees them: a server that sends, a mailbox to add to, and if each is open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from followupd.mailbox.shelf import Mark, Place, Since

#: How long the way to a server is left alone after it was blocked, doubled each time.
FIRST_PAUSE = timedelta(minutes=2)
LONGEST_PAUSE = timedelta(minutes=15)
_MOST_DOUBLINGS = 8


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
    """The mailbox's folders that we add to; `mailbox.shelf.Shelf` is the real one."""

    def mark(self, place: Place) -> Mark:
        """Where the folder stands now."""
        ...

    def since(self, place: Place, mark: Mark, message_ids: Collection[str]) -> Since:
        """Which of these mails came into the folder since the mark."""
        ...

    def put(self, place: Place, raw: bytes, now: datetime) -> int | None:
        """Put a mail into the folder; its UID when the server tells."""
        ...

    def file_away(self, folder: str, uidvalidity: int, uid: int) -> bool:
        """Move a copy of what we sent into Sent."""
        ...

    def ids(self, places: Iterable[Place]) -> tuple[str, ...]:
        """Every id that the last mails of these folders bear or name."""
        ...

    def answered(self, place: Place) -> frozenset[str]:
        """The Message-IDs that the folder's last mails answer."""
        ...

    def among(self, place: Place, message_ids: Collection[str]) -> tuple[tuple[str, str, int, int], ...]:
        """Those of these mails that lie among the folder's last: Message-ID, folder, UIDVALIDITY and UID."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Exits:
    """Where one mailbox's letters go."""

    smtp: Smtp
    shelf: Shelf
    #: The sentence why nothing may leave by itself now, such as a clock that jumped; empty when it may.
    hold: Callable[[], str]


@dataclass(slots=True)
class Way:
    """The way to one server: open, or left alone for a while."""

    #: Until when nothing is tried, because the way was blocked.
    paused_until: datetime | None = None
    #: The last trouble with the way, as a sentence for `queue` and the log.
    trouble: str = ""
    #: Since when there is trouble, and how often the way was left alone since.
    since: datetime | None = None
    pauses: int = 0

    def close(self, now: datetime, trouble: str, asked: float) -> datetime:
        """Leave the way alone, each time longer, at least the `asked` seconds; gives until when."""
        wait = min(FIRST_PAUSE * 2**self.pauses, LONGEST_PAUSE)
        self.paused_until = now + max(wait, timedelta(seconds=asked))
        self.trouble, self.since = trouble, self.since or now
        self.pauses = min(self.pauses + 1, _MOST_DOUBLINGS)
        return self.paused_until

    def open(self) -> None:
        """It worked: the trouble is over."""
        self.paused_until, self.since, self.trouble, self.pauses = None, None, "", 0

    def is_paused(self, now: datetime) -> bool:
        """Whether the server is left alone at that moment."""
        return self.paused_until is not None and now < self.paused_until
