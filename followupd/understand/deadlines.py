"""By when the author wants something done, and which day that is.

Owns the difference between a deadline and a day that the shop promised or until which somebody is away; the
words stand in `words.urgency`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from followupd.model.facts import Deadline
from followupd.understand.dates import Place, day_of, place_at, plain
from followupd.understand.words import urgency
from followupd.understand.words.calendar import (
    AFTER_TOMORROW,
    LENGTHS,
    MONTHS,
    NUMBERS,
    SHORT_WEEKDAYS,
    TODAY,
    TOMORROW,
    UNITS,
    WEEKDAYS,
)

_LONGEST_TEXT = 20_000
_MOST = 10
#: So many days with a "by" are looked at.
_LOOKED_AT = 50
#: So much of a sentence is looked at on each side.
_SENTENCE = 250

_BEGINNING = re.compile(
    rf"(?<![a-z'])(?:(?P<strong>{urgency.alternatives(urgency.STRONG)})|(?P<weak>{urgency.alternatives(urgency.WEAK)}))"
    rf"(?:\s{{1,2}})(?P<fillers>{urgency.FILLERS})"
)


def _any(words: object) -> str:
    listed = words.split() if isinstance(words, str) else words
    return "|".join(sorted(map(re.escape, listed), key=len, reverse=True))  # type: ignore[call-overload]


_WHEN = re.compile(
    rf"(?P<count>\d{{1,3}}|{_any(NUMBERS)})(?:\s{{1,2}}|-|(?<=\d))(?:\(\w{{1,12}}\)\s)?"
    rf"(?:(?:of|full|more|further|calendar|weiteren?|vollen?)\s)?(?P<unit>{_any(UNITS)})(?![a-z])"
    rf"|(?P<length>{_any(LENGTHS)})(?![a-z])"
    rf"|(?P<weekday>{_any(WEEKDAYS)})(?![a-z])"
    rf"|(?P<short>{_any(SHORT_WEEKDAYS)})(?:\.(?!\d)|(?=,?\s\d))"
    rf"|(?P<ordinal>[0-3]?\d){urgency.ORDINAL}|{urgency.CARDINAL}"
    rf"|(?P<after_tomorrow>{_any(AFTER_TOMORROW)})(?![a-z])|(?P<day_end>{urgency.DAY})(?![a-z])"
    rf"|(?P<tomorrow>{_any(TOMORROW)})(?![a-z])|(?P<today>{_any(TODAY)})(?![a-z])"
    rf"|(?P<month_end>monatsende|ultimo)(?![a-z])|(?P<week_end>wochenende|week-?end|fine settimana)(?![a-z])"
    rf"|(?:(?:of|the|this|la|de|della|da|do|del|van|des|du)\s){{0,2}}"
    rf"(?:(?:(?P<week>{urgency.WEEK})|(?P<month>{urgency.MONTH}))(?![a-z])(?P<following>\s(?:{urgency.NEXT})(?![a-z]))?"
    rf"|(?P<named_month>{_any(MONTHS)})(?![a-z])(?:\s(?:de\s|del\s)?(?P<year>20\d\d)(?!\d))?)"
)
_BOUNDARY = re.compile(r"(?<!\d)[.!?;](?=\s)|\n\s{0,20}\n")
_ASKING, _ELSEWISE = re.compile(urgency.ASKING), re.compile(urgency.ELSEWISE)
_CONDITION, _ARRANGED = re.compile(urgency.CONDITION), re.compile(urgency.ARRANGED)
_AWAY, _PROMISED = re.compile(urgency.AWAY), re.compile(urgency.PROMISED)
_END = re.compile(rf"(?<![a-z])(?:{urgency.END})(?![a-z])")
_BEFORE_DATE, _HOUR = re.compile(urgency.BEFORE_DATE), re.compile(urgency.HOUR)
_DAY_NUMBER = re.compile(urgency.DAY_NUMBER)
#: Here a day is shortened without a full stop too: "bis Fr 12 Uhr".
_UNSTOPPED = frozenset({"de", "nl"})
_NEXT = re.compile(rf"(?<![a-z])(?:{urgency.NEXT})(?![a-z])")


def deadlines(words: str, language: str, sent: datetime | None) -> tuple[Deadline, ...]:
    """The deadlines that the author sets, each day once, with their last day as seen from `sent`."""
    text = words[:_LONGEST_TEXT]
    found: dict[object, Deadline] = {}
    for start, end, day in _days_meant(plain(text), language, sent):
        written = " ".join(text[start:end].split())
        found.setdefault(day or written.lower(), Deadline(words=written, day=day))
        if len(found) == _MOST:
            break
    return tuple(found.values())


def _days_meant(text: str, language: str, sent: datetime | None) -> Iterator[tuple[int, int, date | None]]:
    """Where each deadline begins and ends, and its day."""
    past = looked_at = 0
    for lead in _BEGINNING.finditer(text):
        if lead.start() < past or looked_at == _LOOKED_AT:
            continue
        place = place_at(text, lead.end(), language)
        when = None if place else _WHEN.match(text, lead.end())
        if (place is None and when is None) or (when and _is_no_point(lead, when, language)):
            continue
        looked_at += 1
        place = place or _date_behind(text, when, language)
        past = place.end if place else when.end() if when else 0
        if _is_set(text, lead, past):
            day = day_of(place, sent, is_ahead=True) if place else _day_meant(lead, when, sent)
            end = past
            if when and place is None and (numbered := _number_behind(text, when, day)):
                end, day = numbered
            yield lead.start(), end, day


def _date_behind(text: str, when: re.Match[str] | None, language: str) -> Place | None:
    """The date that follows a day of the week, as in "Friday, 20 March": it tells more."""
    gap = _BEFORE_DATE.match(text, when.end()) if when and _weekday(when) is not None else None
    place = place_at(text, gap.end(), language) if gap else None
    return None if place is None or _HOUR.match(text, place.end) else place


def _number_behind(text: str, when: re.Match[str], day: date | None) -> tuple[int, date] | None:
    """Where "Friday the 20th" ends, and its day; None where the number does not fit the weekday."""
    weekday = _weekday(when)
    gap = _BEFORE_DATE.match(text, when.end()) if weekday is not None and day else None
    match = _DAY_NUMBER.match(text, gap.end()) if gap else None
    meant = _next_of_its_number(int(match["number"]), day) if match and day else None
    return (match.end("number"), meant) if match and meant and meant.weekday() == weekday else None


def _weekday(when: re.Match[str]) -> int | None:
    """The day of the week that is named, Monday 0."""
    if when["weekday"]:
        return WEEKDAYS[when["weekday"]]
    return SHORT_WEEKDAYS[when["short"]] if when["short"] else None


def _is_no_point(lead: re.Match[str], when: re.Match[str], language: str) -> bool:
    """Whether a length of time stands where only a day makes a deadline, or a month without its end."""
    if when["short"] and not when.group().endswith(".") and language not in _UNSTOPPED:
        return True
    if when["named_month"] or when["day_end"]:
        return _END.search(lead["fillers"]) is None
    return bool(when["unit"] or when["length"]) and _word(lead) in urgency.POINTS


def _word(lead: re.Match[str]) -> str:
    return lead.group().split()[0]


def _is_set(text: str, lead: re.Match[str], end: int) -> bool:
    """Whether the sentence asks for something by then, and does not tell of a promise or a journey."""
    before, after = _before(text, lead.start()), _after(text, end)
    if _PROMISED.search(after) or (lead["weak"] and (_AWAY.search(before) or _AWAY.search(after[:60]))):
        return False
    if _CONDITION.search(before):
        return True
    asked, told = _last(_ASKING, before), _last(_ELSEWISE, before)
    if asked < 0 and told < 0:
        is_asked = bool(_ASKING.search(after)) and _word(lead) not in urgency.FAINT
        return bool(lead["strong"]) or is_asked
    return asked > told and not (_word(lead) in urgency.FAINT and _last(_ARRANGED, before) >= 0)


def _last(wanted: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in wanted.finditer(text)), default=-1)


def _before(text: str, start: int) -> str:
    window = text[max(0, start - _SENTENCE) : start]
    return window[max((match.end() for match in _BOUNDARY.finditer(window)), default=0) :]


def _after(text: str, end: int) -> str:
    window = text[end : end + _SENTENCE]
    boundary = _BOUNDARY.search(window)
    return window[: boundary.start()] if boundary else window


def _day_meant(lead: re.Match[str], when: re.Match[str] | None, sent: datetime | None) -> date | None:
    if sent is None or when is None:
        return None
    try:
        return _counted(lead, when, sent)
    except OverflowError:
        return None


def _counted(lead: re.Match[str], when: re.Match[str], sent: datetime) -> date | None:
    today = sent.date()
    if when["unit"]:
        count = when["count"]
        return _after_span(sent, int(count) if count.isdecimal() else NUMBERS[count], UNITS[when["unit"]])
    if when["length"]:
        return today + timedelta(days=LENGTHS[when["length"]])
    if number := when["ordinal"] or when["german"] or when["cardinal"]:
        return _next_of_its_number(int(number), today)
    if (weekday := _weekday(when)) is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if when["today"] or when["day_end"]:
        return today
    if when["tomorrow"] or when["after_tomorrow"]:
        return today + timedelta(days=1 if when["tomorrow"] else 2)
    return _end_of_period(lead, when, today)


def _end_of_period(lead: re.Match[str], when: re.Match[str], today: date) -> date | None:
    """Of "the end of the week" or "a month"; a week ends on its Friday. "By next week" names no day."""
    if when["named_month"]:
        return _end_of_named_month(MONTHS[when["named_month"]], int(when["year"] or 0), today)
    is_end = _END.search(lead["fillers"]) is not None
    is_next = _NEXT.search(lead["fillers"]) is not None or when["following"] is not None
    if when["month_end"] or (when["month"] and is_end):
        return _month_end(_months_later(today, 1) if is_next else today)
    if when["week_end"] or (when["week"] and is_end):
        friday = 4 - today.weekday()
        return today + timedelta(days=friday + 7 if when["week"] and is_next else friday % 7)
    if _word(lead) in urgency.POINTS:
        return None
    return _after_span(datetime.combine(today, datetime.min.time()), 1, "weeks" if when["week"] else "months")


def _next_of_its_number(number: int, today: date) -> date | None:
    """The next day with that number in its month: "by the 30th"."""
    months = (_months_later(today.replace(day=1), ahead) for ahead in range(3))
    days = (first.replace(day=number) for first in months if 0 < number <= _month_end(first).day)
    return next((day for day in days if day >= today), None)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _end_of_named_month(month: int, year: int, today: date) -> date:
    """The last day of a month; without a year of the next one of that name that has not ended."""
    year = year or today.year + (month < today.month)
    if year > date.max.year:
        raise OverflowError
    return _month_end(date(year, month, 1))


def _after_span(sent: datetime, count: int, unit: str) -> date:
    if unit == "hours":
        return (sent + timedelta(hours=count)).date()
    if unit == "months":
        return _months_later(sent.date(), count)
    if unit == "working days":
        return _working_days_later(sent.date(), count)
    return sent.date() + timedelta(days=count * (7 if unit == "weeks" else 1))


def _months_later(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if year > date.max.year:
        raise OverflowError
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _working_days_later(day: date, count: int) -> date:
    """So many days from Monday to Friday later; the holidays of the author are not known."""
    for _ in range(count):
        day += timedelta(days={4: 3, 5: 2}.get(day.weekday(), 1))
    return day
