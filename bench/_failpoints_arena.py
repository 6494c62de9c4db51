"""The servers, one for all stories, and the folder in which each story takes place."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from email.message import Message
from email.parser import BytesHeaderParser
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from sqlalchemy import create_engine

from bench._failpoints_forge import Forge
from bench._failpoints_judge import World
from bench._failpoints_provider import Evidence, Provider
from bench._failpoints_setting import DRAFTS, SENT, Setting, empty_tables, make_model, prepare
from tests.postgres import PostgresServer
from tests.servers import Dovecot

#: The names of the folders as the IMAP server writes them to its disk.
_ON_DISK = {DRAFTS: ".Entw&APw-rfe", SENT: ".Gesendet", "INBOX": "."}
#: A server closes its end once it has done what it was told: that takes milliseconds.
_SERVER_SECONDS = 20.0
_OPEN_STATES = {"01", "08"}
_numbers = itertools.count(1)


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
        with self.setting() as setting:
            forge.warm_up(setting)
        return forge

    @contextmanager
    def setting(
        self, *, imap_port: int = 0, smtp_port: int = 0, hasty_staff: bool = False
    ) -> Iterator[Setting]:
        """A place for one story, gone afterwards; the ports are those of relays before the servers."""
        number = next(_numbers)
        user = f"shop{number}@lindenhof.example"
        setting = Setting(
            folder=self._folder / str(number),
            maildir=self._mails / user,
            user=user,
            evidence=self.evidence,
            imap_port=imap_port or self._dovecot.port,
            smtp_port=smtp_port or self._provider.port,
            imap_port_of_staff=self._dovecot.port,
            smtp_port_of_staff=self._provider.port,
            database=self._empty_database(),
            model=self._model,
            hasty_staff=hasty_staff,
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

    def world(self, setting: Setting) -> World:
        """What lies outside the service now."""
        return World(
            accepted=self._provider.accepted(setting.user),
            folders={name: _headers(setting.maildir / folder) for name, folder in _ON_DISK.items()},
        )

    def wait_for_servers(self, clients: set[int]) -> None:
        """Until they have closed their ends of a dead process's connections: all it said is done then."""
        servers = (self._dovecot.port, self._provider.port)
        deadline = time.monotonic() + _SERVER_SECONDS
        while _are_open(servers, clients):
            if time.monotonic() > deadline:
                raise TimeoutError("a server keeps the connection of a process that is gone")
            time.sleep(0.001)

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


def _are_open(servers: tuple[int, ...], clients: set[int]) -> bool:
    for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]:
        words = line.split()
        ours, theirs = (int(address.rpartition(":")[2], 16) for address in words[1:3])
        if words[3] in _OPEN_STATES and ours in servers and theirs in clients:
            return True
    return False
