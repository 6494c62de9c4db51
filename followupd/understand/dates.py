"""The calendar days that a mail names, in the spellings of seven languages.

Owns how a date is written; must not know what the day means to the author.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from followupd.model.facts import NamedDay
from followupd.understand.words.calendar import ENGLISH_MONTHS, MONTHS

_LONGEST_TEXT = 20_000
_MOST = 20


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_YEAR = r"(?:(?:,?\s{{1,2}}(?:de\s|del\s)?|-)(?P<{}>(?:19|20)\d\d)(?!\d))?"
_DATE = re.compile(
    r"(?<![\d.,/-])(?P<iso_year>(?:19|20)\d\d)(?P<iso_mark>[-/])(?P<iso_month>\d{1,2})(?P=iso_mark)(?P<iso_day>\d{1,2})"
    r"(?![\d/])"
    r"|(?:(?<![\d.,/-])|(?<=\d\.-))(?P<first>\d{1,2})(?P<mark>[./-])\s?(?P<second>\d{1,2})"
    r"(?:(?P=mark)\s?(?P<year>(?:19|20)\d\d|\d\d)(?!\d)|(?P<stop>\.)(?!\d)|(?![\d.,/-]|\s?%))"
    r"|(?<![\d.,/-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|o|\.)?(?:\s{0,2}|-)(?:of\s|de\s|di\s|del\s)?"
    + rf"(?P<month>{_any(MONTHS)})"
    + r"(?![a-z])(?:\.(?=,?\s{1,2}(?:19|20)\d\d))?"
    + _YEAR.format("own_year")
    + r"|(?<![a-z])"
    + rf"(?P<english_month>{_any(ENGLISH_MONTHS)})"
    + r"\.?\s{1,2}(?:the\s)?(?P<english_day>\d{1,2})(?:st|nd|rd|th)?"
    + r"(?:[-–](?P<english_last>\d{1,2})(?:st|nd|rd|th)?)?(?![\w.,:]\d|\w)"
    + _YEAR.format("english_year")
)
#: Before a day and month without a year, which else could be a number.
_ANNOUNCED = re.compile(
    r"\b(?:am|vom|zum|bis|den|seit|ab|dem|on|by|since|from|until|before|dated|le|du|au|el|del|al|dia|il|dal|entro"
    r"|em|de|ate|a|op|per|van|tot|voor|vor|avant|antes)\s{1,2}$"
)
#: The first day of several, when only the last one has its month: "from 12 to 15 March", "12.-15.3.".
_FIRST_OF_SEVERAL = re.compile(
    r"(?<![\w.,:/-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?"
    r"(?:\s?[-–—]\s?|\s{1,2}(?:to|until|till|and|bis(?: zum)?|und|au|et(?: le)?|al?"
    r"|y(?: el)?|tot(?: en met)?|t/m|en|ed?|ate|ao)"
    r"\s{1,2}(?:the\s)?)\Z"
)
_LONGEST_FIRST = 20


class Place(NamedTuple):
    """A date, and where it stands."""

    start: int
    end: int
    #: Year, month and day; the year is 0 when none is named. None when it could be either of two days.
    parts: tuple[int, int, int] | None


def plain(text: str) -> str:
    """The text in lower case without accents, sign for sign as long as it was."""
    if text.isascii():
        return text.lower()
    return "".join(sign.lower() if sign < "\x80" else _base(sign) for sign in text)


def _base(sign: str) -> str:
    if sign in "’‘ʼ´":
        return "'"
    if sign in "\u00a0\u202f\u2009":
        return " "
    return unicodedata.normalize("NFD", sign.lower())[0]


def named_days(words: str, language: str, sent: datetime | None) -> tuple[NamedDay, ...]:
    """The days named with their month, each once; without a year it is the one nearest to `sent`."""
    text = words[:_LONGEST_TEXT]
    found: dict[object, NamedDay] = {}
    for place in places(plain(text), language):
        day = day_of(place, sent)
        if place.parts is not None and day is None and place.parts[0]:
            continue
        written = " ".join(text[place.start : place.end].split()).rstrip(",")
        found.setdefault(day or written, NamedDay(words=written, day=day))
        if len(found) == _MOST:
            break
    return tuple(found.values())


def places(text: str, language: str) -> Iterator[Place]:
    """The dates in a text that `plain` made."""
    past = 0
    for match in _DATE.finditer(text):
        place = _place(match, text, language)
        if place is None:
            continue
        if first := _first_of_several(text, past, place):
            yield first
        yield place
        if last := _last_of_several(match, place):
            yield last
        past = place.end


def _first_of_several(text: str, past: int, last: Place) -> Place | None:
    """The day that stands before another one's without a month of its own."""
    match = _FIRST_OF_SEVERAL.search(text, max(past, last.start - _LONGEST_FIRST), last.start)
    if match is None or last.parts is None:
        return None
    year, month, day = last.parts
    first = int(match["day"])
    return Place(match.start(), last.end, (year, month, first)) if 0 < first < day else None


def _last_of_several(match: re.Match[str], first: Place) -> Place | None:
    """The second day of "March 12-15"."""
    if match["english_last"] is None or first.parts is None:
        return None
    year, month, day = first.parts
    last = int(match["english_last"])
    return _checked(match, year, month, last) if last > day else None


def place_at(text: str, start: int, language: str) -> Place | None:
    """The date that begins at `start` of a text that `plain` made, where a word before it says it is one."""
    match = _DATE.match(text, start)
    return _place(match, text, language, is_announced=True) if match else None


def _place(match: re.Match[str], text: str, language: str, *, is_announced: bool = False) -> Place | None:
    if match["iso_day"]:
        return _checked(match, int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    if match["first"]:
        return _numeric(match, language, is_announced=is_announced or _is_announced(match, text))
    if match["day"]:
        month = MONTHS[match["month"]]
        return _checked(match, int(match["own_year"] or 0), month, int(match["day"]))
    month = MONTHS[match["english_month"]]
    return _checked(match, int(match["english_year"] or 0), month, int(match["english_day"]))


def _is_announced(match: re.Match[str], text: str) -> bool:
    return _ANNOUNCED.search(text[max(0, match.start() - 12) : match.start()]) is not None


def _numeric(match: re.Match[str], language: str, *, is_announced: bool) -> Place | None:
    first, second = int(match["first"]), int(match["second"])
    year = int(match["year"] or 0)
    year += 2000 if match["year"] and year < 100 else 0
    if not year and (match["mark"] == "-" or not (is_announced or match["stop"])):
        return None
    # Americans write the month first, the British do not; the language is the same.
    if language == "en" and match["mark"] == "/" and first <= 12 and second <= 12 and first != second:
        return Place(match.start(), match.end(), None)
    if first <= 12 < second and match["mark"] != ".":
        first, second = second, first
    return _checked(match, year, second, first)


def _checked(match: re.Match[str], year: int, month: int, day: int) -> Place | None:
    is_day = 1 <= month <= 12 and _day(year or 2024, month, day) is not None
    return Place(match.start(), match.end(), (year, month, day)) if is_day else None


def day_of(place: Place, sent: datetime | None, *, is_ahead: bool = False) -> date | None:
    """The day meant; without a year the one nearest to `sent`, or with `is_ahead` the next one."""
    if place.parts is None:
        return None
    year, month, day = place.parts
    if year:
        return _day(year, month, day)
    if sent is None:
        return None
    today = sent.date()
    near = [found for ahead in (-1, 0, 1) if (found := _day(today.year + ahead, month, day)) is not None]
    if is_ahead:
        return next((found for found in near if found >= today), None)
    return min(near, key=lambda found: abs(found - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
