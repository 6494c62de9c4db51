"""How much may leave by itself, and to whom: the three modes, and the choices of `acknowledge`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from mails import mail, reply
from told import (
    CUSTOMER,
    answer,
    automatic,
    complain,
    drag,
    happened,
    letter,
    letters,
    words,
)

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

FORGED = (("Authentication-Results", "mx.lindenhof.example; dmarc=fail header.from=kunde.example"),)


def acknowledged(stage: Stage) -> int:
    return len(automatic(stage))


def drafts(stage: Stage) -> list[str]:
    return [item.kind for item in letters(stage) if item.state == "drafted"]


def send_draft(stage: Stage, kind: str) -> None:
    """Staff send our draft of that kind as it is."""
    wanted = letter(stage, kind).message_id
    [uid] = [uid for uid, draft in stage.staff.drafts() if draft["Message-ID"] == f"<{wanted}>"]
    stage.staff.edit_and_send(uid)
    stage.work()


def test_in_shadow_mode_nothing_leaves_and_nothing_is_put_into_the_mailbox(set_stage) -> None:
    stage = set_stage(mode="shadow")
    complain(stage)
    stage.staff.reply(stage.staff.inbox()[0][1], "It left today.")
    stage.arrive(mail("?", stage.clock.now, subject="???"))
    stage.later(days=60)
    # What staff sent themselves is all there is.
    assert [accepted.message["Auto-Submitted"] for accepted in stage.scene.submission.accepted] == [None]
    assert stage.staff.drafts() == []
    assert len(stage.staff.sent()) == 1
    assert {item.state for item in letters(stage)} == {"shown"}
    assert {item.kind for item in letters(stage)} >= {"acknowledgement", "apology", "check-in"}
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_in_draft_mode_the_acknowledgement_is_a_draft_and_no_answer_when_sent(set_stage) -> None:
    stage = set_stage(mode="draft")
    complain(stage)
    assert acknowledged(stage) == 0
    assert sorted(drafts(stage)) == ["acknowledgement", "apology"]
    assert all(draft["Auto-Submitted"] is None for _, draft in stage.staff.drafts())
    send_draft(stage, "acknowledgement")
    assert len(happened(stage, e.AcknowledgementDelivered)) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    answer(stage)
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING


def test_in_draft_mode_the_check_in_goes_on_when_staff_send_it(set_stage) -> None:
    stage = set_stage(mode="draft")
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=4)
    assert "check-in" in drafts(stage)
    assert not stage.case_of(CUSTOMER).asked
    send_draft(stage, "check-in")
    assert stage.case_of(CUSTOMER).asked
    question = stage.staff.sent()[-1][1]
    stage.arrive(reply(question, "5", stage.clock.now))
    assert (stage.case_of(CUSTOMER).state, stage.case_of(CUSTOMER).rating) == (CaseState.CLOSED, 5)


def test_in_draft_mode_a_check_in_that_nobody_sends_closes_the_case_in_the_end(set_stage) -> None:
    stage = set_stage(mode="draft")
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=60)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    assert "reminder" not in drafts(stage)
    assert stage.scene.submission.accepted == []


@pytest.mark.parametrize(
    ("acknowledge", "passed", "count"),
    [
        ("authenticated", True, 1),
        ("authenticated", False, 0),
        ("known", False, 0),
        ("everyone", False, 1),
        ("off", True, 0),
    ],
)
def test_who_is_acknowledged_is_the_owners_choice(
    set_stage, acknowledge: str, passed: bool, count: int
) -> None:
    stage = set_stage(extra=f'acknowledge = "{acknowledge}"')
    complain(stage, passed=passed)
    assert acknowledged(stage) == count
    assert len(happened(stage, e.AcknowledgementWithheld)) == 1 - count
    # Whoever is acknowledged or not: staff get their draft.
    assert len(stage.staff.drafts()) == 1


def test_whom_staff_wrote_to_before_is_known(set_stage) -> None:
    stage = set_stage(extra='acknowledge = "known"')
    stage.staff.write(CUSTOMER, "Your order", "It is on its way.")
    stage.work()
    complain(stage, passed=False)
    assert acknowledged(stage) == 1


@pytest.mark.parametrize("mode", ["live", "draft"])
def test_a_forged_sender_is_never_acknowledged(set_stage, mode: str) -> None:
    stage = set_stage(mode=mode, extra='acknowledge = "everyone"')
    complain(stage, passed=False, headers=FORGED)
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert [item.kind for item in letters(stage)] == ["apology"]


def test_an_authentication_result_of_somebody_else_counts_for_nothing(set_stage) -> None:
    stage = set_stage()
    forged = (("Authentication-Results", "mx.evil.example; dmarc=pass header.from=kunde.example"),)
    complain(stage, passed=False, headers=forged)
    assert acknowledged(stage) == 0


def test_an_unauthenticated_sender_gets_no_word_of_theirs_back(set_stage) -> None:
    stage = set_stage(extra='acknowledge = "everyone"')
    text = (
        "Hello, my order A-204711 has not arrived, although you promised it two weeks ago, and I am annoyed."
        " My neighbour at spam.example has had hers for days."
    )
    complain(
        stage,
        text=text,
        subject="Where is BUY-PILLS?",
        sender="BUY-PILLS <anna.berg@kunde.example>",
        passed=False,
    )
    [accepted] = [mail for mail in stage.scene.submission.accepted if mail.recipients[0] == CUSTOMER]
    everything = accepted.raw.decode() + str(accepted.message["Subject"]) + words(accepted.message)
    for theirs in ("BUY-PILLS", "A-204711", "spam.example", "Where is", "annoyed"):
        assert theirs not in everything


def test_nor_do_the_question_and_the_reminder_repeat_them(set_stage) -> None:
    stage = set_stage(extra='acknowledge = "everyone"')
    complain(stage, subject="Where is BUY-PILLS?", sender="BUY-PILLS <anna.berg@kunde.example>", passed=False)
    drag(stage, "Followup/Resolved")
    stage.later(days=20)
    assert acknowledged(stage) == 3
    for message in automatic(stage):
        assert "BUY-PILLS" not in message.as_string() + words(message)
        assert "A-204711" not in words(message)


def test_an_authenticated_customer_reads_that_we_understood_the_order(stage: Stage) -> None:
    complain(stage)
    [acknowledgement] = automatic(stage)
    assert "A-204711" in words(acknowledgement)
    assert acknowledgement["Subject"] == "Re: Where is my order?"


def test_a_day_off_a_late_acknowledgement_is_not_sent(set_stage) -> None:
    stage = set_stage()
    late = mail("My order has not arrived, this is annoying.", stage.clock.now - timedelta(days=2))
    stage.arrive(late, at=stage.clock.now - timedelta(days=2))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert acknowledged(stage) == 0
