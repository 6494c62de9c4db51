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

from followupd.model.gist import Lines
from followupd.model.reading import Verdict
from followupd.model.topic import Topic
from followupd.understand.words import matching
from followupd.understand.words.denial import is_denied
from followupd.understand.words.matching import Match, Text
from followupd.understand.words.speech import Heard, heard, only_greets

#: Points from which a mail is a complaint, and from which a person should look.
COMPLAINT_FROM = 2.6
_UNSURE_FROM = 1.3
#: A second phrase of the same kind says half as much as the first, a third half of that.
_NEXT = 0.5
#: A problem in an "if" or in a plain question is asked about, not reported.
_SUPPOSED = 0.35
_REACH_OF_IF = 8
#: A wish for a refund or a repair alone tells no grievance.
_MOST_WITHOUT_GRIEVANCE = 2.0
#: From here on it is a matter of its own, whatever kind words stand around it.
_FIRM = 2.0
#: What thanks, praise and requests still weigh against a firm matter.
_POLITE = 0.2
#: Long letters use every word sooner or later.
_LONG = 80
#: Fewer words tell nothing.
_BARE = 6
#: More words than these tell what they are about.
_SHORT = 60
#: What is bad in the world, without a word of us, is at best unsure; so is a question whether it is normal.
_MOST_WITHOUT_TIE = 2.0
_MOST_REASONS = 4
#: Points from which the phrases alone leave little doubt.
PLENTY_FROM = 4.0
#: More of it says no more to whoever weighs other things beside.
MOST_POINTS = 6.0

_CONCRETE = frozenset({"absence", "failure", "aftermath", "money"})
_VOICED = frozenset({"declared", "emotion", "sarcasm"})
_GRIEVANCES = _CONCRETE | _VOICED
#: Groups that tie the words to us; a heavy demand does so as well.
_TIES = frozenset({"declared", "money", "aftermath", "relation"})
_HEAVY = 2.0
#: With so much amiss a short mail is about us without saying so.
_PLENTY = 3.0
#: The same where it also asks for something.
_PLENTY_BESIDES = 3.8
#: Who waits or is upset may leave unsaid what for.
_UPSET = frozenset({"absence", "emotion", "sarcasm"})
#: Lighter words are in every mail.
_WEIGHTY = 1.0
_POLITENESS = frozenset({"thanks", "praise", "request"})
#: Groups of mail that is for something else, whatever it tells.
_ELSEWHERE = frozenset({"business", "job", "advert", "circular", "own"})
_AGAINST = _POLITENESS | _ELSEWHERE
#: So many of their phrases leave no doubt: what is bad in such a mail is not our doing.
_SURELY_ELSEWHERE = 2
#: Groups that tell what else a mail is for.
_PURPOSES = (_AGAINST - {"thanks"}) | {"purpose"}
#: What "no" before it turns into praise.
_DENIABLE = frozenset({"declared", "failure"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """What the words weigh, and the phrases that weighed most."""

    verdict: Verdict
    #: 0 to 1; 0.5 and more is a complaint.
    score: float
    reasons: tuple[str, ...] = ()
    #: What was learnt makes of it, where it was asked: see `Gist`.
    odds: float | None = None
    lines: Lines | None = None
    #: What all phrases weigh together, within bounds; for whoever weighs other things beside.
    points: float = 0.0
    #: The phrases found, for whoever comes to another verdict.
    clues: tuple[Clue, ...] = ()
    #: Nothing but a greeting, or no word at all: there is nothing to weigh.
    is_bare: bool = False
    #: The words did not tell enough, so their meaning was asked for; it tells the topic as well.
    is_by_meaning: bool = False
    topic: Topic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """A phrase of a mail that says something for a complaint, or against it."""

    group: str
    weight: float
    quote: str


def weighed(words: str, *, in_conversation: bool = False) -> Weighing:
    """The verdict on a mail's words (subject and new text), with reasons that quote them.

    A short mail that speaks of our doings and shows no other purpose is UNSURE: people complain in more words
    than any table holds. So is a mere greeting. One that goes on with a conversation is weighed more strictly
    in both respects.
    """
    text = matching.read(words)
    if not in_conversation and only_greets(text):
        greeting = text.quote(0, len(text.words) - 1)
        return Weighing(verdict=Verdict.UNSURE, score=0.0, reasons=(f"says only “{greeting}”",), is_bare=True)
    clues = tuple(_clues(heard(text)))
    points = _points(clues, len(text.words))
    if not _tied(clues, is_strict=in_conversation or len(text.words) > _SHORT) or _only_wonders(clues):
        points = min(points, _MOST_WITHOUT_TIE)
    if not in_conversation and (_is_untold(text, clues) or _wonders(clues)):
        points = max(points, _UNSURE_FROM)
    score = 1 / (1 + math.exp(COMPLAINT_FROM - points))
    verdict = _verdict(points)
    return Weighing(
        verdict=verdict,
        score=round(score, 4),
        reasons=reasons(verdict, clues),
        points=max(-MOST_POINTS, min(MOST_POINTS, points)),
        clues=clues,
        is_bare=not text.words,
    )


def sentences_amiss(text: Text) -> frozenset[int]:
    """The sentences that tell of something that went wrong, by their numbers."""
    said = heard(text)
    return frozenset(
        text.words[match.at[0]].sentence
        for match in said.matches
        if match.phrase.group in _CONCRETE
        and match.phrase.weight >= _WEIGHTY
        and not is_denied(said.text, match, said.speech.denials)
    )


def _verdict(points: float) -> Verdict:
    if points >= COMPLAINT_FROM:
        return Verdict.COMPLAINT
    return Verdict.UNSURE if points >= _UNSURE_FROM else Verdict.OTHER


def _clues(said: Heard) -> Iterable[Clue]:
    text, plain = said.text, _plain_questions(said)
    for match in said.matches:
        group, weight = match.phrase.group, match.phrase.weight
        if group in _DENIABLE and is_denied(said.text, match, said.speech.denials):
            group, weight = "praise", weight / 2
        elif group in _GRIEVANCES and (text.words[match.at[0]].clause in plain or _supposed(said, match)):
            weight *= _SUPPOSED
        yield Clue(group=group, weight=weight, quote=text.quote(match.at[0], match.at[-1]))


def _plain_questions(said: Heard) -> frozenset[int]:
    """The clauses that ask, and neither press nor deny: all of "Do you ..?", else the last."""
    text, speech = said.text, said.speech
    asked, pressing, opened = set(), set(), set()
    ends = [word.start for word in text.words[1:]] + [len(text.clean)]
    sentence = -1
    for word, end in zip(text.words, ends, strict=False):
        if word.sentence != sentence and word.text in speech.openers:
            opened.add(word.sentence)
        sentence = word.sentence
        if word.text in speech.pressing:
            pressing.add(sentence)
        if "?" in text.clean[word.end : end]:
            asked.add((sentence, word.clause))
    sure = {(sentence, clause) for sentence, clause in asked if sentence not in pressing}
    whole = {sentence for sentence, _ in sure} & opened
    return frozenset(clause for _, clause in sure) | {
        word.clause for word in text.words if word.sentence in whole
    }


def _supposed(said: Heard, match: Match) -> bool:
    words, first = said.text.words, match.at[0]
    before = words[max(0, first - _REACH_OF_IF) : first]
    return any(
        word.sentence == words[first].sentence and word.text in said.speech.conditions for word in before
    )


def _points(clues: tuple[Clue, ...], length: int) -> float:
    sums = _sums(clues)
    if sums.get("sarcasm") and not sums.keys() & (_GRIEVANCES - {"sarcasm"}):
        del sums["sarcasm"]
    if "sarcasm" in sums:
        sums |= {"praise": 0.0, "thanks": 0.0}
    if sum(clue.group in _ELSEWHERE for clue in clues) >= _SURELY_ELSEWHERE:
        sums |= {group: sums.get(group, 0.0) * _SUPPOSED for group in _GRIEVANCES}
    concrete = _of(sums, _CONCRETE)
    grievance = concrete + _of(sums, _VOICED)
    demand = _demand(clues, sums, grievance)
    related = min(max(sums.get("relation", 0.0), sums.get("setting", 0.0)), grievance)
    turned = min(sums.get("turn", 0.0), concrete)
    shrink = 1.0 if length <= _LONG else math.sqrt(_LONG / length)
    if concrete >= _FIRM and sums.keys() & {"relation", "demand"}:
        sums |= _of_little_weight(clues, sums)
    polite = _of(sums, _POLITENESS)
    return round((grievance + demand + related + turned) * shrink - polite - _of(sums, _ELSEWHERE), 3)


def _of_little_weight(clues: tuple[Clue, ...], sums: dict[str, float]) -> dict[str, float]:
    """What politeness weighs beside a firm matter: little, but the praise that has the last word stands."""
    last = max(place for place, clue in enumerate(clues) if clue.group in _CONCRETE)
    praise_at_end = _sums(clues[last:]).get("praise", 0.0)
    light = {group: sums.get(group, 0.0) * _POLITE for group in _POLITENESS}
    return light | {"praise": max(light["praise"], praise_at_end)}


def _demand(clues: tuple[Clue, ...], sums: dict[str, float], grievance: float) -> float:
    if grievance >= _UNSURE_FROM:
        return sums.get("demand", 0.0)
    heaviest = max((clue.weight for clue in clues if clue.group == "demand"), default=0.0)
    if not grievance and heaviest < _HEAVY:
        return 0.0
    return min(sums.get("demand", 0.0), max(0.0, _MOST_WITHOUT_GRIEVANCE - grievance))


def _sums(clues: tuple[Clue, ...]) -> dict[str, float]:
    groups: dict[str, dict[str, float]] = defaultdict(dict)
    for clue in clues:
        groups[clue.group][clue.quote.lower()] = clue.weight
    return {group: _summed(weights.values()) for group, weights in groups.items()}


def _of(sums: dict[str, float], groups: frozenset[str]) -> float:
    return sum(sums.get(group, 0.0) for group in groups)


def _is_untold(text: Text, clues: tuple[Clue, ...]) -> bool:
    """Whether a short mail is about us or about something amiss, and neither asks nor says what it is for."""
    groups = {clue.group for clue in clues}
    amiss = any(clue.group in _GRIEVANCES and clue.weight >= _WEIGHTY for clue in clues)
    about_us = amiss or (bool(groups & {"relation", "setting"}) and "thanks" not in groups)
    asks = text.clean.rstrip().endswith("?")
    return about_us and not asks and not groups & _PURPOSES and _BARE <= len(text.words) <= _SHORT


def _tied(clues: tuple[Clue, ...], *, is_strict: bool) -> bool:
    """Whether it is our doing; a short first mail may leave that unsaid when nothing else is its purpose."""
    if any(clue.group in _TIES or (clue.group == "demand" and clue.weight >= _HEAVY) for clue in clues):
        return True
    if is_strict:
        return False
    sums = _sums(clues)
    if sums.keys() & _ELSEWHERE:
        return False
    if sums.keys() & _PURPOSES:
        return _of(sums, _CONCRETE) >= _PLENTY_BESIDES
    upset = any(clue.group in _UPSET and clue.weight >= _HEAVY for clue in clues)
    return upset or _of(sums, _CONCRETE | {"demand"}) >= _PLENTY


def _wonders(clues: tuple[Clue, ...]) -> bool:
    """Whether it asks if something is as it should be."""
    groups = {clue.group for clue in clues}
    return "doubt" in groups and not groups & _ELSEWHERE


def _only_wonders(clues: tuple[Clue, ...]) -> bool:
    """Whether it asks that, and neither wants nor resents anything."""
    groups = {clue.group for clue in clues if clue.weight >= _WEIGHTY}
    return "doubt" in groups and not groups & (_VOICED | {"money", "demand"})


def _summed(weights: Iterable[float]) -> float:
    return sum(weight * _NEXT**place for place, weight in enumerate(sorted(weights, reverse=True)))


def reasons(verdict: Verdict, clues: tuple[Clue, ...]) -> tuple[str, ...]:
    """Why that verdict, in the words of the phrases that weighed most."""
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
    """The first of those that say the same, in capitals or not."""
    kept: dict[str, str] = {}
    for reason in reasons:
        kept.setdefault(reason.casefold(), reason)
    return tuple(kept.values())[:_MOST_REASONS]
