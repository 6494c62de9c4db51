"""Lengths of time and times of day as people write them; knows nothing of which setting asks."""

from __future__ import annotations

from datetime import time

from followupd.config.wording import did_you_mean, quoted, shown
from followupd.model.policy import Span, Unit

_UNITS = {
    Unit.MINUTES: ("minute", "minutes", "min", "mins", "minuten"),
    Unit.HOURS: ("hour", "hours", "h", "hr", "hrs", "stunde", "stunden"),
    Unit.DAYS: ("day", "days", "d", "calendar day", "calendar days", "tag", "tage", "tagen"),
    Unit.WEEKS: ("week", "weeks", "w", "woche", "wochen"),
    Unit.WORKING_HOURS: (
        "working hour", "working hours", "work hour", "work hours", "business hour", "business hours",
        "office hour", "office hours", "arbeitsstunde", "arbeitsstunden",
    ),
    Unit.WORKING_DAYS: (
        "working day", "working days", "work day", "work days", "workday", "workdays", "business day",
        "business days", "werktag", "werktage", "werktagen", "arbeitstag", "arbeitstage", "arbeitstagen",
    ),
}  # fmt: skip
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_NUMBER_OF = {word: number for number, word in enumerate(_NUMBERS)} | {"a": 1, "an": 1}
#: Ten years in each unit: beyond that it is a slip, and calendars end.
_MOST = {
    Unit.MINUTES: 5_256_000,
    Unit.HOURS: 87_600,
    Unit.DAYS: 3_650,
    Unit.WEEKS: 520,
    Unit.WORKING_HOURS: 20_000,
    Unit.WORKING_DAYS: 2_500,
}
_EXAMPLE = 'expected a number and a unit, such as "3 working days" or "24 hours"'
_UNITS_SAID = "the units are minutes, hours, days, weeks, working hours and working days"


def span(text: object, *, least: int = 1) -> Span:
    """The length of time that `text` names, such as "3 working days", "24 hours" or "two weeks".

    Raises ValueError with a sentence for the owner when it is no text, no whole number, below `least`, longer
    than ten years, or in a unit that does not exist.
    """
    if not isinstance(text, str):
        raise ValueError(f"{_EXAMPLE}, in quotes; got {shown(text)}")
    number, unit_name = _halves(text)
    amount = _amount(number, text)
    unit = _unit(unit_name, text)
    if amount < least:
        raise ValueError(f"expected at least {Span(amount=least, unit=unit)}, got {quoted(text)}")
    if amount > _MOST[unit]:
        raise ValueError(f"expected ten years at most, got {quoted(text)}")
    return Span(amount=amount, unit=unit)


def clock_time(value: object) -> time:
    """The time of day that `value` names, such as "9:30" or TOML's own 09:30:00.

    Raises ValueError with a sentence for the owner when it is none.
    """
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    if isinstance(value, str):
        hour, colon, minute = value.strip().partition(":")
        if colon and len(hour) in (1, 2) and len(minute) == 2 and _digits(hour + minute):
            if int(hour) < 24 and int(minute) < 60:
                return time(int(hour), int(minute))
            raise ValueError(f'expected a time of day from "00:00" to "23:59", got {quoted(value)}')
    raise ValueError(f'expected a time of day in quotes, such as "10:00", got {shown(value)}')


def _halves(text: str) -> tuple[str, str]:
    """Where the number ends and the unit begins: "24h" and "3 working days" alike."""
    words = " ".join(text.casefold().split())
    end = next((at for at, sign in enumerate(words) if sign.isalpha() or sign == " "), len(words))
    if end:
        return words[:end], words[end:].strip()
    first, _, rest = words.partition(" ")
    return (first, rest) if first in _NUMBER_OF else ("", words)


def _amount(number: str, text: str) -> int:
    if number in _NUMBER_OF:
        return _NUMBER_OF[number]
    if _digits(number) and len(number) <= 9:
        return int(number)
    if number.startswith("-") and _digits(number[1:]):
        raise ValueError(f"expected a length of time that is not negative, got {quoted(text)}")
    if _digits(number.replace(".", "").replace(",", "")):
        raise ValueError(f'expected a whole number: write "36 hours", not "1.5 days"; got {quoted(text)}')
    raise ValueError(f"{_EXAMPLE}; got {quoted(text)}")


def _unit(name: str, text: str) -> Unit:
    if unit := _UNIT_OF.get(name):
        return unit
    if not name:
        raise ValueError(f"the unit is missing: {_EXAMPLE}; got {quoted(text)}")
    guess = did_you_mean(name, (unit.value for unit in Unit))
    raise ValueError(f"the unit in {quoted(text)} is unknown; {_UNITS_SAID}.{guess}")


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
