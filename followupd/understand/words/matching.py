"""The matcher: text to words, words to the phrases of a table, in linear time.

Knows no single phrase; the tables stand beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

#: What a person wants to say stands in the first pages; the rest of a longer mail is not looked at.
LONGEST = 20_000
#: A quotation in a reason is cut here.
LONGEST_QUOTE = 80

_TOKEN = re.compile(r"[\w']+|[.!?;…]+|\n[ \t]*\n|[,:()–—]|\s-\s")
_APOSTROPHES = dict.fromkeys("’‘ʼ´`", "'")
_INVISIBLE = dict.fromkeys("\xad\u200b\u200c\u200d\u2060\ufeff")
_SIGNS = str.maketrans(_APOSTROPHES | _INVISIBLE | {"_": " "})
_FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ENDINGS = {"'s": "is", "'ve": "have", "'re": "are", "'m": "am", "'ll": "will", "'d": "would"}
_STEMS = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}
_SHORTENED = {
    short: (long, "not")
    for short, long in (
        ("cannot", "can"), ("cant", "can"), ("wont", "will"), ("dont", "do"), ("doesnt", "does"),
        ("didnt", "did"), ("isnt", "is"), ("arent", "are"), ("wasnt", "was"), ("werent", "were"),
        ("hasnt", "has"), ("havent", "have"), ("hadnt", "had"), ("couldnt", "could"), ("wouldnt", "would"),
        ("shouldnt", "should"),
    )
}  # fmt: skip
_END = "."
_GAPS = {"..": 3, "...": 6}


class Word(NamedTuple):
    """One word as it is compared, and where it stands."""

    text: str
    start: int
    end: int
    sentence: int
    #: Counts commas and the like as well; a "no" rules only its own clause.
    clause: int


class Text(NamedTuple):
    """A text cleaned for matching, with its words."""

    clean: str
    words: tuple[Word, ...]

    def quote(self, first: int, last: int) -> str:
        """The author's own words from word `first` to word `last`, on one line and not too long."""
        words = " ".join(self.clean[self.words[first].start : self.words[last].end].split())
        return words if len(words) <= LONGEST_QUOTE else words[: LONGEST_QUOTE - 1] + "…"


class Phrase(NamedTuple):
    """One line of a table."""

    items: tuple[str, ...]
    group: str
    weight: float


class Match(NamedTuple):
    """A phrase found: the positions of the words that its items took."""

    phrase: Phrase
    at: tuple[int, ...]


def folded(text: str) -> str:
    """The text in lower case, umlauts spelt with e."""
    return text.lower().translate(_FOLDED)


def word_set(words: str) -> frozenset[str]:
    """The words of a block, as they are compared."""
    return frozenset(folded(words).split())


def phrase_set(lines: str) -> frozenset[str]:
    """Whole phrases as they are compared, parted by slashes; no signs of the phrase language."""
    return frozenset(" ".join(line.split()) for line in folded(lines).split("/"))


_NUMBER_WORDS = word_set("""
    two three four five six seven eight nine ten twelve several many couple few countless numerous multiple
    zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere mehreren einige einigen paar etlichen
    etliche vielen unzähligen anderthalb
""")


def read(text: str) -> Text:
    """The words of the first `LONGEST` characters, with the sentence and clause each belongs to."""
    clean = unicodedata.normalize("NFC", text[:LONGEST]).translate(_SIGNS)
    return Text(clean=clean, words=tuple(_words(clean)))


def _words(clean: str) -> Iterator[Word]:
    sentence = clause = 0
    for token in _TOKEN.finditer(clean):
        found = token.group()
        if found[0] in ".!?;…\n":
            # A full stop inside a number or a name ends nothing.
            if clean[token.end() : token.end() + 1].strip() == "" or found[0] == "\n":
                sentence += 1
                clause += 1
        elif not (found[0].isalnum() or found[0] == "'"):
            clause += 1
        else:
            for part in _parts(folded(found).strip("'")):
                yield Word(part, token.start(), token.end(), sentence, clause)


def _parts(word: str) -> tuple[str, ...]:
    if word in _SHORTENED:
        return _SHORTENED[word]
    if word.endswith("n't"):
        return _STEMS.get(word[:-3], word[:-3]), "not"
    stem, mark, ending = word.partition("'")
    if mark and mark + ending in _ENDINGS:
        return stem, _ENDINGS[mark + ending]
    return (word.replace("'", ""),) if word else ()


def phrases(group: str, weight: float, lines: str) -> tuple[Phrase, ...]:
    """The phrases of a block in which a slash parts one from the next."""
    block = " ".join(folded(lines).split()).replace("| ", "|")
    written = (line.split() for line in block.split("/"))
    return tuple(Phrase(tuple(items), group, weight) for items in written if items)


class Table:
    """Phrases, indexed by their first word."""

    def __init__(self, lines: Iterable[Phrase]) -> None:
        self._by_word: dict[str, list[Phrase]] = {}
        self._by_start: dict[str, list[Phrase]] = {}
        self._by_number: list[Phrase] = []
        for phrase in lines:
            self._add(phrase)

    def _add(self, phrase: Phrase) -> None:
        for choice in phrase.items[0].split("|"):
            if choice == "#":
                self._by_number.append(phrase)
            elif choice.endswith("*"):
                self._by_start.setdefault(choice[:3], []).append(phrase)
            else:
                self._by_word.setdefault(choice, []).append(phrase)

    def matches(self, text: Text) -> tuple[Match, ...]:
        """All phrases found, in the text's order, without those that a longer one swallows whole."""
        found = [
            match for position in range(len(text.words)) for match in self._matches_at(text.words, position)
        ]
        found.sort(key=lambda match: (-len(match.at), -abs(match.phrase.weight), match.at[0]))
        taken: set[int] = set()
        kept = []
        for match in found:
            if not taken.issuperset(match.at):
                taken.update(match.at)
                kept.append(match)
        return tuple(sorted(kept, key=lambda match: match.at))

    def _matches_at(self, words: tuple[Word, ...], position: int) -> Iterator[Match]:
        word = words[position].text
        for phrase in (
            *self._by_word.get(word, ()),
            *self._by_start.get(word[:3], ()),
            *(self._by_number if is_number(word) else ()),
        ):
            at = _matched(phrase.items, words, position)
            if at:
                yield Match(phrase, at)


def is_number(word: str) -> bool:
    """Whether the word says how many."""
    return word.isdecimal() or word in _NUMBER_WORDS


def _matched(items: tuple[str, ...], words: tuple[Word, ...], position: int) -> tuple[int, ...]:
    """The positions of the phrase's words when it stands at `position`, else nothing.

    Each word takes the nearest place that fits: no way back, so the cost of a phrase is fixed.
    """
    sentence = words[position].sentence
    at: list[int] = []
    room = 0
    for item in items:
        if item in _GAPS:
            room = _GAPS[item]
            continue
        if item == _END:
            if position < len(words) and words[position].sentence == sentence:
                return ()
            continue
        place = _place(item, words, position, room)
        if place < 0 or words[place].sentence != sentence:
            return ()
        at.append(place)
        position, room = place + 1, 0
    return tuple(at)


def _place(item: str, words: tuple[Word, ...], position: int, room: int) -> int:
    choices = item.split("|")
    for place in range(position, min(position + room + 1, len(words))):
        if any(_fits(choice, words[place].text) for choice in choices):
            return place
    return -1


def _fits(choice: str, word: str) -> bool:
    if choice == "#":
        return is_number(word)
    return word.startswith(choice[:-1]) if choice.endswith("*") else word == choice
