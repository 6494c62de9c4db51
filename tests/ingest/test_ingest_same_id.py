"""One Message-ID on two different mails: of the same customer a conversation, of anybody else nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest
from mails import COMPLAINT, mail
from told import CUSTOMER, answer, automatic, complain, happened, read_mails

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

SAME = "<1@shop-software.example>"
OTHER = "Hello,\n\nand now the second parcel is broken as well. I am very angry.\n\nAnna Berg"
EVA = "Eva Blum <eva.blum@other.example>"


def test_the_same_id_on_other_words_joins_the_customers_case_and_is_not_answered_again(stage: Stage) -> None:
    complain(stage, message_id=SAME)
    stage.clock.now += timedelta(minutes=5)
    complain(stage, message_id=SAME, text=OTHER, subject="Something else")
    assert len(stage.cases) == 1
    assert len(automatic(stage)) == 1
    assert len(happened(stage, e.CustomerWroteAgain)) == 1
    assert [entry.state for entry in read_mails(stage)] == ["read", "read"]


def test_it_holds_after_a_restart_and_once_staff_have_answered(stage: Stage) -> None:
    complain(stage, message_id=SAME)
    answer(stage)
    stage.restart()
    stage.clock.now += timedelta(days=1)
    complain(stage, message_id=SAME, text=OTHER)
    assert len(stage.cases) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert len(automatic(stage)) == 1


def test_it_is_never_acknowledged_again_even_when_the_case_is_long_closed(stage: Stage) -> None:
    complain(stage, message_id=SAME)
    answer(stage)
    stage.later(days=120)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    before = [str(sent["Subject"]) for sent in automatic(stage)]
    complain(stage, message_id=SAME, text=OTHER)
    assert [str(sent["Subject"]) for sent in automatic(stage)] == before


def test_an_id_that_somebody_sends_first_suppresses_nothing(stage: Stage) -> None:
    """A stranger who guesses the id of a mail to come must not keep it from us."""
    complain(stage, message_id=SAME, sender=EVA, text="Have a look at our offers.", subject="Offers")
    complain(stage, message_id=SAME)
    assert stage.case_of(CUSTOMER)
    assert len(automatic(stage)) == 1


@pytest.mark.parametrize("text", [OTHER, "Have a look at our offers.", "Thank you, all is well now."])
def test_an_id_that_a_stranger_copies_joins_no_case(stage: Stage, text: str) -> None:
    complain(stage, message_id=SAME)
    before = stage.case_of(CUSTOMER)
    stage.arrive(mail(text, stage.clock.now, sender=EVA, message_id=SAME, subject="Re: Where is my order?"))
    assert stage.case_of(CUSTOMER) == before
    assert happened(stage, e.CustomerWroteAgain) == []
    if text == OTHER:
        # A complaint of their own is a case of their own, and the second time it joins that one.
        assert len(automatic(stage, "eva.blum@other.example")) == 1
        stage.arrive(mail(COMPLAINT, stage.clock.now, sender=EVA, message_id=SAME))
        assert len(stage.cases) == 2
        assert len(automatic(stage, "eva.blum@other.example")) == 1


def test_a_forged_sender_with_a_copied_id_does_not_speak_in_the_case(stage: Stage) -> None:
    complain(stage, message_id=SAME)
    before = stage.case_of(CUSTOMER)
    forged = mail(
        "Thank you, all is well now.",
        stage.clock.now,
        message_id=SAME,
        passed=False,
        headers=(("Authentication-Results", "mx.lindenhof.example; dmarc=fail header.from=kunde.example"),),
    )
    stage.arrive(forged)
    after = stage.case_of(CUSTOMER)
    assert (after.state, after.customer_wrote_at) == (before.state, before.customer_wrote_at)


def test_mails_without_an_id_are_not_one_conversation(stage: Stage) -> None:
    nameless = "<nameless@x.example>"
    first = mail(COMPLAINT, stage.clock.now, message_id=nameless)
    second = mail(OTHER, stage.clock.now + timedelta(minutes=1), message_id=nameless, subject="Other")
    stage.arrive(*(raw.replace(nameless.encode(), b"") for raw in (first, second)))
    assert len(stage.cases) == 2
