"""The customer, or somebody else, writes in a case that exists."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from build import (
    CUSTOMER,
    HOUR,
    NOW,
    OWNER,
    STRANGER,
    case,
    customer_wrote,
    message,
    policy,
    stranger_wrote,
    view,
)

from followupd.decide import decide
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, How, Kind
from followupd.model.inputs import CustomerWrote, TimerKind
from followupd.model.policy import Limits, Mode, Span, Times, Unit
from followupd.model.reading import Mood, Sender, Verdict
from followupd.model.view import Counters

OPEN, WAITING, RESOLVED, CLOSED, DISMISSED = CaseState
FOLLOW_UP_TIMERS = {TimerKind.SILENCE, TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE}
#: One working day from Monday morning, at closing time in Berlin.
TUESDAY_EVENING = datetime(2025, 3, 11, 16, 0, tzinfo=UTC)
#: Three working days from Monday, at ten in Berlin.
THURSDAY_TEN = datetime(2025, 3, 13, 9, 0, tzinfo=UTC)


def _said(text: str = "Well …", mood: Mood = Mood.UNCLEAR, **fields: object) -> CustomerWrote:
    newest = message(text, message_id="newest@mail.example", references=("first@mail.example",))
    return customer_wrote(text, mood=mood, **{"verdict": Verdict.OTHER, "message": newest, **fields})


def _decide(about: Case, what: CustomerWrote, **fields: object) -> Decision:
    return decide(view(about, **fields), what, policy(), NOW)


def _kinds(decision: Decision) -> list[type[e.Event]]:
    return [type(event) for event in decision.events]


def _notices(decision: Decision) -> list[object]:
    return [dict(letter.values)["what"] for letter in decision.letters if letter.kind is Kind.DESK_NOTICE]


@pytest.mark.parametrize("state", CaseState)
def test_every_mail_is_noted_with_its_mood_and_its_thread(state: CaseState):
    (noted, *_) = _decide(case(state), _said("Hm.", received_at=NOW - HOUR)).events
    assert noted == e.CustomerWroteAgain(
        at=NOW,
        by="customer",
        mood=Mood.UNCLEAR,
        message_id="newest@mail.example",
        references=("first@mail.example",),
        wrote_at=NOW - HOUR,
    )


@pytest.mark.parametrize("state", CaseState)
@pytest.mark.parametrize("sender", [Sender.AUTOMATIC, Sender.LIST, Sender.BOUNCE, Sender.OWN])
def test_an_automatic_mail_in_the_thread_changes_nothing(state: CaseState, sender: Sender):
    what = _said("I am out of office", Mood.UNHAPPY, sender=sender, evidence="Auto-Submitted", rating=1)
    decision = _decide(case(state, asked=True), what)
    assert (decision.events, decision.letters, decision.set_timers, decision.cancel_timers) == (
        (),
        (),
        (),
        (),
    )
    assert "Auto-Submitted" in decision.reason


def test_while_we_owe_an_answer_another_mail_sends_no_second_acknowledgement():
    decision = _decide(case(OPEN), _said("Hello?", Mood.UNHAPPY, verdict=Verdict.COMPLAINT))
    assert (decision.letters, decision.set_timers) == ((), ())


def test_words_after_our_answer_make_it_our_turn_again():
    decision = _decide(case(WAITING), _said("And the lamp?"))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.AnswerOwed]
    assert [(timer.kind, timer.due_at) for timer in decision.set_timers] == [
        (TimerKind.FIRST_REPLY, TUESDAY_EVENING)
    ]
    assert decision.cancel_timers == (TimerKind.SILENCE,)


@pytest.mark.parametrize("mood", [Mood.THANKS, Mood.CONTENT])
def test_thanks_after_our_answer_leave_the_silence_running(mood: Mood):
    decision = _decide(case(WAITING), _said("Thanks!", mood))
    assert _kinds(decision) == [e.CustomerWroteAgain]
    assert (decision.set_timers, decision.cancel_timers) == ((), ())


def test_thanks_that_hold_a_complaint_are_no_thanks():
    decision = _decide(case(WAITING), _said("Thanks for nothing.", Mood.THANKS, verdict=Verdict.COMPLAINT))
    assert e.AnswerOwed in _kinds(decision)


def test_before_the_question_unclear_words_move_it_and_the_desk_reads_them():
    decision = _decide(case(RESOLVED), _said("When is the new one made?"))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInMoved, e.DeskTold]
    (timer,) = decision.set_timers
    assert (timer.kind, timer.due_at, timer.resolution) == (TimerKind.CHECK_IN, THURSDAY_TEN, 1)
    assert set(decision.cancel_letters) == {Kind.CHECK_IN, Kind.REMINDER}
    assert _notices(decision) == ["wrote-again"]


def test_before_the_question_content_words_move_it_too_but_need_no_reader():
    decision = _decide(case(RESOLVED), _said("It works now.", Mood.CONTENT))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInMoved]
    assert decision.set_timers[0].due_at == THURSDAY_TEN
    assert decision.letters == ()


def test_before_the_question_thanks_move_nothing():
    decision = _decide(case(RESOLVED), _said("Thank you!", Mood.THANKS))
    assert (decision.letters, decision.set_timers, decision.cancel_letters) == ((), (), ())


@pytest.mark.parametrize(
    "what",
    [
        _said("It broke again", Mood.UNHAPPY),
        _said("Broken, I want my money", verdict=Verdict.COMPLAINT),
        _said("Thanks, but it broke", Mood.THANKS, verdict=Verdict.COMPLAINT),
    ],
)
def test_before_the_question_a_grievance_opens_the_case_again(what: CustomerWrote):
    decision = _decide(case(RESOLVED), what)
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CaseReopened, e.ApologyDrafted, e.DeskTold]
    assert set(decision.cancel_timers) == FOLLOW_UP_TIMERS
    assert set(decision.cancel_letters) == {Kind.CHECK_IN, Kind.REMINDER}
    assert [(timer.kind, timer.due_at) for timer in decision.set_timers] == [
        (TimerKind.FIRST_REPLY, TUESDAY_EVENING)
    ]


@pytest.mark.parametrize(
    ("mode", "drafted", "told"), [(Mode.LIVE, How.DRAFT, How.SEND), (Mode.SHADOW, How.SHOW, How.SHOW)]
)
def test_a_reopened_case_gets_a_draft_that_answers_the_newest_mail_and_a_notice(
    mode: Mode, drafted: How, told: How
):
    decision = decide(
        view(case(RESOLVED, asked=True, reopened=1)), _said("Still bad", Mood.UNHAPPY), policy(mode), NOW
    )
    draft, notice = decision.letters
    assert (draft.kind, draft.how, draft.to, draft.ordinal) == (Kind.REOPENED, drafted, (CUSTOMER,), 2)
    assert (draft.in_reply_to, draft.references) == ("newest@mail.example", ("first@mail.example",))
    assert dict(draft.values)["quote"] == "Still bad"
    assert (notice.kind, notice.how, notice.to) == (Kind.DESK_NOTICE, told, (OWNER,))
    assert (dict(notice.values)["what"], dict(notice.values)["excerpt"]) == ("reopened", "Still bad")


def test_a_mail_without_an_id_is_answered_in_the_old_thread():
    about = case(RESOLVED, last_references=("a@x.example",))
    decision = _decide(about, _said("Bad", Mood.UNHAPPY, message=message("Bad", message_id="")))
    assert decision.letters[0].in_reply_to == "first@mail.example"
    assert decision.letters[0].references == ("a@x.example",)


def test_an_answer_counts_by_its_token_even_before_we_saw_the_question_leave():
    decision = _decide(case(RESOLVED), _said("5", rating=5, replies_to=Kind.CHECK_IN))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInAnswered, e.CaseClosed]


@pytest.mark.parametrize("replies_to", [Kind.CHECK_IN, Kind.REMINDER])
def test_a_late_answer_is_recorded_in_the_closed_case(replies_to: Kind):
    decision = _decide(case(CLOSED), _said("4, sorry for the delay", rating=4, replies_to=replies_to))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInAnswered]
    assert decision.letters == ()


@pytest.mark.parametrize("mood", Mood)
def test_a_late_bad_number_opens_the_case_again_whatever_the_words(mood: Mood):
    decision = _decide(case(CLOSED), _said("1", mood, rating=1, replies_to=Kind.CHECK_IN))
    assert _kinds(decision)[:3] == [e.CustomerWroteAgain, e.CheckInAnswered, e.CaseReopened]


@pytest.mark.parametrize("mood", Mood)
def test_a_late_good_number_leaves_it_closed_whatever_the_words(mood: Mood):
    decision = _decide(case(CLOSED), _said("5 … at last!", mood, rating=5, replies_to=Kind.CHECK_IN))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.CheckInAnswered]


def test_a_number_that_answers_no_question_of_ours_is_only_a_number():
    decision = _decide(case(CLOSED), _said("1 more thing", rating=1))
    assert _kinds(decision) == [e.CustomerWroteAgain, e.DeskTold]


def test_unclear_words_after_the_end_are_shown_to_the_desk_and_thanks_are_not():
    assert _notices(_decide(case(CLOSED), _said("Do you sell bulbs?"))) == ["wrote-again"]
    assert _notices(_decide(case(CLOSED), _said("Thanks again", Mood.THANKS))) == []


@pytest.mark.parametrize(("days", "same_case"), [(30, True), (31, False)])
def test_a_closed_case_takes_up_a_grievance_for_thirty_days(days: int, same_case: bool):
    about = case(CLOSED, closed_at=NOW - timedelta(days=days))
    decision = _decide(about, _said("Broken again", Mood.UNHAPPY, verdict=Verdict.COMPLAINT))
    assert (e.CaseReopened in _kinds(decision)) is same_case
    assert (_kinds(decision)[0] is e.ComplaintOpened) is not same_case


def test_the_owner_says_how_long_a_closed_case_can_be_taken_up():
    rules = policy(times=Times(reopen_within=Span(amount=1, unit=Unit.DAYS)))
    decision = decide(view(case(CLOSED)), _said("Broken again", Mood.UNHAPPY), rules, NOW)
    assert _kinds(decision)[0] is e.ComplaintOpened


def test_the_new_case_of_an_old_customer_keeps_to_the_limits():
    about = case(CLOSED, closed_at=NOW - timedelta(days=99))
    decision = decide(
        view(about, counters=Counters(address_week=3)),
        _said("Broken again", Mood.UNHAPPY),
        policy(limits=Limits()),
        NOW,
    )
    assert Kind.ACKNOWLEDGEMENT not in {letter.kind for letter in decision.letters}


def test_a_complaint_in_a_dismissed_case_opens_it():
    decision = _decide(case(DISMISSED), _said("It IS a complaint", verdict=Verdict.COMPLAINT))
    assert e.CaseReopened in _kinds(decision)


def test_other_words_in_a_dismissed_case_are_only_noted():
    decision = _decide(case(DISMISSED), _said("Never mind", Mood.UNHAPPY))
    assert _kinds(decision) == [e.CustomerWroteAgain]
    assert decision.letters == ()


@pytest.mark.parametrize("state", CaseState)
def test_who_asks_not_to_be_asked_is_heard_wherever_the_case_stands(state: CaseState):
    assert e.CustomerOptedOut in _kinds(_decide(case(state), _said("Stop asking", opt_out=True)))


@pytest.mark.parametrize("state", CaseState)
def test_a_stranger_in_the_thread_is_shown_to_the_desk_and_gets_nothing(state: CaseState):
    decision = decide(view(case(state)), stranger_wrote(), policy(), NOW)
    assert _kinds(decision) == [e.StrangerNoted, e.DeskTold]
    (notice,) = decision.letters
    assert notice.to == (OWNER,)
    assert (dict(notice.values)["detail"], dict(notice.values)["excerpt"]) == (STRANGER, "Let me in.")
    assert (decision.set_timers, decision.cancel_timers, decision.cancel_letters) == ((), (), ())


def test_a_stranger_without_an_address_is_still_noted():
    decision = decide(view(case()), stranger_wrote(message=message(author=None)), policy(), NOW)
    assert decision.events[0] == e.StrangerNoted(at=NOW, address="an unreadable address")


def test_a_notice_repeats_only_the_beginning_of_long_words():
    decision = _decide(case(CLOSED), _said("word " * 1000))
    excerpt = dict(decision.letters[0].values)["excerpt"]
    assert excerpt.endswith("word …")
    assert len(excerpt) <= 602


def test_each_notice_of_a_case_has_a_name_of_its_own():
    first = decide(view(case(version=3)), stranger_wrote(), policy(), NOW).letters[0]
    second = decide(view(case(version=4)), stranger_wrote(), policy(), NOW).letters[0]
    assert (first.ordinal, second.ordinal) == (4, 5)
