"""What staff do: answer, send one of our drafts, move a mail, order something."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from build import (
    CUSTOMER,
    HOUR,
    NEW_REFERENCE,
    NOW,
    OWNER,
    SHOP,
    STAFF,
    case,
    customer,
    message,
    moved,
    ordered,
    policy,
    rang,
    staff_wrote,
    view,
)

from followupd.decide import decide
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import INTERNAL, Decision, How, Kind, SetTimer
from followupd.model.inputs import Input, TimerKind
from followupd.model.policy import Mode
from followupd.model.reading import Command

OPEN, WAITING, RESOLVED, CLOSED, DISMISSED = CaseState
#: In Berlin: five working days from Monday, at closing time.
NEXT_MONDAY_EVENING = datetime(2025, 3, 17, 16, 0, tzinfo=UTC)
NOTHING = ((), (), (), (), ())


def _decide(about: Case | None, what: Input, **fields: object) -> Decision:
    return decide(view(about, **fields), what, policy(), NOW)


def _kinds(decision: Decision) -> list[type[e.Event]]:
    return [type(event) for event in decision.events]


def _effects(decision: Decision) -> tuple[object, ...]:
    return (
        decision.events,
        decision.letters,
        decision.set_timers,
        decision.cancel_timers,
        decision.cancel_letters,
    )


# Answers -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [OPEN, WAITING])
@pytest.mark.parametrize("draft_of", ["", Kind.APOLOGY, Kind.REOPENED])
def test_an_answer_of_staff_starts_the_silence_and_ends_the_clock(state: CaseState, draft_of: str):
    decision = _decide(case(state, resolution=1), staff_wrote(draft_of))
    assert decision.events == (e.StaffAnswered(at=NOW, by=STAFF, sent_at=NOW, draft_of=str(draft_of)),)
    assert decision.set_timers == (
        SetTimer(kind=TimerKind.SILENCE, due_at=NEXT_MONDAY_EVENING, resolution=1),
    )
    assert decision.cancel_timers == (TimerKind.FIRST_REPLY,)
    assert set(decision.cancel_letters) == {Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.REOPENED}
    assert decision.letters == ()


def test_the_silence_counts_from_when_the_answer_was_sent():
    decision = _decide(case(OPEN), staff_wrote(sent_at=NOW - timedelta(days=3)))
    assert decision.set_timers[0].due_at == datetime(2025, 3, 14, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", [RESOLVED, CLOSED, DISMISSED])
def test_a_mail_of_staff_in_a_settled_case_is_recorded_and_sets_nothing(state: CaseState):
    decision = _decide(case(state), staff_wrote())
    assert _kinds(decision) == [e.StaffAnswered]
    assert _effects(decision)[1:] == NOTHING[1:]


@pytest.mark.parametrize("state", CaseState)
def test_an_acknowledgement_that_staff_send_from_drafts_is_no_answer(state: CaseState):
    decision = _decide(case(state), staff_wrote(Kind.ACKNOWLEDGEMENT))
    assert _kinds(decision) == [e.AcknowledgementDelivered]
    assert _effects(decision)[1:] == NOTHING[1:]


@pytest.mark.parametrize("state", [OPEN, WAITING, CLOSED, DISMISSED])
@pytest.mark.parametrize("kind", [Kind.CHECK_IN, Kind.REMINDER])
def test_a_question_that_staff_send_too_late_is_no_answer_either(state: CaseState, kind: Kind):
    assert _effects(_decide(case(state), staff_wrote(kind))) == NOTHING


def test_a_mail_of_staff_that_belongs_to_no_case_is_left_alone():
    assert _effects(_decide(None, staff_wrote())) == NOTHING


# The clock of the first reply ----------------------------------------------------------------------


def test_an_answer_that_is_overdue_is_told_to_the_desk():
    decision = _decide(case(OPEN), rang(TimerKind.FIRST_REPLY))
    assert _kinds(decision) == [e.FirstReplyMissed, e.DeskTold]
    (notice,) = decision.letters
    assert (notice.to, dict(notice.values)["what"]) == ((OWNER,), "overdue")


@pytest.mark.parametrize("state", [WAITING, RESOLVED, CLOSED, DISMISSED])
def test_nothing_is_overdue_once_staff_have_answered(state: CaseState):
    assert _effects(_decide(case(state), rang(TimerKind.FIRST_REPLY))) == NOTHING


# Commands ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("what", [moved(Command.RESOLVED), ordered(Command.RESOLVED)])
@pytest.mark.parametrize("state", [OPEN, WAITING])
def test_resolved_resolves_and_names_who_and_how(state: CaseState, what):
    decision = _decide(case(state), what)
    assert decision.events == (e.CaseResolved(at=NOW, by=what.who, why=what.how),)
    assert [timer.kind for timer in decision.set_timers] == [TimerKind.CHECK_IN]
    assert set(decision.cancel_timers) == {TimerKind.FIRST_REPLY, TimerKind.SILENCE}


@pytest.mark.parametrize("what", [moved(Command.RESOLVED), ordered(Command.RESOLVED)])
@pytest.mark.parametrize("state", [RESOLVED, CLOSED, DISMISSED])
def test_resolved_a_second_time_does_nothing(state: CaseState, what):
    decision = _decide(case(state), what)
    assert _effects(decision) == NOTHING
    assert str(state) in decision.reason


@pytest.mark.parametrize("what", [moved(Command.NOT_A_COMPLAINT), ordered(Command.NOT_A_COMPLAINT)])
@pytest.mark.parametrize("state", [OPEN, WAITING, RESOLVED, CLOSED])
def test_not_a_complaint_ends_everything_that_was_to_come(state: CaseState, what):
    decision = _decide(case(state), what)
    assert decision.events == (e.CaseDismissed(at=NOW, by=what.who, how=what.how),)
    assert set(decision.cancel_timers) == set(TimerKind)
    assert set(decision.cancel_letters) == set(Kind) - INTERNAL
    assert (decision.letters, decision.unsure) == ((), False)


@pytest.mark.parametrize("about", [None, case(DISMISSED)])
def test_not_a_complaint_settles_a_mail_that_staff_were_asked_about(about: Case | None):
    decision = _decide(about, moved(Command.NOT_A_COMPLAINT))
    assert _effects(decision) == NOTHING
    assert decision.unsure is False


def test_complaint_makes_a_case_of_the_mail_with_all_that_belongs_to_it():
    decision = _decide(None, moved(Command.COMPLAINT))
    opened = decision.events[0]
    assert isinstance(opened, e.ComplaintOpened)
    assert (opened.by, opened.reference, opened.customer) == (SHOP, NEW_REFERENCE, CUSTOMER)
    assert opened.reasons == (f"{SHOP} moved to Followup/Complaint",)
    assert [letter.kind for letter in decision.letters] == [Kind.ACKNOWLEDGEMENT, Kind.APOLOGY]
    assert decision.set_timers[0].kind is TimerKind.FIRST_REPLY
    assert decision.unsure is False


def test_a_case_made_by_hand_of_an_old_mail_promises_an_answer_from_now():
    decision = _decide(None, moved(Command.COMPLAINT, received_at=NOW - timedelta(days=20)))
    assert [letter.kind for letter in decision.letters] == [Kind.APOLOGY]
    assert decision.set_timers[0].due_at == datetime(2025, 3, 11, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("state", [OPEN, WAITING, RESOLVED, CLOSED])
def test_complaint_does_nothing_to_what_is_a_case_already(state: CaseState):
    decision = _decide(case(state), moved(Command.COMPLAINT))
    assert _effects(decision) == NOTHING
    assert decision.unsure is False


@pytest.mark.parametrize("what", [moved(Command.COMPLAINT), ordered(Command.COMPLAINT)])
def test_complaint_takes_up_a_case_that_was_dismissed(what):
    decision = _decide(case(DISMISSED), what)
    assert decision.events == (e.CaseReopened(at=NOW, by=what.who, why=what.how),)
    assert [timer.kind for timer in decision.set_timers] == [TimerKind.FIRST_REPLY]


@pytest.mark.parametrize("command", [Command.RESOLVED, Command.COMPLAINT])
def test_a_command_mail_that_names_no_case_is_answered_with_how_to_do_it(command: Command):
    decision = _decide(None, ordered(command))
    (notice,) = decision.letters
    values = dict(notice.values)
    assert (notice.to, values["what"]) == ((OWNER,), "refused")
    assert "reply to a mail of the case" in values["detail"]
    assert f"#{command}" in values["detail"]
    assert decision.events == ()


def test_a_mail_moved_to_resolved_that_belongs_to_no_case_is_simply_left():
    assert _effects(_decide(None, moved(Command.RESOLVED))) == NOTHING


def test_a_mail_without_one_author_cannot_become_a_case():
    decision = _decide(None, moved(Command.COMPLAINT, message=message(author=None)))
    assert decision.events == ()
    assert "exactly one author" in dict(decision.letters[0].values)["detail"]


@pytest.mark.parametrize("about", [None, *map(case, CaseState)])
def test_an_unknown_command_changes_nothing_and_staff_are_told_the_known_ones(about: Case | None):
    decision = _decide(about, ordered(None, how="mail #reslved"))
    detail = dict(decision.letters[0].values)["detail"]
    assert all(words in detail for words in ("mail #reslved", "#resolved", "#not a complaint", "#complaint"))
    assert _effects(decision)[2:] == NOTHING[2:]
    refused = [(event.by, event.command) for event in decision.events]
    assert refused == ([(STAFF, "mail #reslved")] if about else [])


def test_two_refused_commands_in_a_case_are_two_notices():
    about = case(OPEN, version=3)
    first = _decide(about, ordered(None, how="mail #a"))
    second = _decide(replace(about, version=4 if first.events else 3), ordered(None, how="mail #b"))
    assert first.letters[0].ordinal != second.letters[0].ordinal


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("command", Command)
@pytest.mark.parametrize("about", [None, *map(case, CaseState)])
def test_no_command_writes_to_the_customer_but_the_first_acknowledgement(
    about: Case | None, command: Command, mode: Mode
):
    for what in (moved(command), ordered(command)):
        decision = decide(view(about), what, policy(mode), NOW)
        sent = [letter.kind for letter in decision.letters if letter.how is How.SEND]
        allowed = {Kind.DESK_NOTICE, Kind.ACKNOWLEDGEMENT} if about is None else {Kind.DESK_NOTICE}
        assert set(sent) <= allowed


def test_a_case_resolved_by_hand_asks_nobody_who_opted_out():
    decision = _decide(case(OPEN), ordered(Command.RESOLVED), customer=customer(opted_out=True))
    assert _kinds(decision) == [e.CaseResolved, e.CheckInSkipped, e.CaseClosed]


def test_a_notice_in_the_language_of_the_desk_names_the_customer_and_the_reasons():
    what = rang(TimerKind.FIRST_REPLY, due_at=NOW - HOUR)
    decision = decide(view(case(OPEN, language="en")), what, policy(language="de"), NOW)
    values = dict(decision.letters[0].values)
    assert decision.letters[0].language == "de"
    assert (values["customer"], values["reasons"]) == (CUSTOMER, ('"broken"',))
