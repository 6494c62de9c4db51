"""The service's threads with the real clock: a mail comes in, its answer goes out, and a stop is a stop."""

from __future__ import annotations

import smtplib
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path

import pytest
from databases import database_of
from servers import PASSWORD, Account

from followupd.cli.demo.servers import AcceptedMail, MailServer, Submission
from followupd.cli.demo.stage import Scene, Stage
from followupd.clock import system_clock
from followupd.daemon.loops import Beat, Loops
from followupd.model.case import CaseState
from followupd.store import outbox, reports

ANNA = "anna@kunde.example"
COMPLAINT = "My order A-204711 still has not arrived. This is really annoying!"


@pytest.fixture
def account(mail_server: MailServer) -> Account:
    user = "loops@lindenhof.example"
    mail_server.add_user(user, PASSWORD)
    mail_server.add_user(ANNA, PASSWORD)
    place = {"host": mail_server.host, "port": mail_server.port, "server": mail_server}
    return Account(user=user, drafts="Drafts", sent="Sent", **place)


@pytest.fixture
def submission(account: Account) -> Iterator[Submission]:
    """Takes what customers send as well, and delivers it."""
    users = {account.user: PASSWORD, ANNA: PASSWORD}
    server = Submission(users, server=account.server, authserv_id="mx.lindenhof.example")
    with server:
        yield server


@pytest.fixture
def stage(account: Account, submission: Submission, tmp_path: Path) -> Iterator[Stage]:
    scene = Scene(
        server=account,
        submission=submission,
        user=account.user,
        folder=tmp_path,
        database=database_of(tmp_path),
        # The server may keep silent about a mail that comes just before IDLE begins.
        mailbox_extra="poll_seconds = 1",
    )
    with Stage(scene, system_clock) as stage:
        yield stage


@pytest.fixture
def start(stage: Stage) -> Iterator[Callable[[], Loops]]:
    """Starts the threads; those still running at the end are stopped."""
    with ExitStack() as stack:

        def started() -> Loops:
            loops = Loops(stage.service)
            stack.callback(loops.join)
            stack.callback(loops.stop)
            loops.start()
            return loops

        yield started


def letter(to: str, text: str = COMPLAINT) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = ANNA, to, "Where is my order?"
    mail["Message-ID"], mail["Date"] = make_msgid(domain="kunde.example"), format_datetime(system_clock())
    mail.set_content(text)
    return mail


def write(submission: Submission, to: str, text: str = COMPLAINT) -> None:
    """Anna writes a mail and sends it by SMTP."""
    with smtplib.SMTP(submission.host, submission.port, "localhost", timeout=20) as smtp:
        smtp.login(ANNA, PASSWORD)
        smtp.send_message(letter(to, text))


def answers(submission: Submission) -> list[AcceptedMail]:
    """What the service sent to Anna, once something has left."""
    found: list[AcceptedMail] = []
    while not found:
        # Mails to ourselves may come before it.
        accepted = submission.wait_for(2)
        found = [mail for mail in accepted if mail.user != ANNA and mail.recipients[0] == ANNA]
        if not found:
            submission.wait_for(len(accepted) + 1)
    return found


def states(stage: Stage) -> list[str]:
    with stage.service.database.read() as session:
        return [item.state for item in outbox.waiting(session)]


def test_a_complaint_that_comes_by_smtp_is_acknowledged_and_the_service_stops(
    stage: Stage, submission: Submission, start: Callable[[], Loops]
) -> None:
    loops = start()
    write(submission, stage.scene.user)
    [acknowledgement] = answers(submission)
    assert acknowledgement.message["Auto-Submitted"] == "auto-replied"
    loops.stop()
    assert loops.wait(0.0)
    assert loops.join()
    assert stage.case_of(ANNA).state is CaseState.OPEN


def test_mails_one_after_the_other_are_each_answered_once(
    stage: Stage, submission: Submission, start: Callable[[], Loops]
) -> None:
    loops = start()
    write(submission, stage.scene.user)
    answers(submission)
    write(submission, stage.scene.user, "And my pot came broken, I am really annoyed.")
    loops.stop()
    assert loops.join()
    # Whatever the threads had not come to yet. The second is no new conversation.
    stage.work()
    with stage.service.database.read() as session:
        theirs = [mail.state for mail in reports.mails(session) if ANNA in mail.author]
    assert theirs == ["read", "read"]
    assert len(answers(submission)) == 1


def test_a_stop_waits_for_no_server_and_leaves_the_doubtful_mail_in_doubt(
    stage: Stage, submission: Submission, start: Callable[[], Loops]
) -> None:
    submission.delay = 60.0
    loops = start()
    stamp = b"Authentication-Results: mx.lindenhof.example; dmarc=pass header.from=kunde.example\r\n"
    stage.post(stamp + letter(stage.scene.user).as_bytes())
    submission.wait_for(1)
    loops.stop()
    assert loops.join()
    assert "dot" in states(stage)


def test_a_stop_is_quick_while_nothing_happens(start: Callable[[], Loops]) -> None:
    loops = start()
    loops.stop()
    assert loops.join()


def test_a_stop_that_comes_while_a_round_gathers_letters_is_not_forgotten(stage: Stage) -> None:
    end, call = threading.Event(), threading.Event()

    def one_round() -> None:
        end.set()
        call.set()
        # As a burst does, which takes the call for letters that it looks for anyway.
        call.clear()

    loops = Loops(stage.service)
    sender = threading.Thread(target=loops._repeat, args=(Beat(), end, call, one_round), daemon=True)
    sender.start()
    sender.join(5)
    assert not sender.is_alive()


def test_the_threads_go_on_when_a_server_is_away(
    stage: Stage, submission: Submission, start: Callable[[], Loops]
) -> None:
    (stage.scene.folder / "password").write_text("wrong", "utf-8")
    loops = start()
    assert not loops.wait(0.0)
    loops.stop()
    assert loops.join()
    assert submission.accepted == []


def test_what_waited_while_nobody_ran_is_done_at_the_start(
    stage: Stage, submission: Submission, start: Callable[[], Loops]
) -> None:
    write(submission, stage.scene.user)
    stage.restart()
    start()
    assert len(answers(submission)) == 1
