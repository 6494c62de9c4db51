"""The mood words of each language, ready to be looked for, and which of them a short answer is written in.

An answer is often too short to tell its language by small words alone: "Ok, grazie". So each language is
tried, and the one that knows most of the words counts; in doubt it is English and German, which stand
together because people mix them in "Super, thanks".
"""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

from followupd.understand.words import matching, mood, mood_es, mood_fr, mood_it, mood_nl, mood_pt
from followupd.understand.words.matching import Match, Table, Text
from followupd.understand.words.small import SMALL_WORDS

_Blocks = tuple[tuple[str, float, str], ...]
#: A word that tells a mood shows the language more surely than "no" or "in".
_TELLING = 2
#: So many characters show the language.
_ENOUGH = 1_500


class Tongue(NamedTuple):
    """What is looked for in the answers of one language, or of English and German together."""

    languages: tuple[str, ...]
    table: Table
    #: Words that turn the good word behind them round.
    denials: frozenset[str]
    #: Words that may stand between.
    fillers: frozenset[str]
    #: The small words of each of the languages.
    small: tuple[frozenset[str], ...]

    @property
    def has_rules(self) -> bool:
        """The complaint rules read it too."""
        return "en" in self.languages


class Spoken(NamedTuple):
    """A text in its language, and the mood words found in it."""

    tongue: Tongue
    text: Text
    matches: tuple[Match, ...]


def _tongue(language: str, blocks: _Blocks, denials: str, fillers: str) -> Tongue:
    lines = chain.from_iterable(
        matching.phrases(group, weight, matching.bare(words)) for group, weight, words in blocks
    )
    return Tongue(
        languages=(language,),
        table=Table(lines),
        denials=frozenset(matching.bare(denials).split()),
        fillers=frozenset(matching.bare(fillers).split()),
        small=(frozenset(matching.bare(word) for word in SMALL_WORDS[language]),),
    )


_OURS = Tongue(
    languages=("en", "de"),
    table=Table(mood.MOODS),
    denials=matching.word_set(mood.DENIALS),
    fillers=matching.word_set(mood.FILLERS),
    small=tuple(frozenset(map(matching.folded, SMALL_WORDS[language])) for language in ("en", "de")),
)
_OTHERS = (
    _tongue("fr", mood_fr.FRENCH, mood_fr.DENIALS, mood_fr.FILLERS),
    _tongue("es", mood_es.SPANISH, mood_es.DENIALS, mood_es.FILLERS),
    _tongue("nl", mood_nl.DUTCH, mood_nl.DENIALS, mood_nl.FILLERS),
    _tongue("it", mood_it.ITALIAN, mood_it.DENIALS, mood_it.FILLERS),
    _tongue("pt", mood_pt.PORTUGUESE, mood_pt.DENIALS, mood_pt.FILLERS),
)


def spoken(new_text: str) -> Spoken:
    """The text in the language that knows most of the words at its beginning."""
    beginning = new_text[:_ENOUGH]
    best = max((_tried(tongue, beginning) for tongue in (_OURS, *_OTHERS)), key=_known)  # the first of equals
    return best if len(new_text) <= _ENOUGH else _tried(best.tongue, new_text)


def _tried(tongue: Tongue, new_text: str) -> Spoken:
    text = matching.read(new_text)
    if not tongue.has_rules:
        text = matching.bared(text)
    return Spoken(tongue, text, tongue.table.matches(text))


def _known(tried: Spoken) -> int:
    """How many of the words the language knows, telling ones counted more."""
    telling = {place for match in tried.matches for place in match.at}
    others = [word.text for place, word in enumerate(tried.text.words) if place not in telling]
    return _TELLING * len(telling) + max(
        sum(word in small for word in others) for small in tried.tongue.small
    )
