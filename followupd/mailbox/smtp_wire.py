"""SMTP lines on a socket: what counts as a reply and what does not (RFC 5321 §4.2)."""

from __future__ import annotations

import re
import socket
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass

from followupd.mailbox.transport import cut

#: RFC 5321 §4.5.3.1.5 allows 512; some servers write more.
_LONGEST_LINE = 4096
_MOST_LINES = 200
#: One piece of a mail: the time-out counts for each.
_PIECE = 64 * 1024

_REPLY_LINE = re.compile(rb"([2-5]\d\d)(?:([ -])([^\r\n]*))?\r\n")
_ENHANCED = re.compile(r"([245]\.\d{1,3}\.\d{1,3})\b")


class WireError(Exception):
    """The conversation broke: cut, timed out, or not SMTP any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One complete reply: every line ended by CRLF and began with the same three digits."""

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """Code and words on one line, of a bearable length."""
        return f"{self.code} {' '.join(self.lines)}"[:300].strip()

    @property
    def enhanced(self) -> str:
        """The status code of RFC 3463, such as "5.7.30"; empty when there is none."""
        found = _ENHANCED.match(self.lines[-1])
        return found.group(1) if found else ""


class Wire:
    """A connected socket that speaks in lines; every fault is a WireError, after which it is of no use."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""

    def send(self, data: bytes, timeout: float) -> None:
        """Write all of it; each piece may take `timeout` seconds."""
        try:
            self._sock.settimeout(timeout)
            for start in range(0, len(data), _PIECE):
                self._sock.sendall(data[start : start + _PIECE])
        except (OSError, ValueError) as error:
            raise WireError(_reason(error)) from error

    def reply(self, timeout: float) -> Reply:
        """The next reply, complete within `timeout` seconds however slowly it drips."""
        deadline = time.monotonic() + timeout
        lines: list[str] = []
        code = b""
        while len(lines) < _MOST_LINES:
            found = _REPLY_LINE.fullmatch(self._line(deadline))
            if not found or (code and found.group(1) != code):
                raise WireError("the server's reply is not SMTP")
            code = found.group(1)
            lines.append(_readable(found.group(3) or b""))
            if found.group(2) != b"-":
                return Reply(code=int(code), lines=tuple(lines))
        raise WireError("the server's reply does not end")

    def ask(self, command: str, timeout: float, encoding: str = "ascii") -> Reply:
        """Say one command line and give the reply to it."""
        # A reply that came before its question would be taken for the answer to it.
        if self._buffer:
            raise WireError("the server spoke out of turn")
        self.send(command.encode(encoding) + b"\r\n", timeout)
        return self.reply(timeout)

    def silent(self) -> bool:
        """The server has said nothing that we did not read, and has not hung up."""
        if self._buffer:
            return False
        try:
            self._sock.setblocking(False)
            self._buffer += self._sock.recv(_LONGEST_LINE)
        except (BlockingIOError, ssl.SSLWantReadError):
            return True
        except (OSError, ValueError):
            return False
        return False

    def start_tls(self, context: ssl.SSLContext, host: str, timeout: float) -> None:
        """Go on encrypted. Raises OSError (ssl.SSLError among them)."""
        self._sock.settimeout(timeout)
        self._sock = context.wrap_socket(self._sock, server_hostname=host)
        self._buffer = b""

    @property
    def has_unread(self) -> bool:
        """Bytes came with the last reply that do not belong to it."""
        return bool(self._buffer)

    @property
    def local_address(self) -> str:
        """Our own IP address on this connection."""
        return str(self._sock.getsockname()[0])

    def cut(self) -> None:
        """End the conversation under another thread's feet; never raises."""
        cut(self._sock)

    def close(self) -> None:
        """Hang up at once; never raises."""
        with suppress(OSError):
            self._sock.close()

    def _line(self, deadline: float) -> bytes:
        while b"\n" not in self._buffer:
            if len(self._buffer) > _LONGEST_LINE:
                raise WireError("the server's reply has no end of line")
            self._buffer += self._receive(deadline)
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line + b"\n"

    def _receive(self, deadline: float) -> bytes:
        left = deadline - time.monotonic()
        if left <= 0:
            raise WireError("the server did not answer in time")
        try:
            self._sock.settimeout(left)
            data = self._sock.recv(_LONGEST_LINE)
        except (OSError, ValueError) as error:
            raise WireError(_reason(error)) from error
        if not data:
            raise WireError("the server hung up")
        return data


def _readable(words: bytes) -> str:
    text = words.decode("utf-8", "replace")
    return "".join(char if char.isprintable() else " " for char in text).strip()


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "the server did not answer in time"
    return str(error.strerror or error) if isinstance(error, OSError) else str(error)
