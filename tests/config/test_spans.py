"""Lengths of time and times of day, as people write them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.config import clock_time, span
from followupd.model.policy import Span, Unit


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("1 working day", 1, Unit.WORKING_DAYS),
        ("3 working days", 3, Unit.WORKING_DAYS),
        ("3 Working Days", 3, Unit.WORKING_DAYS),
        ("  3   working  days ", 3, Unit.WORKING_DAYS),
        ("3 business days", 3, Unit.WORKING_DAYS),
        ("3 workdays", 3, Unit.WORKING_DAYS),
        ("3 Werktage", 3, Unit.WORKING_DAYS),
        ("4 working hours", 4, Unit.WORKING_HOURS),
        ("24 hours", 24, Unit.HOURS),
        ("24h", 24, Unit.HOURS),
        ("90 minutes", 90, Unit.MINUTES),
        ("30 days", 30, Unit.DAYS),
        ("2 weeks", 2, Unit.WEEKS),
        ("two weeks", 2, Unit.WEEKS),
        ("an hour", 1, Unit.HOURS),
    ],
)
def test_a_length_of_time_is_read_as_people_write_it(text: str, amount: int, unit: Unit) -> None:
    assert span(text) == Span(amount=amount, unit=unit)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0 days", "expected at least 1 day"),
        ("-3 days", "not negative"),
        ("1.5 days", "expected a whole number"),
        ("1,5 days", "expected a whole number"),
        ("3", "the unit is missing"),
        ("working days", "expected a number and a unit"),
        ("", "expected a number and a unit"),
        ("3 wroking days", 'Did you mean "working days"?'),
        ("3 mnutes", 'Did you mean "minutes"?'),
        ("3 months", "the units are minutes, hours, days, weeks"),
        ("1 day 2 hours", "is unknown"),
        ("٣ days", "expected a number"),
        ("99999999999999 days", "expected a whole number"),
        ("4000 days", "ten years at most"),
        ("600 weeks", "ten years at most"),
        (3, 'in quotes; got 3'),
        (None, "expected a number and a unit"),
    ],
)  # fmt: skip
def test_what_is_no_length_of_time_is_refused_with_a_sentence(text: object, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        span(text)


def test_nothing_at_all_is_allowed_where_it_makes_sense() -> None:
    assert span("0 days", least=0) == Span(amount=0, unit=Unit.DAYS)


@given(st.integers(1, 500), st.sampled_from(Unit))
def test_a_span_written_out_is_read_back(amount: int, unit: Unit) -> None:
    assert span(str(Span(amount=amount, unit=unit))) == Span(amount=amount, unit=unit)


@given(st.text(max_size=40) | st.text("0123456789:.,- adhourswk", max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(ValueError):
        assert 1 <= span(text).amount <= 5_256_000
    with suppress(ValueError):
        assert clock_time(text).second == 0


@pytest.mark.parametrize(
    ("value", "expected"),
    [("10:00", time(10)), ("9:30", time(9, 30)), (" 09:30 ", time(9, 30)), ("00:00", time(0)),
     (time(8, 15, 59), time(8, 15))],
)  # fmt: skip
def test_a_time_of_day_is_read_as_people_write_it(value: object, expected: time) -> None:
    assert clock_time(value) == expected


@pytest.mark.parametrize(
    "value", ["24:00", "10:60", "10", "10.30", "ten", "", ":", "1:2", "٠٩:٣٠", 10, 9.5, None]
)
def test_what_is_no_time_of_day_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="expected a time of day"):
        clock_time(value)
