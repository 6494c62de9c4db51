"""A mail that no case claims: a case, a question to the desk, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from build import (
    CUSTOMER,
    HOUR,
    NEW_REFERENCE,
    NOW,
    OWNER,
    STAFF,
    address,
    case,
    customer,
    customer_wrote,
    message,
    policy,
    reading,
    view,
)

from followupd.decide import decide
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.decision import How, Kind
from followupd.model.inputs import TimerKind
from followupd.model.policy import Mode
from followupd.model.reading import Authentication, Sender, Verdict


def test_a_complaint_becomes_a_case_with_an_acknowledgement_a_draft_and_a_clock():
    decision = decide(view(), customer_wrote(), policy(), NOW)
    assert [type(event) for event in decision.events] == [
        e.ComplaintOpened,
        e.AcknowledgementDecided,
        e.ApologyDrafted,
    ]
    assert [(letter.kind, letter.how, letter.to) for letter in decision.letters] == [
        (Kind.ACKNOWLEDGEMENT, How.SEND, (CUSTOMER,)),
        (Kind.APOLOGY, How.DRAFT, (CUSTOMER,)),
    ]
    (timer,) = decision.set_timers
    assert (timer.kind, timer.due_at) == (TimerKind.FIRST_REPLY, datetime(2025, 3, 11, 16, 0, tzinfo=UTC))
    assert decision.unsure is False
    assert "broken" in decision.reason


def test_the_case_holds_what_was_understood():
    what = customer_wrote(
        language="de",
        topic="delivery",
        order_number="A-123456",
        message=message(subject="Paket", references=("a@x.example",), message_id="b@x.example"),
        received_at=NOW - HOUR,
    )
    opened = decide(view(), what, policy(), NOW).events[0]
    assert opened == e.ComplaintOpened(
        at=NOW,
        by="customer",
        reference=NEW_REFERENCE,
        mailbox="info",
        customer=CUSTOMER,
        customer_name="Mia Berg",
        language="de",
        subject="Paket",
        topic="delivery",
        order_number="A-123456",
        authenticated=True,
        reasons=('"broken"',),
        message_id="b@x.example",
        references=("a@x.example",),
        wrote_at=NOW - HOUR,
        follows="",
    )


@pytest.mark.parametrize("result", [Authentication.FAILED, Authentication.UNKNOWN])
def test_only_a_pass_makes_the_customer_authenticated(result: Authentication):
    opened = decide(view(), customer_wrote(authentication=result), policy(), NOW).events[0]
    assert isinstance(opened, e.ComplaintOpened)
    assert opened.authenticated is False


def test_a_reply_without_references_threads_by_what_it_answers():
    what = customer_wrote(message=message(in_reply_to=("ours@x.example",)))
    opened = decide(view(), what, policy(), NOW).events[0]
    assert isinstance(opened, e.ComplaintOpened)
    assert opened.references == ("ours@x.example",)


@pytest.mark.parametrize(
    ("in_the_mail", "of_the_customer", "chosen"),
    [("de", "en", "de"), ("", "de", "de"), ("", "", "en"), ("en", "de", "en")],
)
def test_we_answer_in_the_language_of_the_mail_else_of_the_customer_else_of_the_shop(
    in_the_mail: str, of_the_customer: str, chosen: str
):
    around = view(customer=customer(language=of_the_customer))
    decision = decide(around, customer_wrote(language=in_the_mail), policy(language="en"), NOW)
    assert {letter.language for letter in decision.letters} == {chosen}


def test_a_customer_we_never_saw_is_answered_in_the_language_of_the_shop():
    decision = decide(view(customer=None), customer_wrote(language=""), policy(language="de"), NOW)
    assert {letter.language for letter in decision.letters} == {"de"}


@pytest.mark.parametrize("mode", Mode)
def test_the_apology_is_a_draft_that_quotes_the_mail_and_never_leaves_by_itself(mode: Mode):
    decision = decide(view(), customer_wrote("It broke."), policy(mode), NOW)
    (apology,) = [letter for letter in decision.letters if letter.kind is Kind.APOLOGY]
    assert apology.how is (How.SHOW if mode is Mode.SHADOW else How.DRAFT)
    values = dict(apology.values)
    assert (values["quote"], values["quoted_from"], values["quoted_at"]) == ("It broke.", "Mia Berg", NOW)
    assert (apology.in_reply_to, apology.ordinal) == ("first@mail.example", 1)


def test_a_draft_quotes_an_endless_mail_only_so_far():
    decision = decide(view(), customer_wrote("x" * 50_000), policy(), NOW)
    apology = decision.letters[-1]
    assert len(dict(apology.values)["quote"]) == 10_000


def test_the_customers_address_stands_for_a_name_they_did_not_give():
    what = customer_wrote(message=message(author=address()))
    apology = decide(view(), what, policy(), NOW).letters[-1]
    assert dict(apology.values)["quoted_from"] == CUSTOMER


def test_addresses_are_compared_in_lower_case():
    what = customer_wrote(message=message(author=address("Mia.Berg@mail.example")))
    assert {letter.to for letter in decide(view(), what, policy(), NOW).letters} == {(CUSTOMER,)}


def test_a_reply_to_address_in_the_mail_is_never_written_to():
    what = customer_wrote(message=message(reply_to=(address("victim@other.example"),)))
    assert {letter.to for letter in decide(view(), what, policy(), NOW).letters} == {(CUSTOMER,)}


def test_an_unsure_mail_gets_no_answer_but_the_desk_is_asked():
    decision = decide(view(), customer_wrote("Hm.", verdict=Verdict.UNSURE), policy(), NOW)
    (notice,) = decision.letters
    assert (notice.kind, notice.to, notice.language) == (Kind.DESK_NOTICE, (OWNER,), "en")
    values = dict(notice.values)
    assert (values["what"], values["customer"], values["excerpt"]) == ("unsure", CUSTOMER, "Hm.")
    assert decision.unsure is True
    assert decision.events == decision.set_timers == ()


def test_a_complaint_without_a_single_author_is_left_to_the_desk():
    decision = decide(view(), customer_wrote(message=message(author=None)), policy(), NOW)
    assert [letter.kind for letter in decision.letters] == [Kind.DESK_NOTICE]
    assert decision.unsure is True
    assert decision.events == ()


def test_any_other_mail_is_left_alone():
    decision = decide(view(), customer_wrote(verdict=Verdict.OTHER, reasons=("an order",)), policy(), NOW)
    assert (decision.letters, decision.events, decision.set_timers) == ((), (), ())
    assert decision.unsure is False
    assert decision.reason == "no complaint: an order"


@pytest.mark.parametrize("verdict", Verdict)
def test_a_mail_of_staff_is_no_complaint(verdict: Verdict):
    what = customer_wrote(verdict=verdict, message=message(author=address(STAFF.upper())))
    decision = decide(view(), what, policy(), NOW)
    assert (decision.letters, decision.events) == ((), ())
    assert decision.unsure is False


def test_a_verdict_without_reasons_still_gives_a_sentence():
    decision = decide(view(), customer_wrote(verdict=Verdict.OTHER, reasons=()), policy(), NOW)
    assert decision.reason == "no complaint: nothing in it says so"


def test_a_grievance_long_after_the_end_is_a_new_case_that_names_the_old_one():
    old = case(CaseState.CLOSED, closed_at=datetime(2025, 1, 10, tzinfo=UTC))
    decision = decide(view(old), customer_wrote(), policy(), NOW)
    opened = decision.events[0]
    assert isinstance(opened, e.ComplaintOpened)
    assert (opened.reference, opened.follows) == (NEW_REFERENCE, old.reference)
    assert [letter.ordinal for letter in decision.letters] == [1, 1]


def test_shadow_mode_opens_the_case_and_shows_what_would_leave():
    decision = decide(view(), customer_wrote(), policy(Mode.SHADOW), NOW)
    assert isinstance(decision.events[0], e.ComplaintOpened)
    assert {letter.how for letter in decision.letters} == {How.SHOW}


def test_deciding_twice_gives_the_same_answer():
    what = customer_wrote(reasons=("a", "b"))
    assert what.reading == reading(reasons=("a", "b"))
    assert decide(view(), what, policy(), NOW) == decide(view(), what, policy(), NOW)


@pytest.mark.parametrize(
    ("verdict", "sender", "asked"),
    [
        (Verdict.OTHER, Sender.HUMAN, True),
        (Verdict.UNSURE, Sender.HUMAN, True),
        (Verdict.OTHER, Sender.AUTOMATIC, False),
    ],
)
def test_a_mail_under_the_subject_of_a_case_is_at_most_asked_about(verdict, sender, asked):
    what = customer_wrote(verdict=verdict, sender=sender)
    decision = decide(view(probable="FU-OLD234: the same customer"), what, policy(), NOW)
    assert decision.events == ()
    assert bool(decision.letters) is asked
    if asked:
        [notice] = decision.letters
        assert "may go on with FU-OLD234: the same customer" in dict(notice.values)["reasons"]


def test_a_complaint_under_the_subject_of_a_case_is_a_case_of_its_own_that_says_so():
    decision = decide(view(probable="FU-OLD234: the same customer"), customer_wrote(), policy(), NOW)
    [opened] = [event for event in decision.events if isinstance(event, e.ComplaintOpened)]
    assert opened.reference == NEW_REFERENCE
    assert opened.reasons[-1] == "may go on with FU-OLD234: the same customer"
