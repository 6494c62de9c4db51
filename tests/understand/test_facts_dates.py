from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.dates import named_days, plain

SENT = datetime(2025, 1, 10, 9, tzinfo=UTC)
MARCH, DECEMBER = date(2025, 3, 12), date(2024, 12, 12)


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("on 12 March 2025", "en", MARCH),
        ("on the 12th of March", "en", MARCH),
        ("March 12th, 2025", "en", MARCH),
        ("Mar 12", "en", MARCH),
        ("since 12 Dec", "en", DECEMBER),
        ("13/03/2025", "en", date(2025, 3, 13)),
        ("03/13/2025", "en", date(2025, 3, 13)),
        ("12.03.2025", "de", MARCH),
        ("am 12.3.", "de", MARCH),
        ("am 12.03 bestellt", "de", MARCH),
        ("vom 12. März", "de", MARCH),
        ("am 12. Maerz 25", "de", MARCH),
        ("12.12.24", "de", DECEMBER),
        ("2025-03-12", "", MARCH),
        ("2025/03/12", "", MARCH),
        ("le 12 mars 2025", "fr", MARCH),
        ("le 1er décembre", "fr", date(2024, 12, 1)),
        ("le 12/03/2025", "fr", MARCH),
        ("le 12/03", "fr", MARCH),
        ("el 12 de marzo de 2025", "es", MARCH),
        ("el día 12 de diciembre", "es", DECEMBER),
        ("op 12 maart", "nl", MARCH),
        ("12-03-2025", "nl", MARCH),
        ("il 12 marzo", "it", MARCH),
        ("dal 12 dicembre 2024", "it", DECEMBER),
        ("em 12 de março", "pt", MARCH),
        ("a 12 de dezembro", "pt", DECEMBER),
    ],
)
def test_a_day_is_read_in_every_spelling(text: str, language: str, day: date) -> None:
    assert [found.day for found in named_days(text, language, SENT)] == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("from 12 to 15 March", "en"),
        ("12th–15th of March 2025", "en"),
        ("March 12-15, 2025", "en"),
        ("12-Mar-2025 and 15-Mar-2025", "en"),
        ("vom 12. bis zum 15. März", "de"),
        ("vom 12.-15.03.2025", "de"),
        ("vom 12. - 15.3.", "de"),
        ("vom 12.03.-15.03.2025", "de"),
        ("du 12 au 15 mars", "fr"),
        ("les 12 et 15 mars 2025", "fr"),
        ("entre el 12 y el 15 de marzo", "es"),
        ("van 12 t/m 15 maart", "nl"),
        ("dal 12 al 15 marzo", "it"),
        ("de 12 a 15 de março", "pt"),
    ],
)
def test_the_first_of_several_days_has_the_month_of_the_last(text: str, language: str) -> None:
    assert [found.day for found in named_days(text, language, SENT)] == [MARCH, date(2025, 3, 15)]


@pytest.mark.parametrize(
    "text", ["20 and 15 March", "order 4412 - 15 March", "10:12 - 15 March", "12, 15 March", "15-March"]
)
def test_a_number_before_a_day_is_no_day(text: str) -> None:
    assert [found.day for found in named_days(text, "en", SENT)] == [date(2025, 3, 15)]


def test_a_day_that_can_be_two_is_told_without_guessing() -> None:
    (found,) = named_days("on 03/04/2025", "en", SENT)
    assert (found.words, found.day) == ("03/04/2025", None)


def test_without_the_day_of_the_mail_no_year_is_guessed() -> None:
    (found,) = named_days("on 12 March", "en", None)
    assert (found.words, found.day) == ("12 March", None)


def test_a_day_at_the_edge_of_all_years_is_no_trouble() -> None:
    assert named_days("on 12 March", "en", datetime(1, 1, 1, tzinfo=UTC))[0].day == date(1, 3, 12)
    assert named_days("on 12 December", "en", datetime(9999, 1, 1, tzinfo=UTC))[0].day == date(9998, 12, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3 out of 5",
        "12.50",
        "1/2 litre",
        "version 1.2.3",
        "32 March 2025",
        "30.02.2025",
        "10-12 days",
        "March 2025",
        "12.345.678",
        "3 boxes",
        "192.168.10.12",
        "at 10.30",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert named_days(text, "en", SENT) == ()


def test_each_day_is_told_once_and_there_is_an_end() -> None:
    assert len(named_days("12.03.2025, 12 March 2025", "en", SENT)) == 1
    many = " ".join(f"{day}.{month}.2025" for month in range(1, 13) for day in range(1, 28))
    assert len(named_days(many, "de", SENT)) == 20


def test_dutch_shortens_february_as_febr() -> None:
    sent = datetime(2026, 3, 11, tzinfo=UTC)
    assert [found.day for found in named_days("op 27 febr. 2026", "nl", sent)] == [date(2026, 2, 27)]


@given(st.text())
def test_the_plain_text_is_as_long_as_the_text(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text() | st.text(alphabet="0123456789./- marchdeMärz"), st.sampled_from(["en", "de", ""]))
def test_any_text_has_days(text: str, language: str) -> None:
    assert len(named_days(text, language, SENT)) <= 20
