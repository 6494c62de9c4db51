"""The points at which a process can be killed: before and after each commit, and each write to a mail server.

Commits are seen through SQLAlchemy's own events, writes at the socket; the code under test knows of neither.
Only a process made for it may call `watch`: nothing is ever put back.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import Pool

_HOUSE = str(Path(__file__).resolve().parents[1] / "followupd") + os.sep
#: These carry every transaction and every exchange: whoever called them is of interest.
_CARRIERS = ("store/session.py", "mailbox/imap_connection.py", "mailbox/smtp_wire.py")
_IMAP_COMMAND = re.compile(rb"[A-Z]{1,6}\d{1,8} ((?:UID )?([A-Z]+).{0,40})")
_SMTP_COMMAND = re.compile(rb"((EHLO|AUTH|MAIL|RCPT|DATA|RSET|QUIT|\.\r\n)[^\r]{0,40})")
_LOG_INS = (b"AUTHENTICATE", b"LOGIN", b"AUTH")
#: These only ask a server; nothing outside is another after them.
_QUESTIONS = re.compile(
    "IMAP (?:more of )?(?:UID )?"
    "(?:AUTHENTICATE|CAPABILITY|EXAMINE|FETCH|IDLE|LIST|LOGIN|LOGOUT|NAMESPACE|NOOP|SEARCH|STATUS)"
)


@dataclass(slots=True)
class Points:
    """Counts the points as they are passed; at the `deadly` one this very process is killed."""

    #: Where the story of this process is left when it is killed.
    note: Path
    #: The number of the point to die at, from 1; 0 for none.
    deadly: int = 0
    trace: list[str] = field(default_factory=list)
    #: Our ends of all connections to the mail servers.
    ports: set[int] = field(default_factory=set)
    _asleep: int = 0

    def passed(self, what: str) -> None:
        """One more point is passed, or is the end."""
        if self._asleep:
            return
        self.trace.append(what)
        if len(self.trace) == self.deadly:
            self.write_down()
            os.kill(os.getpid(), signal.SIGKILL)

    def write_down(self) -> None:
        """Leave what was passed for those who come after."""
        self.note.write_text(json.dumps({"trace": self.trace, "ports": sorted(self.ports)}), "utf-8")

    @contextmanager
    def asleep(self) -> Iterator[None]:
        """What happens in here is done by others than the program under test."""
        self._asleep += 1
        try:
            yield
        finally:
            self._asleep -= 1

    def watch(self, servers: Mapping[int, str]) -> None:
        """From now on everything counts; `servers` are the ports of the mail servers with their names."""
        _watch_commits(self)
        _watch_writes(self, servers)


def _watch_commits(points: Points) -> None:
    committing: dict[int, str] = {}

    def before(connection: Connection) -> None:
        where = f"commit in {_caller()}"
        committing[id(connection.connection.dbapi_connection)] = where
        points.passed(f"before {where}")

    def after(dbapi_connection: Any, _record: object) -> None:
        # A connection goes back to its pool at once after its commit, and nothing happens in between.
        if where := committing.pop(id(dbapi_connection), ""):
            points.passed(f"after {where}")

    event.listen(Engine, "commit", before)
    event.listen(Pool, "checkin", after)


def _watch_writes(points: Points, servers: Mapping[int, str]) -> None:
    write_all = socket.socket.sendall
    saying: dict[socket.socket, str] = {}

    def sendall(self: socket.socket, data: Any, *flags: int) -> None:
        server = _peer(self, servers)
        if not server:
            write_all(self, data, *flags)
            return
        points.ports.add(self.getsockname()[1])
        saying[self], words = _words(server, bytes(data), saying.get(self, "?"))
        what = f"{server} {words} in {_caller()}"
        points.passed(f"before {what}")
        write_all(self, data, *flags)
        points.passed(f"after {what}")

    socket.socket.sendall = sendall  # type: ignore[method-assign, assignment]


def _peer(sock: socket.socket, servers: Mapping[int, str]) -> str:
    try:
        return servers.get(sock.getpeername()[1], "")
    except (OSError, IndexError):
        return ""


def _words(server: str, data: bytes, verb: str) -> tuple[str, str]:
    """The command a write belongs to, and what tells the write from the next; never a password."""
    found = (_IMAP_COMMAND if server == "IMAP" else _SMTP_COMMAND).match(data)
    if found is None:
        return verb, f"more of {verb}"
    verb = found.group(2).decode("ascii").strip() or "the final dot"
    if verb == ".":
        return "the final dot", "the final dot"
    return verb, verb if found.group(2) in _LOG_INS else found.group(1).decode("ascii", "replace").strip()


def changes(trace: Sequence[str]) -> tuple[int, ...]:
    """The points, from 1, right after each step that can have changed something outside the process.

    To die anywhere between two of them leaves the same world behind.
    """
    steps = (
        number
        for number, point in enumerate(trace, start=1)
        if point.startswith("after ") and not _QUESTIONS.match(point.removeprefix("after "))
    )
    return tuple(steps)


def _caller() -> str:
    """The innermost function of the program that is not merely carrying."""
    frame: FrameType | None = sys._getframe(2)
    found = "nobody"
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(_HOUSE):
            short = name.removeprefix(_HOUSE)
            found = f"{short} {frame.f_code.co_name}"
            if short not in _CARRIERS:
                return found
        frame = frame.f_back
    return found
