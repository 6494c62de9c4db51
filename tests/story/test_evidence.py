"""What proves that a mail was accepted: a copy in Sent, a copy to ourselves, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from databases import database_of
from mails import reply
from servers import PASSWORD, Account
from told import CUSTOMER, automatic, complain, happened, letter, notices, words

from followupd.cli.demo.servers import Submission, deliver, logged_in
from followupd.cli.demo.stage import Scene, Stage
from followupd.model import events as e
from followupd.model.proof import Proof
from followupd.store import facts, outbox, outcomes, proofs, shelving

OWNER = "owner@lindenhof.example"


class Forgetful(Submission):
    """Says that it takes the next mails, or cuts the connection, but forgets them."""

    forgets = 0

    async def take(self, user: str, sender: str, recipients: tuple[str, ...], raw: bytes) -> str:
        if self.forgets:
            self.forgets -= 1
            return ""
        return await super().take(user, sender, recipients, raw)


@contextmanager
def stage_on(submission: Forgetful, account: Account, folder: Path, notify: str = OWNER) -> Iterator[Stage]:
    with submission:
        scene = Scene(
            server=account,
            submission=submission,
            user=account.user,
            folder=folder,
            database=database_of(folder),
            drafts=account.drafts,
            sent=account.sent,
            notify=notify,
            proof=None,
        )
        with Stage(scene) as stage:
            yield stage


@contextmanager
def playing(account: Account, folder: Path, *, keeps: bool, notify: str = OWNER) -> Iterator[Stage]:
    """Once it is known what proves acceptance; the submission server can be told to forget mails."""
    submission = Forgetful({account.user: PASSWORD}, server=account.server, keep_sent_copy=keeps)
    submission.sent_folder = account.sent
    with stage_on(submission, account, folder, notify) as stage:
        minutes(stage, 7)
        yield stage


@pytest.fixture(params=[True, False], ids=["the server keeps copies", "copies to ourselves"])
def forgetful(request: pytest.FixtureRequest, account: Account, tmp_path: Path) -> Iterator[Stage]:
    with playing(account, tmp_path, keeps=request.param) as stage:
        yield stage


def minutes(stage: Stage, count: int) -> None:
    for _ in range(count):
        stage.later(minutes=1)


def uidnext_of(stage: Stage, folder: str) -> int:
    with logged_in(stage.scene.server, stage.scene.user) as client:
        return int(client.folder_status(folder, ["UIDNEXT"])[b"UIDNEXT"])


def times_in_sent(stage: Stage, mail: EmailMessage) -> int:
    return [copy["Message-ID"] for _, copy in stage.staff.sent()].count(mail["Message-ID"])


def proof(stage: Stage) -> str:
    with stage.service.database.read() as session:
        fact = facts.known(session, "shop", facts.PROOF)
    return fact.value if fact else ""


def probes(stage: Stage) -> tuple[outbox.Item, ...]:
    with stage.service.database.read() as session:
        return proofs.probes(session, "shop")


def test_what_proves_acceptance_is_learnt_from_a_mail_to_ourselves(forgetful: Stage) -> None:
    keeps = forgetful.staff.sent() and proof(forgetful)
    assert keeps in (Proof.SERVER, Proof.SELF)
    assert [item for _, item in forgetful.staff.inbox() if item["Subject"] is None] == []
    complain(forgetful)
    expected = (CUSTOMER,) if keeps == Proof.SERVER else (CUSTOMER, forgetful.scene.user)
    assert forgetful.scene.submission.accepted[-1].recipients == expected


def test_a_mail_whose_copy_never_came_is_sent_again_once_a_younger_one_s_did(forgetful: Stage) -> None:
    forgetful.scene.submission.forgets = 1
    complain(forgetful)
    assert letter(forgetful, "acknowledgement").state == "dot"
    minutes(forgetful, 14)
    assert automatic(forgetful) == []
    minutes(forgetful, 12)
    assert letter(forgetful, "acknowledgement").state == "sent"
    [answer] = automatic(forgetful)
    assert answer["Message-ID"] == f"<{letter(forgetful, 'acknowledgement').message_id}>"
    assert len(happened(forgetful, e.AcknowledgementDelivered)) == 1
    assert notices(forgetful) == []


def test_a_mail_that_was_accepted_without_a_reply_is_settled_by_its_copy(forgetful: Stage) -> None:
    forgetful.scene.submission.cut_after_dot()
    complain(forgetful)
    minutes(forgetful, 2)
    assert letter(forgetful, "acknowledgement").state == "sent"
    minutes(forgetful, 30)
    assert len(automatic(forgetful)) == 1
    assert len(happened(forgetful, e.AcknowledgementDelivered)) == 1


@pytest.mark.parametrize("forgets", [1, 0], ids=["it was lost", "it arrived"])
@pytest.mark.parametrize("to_ourselves", [True, False], ids=["to our own address", "to another"])
def test_a_notice_in_doubt_is_settled_as_a_letter_to_a_customer_is(
    account: Account, tmp_path: Path, to_ourselves: bool, forgets: int
) -> None:
    notify = account.user if to_ourselves else OWNER
    with playing(account, tmp_path, keeps=False, notify=notify) as stage:
        stage.scene.submission.forgets = forgets
        if not forgets:
            stage.scene.submission.cut_after_dot()
        stage.service.alarm.tell("shop", "trouble", "The kiln is cold.", "the kiln", stage.clock.now)
        minutes(stage, 28)
        told = [notice for notice in notices(stage) if "kiln" in words(notice)]
        assert len(told) == 1
        with stage.service.database.read() as session:
            assert outbox.waiting(session) == ()
        lying = [
            subject for _, item in stage.staff.inbox() if (subject := item["Subject"]) == told[0]["Subject"]
        ]
        assert len(lying) == int(to_ourselves)


def test_every_sent_mail_lies_in_sent_once_and_none_in_the_inbox(forgetful: Stage) -> None:
    complain(forgetful)
    minutes(forgetful, 30)
    ids = [copy["Message-ID"] for _, copy in forgetful.staff.sent() if copy["Auto-Submitted"]]
    assert sorted(ids) == sorted(set(ids))
    assert automatic(forgetful)[0]["Message-ID"] in ids
    assert len([item for _, item in forgetful.staff.inbox() if item["Auto-Submitted"] == "auto-replied"]) == 0


@pytest.mark.dovecot
def test_a_copy_to_ourselves_that_comes_late_does_not_lie_in_sent_a_second_time(
    dovecot: Account, tmp_path: Path
) -> None:
    with stage_on(Forgetful({dovecot.user: PASSWORD}), dovecot, tmp_path) as stage:
        complain(stage)
        [answer] = automatic(stage)
        while not times_in_sent(stage, answer):
            minutes(stage, 1)
        # It is read before the one in Sent is.
        early = stage.clock.now - timedelta(minutes=10)
        deliver(dovecot.server, dovecot.user, answer.as_bytes(), "INBOX", when=early)
        minutes(stage, 10)
        assert times_in_sent(stage, answer) == 1


def test_a_copy_that_the_server_keeps_may_be_slower_than_the_one_to_ourselves(
    account: Account, tmp_path: Path
) -> None:
    with stage_on(Forgetful({account.user: PASSWORD}, server=account.server), account, tmp_path) as stage:
        complain(stage)
        minutes(stage, 2)
        [answer] = automatic(stage)
        deliver(account.server, account.user, answer.as_bytes(), account.sent, when=stage.clock.now)
        minutes(stage, 10)
        assert times_in_sent(stage, answer) == 1


def test_the_customers_answer_proves_that_the_mail_arrived(stage: Stage) -> None:
    stage.scene.submission.refuse(stage.scene.user, 550, "5.7.1 Not to yourself")
    stage.scene.submission.cut_after_dot()
    complain(stage)
    assert letter(stage, "acknowledgement").state == "dot"
    stage.arrive(reply(automatic(stage)[0], "Thank you for the quick answer.", stage.clock.now))
    assert letter(stage, "acknowledgement").state == "sent"


def test_a_mail_to_ourselves_is_not_written_while_another_waits(forgetful: Stage) -> None:
    forgetful.scene.submission.forgets = 1
    complain(forgetful)
    forgetful.scene.submission.add_user(forgetful.scene.user, "changed")
    forgetful.service.posts[0].smtp.close()
    before = len(probes(forgetful))
    for _ in range(24):
        forgetful.later(minutes=10)
    assert letter(forgetful, "acknowledgement").state == "dot"
    assert len(probes(forgetful)) == before + 1
    forgetful.scene.submission.add_user(forgetful.scene.user, PASSWORD)
    minutes(forgetful, 30)
    assert letter(forgetful, "acknowledgement").state == "sent"
    assert len(automatic(forgetful)) == 1
    assert len(probes(forgetful)) == before + 1


def test_that_nothing_proves_acceptance_is_asked_again_a_week_later(account: Account, tmp_path: Path) -> None:
    with stage_on(Forgetful({account.user: PASSWORD}, server=account.server), account, tmp_path) as stage:
        stage.scene.submission.refuse(stage.scene.user, 452, "4.2.2 Mailbox full", times=1)
        complain(stage)
        minutes(stage, 7)
        assert proof(stage) == Proof.NONE
        stage.later(days=7)
        minutes(stage, 7)
        assert proof(stage) == Proof.SELF


def test_a_copy_to_ourselves_taken_for_junk_is_found_there_and_filed(
    account: Account, tmp_path: Path
) -> None:
    with stage_on(Forgetful({account.user: PASSWORD}), account, tmp_path) as stage:
        stage.scene.submission.cut_after_dot()
        complain(stage)
        [answer] = automatic(stage)
        deliver(account.server, account.user, answer.as_bytes(), "Junk", when=stage.clock.now)
        minutes(stage, 3)
        assert letter(stage, "acknowledgement").state == "sent"
        assert times_in_sent(stage, answer) == 1
        assert stage.staff.read("Junk") == []


@pytest.mark.parametrize("removed", [True, False])
def test_a_draft_interrupted_while_it_was_filed_is_filed_once_and_never_after_staff_removed_it(
    stage: Stage, removed: bool
) -> None:
    complain(stage)
    draft = letter(stage, "apology")
    with logged_in(stage.scene.server, stage.scene.user) as client:
        client.select_folder(stage.scene.drafts)
        client.delete_messages(client.search())
        client.expunge()
    # Where the folder stood before: what was removed came later, or there was nothing to remove.
    uidnext = draft.shelf_uidnext if removed else uidnext_of(stage, stage.scene.drafts)
    with stage.service.database.write() as session:
        outcomes.finish(session, draft.id, "queued", "", stage.clock.now)
        shelving.begin_copies(session, [draft.id], draft.shelf_uidvalidity or 0, uidnext or 0)
    stage.work()
    assert letter(stage, "apology").state == "drafted"
    assert len(stage.staff.drafts()) == (0 if removed else 1)
