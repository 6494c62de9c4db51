"""Staff at their own mail program: what they move, order and send is understood, once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from mails import mail
from servers import Account
from told import (
    CUSTOMER,
    answer,
    automatic,
    complain,
    configure,
    drag,
    folders,
    happened,
    history,
    letter,
    notices,
    read_mails,
    unsure,
    words,
)

from followupd.cli.demo.servers import deliver
from followupd.cli.demo.stage import START, Stage
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.inputs import TimerKind
from followupd.store import timers

LENA = "Lena Linde <lena@lindenhof.example>"


def ask_oddly(stage: Stage) -> None:
    """A mail that the rules are unsure about arrives."""
    stage.arrive(mail("?", stage.clock.now, subject="???"))


def test_a_mail_moved_to_resolved_resolves_its_case_and_the_check_in_follows(any_stage: Stage) -> None:
    complain(any_stage)
    drag(any_stage, folders(any_stage).resolved)
    [resolved] = happened(any_stage, e.CaseResolved)
    assert any_stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    assert resolved.by == any_stage.scene.user
    assert resolved.at == any_stage.clock.now
    assert folders(any_stage).resolved in resolved.why
    any_stage.later(days=4)
    assert len(automatic(any_stage)) == 2


def test_a_mail_moved_to_not_a_complaint_ends_everything(stage: Stage) -> None:
    complain(stage)
    drag(stage, folders(stage).not_a_complaint)
    assert stage.case_of(CUSTOMER).state is CaseState.DISMISSED
    [dismissed] = happened(stage, e.CaseDismissed)
    assert dismissed.by == stage.scene.user
    stage.later(days=60)
    assert len(automatic(stage)) == 1
    assert notices(stage) == []


def test_a_mail_moved_to_complaint_becomes_a_case_with_its_acknowledgement_and_draft(
    any_stage: Stage,
) -> None:
    any_stage.arrive(mail("Please send me your catalogue.", any_stage.clock.now, subject="Catalogue"))
    assert any_stage.cases == ()
    drag(any_stage, folders(any_stage).complaint)
    assert any_stage.case_of(CUSTOMER).state is CaseState.OPEN
    [opened] = happened(any_stage, e.ComplaintOpened)
    assert opened.by == any_stage.scene.user
    assert len(automatic(any_stage)) == 1
    assert len(any_stage.staff.drafts()) == 1


def test_a_mail_older_than_our_first_start_becomes_a_case_by_hand_without_an_acknowledgement(
    account: Account, set_stage
) -> None:
    old = START - timedelta(days=3)
    deliver(account.server, account.user, mail("The pot leaks.", old), when=old)
    stage = set_stage()
    assert read_mails(stage) == ()
    drag(stage, "Followup/Complaint")
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert automatic(stage) == []
    [withheld] = happened(stage, e.AcknowledgementWithheld)
    assert "older than" in withheld.reason
    assert len(stage.staff.drafts()) == 1


def test_moving_the_shops_own_mail_does_nothing(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    before = history(stage)
    drag(stage, "Followup/Resolved", source="Sent")
    drag(stage, "Followup/Not a complaint", source="Followup/Resolved")
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    assert history(stage) == before


def test_moving_a_mail_twice_or_back_does_nothing_more(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    before = history(stage)
    drag(stage, "INBOX", source="Followup/Resolved")
    drag(stage, "Followup/Resolved")
    assert history(stage) == before
    stage.later(days=4)
    assert len(automatic(stage)) == 2


def test_a_mail_moved_to_complaint_after_not_a_complaint_is_a_case_again(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Not a complaint")
    drag(stage, "Followup/Complaint", source="Followup/Not a complaint")
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert len(stage.cases) == 1
    assert len(automatic(stage)) == 1


def test_a_moved_machine_mail_makes_a_case_that_answers_nobody(stage: Stage) -> None:
    stage.arrive(
        mail("Weekly news", stage.clock.now, subject="News", headers=(("List-Id", "<news.kunde.example>"),))
    )
    drag(stage, "Followup/Complaint")
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert automatic(stage) == []


def test_an_unsure_mail_is_listed_and_the_desk_is_asked_and_nobody_is_answered(stage: Stage) -> None:
    ask_oddly(stage)
    assert unsure(stage) == ["???"]
    assert stage.cases == ()
    [notice] = notices(stage)
    assert "Is this a complaint?" in notice["Subject"]
    assert "Followup/Complaint" in words(notice)
    assert automatic(stage) == []


@pytest.mark.parametrize(("folder", "cases"), [("Complaint", 1), ("Not a complaint", 0), ("Resolved", 0)])
def test_an_unsure_mail_is_settled_by_a_move_either_way(stage: Stage, folder: str, cases: int) -> None:
    ask_oddly(stage)
    drag(stage, f"Followup/{folder}")
    assert unsure(stage) == []
    assert len(stage.cases) == cases
    assert len(notices(stage)) == 1


def test_a_strangers_mail_that_is_moved_to_complaint_is_a_case_of_its_own(stage: Stage) -> None:
    complain(stage)
    first = automatic(stage)[0]
    stage.arrive(
        mail(
            "I would like to know this too.",
            stage.clock.now,
            sender="Bo <bo@other.example>",
            headers=(("In-Reply-To", str(first["Message-ID"])),),
        )
    )
    drag(stage, "Followup/Complaint")
    assert stage.case_of("bo@other.example").state is CaseState.OPEN
    assert len(stage.cases) == 2
    drag(stage, "INBOX", source="Followup/Complaint")
    drag(stage, "Followup/Complaint")
    assert len(stage.cases) == 2


def test_a_command_in_sent_to_ourselves_resolves_the_case_of_its_thread(any_stage: Stage) -> None:
    complain(any_stage)
    any_stage.staff.write_to_self("#resolved", in_reply_to=any_stage.staff.inbox()[0][1])
    any_stage.work()
    assert any_stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    [resolved] = happened(any_stage, e.CaseResolved)
    assert (resolved.by, resolved.why) == (any_stage.scene.user, "mail #resolved")


def test_a_customer_cannot_give_commands(stage: Stage) -> None:
    complain(stage)
    stage.arrive(
        mail(
            "#resolved",
            stage.clock.now,
            headers=(("In-Reply-To", str(automatic(stage)[0]["Message-ID"])),),
        )
    )
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert happened(stage, e.CaseResolved) == []


@pytest.mark.parametrize(("passed", "state"), [(True, CaseState.RESOLVED), (False, CaseState.OPEN)])
def test_configured_staff_are_obeyed_only_when_the_server_vouches_for_them(
    stage: Stage, passed: bool, state: CaseState
) -> None:
    configure(stage, "[desk]", '[desk]\nstaff = ["lena@lindenhof.example"]')
    complain(stage)
    stage.arrive(
        mail(
            "#resolved",
            stage.clock.now,
            sender=LENA,
            to=stage.scene.user,
            passed=passed,
            headers=(("In-Reply-To", str(automatic(stage)[0]["Message-ID"])),),
        )
    )
    assert stage.case_of(CUSTOMER).state is state
    assert [event.by for event in happened(stage, e.CaseResolved)] == ["lena@lindenhof.example"][:passed]


def test_a_command_from_our_own_address_in_the_inbox_alone_is_not_obeyed(stage: Stage) -> None:
    complain(stage)
    stage.arrive(
        mail(
            "#resolved",
            stage.clock.now,
            sender=f"Lena <{stage.scene.user}>",
            to=stage.scene.user,
            headers=(("In-Reply-To", str(automatic(stage)[0]["Message-ID"])),),
        )
    )
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_command_nobody_knows_is_answered_by_a_notice_once(stage: Stage) -> None:
    complain(stage)
    stage.staff.write_to_self("#refund everything", in_reply_to=stage.staff.inbox()[0][1])
    stage.work()
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    [notice] = notices(stage)
    assert "#refund everything" in " ".join(words(notice).split())
    [refused] = happened(stage, e.CommandRefused)
    assert refused.by == stage.scene.user


def test_a_command_that_names_no_case_is_answered_by_a_notice(stage: Stage) -> None:
    stage.staff.write_to_self("#resolved")
    stage.work()
    [notice] = notices(stage)
    assert "does not name a case" in " ".join(words(notice).split())


@pytest.mark.parametrize("keep", [True, False])
def test_our_draft_that_staff_sent_is_the_answer_whoever_gave_the_message_id(
    stage: Stage, keep: bool
) -> None:
    complain(stage)
    answer(stage, keep_message_id=keep)
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    assert letter(stage, "apology").state == "sent"
    [answered] = happened(stage, e.StaffAnswered)
    assert (answered.by, answered.draft_of) == (stage.scene.user, "apology")
    assert answered.sent_at == stage.clock.now


def test_a_reply_written_by_hand_is_the_answer(stage: Stage) -> None:
    complain(stage)
    stage.staff.reply(stage.staff.inbox()[0][1], "It left today.")
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    [answered] = happened(stage, e.StaffAnswered)
    assert answered.draft_of == ""


def test_an_answer_before_the_draft_was_filed_takes_the_draft_back(stage: Stage) -> None:
    stage.post(mail("My order has still not arrived, I am really annoyed.", stage.clock.now))
    stage.staff.reply(stage.staff.inbox()[0][1], "It left today.")
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    assert stage.staff.drafts() == []


def test_a_mail_in_sent_to_somebody_else_is_no_answer(stage: Stage) -> None:
    complain(stage)
    complaint = stage.staff.inbox()[0][1]
    complaint.replace_header("From", "carrier@parcels.example")
    stage.staff.reply(complaint, "Where is this parcel?")
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert happened(stage, e.StaffAnswered) == []


def test_an_answer_stops_the_first_reply_clock_and_sets_the_one_of_silence(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    with stage.service.database.read() as session:
        assert [due.kind for due in timers.due(session, stage.clock.now + timedelta(days=90))] == [
            TimerKind.SILENCE
        ]


def test_the_followup_folders_are_made_with_the_servers_prefix_and_delimiter(any_stage: Stage) -> None:
    plan = folders(any_stage)
    there = any_stage.staff.folders()
    assert {plan.resolved, plan.not_a_complaint, plan.complaint} <= set(there)
    assert not any(name.startswith("INBOX") and "Followup" in name for name in there)


def test_the_folders_speak_the_mailboxs_language(imap_server: Account, set_stage) -> None:
    stage = set_stage(imap_server, mailbox_extra='language = "de"')
    leaves = {name.removeprefix("Followup")[1:] for name in stage.staff.folders() if "Followup" in name}
    assert {"Erledigt", "Keine Beschwerde", "Beschwerde"} <= leaves
    complain(stage)
    drag(stage, folders(stage).resolved)
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
