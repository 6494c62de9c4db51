"""A shop whose database was filled by the real stations, and the commands run on it."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from databases import database_of

from followupd import secrets
from followupd.cli.main import cli
from followupd.config import load
from followupd.daemon import wiring
from followupd.model.decision import How
from followupd.model.sighting import Role
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import DirectParser
from followupd.pipeline.record import Recorder
from followupd.pipeline.tick import Tick
from followupd.store import migrate, outbox, sightings, standings
from followupd.store.session import Database
from followupd.store.sightings import Raw
from followupd.store.standings import Place

#: Monday, 2 March 2026, 10:00 in Berlin.
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
SHOP = "info@lindenhof.example"
CUSTOMER = "mia.berg@mail.example"
COMPLAINT = (
    "Hello,\n\nthe lamp A-204711 arrived broken. This is really annoying, I want my money back.\n\nMia"
)
QUESTION = "Hello,\n\nI am a little disappointed by the colour, is that how it should look?\n\nMia"

CONFIG = """\
mode = "{mode}"
data_dir = "{folder}/data"
database = "{database}"
[desk]
notify = ["owner@lindenhof.example"]
[[mailbox]]
name = "shop"
address = "info@lindenhof.example"
sender_name = "Lena from Linden Pottery"
company = "Linden Pottery"
signature = "Lena Linde"
time_zone = "Europe/Berlin"
authserv_id = "mx.lindenhof.example"
order_number = '\\bA-\\d{{6}}\\b'
{mailbox}
[mailbox.imap]
host = "{host}"
port = {imap_port}
security = "none"
user = "{user}"
password_file = "password"
[mailbox.smtp]
host = "127.0.0.1"
port = {smtp_port}
security = "none"
user = "{user}"
password_file = "password"
"""


def write_config(folder: Path, **values: object) -> Path:
    """A config file for the shop, with its password file and an empty data folder."""
    (folder / "data").mkdir(exist_ok=True)
    password = folder / "password"
    password.touch(mode=0o600)
    password.write_text(str(values.pop("password", "pw")), encoding="utf-8")
    filled = {
        "mode": "live",
        "folder": folder,
        "database": database_of(folder),
        "mailbox": "",
        "host": "127.0.0.1",
        "imap_port": 1,
        "smtp_port": 1,
        "user": SHOP,
        **values,
    }
    path = folder / "config.toml"
    path.write_text(CONFIG.format(**filled), encoding="utf-8")
    return path


def mail(text: str = COMPLAINT, /, *, at: datetime = NOW, **fields: str) -> bytes:
    """A customer's mail, vouched for by the shop's own server."""
    message = EmailMessage()
    domain = fields.get("sender", CUSTOMER).rpartition("@")[2].strip("> ")
    message["Authentication-Results"] = f"mx.lindenhof.example; dmarc=pass header.from={domain}"
    message["From"] = fields.get("sender", f"Mia Berg <{CUSTOMER}>")
    message["To"] = fields.get("to", SHOP)
    message["Subject"] = fields.get("subject", "My lamp")
    message["Date"] = format_datetime(at)
    message["Message-ID"] = fields.get("message_id", f"<{at.timestamp()}-{len(text)}@{domain}>")
    for name in ("In-Reply-To", "References", "List-Id"):
        if value := fields.get(name.lower().replace("-", "_")):
            message[name] = value
    message.set_content(text)
    return message.as_bytes()


#: The shops of the test that runs, to be closed after it.
_open: list[Database] = []


def close_all() -> None:
    """Let go of every database that a shop has opened."""
    while _open:
        _open.pop().close()


class Shop:
    """The shop with its stations; nothing is connected to a server."""

    def __init__(self, config: Path) -> None:
        self.config = config
        self.settings = load(config)
        keys = secrets.token_keys(self.settings.data_dir)
        self.database = Database(self.settings.database_url)
        _open.append(self.database)
        migrate.upgrade(self.database, NOW)
        self.accounts = wiring.accounts(self.settings, keys, deque())
        self.recorder = Recorder(self.database, self.accounts)
        self._intake = Intake(self.database, self.recorder, DirectParser(), self.accounts)
        self._tick = Tick(self.database, self.recorder)
        self._uids = count(1)

    def arrive(self, raw: bytes, *, role: Role = Role.INBOX, at: datetime = NOW) -> None:
        """A mail is seen in a folder and dealt with."""
        place = Place(mailbox="shop", folder=role.value, role=role, uidvalidity=1)
        with self.database.write() as session:
            if standings.of(session, "shop", role.value) is None:
                standings.begin(session, place, 1, NOW)
            sightings.keep(session, place, [Raw(uid=next(self._uids), raw=raw, received_at=at)], at)
        for sighting in self._intake.waiting():
            self._intake.take_in(sighting, at)

    def ring(self, now: datetime) -> None:
        """Every timer due by then rings, all mail having been read."""
        with self.database.write() as session:
            for role in Role:
                standings.mark_synced(session, "shop", role.value, now)
        for due, mailbox in self._tick.due(now):
            self._tick.ring(due, mailbox, now)

    def letter(self, kind: str) -> outbox.Item:
        """The newest letter of that kind."""
        with self.database.read() as session:
            return [item for item in outbox.of_case(session, 1) if item.kind == kind][-1]

    def staff_sends(self, kind: str, at: datetime) -> None:
        """Staff send our draft; its copy lies in Sent."""
        item = self.letter(kind)
        assert item.how is How.DRAFT
        self.arrive(item.raw, role=Role.SENT, at=at)

    def customer_replies(self, kind: str, text: str, at: datetime) -> None:
        """The customer answers our letter."""
        item = self.letter(kind)
        ids = {"in_reply_to": f"<{item.message_id}>", "references": f"<{item.message_id}>"}
        self.arrive(mail(text, at=at, subject="Re: My lamp", **ids), at=at)

    def call(self, *arguments: str) -> Result:
        """Run a command on the shop's config."""
        return call("--config", str(self.config), *arguments)

    def json(self, *arguments: str) -> Any:
        """What a command answers as JSON."""
        result = self.call(*arguments, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)


def call(*arguments: str) -> Result:
    """Run a command; nothing but SystemExit may end it."""
    result = CliRunner().invoke(cli, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Be in that folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


DAY = timedelta(days=1)
