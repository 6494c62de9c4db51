"""A server with an asyncio loop in a thread of its own; knows nothing of the protocol it serves."""

from __future__ import annotations

import asyncio
import logging
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from concurrent.futures import Future
from threading import Thread
from types import TracebackType
from typing import Any, Self, TypeVar

from followupd.errors import FollowupdError, MailboxError

log = logging.getLogger(__name__)
T = TypeVar("T")

MISSING_EXTRA = "The demo needs two more packages. In followupd's source folder: pip install '.[demo]'"


class LoopServer(ABC):
    """A server with an asyncio loop in a thread of its own, on 127.0.0.1; subclasses say what it serves."""

    def __init__(self, port: int = 0) -> None:
        self.host = "127.0.0.1"
        #: 0 until the server runs, unless a fixed one was asked for.
        self.port = port
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._stopping: asyncio.Event | None = None
        self._transports: set[asyncio.BaseTransport] = set()

    def start(self) -> Self:
        """Listen; raises `MailboxError` when the port is taken, `FollowupdError` without the extra."""
        listening: Future[int] = Future()
        self._thread = Thread(target=self._run, args=(listening,), name=type(self).__name__, daemon=True)
        self._thread.start()
        try:
            self.port = listening.result(timeout=30)
        except OSError as error:
            raise MailboxError(f"Cannot listen on {self.host}:{self.port}: {error.strerror}.") from error
        except ImportError as error:
            raise FollowupdError(MISSING_EXTRA) from error
        return self

    def stop(self) -> None:
        """Close every connection and wait for the thread; harmless when it does not run."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        if self._loop and self._stopping and thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @abstractmethod
    async def _listen(self) -> asyncio.Server:
        """Open the listening socket; every connection is told to `_opened`."""

    def _opened(self, transport: asyncio.BaseTransport) -> None:
        self._transports = {other for other in self._transports if not other.is_closing()} | {transport}

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        if self._loop is None:
            work.close()
            raise MailboxError("The server does not run.")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    def _run(self, listening: Future[int]) -> None:
        try:
            asyncio.run(self._serve(listening))
        except (OSError, ImportError) as error:
            if listening.done():
                raise
            listening.set_exception(error)

    async def _serve(self, listening: Future[int]) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        self._loop.set_exception_handler(_note)
        server = await self._listen()
        listening.set_result(server.sockets[0].getsockname()[1])
        await self._stopping.wait()
        server.close()
        await self._hang_up()

    async def _hang_up(self) -> None:
        for transport in self._transports:
            if isinstance(transport, asyncio.WriteTransport):
                transport.abort()
        # Each connection's task sees the end of its stream and finishes by itself, within a few rounds of
        # the loop; what does not is cancelled by `asyncio.run`. No time-out: the clock may be frozen.
        for _round in range(100):
            await asyncio.sleep(0)


def _note(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.debug("demo server: %s", context.get("message"))
