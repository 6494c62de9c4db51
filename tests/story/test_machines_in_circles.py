"""Machines that answer each other: every circle ends by itself, also when the other side hides what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest
from databases import database_of
from mails import COMPLAINT, mail
from servers import PASSWORD
from told import CUSTOMER, automatic, complain, notices, words

from followupd.cli.demo.servers import MailServer, Submission
from followupd.cli.demo.stage import Scene, Stage
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import ChildParser
from followupd.store import halts, mutes

#: How many mails a forger sends in somebody's name.
BOMB = 120
STEP = timedelta(hours=8)
DAY = timedelta(days=1)
US, THEM = "info@lindenhof.example", "info@nachbar.example"
DESK = "support@desk.example"

#: What another machine makes of a mail of ours; it gets our mail and a number that is never the same.
Machine = Callable[[EmailMessage, int, datetime], bytes]


def acknowledgements(stage: Stage, to: str = "") -> list[EmailMessage]:
    """The acknowledgements that left, to that address or to all."""
    return [
        accepted.message
        for accepted in stage.scene.submission.accepted
        if accepted.message["Auto-Submitted"] == "auto-replied" and to in ("", accepted.recipients[0])
    ]


def as_it_is(ours: EmailMessage, _number: int, _now: datetime) -> bytes:
    return _vouched(ours, ours["From"].addresses[0].domain)


def stripped(ours: EmailMessage, number: int, now: datetime) -> bytes:
    """Its own words are kept; nothing else is."""
    sender = ours["From"].addresses[0].addr_spec
    return mail(words(ours), now, sender=sender, subject=f"[#{number}] {ours['Subject']}", to=ours["To"])


def angry(ours: EmailMessage, number: int, now: datetime) -> bytes:
    """As a desk that repeats its complaint in every mail, whatever it is told."""
    sender, subject = ours["From"].addresses[0].addr_spec, f"[#{number}] Re: {ours['Subject']}"
    return mail(COMPLAINT, now, sender=sender, subject=subject, to=ours["To"])


def _vouched(message: EmailMessage, domain: str) -> bytes:
    vouching = f"Authentication-Results: mx.lindenhof.example; dmarc=pass header.from={domain}\r\n"
    return vouching.encode() + message.as_bytes()


class Pair:
    """Two followupd with one clock; what each sends to the other is carried by hand."""

    def __init__(self, one: Stage, other: Stage) -> None:
        self.clock = one.clock
        self._ways = ((one, other, THEM), (other, one, US))
        self._carried = 0

    def carry(self, through: Machine) -> None:
        """Each gets the newest mail of the other, once more if it had it already."""
        for sender, receiver, to in self._ways:
            sent = [accepted for accepted in sender.scene.submission.accepted if to in accepted.recipients]
            if sent:
                self._carried += 1
                receiver.arrive(through(sent[-1].message, self._carried, self.clock.now))

    def pass_time(self, span: timedelta, through: Machine) -> None:
        """Let both work while that time passes."""
        end = self.clock.now + span
        while self.clock.now < end:
            self.carry(through)
            self.clock.now += STEP


@pytest.fixture
def pair(mail_server: MailServer, tmp_path: Path, reader: ChildParser) -> Iterator[tuple[Pair, Stage, Stage]]:
    with ExitStack() as stack:
        stages: list[Stage] = []
        for user in (US, THEM):
            mail_server.add_user(user, PASSWORD)
            submission = stack.enter_context(Submission({user: PASSWORD}, server=mail_server))
            folder = tmp_path / user
            folder.mkdir()
            scene = Scene(
                server=mail_server,
                submission=submission,
                user=user,
                folder=folder,
                database=database_of(folder),
            )
            stage = Stage(scene, stages[0].clock if stages else None)
            service = stage.service
            service.intake = Intake(service.database, service.recorder, reader, service.accounts)
            stages.append(stack.enter_context(stage))
        yield Pair(*stages), stages[0], stages[1]


@pytest.mark.parametrize("through", [as_it_is, stripped, angry])
def test_two_of_us_are_silent_after_one_acknowledgement_each(
    pair: tuple[Pair, Stage, Stage], through: Machine
) -> None:
    together, one, other = pair
    one.arrive(mail(COMPLAINT, together.clock.now, sender=THEM))
    together.pass_time(3 * DAY, through)
    assert len(acknowledgements(one, THEM)) == 1
    # Without its marks an acknowledgement is still no complaint by what it means.
    assert len(acknowledgements(other, US)) == (1 if through is angry else 0)


def talk(stage: Stage, machine: Machine, span: timedelta) -> None:
    """The machine answers our newest mail, and goes on answering it, for that time."""
    end, number = stage.clock.now + span, 0
    while stage.clock.now < end:
        number += 1
        stage.arrive(machine(_sent_to_others(stage)[-1], number, stage.clock.now))
        stage.clock.now += STEP


def _sent_to_others(stage: Stage) -> list[EmailMessage]:
    accepted = stage.scene.submission.accepted
    return [sent.message for sent in accepted if not sent.recipients[0].endswith("@lindenhof.example")]


def ticket(ours: EmailMessage, number: int, now: datetime) -> bytes:
    """A desk that opens a ticket for every mail, strips every header and nests its numbers in the subject."""
    nested = "".join(f"[Ticket#{7000 + nth}] Re: " for nth in range(number, 0, -1))
    subject = f"{nested}{ours['Subject']}"
    return mail(f"{COMPLAINT}\n\nWe opened a ticket.", now, sender=DESK, subject=subject)


def renamed(ours: EmailMessage, number: int, now: datetime) -> bytes:
    """A desk whose subjects have nothing in common."""
    return mail(
        COMPLAINT, now, sender=DESK, subject="About your letter " + "abcdefghijklmnop"[number % 16] * 3
    )


def quoting(ours: EmailMessage, number: int, now: datetime) -> bytes:
    """A desk with a new address for every ticket, which quotes what it answers."""
    quoted = "\n".join(f"> {line}" for line in words(ours).splitlines())
    sender = f"ticket+{number}@desk.example"
    return mail(f"{COMPLAINT}\n\n{quoted}", now, sender=sender, subject=f"Case {number} xyz"[: 9 + number])


def on_holiday(ours: EmailMessage, _number: int, now: datetime) -> bytes:
    """A vacation note without a header that says so."""
    text = f"I am away until Monday. I am very annoyed about the delay.\n\n{COMPLAINT}"
    return mail(text, now, sender=DESK, subject=f"Re: {ours['Subject']}")


@pytest.mark.parametrize("machine", [ticket, quoting, on_holiday])
def test_a_desk_that_answers_everything_gets_one_acknowledgement_in_its_thread(
    stage: Stage, machine: Machine
) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=DESK))
    talk(stage, machine, 3 * DAY)
    assert len(acknowledgements(stage)) == 1


def test_a_desk_without_any_thread_gets_one_a_day_and_three_a_week(stage: Stage) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=DESK))
    talk(stage, renamed, DAY)
    assert len(acknowledgements(stage)) == 1
    talk(stage, renamed, 6 * DAY)
    assert len(acknowledgements(stage)) == 3


def test_a_machine_that_collects_our_acknowledgements_is_muted_with_its_domain(stage: Stage) -> None:
    for person in ("anna", "bert"):
        stage.arrive(
            mail(COMPLAINT, stage.clock.now, sender=f"{person}@desk.example", subject=f"Of {person}")
        )
    quoted = "\n".join(f"> {line}" for ours in acknowledgements(stage) for line in words(ours).splitlines())
    told = len(notices(stage))
    for number in range(3):
        text = f"{COMPLAINT}\n\n{quoted}"
        stage.arrive(
            mail(text, stage.clock.now, sender=f"t{number}@desk.example", subject=f"Number {number}")
        )
    assert len(acknowledgements(stage)) == 2
    assert len(notices(stage)) == told + 1
    assert "desk.example answers our acknowledgements" in words(notices(stage)[-1])
    with stage.service.database.read() as session:
        assert [mute.name for mute in mutes.standing(session, stage.clock.now)] == ["desk.example"]
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender="carl@desk.example", subject="Of carl"))
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender="carl@elsewhere.example", subject="Of carl"))
    assert len(acknowledgements(stage)) == 3
    stage.clock.now += 7 * DAY
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender="dora@desk.example", subject="Of dora"))
    assert len(acknowledgements(stage)) == 4


def bounce_of(message: EmailMessage, number: int) -> bytes:
    """A bounce that returns that mail, whatever it is."""
    returned = f"Message-ID: {message['Message-ID']}\r\nSubject: {message['Subject']}\r\n"
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.desk.example\r\nTo: info@lindenhof.example\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nMessage-ID: <b{number}@mx.desk.example>\r\n"
        "Date: Mon, 02 Mar 2026 08:05:00 +0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        f"--b\r\nContent-Type: text/plain\r\n\r\n{COMPLAINT}\r\n--b\r\n"
        "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.desk.example\r\n\r\n"
        f"Final-Recipient: rfc822; {DESK}\r\nAction: failed\r\nStatus: 5.1.1\r\n--b\r\n"
        f"Content-Type: message/rfc822\r\n\r\n{returned}\r\n--b--\r\n"
    ).encode()


def test_bounces_of_bounces_are_answered_by_nobody(stage: Stage) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=DESK))
    raw = bounce_of(acknowledgements(stage)[0], 0)
    for number in range(1, 6):
        stage.arrive(raw)
        stage.clock.now += STEP
        raw = bounce_of(message_from_bytes(raw, policy=default), number)  # type: ignore[arg-type]
    assert len(acknowledgements(stage)) == 1
    assert len(stage.scene.submission.accepted) - len(notices(stage)) == 1


@pytest.mark.parametrize(("passed", "most"), [(False, 0), (True, 1)])
def test_a_forger_cannot_make_us_flood_a_victim(stage: Stage, passed: bool, most: int) -> None:
    raws = [
        mail(f"{COMPLAINT}\n{number}", stage.clock.now, subject=f"Order of {'x' * number}", passed=passed)
        for number in range(BOMB)
    ]
    stage.arrive(*raws)
    assert len(stage.cases) == BOMB
    assert len(automatic(stage)) == most
    stage.later(hours=20)
    assert len(automatic(stage)) == most


def blow_the_fuse(stage: Stage) -> None:
    for number in range(4):
        complain(stage, sender=f"c{number}@kunde{number}.example")


def resume(stage: Stage) -> None:
    """What `followupd resume` does."""
    with stage.service.database.write() as session:
        assert [halt.name for halt in halts.lift(session)] == [halts.FUSE]


def test_a_blown_fuse_is_told_once_and_no_new_day_mends_it(set_stage: Callable[..., Stage]) -> None:
    stage = set_stage(extra="[limits]\nper_day = 2")
    blow_the_fuse(stage)
    assert len(acknowledgements(stage)) == 2
    assert len([told for told in notices(stage) if "followupd resume" in words(told)]) == 1
    stage.later(days=2)
    complain(stage, sender="later@kunde.example")
    stage.restart()
    complain(stage, sender="restarted@kunde.example")
    assert len(acknowledgements(stage)) == 2


def test_after_a_person_said_so_the_day_begins_anew(set_stage: Callable[..., Stage]) -> None:
    stage = set_stage(extra="[limits]\nper_day = 2")
    blow_the_fuse(stage)
    resume(stage)
    for number in range(3):
        complain(stage, sender=f"d{number}@laden{number}.example")
    assert len(acknowledgements(stage)) == 4
    resume(stage)


def in_thread_of(message_id: str, sender: str, when: datetime) -> bytes:
    """A complaint of somebody who names that mail alone, under a subject of their own."""
    fields = (("References", message_id),)
    return mail(COMPLAINT, when, sender=sender, subject=f"From {sender[:2]}", headers=fields)


def test_a_conversation_gets_one_acknowledgement_whoever_goes_on_with_it(stage: Stage) -> None:
    first = message_from_bytes(complain(stage))
    second = in_thread_of(first["Message-ID"], "b@zwei.example", stage.clock.now)
    third = in_thread_of(message_from_bytes(second)["Message-ID"], "c@drei.example", stage.clock.now)
    stage.arrive(second)
    stage.arrive(third)
    assert len(stage.cases) == 3
    assert len(acknowledgements(stage)) == 1


def test_limits_outlive_a_restart(stage: Stage) -> None:
    complain(stage)
    stage.restart()
    complain(stage, subject="Something else", text=f"{COMPLAINT} Again.")
    assert len(acknowledgements(stage, CUSTOMER)) == 1


def test_our_own_mail_sent_back_under_another_name_is_left_alone(stage: Stage) -> None:
    complain(stage)
    ours = acknowledgements(stage)[0]
    before = len(stage.scene.submission.accepted)
    for number, keep in enumerate((("X-Followupd-Id",), ("X-Followupd-Loop",))):
        fields = tuple((name, str(ours[name])) for name in keep)
        stage.arrive(
            mail(COMPLAINT, stage.clock.now, sender=DESK, subject=f"Sent back {number}", headers=fields)
        )
    assert len(stage.cases) == 1
    assert len(stage.scene.submission.accepted) == before
