"""Servers that refuse, hang up or are away: nothing is lost, and nobody is written to twice."""

from __future__ import annotations

import imaplib
from contextlib import suppress
from datetime import timedelta
from email.message import EmailMessage

import pytest
from databases import database_of
from mails import ANNA, COMPLAINT, mail, reply
from servers import PASSWORD, Account
from told import (
    CUSTOMER,
    answer,
    asked,
    automatic,
    complain,
    drag,
    folders,
    happened,
    letter,
    notices,
    read_mails,
    words,
)

from followupd.cli.demo.servers import Parcel, Submission, deliver_all, logged_in
from followupd.cli.demo.stage import START, Scene, Stage
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.errors import MailboxError, StoreError
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.store import outcomes
from followupd.store.schema import OutboxRow

AGAIN = "It is still not here, this is really annoying!"


def lock_out(stage: Stage) -> None:
    """The submission server does not take our password any more."""
    stage.scene.submission.add_user(stage.scene.user, "changed")
    stage.service.posts[0].smtp.close()


def let_in(stage: Stage) -> None:
    """The submission server takes our password again."""
    stage.scene.submission.add_user(stage.scene.user, PASSWORD)


def without_copies(stage: Stage) -> None:
    """The submission server keeps no copies, and takes no second recipient."""
    stage.scene.submission.refuse(stage.scene.user, 550, "5.7.1 Not to yourself")


def look_again(stage: Stage, times: int = 4) -> None:
    """The folders are read again, a minute later each time."""
    for _ in range(times):
        stage.later(minutes=1)


def acknowledgements_in_sent(stage: Stage) -> list[EmailMessage]:
    return [mail for _, mail in stage.staff.sent() if mail["Auto-Submitted"] == "auto-replied"]


def take_in_only(stage: Stage) -> None:
    """The mails are read and decided on; nothing leaves yet."""
    rounds.sync(stage.service)
    rounds.take_in(stage.service)


def test_a_service_stopped_before_it_sends_goes_on_after_its_next_start(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    take_in_only(stage)
    assert automatic(stage) == []
    stage.restart()
    stage.work()
    assert len(automatic(stage)) == 1
    assert len(stage.staff.drafts()) == 1
    assert len(stage.cases) == 1


def test_a_service_stopped_after_it_has_kept_a_mail_reads_it_after_its_next_start(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    stage.restart()
    stage.work()
    assert len(automatic(stage)) == 1


def test_a_service_stopped_between_claim_and_dot_sends_once(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    take_in_only(stage)
    assert stage.service.posts[0].dispatcher.claim() is not None
    stage.restart()
    stage.work()
    assert len(automatic(stage)) == 1
    assert len(stage.staff.drafts()) == 1


@pytest.mark.parametrize("state", ["queued", "appending"])
def test_a_draft_that_may_have_been_filed_already_is_filed_once(stage: Stage, state: str) -> None:
    complain(stage)
    draft = letter(stage, "apology")
    # It lies there, but the answer of the server never came.
    with stage.service.database.write() as session:
        outcomes.finish(session, draft.id, state, "", stage.clock.now)
    stage.restart()
    stage.work()
    assert letter(stage, "apology").state == "drafted"
    assert len(stage.staff.drafts()) == 1


def throw_away(stage: Stage, uid: int) -> None:
    """Staff delete a draft."""
    with logged_in(stage.scene.server, stage.scene.user) as client:
        client.select_folder(stage.scene.drafts)
        client.delete_messages([uid])
        client.expunge([uid])


def interrupt_filing(stage: Stage, draft: int) -> None:
    """The draft was about to be filed when the connection broke: it is not there, and is tried again."""
    with logged_in(stage.scene.server, stage.scene.user) as client:
        status = client.select_folder(stage.scene.drafts, readonly=True)
    with stage.service.database.write() as session:
        row = session.get_one(OutboxRow, draft)
        row.shelf_uidvalidity, row.shelf_uidnext = status[b"UIDVALIDITY"], status[b"UIDNEXT"]
        row.due_at = stage.clock.now + timedelta(minutes=5)


@pytest.mark.parametrize(("saves", "filed"), [(False, 2), (True, 1)])
def test_staff_who_take_other_drafts_of_ours_do_not_keep_one_from_being_filed(
    any_stage: Stage, saves: bool, filed: int
) -> None:
    stage = any_stage
    ben = "Ben Stein <ben@stein.example>"
    stage.post(mail(COMPLAINT, stage.clock.now), mail(f"{COMPLAINT} Ben", stage.clock.now, sender=ben))
    take_in_only(stage)
    interrupt_filing(stage, letter(stage, "apology").id)
    stage.work()
    [(uid, there)] = stage.staff.drafts()
    assert CUSTOMER not in str(there["To"])
    throw_away(stage, uid)
    if saves:
        # A mail of their own that staff threw away again could have been ours.
        throw_away(stage, stage.staff.save_draft(there))
    stage.later(minutes=6)
    assert len(stage.staff.drafts()) == filed - 1
    assert letter(stage, "apology").state == "drafted"


def test_timers_ring_once_after_a_restart(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    stage.restart()
    stage.later(days=12)
    stage.restart()
    stage.later(days=60)
    # The acknowledgement, one question, one reminder.
    assert len(automatic(stage)) == 3
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_mail_cut_after_its_dot_is_never_sent_again_and_a_person_is_told(stage: Stage) -> None:
    without_copies(stage)
    stage.scene.submission.cut_after_dot()
    complain(stage)
    assert letter(stage, "acknowledgement").state == "dot"
    stage.later(minutes=14)
    assert letter(stage, "acknowledgement").state == "dot"
    look_again(stage)
    assert letter(stage, "acknowledgement").state == "held"
    stage.restart()
    stage.later(hours=3)
    assert len(automatic(stage)) == 1
    assert len(notices(stage)) == 1
    assert "nobody knows" in " ".join(words(notices(stage)[0]).split())


def test_a_mail_cut_after_its_dot_counts_as_sent_once_its_copy_lies_in_sent(
    account: Account, tmp_path
) -> None:
    users = {account.user: PASSWORD}
    with Submission(users, server=account.server, keep_sent_copy=True) as submission:
        submission.sent_folder = account.sent
        scene = Scene(
            server=account,
            submission=submission,
            user=account.user,
            folder=tmp_path,
            database=database_of(tmp_path),
        )
        with Stage(scene) as stage:
            submission.cut_after_dot()
            stage.post(mail(COMPLAINT, stage.clock.now))
            stage.work()
            stage.later(minutes=30)
            assert letter(stage, "acknowledgement").state == "sent"
            assert len(happened(stage, e.AcknowledgementDelivered)) == 1
            assert notices(stage) == []
            assert len(automatic(stage)) == 1


def test_a_held_mail_counts_as_sent_when_its_copy_shows_up_late(stage: Stage) -> None:
    without_copies(stage)
    stage.scene.submission.cut_after_dot()
    complain(stage)
    stage.later(minutes=14)
    look_again(stage)
    assert letter(stage, "acknowledgement").state == "held"
    stage.staff.send(automatic(stage)[0])
    stage.work()
    assert letter(stage, "acknowledgement").state == "sent"


def test_what_was_sent_also_lies_in_sent_once(any_stage: Stage) -> None:
    complain(any_stage)
    any_stage.later(minutes=5)
    assert [copy["Message-ID"] for copy in acknowledgements_in_sent(any_stage)] == [
        automatic(any_stage)[0]["Message-ID"]
    ]
    # The copy to ourselves was moved there.
    assert [mail["From"] for _, mail in any_stage.staff.inbox()] == [ANNA]
    any_stage.restart()
    any_stage.later(hours=2)
    assert len(acknowledgements_in_sent(any_stage)) == 1
    assert any_stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_mail_refused_for_now_is_sent_later_with_the_same_bytes(stage: Stage) -> None:
    stage.scene.submission.refuse_data(451, times=2)
    complain(stage)
    assert letter(stage, "acknowledgement").state == "queued"
    assert len(stage.staff.drafts()) == 1
    stage.later(hours=1)
    item = letter(stage, "acknowledgement")
    assert (item.state, item.attempts) == ("sent", 3)
    assert [accepted.raw for accepted in stage.scene.submission.accepted] == [item.raw]
    assert happened(stage, e.MailBounced) == []


def test_a_mail_refused_for_now_again_and_again_is_held_and_a_person_is_told(stage: Stage) -> None:
    stage.scene.submission.refuse(CUSTOMER, 451, "4.3.0 Try again later")
    complain(stage)
    # The last try falls into the night: a late letter waits for the next working hour.
    stage.later(hours=24)
    assert letter(stage, "acknowledgement").state == "held"
    assert len(notices(stage)) == 1
    assert "4.3.0" in words(notices(stage)[0])


def test_a_mail_refused_for_good_is_never_tried_again(stage: Stage) -> None:
    stage.scene.submission.refuse_data(550, "5.7.1 Spam", times=1)
    complain(stage)
    assert letter(stage, "acknowledgement").state == "failed"
    assert [event.letter for event in happened(stage, e.MailBounced)] == ["acknowledgement"]
    stage.later(hours=20)
    assert automatic(stage) == []


def test_a_wrong_smtp_password_stops_only_the_sending_and_nothing_fails(stage: Stage) -> None:
    lock_out(stage)
    complain(stage)
    stage.later(minutes=30)
    dispatcher = stage.service.posts[0].dispatcher
    assert "password" in dispatcher.trouble
    assert letter(stage, "acknowledgement").state == "queued"
    # Drafts go another way.
    assert len(stage.staff.drafts()) == 1
    let_in(stage)
    stage.later(minutes=20)
    assert len(automatic(stage)) == 1
    assert dispatcher.trouble == ""
    assert happened(stage, e.MailBounced) == []


def test_an_imap_server_that_is_away_is_said_in_a_sentence_and_the_work_goes_on_later(
    stage: Stage,
) -> None:
    secret = stage.scene.folder / "password"
    stage.post(mail(COMPLAINT, stage.clock.now))
    secret.write_text("wrong", "utf-8")
    stage.restart()
    with pytest.raises(MailboxError, match="refused the user name or the password"):
        stage.work()
    assert stage.cases == ()
    secret.write_text(PASSWORD, "utf-8")
    stage.work()
    assert len(automatic(stage)) == 1


def test_a_draft_waits_while_the_mailbox_is_away_and_mail_is_sent_meanwhile(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    take_in_only(stage)
    secret = stage.scene.folder / "password"
    secret.write_text("wrong", "utf-8")
    # The first look at the mailbox, before anything leaves, was at the start.
    stage.service.posts[0].shelf.close()
    rounds.dispatch(stage.service)
    assert stage.staff.drafts() == []
    assert letter(stage, "apology").state == "queued"
    secret.write_text(PASSWORD, "utf-8")
    stage.later(minutes=5)
    assert len(automatic(stage)) == 1
    assert len(stage.staff.drafts()) == 1


def test_a_question_whose_case_is_opened_again_between_claim_and_dot_does_not_leave(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.clock.now = stage.next_due()
    rounds.sync(stage.service)
    rounds.ring(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    question = dispatcher.claim()
    assert question is not None
    assert question.kind == "check-in"
    stage.post(reply(automatic(stage)[0], AGAIN, stage.clock.now))
    take_in_only(stage)
    dispatcher.carry(question)
    stage.work()
    assert len(automatic(stage)) == 1
    assert letter(stage, "check-in").state == "cancelled"
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_queued_question_is_taken_back_when_the_customer_writes(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.scene.submission.refuse(CUSTOMER, 451, "4.3.0 Try again later")
    stage.until(stage.next_due())
    assert letter(stage, "check-in").state == "queued"
    stage.arrive(reply(automatic(stage)[0], "Could I have the invoice again?", stage.clock.now))
    assert letter(stage, "check-in").state == "cancelled"


def test_a_question_held_up_until_the_night_waits_for_the_next_proper_hour(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    lock_out(stage)
    due = stage.next_due()
    stage.until(due + timedelta(minutes=10))
    assert letter(stage, "check-in").state == "queued"
    let_in(stage)
    stage.clock.now = due + timedelta(hours=12)
    stage.until(due + timedelta(hours=23))
    assert len(automatic(stage)) == 1
    stage.until(due + timedelta(hours=24, minutes=5))
    assert len(automatic(stage)) == 2


def test_an_acknowledgement_held_up_for_a_day_is_not_sent_any_more(stage: Stage) -> None:
    lock_out(stage)
    complain(stage)
    stage.clock.now += timedelta(hours=25)
    let_in(stage)
    stage.later(hours=1)
    assert automatic(stage) == []
    assert letter(stage, "acknowledgement").state == "expired"


def test_after_an_outage_a_question_far_too_late_is_skipped(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.clock.now += timedelta(days=30)
    stage.work()
    stage.later(days=30)
    assert len(automatic(stage)) == 1
    assert len(happened(stage, e.CheckInSkipped)) == 1


def test_after_an_outage_the_reminder_still_gets_its_time_to_be_answered(stage: Stage) -> None:
    asked(stage)
    # Both the reminder and the end fell due meanwhile; it is ten in the morning of a working day.
    stage.clock.now = stage.clock.now + timedelta(days=20, hours=1)
    stage.work()
    assert len(automatic(stage)) == 3
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    stage.later(days=10)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_silence_counts_only_while_the_mailbox_is_read(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    stage.clock.now += timedelta(days=10)
    # The mailbox has not been read for days: perhaps the customer wrote.
    rounds.ring(stage.service)
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    stage.post(reply(stage.staff.sent()[-1][1], "Will it come before noon?", stage.clock.now))
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def test_a_second_service_on_the_same_folder_is_refused(stage: Stage) -> None:
    with pytest.raises(StoreError, match="Another followupd is running"):
        Service(load(stage.config), stage.clock)


def test_the_first_start_answers_none_of_the_mails_that_lie_there(account: Account, set_stage) -> None:
    olds = [
        Parcel(raw=mail(f"{COMPLAINT} {n}", START, sender=f"C{n} <c{n}@kunde.example>"), when=START)
        for n in range(50)
    ]
    deliver_all(account.server, account.user, olds)
    stage = set_stage()
    stage.later(days=30)
    assert stage.cases == ()
    assert read_mails(stage) == ()
    assert stage.scene.submission.accepted == []
    complain(stage)
    assert len(stage.cases) == 1


@pytest.mark.parametrize("which", ["resolved", "sent"])
def test_a_folder_whose_numbers_change_says_nothing_a_second_time(any_stage: Stage, which: str) -> None:
    a_renumbered_folder_changes_nothing(any_stage, which)


def test_an_inbox_whose_numbers_change_says_nothing_a_second_time(stage: Stage) -> None:
    a_renumbered_folder_changes_nothing(stage, "inbox")


def a_renumbered_folder_changes_nothing(stage: Stage, which: str) -> None:
    complain(stage)
    answer(stage)
    drag(stage, folders(stage).resolved)
    stage.arrive(reply(automatic(stage)[0], AGAIN, stage.clock.now + timedelta(hours=1)))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    before = len(stage.scene.submission.accepted), len(stage.staff.drafts())
    renumber(stage, getattr(folders(stage), which))
    stage.restart()
    stage.work()
    stage.clock.now += timedelta(minutes=1)
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert len(stage.cases) == 1
    assert (len(stage.scene.submission.accepted), len(stage.staff.drafts())) == before


def renumber(stage: Stage, folder: str) -> None:
    """The folder gets a new life with the same mails, as after a move to another server."""
    with logged_in(stage.scene.server, stage.scene.user) as client:
        client.select_folder(folder)
        uids = client.search()
        fetched = client.fetch(uids, ["BODY.PEEK[]", "INTERNALDATE"])
        client.close_folder()
        if folder == "INBOX":
            client.rename_folder("INBOX", "Old life")
        else:
            client.delete_folder(folder)
            # Some servers make it anew by themselves.
            with suppress(imaplib.IMAP4.error):
                client.create_folder(folder)
        for uid in sorted(uids):
            client.append(folder, fetched[uid][b"BODY[]"], (), fetched[uid][b"INTERNALDATE"])


def test_a_letter_claimed_and_left_behind_leaves_once_its_lease_has_ended(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    [post] = stage.service.posts
    # As if the database could not be written just after the claim.
    assert post.dispatcher.claim() is not None
    stage.later(minutes=19)
    stage.work()
    assert automatic(stage) == []
    stage.later(minutes=2)
    stage.work()
    assert len(automatic(stage)) == 1
