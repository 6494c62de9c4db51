"""What one look found: well, to know, or wrong, with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How it stands."""

    GOOD = "good"
    #: Nothing is wrong, but somebody should know, or could do something about it.
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the answer."""

    #: What was looked at, such as "database".
    what: str
    mark: Mark
    says: str
    #: What to do; empty when nothing is to be done, or the sentence says it.
    do: str = ""


def good(what: str, says: str) -> Finding:
    """It is as it should be."""
    return Finding(what=what, mark=Mark.GOOD, says=says)


def note(what: str, says: str, do: str = "") -> Finding:
    """It works, but somebody should know."""
    return Finding(what=what, mark=Mark.NOTE, says=says, do=do)


def wrong(what: str, says: str, do: str = "") -> Finding:
    """It does not work."""
    return Finding(what=what, mark=Mark.WRONG, says=says, do=do)
