"""A server as bare as RFC 3501 allows: a proxy before a real one that hides every extension.

What is not announced is not there: its commands are answered with BAD, its response codes and its folder
flags are taken out.
"""

from __future__ import annotations

import re
import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Self

_ANNOUNCED = re.compile(rb"(\bCAPABILITY)( [^\]\r\n]*)", re.IGNORECASE)
_CODES = re.compile(rb"\[(?:APPENDUID|COPYUID|HIGHESTMODSEQ|NOMODSEQ|CLOSED)[^\]]*\] ?", re.IGNORECASE)
_SPECIAL = re.compile(rb" ?\\(?:Drafts|Sent|Junk|Trash|Archive|All|Flagged|HasChildren|HasNoChildren)\b")
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r\n$")
_UNKNOWN = re.compile(
    rb"\S+ (?:(?:UID )?MOVE|UID EXPUNGE|IDLE|NAMESPACE|ENABLE|ID|UNSELECT|AUTHENTICATE|STARTTLS|COMPRESS|SORT"
    rb"|THREAD|NOTIFY|GETQUOTA\w*|XLIST|LIST \(|LIST .* RETURN|.*CONDSTORE|.*MODSEQ|.*CHANGEDSINCE)\b",
    re.IGNORECASE,
)


class PlainImap:
    """Listens on 127.0.0.1 and speaks with the server behind; `refused` are the commands it did not know."""

    def __init__(self, host: str, port: int) -> None:
        self._behind = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.refused: list[bytes] = []
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in (self._listener, *self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._behind)
                self._open += [client, server]
                for work in (self._from_client, self._from_server):
                    threading.Thread(target=work, args=(client, server), daemon=True).start()

    def is_unknown(self, line: bytes) -> bool:
        """Whether a client's command is one that this server does not know."""
        return _UNKNOWN.match(line) is not None

    def asked(self, line: bytes) -> bytes:
        """A client's line as the server behind gets it."""
        return line

    def answered(self, line: bytes) -> bytes:
        """A line of the server behind as the client gets it."""
        return _bare(line)

    def _from_client(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError, ValueError), client.makefile("rb") as source:
            while line := source.readline():
                if self.is_unknown(line):
                    self.refused.append(line)
                    client.sendall(line.split(b" ")[0] + b" BAD Unknown command.\r\n")
                    continue
                server.sendall(self.asked(line))
                self._pass_literal(line, source, server)
        _hang_up(server)

    def _from_server(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError, ValueError), server.makefile("rb") as source:
            while line := source.readline():
                client.sendall(self.answered(line))
                self._pass_literal(line, source, client)
        _hang_up(client)

    def _pass_literal(self, line: bytes, source: BinaryIO, target: socket.socket) -> None:
        """What is inside a literal is not ours to read; the line goes on behind it."""
        while found := _LITERAL.search(line):
            target.sendall(source.read(int(found[1])))
            line = source.readline()
            target.sendall(line)


def _bare(line: bytes) -> bytes:
    line = _ANNOUNCED.sub(rb"\1 IMAP4rev1", line)
    line = _CODES.sub(b"", line)
    if line.upper().startswith((b"* LIST", b"* LSUB")):
        line = _SPECIAL.sub(b"", line).replace(b"( ", b"(")
    return line


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
