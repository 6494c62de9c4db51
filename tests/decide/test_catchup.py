"""What comes late leaves one by one, in working hours, and never more than allowed within an hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from build import BERLIN, HOUR, NOW, case, customer_wrote, moved, policy, rang, view
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.decide import catchup, decide
from followupd.decide.workhours import in_slot, local, slot_time_after
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.decision import Decision, Kind, Letter
from followupd.model.inputs import TimerKind
from followupd.model.policy import Limits, Mode, WorkCalendar
from followupd.model.reading import Command
from followupd.model.view import Counters

#: In Berlin: Monday 22:00 and the Tuesday after it, 09:00 and 10:00.
NIGHT = datetime(2025, 3, 10, 21, 0, tzinfo=UTC)
NINE = datetime(2025, 3, 11, 8, 0, tzinfo=UTC)
TEN = datetime(2025, 3, 11, 9, 0, tzinfo=UTC)
GAP = catchup.gap(policy())


def _letter(decision: Decision, kind: Kind) -> Letter | None:
    return next((letter for letter in decision.letters if letter.kind is kind), None)


def _leaves(decision: Decision, kind: Kind, now: datetime) -> datetime:
    letter = _letter(decision, kind)
    assert letter is not None
    return letter.not_before or now


def _acknowledged(age: timedelta, now: datetime = NOW, ahead: int = 0, **fields: object) -> Decision:
    counters = Counters(hour=ahead, **fields)
    return decide(view(counters=counters), customer_wrote(received_at=now - age), policy(), now)


@pytest.mark.parametrize(
    ("age", "late"), [(timedelta(0), False), (HOUR, False), (HOUR + timedelta(seconds=1), True)]
)
def test_what_lies_more_than_an_hour_back_is_late(age: timedelta, late: bool):
    assert catchup.is_late(NOW - age, NOW) is late


def test_a_fresh_mail_is_acknowledged_at_once_also_at_night_and_behind_late_ones():
    assert _leaves(_acknowledged(HOUR / 2, NIGHT), Kind.ACKNOWLEDGEMENT, NIGHT) == NIGHT
    many = _acknowledged(HOUR / 2, ahead=200, later=170)
    assert _leaves(many, Kind.ACKNOWLEDGEMENT, NOW) == NOW


def test_a_fresh_mail_waits_when_this_very_hour_is_full():
    assert _leaves(_acknowledged(HOUR / 2, ahead=90, later=30), Kind.ACKNOWLEDGEMENT, NOW) == NOW + HOUR


def test_a_late_mail_is_acknowledged_at_once_when_it_is_the_only_one_in_working_hours():
    assert _leaves(_acknowledged(2 * HOUR), Kind.ACKNOWLEDGEMENT, NOW) == NOW


def test_a_late_mail_at_night_waits_for_the_morning():
    assert _leaves(_acknowledged(2 * HOUR, NIGHT), Kind.ACKNOWLEDGEMENT, NIGHT) == NINE


@pytest.mark.parametrize("ahead", [1, 2, 29, 30, 100])
def test_each_late_mail_waits_for_those_before_it_and_a_little_more(ahead: int):
    leaves = _leaves(_acknowledged(2 * HOUR, ahead=ahead), Kind.ACKNOWLEDGEMENT, NOW)
    wait = leaves - NOW
    assert ahead * GAP <= wait <= ahead * GAP + GAP / 2


def test_the_little_more_differs_from_letter_to_letter_but_is_always_the_same_for_one():
    delays = [catchup.delay(f"FU-{number:06}", policy()) for number in range(50)]
    assert len(set(delays)) > 25
    assert delays[7] == catchup.delay("FU-000007", policy())


def test_what_does_not_fit_into_the_day_leaves_on_the_next():
    # Six and a half hours are left of Monday, for 191 letters.
    leaves = _leaves(_acknowledged(1.1 * HOUR, ahead=195), Kind.ACKNOWLEDGEMENT, NOW)
    assert NINE < leaves < NINE + HOUR / 2


def test_an_acknowledgement_that_could_leave_only_after_a_day_is_not_made():
    friday = datetime(2025, 3, 14, 20, 0, tzinfo=UTC)
    decision = _acknowledged(2 * HOUR, friday)
    assert _letter(decision, Kind.ACKNOWLEDGEMENT) is None
    withheld = [event for event in decision.events if isinstance(event, e.AcknowledgementWithheld)]
    assert [event.reason for event in withheld] == [
        "it could leave only when the mail is older than 24 hours"
    ]


@pytest.mark.parametrize("mode", [Mode.DRAFT, Mode.SHADOW])
def test_what_a_person_sends_does_not_wait(mode: Mode):
    counters = Counters(hour=99)
    what = customer_wrote(received_at=NIGHT - 5 * HOUR)
    letter = _letter(decide(view(counters=counters), what, policy(mode), NIGHT), Kind.ACKNOWLEDGEMENT)
    assert letter is not None
    assert letter.not_before is None


def test_a_mail_that_staff_make_a_case_by_hand_is_not_late():
    what = moved(Command.COMPLAINT, received_at=NIGHT - 5 * HOUR)
    letter = _letter(decide(view(), what, policy(), NIGHT), Kind.ACKNOWLEDGEMENT)
    assert letter is not None
    assert letter.not_before is None


# Questions -----------------------------------------------------------------------------------------


def _asked(kind: TimerKind, due: datetime, now: datetime, ahead: int) -> Decision:
    about = case(CaseState.RESOLVED, asked=kind is TimerKind.REMINDER)
    return decide(view(about, counters=Counters(hour=ahead)), rang(kind, 1, due_at=due), policy(), now)


QUESTIONS = [(TimerKind.CHECK_IN, Kind.CHECK_IN), (TimerKind.REMINDER, Kind.REMINDER)]


@pytest.mark.parametrize(("timer", "kind"), QUESTIONS)
def test_a_punctual_question_does_not_wait_for_a_few_others(timer: TimerKind, kind: Kind):
    assert _leaves(_asked(timer, TEN, TEN, 29), kind, TEN) == TEN


@pytest.mark.parametrize(("timer", "kind"), QUESTIONS)
def test_punctual_questions_take_turns_when_there_is_a_crowd(timer: TimerKind, kind: Kind):
    leaves = _leaves(_asked(timer, TEN, TEN, 30), kind, TEN)
    assert TEN + 30 * GAP <= leaves <= TEN + 31 * GAP


@pytest.mark.parametrize(("timer", "kind"), QUESTIONS)
def test_late_questions_take_turns_and_leave_in_their_own_hours(timer: TimerKind, kind: Kind):
    now = TEN + 2 * HOUR
    assert _leaves(_asked(timer, TEN, now, 0), kind, now) == now
    # Five hours until closing time: the others begin at ten on Wednesday, not at nine.
    leaves = _leaves(_asked(timer, TEN, now, 160), kind, now)
    assert TEN + timedelta(days=1) < leaves < TEN + timedelta(days=1) + HOUR


# Whatever the limits -------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 90),
    st.integers(2, 250),
    st.integers(0, 7 * 24 * 60),
    st.sampled_from(("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")),
)
def test_no_sixty_minutes_hold_more_late_letters_than_allowed(most: int, count: int, minutes: int, zone: str):
    rules = policy(limits=Limits(catch_up_per_hour=most, per_hour=1000), calendar=WorkCalendar(zone=zone))
    now = datetime(2025, 3, 28, tzinfo=UTC) + timedelta(minutes=minutes)
    opens = rules.calendar.opens
    leaves = sorted(
        catchup.turn(view(counters=Counters(hour=ahead)), rules, now, opens, f"FU-{ahead}") or now
        for ahead in range(count)
    )
    assert all(in_slot(moment, opens, rules.calendar) for moment in leaves)
    assert all(later - first >= HOUR for first, later in zip(leaves, leaves[most:], strict=False))


@pytest.mark.parametrize(("catch_up", "usual", "most"), [(30, 60, 30), (30, 10, 10), (0, 60, 1), (5, 0, 1)])
def test_the_smaller_limit_holds_and_one_may_always_leave(catch_up: int, usual: int, most: int):
    assert catchup.per_hour(policy(limits=Limits(catch_up_per_hour=catch_up, per_hour=usual))) == most


@pytest.mark.parametrize(
    ("start", "wait", "found"),
    [
        ("2025-03-10T12:00", 0, "2025-03-10T12:00"),
        ("2025-03-10T12:00", 299, "2025-03-10T16:59"),
        ("2025-03-10T12:00", 300, "2025-03-11T10:00"),
        ("2025-03-10T07:00", 30, "2025-03-10T10:30"),
        ("2025-03-10T18:00", 30, "2025-03-11T10:30"),
        ("2025-03-14T16:30", 60, "2025-03-17T10:30"),
        # Good Friday, the weekend, Easter Monday.
        ("2025-04-17T16:30", 60, "2025-04-22T10:30"),
        ("2024-02-28T16:30", 60, "2024-02-29T10:30"),
        ("2024-12-31T16:30", 60, "2025-01-02T10:30"),
    ],
)
def test_a_wait_runs_only_in_the_hours_of_the_letter(start: str, wait: int, found: str):
    calendar = replace(BERLIN, holidays=BERLIN.holidays | {date(2025, 1, 1)})
    zone = local(NOW, BERLIN).tzinfo
    begun, ended = (datetime.fromisoformat(text).replace(tzinfo=zone) for text in (start, found))
    moment = slot_time_after(begun.astimezone(UTC), timedelta(minutes=wait), time(10), calendar)
    assert moment == ended.astimezone(UTC)
