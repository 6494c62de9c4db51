"""Machines: what bounces, answers by itself or comes round in a circle gets no answer from us."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import pytest
from mails import COMPLAINT, mail, reply
from told import (
    CUSTOMER,
    asked,
    automatic,
    complain,
    drag,
    happened,
    history,
    letter,
    notices,
    read_mails,
    words,
)

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

VACATION = (("Auto-Submitted", "auto-replied"),)


def bounce(of: EmailMessage, status: str = "5.1.1") -> bytes:
    """What a mail system reports when a mail of ours did not arrive."""
    return f"""\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx.lindenhof.example>
To: info@lindenhof.example
Subject: Undelivered Mail Returned to Sender
Date: Mon, 02 Mar 2026 08:05:00 +0000
Message-ID: <bounce.{of["Message-ID"].strip("<>")}>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

The mail could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.lindenhof.example

Final-Recipient: rfc822; {CUSTOMER}
Action: failed
Status: {status}

--b
Content-Type: text/rfc822-headers

Message-ID: {of["Message-ID"]}
Subject: {of["Subject"]}

--b--
""".replace("\n", "\r\n").encode()


def test_a_bounced_acknowledgement_is_told_to_the_desk_and_ends_automatic_mail(stage: Stage) -> None:
    complain(stage)
    stage.arrive(bounce(automatic(stage)[0]))
    [bounced] = happened(stage, e.MailBounced)
    assert (bounced.letter, bounced.recipient, bounced.permanent) == ("acknowledgement", CUSTOMER, True)
    assert len(notices(stage)) == 1
    drag(stage, "Followup/Resolved", place=0)
    stage.later(days=60)
    assert len(automatic(stage)) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_bounced_check_in_is_told_to_the_desk_and_no_reminder_follows(stage: Stage) -> None:
    stage.arrive(bounce(asked(stage)))
    assert [event.letter for event in happened(stage, e.MailBounced)] == ["check-in"]
    assert len(notices(stage)) == 1
    stage.later(days=60)
    assert len(automatic(stage)) == 2
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_mail_that_is_only_late_changes_nothing(stage: Stage) -> None:
    complain(stage)
    stage.arrive(bounce(automatic(stage)[0], "4.4.1"))
    assert [event.permanent for event in happened(stage, e.MailBounced)] == [False]
    assert notices(stage) == []


def test_a_bounce_of_a_mail_we_never_sent_concerns_nobody(stage: Stage) -> None:
    complain(stage)
    other = EmailMessage()
    other["Message-ID"], other["Subject"] = "<forged@lindenhof.example>", "Pills"
    stage.arrive(bounce(other))
    assert happened(stage, e.MailBounced) == []
    assert notices(stage) == []


def test_a_refused_recipient_is_a_bounce_too(stage: Stage) -> None:
    stage.scene.submission.refuse(CUSTOMER)
    complain(stage)
    assert letter(stage, "acknowledgement").state == "failed"
    [bounced] = happened(stage, e.MailBounced)
    assert "No such user" in bounced.detail
    assert len(notices(stage)) == 1


def test_an_absence_note_neither_answers_nor_reopens(stage: Stage) -> None:
    question = asked(stage)
    stage.arrive(reply(question, "I am away and very unhappy: 1.", stage.clock.now, headers=VACATION))
    case = stage.case_of(CUSTOMER)
    assert (case.state, case.rating, case.reopened) == (CaseState.RESOLVED, None, 0)
    assert happened(stage, e.CheckInAnswered) == []


def test_an_absence_note_without_any_header_but_its_subject_is_recognised(stage: Stage) -> None:
    question = asked(stage)
    question.replace_header("Subject", "Out of office")
    raw = reply(question, "I am back on 5 April.", stage.clock.now).replace(b"Re: Out", b"Out")
    stage.arrive(raw)
    assert happened(stage, e.CheckInAnswered) == []


@pytest.mark.parametrize(
    "header",
    [
        ("List-Unsubscribe", "<mailto:off@kunde.example>"),
        ("Precedence", "bulk"),
    ],
)
def test_a_machine_that_complains_gets_neither_case_nor_answer(stage: Stage, header) -> None:
    complain(stage, headers=(header,))
    assert stage.cases == ()
    assert stage.scene.submission.accepted == []
    assert stage.staff.drafts() == []


def test_who_asks_for_no_automatic_answer_gets_none_but_is_heard(stage: Stage) -> None:
    complain(stage, headers=(("X-Auto-Response-Suppress", "DR, AutoReply"),))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert automatic(stage) == []
    assert len(stage.staff.drafts()) == 1


def test_our_own_mail_delivered_back_is_left_alone(stage: Stage) -> None:
    complain(stage)
    before = history(stage)
    stage.arrive(stage.scene.submission.accepted[0].raw)
    assert history(stage) == before
    assert len(stage.cases) == 1
    assert len(automatic(stage)) == 1


def test_a_notice_that_reaches_our_own_inbox_makes_no_case(stage: Stage) -> None:
    complain(stage)
    stage.later(days=3)
    [notice] = [mail for mail in stage.scene.submission.accepted if mail.recipients[0] == stage.scene.notify]
    stage.arrive(notice.raw)
    assert len(stage.cases) == 1
    assert len(notices(stage)) == 1


def echo(ours: EmailMessage, stage: Stage, number: int) -> bytes:
    """A ticket system without any header of a machine: each answer a new mail, in no thread of ours."""
    return mail(
        f"{COMPLAINT}\n\nYour ticket was updated.\n\n{words(ours)}",
        stage.clock.now,
        sender="Support <support@desk.example>",
        subject=f"[Ticket {number}] {ours['Subject']}",
    )


def test_two_services_that_answer_each_other_stop_after_one_exchange(stage: Stage) -> None:
    complain(stage, sender="Support <support@desk.example>")
    answered = 0
    for number in range(6):
        sent = automatic(stage, "support@desk.example")
        if len(sent) == answered:
            break
        answered = len(sent)
        stage.clock.now += timedelta(minutes=1)
        stage.arrive(echo(sent[-1], stage, number))
    assert answered == 1


def test_a_machine_that_keeps_its_subject_is_acknowledged_once_ever(stage: Stage) -> None:
    for _ in range(4):
        complain(stage, sender="Support <support@desk.example>", subject="Where is my order?")
        stage.clock.now += timedelta(days=2)
    assert len(automatic(stage, "support@desk.example")) == 1


def test_a_machine_that_replies_in_the_thread_is_not_answered_again(stage: Stage) -> None:
    complain(stage)
    for _ in range(3):
        stage.clock.now += timedelta(days=2)
        stage.arrive(reply(automatic(stage)[-1], COMPLAINT, stage.clock.now))
    assert len(automatic(stage)) == 1
    assert len(stage.cases) == 1


def test_every_mail_is_accounted_for(stage: Stage) -> None:
    complain(stage, headers=VACATION)
    stage.arrive(b"\r\n", b"no header at all\r\n", b"Subject: only headers\r\n\r\n")
    assert all(entry.state == "read" and entry.outcome for entry in read_mails(stage))
    assert len(read_mails(stage)) == 4
    assert automatic(stage) == []
