"""The submission server of a mail provider: what it has read to the final dot it keeps, whoever hangs up.

It may put a copy into the sender's folder of sent mails, and deliver what is addressed to a mailbox of its
own. It writes straight into the mailboxes' folders on disk, as a delivery agent does.
"""

from __future__ import annotations

import itertools
import os
import shutil
import socket
import socketserver
import threading
from base64 import b64decode
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

_OFFERS = b"250-provider.example\r\n250-8BITMIME\r\n250-SIZE 50000000\r\n250 AUTH PLAIN\r\n"
_ANSWERS = {
    b"EHLO": _OFFERS,
    b"HELO": b"250 provider.example\r\n",
    b"QUIT": b"221 2.0.0 Goodbye\r\n",
}
_numbers = itertools.count(1)


class Evidence(StrEnum):
    """What shows afterwards that the provider accepted a mail."""

    #: It keeps a copy in the sender's folder of sent mails.
    SENT = "sent"
    #: It delivers a copy that is addressed to the sender's own mailbox.
    SELF = "self"
    #: Neither: such a copy is dropped, as some providers do.
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """One mail that was read to its final dot."""

    user: str
    recipients: tuple[str, ...]
    raw: bytes

    @property
    def header(self) -> Message:
        """Its header fields."""
        return BytesHeaderParser().parsebytes(self.raw)


@dataclass(slots=True)
class Provider:
    """Runs in threads of its own while entered; each mailbox may get another kind of evidence."""

    #: The folder that holds a Maildir for each mailbox.
    mails: Path
    host: str = "127.0.0.1"
    port: int = 0
    _kinds: dict[str, Evidence] = field(default_factory=dict)
    _accepted: dict[str, list[Accepted]] = field(default_factory=dict)
    _server: socketserver.ThreadingTCPServer | None = None

    def promise(self, user: str, evidence: Evidence) -> None:
        """Serve one more mailbox, with this kind of evidence."""
        self._kinds[user], self._accepted[user] = evidence, []

    def forget(self, user: str) -> None:
        """Serve the mailbox no longer."""
        self._kinds.pop(user, None)
        self._accepted.pop(user, None)

    def accepted(self, user: str) -> tuple[Accepted, ...]:
        """What that user sent and was accepted, oldest first."""
        return tuple(self._accepted[user])

    def take(self, mail: Accepted) -> None:
        """Accept a mail: remember it, and leave the evidence."""
        self._accepted[mail.user].append(mail)
        kind = self._kinds[mail.user]
        if kind is Evidence.SENT:
            deliver(self.mails / mail.user / ".Gesendet", mail.raw, seen=True)
        if kind is Evidence.SELF and mail.user in mail.recipients:
            deliver(self.mails / mail.user, f"Return-Path: <{mail.user}>\r\n".encode() + mail.raw)

    def __enter__(self) -> Self:
        self._server = server = _Server((self.host, 0), _Conversation)
        server.provider = self
        self.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()


def deliver(maildir: Path, raw: bytes, *, seen: bool = False) -> None:
    """Put a mail into a Maildir, received at the time its Date field tells."""
    name = f"{next(_numbers)}.{os.getpid()}.provider" + (":2,S" if seen else "")
    written = maildir / "tmp" / name
    written.write_bytes(raw)
    shutil.chown(written, "nobody", "nogroup")
    date = BytesHeaderParser().parsebytes(raw)["Date"]
    received = parsedate_to_datetime(date).timestamp()
    os.utime(written, (received, received))
    written.rename(maildir / ("cur" if seen else "new") / name)


class _Server(socketserver.ThreadingTCPServer):
    address_family = socket.AF_INET
    daemon_threads = True
    allow_reuse_address = True
    provider: Provider


class _Conversation(socketserver.StreamRequestHandler):
    """One client's mails, one after the other."""

    disable_nagle_algorithm = True
    server: _Server

    def handle(self) -> None:
        try:
            self._converse()
        except OSError:
            # Killed clients do not say goodbye.
            return

    def _converse(self) -> None:
        self.wfile.write(b"220 provider.example ESMTP\r\n")
        user = ""
        recipients: list[str] = []
        # Half a command, from a client that was cut, is none.
        while (line := self.rfile.readline()).endswith(b"\n"):
            verb = line[:4].upper()
            answer = _ANSWERS.get(verb, b"250 2.0.0 OK\r\n")
            if verb == b"AUTH":
                user = b64decode(line.split()[-1]).split(b"\0")[1].decode()
                answer = b"235 2.7.0 Welcome\r\n"
            elif verb == b"MAIL":
                recipients = []
            elif verb == b"RCPT":
                recipients.append(line.partition(b"<")[2].partition(b">")[0].decode().lower())
            elif verb == b"DATA":
                self.wfile.write(b"354 Go ahead\r\n")
                raw = self._read_to_the_dot()
                if raw is None:
                    return
                self.server.provider.take(Accepted(user=user, recipients=tuple(recipients), raw=raw))
            self.wfile.write(answer)
            if verb == b"QUIT":
                return

    def _read_to_the_dot(self) -> bytes | None:
        """The mail, or None when the client hung up before its final dot."""
        lines: list[bytes] = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line.endswith(b"\n"):
                return None
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        return b"".join(lines)
