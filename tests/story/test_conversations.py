"""Who writes in a case, and what it means by where the case stands."""

from __future__ import annotations

from datetime import timedelta

import pytest
from mails import COMPLAINT, mail, reply
from told import (
    CUSTOMER,
    answer,
    asked,
    automatic,
    complain,
    drag,
    happened,
    history,
    letter,
    letters,
    notices,
    words,
)

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

BO = "Bo Falk <bo.falk@other.example>"
AGAIN = "It is still not here, this is really annoying!"


def test_a_reply_to_a_mail_of_ours_joins_by_its_token(stage: Stage) -> None:
    complain(stage)
    stage.arrive(reply(automatic(stage)[0], "And please to my new flat.", stage.clock.now))
    assert len(stage.cases) == 1
    assert len(happened(stage, e.CustomerWroteAgain)) == 1


def test_a_token_joins_also_when_the_server_changed_the_message_ids_domain(stage: Stage) -> None:
    complain(stage)
    first = automatic(stage)[0]
    token = first["Message-ID"].strip("<>").partition("@")[0]
    keys = (("In-Reply-To", f"<{token}@rewritten.example>"),)
    stage.arrive(mail("And please to my new flat.", stage.clock.now, headers=keys))
    assert len(happened(stage, e.CustomerWroteAgain)) == 1


def test_a_reply_to_the_customers_own_first_mail_joins_by_the_stored_reference(stage: Stage) -> None:
    complain(stage, message_id="<first@kunde.example>")
    keys = (("References", "<first@kunde.example>"),)
    stage.arrive(mail(COMPLAINT, stage.clock.now, headers=keys))
    assert len(stage.cases) == 1


def test_a_reply_to_what_staff_wrote_by_hand_joins(stage: Stage) -> None:
    complain(stage)
    by_hand = stage.staff.reply(stage.staff.inbox()[0][1], "When did you order?")
    stage.work()
    stage.arrive(mail("On Monday.", stage.clock.now, headers=(("In-Reply-To", by_hand["Message-ID"]),)))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert len(happened(stage, e.AnswerOwed)) == 1


def test_a_stranger_with_our_token_stays_outside_and_the_desk_is_told(stage: Stage) -> None:
    complain(stage)
    before = stage.case_of(CUSTOMER)
    stage.arrive(reply(automatic(stage)[0], "Please send it to me instead.", stage.clock.now, sender=BO))
    [noted] = happened(stage, e.StrangerNoted)
    assert noted.address == "bo.falk@other.example"
    assert stage.case_of(CUSTOMER).customer_wrote_at == before.customer_wrote_at
    assert len(notices(stage)) == 1
    assert automatic(stage, "bo.falk@other.example") == []


def test_a_strangers_rating_is_no_answer(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "5", stage.clock.now, sender=BO))
    assert stage.case_of(CUSTOMER).rating is None
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED


def test_a_subject_with_our_reference_alone_joins_nothing(stage: Stage) -> None:
    complain(stage)
    reference = stage.case_of(CUSTOMER).reference
    stage.arrive(mail("Please cancel it.", stage.clock.now, subject=f"Re: {reference}"))
    assert happened(stage, e.CustomerWroteAgain) == []


def test_a_token_that_we_did_not_sign_joins_nothing(stage: Stage) -> None:
    complain(stage)
    signed = str(automatic(stage)[0]["Message-ID"])
    forged = signed[:10] + ("a" if signed[10] != "a" else "b") + signed[11:]
    stage.arrive(mail("Please cancel it.", stage.clock.now, headers=(("In-Reply-To", forged),)))
    assert happened(stage, e.CustomerWroteAgain) == []


def test_a_complaint_of_a_stranger_in_the_thread_is_a_case_of_its_own(stage: Stage) -> None:
    complain(stage)
    before = history(stage)
    stage.arrive(reply(automatic(stage)[0], COMPLAINT, stage.clock.now, sender=BO))
    assert stage.case_of("bo.falk@other.example").state is CaseState.OPEN
    assert len(stage.cases) == 2
    assert history(stage) == before


def test_thanks_while_we_wait_changes_nothing(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    due = stage.next_due()
    stage.arrive(reply(stage.staff.sent()[-1][1], "Thank you very much!", stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    assert stage.next_due() == due


def test_a_question_while_we_wait_owes_an_answer(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    stage.arrive(reply(stage.staff.sent()[-1][1], "Will it come before noon?", stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    stage.later(days=3)
    assert len(notices(stage)) == 1


def test_a_question_after_the_resolution_moves_the_check_in(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=2)
    stage.arrive(reply(automatic(stage)[0], "Could I have the invoice again?", stage.clock.now))
    [moved] = happened(stage, e.CheckInMoved)
    assert len(notices(stage)) == 1
    stage.until(moved.until - timedelta(minutes=1))
    assert len(automatic(stage)) == 1
    stage.until(moved.until)
    assert len(automatic(stage)) == 2


def test_thanks_after_the_resolution_does_not_move_it(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    due = stage.next_due()
    stage.arrive(reply(automatic(stage)[0], "Thanks a lot!", stage.clock.now))
    assert stage.next_due() == due
    stage.later(days=4)
    assert len(automatic(stage)) == 2


def test_a_complaint_before_the_check_in_opens_the_case_again_and_cancels_it(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=1)
    stage.arrive(reply(automatic(stage)[0], AGAIN, stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert len(notices(stage)) == 1
    assert letter(stage, "reopened").state == "drafted"
    stage.later(days=30)
    assert len(automatic(stage)) == 1


def test_a_good_number_closes_the_case(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "4, thanks", stage.clock.now))
    case = stage.case_of(CUSTOMER)
    assert (case.state, case.rating) == (CaseState.CLOSED, 4)
    assert notices(stage) == []


def test_a_three_closes_the_case_and_the_desk_hears_of_it(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "3", stage.clock.now))
    assert (stage.case_of(CUSTOMER).state, stage.case_of(CUSTOMER).rating) == (CaseState.CLOSED, 3)
    assert len(notices(stage)) == 1


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Everything is fine now, thank you!", CaseState.CLOSED),
        ("No, it arrived broken and nobody helps me.", CaseState.OPEN),
        ("My cousin has a shop too.", CaseState.RESOLVED),
    ],
)
def test_words_without_a_number_are_judged_by_their_mood(stage: Stage, text: str, state: CaseState) -> None:
    question = asked(stage)
    stage.arrive(reply(question, text, stage.clock.now))
    assert stage.case_of(CUSTOMER).state is state
    [answered] = happened(stage, e.CheckInAnswered)
    assert (answered.rating, answered.words) == (None, text)
    assert len(notices(stage)) == (state is not CaseState.CLOSED)


def test_after_a_bad_answer_the_next_resolution_is_asked_about_anew(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "1, still broken.", stage.clock.now))
    answer(stage)
    stage.later(days=12)
    assert len(automatic(stage)) == 3
    stage.arrive(reply(automatic(stage)[-1], "5", stage.clock.now))
    assert (stage.case_of(CUSTOMER).state, stage.case_of(CUSTOMER).rating) == (CaseState.CLOSED, 5)


def test_a_late_good_answer_is_recorded_in_the_closed_case(stage: Stage) -> None:
    question = asked(stage)
    stage.later(days=60)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    stage.arrive(reply(question, "5, sorry for the delay", stage.clock.now))
    assert (stage.case_of(CUSTOMER).state, stage.case_of(CUSTOMER).rating) == (CaseState.CLOSED, 5)


def test_a_late_bad_answer_opens_the_case_again(stage: Stage) -> None:
    question = asked(stage)
    stage.later(days=22)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    stage.arrive(reply(question, "2, it broke again.", stage.clock.now))
    assert (stage.case_of(CUSTOMER).state, stage.case_of(CUSTOMER).rating) == (CaseState.OPEN, 2)


def test_a_grievance_long_after_the_closing_is_a_new_case_linked_to_the_old_one(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "5", stage.clock.now))
    old = stage.case_of(CUSTOMER)
    stage.later(days=31)
    stage.arrive(reply(question, AGAIN, stage.clock.now))
    new = stage.case_of(CUSTOMER)
    assert (new.state, new.follows) == (CaseState.OPEN, old.reference)
    assert len(stage.cases) == 2
    # What follows belongs to the new case.
    stage.clock.now += timedelta(hours=1)
    stage.arrive(reply(question, "And one more thing.", stage.clock.now))
    assert len(stage.cases) == 2


@pytest.mark.parametrize("word", ["stop", "“Stopp”"])
def test_who_does_not_want_to_be_asked_is_not_asked_again(stage: Stage, word: str) -> None:
    question = asked(stage)
    stage.arrive(reply(question, word, stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    assert len(happened(stage, e.CustomerOptedOut)) == 1
    stage.clock.now += timedelta(days=2)
    complain(stage, subject="Another order", text=f"{COMPLAINT} Again!")
    drag(stage, "Followup/Resolved")
    stage.later(days=30)
    assert not [item for item in letters(stage) if item.kind == "check-in"]
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_german_customer_is_answered_in_german(stage: Stage) -> None:
    text = "Guten Tag, meine Bestellung A-204711 ist immer noch nicht angekommen. Das ist sehr ärgerlich!"
    complain(stage, text=text, subject="Wo bleibt meine Bestellung?")
    assert "Guten Tag" in words(automatic(stage)[0])
    drag(stage, "Followup/Resolved")
    stage.later(days=4)
    question = automatic(stage)[-1]
    assert "„Stopp“" in words(question) or "Stopp" in words(question)
    stage.arrive(reply(question, "Stopp", stage.clock.now))
    assert len(happened(stage, e.CustomerOptedOut)) == 1


def test_the_answer_to_the_question_of_one_case_leaves_the_other_alone(stage: Stage) -> None:
    question = asked(stage)
    complain(stage, subject="Another order", text=f"{COMPLAINT} And the other order came broken.")
    stage.arrive(reply(question, "5", stage.clock.now))
    assert sorted(case.state for case in stage.cases) == [CaseState.CLOSED, CaseState.OPEN]


def test_nobody_is_asked_while_another_case_of_theirs_is_open(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    complain(stage, subject="Another order", text=f"{COMPLAINT} And the other order came broken.")
    stage.later(days=4)
    assert len(automatic(stage)) == 1


def test_a_reply_that_lost_its_references_is_asked_about_and_joins_nothing(stage: Stage) -> None:
    complain(stage)
    before = stage.case_of(CUSTOMER)
    late = mail("It is a blue parcel, by the way.", stage.clock.now, subject="AW: Where is my order?")
    stage.arrive(late)
    assert stage.case_of(CUSTOMER) == before
    assert any(f"may go on with {before.reference}" in words(notice) for notice in notices(stage))


def test_another_customers_mail_under_the_same_subject_goes_on_with_nothing(stage: Stage) -> None:
    complain(stage)
    bo = "Bo <bo@bo.example>"
    stage.arrive(mail("It is a blue one.", stage.clock.now, sender=bo, subject="AW: Where is my order?"))
    assert not any("may go on with" in words(notice) for notice in notices(stage))
