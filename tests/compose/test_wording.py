"""Days, times and subjects in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from babel import Locale

from followupd.compose.wording import clock, day, locale_for, reply

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", "Monday, 23 November"),
        ("de", "Montag, 23. November"),
        ("fr", "lundi 23 novembre"),
        ("fr-CA", "lundi 23 novembre"),
        ("es", "lunes, 23 de noviembre"),
        ("es-MX", "lunes, 23 de noviembre"),
        ("nl", "maandag 23 november"),
        ("nl-BE", "maandag 23 november"),
        ("it", "lunedì 23 novembre"),
        ("pt", "segunda-feira, 23 de novembro"),
        ("pt-PT", "segunda-feira, 23 de novembro"),
        ("sv", "måndag 23 november 2026"),
    ],
)
def test_a_day_is_said_as_the_language_says_it(tag: str, words: str) -> None:
    assert day(NOON, Locale.parse(tag, sep="-")) == words


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("en", "Tuesday, 1 December"),
        ("de", "Dienstag, 1. Dezember"),
        ("fr", "mardi 1er décembre"),
        ("es", "martes, 1 de diciembre"),
        ("nl", "dinsdag 1 december"),
        ("it", "martedì 1º dicembre"),
        ("pt", "terça-feira, 1 de dezembro"),
    ],
)
def test_the_first_of_a_month_is_said_as_the_language_says_it(tag: str, words: str) -> None:
    assert day(NOON.replace(month=12, day=1), Locale.parse(tag)) == words


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


@pytest.mark.parametrize(
    ("tag", "full", "early", "half"),
    [
        ("fr", "17\u00a0h", "9\u00a0h\u00a005", "17\u00a0h\u00a030"),
        ("es", "17:00", "9:05", "17:30"),
        ("nl", "17.00 uur", "9.05 uur", "17.30 uur"),
        ("it", "ore 17:00", "ore 9:05", "ore 17:30"),
        ("pt", "17h", "9h05", "17h30"),
    ],
)
def test_a_time_is_said_in_the_other_languages_with_letters(
    tag: str, full: str, early: str, half: str
) -> None:
    moments = (NOON.replace(hour=17), NOON.replace(hour=9, minute=5), NOON.replace(hour=17, minute=30))
    assert tuple(clock(moment, Locale(tag)) for moment in moments) == (full, early, half)


def test_other_languages_take_their_own_short_form() -> None:
    assert clock(NOON, Locale("sv")) == "12:00"


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
        ("R: Pacco", "Re: Pacco"),
        ("RIF: R: Pacco", "Re: Pacco"),
        ("RES: Encomenda", "Re: Encomenda"),
        ("Antw.: Pakket", "Re: Antw.: Pakket"),
        ("Réf : Colis", "Re: Colis"),
        ("SV: VS: Odp: Paket", "Re: Paket"),
        ("TR: Colis", "Re: TR: Colis"),
    ],
)
def test_an_answers_subject_has_one_re(subject: str, answer: str) -> None:
    assert reply(subject) == answer
