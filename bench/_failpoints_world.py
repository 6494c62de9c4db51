"""What others do in a story: a customer and a machine write, staff send a draft, days pass.

Each chapter happens once, however often the service dies in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from bench._failpoints_provider import Evidence, deliver
from bench._failpoints_setting import (
    COMPLAINT_ID,
    CUSTOMER,
    DRAFTS,
    MACHINE,
    MACHINE_ID,
    SENT,
    Host,
    Progress,
    Setting,
)
from followupd.cli.demo.servers import AccountSettings, MailProgram
from followupd.cli.demo.stage import START, MovingClock

#: Five working days of silence after the answer, then three more until the question, at ten in Berlin.
_RESOLVED = START + timedelta(days=7, hours=8, minutes=1)
_ASKED = START + timedelta(days=10, hours=1, minutes=1)
#: What stands after the chapter in which the complaint came.
_ANSWER = 2


@dataclass(slots=True)
class World:
    """The world around the service, and how far its story has come."""

    setting: Setting
    clock: MovingClock
    progress: Progress
    #: What happens, chapter by chapter.
    chapters: tuple[Callable[[], None], ...] = field(init=False)

    def __post_init__(self) -> None:
        self.chapters = (self._begin, self._complain, self._answer, self._resolve, self._ask)

    def happen(self, chapter: int) -> None:
        """The events of that chapter."""
        self.chapters[chapter]()
        self.progress = replace(self.progress, chapter=chapter)
        self.keep_time()

    def keep_time(self) -> None:
        """Remember the present moment: time never runs back for the next life."""
        self.progress = replace(self.progress, now=self.clock.now)
        self.progress.write(self.setting)

    def hurry(self) -> None:
        """Staff find the draft while the service is dead, and send it."""
        if self.progress.chapter == _ANSWER - 1 and self._drafts():
            self.happen(_ANSWER)

    def _begin(self) -> None:
        """The service starts on an empty mailbox."""

    def _complain(self) -> None:
        deliver(self.setting.maildir, _machine(self.clock.now))
        deliver(self.setting.maildir, _complaint(self.clock.now))

    def _answer(self) -> None:
        self._set_clock(self.clock.now + timedelta(minutes=30))
        drafts = self._drafts()
        self.progress = replace(self.progress, drafts_offered=len(drafts))
        if drafts:
            self._staff().edit_and_send(drafts[-1], "Dear Anna Berg, it left today. Sorry! Lena")

    def _resolve(self) -> None:
        self._set_clock(_RESOLVED)

    def _ask(self) -> None:
        self._set_clock(_ASKED)

    def _set_clock(self, moment: datetime) -> None:
        self.clock.now = max(self.clock.now, moment)

    def _drafts(self) -> list[int]:
        return [uid for uid, draft in self._staff().drafts() if CUSTOMER in str(draft["To"])]

    def _staff(self) -> MailProgram:
        return MailProgram(
            Host(port=self.setting.imap_port_of_staff),
            self.setting.user,
            clock=self.clock,
            submission=Host(port=self.setting.smtp_port_of_staff),
            settings=AccountSettings(
                name="Lena Linde",
                drafts=DRAFTS,
                sent=SENT,
                keeps_sent=self.setting.evidence is not Evidence.SENT,
            ),
        )


def _complaint(now: datetime) -> bytes:
    return _mail(
        f"Anna Berg <{CUSTOMER}>",
        "Where is my order?",
        "Hello,\n\nmy order A-204711 still has not arrived, although you promised delivery two weeks ago."
        " This is really annoying. Please tell me when it will come.\n\nAnna Berg",
        COMPLAINT_ID,
        now,
    )


def _machine(now: datetime) -> bytes:
    return _mail(
        f"Otto Anders <{MACHINE}>",
        "Out of office: your order is late",
        "I am away until Monday. Your complaint will be read then.",
        MACHINE_ID,
        now,
        ("Auto-Submitted", "auto-replied"),
    )


def _mail(
    sender: str, subject: str, words: str, message_id: str, now: datetime, *headers: tuple[str, str]
) -> bytes:
    message = EmailMessage()
    domain = sender.rpartition("@")[2].strip(">")
    message["Authentication-Results"] = f"mx.lindenhof.example; dmarc=pass header.from={domain}"
    message["From"], message["To"], message["Subject"] = sender, "info@lindenhof.example", subject
    message["Date"], message["Message-ID"] = format_datetime(now), message_id
    for name, value in headers:
        message[name] = value
    message.set_content(words)
    return message.as_bytes()
