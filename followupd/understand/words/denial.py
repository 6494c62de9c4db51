"""Whether a "no" rules the words of a phrase.

Owns the reach of a "no"; which words deny is told by each table that asks. Must not know what the phrase
means.
"""

from __future__ import annotations

from typing import NamedTuple

from followupd.understand.words.matching import Match, Text


class Denials(NamedTuple):
    """The small words of a language that turn a phrase round."""

    negators: frozenset[str]
    #: Behind these the "no" rules no longer: "I cannot believe how rude he was".
    ends: frozenset[str]
    #: A "no" rules so many words behind it.
    reach: int = 3


def is_denied(text: Text, match: Match, denials: Denials) -> bool:
    """Whether a "no" stands in a gap of the match, or close before it in its clause and still rules it."""
    first, last = match.at[0], match.at[-1]
    if any(
        text.words[place].text in denials.negators for place in range(first, last) if place not in match.at
    ):
        return True
    clause = text.words[first].clause
    for word in reversed(text.words[max(0, first - denials.reach) : first]):
        if word.clause != clause or word.text in denials.ends:
            return False
        if word.text in denials.negators:
            return True
    return False
