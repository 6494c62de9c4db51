"""A small story with everything the service promises about: a complaint, a machine's mail, a draft that staff
send, a question that falls due.

It is played in chapters by the real service, one station after the other in one thread; what the world does in
a chapter is done once, however often the service dies in it.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, select, text

from bench._failpoints_points import Points
from bench._failpoints_provider import Evidence, deliver
from followupd.cli.demo.servers import AccountSettings, MailProgram, Submission
from followupd.cli.demo.stage import START, MovingClock, Scene, config_text
from followupd.config import load
from followupd.daemon import rounds
from followupd.daemon.wiring import Service
from followupd.errors import MailboxError
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import DirectParser
from followupd.store import migrate
from followupd.store.schema import Base, CaseRow, MessageRow, OutboxRow, SightingRow
from followupd.store.session import Database
from tests.servers import PASSWORD

CUSTOMER = "anna.berg@kunde.example"
OWNER = "owner@lindenhof.example"
COMPLAINT_ID = "<complaint@kunde.example>"
MACHINE_ID = "<away@anders.example>"
DRAFTS, SENT = "Entwürfe", "Gesendet"
#: Five working days of silence after the answer, then three more until the question, at ten in Berlin.
_RESOLVED = START + timedelta(days=7, hours=8, minutes=1)
_ASKED = START + timedelta(days=10, hours=1, minutes=1)
#: Between two looks while something is not settled; doubts need a quarter of an hour.
_BETWEEN_LOOKS = timedelta(minutes=6)
_MOST_LOOKS = 12
_UNSETTLED = ("queued", "sending", "dot", "appending")


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where one story takes place; as JSON it crosses into the process that plays it."""

    folder: Path
    #: The Maildir of the mailbox, on the IMAP server's disk.
    maildir: Path
    user: str
    evidence: Evidence
    #: Where the service reaches the servers, and where all others do.
    imap_port: int
    smtp_port: int
    imap_port_of_staff: int
    smtp_port_of_staff: int
    #: A PostgreSQL URL; empty for a SQLite file, which is copied from `model`.
    database: str = ""
    model: str = ""

    @property
    def progress(self) -> Path:
        """How far the story has come."""
        return self.folder / "progress.json"

    def note(self, life: int) -> Path:
        """What the process in its first, second, ... life passed."""
        return self.folder / f"life-{life}.json"

    @property
    def ending(self) -> Path:
        """What was found at the end."""
        return self.folder / "ending.json"

    def to_json(self) -> str:
        """The setting as one line."""
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, line: str) -> Setting:
        """The setting that `to_json` wrote."""
        data = json.loads(line)
        return cls(
            **{
                **data,
                "folder": Path(data["folder"]),
                "maildir": Path(data["maildir"]),
                "evidence": Evidence(data["evidence"]),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Host:
    """A server on this machine; every mailbox has the same password."""

    port: int
    host: str = "127.0.0.1"

    def password_of(self, _user: str) -> str:
        return PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the story has come: the chapter whose events have happened, and the time."""

    chapter: int = -1
    now: datetime = START
    #: How many drafts lay before staff, once they looked.
    drafts_offered: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A row of the outbox, as far as it matters at the end."""

    kind: str
    how: str
    state: str
    message_id: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What the database says at the end of a story, and what staff saw in the middle."""

    drafts_offered: int
    case_states: tuple[str, ...]
    #: Message-IDs of the mails in the database that are no copies of others.
    stored: tuple[str, ...]
    unread: int
    letters: tuple[Letter, ...]
    #: What the database's own check of its file says.
    intact: bool

    @classmethod
    def read(cls, path: Path) -> Ending:
        """The ending that was written there."""
        data = json.loads(path.read_text("utf-8"))
        letters = tuple(Letter(**letter) for letter in data.pop("letters"))
        sequences = {name: tuple(data.pop(name)) for name in ("case_states", "stored")}
        return cls(**data, **sequences, letters=letters)


@dataclass(slots=True)
class _Player:
    setting: Setting
    points: Points
    clock: MovingClock
    service: Service
    progress: Progress = field(default_factory=Progress)

    def play(self) -> None:
        chapters = (self._begin, self._complain, self._answer, self._resolve, self._ask)
        for number, act in enumerate(chapters):
            if number > self.progress.chapter:
                with self.points.asleep():
                    act()
                    self._turn_page(chapter=number)
            if number >= self.progress.chapter:
                self._settle()

    def _begin(self) -> None:
        """The service starts on an empty mailbox."""

    def _complain(self) -> None:
        deliver(self.setting.maildir, _machine(self.clock.now))
        deliver(self.setting.maildir, _complaint(self.clock.now))

    def _answer(self) -> None:
        self._set_clock(self.clock.now + timedelta(hours=2))
        staff = self._staff()
        drafts = [uid for uid, draft in staff.drafts() if CUSTOMER in str(draft["To"])]
        self.progress = replace(self.progress, drafts_offered=len(drafts))
        if drafts:
            staff.edit_and_send(drafts[-1], "Dear Anna Berg, it left today. Sorry! Lena")

    def _resolve(self) -> None:
        self._set_clock(_RESOLVED)

    def _ask(self) -> None:
        self._set_clock(_ASKED)

    def _set_clock(self, moment: datetime) -> None:
        self.clock.now = max(self.clock.now, moment)

    def _turn_page(self, **fields: Any) -> None:
        self.progress = replace(self.progress, now=self.clock.now, **fields)
        data = json.dumps(asdict(self.progress), default=str)
        written = self.setting.progress.with_suffix(".new")
        written.write_text(data, "utf-8")
        written.rename(self.setting.progress)

    def _settle(self) -> None:
        """The service works until nothing is under way any more."""
        self._look()
        for _ in range(_MOST_LOOKS):
            if not self._is_unsettled():
                break
            self.clock.now += _BETWEEN_LOOKS
            self._turn_page()
            self._look()

    def _look(self) -> None:
        """Each station once, as the threads of the service would."""
        try:
            rounds.sync(self.service)
        except MailboxError as error:
            raise AssertionError(f"the mail server was there all the time: {error}") from error
        rounds.take_in(self.service)
        rounds.ring(self.service)
        rounds.dispatch(self.service)

    def _is_unsettled(self) -> bool:
        soon = self.clock.now + timedelta(hours=1)
        under_way = OutboxRow.state.in_(_UNSETTLED) & (OutboxRow.due_at <= soon)
        waiting = select(OutboxRow.id).where(under_way | OutboxRow.copy_due_at.is_not(None))
        unread = select(SightingRow.id).where(SightingRow.state == "new")
        with self.service.database.read() as session:
            return any(session.scalar(query.limit(1)) is not None for query in (waiting, unread))

    def _staff(self) -> MailProgram:
        return MailProgram(
            _Host(port=self.setting.imap_port_of_staff),
            self.setting.user,
            clock=self.clock,
            submission=_Host(port=self.setting.smtp_port_of_staff),
            settings=AccountSettings(
                name="Lena Linde",
                drafts=DRAFTS,
                sent=SENT,
                keeps_sent=self.setting.evidence is not Evidence.SENT,
            ),
        )

    def end(self) -> None:
        """Write down what the database says."""
        with self.service.database.read() as session:
            letters = tuple(
                Letter(kind=row.kind, how=row.how, state=row.state, message_id=row.message_id, note=row.note)
                for row in session.scalars(select(OutboxRow).order_by(OutboxRow.id))
            )
            own = MessageRow.state != "copy"
            ending = Ending(
                drafts_offered=self.progress.drafts_offered,
                case_states=tuple(session.scalars(select(CaseRow.state))),
                stored=tuple(session.scalars(select(MessageRow.message_id).where(own))),
                unread=len(session.scalars(select(MessageRow.id).where(MessageRow.state == "new")).all()),
                letters=letters,
                intact=not self.service.database.is_sqlite
                or session.scalar(text("PRAGMA quick_check")) == "ok",
            )
        self.setting.ending.write_text(json.dumps(asdict(ending)), "utf-8")


def play(setting: Setting, life: int, points: Points) -> None:
    """Play the story on from where it was left, to its end or to the deadly point."""
    progress = _progress(setting)
    # To start again takes a moment.
    clock = MovingClock(progress.now + (life - 1) * timedelta(minutes=1))
    with Service(load(setting.folder / "config.toml"), clock) as service:
        # Reading a mail is no point to die at, and a process for it takes longer to start than the story.
        service.intake = Intake(service.database, service.recorder, DirectParser(), service.accounts)
        player = _Player(
            setting=setting, points=points, clock=clock, service=service, progress=progress
        )
        player.play()
        with points.asleep():
            player.end()


def prepare(setting: Setting) -> None:
    """Make the folder of a story: its settings and its database."""
    setting.folder.mkdir()
    secret = setting.folder / "password"
    secret.touch(mode=0o600)
    secret.write_text(PASSWORD, "utf-8")
    scene = Scene(
        server=_Host(port=setting.imap_port),
        submission=Submission({}, port=setting.smtp_port),
        user=setting.user,
        folder=setting.folder,
        extra=f'database = "{setting.database}"' if setting.database else "",
        notify=OWNER,
    )
    (setting.folder / "config.toml").write_text(config_text(scene), "utf-8")
    if setting.model:
        shutil.copyfile(setting.model, setting.folder / "followupd.sqlite3")


def make_model(url: str) -> None:
    """An empty database with all tables, to be copied for each story."""
    database = Database(url)
    try:
        migrate.upgrade(database, START)
    finally:
        database.close()


def empty_tables(url: str) -> None:
    """A database as `make_model` left it."""
    statements = " ".join(f"DELETE FROM {table.name};" for table in reversed(Base.metadata.sorted_tables))
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"DO $$ BEGIN {statements} END $$")


def _progress(setting: Setting) -> Progress:
    if not setting.progress.exists():
        return Progress()
    data = json.loads(setting.progress.read_text("utf-8"))
    return Progress(**{**data, "now": datetime.fromisoformat(data["now"])})


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
        "Otto Anders <otto@anders.example>",
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
