"""A customer's reply to a check-in: the number it starts with, else the mood of its words.

Knows nothing of cases; what an answer leads to is decided elsewhere. In doubt there is no number: a wrong one
closes or re-opens a case, no number only makes a person read.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from followupd.model.reading import Answer, Mood
from followupd.understand import tone
from followupd.understand.words import matching
from followupd.understand.words.rating import (
    FOLLOWING_WORDS,
    FROM,
    GREETINGS,
    LEADING_WORDS,
    NUMBER_NAMES,
    OPEN_WORDS,
    OPT_OUTS,
    OUT_OF,
    UNITS,
)

#: A rating stands on top; nothing below this is looked at.
_LONGEST_START = 400
_LONGEST_GREETING = 60
_LONGEST_OPT_OUT = 120
_MOST_LEADING = 6
_SCALE = 5

#: Keycaps such as 4️⃣ are a digit with two signs behind it.
_KEYCAPS = str.maketrans(dict.fromkeys("\ufe0f\u20e3"))
_STARS = re.compile(r"([★⭐🌟]{1,9})[☆✩\s]*")
_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|\s+|.", re.DOTALL)
_OPENING_SIGNS = "¡*_\"'„“”‚‘«»([#: \t\n\r"
#: After these the number is done: "4, thanks", "4!", "4 - great".
_STOPS = ",;!:)]*\"”“'»…–—-"
_AMOUNTS = frozenset("%€$£°+")


class _Pieces(NamedTuple):
    """The start of the text in words, numbers and signs; the white space between them is only remembered."""

    texts: tuple[str, ...]
    #: Whether white space, or the end, follows each piece.
    spaced: tuple[bool, ...]
    #: Whether a line end, or the end of the text, follows each piece.
    ends_line: tuple[bool, ...]

    def at(self, place: int) -> str:
        return self.texts[place] if 0 <= place < len(self.texts) else ""


def answer(new_text: str) -> Answer:
    """The rating, mood and wish of a reply to "is all well now, from 1 (bad) to 5 (good)?"."""
    opt_out = _opts_out(new_text)
    rating = rating_of(new_text)
    mood = tone.mood(new_text) if rating is None else _mood_of(rating)
    return Answer(rating=rating, mood=Mood.UNCLEAR if opt_out and rating is None else mood, opt_out=opt_out)


def rating_of(new_text: str) -> int | None:
    """The number from 1 to 5 that the text starts with, or None when it starts with anything else."""
    start = _without_greeting(new_text.lstrip()[:_LONGEST_START]).lstrip(_OPENING_SIGNS)
    stars = _STARS.match(start)
    if stars:
        return len(stars[1]) if len(stars[1]) <= _SCALE else None
    pieces = _pieces(start)
    place = _after_leading_words(pieces)
    value = _number(pieces.at(place))
    if value is None or not _is_rating(pieces, place):
        return None
    return value


def _mood_of(rating: int) -> Mood:
    if rating >= 4:
        return Mood.CONTENT
    return Mood.UNHAPPY if rating <= 2 else Mood.UNCLEAR


def _opts_out(new_text: str) -> bool:
    text = new_text.strip()
    if len(text) > _LONGEST_OPT_OUT:
        return False
    words = " ".join(word.text for word in matching.bared(matching.read(text)).words)
    return words in OPT_OUTS


def _without_greeting(start: str) -> str:
    first, _, rest = start.partition("\n")
    if len(first) > _LONGEST_GREETING or not first.strip():
        return start
    opening, comma, same_line = first.partition(":" if ":" in first and "," not in first else ",")
    greets = matching.bare(first.split()[0].strip(",.:!¡")) in GREETINGS
    if not greets or any(sign.isdigit() for sign in opening):
        return start
    return f"{same_line}\n{rest}" if comma else rest or start


def _pieces(start: str) -> _Pieces:
    texts: list[str] = []
    spaced: list[bool] = []
    ends_line: list[bool] = []
    for found in _PIECE.finditer(start.translate(_KEYCAPS).replace("’", "'")):
        piece = found.group()
        if not piece.isspace():
            texts.append(matching.bare(piece))
            spaced.append(False)
            ends_line.append(False)
        elif texts:
            spaced[-1] = True
            ends_line[-1] = "\n" in piece
    if texts:
        spaced[-1] = ends_line[-1] = True
    return _Pieces(tuple(texts), tuple(spaced), tuple(ends_line))


def _after_leading_words(pieces: _Pieces) -> int:
    place = 0
    while place < _MOST_LEADING and (
        pieces.at(place) in LEADING_WORDS or (place and pieces.at(place) in {":", "="})
    ):
        place += 1
    return place


def _number(piece: str) -> int | None:
    if len(piece) == 1 and piece in "12345":
        return int(piece)
    return NUMBER_NAMES.get(piece)


def _is_rating(pieces: _Pieces, place: int) -> bool:
    """Whether what follows the number leaves it a rating: no count, date, time or start of a list."""
    if pieces.ends_line[place]:
        return True
    scale = _after_out_of(pieces, place + 1)
    if scale is not None:
        return scale
    following = pieces.at(place + 1)
    if pieces.texts[place + 1 : place + 3] in FROM or _is_picture(following):
        return True
    if pieces.spaced[place] and following in FOLLOWING_WORDS | UNITS:
        return True
    if following in {".", ")"}:
        return _closes_sentence(pieces, place + 1)
    if following == "-" and pieces.at(place + 2) in UNITS:
        return True
    return following in _STOPS and _stops(pieces, place + 1)


def _is_picture(piece: str) -> bool:
    return piece not in _AMOUNTS and len(piece) == 1 and unicodedata.category(piece) == "So"


def _after_out_of(pieces: _Pieces, place: int) -> bool | None:
    """Whether the scale named behind the number is ours; None when none is named."""
    if pieces.at(place) in UNITS:
        place += 1
    for words in OUT_OF:
        if pieces.texts[place : place + len(words)] == words:
            scale = pieces.at(place + len(words))
            if (words[-1], scale) in FROM:
                return None
            return scale == str(_SCALE) or NUMBER_NAMES.get(scale) == _SCALE
    return None


def _stops(pieces: _Pieces, place: int) -> bool:
    """Whether the sign at `place` ends the number: no further number and no "maybe" follows on the line."""
    if pieces.ends_line[place]:
        return True
    if not pieces.spaced[place] and pieces.at(place) in "-:,":
        return pieces.at(place) != "-" and not pieces.at(place + 1).isdecimal()
    following = pieces.at(place + 1)
    return not (
        following.isdecimal() or following in OPEN_WORDS or following in NUMBER_NAMES or following in _AMOUNTS
    )


def _closes_sentence(pieces: _Pieces, place: int) -> bool:
    """Whether the sign ends a sentence; "1. First of all", "1) the door" and "3. Mai" go on."""
    if pieces.ends_line[place]:
        return True
    return pieces.spaced[place] and pieces.at(place + 1) in FOLLOWING_WORDS
