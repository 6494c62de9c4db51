"""Working days and local hours, also where clocks change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.decide.workhours import (
    at,
    due_at,
    in_slot,
    is_working_day,
    next_slot,
    slot_after,
    working_day_after,
)
from followupd.model.policy import Span, Unit, WorkCalendar

TEN = time(10)
#: Six zones that change their clocks, with the days of the year 2025 on which they do: one forth, one back.
CHANGES = {
    "Europe/Berlin": (date(2025, 3, 30), date(2025, 10, 26)),
    "America/New_York": (date(2025, 3, 9), date(2025, 11, 2)),
    "America/Santiago": (date(2025, 9, 7), date(2025, 4, 6)),
    "Australia/Lord_Howe": (date(2025, 10, 5), date(2025, 4, 6)),
    "Africa/Cairo": (date(2025, 4, 25), date(2025, 10, 31)),
    "Pacific/Auckland": (date(2025, 9, 28), date(2025, 4, 6)),
}
BOTH_WAYS = [(zone, day) for zone, days in CHANGES.items() for day in days]


def _span(amount: int, unit: Unit) -> Span:
    return Span(amount=amount, unit=unit)


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _local(text: str, zone: str = "Europe/Berlin") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


BERLIN = WorkCalendar(zone="Europe/Berlin")


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2025, 3, 14), True),
        (date(2025, 3, 15), False),
        (date(2025, 3, 16), False),
        (date(2025, 3, 17), True),
        (date(2025, 4, 18), False),
    ],
)
def test_nobody_works_on_weekends_and_holidays(day: date, works: bool):
    calendar = replace(BERLIN, holidays=frozenset({date(2025, 4, 18)}))
    assert is_working_day(day, calendar) is works


@pytest.mark.parametrize(
    ("begins", "amount", "unit", "over"),
    [
        ("2025-03-10T11:00", 1, Unit.WORKING_DAYS, "2025-03-11T17:00"),
        ("2025-03-10T23:59", 1, Unit.WORKING_DAYS, "2025-03-11T17:00"),
        ("2025-03-14T11:00", 1, Unit.WORKING_DAYS, "2025-03-17T17:00"),
        ("2025-03-15T11:00", 1, Unit.WORKING_DAYS, "2025-03-17T17:00"),
        ("2025-03-16T11:00", 5, Unit.WORKING_DAYS, "2025-03-21T17:00"),
        # Easter: Good Friday, the weekend and Easter Monday lie between.
        ("2025-04-17T11:00", 1, Unit.WORKING_DAYS, "2025-04-22T17:00"),
        # A leap day is a working day like another.
        ("2024-02-28T11:00", 1, Unit.WORKING_DAYS, "2024-02-29T17:00"),
        ("2024-02-28T11:00", 2, Unit.WORKING_DAYS, "2024-03-01T17:00"),
        ("2025-02-28T11:00", 1, Unit.WORKING_DAYS, "2025-03-03T17:00"),
        ("2025-12-31T11:00", 1, Unit.WORKING_DAYS, "2026-01-02T17:00"),
        ("2025-03-10T09:00", 8, Unit.WORKING_HOURS, "2025-03-10T17:00"),
        ("2025-03-10T16:00", 2, Unit.WORKING_HOURS, "2025-03-11T10:00"),
        ("2025-03-14T16:00", 2, Unit.WORKING_HOURS, "2025-03-17T10:00"),
        ("2025-03-10T03:00", 1, Unit.WORKING_HOURS, "2025-03-10T10:00"),
        ("2025-03-10T20:00", 1, Unit.WORKING_HOURS, "2025-03-11T10:00"),
        ("2025-03-10T12:00", 20, Unit.WORKING_HOURS, "2025-03-12T16:00"),
        ("2025-04-17T16:30", 1, Unit.WORKING_HOURS, "2025-04-22T09:30"),
        ("2025-03-10T11:00", 90, Unit.MINUTES, "2025-03-10T12:30"),
        ("2025-03-10T11:00", 24, Unit.HOURS, "2025-03-11T11:00"),
        ("2024-02-28T11:00", 2, Unit.DAYS, "2024-03-01T11:00"),
        ("2025-03-10T11:00", 2, Unit.WEEKS, "2025-03-24T11:00"),
    ],
)
def test_a_span_ends_when_the_business_would_say_so(begins: str, amount: int, unit: Unit, over: str):
    holidays = frozenset({date(2025, 4, 18), date(2025, 4, 21), date(2026, 1, 1)})
    assert due_at(_span(amount, unit), _local(begins), replace(BERLIN, holidays=holidays)) == _local(over)


def test_a_day_is_twenty_four_hours_even_when_the_clocks_change():
    start = _local("2025-03-29T12:00")
    assert due_at(_span(1, Unit.DAYS), start, BERLIN) - start == timedelta(hours=24)
    assert due_at(_span(1, Unit.DAYS), start, BERLIN) == _local("2025-03-30T13:00")


def test_the_local_date_counts_not_the_date_in_greenwich():
    auckland = WorkCalendar(zone="Pacific/Auckland")
    # Sunday evening in Greenwich is Monday morning in Auckland: the first working day after it is Tuesday.
    assert due_at(_span(1, Unit.WORKING_DAYS), _utc("2025-06-08T21:00"), auckland) == _local(
        "2025-06-10T17:00", "Pacific/Auckland"
    )


@pytest.mark.parametrize(("zone", "day"), BOTH_WAYS)
def test_a_slot_keeps_its_local_hour_across_a_change_of_clocks(zone: str, day: date):
    calendar = WorkCalendar(zone=zone, weekdays=frozenset(range(7)))
    eve = at(day - timedelta(days=1), TEN, calendar)
    morning = slot_after(_span(1, Unit.WORKING_DAYS), eve, TEN, calendar)
    seen = morning.astimezone(ZoneInfo(zone))
    assert (seen.date(), seen.time()) == (day, TEN)
    assert morning - eve != timedelta(hours=24)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2025, 3, 30), 11),
        ("Europe/Berlin", date(2025, 10, 26), 13),
        ("America/New_York", date(2025, 3, 9), 11),
        ("America/New_York", date(2025, 11, 2), 13),
        ("America/Santiago", date(2025, 9, 7), 11),
        ("Australia/Lord_Howe", date(2025, 10, 5), 11.5),
        ("Australia/Lord_Howe", date(2025, 4, 6), 12.5),
        ("Africa/Cairo", date(2025, 4, 25), 11),
        ("Pacific/Auckland", date(2025, 9, 28), 11),
        ("Pacific/Auckland", date(2025, 4, 6), 13),
    ],
)
def test_working_hours_are_as_long_as_the_day_really_was(zone: str, day: date, hours: float):
    calendar = WorkCalendar(zone=zone, opens=time(0), closes=time(12), weekdays=frozenset(range(7)))
    start = at(day, time(0), calendar)
    tomorrow = at(day + timedelta(days=1), time(0), calendar)
    assert due_at(_span(14, Unit.WORKING_HOURS), start, calendar) == tomorrow + timedelta(hours=14 - hours)


@pytest.mark.parametrize(
    ("zone", "skipped", "first"),
    [
        ("Europe/Berlin", "2025-03-30T02:00", "2025-03-30T03:00"),
        ("Europe/Berlin", "2025-03-30T02:30", "2025-03-30T03:00"),
        ("America/New_York", "2025-03-09T02:59", "2025-03-09T03:00"),
        ("America/Santiago", "2025-09-07T00:15", "2025-09-07T01:00"),
        ("Australia/Lord_Howe", "2025-10-05T02:10", "2025-10-05T02:30"),
        ("Africa/Cairo", "2025-04-25T00:00", "2025-04-25T01:00"),
    ],
)
def test_a_time_that_the_clocks_skip_becomes_the_first_after_the_gap(zone: str, skipped: str, first: str):
    wall = datetime.fromisoformat(skipped)
    assert at(wall.date(), wall.time(), WorkCalendar(zone=zone)) == _local(first, zone)


def test_a_time_that_comes_twice_is_meant_the_first_time():
    assert at(date(2025, 10, 26), time(2, 30), BERLIN) == _utc("2025-10-26T00:30")
    new_york = WorkCalendar(zone="America/New_York")
    assert at(date(2025, 11, 2), time(1, 30), new_york) == _utc("2025-11-02T05:30")


def test_a_day_that_never_was_still_has_a_moment():
    samoa = WorkCalendar(zone="Pacific/Apia")
    moment = at(date(2011, 12, 30), TEN, samoa)
    assert at(date(2011, 12, 29), TEN, samoa) < moment <= at(date(2011, 12, 31), TEN, samoa)


@pytest.mark.parametrize(
    ("day", "count", "found"),
    [
        (date(2025, 3, 14), 0, date(2025, 3, 14)),
        (date(2025, 3, 15), 0, date(2025, 3, 17)),
        (date(2025, 3, 14), 1, date(2025, 3, 17)),
        (date(2025, 3, 15), 1, date(2025, 3, 17)),
        (date(2025, 3, 10), 10, date(2025, 3, 24)),
    ],
)
def test_working_days_are_counted_from_the_next_day(day: date, count: int, found: date):
    assert working_day_after(day, count, BERLIN) == found


def test_a_business_without_working_days_counts_plain_days():
    never = replace(BERLIN, weekdays=frozenset())
    assert working_day_after(date(2025, 3, 14), 3, never) == date(2025, 3, 17)
    assert not in_slot(_local("2025-03-14T10:30"), TEN, never)


@pytest.mark.parametrize(
    ("moment", "clock_time", "fits"),
    [
        ("2025-03-10T09:59", TEN, False),
        ("2025-03-10T10:00", TEN, True),
        ("2025-03-10T16:59", TEN, True),
        ("2025-03-10T17:00", TEN, False),
        ("2025-03-11T02:00", TEN, False),
        ("2025-03-15T11:00", TEN, False),
        ("2025-04-18T11:00", TEN, False),
        # A shop that asks after it has closed has one hour for it.
        ("2025-03-10T18:30", time(18), True),
        ("2025-03-10T17:30", time(18), False),
        ("2025-03-10T19:00", time(18), False),
    ],
)
def test_a_letter_leaves_between_its_hour_and_closing_time(moment: str, clock_time: time, fits: bool):
    calendar = replace(BERLIN, holidays=frozenset({date(2025, 4, 18)}))
    assert in_slot(_local(moment), clock_time, calendar) is fits


@pytest.mark.parametrize(
    ("moment", "slot"),
    [
        ("2025-03-10T09:00", "2025-03-10T10:00"),
        ("2025-03-10T10:00", "2025-03-10T10:00"),
        ("2025-03-10T10:01", "2025-03-11T10:00"),
        ("2025-03-14T12:00", "2025-03-17T10:00"),
        ("2025-03-15T09:00", "2025-03-17T10:00"),
        ("2025-04-17T12:00", "2025-04-22T10:00"),
    ],
)
def test_the_next_slot_is_on_the_next_working_day(moment: str, slot: str):
    calendar = replace(BERLIN, holidays=frozenset({date(2025, 4, 18), date(2025, 4, 21)}))
    assert next_slot(_local(moment), TEN, calendar) == _local(slot)


def test_a_slot_after_hours_comes_at_the_next_proper_hour():
    assert slot_after(_span(36, Unit.HOURS), _local("2025-03-10T11:00"), TEN, BERLIN) == _local(
        "2025-03-12T10:00"
    )
    assert slot_after(_span(3, Unit.WORKING_DAYS), _local("2025-03-13T22:00"), TEN, BERLIN) == _local(
        "2025-03-18T10:00"
    )


# Whatever the calendar -----------------------------------------------------------------------------

moments = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
clock_times = st.times(min_value=time(0), max_value=time(23, 59)).map(
    lambda t: t.replace(second=0, microsecond=0)
)
spans = st.builds(Span, amount=st.integers(1, 40), unit=st.sampled_from(Unit))


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    opens, closes = sorted(draw(st.lists(clock_times, min_size=2, max_size=2, unique=True)))
    # A change of clocks may swallow a short day whole; two hours are always left of four.
    if (closes.hour - opens.hour) < 4:
        opens, closes = time(9), time(17)
    return WorkCalendar(
        zone=draw(st.sampled_from((*CHANGES, "UTC", "Asia/Kolkata"))),
        opens=opens,
        closes=closes,
        weekdays=draw(st.frozensets(st.integers(0, 6), min_size=1)),
        holidays=draw(st.frozensets(st.dates(date(2024, 1, 1), date(2026, 12, 31)), max_size=8)),
    )


@settings(max_examples=200, deadline=None)
@given(spans, moments, moments, calendars())
def test_what_began_later_ends_later_and_nothing_ends_before_it_began(
    span: Span, one: datetime, other: datetime, calendar: WorkCalendar
):
    first, second = sorted((one, other))
    assert first <= due_at(span, first, calendar) <= due_at(span, second, calendar)


@settings(max_examples=200, deadline=None)
@given(spans, moments, clock_times, calendars())
def test_a_slot_lies_ahead_on_a_working_day_at_its_local_time(
    span: Span, start: datetime, clock_time: time, calendar: WorkCalendar
):
    for slot in (slot_after(span, start, clock_time, calendar), next_slot(start, clock_time, calendar)):
        day = slot.astimezone(ZoneInfo(calendar.zone)).date()
        assert slot >= start
        assert is_working_day(day, calendar)
        assert slot == at(day, clock_time, calendar)
        assert in_slot(slot, clock_time, calendar)


@settings(max_examples=200, deadline=None)
@given(st.dates(date(2025, 1, 1), date(2025, 12, 31)), clock_times, st.sampled_from(tuple(CHANGES)))
def test_a_local_time_comes_back_as_it_was_unless_the_clocks_skip_it(day: date, clock_time: time, zone: str):
    moment = at(day, clock_time, WorkCalendar(zone=zone))
    seen = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    wall = datetime.combine(day, clock_time)
    assert moment.tzinfo is UTC
    if seen != wall:
        assert day == CHANGES[zone][0]
        assert timedelta() < seen - wall <= timedelta(hours=1)
