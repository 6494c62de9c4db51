"""The servers of a measurement: a mailbox on Dovecot, or on pymap where Dovecot is missing, and the sink."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from followupd.cli.demo.servers import MailServer
from tests.servers import PASSWORD, Dovecot, why_not

__all__ = ["PASSWORD", "Accepted", "ImapServer", "Sink", "imap_server"]

ImapServer = Dovecot | MailServer
_ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def imap_server(*users: str) -> Iterator[ImapServer]:
    """A running IMAP server with empty mailboxes for these users, whose password is `PASSWORD`."""
    with MailServer(dict.fromkeys(users, PASSWORD)) if why_not() else Dovecot() as server:
        yield server


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A mail that the sink answered with 250."""

    #: On the clock `time.monotonic`, which all processes share.
    at: float
    recipient: str


class Sink:
    """The submission server, a process of its own; any log-in is welcome."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.port = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench._sink"], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._unread = b""

    def __enter__(self) -> Self:
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        os.set_blocking(self._process.stdout.fileno(), False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=10)

    def wait_for(self, count: int, seconds: float = 10.0) -> list[Accepted]:
        """As `news`, as soon as there are that many; raises TimeoutError when they do not come."""
        found = self.news()
        deadline = time.monotonic() + seconds
        while len(found) < count:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{len(found)} mails were accepted, not {count}")
            time.sleep(0.01)
            found += self.news()
        return found

    def news(self) -> list[Accepted]:
        """What was accepted since the last call; never waits."""
        assert self._process.stdout is not None
        while True:
            try:
                part = os.read(self._process.stdout.fileno(), 1 << 16)
            except BlockingIOError:
                break
            if not part:
                break
            self._unread += part
        *lines, self._unread = self._unread.split(b"\n")
        return [_accepted(line.decode()) for line in lines]


def _accepted(line: str) -> Accepted:
    at, _, recipient = line.partition(" ")
    return Accepted(at=float(at), recipient=recipient)
