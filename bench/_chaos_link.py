"""One connection through the fault proxy: bytes to both sides, and ways to break it off."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field

#: A line or a literal may be long.
LIMIT = 1 << 23


class Broken(Exception):
    """The connection is over: cut on purpose, or a side hung up."""


@dataclass(slots=True, kw_only=True)
class Link:
    """Client and server, with us in the middle."""

    number: int
    dice: random.Random
    from_client: asyncio.StreamReader
    to_client: asyncio.StreamWriter
    from_server: asyncio.StreamReader
    to_server: asyncio.StreamWriter
    #: So many more bytes pass towards a side, then the connection is cut; None: any number.
    allowance: dict[str, int] = field(default_factory=dict)
    #: Nothing passes any more, and nobody is told: a router forgot the connection.
    is_black_hole: bool = False
    is_over: bool = False

    async def client(self, data: bytes) -> None:
        """Pass bytes to the client."""
        await self._pass("client", self.to_client, data)

    async def server(self, data: bytes) -> None:
        """Pass bytes to the server."""
        await self._pass("server", self.to_server, data)

    async def _pass(self, side: str, writer: asyncio.StreamWriter, data: bytes) -> None:
        if self.is_black_hole:
            return
        left = self.allowance.get(side)
        part = data if left is None else data[:left]
        try:
            writer.write(part)
            await writer.drain()
        except OSError as error:
            raise Broken(f"the {side} is gone") from error
        if left is not None:
            self.allowance[side] = left - len(part)
            if len(part) < len(data) or left == len(part):
                raise Broken(f"the last byte to the {side}")

    def end(self) -> None:
        """Break off both sides, with or without a goodbye on the level of TCP."""
        if self.is_over:
            return
        self.is_over = True
        for writer in (self.to_client, self.to_server):
            if self.dice.random() < 0.5:
                _reset(writer)
            writer.close()

    def leave(self) -> None:
        """Close both sides in good order: what was passed still arrives."""
        self.is_over = True
        self.to_client.close()
        self.to_server.close()


async def line_of(reader: asyncio.StreamReader) -> bytes:
    """The next line with its end, or what came of it before the end of the stream; empty: hung up."""
    try:
        return await reader.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        return error.partial
    except (OSError, asyncio.LimitOverrunError):
        return b""


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    with suppress(OSError, AttributeError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
