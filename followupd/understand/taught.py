"""What the desk's corrections teach: a small reader of the shop's own that adds to the one that ships.

It is a logistic regression that begins where the shipped reader ends: it learns what each word and each
sender must add so that the corrected mails come out right, as little of it as will do. So one correction
counts for that sender at once, and a dozen odd ones move nobody else's mail far.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from followupd.model.lesson import Lesson, Remembered, Taught

#: How dear it is to differ from the shipped reader.
_FIRMNESS = 0.4
#: Rounds over all lessons; each mends what the others have moved.
_ROUNDS = 12
_STEPS = 20
#: What a sender counts beside all the words together, and what the domain of a firm does.
_SENDER, _DOMAIN = 1.2, 0.8
#: However many lessons: words alone make no sure complaint an ordinary mail, nor the other way round.
_MOST_OF_WORDS = 1.5
#: A sender is known for one thing or the other, but can always write the other.
_MOST_OF_SENDER = 5.0
#: Only the beginning of a mail; shorter words are in every mail, longer ones are codes.
_LONGEST = 2_000
_LENGTHS = range(4, 41)
_MOST_WORDS = 150
_WORD = re.compile(r"[^\W\d_]+")


def words_of(text: str, common: AbstractSet[str]) -> tuple[str, ...]:
    """The words that a lesson is about, in order of the alphabet; without those that all mails share."""
    found = dict.fromkeys(_WORD.findall(text[:_LONGEST].lower()))
    told = [word for word in found if len(word) in _LENGTHS and word not in common]
    return tuple(sorted(told[:_MOST_WORDS]))


def taught(lessons: Sequence[Lesson], public_domains: AbstractSet[str]) -> Taught:
    """What the lessons teach together; their order does not matter.

    `public_domains` are those of mail providers, where strangers share a domain.
    """
    ordered = sorted(lessons, key=lambda one: (one.author, one.words, one.odds, one.is_complaint))
    rows = [_parts(lesson.words, lesson.author, public_domains) for lesson in ordered]
    weights = _fitted(ordered, rows)
    return Taught(
        words={part: points for part, points in weights.items() if "@" not in part},
        senders={
            part: _remembered(part, points, ordered, rows) for part, points in weights.items() if "@" in part
        },
        lessons=len(ordered),
    )


def points_of_words(words: Sequence[str], known: Taught) -> float:
    """What the shop's own weights add to the log odds for the words of a mail."""
    share = 1 / math.sqrt(len(words)) if words else 0.0
    told = math.fsum(known.words.get(word, 0.0) for word in words) * share
    return max(-_MOST_OF_WORDS, min(_MOST_OF_WORDS, told))


def points_of_sender(author: str, known: Taught, public_domains: AbstractSet[str]) -> float:
    """What they add for its author."""
    told = math.fsum(
        known.senders[part].points * share
        for part, share in _sender(author, public_domains).items()
        if part in known.senders
    )
    return max(-_MOST_OF_SENDER, min(_MOST_OF_SENDER, told))


def heaviest(words: Sequence[str], known: Taught, most: int) -> tuple[str, ...]:
    """The words of a mail that the shop's own weights move most."""
    moved = (word for word in words if known.words.get(word))
    return tuple(sorted(moved, key=lambda word: -abs(known.words[word]))[:most])


def _parts(words: Iterable[str], author: str, public_domains: AbstractSet[str]) -> dict[str, float]:
    """What a mail shows of itself, and how much each counts; the words together count 1."""
    shown = tuple(words)
    share = 1 / math.sqrt(len(shown)) if shown else 0.0
    return dict.fromkeys(shown, share) | _sender(author, public_domains)


def _sender(author: str, public_domains: AbstractSet[str]) -> dict[str, float]:
    domain = author.rpartition("@")[2]
    if not domain:
        return {}
    own = {} if domain in public_domains else {f"@{domain}": _DOMAIN}
    return {author: _SENDER, **own}


def _fitted(lessons: Sequence[Lesson], rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Coordinate ascent in the dual of the regression (Yu, Huang, Lin 2011), the shipped odds as offset."""
    weights: dict[str, float] = defaultdict(float)
    pulls = [0.0] * len(lessons)
    for _ in range(_ROUNDS):
        for place, (lesson, row) in enumerate(zip(lessons, rows, strict=True)):
            side = 1.0 if lesson.is_complaint else -1.0
            length = math.fsum(share * share for share in row.values()) / _FIRMNESS
            told = math.fsum(weights[part] * share for part, share in row.items())
            without = side * (lesson.odds + told) - pulls[place] * length
            pull = _pull(without, length)
            for part, share in row.items():
                weights[part] += side * (pull - pulls[place]) * share / _FIRMNESS
            pulls[place] = pull
    return dict(weights)


def _pull(margin: float, length: float) -> float:
    """How hard one lesson pulls: the pull p with p = 1 / (1 + exp(margin + p * length)), by halving."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        wanted = 1 / (1 + math.exp(max(-500.0, min(500.0, margin + middle * length))))
        low, high = (middle, high) if wanted > middle else (low, middle)
    return (low + high) / 2


def _remembered(
    part: str, points: float, lessons: Sequence[Lesson], rows: Sequence[Mapping[str, float]]
) -> Remembered:
    theirs = [lesson.is_complaint for lesson, row in zip(lessons, rows, strict=True) if part in row]
    complaints = sum(theirs)
    return Remembered(points=points, complaints=complaints, others=len(theirs) - complaints)
