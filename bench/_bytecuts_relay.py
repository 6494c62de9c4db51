"""A relay before a server that counts bytes: it ends a conversation after the n-th byte of one direction."""

from __future__ import annotations

import selectors
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Self

_AT_ONCE = 1 << 16
#: A server that is told of the end has ended long before.
_GOODBYE_SECONDS = 20.0


class Side(StrEnum):
    """Who says the byte."""

    CLIENT = "client"
    SERVER = "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Where a conversation ends: so many bytes of that side still get through."""

    side: Side
    after: int
    #: Which conversation, in the order in which they begin; 0 is the first.
    talk: int = 0
    #: Nobody is told of the end: nothing more gets through, as when a router forgets a connection.
    silent: bool = False


@dataclass(slots=True)
class Talk:
    """One conversation and what was said in it."""

    client: socket.socket
    server: socket.socket
    cut: Cut | None
    said: dict[Side, bytearray] = field(default_factory=lambda: {side: bytearray() for side in Side})
    #: It was ended by us, not by one of the two.
    was_cut: bool = False

    def carry(self) -> None:
        """Pass everything on, until somebody hangs up or the cut is reached."""
        with self.client, self.server, suppress(OSError):
            if self._pass_all():
                self.was_cut = True
                self._end()
            self._wait_for_the_server()

    def _pass_all(self) -> bool:
        """True at the cut, False when one of the two hung up."""
        if self._allowance(Side.CLIENT) == 0 or self._allowance(Side.SERVER) == 0:
            return True
        with selectors.DefaultSelector() as selector:
            selector.register(self.client, selectors.EVENT_READ, (Side.CLIENT, self.server))
            selector.register(self.server, selectors.EVENT_READ, (Side.SERVER, self.client))
            while True:
                for key, _ in selector.select():
                    side, target = key.data
                    data = key.fileobj.recv(_AT_ONCE)  # type: ignore[union-attr]
                    if not data:
                        return False
                    left = self._allowance(side)
                    passed = data if left is None else data[:left]
                    self.said[side] += passed
                    target.sendall(passed)
                    if left is not None and len(data) >= left:
                        return True

    def _allowance(self, side: Side) -> int | None:
        """How many more bytes of that side get through; None for any number."""
        if self.cut is None or self.cut.side is not side:
            return None
        return self.cut.after - len(self.said[side])

    def _end(self) -> None:
        if self.cut is not None and self.cut.silent:
            # Until the client gives up by itself.
            while self.client.recv(_AT_ONCE):
                pass
            return
        self.client.shutdown(socket.SHUT_RDWR)

    def _wait_for_the_server(self) -> None:
        """The server does what it was told, and closes its end: then nothing can happen any more."""
        self.client.close()
        self.server.shutdown(socket.SHUT_WR)
        self.server.settimeout(_GOODBYE_SECONDS)
        while self.server.recv(_AT_ONCE):
            pass


class Relay:
    """Listens while entered; `cut` says where to end which conversation."""

    host = "127.0.0.1"

    def __init__(self, server_port: int, cut: Cut | None = None) -> None:
        self._server_port = server_port
        self._cut = cut
        self.port = 0
        #: All conversations so far.
        self.talks: list[Talk] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._listener = socket.create_server((self.host, 0))
        self.port = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._accepting.join()
        self.wait()

    def wait(self) -> None:
        """Until every conversation has ended on both sides; the clients must have hung up."""
        for thread in tuple(self._threads):
            thread.join()

    @property
    def was_cut(self) -> bool:
        """The cut was reached."""
        return any(talk.was_cut for talk in self.talks)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection((self.host, self._server_port))
            for sock in (client, server):
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            number = len(self.talks)
            cut = self._cut if self._cut is not None and self._cut.talk == number else None
            talk = Talk(client, server, cut)
            self.talks.append(talk)
            thread = threading.Thread(target=talk.carry, daemon=True)
            thread.start()
            self._threads.append(thread)
