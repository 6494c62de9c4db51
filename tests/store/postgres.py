"""A throw-away PostgreSQL server on a unix socket, for the tests of one session."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

USER = "followupd"
INSTALLED = Path("/usr/lib/postgresql")


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
    """A server in a folder of its own, without a network port and without care for power cuts."""

    def __init__(self) -> None:
        found = programs()
        assert found is not None
        self._programs = found
        # Not below pytest's own folder: the server's user must be able to enter it.
        self.folder = Path(tempfile.mkdtemp(prefix="followupd-postgresql-"))
        self._as_whom = "postgres" if os.geteuid() == 0 else None

    def url(self, database: str = "postgres") -> str:
        """The SQLAlchemy URL of that database."""
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}"

    def __enter__(self) -> Self:
        if self._as_whom:
            shutil.chown(self.folder, self._as_whom)
        data = str(self.folder / "data")
        self._run("initdb", "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync", "-D", data)
        options = f"-k {self.folder} -c listen_addresses= -c fsync=off -c full_page_writes=off"
        self._run("pg_ctl", "-D", data, "-o", options, "-l", str(self.folder / "log"), "-w", "start")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            user=self._as_whom,
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
