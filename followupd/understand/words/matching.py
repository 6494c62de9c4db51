"""The matcher: text to words, words to the phrases of a table, in linear time.

Knows no single phrase; the tables stand beside it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

#: What a person wants to say stands in the first pages; the rest of a longer mail is not looked at.
LONGEST = 10_000
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
_MONTHS = frozenset({"jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"})
#: Before an apostrophe these are words of their own: "c'est", "l'ordine", "qu'il", "un'altra".
_ELIDED = frozenset(
    [
        "c",
        "d",
        "j",
        "l",
        "m",
        "n",
        "s",
        "t",
        "qu",
        "jusqu",
        "lorsqu",
        "puisqu",
        "un",
        "all",
        "dall",
        "dell",
        "nell",
        "sull",
        "quest",
        "quell",
        "cos",
        "dov",
        "com",
        "anch",
    ]
)
_NUMBER = "#"
_END, _PAUSE = ".", ","
_GAPS = {"..": 3, "...": 6}
_WIDEST = max(_GAPS.values())


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


def bare(text: str) -> str:
    """The folded text without accents, for languages in which people leave them out."""
    parts = unicodedata.normalize("NFD", folded(text))
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if not unicodedata.combining(sign)))


def bared(text: Text) -> Text:
    """The same text with every word as it is compared where accents do not count."""
    if text.clean.isascii():
        return text
    return text._replace(
        words=tuple(
            word if word.text.isascii() else word._replace(text=bare(word.text)) for word in text.words
        )
    )


def word_set(words: str) -> frozenset[str]:
    """The words of a block, as they are compared."""
    return frozenset(folded(words).split())


_NUMBER_WORDS = word_set("""
    two three four five six seven eight nine ten twelve several many couple few countless numerous multiple
    zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere mehreren einige einigen paar etlichen
    etliche vielen unzähligen anderthalb
""")


# One mail is read for its verdict, its topic and its facts.
@lru_cache(maxsize=4)
def read(text: str) -> Text:
    """The words of the first `LONGEST` characters, with the sentence and clause each belongs to."""
    clean = unicodedata.normalize("NFC", text[:LONGEST]).translate(_SIGNS)
    return Text(clean=clean, words=tuple(_words(clean)))


def _words(clean: str) -> Iterator[Word]:
    sentence = clause = 0
    for token in _TOKEN.finditer(clean):
        found = token.group()
        if found[0] in ".!?;…\n":
            if found[0] == "\n" or _ends(clean, token):
                sentence += 1
                clause += 1
        elif not (found[0].isalnum() or found[0] == "'"):
            # The comma in "39,90" parts nothing.
            clause += clean[token.end() : token.end() + 1].strip() == "" or found[0] != ","
        else:
            for part in _parts(folded(found).strip("'")):
                yield Word(part, token.start(), token.end(), sentence, clause)


def _ends(clean: str, token: re.Match[str]) -> bool:
    """Whether a sentence ends here: not inside a number or a name, nor in a German date ("am 31. März")."""
    if clean[token.end() : token.end() + 1].strip():
        return False
    is_date = token.group() == "." and clean[token.start() - 1 : token.start()].isdecimal()
    following = clean[token.end() + 1 : token.end() + 4]
    return not (is_date and (following[:1].islower() or following.lower() in _MONTHS))


def _parts(word: str) -> tuple[str, ...]:
    if word in _SHORTENED:
        return _SHORTENED[word]
    if word.endswith("n't"):
        return _STEMS.get(word[:-3], word[:-3]), "not"
    stem, mark, ending = word.partition("'")
    if mark and mark + ending in _ENDINGS:
        return stem, _ENDINGS[mark + ending]
    if stem in _ELIDED and ending:
        return stem, ending.replace("'", "")
    return (word.replace("'", ""),) if word else ()


def phrases(group: str, weight: float, lines: str) -> tuple[Phrase, ...]:
    """The phrases of a block in which a slash parts one from the next."""
    block = " ".join(folded(lines).split()).replace("| ", "|")
    written = (line.split() for line in block.split("/"))
    return tuple(Phrase(tuple(items), group, weight) for items in written if items)


class _Step(NamedTuple):
    """One item of a phrase, ready to be compared."""

    words: frozenset[str]
    starts: tuple[str, ...]
    ends_with: tuple[str, ...]
    #: Any number will do.
    number: bool
    #: How many words may stand before it.
    room: int
    #: It is no word but the end of the sentence, or of the clause at least; then this is its sign.
    ends: str

    def fits(self, word: str) -> bool:
        return (
            word in self.words
            or word.startswith(self.starts)
            or word.endswith(self.ends_with)
            or (self.number and is_number(word))
        )


def is_number(word: str) -> bool:
    """Whether the word says how many."""
    return word.isdecimal() or word in _NUMBER_WORDS


def _steps(items: tuple[str, ...]) -> Iterator[_Step]:
    room = 0
    for item in items:
        if item in _GAPS:
            room = _GAPS[item]
            continue
        choices = item.split("|")
        yield _Step(
            words=frozenset(choice for choice in choices if "*" not in choice),
            starts=tuple(choice[:-1] for choice in choices if choice.endswith("*")),
            ends_with=tuple(choice[1:] for choice in choices if choice.startswith("*")),
            number=_NUMBER in choices,
            room=room,
            ends=item if item in {_END, _PAUSE} else "",
        )
        room = 0


class _Entry(NamedTuple):
    phrase: Phrase
    steps: tuple[_Step, ...]
    #: One of these must stand close behind the first word; empty when that cannot be told so simply.
    second: frozenset[str]


def _second(steps: tuple[_Step, ...]) -> frozenset[str]:
    if len(steps) < 2 or steps[1].ends or steps[1].number or steps[1].starts or steps[1].ends_with:
        return frozenset()
    return steps[1].words


#: So many words are remembered with the phrases they may begin.
_REMEMBERED = 5_000


class Table:
    """Phrases, indexed by their first word."""

    def __init__(self, lines: Iterable[Phrase]) -> None:
        self._by_word: dict[str, list[_Entry]] = {}
        self._by_start: dict[str, list[_Entry]] = {}
        self._by_number: list[_Entry] = []
        #: People use the same words again and again; a hostile mail must not make the memory grow.
        self._beginning = lru_cache(maxsize=_REMEMBERED)(self._beginning_with)
        for phrase in dict.fromkeys(lines):
            self._add(phrase)

    def _add(self, phrase: Phrase) -> None:
        steps = tuple(_steps(phrase.items))
        entry = _Entry(phrase, steps, _second(steps))
        for choice in phrase.items[0].split("|"):
            if choice == _NUMBER:
                self._by_number.append(entry)
            elif choice.endswith("*"):
                self._by_start.setdefault(choice[:3], []).append(entry)
            else:
                self._by_word.setdefault(choice, []).append(entry)

    def matches(self, text: Text) -> tuple[Match, ...]:
        """All phrases found, in the text's order, without those that a longer one swallows whole."""
        words = text.words
        plain = [word.text for word in words]
        found = [
            match
            for position, word in enumerate(plain)
            if (entries := self._beginning(word))
            for match in _found(entries, plain, words, position)
        ]
        found.sort(key=lambda match: (-len(match.at), -abs(match.phrase.weight), match.at[0]))
        taken: set[int] = set()
        kept = []
        for match in found:
            if not taken.issuperset(match.at):
                taken.update(match.at)
                kept.append(match)
        return tuple(sorted(kept, key=lambda match: match.at))

    def _beginning_with(self, word: str) -> tuple[_Entry, ...]:
        """The phrases whose first word this may be."""
        named = (*self._by_word.get(word, ()), *self._by_start.get(word[:3], ()))
        fitting = tuple(entry for entry in named if entry.steps[0].fits(word))
        return (*fitting, *self._by_number) if is_number(word) else fitting


def _found(
    entries: Iterable[_Entry], plain: list[str], words: tuple[Word, ...], position: int
) -> Iterator[Match]:
    near = plain[position + 1 : position + 2 + _WIDEST]
    for phrase, steps, second in entries:
        if second and second.isdisjoint(near):
            continue
        at = _places(steps, words, position)
        if at:
            yield Match(phrase, at)


def _leaves_clause(step: _Step, words: tuple[Word, ...], position: int, place: int) -> bool:
    """Whether a narrow gap would reach over a comma; a wide one may."""
    return step.room == _GAPS[".."] and place > position and words[place].clause != words[place - 1].clause


def _parts_here(step: _Step, before: Word, after: Word) -> bool:
    if step.ends == _END:
        return before.sentence != after.sentence
    return before.clause != after.clause


def _places(steps: tuple[_Step, ...], words: tuple[Word, ...], position: int) -> tuple[int, ...]:
    """Where the words of a phrase stand when it begins at `position`, else nothing.

    Each word takes the nearest place that fits: no way back, so the cost of a phrase is fixed.
    """
    sentence = words[position].sentence
    at: list[int] = []
    for step in steps:
        if step.ends:
            if position < len(words) and not _parts_here(step, words[position - 1], words[position]):
                return ()
            continue
        for place in range(position, min(position + step.room + 1, len(words))):
            if words[place].sentence != sentence or _leaves_clause(step, words, position, place):
                return ()
            if step.fits(words[place].text):
                break
        else:
            return ()
        at.append(place)
        position = place + 1
    return tuple(at)
