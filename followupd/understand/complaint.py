"""Is it a complaint? A weighing of the mail's words.

ISO 10002: a complaint is dissatisfaction where a response is expected, in whatever words. Phrases add up on
one side, thanks, orders, invoices and the like on the other; what lies between is UNSURE, so that a person
decides. A wrong COMPLAINT embarrasses the shop, a missed one loses the customer. It reads only words: who
wrote them is not known here.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from followupd.model.reading import Verdict
from followupd.understand.words import complaint_de, complaint_en, matching, ordinary_de, ordinary_en
from followupd.understand.words.matching import Match, Table, Text

#: Points from which a mail is a complaint, and from which a person should look.
_COMPLAINT_FROM = 2.6
_UNSURE_FROM = 1.3
#: A second phrase of the same kind says half as much as the first, a third half of that.
_NEXT = 0.5
#: A problem in an "if" is asked about, not reported.
_SUPPOSED = 0.35
#: A wish for a refund or a repair alone tells no grievance.
_MOST_WITHOUT_GRIEVANCE = 2.0
#: Long letters use every word sooner or later.
_LONG = 120
#: A page about what is bad in the world, without a word of us, is at best unsure.
_SHORT = 60
#: Fewer words tell nothing.
_BARE = 6
_MOST_WITHOUT_TIE = 2.0
_MOST_REASONS = 4

_GRIEVANCES = frozenset({"declared", "absence", "failure", "money", "emotion", "sarcasm"})
#: Groups that tie the words to us; a heavy demand does so as well.
_TIES = frozenset({"declared", "money", "relation"})
_HEAVY = 2.0
#: Groups that tell what else a mail is for.
_PURPOSES = frozenset({"praise", "request", "business", "job", "advert", "purpose"})
_AGAINST = frozenset({"thanks", "praise", "request", "business", "job", "advert"})
#: What "no" before it turns into praise.
_DENIABLE = frozenset({"declared", "failure"})

_NEGATORS = matching.word_set("""
    no not never without nothing none neither nor kein keine keinen keiner keinem keines keinerlei nicht
    nichts  ohne nie niemals weder hardly any
""")
#: Behind these the "no" rules no longer: "I cannot believe how rude he was", "nicht nur kaputt".
_NEGATION_ENDS = matching.word_set("""
    only just nur bloss believe understand accept care know why how that because and but or dass warum
    weil wie und  aber oder glauben verstehen begreifen obwohl sondern even mal einmal
""")
_CONDITIONS = matching.word_set("""
    if whether falls sofern sollte wenn ob suppose unless case fall
""")

_BLOCKS = (*complaint_en.ENGLISH, *complaint_de.GERMAN, *ordinary_en.ENGLISH, *ordinary_de.GERMAN)
_TABLE = Table(chain.from_iterable(matching.phrases(*block) for block in _BLOCKS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What the words weigh, and the phrases that weighed most."""

    verdict: Verdict
    #: 0 to 1; 0.5 and more is a complaint.
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clue:
    group: str
    weight: float
    quote: str


def weighed(words: str, *, in_conversation: bool = False) -> Weighing:
    """The verdict on a mail's words (subject and new text), with reasons that quote them.

    A short mail that speaks of our doings and shows no other purpose is UNSURE: people complain in more words
    than any table holds. One that goes on with a conversation is weighed more strictly in both respects.
    """
    text = matching.read(words)
    clues = tuple(_clues(text))
    points = _points(clues, len(text.words))
    if (in_conversation or len(text.words) > _SHORT) and not _tied(clues):
        points = min(points, _MOST_WITHOUT_TIE)
    if not in_conversation and _is_untold(text, clues):
        points = max(points, _UNSURE_FROM)
    score = 1 / (1 + math.exp(_COMPLAINT_FROM - points))
    verdict = _verdict(points)
    return Weighing(verdict=verdict, score=round(score, 4), reasons=_reasons(verdict, clues))


def _verdict(points: float) -> Verdict:
    if points >= _COMPLAINT_FROM:
        return Verdict.COMPLAINT
    return Verdict.UNSURE if points >= _UNSURE_FROM else Verdict.OTHER


def _clues(text: Text) -> Iterable[_Clue]:
    for match in _TABLE.matches(text):
        group, weight = match.phrase.group, match.phrase.weight
        if group in _DENIABLE and _denied(text, match):
            group, weight = "praise", weight / 2
        elif group in _GRIEVANCES and _supposed(text, match):
            weight *= _SUPPOSED
        yield _Clue(group=group, weight=weight, quote=text.quote(match.at[0], match.at[-1]))


def _denied(text: Text, match: Match) -> bool:
    """Whether a "no" stands in a gap of the match, or close before it in its clause and still rules it."""
    first, last = match.at[0], match.at[-1]
    if any(text.words[place].text in _NEGATORS for place in range(first, last) if place not in match.at):
        return True
    clause = text.words[first].clause
    for word in reversed(text.words[max(0, first - 3) : first]):
        if word.clause != clause or word.text in _NEGATION_ENDS:
            return False
        if word.text in _NEGATORS:
            return True
    return False


def _supposed(text: Text, match: Match) -> bool:
    first = match.at[0]
    clause = text.words[first].clause
    before = text.words[max(0, first - 5) : first]
    return any(word.clause == clause and word.text in _CONDITIONS for word in before)


def _points(clues: tuple[_Clue, ...], length: int) -> float:
    groups: dict[str, dict[str, float]] = defaultdict(dict)
    for clue in clues:
        groups[clue.group][clue.quote.lower()] = clue.weight
    sums = {group: _summed(weights.values()) for group, weights in groups.items()}
    if sums.get("sarcasm") and not sums.keys() & (_GRIEVANCES - {"sarcasm"}):
        del sums["sarcasm"]
    if "sarcasm" in sums:
        sums |= {"praise": 0.0, "thanks": 0.0}
    grievance = sum(sums.get(group, 0.0) for group in _GRIEVANCES)
    demand = sums.get("demand", 0.0)
    if grievance < _UNSURE_FROM:
        demand = min(demand, max(0.0, _MOST_WITHOUT_GRIEVANCE - grievance))
    related = min(max(sums.get("relation", 0.0), sums.get("setting", 0.0)), grievance)
    against = sum(sums.get(group, 0.0) for group in _AGAINST)
    shrink = 1.0 if length <= _LONG else math.sqrt(_LONG / length)
    return round((grievance + demand + related) * shrink - against, 3)


def _is_untold(text: Text, clues: tuple[_Clue, ...]) -> bool:
    """Whether a short mail is about us or about something amiss, and neither asks nor says what it is for."""
    groups = {clue.group for clue in clues}
    amiss = bool(groups & (_GRIEVANCES | {"demand"}))
    about_us = amiss or (bool(groups & {"relation", "setting"}) and "thanks" not in groups)
    asks = text.clean.rstrip().endswith("?")
    return about_us and not asks and not groups & _PURPOSES and _BARE <= len(text.words) <= _SHORT


def _tied(clues: tuple[_Clue, ...]) -> bool:
    return any(clue.group in _TIES or (clue.group == "demand" and clue.weight >= _HEAVY) for clue in clues)


def _summed(weights: Iterable[float]) -> float:
    return sum(weight * _NEXT**place for place, weight in enumerate(sorted(weights, reverse=True)))


def _reasons(verdict: Verdict, clues: tuple[_Clue, ...]) -> tuple[str, ...]:
    heavy = sorted((clue for clue in clues if clue.weight >= 0.8), key=lambda clue: -clue.weight)
    spoken_for = tuple(f"says “{clue.quote}”" for clue in heavy if clue.group not in _AGAINST)
    spoken_against = tuple(f"but also “{clue.quote}”" for clue in heavy if clue.group in _AGAINST)
    if verdict is Verdict.OTHER:
        return _unique(quote.replace("but also", "says") for quote in spoken_against)
    if verdict is Verdict.COMPLAINT:
        return _unique(spoken_for)
    faint = tuple(f"speaks of “{clue.quote}” and does not tell what for" for clue in clues[:1])
    return (*(_unique(spoken_for) or faint), *spoken_against[:1])


def _unique(reasons: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reasons))[:_MOST_REASONS]
