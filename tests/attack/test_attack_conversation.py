"""Forged ids, copied ids and forged senders: who gets into a case, and who cannot push another out of it."""

from __future__ import annotations

import pytest
from mails import ANNA, COMPLAINT, mail, reply
from told import CUSTOMER, automatic, complain, happened, history, notices, read_mails, words

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

EVE = "Eve <eve@evil.example>"
BO = "Bo Falk <bo.falk@other.example>"
BO_AT = "bo.falk@other.example"
FIRST = "<first@kunde.example>"


def test_a_copied_message_id_does_not_push_the_customer_out_of_the_case(stage: Stage) -> None:
    complain(stage, message_id=FIRST)
    stage.arrive(mail(f"{COMPLAINT} Me too!", stage.clock.now, sender=EVE, message_id=FIRST))
    stage.arrive(mail("Any news of A-204711?", stage.clock.now, headers=(("In-Reply-To", FIRST),)))
    assert len(happened(stage, e.CustomerWroteAgain)) == 1
    assert history(stage, "eve@evil.example")
    assert notices(stage) == []


def test_a_thread_that_names_two_cases_joins_the_authors_own(stage: Stage) -> None:
    complain(stage)
    complain(stage, sender=BO)
    own, foreign = automatic(stage)[0], automatic(stage, BO_AT)[0]
    keys = (("In-Reply-To", foreign["Message-ID"]), ("References", own["Message-ID"]))
    stage.arrive(mail("Any news of A-204711?", stage.clock.now, headers=keys))
    assert len(happened(stage, e.CustomerWroteAgain)) == 1
    assert happened(stage, e.StrangerNoted, BO_AT) == []


def test_a_pre_sent_message_id_suppresses_nothing(stage: Stage) -> None:
    stage.arrive(mail("Cheap watches!", stage.clock.now, sender=EVE, message_id=FIRST))
    complain(stage, message_id=FIRST)
    assert len(automatic(stage)) == 1
    assert len(stage.staff.drafts()) == 1


@pytest.mark.parametrize("passed", [True, False])
def test_a_token_quoted_in_subject_or_body_opens_no_case(stage: Stage, passed: bool) -> None:
    complain(stage)
    before = history(stage)
    ours = automatic(stage)[0]
    subject = f"Re: {ours['Message-ID']} [{stage.case_of(CUSTOMER).reference}]"
    text = f"It is all settled, thanks. {ours['References']}\n\n{words(ours)}"
    stage.arrive(mail(text, stage.clock.now, sender=EVE, subject=subject, passed=passed))
    assert history(stage) == before


@pytest.mark.parametrize("text", ["#resolved", "hello\n#resolved", "> #resolved", "#not a complaint"])
@pytest.mark.parametrize("sender", [EVE, ANNA, "Owner <owner@lindenhof.example>"])
def test_a_command_of_no_staff_changes_no_state(stage: Stage, text: str, sender: str) -> None:
    complain(stage)
    stage.arrive(reply(automatic(stage)[0], text, stage.clock.now, sender=sender))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_command_from_our_own_address_in_the_inbox_changes_no_state(stage: Stage) -> None:
    complain(stage)
    sender = f"Lena <{stage.scene.user}>"
    stage.arrive(reply(automatic(stage)[0], "#resolved", stage.clock.now, sender=sender))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_forged_answer_with_a_real_token_is_only_shown_to_the_desk(stage: Stage) -> None:
    complain(stage)
    raw = reply(automatic(stage)[0], "5, thank you", stage.clock.now)
    stage.arrive(raw.replace(b"dmarc=pass", b"dmarc=fail"))
    assert len(happened(stage, e.StrangerNoted)) == 1
    assert happened(stage, e.CustomerWroteAgain) == []


@pytest.mark.parametrize(
    "field",
    [
        b"From: anna.berg@kunde.example\r\nFrom: eve@evil.example",
        b"From: Berg: anna.berg@kunde.example;",
        b"From: anna.berg@kunde.example, eve@evil.example",
        b"From: anna.berg@kunde.example <eve@evil.example>",
        b"From: <anna.berg@kunde.example>(x",
        b"From: anna.berg@kunde.example\r\n @evil.example",
        b"From: anna.berg@kunde.example\r\nFrom\t: eve@evil.example",
        b"From:",
    ],
)
def test_an_unclear_author_gets_no_answer_and_staff_decide(stage: Stage, field: bytes) -> None:
    raw = mail(COMPLAINT, stage.clock.now, sender="SENDER")
    raw = raw.replace(b"header.from=SENDER", b"header.from=kunde.example").replace(b"From: SENDER", field)
    stage.arrive(raw)
    assert stage.cases == ()
    assert len(notices(stage)) == len(stage.scene.submission.accepted) == 1


def test_reply_to_leads_no_mail_of_ours_to_a_third_person(stage: Stage) -> None:
    complain(stage, headers=(("Reply-To", "victim@victim.example"), ("Return-Path", "<v@victim.example>")))
    assert {mail.recipients[0] for mail in stage.scene.submission.accepted} == {CUSTOMER}
    assert [str(draft["To"]) for _, draft in stage.staff.drafts()] == [CUSTOMER]


def test_a_contact_form_mail_that_begins_with_a_number_sign_is_shown_to_staff(stage: Stage) -> None:
    form = f"Contact form <{stage.scene.user}>"
    text = "#204711\n\nMy order never arrived, I want my money back."
    stage.arrive(mail(text, stage.clock.now, sender=form, to=stage.scene.user))
    assert len(notices(stage)) == 1
    assert [entry.unsure for entry in read_mails(stage)] == [True]
    assert stage.cases == ()


RESULTS = {
    "a second field below": "mx.lindenhof.example; dmarc=none\r\n"
    "Authentication-Results: mx.lindenhof.example; dmarc=pass header.from=kunde.example",
    "another server on top": "mx.evil.example; dmarc=pass header.from=kunde.example\r\n"
    "Authentication-Results: mx.lindenhof.example; dmarc=pass header.from=kunde.example",
    "a longer name": "mx.lindenhof.example.evil.example; dmarc=pass header.from=kunde.example",
    "a comment": "mx.lindenhof.example (x; dmarc=pass header.from=kunde.example)",
    "a quoted reason": 'mx.lindenhof.example; spf=pass reason="; dmarc=pass" smtp.mailfrom=evil.example',
    "another domain": "mx.lindenhof.example; dmarc=pass header.from=evil.example",
    "a foreign signature": "mx.lindenhof.example; dkim=pass header.d=evil.example",
    "a top-level signature": "mx.lindenhof.example; dkim=pass header.d=example",
}


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
def test_no_dressed_up_authentication_gets_an_answer(stage: Stage, result: str) -> None:
    raw = mail(COMPLAINT, stage.clock.now, passed=False)
    stage.arrive(f"Authentication-Results: {result}\r\n".encode() + raw)
    assert stage.case_of(CUSTOMER).authenticated is False
    assert stage.scene.submission.accepted == []
