"""One story with deaths in it, from the empty mailbox to the judgement."""

from __future__ import annotations

import itertools
import json
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import BytesHeaderParser
from pathlib import Path
from queue import Empty, SimpleQueue
from types import MappingProxyType, TracebackType
from typing import Self

from sqlalchemy import create_engine

from bench._bytecuts_relay import Cut, Relay, Side, Talk
from bench._failpoints_forge import Forge, Life
from bench._failpoints_judge import Fault, Finding, World, findings, in_doubt
from bench._failpoints_provider import Evidence, Provider
from bench._failpoints_story import DRAFTS, SENT, Ending, Setting, empty_tables, make_model, prepare
from tests.servers import Dovecot
from tests.postgres import PostgresServer

#: The names of the folders as the IMAP server writes them to its disk.
_ON_DISK = {DRAFTS: ".Entw&APw-rfe", SENT: ".Gesendet", "INBOX": "."}
#: A server closes its end once it has done what it was told: that takes milliseconds.
_SERVER_SECONDS = 20.0
_OPEN_STATES = {"01", "08"}
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one story."""

    findings: tuple[Finding, ...]
    #: The last point of each life that ended at its deadly point.
    deaths: tuple[str, ...] = ()
    #: How many letters wait for a person at the end.
    held: int = 0
    #: How many points the first life passed.
    points: int = 0


class Arena:
    """The servers, one for all stories, and the folder in which they take place."""

    def __init__(self, database: str, evidence: Evidence) -> None:
        self.evidence = evidence
        self._is_postgres = database == "postgres"
        self._stack = ExitStack()
        self._model = ""
        self._postgres: PostgresServer | None = None
        #: Databases that no story uses now: to empty one is quicker than to make one.
        self._idle: SimpleQueue[str] = SimpleQueue()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._dovecot = stack.enter_context(Dovecot())
            self._mails = self._dovecot.folder / "mail"
            self._provider = stack.enter_context(Provider(self._mails))
            self._folder = Path(tempfile.mkdtemp(prefix="followupd-failpoints-", dir=_memory()))
            stack.callback(shutil.rmtree, self._folder, ignore_errors=True)
            if self._is_postgres:
                self._postgres = stack.enter_context(PostgresServer())
            else:
                self._model = str(self._folder / "model.sqlite3")
                make_model(f"sqlite:///{self._model}")
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def dovecot(self) -> Dovecot:
        """The IMAP server."""
        return self._dovecot

    @property
    def provider(self) -> Provider:
        """The submission server."""
        return self._provider

    def forge(self) -> Forge:
        """A process that makes lives, ready to be entered."""
        forge = Forge()
        with self._setting() as setting:
            forge.warm_up(setting)
        return forge

    def trial(self, forge: Forge, *deadly: int) -> Outcome:
        """One story, in which the first life ends at the first of these points, and so on; the last lives on."""
        with self._setting() as setting:
            lives: list[Life] = []
            traces: list[list[str]] = []
            for number, point in enumerate((*deadly, 0), start=1):
                lives.append(forge.live(setting, number, point))
                if not setting.note(number).exists():
                    break
                note = json.loads(setting.note(number).read_text("utf-8"))
                traces.append(note["trace"])
                _wait_for_servers((setting.imap_port, setting.smtp_port), set(note["ports"]))
                if not lives[-1].killed:
                    break
            return self._judged(setting, lives, traces)

    def cut_trial(self, forge: Forge, way: str, cut: Cut | None) -> tuple[Outcome, tuple[Talk, ...]]:
        """One story without deaths, in which one conversation that way ("IMAP", "SMTP") is cut; gives them."""
        port = self._dovecot.port if way == "IMAP" else self._provider.port
        with Relay(port, cut) as relay, self._setting({way: relay.port}) as setting:
            life = forge.live(setting, 1)
            relay.wait()
            # Once the server has asked for a mail, the client may have written all of it, dot included.
            doubtful = any(b"354 " in talk.said[Side.SERVER] for talk in relay.talks if talk.was_cut)
            return self._judgement(setting, life, doubtful=doubtful), tuple(relay.talks)

    def _judged(self, setting: Setting, lives: list[Life], traces: list[list[str]]) -> Outcome:
        killed = [trace for life, trace in zip(lives, traces, strict=False) if life.killed]
        outcome = self._judgement(setting, lives[-1], doubtful=any(in_doubt(trace) for trace in killed))
        deaths = tuple(f"{len(trace)}: {trace[-1]}" for trace in killed)
        return replace(outcome, deaths=deaths, points=len(traces[0]) if traces else 0)

    def _judgement(self, setting: Setting, life: Life, *, doubtful: bool) -> Outcome:
        if life.code or not setting.ending.exists():
            fault = Fault.HUNG if life.hung else Fault.FAILED
            words = life.words or f"the process ended with {life.code}"
            return Outcome(findings=(Finding(fault=fault, words=words),))
        ending = Ending.read(setting.ending)
        world = World(
            accepted=self._provider.accepted(setting.user),
            folders={name: _headers(setting.maildir / folder) for name, folder in _ON_DISK.items()},
        )
        return Outcome(
            findings=findings(ending, world, self.evidence, doubtful=doubtful),
            held=sum(letter.state == "held" for letter in ending.letters),
        )

    @contextmanager
    def _setting(self, ports: Mapping[str, int] = MappingProxyType({})) -> Iterator[Setting]:
        number = next(_numbers)
        user = f"shop{number}@lindenhof.example"
        setting = Setting(
            folder=self._folder / str(number),
            maildir=self._mails / user,
            user=user,
            evidence=self.evidence,
            imap_port=ports.get("IMAP", self._dovecot.port),
            smtp_port=ports.get("SMTP", self._provider.port),
            imap_port_of_staff=self._dovecot.port,
            smtp_port_of_staff=self._provider.port,
            database=self._empty_database(),
            model=self._model,
        )
        self._provider.promise(user, self.evidence)
        prepare(setting)
        try:
            yield setting
        finally:
            if setting.database:
                self._idle.put(setting.database)
            self._provider.forget(user)
            shutil.rmtree(setting.folder, ignore_errors=True)
            shutil.rmtree(setting.maildir, ignore_errors=True)

    def _empty_database(self) -> str:
        """The URL of a PostgreSQL database with empty tables; an empty word where each story has its file."""
        if self._postgres is None:
            return ""
        try:
            url = self._idle.get_nowait()
        except Empty:
            return self._new_database(self._postgres)
        empty_tables(url)
        return url

    def _new_database(self, server: PostgresServer) -> str:
        name = f"story{next(_numbers)}"
        engine = create_engine(server.url(), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        make_model(server.url(name))
        return server.url(name)


def _memory() -> Path | None:
    """A disk in memory, where there is one: a killed process loses nothing there either."""
    disk = Path("/dev/shm")
    return disk if disk.is_dir() else None


def _headers(maildir: Path) -> list[Message]:
    found = sorted(path for part in ("cur", "new") for path in (maildir / part).glob("*"))
    return [BytesHeaderParser().parsebytes(path.read_bytes()) for path in found]


def _wait_for_servers(servers: tuple[int, ...], clients: set[int]) -> None:
    """Until the servers have closed their ends of a dead process's connections: all it said is done then."""
    deadline = time.monotonic() + _SERVER_SECONDS
    while _are_open(servers, clients):
        if time.monotonic() > deadline:
            raise TimeoutError("a server keeps the connection of a process that is gone")
        time.sleep(0.001)


def _are_open(servers: tuple[int, ...], clients: set[int]) -> bool:
    for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]:
        words = line.split()
        ours, theirs = (int(address.rpartition(":")[2], 16) for address in words[1:3])
        if words[3] in _OPEN_STATES and ours in servers and theirs in clients:
            return True
    return False
