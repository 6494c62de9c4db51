"""A throw-away PostgreSQL server on a unix socket, for the tests of one session, and databases on it."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine, create_engine

USER = "followupd"
INSTALLED = Path("/usr/lib/postgresql")
MEMORY = Path("/dev/shm")


def programs() -> Path | None:
    """The folder of the newest server's programs; None where there is no server."""
    found = [folder for folder in INSTALLED.glob("*/bin") if (folder / "initdb").exists()]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    path = shutil.which("initdb")
    return Path(path).parent if path else None


def why_not() -> str:
    """Why PostgreSQL cannot run here, or an empty string."""
    if programs() is None:
        return "PostgreSQL is not installed (apt install postgresql)"
    if os.geteuid() == 0 and not _has_postgres_user():
        return "PostgreSQL refuses to run as root, and there is no user postgres"
    return ""


def _has_postgres_user() -> bool:
    import pwd

    return any(entry.pw_name == "postgres" for entry in pwd.getpwall())


class PostgresServer:
    """A server in a folder of its own, without a network port.

    It waits for its disk as a real one must; where there is a disk in memory, that takes no time.
    """

    def __init__(self) -> None:
        found = programs()
        assert found is not None
        self._programs = found
        # Not below pytest's own folder: the server's user must be able to enter it.
        memory = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="followupd-postgresql-", dir=memory))
        self._numbers = itertools.count(1)
        self._as_whom = "postgres" if os.geteuid() == 0 else None

    def url(self, database: str = "postgres") -> str:
        """The SQLAlchemy URL of that database."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}"

    def __enter__(self) -> Self:
        if self._as_whom:
            shutil.chown(self.folder, self._as_whom)
        data = str(self.folder / "data")
        self._run("initdb", "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync", "-D", data)
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Let it run."""
        options = f"-k {self.folder} -c listen_addresses= -c full_page_writes=off -c max_connections=200"
        data, log = str(self.folder / "data"), str(self.folder / "log")
        self._run("pg_ctl", "-D", data, "-o", options, "-l", log, "-w", "start")

    def crash(self) -> None:
        """As after a power cut: nothing is written any more, and every connection is gone."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def new_database(self, template: str = "template1") -> str:
        """The URL of a fresh database, a copy of the template."""
        name = f"test_{next(self._numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def drop_database(self, url: str) -> None:
        """Away with it, whoever is still connected."""
        self._execute(f"DROP DATABASE IF EXISTS {url.partition('?')[0].rpartition('/')[2]} WITH (FORCE)")

    def _execute(self, statement: str) -> None:
        engine: Engine = create_engine(self.url(), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(statement)
        engine.dispose()

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            user=self._as_whom,
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
