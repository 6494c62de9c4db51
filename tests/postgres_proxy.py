"""Proxies before a PostgreSQL server: one cuts the connection exactly in COMMIT, one hands sessions round."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from postgres import USER, PostgresServer

_COMMIT = b"COMMIT\0"
_READY = b"Z"


class CommitCutter:
    """Passes everything on; the next COMMIT is cut off before or after the server did it, once."""

    def __init__(self, server: PostgresServer) -> None:
        self._path = str(server.folder / ".s.PGSQL.5432")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self._when = ""
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._meanwhile: Callable[[], object] = lambda: None
        #: How many COMMITs were cut.
        self.cuts = 0

    def url(self, of: str) -> str:
        """The way to that database through the proxy."""
        return _through(self._listener, of)

    def cut(self, when: str, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Cut the next COMMIT "before" or "after" the server did it; then do something, and only then tell.

        "held": before, and the server is not told that the client is gone.
        """
        with self._lock:
            self._when, self._meanwhile = when, meanwhile

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        for sock in (self._listener, *self._sockets):
            _end(sock)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                self._sockets += [client, server]
                try:
                    server.connect(self._path)
                except OSError:
                    _end(client)
                    continue
                threading.Thread(target=self._forth, args=(client, server), daemon=True).start()

    def _forth(self, client: socket.socket, server: socket.socket) -> None:
        """From the client: the first message has no type, every other one has."""
        back: threading.Thread | None = None
        with suppress(OSError), client, server:
            server.sendall(_message(client, 0))
            back = threading.Thread(target=_pass_on, args=(server, client), daemon=True)
            back.start()
            while message := _message(client, 1):
                when = self._taken() if message[0:1] == b"Q" and message.endswith(_COMMIT) else ""
                if when == "after":
                    # The answer still comes to the server's side of us, and goes no further.
                    client.shutdown(socket.SHUT_WR)
                    server.sendall(message)
                    back.join()
                if when:
                    self.cuts += 1
                    if when == "held":
                        _end(client)
                        self._ended.wait()
                    _end(server)
                    self._meanwhile()
                    return
                server.sendall(message)

    def _taken(self) -> str:
        with self._lock:
            when, self._when = self._when, ""
            return when


def _pass_on(server: socket.socket, client: socket.socket) -> None:
    """From the server; ends at the first answer that can no longer be delivered, having read it."""
    with suppress(OSError):
        while message := _message(server, 1):
            try:
                client.sendall(message)
            except OSError:
                if message[0:1] == _READY:
                    return
    _end(client)


def _message(sock: socket.socket, type_length: int) -> bytes:
    """The next whole message; empty at the end."""
    head = _exactly(sock, type_length + 4)
    length = int.from_bytes(head[type_length:], "big") if head else 4
    return head + _exactly(sock, length - 4)


def _exactly(sock: socket.socket, length: int) -> bytes:
    parts = b""
    while len(parts) < length:
        more = sock.recv(length - len(parts))
        if not more:
            return b""
        parts += more
    return parts


def _end(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()


class TransactionPool:
    """Hands the server's sessions round after every transaction, as a pool in that mode does."""

    def __init__(self, server: PostgresServer) -> None:
        self._path = str(server.folder / ".s.PGSQL.5432")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._idle: list[socket.socket] = []
        self._sockets: list[socket.socket] = [self._listener]

    def url(self, of: str) -> str:
        """The way to that database through the pool."""
        return _through(self._listener, of)

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sock in self._sockets:
            _end(sock)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._path)
                self._sockets += [client, server]
                threading.Thread(target=self._serve, args=(client, server), daemon=True).start()

    def _serve(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError, IndexError):
            server.sendall(_message(client, 0))
            _answer(server, client)
            self._idle.append(server)
            mine: socket.socket | None = None
            while (message := _message(client, 1)) and message[0:1] != b"X":
                mine = mine or self._idle.pop()
                mine.sendall(message)
                if message[0:1] in (b"Q", b"S") and _answer(mine, client) == b"I":
                    self._idle.append(mine)
                    mine = None


def _answer(server: socket.socket, client: socket.socket) -> bytes:
    """Pass on until the server is ready again; whether it is in a transaction then, as it says it."""
    while True:
        message = _message(server, 1)
        client.sendall(message)
        if message[0:1] == _READY:
            return message[5:6]


def _through(listener: socket.socket, of: str) -> str:
    host, port = listener.getsockname()[:2]
    name = of.partition("?")[0].rpartition("/")[2]
    return f"postgresql+psycopg://{USER}@{host}:{port}/{name}?sslmode=disable&gssencmode=disable"
