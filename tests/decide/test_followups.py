"""After the resolution: the question, its one reminder, the answer, the end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from build import (
    CUSTOMER,
    HOUR,
    NOW,
    OWNER,
    case,
    customer,
    customer_wrote,
    delivery_failed,
    mail_delivered,
    message,
    policy,
    rang,
    staff_wrote,
    view,
)

from followupd.decide import decide
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, How, Kind, SetTimer
from followupd.model.inputs import CustomerWrote, Input, TimerKind
from followupd.model.policy import Mode
from followupd.model.reading import Mood, Verdict

OPEN, WAITING, RESOLVED, CLOSED, DISMISSED = CaseState
ASKED = case(RESOLVED, asked=True)
#: In Berlin: Monday 10:00, its 09:59, the night after it, the Saturday after it.
TEN = datetime(2025, 3, 10, 9, 0, tzinfo=UTC)
TOO_EARLY = TEN - timedelta(minutes=1)
NIGHT = datetime(2025, 3, 11, 1, 0, tzinfo=UTC)
SATURDAY = datetime(2025, 3, 15, 10, 0, tzinfo=UTC)


def _decide(
    about: Case, what: Input, now: datetime = NOW, mode: Mode = Mode.LIVE, **fields: object
) -> Decision:
    return decide(view(about, **fields), what, policy(mode), now)


def _kinds(decision: Decision) -> list[type[e.Event]]:
    return [type(event) for event in decision.events]


def _timer(decision: Decision, kind: TimerKind) -> SetTimer | None:
    return next((timer for timer in decision.set_timers if timer.kind is kind), None)


def _answer(text: str = "Well …", mood: Mood = Mood.UNCLEAR, **fields: object) -> CustomerWrote:
    newest = message(text, message_id="newest@mail.example")
    given = {"verdict": Verdict.OTHER, "replies_to": Kind.CHECK_IN, "message": newest}
    return customer_wrote(text, mood=mood, **{**given, **fields})


# Resolving -----------------------------------------------------------------------------------------


def test_silence_resolves_the_case_and_sets_the_question_three_working_days_later_at_ten():
    decision = _decide(case(WAITING), rang(TimerKind.SILENCE))
    assert _kinds(decision) == [e.CaseResolved]
    assert decision.set_timers == (
        SetTimer(kind=TimerKind.CHECK_IN, due_at=TEN + timedelta(days=3), resolution=1),
    )
    assert set(decision.cancel_letters) == {Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.REOPENED}
    assert decision.letters == ()


def test_the_question_skips_holidays_and_weekends():
    # Wednesday before Easter: Thursday, Tuesday, Wednesday; the clocks have gone forth.
    decision = _decide(case(WAITING), rang(TimerKind.SILENCE), datetime(2025, 4, 16, 12, 0, tzinfo=UTC))
    assert decision.set_timers[0].due_at == datetime(2025, 4, 23, 8, 0, tzinfo=UTC)


def test_each_resolution_has_a_question_of_its_own():
    decision = _decide(case(WAITING, resolution=2), rang(TimerKind.SILENCE, 2))
    assert decision.set_timers[0].resolution == 3


@pytest.mark.parametrize("who", [customer(opted_out=True), customer(unreachable=True)])
def test_a_customer_who_cannot_be_asked_has_a_case_that_ends_at_once(who):
    decision = _decide(case(WAITING), rang(TimerKind.SILENCE), customer=who)
    assert _kinds(decision) == [e.CaseResolved, e.CheckInSkipped, e.CaseClosed]
    assert decision.set_timers == ()


# Asking --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "how"), [(Mode.LIVE, How.SEND), (Mode.DRAFT, How.DRAFT), (Mode.SHADOW, How.SHOW)]
)
def test_the_question_goes_to_the_customer_and_is_void_once_anything_changed(mode: Mode, how: How):
    about = case(RESOLVED, resolution=2)
    decision = _decide(about, rang(TimerKind.CHECK_IN, 2), mode=mode)
    (letter,) = decision.letters
    assert (letter.kind, letter.how, letter.to, letter.ordinal) == (Kind.CHECK_IN, how, (CUSTOMER,), 2)
    assert (letter.valid_state, letter.valid_resolution) == (RESOLVED, 2)
    assert letter.valid_customer_wrote_at == about.customer_wrote_at
    assert letter.in_reply_to == "first@mail.example"
    assert dict(letter.values) == {"authenticated": True, "resolved_at": about.resolved_at}


def test_to_a_customer_nobody_vouched_for_the_question_repeats_nothing():
    decision = _decide(case(RESOLVED, authenticated=False, subject="EVIL"), rang(TimerKind.CHECK_IN, 1))
    values = dict(decision.letters[0].values)
    assert (values["subject"], values["customer_name"], values["order_number"]) == ("", "", "")


def test_a_question_that_never_leaves_does_not_keep_the_case_for_ever():
    decision = _decide(case(RESOLVED), rang(TimerKind.CHECK_IN, 1))
    close = _timer(decision, TimerKind.CLOSE)
    # Five working days for the reminder and five more for the end.
    assert close == SetTimer(
        kind=TimerKind.CLOSE, due_at=datetime(2025, 3, 24, 16, 0, tzinfo=UTC), resolution=1
    )


@pytest.mark.parametrize(
    ("now", "next_at"),
    [
        (TOO_EARLY, TEN),
        (NIGHT, TEN + timedelta(days=1)),
        (TEN + 7 * HOUR, TEN + timedelta(days=1)),
        (SATURDAY, TEN + timedelta(days=7)),
    ],
)
@pytest.mark.parametrize(
    ("kind", "about"), [(TimerKind.CHECK_IN, case(RESOLVED)), (TimerKind.REMINDER, ASKED)]
)
def test_outside_its_hours_it_waits_for_the_next_proper_one(
    now: datetime, next_at: datetime, kind: TimerKind, about: Case
):
    decision = _decide(about, rang(kind, 1, due_at=now), now)
    assert decision.set_timers == (SetTimer(kind=kind, due_at=next_at, resolution=1),)
    assert (decision.letters, decision.events) == ((), ())


@pytest.mark.parametrize(
    ("due", "asked"),
    [
        (TEN, True),
        # The Wednesday before: Thursday, Friday, Monday are three working days.
        (TEN - timedelta(days=5), True),
        (TEN - timedelta(days=6), False),
        (TEN - timedelta(days=60), False),
    ],
)
def test_a_question_that_is_more_than_three_working_days_late_is_skipped(due: datetime, asked: bool):
    decision = _decide(case(RESOLVED), rang(TimerKind.CHECK_IN, 1, due_at=due))
    assert bool(decision.letters) is asked
    assert (_kinds(decision) == [e.CheckInSkipped, e.CaseClosed]) is not asked


@pytest.mark.parametrize("now", [TOO_EARLY, NIGHT, SATURDAY])
def test_a_late_question_does_not_become_punctual_by_waiting_for_the_morning(now: datetime):
    decision = _decide(case(RESOLVED), rang(TimerKind.CHECK_IN, 1, due_at=now - timedelta(days=10)), now)
    assert _kinds(decision) == [e.CheckInSkipped, e.CaseClosed]


@pytest.mark.parametrize(
    ("state", "asked"), [(OPEN, False), (WAITING, False), (RESOLVED, True), (CLOSED, True)]
)
def test_nobody_is_asked_while_another_complaint_of_theirs_runs(state: CaseState, asked: bool):
    decision = _decide(
        case(RESOLVED), rang(TimerKind.CHECK_IN, 1), siblings=(case(state, reference="FU-OTHER2"),)
    )
    assert bool(decision.letters) is asked
    if not asked:
        assert _kinds(decision) == [e.CheckInMoved]
        assert _timer(decision, TimerKind.CHECK_IN).due_at == TEN + timedelta(days=3)


@pytest.mark.parametrize("about", [case(OPEN), case(WAITING), case(CLOSED), case(DISMISSED), ASKED])
def test_nobody_is_asked_out_of_turn_or_twice(about: Case):
    decision = _decide(about, rang(TimerKind.CHECK_IN, about.resolution))
    assert (decision.letters, decision.events, decision.set_timers) == ((), (), ())


@pytest.mark.parametrize("kind", [TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE])
@pytest.mark.parametrize("resolution", [0, 1, 3])
def test_a_timer_of_another_resolution_means_nothing(kind: TimerKind, resolution: int):
    decision = _decide(case(RESOLVED, resolution=2, asked=True), rang(kind, resolution))
    assert (decision.letters, decision.events, decision.set_timers) == ((), (), ())


# After it left -------------------------------------------------------------------------------------


@pytest.mark.parametrize("left", [mail_delivered(Kind.CHECK_IN), staff_wrote(Kind.CHECK_IN)])
def test_once_the_question_left_the_reminder_and_the_end_are_set(left: Input):
    decision = _decide(case(RESOLVED), left)
    assert _kinds(decision) == [e.CheckInDelivered]
    assert {timer.kind: timer.due_at for timer in decision.set_timers} == {
        TimerKind.REMINDER: TEN + timedelta(days=7),
        TimerKind.CLOSE: datetime(2025, 3, 24, 16, 0, tzinfo=UTC),
    }


@pytest.mark.parametrize(
    "about", [ASKED, case(OPEN), case(CLOSED), case(DISMISSED), case(RESOLVED, resolution=2)]
)
def test_evidence_that_comes_twice_or_too_late_changes_nothing(about: Case):
    decision = _decide(about, mail_delivered(Kind.CHECK_IN, 1))
    assert (decision.events, decision.set_timers) == ((), ())


def test_a_reminder_of_an_earlier_resolution_does_not_put_off_the_end():
    decision = _decide(case(RESOLVED, asked=True, resolution=2), mail_delivered(Kind.REMINDER, 1))
    assert decision.set_timers == ()


@pytest.mark.parametrize("left", [mail_delivered(Kind.REMINDER), staff_wrote(Kind.REMINDER)])
def test_once_the_reminder_left_the_case_ends_five_working_days_later(left: Input):
    decision = _decide(ASKED, left)
    assert decision.set_timers == (
        SetTimer(kind=TimerKind.CLOSE, due_at=datetime(2025, 3, 17, 16, 0, tzinfo=UTC), resolution=1),
    )


def test_the_acknowledgement_that_left_is_noted():
    assert _kinds(_decide(case(OPEN), mail_delivered(Kind.ACKNOWLEDGEMENT))) == [e.AcknowledgementDelivered]


@pytest.mark.parametrize(
    ("mode", "how"), [(Mode.LIVE, How.SEND), (Mode.DRAFT, How.DRAFT), (Mode.SHADOW, How.SHOW)]
)
def test_there_is_one_reminder_and_it_is_as_void_as_the_question(mode: Mode, how: How):
    decision = _decide(ASKED, rang(TimerKind.REMINDER, 1), mode=mode)
    (letter,) = decision.letters
    assert (letter.kind, letter.how, letter.ordinal) == (Kind.REMINDER, how, 1)
    assert (letter.valid_state, letter.valid_resolution) == (RESOLVED, 1)
    assert letter.valid_customer_wrote_at == ASKED.customer_wrote_at
    assert _timer(decision, TimerKind.CLOSE).due_at == datetime(2025, 3, 17, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("about", [case(RESOLVED), case(RESOLVED, asked=True, reminded=True)])
def test_nobody_is_reminded_of_what_they_were_not_asked_or_twice(about: Case):
    decision = _decide(about, rang(TimerKind.REMINDER, 1))
    assert (decision.letters, decision.events) == ((), ())


@pytest.mark.parametrize("who", [customer(opted_out=True), customer(unreachable=True)])
def test_who_opted_out_or_cannot_be_reached_is_not_reminded(who):
    decision = _decide(ASKED, rang(TimerKind.REMINDER, 1), customer=who)
    assert decision.letters == ()
    assert e.CaseClosed in _kinds(decision)
    assert set(decision.cancel_timers) == {TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE}


def test_silence_to_the_end_closes_the_case():
    decision = _decide(ASKED, rang(TimerKind.CLOSE, 1))
    assert _kinds(decision) == [e.CaseClosed]
    assert set(decision.cancel_timers) == {TimerKind.CHECK_IN, TimerKind.REMINDER}
    assert set(decision.cancel_letters) == {Kind.CHECK_IN, Kind.REMINDER}
    assert decision.reason == "no answer to the check-in"


# The answer ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mood", Mood)
@pytest.mark.parametrize(
    ("rating", "happened", "told"),
    [
        (1, e.CaseReopened, ["reopened"]),
        (2, e.CaseReopened, ["reopened"]),
        (3, e.CaseClosed, ["so-so"]),
        (4, e.CaseClosed, []),
        (5, e.CaseClosed, []),
    ],
)
def test_a_number_decides_whatever_the_words(
    rating: int, happened: type[e.Event], told: list[str], mood: Mood
):
    decision = _decide(ASKED, _answer(str(rating), mood, rating=rating))
    answered, followed = decision.events[1:3]
    assert (type(answered), type(followed)) == (e.CheckInAnswered, happened)
    assert (answered.rating, answered.mood, answered.words) == (rating, mood, str(rating))
    notices = [letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]
    assert [dict(letter.values)["what"] for letter in notices] == told
    assert all(letter.to == (OWNER,) for letter in notices)


@pytest.mark.parametrize(
    ("mood", "happened"),
    [(Mood.THANKS, e.CaseClosed), (Mood.CONTENT, e.CaseClosed), (Mood.UNHAPPY, e.CaseReopened)],
)
def test_without_a_number_the_words_decide(mood: Mood, happened: type[e.Event]):
    assert happened in _kinds(_decide(ASKED, _answer("words", mood)))


@pytest.mark.parametrize(
    ("what", "why"),
    [
        (_answer("4", rating=4), "the customer gave 4 of 5"),
        (_answer("All is well", Mood.CONTENT), "the customer is content"),
    ],
)
def test_the_history_says_why_the_case_ended(what: CustomerWrote, why: str):
    closed = _decide(ASKED, what).events[-1]
    assert isinstance(closed, e.CaseClosed)
    assert (closed.by, closed.why) == ("customer", why)


def test_unclear_words_are_for_the_desk_and_the_case_ends_later():
    decision = _decide(ASKED, _answer("It is a lamp."))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInAnswered, e.DeskTold]
    assert _timer(decision, TimerKind.CLOSE).due_at == datetime(2025, 3, 17, 16, 0, tzinfo=UTC)


def test_unclear_words_that_are_a_complaint_open_the_case_again():
    decision = _decide(ASKED, _answer("The new one came with a crack.", verdict=Verdict.COMPLAINT))
    assert e.CaseReopened in _kinds(decision)


@pytest.mark.parametrize(
    "what",
    [_answer("5", rating=5), _answer("1", rating=1), _answer("hm"), _answer("Stop", opt_out=True)],
)
def test_whoever_answered_is_not_reminded(what: CustomerWrote):
    decision = _decide(ASKED, what)
    assert TimerKind.REMINDER in decision.cancel_timers
    assert {Kind.CHECK_IN, Kind.REMINDER} <= set(decision.cancel_letters)
    assert Kind.REMINDER not in {letter.kind for letter in decision.letters}


def test_a_closed_or_reopened_case_keeps_no_timer_of_its_follow_up():
    for rating in (1, 5):
        decision = _decide(ASKED, _answer(str(rating), rating=rating))
        assert {TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE} <= set(decision.cancel_timers)


def test_who_does_not_want_to_be_asked_is_left_in_peace():
    decision = _decide(ASKED, _answer("Please stop asking", opt_out=True))
    assert {e.CustomerOptedOut, e.CaseClosed} <= set(_kinds(decision))
    assert decision.letters == ()
    assert TimerKind.CLOSE in decision.cancel_timers


def test_a_bad_answer_with_a_wish_not_to_be_asked_is_both():
    decision = _decide(ASKED, _answer("1, and stop asking", rating=1, opt_out=True))
    assert {e.CustomerOptedOut, e.CaseReopened} <= set(_kinds(decision))


# Mail that comes back ------------------------------------------------------------------------------


@pytest.mark.parametrize("letter", [Kind.ACKNOWLEDGEMENT, Kind.CHECK_IN, Kind.REMINDER])
def test_a_mail_that_comes_back_for_good_stops_the_follow_up_and_the_desk_is_told(letter: Kind):
    decision = _decide(ASKED, delivery_failed(letter))
    assert _kinds(decision) == [e.MailBounced, e.DeskTold]
    assert dict(decision.letters[0].values)["what"] == "bounced"
    assert decision.cancel_timers == (TimerKind.REMINDER,)
    assert set(decision.cancel_letters) == {Kind.CHECK_IN, Kind.REMINDER}


def test_a_mail_that_is_late_is_only_noted():
    decision = _decide(ASKED, delivery_failed(permanent=False))
    assert _kinds(decision) == [e.MailBounced]
    assert (decision.letters, decision.cancel_timers, decision.cancel_letters) == ((), (), ())


def test_a_notice_that_comes_back_makes_no_other_notice():
    decision = _decide(ASKED, delivery_failed(Kind.DESK_NOTICE, recipient=OWNER))
    assert _kinds(decision) == [e.MailBounced]
    assert (decision.letters, decision.cancel_timers, decision.cancel_letters) == ((), (), ())
