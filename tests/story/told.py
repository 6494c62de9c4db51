"""What the stories do again and again, and what they ask the service afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import TypeVar

from mails import ANNA, COMPLAINT, mail

from followupd.cli.demo.servers import AcceptedMail
from followupd.cli.demo.stage import Stage
from followupd.mailbox.folders import FolderPlan
from followupd.model.events import Event
from followupd.store import cases, outbox, reports
from followupd.store.outbox import Item

CUSTOMER = "anna.berg@kunde.example"
#: The complaint is answered two hours after the start, on Monday 2 March: five working days of silence
#: resolve it, and three working days later the customer is asked, at ten in Berlin.
ASKED = datetime(2026, 3, 12, 9, 1, tzinfo=UTC)
SETTLED = datetime(2026, 3, 9, 23, tzinfo=UTC)

#: What becomes of mails that the service wrote.
OWN_MAIL = ("sent by followupd", "a mail of our own came back")

KindOfEvent = TypeVar("KindOfEvent", bound=Event)


def complain(stage: Stage, **fields: object) -> bytes:
    """A complaint arrives and is dealt with."""
    raw = mail(**{"text": COMPLAINT, "when": stage.clock.now, "sender": ANNA, **fields})
    stage.arrive(raw)
    return raw


def answer(stage: Stage, text: str = "Dear Anna Berg, it left today. Sorry! Lena", **options: bool) -> None:
    """Two hours later staff edit the newest draft and send it."""
    stage.clock.now += timedelta(hours=2)
    stage.staff.edit_and_send(stage.staff.drafts()[-1][0], text, **options)
    stage.work()


def asked(stage: Stage) -> EmailMessage:
    """The complaint is answered, silence follows, and the customer is asked; gives the question."""
    complain(stage)
    answer(stage)
    stage.until(ASKED)
    return automatic(stage)[-1]


def automatic(stage: Stage, to: str = CUSTOMER) -> list[EmailMessage]:
    """What the service sent by itself to that customer."""
    return [
        accepted.message
        for accepted in stage.scene.submission.accepted
        if accepted.recipients[0] == to and accepted.message["Auto-Submitted"]
    ]


def notices(stage: Stage) -> list[EmailMessage]:
    """What the desk was told."""
    accepted: list[AcceptedMail] = stage.scene.submission.accepted
    return [mail.message for mail in accepted if stage.scene.notify.startswith(mail.recipients[0])]


def words(message: EmailMessage) -> str:
    """The plain text of a mail."""
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def happened(stage: Stage, kind: type[KindOfEvent], customer: str = CUSTOMER) -> list[KindOfEvent]:
    """The events of that kind in the customer's newest case."""
    return [event for event in history(stage, customer) if isinstance(event, kind)]


def history(stage: Stage, customer: str = CUSTOMER) -> tuple[Event, ...]:
    """Everything that happened in the customer's newest case."""
    with stage.service.database.read() as session:
        return cases.events_of(session, case_id(stage, customer))


def letters(stage: Stage, customer: str = CUSTOMER) -> tuple[Item, ...]:
    """Everything written in the customer's newest case."""
    with stage.service.database.read() as session:
        return outbox.of_case(session, case_id(stage, customer))


def letter(stage: Stage, kind: str) -> Item:
    """The newest letter of that kind in the customer's newest case."""
    return [item for item in letters(stage) if item.kind == kind][-1]


def case_id(stage: Stage, customer: str = CUSTOMER) -> int:
    """The row of the customer's newest case."""
    with stage.service.database.read() as session:
        return next(number for number, case in reports.cases(session) if case.customer == customer)


def unsure(stage: Stage) -> list[str]:
    """The subjects of the mails staff are asked about."""
    with stage.service.database.read() as session:
        return [entry.subject for entry in reports.unsure(session)]


def read_mails(stage: Stage) -> tuple[reports.Mail, ...]:
    """Every mail the service has, but for what it wrote itself."""
    with stage.service.database.read() as session:
        return tuple(mail for mail in reports.mails(session) if mail.outcome not in OWN_MAIL)


def folders(stage: Stage) -> FolderPlan:
    """The real names of the folders."""
    return stage.service.posts[0].watcher.plan


def drag(stage: Stage, target: str, *, source: str = "INBOX", place: int = -1) -> None:
    """Staff drag a mail (the newest one, unless told) into another folder, and the service looks."""
    uid = stage.staff.read(source)[place][0]
    stage.staff.move(uid, source, target)
    stage.work()


def configure(stage: Stage, before: str, after: str) -> None:
    """The admin changes a line of config.toml and restarts the service."""
    text = stage.config.read_text("utf-8")
    assert before in text
    stage.config.write_text(text.replace(before, after, 1), "utf-8")
    stage.restart()
