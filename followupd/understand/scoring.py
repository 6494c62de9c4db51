"""What trained weights say of a mail: a logistic regression over its words, runs of letters and signals.

Knows how a mail is taken apart and added up, not where the weights come from nor how sure is sure enough.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

#: What a person wants to say stands in the first pages.
LONGEST = 10_000
#: Runs of letters of these lengths, within one word and the spaces around it.
_LETTERS = range(2, 6)
#: Longer words are addresses and codes.
_LONGEST_WORD = 40
#: A mail of fewer known parts is weighed as if it had so many: a few words are no firm ground.
FEWEST = 300
#: Shorter words tell a person nothing.
_READABLE = 4
_TOKEN = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What each part and each signal of a mail says for a complaint, or against it."""

    bias: float
    #: By the part as `parts` spells it.
    of: Mapping[str, float]
    #: By the name of the signal: how much one point of it says.
    signals: Mapping[str, float]


def parts(words: str) -> Iterator[str]:
    """The words, pairs of words ("a b") and runs of letters ("~ab") of a mail; some come several times."""
    text = words[:LONGEST].lower()
    tokens = _TOKEN.findall(text)
    yield from tokens
    for one, other in pairwise(tokens):
        yield f"{one} {other}"
    # How a sentence ends is a habit of the writer: no part has signs in it.
    for word in set(tokens):
        yield from _runs(word[:_LONGEST_WORD])


def log_odds(words: str, signals: Mapping[str, float], weights: Weights) -> float:
    """How much speaks for a complaint; 0 is even. A mail without anything known gets the bias."""
    of = weights.of
    known = {part for part in parts(words) if part in of}
    length = math.sqrt(max(FEWEST, len(known)))
    # Added up exactly: the order of a set differs from run to run.
    told = math.fsum(of[part] for part in known) / length
    shown = math.fsum(weights.signals.get(name, 0.0) * points for name, points in signals.items())
    return weights.bias + told + shown


def telling(words: str, weights: Weights, common: AbstractSet[str], most: int) -> tuple[str, ...]:
    """The words and pairs of words that say most for a complaint, as the mail writes them.

    What holds no word but short and `common` ones tells a person nothing.
    """
    spans = [match.span() for match in _TOKEN.finditer(words[:LONGEST])]
    quotes = [words[start:end] for start, end in spans]
    quotes += [words[one[0] : other[1]] for one, other in pairwise(spans)]
    said = {" ".join(_TOKEN.findall(quote.lower())): quote for quote in reversed(quotes)}
    heavy = {part: weights.of.get(part, 0.0) for part in said if _is_telling(part, common)}
    best = sorted((part for part in heavy if heavy[part] > 0), key=lambda part: -heavy[part])
    return tuple(" ".join(said[part].split()) for part in best[:most])


def _is_telling(part: str, common: AbstractSet[str]) -> bool:
    return any(len(word) >= _READABLE and word not in common for word in part.split())


def probability(log_odds: float) -> float:
    """The same as a number between 0 and 1."""
    return 1 / (1 + math.exp(-max(-500.0, min(500.0, log_odds))))


@lru_cache(maxsize=4_000)
def _runs(word: str) -> tuple[str, ...]:
    """The runs of letters of a word; most words of a mail stood in the mails before it."""
    padded = f" {word} "
    return tuple(
        "~" + padded[start : start + length]
        for length in _LETTERS
        for start in range(len(padded) - length + 1)
    )
