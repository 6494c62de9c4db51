"""Questions and promises where clocks change, days are skipped and years are long."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from build import case, policy, rang, view

from followupd.decide import decide
from followupd.decide.followups import check_in_due
from followupd.decide.workhours import at, due_at, in_slot, is_working_day, slot_time_after
from followupd.model.case import CaseState
from followupd.model.decision import Kind
from followupd.model.inputs import TimerKind
from followupd.model.policy import Policy, Span, Times, Unit, WorkCalendar

#: Each with a change forth and one back: by an hour, by half an hour, at midnight, backwards in Ramadan.
CHANGES = {
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),
    "America/Santiago": (date(2026, 9, 6), date(2026, 4, 4)),
    "Africa/Casablanca": (date(2026, 3, 22), date(2026, 2, 15)),
    "Pacific/Chatham": (date(2026, 9, 27), date(2026, 4, 5)),
}
BOTH_WAYS = [(zone, day) for zone, days in CHANGES.items() for day in days]
#: No clock changes there, or only once: a quarter of an hour off, a day that never was, the far ends.
ODD = ["Asia/Kathmandu", "Pacific/Apia", "Pacific/Kiritimati", "America/Adak", "Asia/Tehran", "UTC"]
TEN = time(10)
EVERY_DAY = frozenset(range(7))


def rules(zone: str, **fields: object) -> Policy:
    return policy(calendar=WorkCalendar(zone=zone, **fields))


def seen(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone))


@pytest.mark.parametrize(("zone", "day"), BOTH_WAYS)
def test_the_clocks_of_the_table_do_change_on_these_days(zone: str, day: date) -> None:
    calendar = WorkCalendar(zone=zone)
    length = at(day + timedelta(days=1), time(0), calendar) - at(day, time(0), calendar)
    assert length != timedelta(hours=24)


@pytest.mark.parametrize(("zone", "day"), BOTH_WAYS)
@pytest.mark.parametrize("before", range(5))
def test_a_question_keeps_its_local_hour_and_day_across_a_change(zone: str, day: date, before: int) -> None:
    owner = rules(zone, weekdays=EVERY_DAY)
    start = at(day - timedelta(days=before), time(15), owner.calendar)
    due = seen(check_in_due(start, owner), zone)
    assert (due.date(), due.time()) == (day + timedelta(days=3 - before), TEN)


@pytest.mark.parametrize("zone", [*CHANGES, *ODD])
def test_in_a_whole_year_every_question_is_on_a_working_day_at_ten(zone: str) -> None:
    owner = rules(zone, holidays=frozenset({date(2028, 2, 29), date(2028, 12, 25), date(2029, 1, 1)}))
    # A leap year, looked at every seven hours.
    start = datetime(2027, 12, 25, tzinfo=UTC)
    for step in range(int(372 * 24 / 7)):
        moment = start + timedelta(hours=7 * step)
        due = check_in_due(moment, owner)
        assert due > moment
        assert seen(due, zone).time() == TEN
        assert is_working_day(seen(due, zone).date(), owner.calendar)


@pytest.mark.parametrize("zone", [*CHANGES, *ODD])
def test_in_a_whole_year_no_question_leaves_at_night(zone: str) -> None:
    owner = rules(zone)
    start = datetime(2027, 12, 31, tzinfo=UTC)
    for step in range(int(370 * 24 / 11)):
        now = start + timedelta(hours=11 * step)
        decision = decide(view(case(CaseState.RESOLVED)), rang(TimerKind.CHECK_IN, 1, due_at=now), owner, now)
        asked = [letter for letter in decision.letters if letter.kind is Kind.CHECK_IN]
        local = seen(now, zone)
        assert bool(asked) is (local.weekday() < 5 and TEN <= local.time() < time(17))


@pytest.mark.parametrize(("zone", "day"), BOTH_WAYS)
def test_turns_go_on_in_working_hours_across_a_change(zone: str, day: date) -> None:
    calendar = WorkCalendar(zone=zone, weekdays=EVERY_DAY)
    start = at(day - timedelta(days=1), time(16, 30), calendar)
    moment = slot_time_after(start, timedelta(minutes=45), TEN, calendar)
    assert moment == at(day, time(10, 15), calendar)
    assert in_slot(moment, TEN, calendar)


@pytest.mark.parametrize(
    ("zone", "wall", "first"),
    [
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00"),
        ("America/New_York", "2026-03-08T02:00", "2026-03-08T07:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30"),
        ("America/Santiago", "2026-09-06T00:30", "2026-09-06T04:00"),
        ("Africa/Casablanca", "2026-03-22T02:59", "2026-03-22T02:00"),
        ("Pacific/Chatham", "2026-09-27T02:45", "2026-09-26T14:00"),
    ],
)
def test_a_time_that_never_was_is_the_first_moment_after_it(zone: str, wall: str, first: str) -> None:
    skipped = datetime.fromisoformat(wall)
    expected = datetime.fromisoformat(first).replace(tzinfo=UTC)
    assert at(skipped.date(), skipped.time(), WorkCalendar(zone=zone)) == expected


@pytest.mark.parametrize(
    ("zone", "wall", "first"),
    [
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"),
        ("America/New_York", "2026-11-01T01:30", "2026-11-01T05:30"),
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"),
        ("America/Santiago", "2026-04-04T23:30", "2026-04-05T02:30"),
        ("Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30"),
        ("Pacific/Chatham", "2026-04-05T03:00", "2026-04-04T13:15"),
    ],
)
def test_a_time_that_comes_twice_is_the_first_of_the_two(zone: str, wall: str, first: str) -> None:
    twice = datetime.fromisoformat(wall)
    expected = datetime.fromisoformat(first).replace(tzinfo=UTC)
    assert at(twice.date(), twice.time(), WorkCalendar(zone=zone)) == expected


@pytest.mark.parametrize(
    ("start", "days", "holidays", "end"),
    [
        ("2028-02-28", 1, (), "2028-02-29"),
        ("2028-02-28", 2, (), "2028-03-01"),
        ("2028-02-28", 1, ("2028-02-29",), "2028-03-01"),
        ("2027-02-26", 1, (), "2027-03-01"),
        ("2028-02-29", 5, (), "2028-03-07"),
        ("2027-12-30", 3, ("2028-01-01",), "2028-01-04"),
        ("2026-12-31", 1, ("2027-01-01",), "2027-01-04"),
        # The year 2100 has no leap day.
        ("2100-02-26", 1, (), "2100-03-01"),
    ],
)
def test_working_days_run_over_leap_days_and_the_end_of_the_year(
    start: str, days: int, holidays: tuple[str, ...], end: str
) -> None:
    calendar = WorkCalendar(zone="Europe/Berlin", holidays=frozenset(map(date.fromisoformat, holidays)))
    begun = at(date.fromisoformat(start), time(12), calendar)
    over = due_at(Span(amount=days, unit=Unit.WORKING_DAYS), begun, calendar)
    assert over == at(date.fromisoformat(end), time(17), calendar)


def test_a_due_time_from_before_a_change_of_the_law_is_looked_at_again_when_it_rings() -> None:
    # It was ten o'clock when the timer was set; by the clocks of today it is nine.
    due = at(date(2026, 3, 9), TEN, WorkCalendar(zone="Etc/GMT-3"))
    owner = policy(calendar=WorkCalendar(zone="Etc/GMT-2"), times=Times())
    decision = decide(view(case(CaseState.RESOLVED)), rang(TimerKind.CHECK_IN, 1, due_at=due), owner, due)
    assert decision.letters == ()
    [timer] = decision.set_timers
    assert timer.due_at == due + timedelta(hours=1)
