"""Where a story takes place, how far it has come, and what is found at its end, as files of its folder."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import NullPool, create_engine

from bench._failpoints_provider import Evidence
from followupd.cli.demo.servers import Submission
from followupd.cli.demo.stage import START, Scene, config_text
from followupd.store import migrate
from followupd.store.schema import Base
from followupd.store.session import Database
from tests.servers import PASSWORD

CUSTOMER = "anna.berg@kunde.example"
MACHINE = "otto@anders.example"
OWNER = "owner@lindenhof.example"
COMPLAINT_ID = "<complaint@kunde.example>"
MACHINE_ID = "<away@anders.example>"
DRAFTS, SENT = "Entwürfe", "Gesendet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A server on this machine; every mailbox has the same password."""

    port: int
    host: str = "127.0.0.1"

    def password_of(self, _user: str) -> str:
        """The one password."""
        return PASSWORD


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
    #: Staff send the draft, if there is one, before a service that died is started again.
    hasty_staff: bool = False

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
class Progress:
    """How far the story has come: the chapter whose events have happened, and the time."""

    chapter: int = -1
    now: datetime = START
    #: How many drafts lay before staff, once they looked.
    drafts_offered: int = -1

    @classmethod
    def read(cls, setting: Setting) -> Progress:
        """As `write` left it; the beginning when nothing has happened yet."""
        if not setting.progress.exists():
            return cls()
        data = json.loads(setting.progress.read_text("utf-8"))
        return cls(**{**data, "now": datetime.fromisoformat(data["now"])})

    def write(self, setting: Setting) -> None:
        """Leave it for the next life, all or nothing."""
        written = setting.progress.with_suffix(".new")
        written.write_text(json.dumps(asdict(self), default=str), "utf-8")
        written.rename(setting.progress)


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
    def read(cls, setting: Setting) -> Ending:
        """As `write` left it."""
        data = json.loads(setting.ending.read_text("utf-8"))
        letters = tuple(Letter(**letter) for letter in data.pop("letters"))
        data.update({name: tuple(data[name]) for name in ("case_states", "stored")})
        return cls(**data, letters=letters)

    def write(self, setting: Setting) -> None:
        """Leave it for the judge."""
        setting.ending.write_text(json.dumps(asdict(self)), "utf-8")


def prepare(setting: Setting) -> None:
    """Make the folder of a story: its settings and its database."""
    setting.folder.mkdir()
    secret = setting.folder / "password"
    secret.touch(mode=0o600)
    secret.write_text(PASSWORD, "utf-8")
    scene = Scene(
        server=Host(port=setting.imap_port),
        submission=Submission({}, port=setting.smtp_port),
        user=setting.user,
        folder=setting.folder,
        database=setting.database,
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
