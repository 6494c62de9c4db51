"""Two mailboxes of one business: each with its own identity, texts and Drafts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from mails import COMPLAINT, mail, reply
from servers import PASSWORD, Account
from told import CUSTOMER, automatic, happened, words

from followupd.cli.demo.mail_program import MailProgram
from followupd.cli.demo.servers import MailServer, deliver
from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState

OWN_WORDS = '+++\nsubject = "Ihr Gruß"\n+++\nGrüezi! Ref. {{ reference }}\n'


@pytest.fixture
def second(mail_server: MailServer) -> Account:
    """The mailbox of the other shop."""
    user = "cafe@lindenhof.example"
    mail_server.add_user(user, PASSWORD)
    place = {"host": mail_server.host, "port": mail_server.port, "server": mail_server}
    return Account(user=user, drafts="Drafts", sent="Sent", **place)


@pytest.fixture
def both(set_stage: Callable[..., Stage], second: Account, tmp_path: Path) -> Stage:
    """A stage with both mailboxes; the stage's own one is named "shop", the second "café"."""
    texts = tmp_path / "texts" / "en"
    texts.mkdir(parents=True)
    (texts / "acknowledgement.md").write_text(OWN_WORDS, "utf-8")
    server = (
        'host = "{host}"\nport = {port}\nsecurity = "none"\nuser = "{user}"\npassword_file = "password"\n'
    )
    stage = set_stage()
    imap = server.format(host=second.host, port=second.port, user=second.user)
    submission = stage.scene.submission
    submission.add_user(second.user, PASSWORD)
    smtp = server.format(host=submission.host, port=submission.port, user=second.user)
    table = f"""
[[mailbox]]
name = "café"
address = "{second.user}"
sender_name = "Café Linde"
company = "Café Linde"
time_zone = "Europe/Berlin"
authserv_id = "mx.lindenhof.example"
templates = "{texts.parent}"
[mailbox.imap]
{imap}[mailbox.smtp]
{smtp}"""
    stage.config.write_text(stage.config.read_text("utf-8") + table, "utf-8")
    stage.restart()
    stage.recall_proof()
    stage.work()
    return stage


def post_to(account: Account, stage: Stage, raw: bytes) -> None:
    deliver(account.server, account.user, raw, when=stage.clock.now)


def test_each_mailbox_answers_as_itself_with_its_own_texts_and_drafts(both: Stage, second: Account) -> None:
    post_to(second, both, mail(COMPLAINT, both.clock.now, to=second.user))
    both.work()
    [acknowledgement] = automatic(both)
    assert acknowledgement["From"] == f"Café Linde <{second.user}>"
    assert "Grüezi" in words(acknowledgement)
    assert both.case_of(CUSTOMER).mailbox == "café"
    assert both.staff.drafts() == []
    staff = MailProgram(second.server, second.user, clock=both.clock)
    assert len(staff.drafts()) == 1


def test_the_other_mailbox_keeps_the_usual_texts(both: Stage) -> None:
    both.arrive(mail(COMPLAINT, both.clock.now))
    [acknowledgement] = automatic(both)
    assert "Grüezi" not in words(acknowledgement)
    assert both.case_of(CUSTOMER).mailbox == "shop"


@pytest.mark.parametrize("stamp", ["", "Received: from mx2.lindenhof.example\r\n"])
def test_the_same_mail_to_both_is_one_case(both: Stage, second: Account, stamp: str) -> None:
    raw = mail(COMPLAINT, both.clock.now, to=f"{both.scene.user}, {second.user}")
    both.post(raw)
    post_to(second, both, stamp.encode() + raw)
    both.work()
    assert len(both.cases) == 1
    assert both.case_of(CUSTOMER).version == 2
    assert len(automatic(both)) == 1


def test_what_staff_do_with_the_copy_in_the_other_mailbox_counts(both: Stage, second: Account) -> None:
    raw = mail(COMPLAINT, both.clock.now)
    both.post(raw)
    post_to(second, both, b"Received: from mx2.lindenhof.example\r\n" + raw)
    both.work()
    staff = MailProgram(second.server, second.user, clock=both.clock)
    staff.move(staff.inbox()[0][0], "INBOX", "Followup/Resolved")
    both.work()
    assert both.case_of(CUSTOMER).state is CaseState.RESOLVED
    assert [event.by for event in happened(both, e.CaseResolved)] == [second.user]


def test_an_answer_that_goes_to_the_other_mailbox_is_understood(both: Stage, second: Account) -> None:
    both.arrive(mail(COMPLAINT, both.clock.now))
    post_to(second, both, reply(automatic(both)[0], "And please to my new flat.", both.clock.now))
    both.work()
    assert len(happened(both, e.CustomerWroteAgain)) == 1


def test_a_mail_from_one_mailbox_to_the_other_is_no_customers(both: Stage, second: Account) -> None:
    post_to(second, both, mail(COMPLAINT, both.clock.now, sender=f"Lena <{both.scene.user}>"))
    both.work()
    assert both.cases == ()
    assert automatic(both) == []
