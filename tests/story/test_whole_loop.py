"""The main job, told from the complaint to the closed case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from mails import ANNA, COMPLAINT, mail, reply

from followupd.cli.demo.stage import Stage
from followupd.model.case import CaseState

pytestmark = pytest.mark.timeout(120)
CUSTOMER = "anna.berg@kunde.example"


def kinds(stage: Stage) -> list[str]:
    return [str(mail.message["Subject"]) for mail in to_customer(stage)]


def to_customer(stage: Stage) -> list:
    return [
        mail
        for mail in stage.scene.submission.accepted
        if mail.recipients[0] == CUSTOMER and mail.message["Auto-Submitted"]
    ]


def complain(stage: Stage) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=ANNA))


def answer_the_complaint(stage: Stage) -> None:
    stage.clock.now += timedelta(hours=2)
    drafts = stage.staff.drafts()
    stage.staff.edit_and_send(drafts[-1][0], "Dear Anna Berg, your parcel left today. Sorry again! Lena")
    stage.work()


def test_a_complaint_is_acknowledged_answered_resolved_asked_about_and_closed(any_stage: Stage) -> None:
    stage = any_stage
    complain(stage)
    case = stage.case_of(CUSTOMER)
    assert case.state is CaseState.OPEN
    assert case.order_number == "A-204711"
    [acknowledgement] = to_customer(stage)
    assert acknowledgement.message["Auto-Submitted"] == "auto-replied"
    assert len(stage.staff.drafts()) == 1

    answer_the_complaint(stage)
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    assert stage.staff.drafts() == []

    stage.until(datetime(2026, 3, 9, 23, tzinfo=UTC))
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    assert len(to_customer(stage)) == 1

    # Resolved on Monday 9 March by five working days of silence; asked three working days later, at 10 local.
    stage.until(datetime(2026, 3, 12, 8, 59, tzinfo=UTC))
    assert len(to_customer(stage)) == 1
    stage.until(datetime(2026, 3, 12, 9, 1, tzinfo=UTC))
    assert len(to_customer(stage)) == 2
    check_in = to_customer(stage)[-1].message
    assert check_in["Auto-Submitted"] == "auto-generated"

    stage.clock.now += timedelta(hours=3)
    stage.arrive(reply(check_in, "5, thank you!", stage.clock.now))
    case = stage.case_of(CUSTOMER)
    assert (case.state, case.rating) == (CaseState.CLOSED, 5)
    stage.later(days=60)
    assert len(to_customer(stage)) == 2
    assert len(stage.cases) == 1


def test_the_draft_threads_with_the_customers_mail(stage: Stage) -> None:
    complain(stage)
    [(_, complaint)] = stage.staff.inbox()
    [(_, draft)] = stage.staff.drafts()
    assert draft["In-Reply-To"] == complaint["Message-ID"]
    assert draft["References"].split()[-1] == complaint["Message-ID"]
    assert draft["Auto-Submitted"] is None
    assert str(draft["To"]) == CUSTOMER


def test_a_bad_answer_opens_the_case_again_with_a_draft_and_a_notice(stage: Stage) -> None:
    complain(stage)
    answer_the_complaint(stage)
    stage.until(datetime(2026, 3, 12, 9, 1, tzinfo=UTC))
    check_in = to_customer(stage)[-1].message
    stage.arrive(reply(check_in, "1 - it is still not here.", stage.clock.now + timedelta(hours=1)))
    case = stage.case_of(CUSTOMER)
    assert (case.state, case.rating, case.reopened) == (CaseState.OPEN, 1, 1)
    assert len(stage.staff.drafts()) == 1
    assert [mail for mail in stage.scene.submission.accepted if mail.recipients[0] == stage.scene.notify]


def test_silence_gets_one_reminder_and_then_the_case_is_closed(stage: Stage) -> None:
    complain(stage)
    answer_the_complaint(stage)
    stage.later(days=60)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    # The acknowledgement, the check-in, one reminder.
    assert len(to_customer(stage)) == 3


def test_nobody_answering_in_time_is_told_to_the_desk_once(stage: Stage) -> None:
    complain(stage)
    stage.later(days=10)
    notices = [mail for mail in stage.scene.submission.accepted if mail.recipients[0] == stage.scene.notify]
    assert len(notices) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
