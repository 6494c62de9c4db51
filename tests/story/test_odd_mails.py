"""Mails that break rules: each is kept and accounted for, and the ones after it go on."""

from __future__ import annotations

from mails import COMPLAINT, mail
from servers import Account
from told import CUSTOMER, automatic, complain, notices, read_mails, unsure, words

from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.errors import ParserDied
from followupd.model.message import Message
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import Parser
from followupd.store import reports

LONG_LINE = b"From: Anna <anna.berg@kunde.example>\r\nSubject: Long\r\n\r\n" + b"x" * 1_000_000 + b"\r\n"


class DeadlyMail(Parser):
    """A reader that does not survive one certain mail."""

    def __init__(self, reader: Parser) -> None:
        self._reader = reader
        self.deaths = 0

    def parse(self, raw: bytes) -> Message:
        if b"Deadly" in raw:
            self.deaths += 1
            raise ParserDied()
        return self._reader.parse(raw)


def with_deadly_mail(stage: Stage) -> DeadlyMail:
    service = stage.service
    parser = DeadlyMail(service.parser)
    service.intake = Intake(service.database, service.recorder, parser, service.accounts)
    return parser


def test_a_mail_that_kills_its_reader_three_times_is_set_aside_and_the_next_go_on(stage: Stage) -> None:
    parser = with_deadly_mail(stage)
    deadly = mail("Deadly", stage.clock.now, sender="Mallory <m@evil.example>")
    stage.post(deadly, mail(COMPLAINT, stage.clock.now))
    stage.work()
    assert parser.deaths == 3
    assert stage.case_of(CUSTOMER)
    assert len(automatic(stage)) == 1
    assert [entry.state for entry in read_mails(stage)] == ["quarantined", "read"]
    stage.work()
    assert parser.deaths == 3


def test_what_was_set_aside_is_kept_listed_and_told_to_the_desk_once(stage: Stage) -> None:
    with_deadly_mail(stage)
    deadly = mail("Deadly", stage.clock.now)
    stage.arrive(deadly)
    stage.work()
    [notice] = notices(stage)
    assert "set aside" in " ".join(words(notice).split())
    assert len(unsure(stage)) == 1
    with stage.service.database.read() as session:
        found = reports.mail(session, read_mails(stage)[0].id)
    assert found is not None
    assert found[1].split() == deadly.split()


def test_a_mail_the_program_itself_stumbles_over_is_set_aside(stage: Stage) -> None:
    class Stumbling(Parser):
        def parse(self, raw: bytes) -> Message:
            raise ZeroDivisionError

    service = stage.service
    service.intake = Intake(service.database, service.recorder, Stumbling(), service.accounts)
    stage.arrive(mail(COMPLAINT, stage.clock.now))
    # The notice's copy to ourselves is set aside as well, and told by no other notice.
    assert {entry.state for entry in read_mails(stage)} == {"quarantined"}
    assert len(notices(stage)) == 1
    assert rounds.take_in(service) == 0


def test_odd_mails_are_all_accounted_for_and_answer_nobody(any_stage: Stage) -> None:
    odd = (
        b"\r\n",
        b"Subject: only headers\r\n\r\n",
        b"no header at all",
        LONG_LINE,
        b"From: a@b.example, c@d.example\r\n\r\nTwo authors.\r\n",
        b"From: \xff\xfe\r\nSubject: =?utf-8?q?=FF?=\r\n\r\n\xff\xfe\r\n",
        b'Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\n--a\r\n--a\r\n',
        mail("Nothing\0ness", any_stage.clock.now, subject="Nul"),
        b"Date: Thu, 99 Foo 0000 99:99:99 +9999\r\nMessage-ID: <>\r\n\r\n...\r\n",
    )
    any_stage.arrive(*odd)
    entries = read_mails(any_stage)
    assert len(entries) == len(odd)
    assert all(entry.state == "read" and entry.outcome for entry in entries)
    assert automatic(any_stage) == []
    complain(any_stage)
    assert len(automatic(any_stage)) == 1


def test_a_complaint_without_one_clear_author_is_shown_to_staff_only(stage: Stage) -> None:
    raw = mail(COMPLAINT, stage.clock.now).replace(b"From: ", b"From: Eve <eve@other.example>, ")
    stage.arrive(raw)
    assert stage.cases == ()
    assert len(unsure(stage)) == 1
    assert len(stage.scene.submission.accepted) == len(notices(stage)) == 1


def test_the_same_mail_delivered_twice_is_one_case_and_one_answer(stage: Stage) -> None:
    raw = mail(COMPLAINT, stage.clock.now)
    stage.arrive(raw, raw)
    stage.arrive(raw)
    stage.arrive(b"Received: by another way\r\n" + raw)
    assert len(stage.cases) == 1
    assert stage.case_of(CUSTOMER).version == 2
    assert len(automatic(stage)) == 1
    assert len(stage.staff.drafts()) == 1


def test_two_mails_with_one_message_id_are_both_read(stage: Stage) -> None:
    one = mail(COMPLAINT, stage.clock.now, message_id="<same@kunde.example>")
    other = mail(
        "The pot that you sent is broken, I am really annoyed.",
        stage.clock.now,
        subject="The pot",
        sender="Bo <bo@other.example>",
        message_id="<same@kunde.example>",
    )
    stage.arrive(one, other)
    assert len(stage.cases) == 2


def test_a_mail_moved_before_we_looked_is_understood_all_the_same(stage: Stage, account: Account) -> None:
    raw = mail(COMPLAINT, stage.clock.now)
    stage.post(raw)
    rounds.sync(stage.service)
    uid = stage.staff.inbox()[0][0]
    stage.staff.move(uid, "INBOX", "Followup/Resolved")
    rounds.sync(stage.service)
    stage.work()
    assert stage.case_of(CUSTOMER).state == "resolved"
    assert len(stage.cases) == 1
