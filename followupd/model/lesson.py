"""What staff said of single mails, and what the shop's own reader learnt from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """Staff said whether a mail is a complaint."""

    #: The words that `words_of` takes from it, each once.
    words: tuple[str, ...]
    #: Its author's address in lower case.
    author: str
    #: How much spoke for a complaint before anybody was asked: log odds.
    odds: float
    is_complaint: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What staff said of the mails of one address, or of one firm's domain."""

    #: What it adds to the log odds of their next mail.
    points: float
    complaints: int
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """The shop's own weights, beside those that ship."""

    #: What each word adds to the log odds of a mail; it counts once, and less in a long mail.
    words: Mapping[str, float] = field(default_factory=dict)
    #: By address, and by domain as "@firm.example".
    senders: Mapping[str, Remembered] = field(default_factory=dict)
    lessons: int = 0


NOTHING_TAUGHT = Taught()
