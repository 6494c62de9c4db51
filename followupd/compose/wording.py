"""Dates, times and subjects as each language writes them; pure, and ignorant of templates."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time

#: How a day is said inside a sentence, where the year would be noise; other languages take Babel's full form.
_DAY = {
    "en": "EEEE, d MMMM",
    "de": "EEEE, d. MMMM",
    "fr": "EEEE d MMMM",
    "es": "EEEE, d 'de' MMMM",
    "nl": "EEEE d MMMM",
    "it": "EEEE d MMMM",
    "pt": "EEEE, d 'de' MMMM",
}
#: The first of a month where it has a form of its own.
_FIRST_DAY = {"fr": "EEEE '1er' MMMM", "it": "EEEE '1º' MMMM"}
#: A full hour, and one with minutes. French keeps the hour and its "h" on one line.
_CLOCK = {
    "de": ("{hour} Uhr", "{hour:02}:{minute:02} Uhr"),
    "fr": ("{hour}\u00a0h", "{hour}\u00a0h\u00a0{minute:02}"),
    "es": ("{hour}:{minute:02}", "{hour}:{minute:02}"),
    "nl": ("{hour}.{minute:02} uur", "{hour}.{minute:02} uur"),
    "it": ("ore {hour}:{minute:02}", "ore {hour}:{minute:02}"),
    "pt": ("{hour}h", "{hour}h{minute:02}"),
}
#: What mail programs of many languages put before the subject of an answer; a forward is none.
_REPLY = re.compile(
    r"(?:re|aw|antw|antwort|réf?|r|rif|res|resp|sv|vs|bls|odp|ynt|vá|απ|отв|ответ)"
    r" ?(?:\[[0-9]{1,3}\])? ?: ?",
    re.IGNORECASE,
)


def locale_for(wanted: str, found: str) -> Locale:
    """The locale of the wanted tag if the template found has its language, else that of the template."""
    language = found.partition("-")[0].lower()
    same = wanted.replace("_", "-").partition("-")[0].lower() == language
    for tag in (wanted.replace("_", "-") if same else found, language, "en"):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("Babel knows English")


def day(moment: datetime, locale: Locale) -> str:
    """The day of a moment in its own zone: "Monday, 23 November", "lundi 23 novembre"."""
    return _written_day(moment.date(), locale)


@lru_cache(maxsize=256)
def _written_day(written: date, locale: Locale) -> str:
    # Babel goes through the tables of its locale anew each time, and most letters name the same few days.
    form = _DAY.get(locale.language, "full")
    if written.day == 1:
        form = _FIRST_DAY.get(locale.language, form)
    return format_date(written, form, locale=locale)


def clock(moment: datetime, locale: Locale) -> str:
    """The time of a moment in its own zone as people say it: "5 pm", "noon", "17 Uhr", "17h30"."""
    if locale.language == "en":
        return _english_clock(moment)
    forms = _CLOCK.get(locale.language)
    if forms is None:
        return format_time(moment, "short", locale=locale)
    return forms[bool(moment.minute)].format(hour=moment.hour, minute=moment.minute)


def _english_clock(moment: datetime) -> str:
    if not moment.minute and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    half = "pm" if moment.hour >= 12 else "am"
    minutes = f":{moment:%M}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {half}"


def reply(subject: str) -> str:
    """The subject of an answer: one "Re:", however many the subject had (RFC 5322 §3.6.5)."""
    while prefix := _REPLY.match(subject):
        subject = subject[prefix.end() :]
    return f"Re: {subject}".rstrip()
