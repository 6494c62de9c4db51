"""The processes around the services: the submission server and the proxy before it and Dovecot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from bench._chaos_plan import Plan

_ROOT = Path(__file__).resolve().parents[1]


class Servers:
    """Both, from the start of the block to its end; faults begin with `storm`."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._processes: list[subprocess.Popen[bytes]] = []
        #: Where the services find SMTP and IMAP.
        self.ports = (0, 0)

    def __enter__(self) -> Self:
        post = self._started("bench._chaos_post", self._plan.to_json())
        smtp_port = _line(post.stdout)
        self._proxy = self._started("bench._chaos_proxy", self._plan.to_json(), smtp_port)
        smtp, imap = _line(self._proxy.stdout).split()
        self.ports = (int(smtp), int(imap))
        self.calm()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._processes):
            try:
                process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()

    def storm(self) -> None:
        """Break conversations from now on."""
        self._order(b"storm\n")

    def calm(self) -> None:
        """Let new conversations pass unharmed from now on."""
        self._order(b"calm\n")

    def _order(self, order: bytes) -> None:
        assert self._proxy.stdin is not None
        self._proxy.stdin.write(order)
        self._proxy.stdin.flush()

    def _started(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        with self._plan.path(f"{module.rpartition('.')[2]}.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        self._processes.append(process)
        return process


def _line(stream: IO[bytes] | None) -> str:
    assert stream is not None
    return stream.readline().decode("ascii").strip()
