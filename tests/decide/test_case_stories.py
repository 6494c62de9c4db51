"""Whole lives of cases on a simulated clock: told ones, and thousands of random ones."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from build import (
    CUSTOMER,
    NOW,
    OWNER,
    address,
    customer_wrote,
    delivery_failed,
    message,
    moved,
    ordered,
    policy,
    staff_wrote,
    stranger_wrote,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from one_case import OneCase

from followupd.decide.workhours import in_slot
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.decision import INTERNAL, How, Kind
from followupd.model.inputs import Input, MailDelivered, TimerKind, TimerRang
from followupd.model.policy import Mode
from followupd.model.reading import Command, Mood, Sender, Verdict


def _berlin_winter(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2025, month, day, hour - 1, tzinfo=UTC)


def _berlin_summer(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2025, month, day, hour - 2, tzinfo=UTC)


def _complain(life: OneCase) -> None:
    life.take(customer_wrote("My lamp came broken.", received_at=life.now))
    life.dispatch()


def _answer(life: OneCase, draft_of: str = "apology") -> None:
    life.take(staff_wrote(draft_of, sent_at=life.now))


def _reply(life: OneCase, text: str, **fields: object) -> None:
    name = f"reply{len(life.history)}@mail.example"
    life.take(
        customer_wrote(
            text,
            **{
                "verdict": Verdict.OTHER,
                "replies_to": Kind.CHECK_IN,
                "received_at": life.now,
                "message": message(text, message_id=name, author=address(CUSTOMER)),
                **fields,
            },
        )
    )
    life.dispatch()


def test_a_bad_answer_opens_the_case_again_and_a_good_one_closes_it():
    life = OneCase()
    _complain(life)
    assert [letter.kind for letter in life.sent(*Kind)] == [Kind.ACKNOWLEDGEMENT]
    assert [letter.kind for letter in life.waiting] == [Kind.APOLOGY]

    life.now += timedelta(hours=2)
    _answer(life)
    assert (life.case.state, life.waiting) == (CaseState.WAITING, [])

    # Five working days of silence after Monday the 10th end on Monday the 17th; three later we ask.
    life.pass_until(_berlin_winter(3, 17, 16))
    assert life.case.state is CaseState.WAITING
    life.pass_until(_berlin_winter(3, 17, 17))
    assert life.case.state is CaseState.RESOLVED
    life.pass_until(_berlin_winter(3, 21))
    assert [at for at, letter in life.left if letter.kind is Kind.CHECK_IN] == [_berlin_winter(3, 20)]
    assert life.case.asked

    _reply(life, "2", rating=2, mood=Mood.UNHAPPY)
    assert (life.case.state, life.case.rating, life.case.reopened) == (CaseState.OPEN, 2, 1)
    assert [(letter.kind, letter.how) for letter in life.waiting] == [(Kind.REOPENED, How.DRAFT)]
    assert life.waiting[0].in_reply_to == life.case.last_message_id
    assert life.sent(Kind.DESK_NOTICE)[-1].to == (OWNER,)
    assert set(life.timers) == {TimerKind.FIRST_REPLY}

    # The clocks go forth meanwhile; the question still comes at ten in Berlin.
    life.now += timedelta(hours=1)
    _answer(life, "reopened")
    life.pass_until(_berlin_summer(4, 30))
    asked = [(at, letter.ordinal) for at, letter in life.left if letter.kind is Kind.CHECK_IN]
    assert asked == [(_berlin_winter(3, 20), 1), (_berlin_summer(4, 2), 2)]
    reminded = [(at, letter.ordinal) for at, letter in life.left if letter.kind is Kind.REMINDER]
    assert reminded == [(_berlin_summer(4, 9), 2)]
    assert life.case.state is CaseState.CLOSED
    assert not life.timers

    _reply(life, "5, thank you", rating=5, mood=Mood.CONTENT)
    assert (life.case.state, life.case.rating) == (CaseState.CLOSED, 5)
    assert life.case.customer_wrote_at == life.now


def test_silence_after_the_question_is_reminded_of_once_and_then_ends_the_case():
    life = OneCase()
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.pass_days(60)
    kinds = Counter(letter.kind for _, letter in life.left)
    assert kinds == {Kind.ACKNOWLEDGEMENT: 1, Kind.CHECK_IN: 1, Kind.REMINDER: 1}
    assert life.case.state is CaseState.CLOSED
    assert life.happened(e.CaseClosed) == 1


def test_in_draft_mode_the_case_ends_even_when_nobody_sends_the_question():
    life = OneCase(rules=policy(Mode.DRAFT))
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.pass_days(60)
    assert life.case.state is CaseState.CLOSED
    assert not life.left
    assert not life.happened(e.CheckInDelivered)
    assert Kind.REMINDER not in {letter.kind for letter in life.waiting}


def test_in_draft_mode_the_question_that_staff_sends_is_reminded_of():
    life = OneCase(rules=policy(Mode.DRAFT))
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.pass_until(_berlin_winter(3, 13, 12))
    _answer(life, "check-in")
    assert life.case.state is CaseState.RESOLVED
    life.pass_until(_berlin_winter(3, 20, 11))
    assert Kind.REMINDER in {letter.kind for letter in life.waiting}
    assert life.happened(e.ReminderDecided) == 1


def test_in_shadow_mode_a_whole_life_passes_and_nothing_leaves():
    life = OneCase(rules=policy(Mode.SHADOW))
    _complain(life)
    _answer(life, "")
    life.pass_days(60)
    assert life.case.state is CaseState.CLOSED
    assert not life.left
    assert not life.waiting
    kinds = [letter.kind for letter in life.shown]
    assert kinds == [Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.CHECK_IN]


def test_after_an_outage_late_questions_are_skipped_not_sent_in_a_heap():
    for back_at in (_berlin_winter(3, 25, 12), _berlin_winter(3, 25, 23), _berlin_winter(3, 26, 4)):
        life = OneCase()
        _complain(life)
        life.take(ordered(Command.RESOLVED))
        life.sleep_until(back_at)
        life.pass_days(30)
        assert not life.sent(Kind.CHECK_IN, Kind.REMINDER)
        assert life.case.state is CaseState.CLOSED


def test_a_question_a_night_late_waits_for_the_morning():
    life = OneCase()
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.sleep_until(_berlin_winter(3, 13, 23))
    assert not life.sent(Kind.CHECK_IN)
    life.pass_days(1)
    assert [at for at, letter in life.left if letter.kind is Kind.CHECK_IN] == [_berlin_winter(3, 14)]


@pytest.mark.parametrize("mood", [Mood.UNCLEAR, Mood.UNHAPPY])
def test_a_question_that_waits_in_the_outbox_does_not_leave_once_the_customer_wrote(mood: Mood):
    life = OneCase()
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.now = _berlin_winter(3, 13)
    life.ring(life.timers[TimerKind.CHECK_IN])
    assert Kind.CHECK_IN in {letter.kind for letter in life.waiting}
    _reply(life, "One more thing", mood=mood, replies_to="")
    assert not life.sent(Kind.CHECK_IN)


def test_thanks_do_not_stop_a_question_that_is_on_its_way():
    life = OneCase()
    _complain(life)
    life.take(ordered(Command.RESOLVED))
    life.now = _berlin_winter(3, 13)
    life.ring(life.timers[TimerKind.CHECK_IN])
    _reply(life, "Thanks!", mood=Mood.THANKS, replies_to="")
    assert len(life.sent(Kind.CHECK_IN)) == 1


# Random lives --------------------------------------------------------------------------------------

written = st.builds(
    lambda mood, verdict, rating, replies_to, opt_out, sender: customer_wrote(
        "some words",
        mood=mood,
        verdict=verdict,
        rating=rating,
        replies_to=replies_to,
        opt_out=opt_out,
        sender=sender,
        message=message("some words", message_id="again@mail.example"),
    ),
    st.sampled_from(Mood),
    st.sampled_from(Verdict),
    st.none() | st.integers(1, 5),
    st.sampled_from(("", *Kind)),
    st.booleans(),
    st.sampled_from((Sender.HUMAN, Sender.HUMAN, Sender.HUMAN, Sender.AUTOMATIC)),
)
by_staff = st.one_of(
    st.builds(staff_wrote, st.sampled_from(("", *(kind for kind in Kind if kind not in INTERNAL)))),
    st.builds(moved, st.sampled_from(Command)),
    st.builds(ordered, st.sampled_from(Command)),
)
#: Old bells, evidence that comes late, bounces, strangers: at any time, about any resolution.
noise = st.one_of(
    st.builds(
        TimerRang,
        kind=st.sampled_from([kind for kind in TimerKind if kind is not TimerKind.CHECK_IN]),
        resolution=st.integers(0, 3),
        due_at=st.just(NOW),
    ),
    st.builds(MailDelivered, letter=st.sampled_from(Kind), ordinal=st.integers(1, 3)),
    st.builds(delivery_failed, st.sampled_from(Kind), permanent=st.booleans()),
    st.builds(stranger_wrote),
)
steps = st.lists(
    st.tuples(st.floats(0, 12), st.booleans(), written | by_staff | noise), min_size=1, max_size=25
)


def _live(life: OneCase, path: list[tuple[float, bool, Input]]) -> None:
    life.take(customer_wrote(received_at=life.now))
    for days, asleep, what in path:
        moment = life.now + timedelta(days=days)
        if asleep:
            life.sleep_until(moment)
        else:
            life.pass_until(moment)
        life.take(what)
        life.dispatch()
        _is_looked_after(life)
    life.pass_days(90)


def _is_looked_after(life: OneCase) -> None:
    """A case never hangs: something is due, or the desk was told that its answer is."""
    timers = set(life.timers)
    missed = any(isinstance(event, e.FirstReplyMissed) for _, event in _since_open(life.history))
    assert {
        CaseState.OPEN: TimerKind.FIRST_REPLY in timers or missed,
        CaseState.WAITING: TimerKind.SILENCE in timers,
        CaseState.RESOLVED: bool({TimerKind.CHECK_IN, TimerKind.CLOSE} & timers),
        # A bell that rang too early leaves its timer behind; it will mean nothing.
        CaseState.CLOSED: not timers - {TimerKind.CLOSE},
        CaseState.DISMISSED: not timers,
    }[life.case.state], (life.case, timers)


def _since_open(history: list[tuple[int, e.Event]]) -> list[tuple[int, e.Event]]:
    opening = (e.ComplaintOpened, e.CaseReopened, e.AnswerOwed)
    return history[max(at for at, (_, event) in enumerate(history) if isinstance(event, opening)) :]


@settings(max_examples=300, deadline=None)
@given(steps, st.sampled_from(Mode))
def test_whatever_happens_nobody_is_asked_twice_at_night_or_out_of_turn(path, mode):
    life = OneCase(rules=policy(mode))
    _live(life, path)
    for at, letter in life.left:
        if letter.kind in (Kind.CHECK_IN, Kind.REMINDER):
            assert in_slot(at, life.rules.times.check_in_at, life.rules.calendar)
        assert letter.kind not in (Kind.APOLOGY, Kind.REOPENED)
    if mode is not Mode.LIVE:
        assert not life.sent(*(kind for kind in Kind if kind not in INTERNAL))
    if mode is Mode.SHADOW:
        assert not life.left


@settings(max_examples=300, deadline=None)
@given(steps)
def test_whatever_happens_each_resolution_has_one_question_and_one_reminder(path):
    life = OneCase()
    _live(life, path)
    for run in _cases(life.history):
        questions = Counter(resolution for resolution, event in run if isinstance(event, e.CheckInDecided))
        moves = Counter(resolution for resolution, event in run if isinstance(event, e.CheckInMoved))
        reminders = Counter(resolution for resolution, event in run if isinstance(event, e.ReminderDecided))
        # A question is decided anew only after the customer's mail called the first one back.
        assert all(number <= 1 + moves[resolution] for resolution, number in questions.items())
        assert set(reminders.values()) <= {1}
        left = [resolution for resolution, event in run if isinstance(event, e.CheckInDelivered)]
        assert len(set(left)) == len(left)
        _no_question_after_it_left(run)


def _cases(history: list[tuple[int, e.Event]]) -> list[list[tuple[int, e.Event]]]:
    starts = [at for at, (_, event) in enumerate(history) if isinstance(event, e.ComplaintOpened)]
    return [history[begin:end] for begin, end in pairwise((*starts, len(history)))]


def _no_question_after_it_left(run: list[tuple[int, e.Event]]) -> None:
    left: set[int] = set()
    for resolution, event in run:
        if isinstance(event, e.CheckInDelivered):
            left.add(resolution)
        if isinstance(event, e.CheckInDecided):
            assert resolution not in left


@settings(max_examples=200, deadline=None)
@given(steps, st.sampled_from(Mode))
def test_whatever_happens_every_case_comes_to_an_end_or_waits_for_the_desk(path, mode):
    life = OneCase(rules=policy(mode))
    _live(life, path)
    assert life.case.state in (CaseState.OPEN, CaseState.CLOSED, CaseState.DISMISSED)
    if life.case.state is CaseState.OPEN:
        assert any(isinstance(event, e.FirstReplyMissed) for _, event in _since_open(life.history))
