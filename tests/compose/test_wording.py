"""Days, times and subjects in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from babel import Locale

from followupd.compose.wording import clock, day, locale_for, reply

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "words"),
    [("en", "Monday, 23 November"), ("de", "Montag, 23. November"), ("fr", "lundi 23 novembre 2026")],
)
def test_a_day_is_said_as_the_language_says_it(tag: str, words: str) -> None:
    assert day(NOON, Locale.parse(tag)) == words


@pytest.mark.parametrize(
    ("hour", "minute", "english", "german"),
    [
        (0, 0, "midnight", "0 Uhr"),
        (0, 5, "12:05 am", "00:05 Uhr"),
        (9, 0, "9 am", "9 Uhr"),
        (12, 0, "noon", "12 Uhr"),
        (12, 30, "12:30 pm", "12:30 Uhr"),
        (17, 0, "5 pm", "17 Uhr"),
        (23, 59, "11:59 pm", "23:59 Uhr"),
    ],
)
def test_a_time_is_said_as_people_say_it(hour: int, minute: int, english: str, german: str) -> None:
    moment = NOON.replace(hour=hour, minute=minute)
    assert (clock(moment, Locale("en")), clock(moment, Locale("de"))) == (english, german)


def test_other_languages_take_their_own_short_form() -> None:
    assert clock(NOON, Locale("fr")) == "12:00"


@pytest.mark.parametrize(
    ("wanted", "found", "tag"),
    [
        ("de-AT", "de", "de_AT"),
        ("de_AT", "de", "de_AT"),
        ("fr", "en", "en"),
        ("de-Nowhere", "de", "de"),
        ("", "en", "en"),
        ("xx", "xx", "en"),
    ],
)
def test_the_region_of_the_reader_counts_within_the_language_of_the_letter(
    wanted: str, found: str, tag: str
) -> None:
    assert str(locale_for(wanted, found)) == tag


@pytest.mark.parametrize(
    ("subject", "answer"),
    [
        ("Late parcel", "Re: Late parcel"),
        ("Re: Late parcel", "Re: Late parcel"),
        ("AW: re : RE[2]: Late parcel", "Re: Late parcel"),
        ("Fwd: Late parcel", "Re: Fwd: Late parcel"),
        ("Repair: late", "Re: Repair: late"),
        ("Re:", "Re:"),
    ],
)
def test_an_answers_subject_has_one_re(subject: str, answer: str) -> None:
    assert reply(subject) == answer
