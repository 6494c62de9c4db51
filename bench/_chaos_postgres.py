"""PostgreSQL for a run: durable as in production, and stopped without warning."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.postgres import USER, programs, why_not


class ChaosPostgres:
    """A server in a folder of its own, on a unix socket."""

    def __init__(self) -> None:
        found = programs()
        if found is None or why_not():
            raise RuntimeError(why_not())
        self._programs = found
        self.folder = Path(tempfile.mkdtemp(prefix="followupd-chaos-postgresql-"))
        shutil.chown(self.folder, "postgres")

    def url(self) -> str:
        """Where the services find it."""
        return f"postgresql+psycopg://{USER}@/postgres?host={self.folder}"

    def __enter__(self) -> Self:
        data = str(self.folder / "data")
        self._run("initdb", "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync", "-D", data)
        self._start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def crash(self) -> None:
        """`pg_ctl stop -m immediate`, as after a power cut, and a new start."""
        self._stop()
        self._start()

    def _start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses= -c max_connections=60"
        self._run(
            "pg_ctl",
            "-D",
            str(self.folder / "data"),
            "-o",
            options,
            "-l",
            str(self.folder / "log"),
            "-w",
            "start",
        )

    def _stop(self) -> None:
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [str(self._programs / program), *arguments],
            user="postgres",
            cwd=self.folder,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
