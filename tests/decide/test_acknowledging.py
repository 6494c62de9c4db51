"""Who gets an acknowledgement by itself, and what it may repeat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from build import BERLIN, CUSTOMER, HOUR, NOW, address, customer, customer_wrote, message, policy, view

from followupd.decide import decide
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.decision import Decision, How, Kind, Letter
from followupd.model.inputs import CustomerWrote
from followupd.model.policy import Acknowledge, Limits, Mode, Policy, Span, Times, Unit
from followupd.model.reading import Authentication, Sender
from followupd.model.view import Counters, View

PASSED, FAILED, UNKNOWN = Authentication.PASSED, Authentication.FAILED, Authentication.UNKNOWN
STRANGE = customer(known=False)


def _decide(what: CustomerWrote, rules: Policy | None = None, around: View | None = None) -> Decision:
    return decide(around or view(), what, rules or policy(), NOW)


def _letter(decision: Decision) -> Letter | None:
    return next((letter for letter in decision.letters if letter.kind is Kind.ACKNOWLEDGEMENT), None)


def _withheld(decision: Decision) -> str:
    return next(
        (event.reason for event in decision.events if isinstance(event, e.AcknowledgementWithheld)), ""
    )


#: acknowledge, authentication, known: whether one is sent by itself in live mode.
LIVE = [
    (Acknowledge.AUTHENTICATED, PASSED, True, True),
    (Acknowledge.AUTHENTICATED, PASSED, False, True),
    (Acknowledge.AUTHENTICATED, UNKNOWN, True, False),
    (Acknowledge.AUTHENTICATED, UNKNOWN, False, False),
    (Acknowledge.KNOWN, PASSED, True, True),
    (Acknowledge.KNOWN, PASSED, False, True),
    (Acknowledge.KNOWN, UNKNOWN, True, True),
    (Acknowledge.KNOWN, UNKNOWN, False, False),
    (Acknowledge.EVERYONE, PASSED, False, True),
    (Acknowledge.EVERYONE, UNKNOWN, False, True),
    (Acknowledge.OFF, PASSED, True, False),
    (Acknowledge.OFF, UNKNOWN, True, False),
    *((who, FAILED, known, False) for who, known in product(Acknowledge, (True, False))),
]


@pytest.mark.parametrize(("who", "result", "known", "sent"), LIVE)
def test_in_live_mode_the_owner_says_who_is_acknowledged(
    who: Acknowledge, result: Authentication, known: bool, sent: bool
):
    around = view(customer=customer(known=known))
    decision = _decide(customer_wrote(authentication=result), policy(acknowledge=who), around)
    letter = _letter(decision)
    assert (letter is not None and letter.how is How.SEND) is sent
    assert bool(_withheld(decision)) is not sent


@pytest.mark.parametrize(("who", "result", "known", "sent"), LIVE)
@pytest.mark.parametrize(("mode", "how"), [(Mode.DRAFT, How.DRAFT), (Mode.SHADOW, How.SHOW)])
def test_in_the_other_modes_everyone_who_is_not_forged_gets_one_made_but_not_sent(
    mode: Mode, how: How, who: Acknowledge, result: Authentication, known: bool, sent: bool
):
    around = view(customer=customer(known=known))
    letter = _letter(_decide(customer_wrote(authentication=result), policy(mode, acknowledge=who), around))
    assert (letter is not None) is (who is not Acknowledge.OFF and result is not FAILED)
    assert letter is None or letter.how is how


def test_a_customer_nobody_has_heard_of_is_not_known():
    decision = _decide(
        customer_wrote(authentication=UNKNOWN), policy(acknowledge=Acknowledge.KNOWN), view(customer=None)
    )
    assert _withheld(decision) == "the sender is neither authenticated nor known"


@pytest.mark.parametrize("sender", [sender for sender in Sender if sender is not Sender.HUMAN])
@pytest.mark.parametrize("mode", Mode)
def test_no_machine_is_answered_in_any_mode(sender: Sender, mode: Mode):
    decision = _decide(
        customer_wrote(sender=sender, evidence="Auto-Submitted: auto-replied"),
        policy(mode, acknowledge=Acknowledge.EVERYONE),
    )
    assert _letter(decision) is None
    assert "Auto-Submitted" in _withheld(decision)


@pytest.mark.parametrize(
    ("counters", "words"),
    [
        (Counters(thread=1), "this conversation was acknowledged before"),
        (Counters(address_day=1), "within the last day"),
        (Counters(address_week=3), "3 acknowledgements within a week"),
        (Counters(domain_hour=20), "mail.example got 20 automatic mails within an hour"),
        (Counters(day=500), "the daily limit of 500"),
    ],
)
@pytest.mark.parametrize("mode", Mode)
def test_a_limit_that_is_reached_withholds_it(counters: Counters, words: str, mode: Mode):
    decision = _decide(customer_wrote(), policy(mode), view(counters=counters))
    assert _letter(decision) is None
    assert words in _withheld(decision)


@pytest.mark.parametrize(
    "counters",
    [Counters(address_week=2), Counters(domain_hour=19), Counters(day=499), Counters(hour=59)],
)
def test_just_below_a_limit_it_leaves_at_once(counters: Counters):
    letter = _letter(_decide(customer_wrote(), around=view(counters=counters)))
    assert letter is not None
    assert letter.not_before is None


def test_the_hourly_limit_only_delays():
    letter = _letter(_decide(customer_wrote(), around=view(counters=Counters(hour=60))))
    assert letter is not None
    assert letter.not_before == NOW + HOUR


def test_a_public_mail_provider_is_not_one_sender():
    rules = policy(limits=Limits(public_domains=frozenset({"mail.example"})))
    assert _letter(_decide(customer_wrote(), rules, view(counters=Counters(domain_hour=999))))


@pytest.mark.parametrize(
    ("age", "within", "given"),
    [
        (timedelta(0), None, True),
        (24 * HOUR, None, True),
        (24 * HOUR + timedelta(seconds=1), None, False),
        (3 * HOUR, Span(amount=2, unit=Unit.HOURS), False),
        # From the Friday before, at ten: one working day ends on Monday at closing time.
        (timedelta(days=3), Span(amount=1, unit=Unit.WORKING_DAYS), True),
        (timedelta(days=4), Span(amount=1, unit=Unit.WORKING_DAYS), False),
    ],
)
def test_an_old_mail_is_not_acknowledged_any_more(age: timedelta, within: Span | None, given: bool):
    rules = policy(times=Times(acknowledge_within=within)) if within else policy()
    decision = _decide(customer_wrote(received_at=NOW - age), rules)
    assert (_letter(decision) is not None) is given
    assert ("older than" in _withheld(decision)) is not given


@pytest.mark.parametrize("mode", Mode)
def test_a_folder_that_is_matched_anew_is_not_answered(mode: Mode):
    decision = _decide(customer_wrote(quiet=True), policy(mode))
    assert _letter(decision) is None
    assert _withheld(decision) == "the folder is being matched anew"


@pytest.mark.parametrize("mode", Mode)
def test_an_address_that_does_not_take_mail_gets_none(mode: Mode):
    decision = _decide(customer_wrote(), policy(mode), view(customer=customer(unreachable=True)))
    assert _letter(decision) is None


def test_who_does_not_want_to_be_asked_still_hears_that_the_complaint_arrived():
    assert _letter(_decide(customer_wrote(), around=view(customer=customer(opted_out=True))))


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize("who", [Acknowledge.EVERYONE, Acknowledge.KNOWN])
def test_to_a_sender_nobody_vouched_for_no_word_of_theirs_goes_back(mode: Mode, who: Acknowledge):
    words = ("BUY CHEAP WATCHES", "Evil Name", "A-666666")
    what = customer_wrote(
        words[0],
        authentication=UNKNOWN,
        order_number=words[2],
        reasons=(words[0],),
        message=message(words[0], subject=words[0], author=address(name=words[1])),
    )
    letter = _letter(_decide(what, policy(mode, acknowledge=who)))
    assert letter is not None
    assert letter.to == (CUSTOMER,)
    values = dict(letter.values)
    assert (values["subject"], values["customer_name"], values["order_number"]) == ("", "", "")
    assert values["authenticated"] is False
    assert not [word for word in words if word in repr(letter.values)]


def test_to_an_authenticated_sender_the_case_may_speak_for_itself():
    letter = _letter(_decide(customer_wrote()))
    assert letter is not None
    assert dict(letter.values).keys() == {"answer_by", "authenticated"}
    assert dict(letter.values)["authenticated"] is True


def test_it_says_by_when_we_answer_threads_and_holds_only_while_the_case_is_open():
    what = customer_wrote(message=message(references=("older@mail.example",)))
    letter = _letter(_decide(what))
    assert letter is not None
    # One working day from Monday morning: Tuesday at closing time, 17:00 in Berlin.
    assert dict(letter.values)["answer_by"] == NOW.replace(day=11, hour=16, minute=0)
    assert (letter.in_reply_to, letter.references) == ("first@mail.example", ("older@mail.example",))
    assert (letter.valid_state, letter.ordinal) == (CaseState.OPEN, 1)


def test_the_promise_counts_from_now_when_the_mail_came_before_the_weekend():
    late = policy(calendar=replace(BERLIN, holidays=frozenset()))
    what = customer_wrote(received_at=NOW - 20 * HOUR)
    letter = _letter(_decide(what, late))
    assert letter is not None
    assert dict(letter.values)["answer_by"] == NOW.replace(day=11, hour=16, minute=0)


def test_the_first_reason_that_holds_is_the_one_that_is_given():
    what = customer_wrote(authentication=FAILED, sender=Sender.LIST, evidence="List-Id", quiet=True)
    assert (
        _withheld(_decide(what, policy(acknowledge=Acknowledge.OFF))) == "acknowledgements are switched off"
    )
    assert "matched anew" in _withheld(_decide(what))
    assert "List-Id" in _withheld(_decide(replace(what, quiet=False)))


@pytest.mark.parametrize(
    ("wish", "answered"), [("OOF, AutoReply", False), ("All", False), ("OOF", True), ("", True)]
)
def test_a_mail_that_asks_for_no_automatic_answer_gets_none(wish: str, answered: bool) -> None:
    asking = message(headers=(("x-auto-response-suppress", wish),))
    assert bool(_letter(_decide(customer_wrote(message=asking)))) is answered
