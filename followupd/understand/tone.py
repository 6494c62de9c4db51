"""How a customer feels after we did something: the first rules of sentiment.

Made for short answers to "is all well now?" and for mails that follow our answer. What has both sides in it
and no clear last word is UNCLEAR, so that a person reads it.
"""

from __future__ import annotations

from typing import NamedTuple

from followupd.model.reading import Mood, Verdict
from followupd.understand.complaint import weighed
from followupd.understand.words import matching
from followupd.understand.words.matching import Match, Text, Word
from followupd.understand.words.mood import BAD_PICTURES, GOOD_PICTURES, THANKS_PICTURES
from followupd.understand.words.tongues import Spoken, Tongue, spoken

#: More words than these are more than a thank-you.
_LONGEST_THANKS = 30
#: Behind so many good words one weak bad one does not weigh.
_CLEARLY = 2.0


class _Words(NamedTuple):
    thanks: float
    good: float
    bad: float
    unclear: float
    pending: float
    #: +1 when the text opens with a yes, -1 with a no.
    opening: int


def mood(new_text: str) -> Mood:
    """THANKS (only that), CONTENT, UNHAPPY, or UNCLEAR when the words do not tell."""
    said = spoken(new_text)
    text = said.text
    counted = _counted(said, new_text)
    if counted.unclear and not counted.bad:
        return Mood.UNCLEAR
    if _is_only_thanks(text, counted):
        return Mood.THANKS
    if said.tongue.has_rules and _complains(new_text, counted):
        return Mood.UNHAPPY
    if counted.bad and not counted.good:
        return Mood.UNHAPPY
    if counted.bad or (counted.pending and "?" in text.clean):
        return Mood.UNHAPPY if counted.bad > counted.good else Mood.UNCLEAR
    if counted.good:
        return (
            Mood.UNCLEAR
            if counted.pending and counted.opening <= 0 and counted.good < _CLEARLY
            else Mood.CONTENT
        )
    if counted.opening:
        return Mood.CONTENT if counted.opening > 0 else Mood.UNHAPPY
    return Mood.UNCLEAR


def _complains(new_text: str, counted: _Words) -> bool:
    return counted.good < _CLEARLY and weighed(new_text).verdict is Verdict.COMPLAINT


def _is_only_thanks(text: Text, counted: _Words) -> bool:
    polite = not (counted.bad or counted.pending or counted.opening < 0)
    plain = "?" not in text.clean and not any(word.text.isdecimal() for word in text.words)
    settled = counted.good >= _CLEARLY or counted.opening > 0
    return bool(counted.thanks) and polite and plain and not settled and len(text.words) <= _LONGEST_THANKS


def _counted(spoken_text: Spoken, new_text: str) -> _Words:
    text, matches = spoken_text.text, spoken_text.matches
    # What follows the last "but" is what the customer wants to say.
    last_turn = max((match.at[-1] for match in matches if match.phrase.group == "turn"), default=-1)
    said = [match for match in matches if match.at[0] > last_turn]
    if not any(match.phrase.group in {"good", "bad", "unclear"} for match in said):
        said = list(matches)
    sums = dict.fromkeys(("thanks", "good", "bad", "unclear", "pending"), 0.0)
    for match in said:
        group = _turned(spoken_text, match)
        if group in sums:
            sums[group] += match.phrase.weight
    sums["thanks"] = sum(match.phrase.group == "thanks" for match in matches)
    pictures = frozenset(new_text[: matching.LONGEST])
    sums["good"] += 2.0 * bool(pictures & GOOD_PICTURES)
    sums["bad"] += 2.0 * bool(pictures & BAD_PICTURES)
    sums["thanks"] += bool(pictures & THANKS_PICTURES)
    return _Words(**sums, opening=_opening(text, matches, last_turn))


def _turned(spoken_text: Spoken, match: Match) -> str:
    """The group of a match, turned round by a "no" right before it."""
    tongue, words = spoken_text.tongue, spoken_text.text.words
    group, first = match.phrase.group, match.at[0]
    if group not in {"good", "bad"}:
        return group
    if _stands_firm(tongue, match, words):
        return "bad" if group == "good" and _denied_within(tongue, match, words) else group
    place = first - 1
    while place >= 0 and words[place].text in tongue.fillers:
        place -= 1
    denied = place >= 0 and words[place].text in tongue.denials and words[place].clause == words[first].clause
    return {"good": "bad", "bad": "good"}[group] if denied else group


def _stands_firm(tongue: Tongue, match: Match, words: tuple[Word, ...]) -> bool:
    """Whether a "no" before it turns nothing: the phrase counts with one of its own, or has one inside."""
    if tongue.has_rules:
        return match.phrase.group == "good" and match.phrase.weight > 1.0
    inside = range(match.at[0], match.at[-1] + 1)
    return any(words[place].text in tongue.denials for place in inside)


def _denied_within(tongue: Tongue, match: Match, words: tuple[Word, ...]) -> bool:
    """Whether a "no" stands in a gap of the phrase: "is nog niet opgelost" is not "is opgelost"."""
    if tongue.has_rules or any(words[place].text in tongue.denials for place in match.at):
        return False
    return any(words[place].text in tongue.denials for place in range(match.at[0], match.at[-1]))


def _opening(text: Text, matches: tuple[Match, ...], last_turn: int) -> int:
    """+1 for a yes, -1 for a no: at the start, behind the "but", or alone in the last sentence."""
    for match in matches:
        if match.phrase.group in {"yes", "no"} and (
            match.at[0] <= 2 or match.at[0] == last_turn + 1 or _stands_alone_at_end(text, match)
        ):
            return 1 if match.phrase.group == "yes" else -1
    return 0


def _stands_alone_at_end(text: Text, match: Match) -> bool:
    before, first = text.words[match.at[0] - 1], text.words[match.at[0]]
    return match.at[-1] == len(text.words) - 1 and before.sentence != first.sentence
