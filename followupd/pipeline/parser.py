"""The parser process: one hostile mail can take it down, but not the service.

The child reads mails from its standard input (eight digits of length, then the bytes) and answers each with
one line of JSON; no pickle crosses the pipe. It gets little memory and processor time, and is replaced.
Run as `python -m followupd.pipeline.parser`.
"""

from __future__ import annotations

import os
import resource
import select
import subprocess
import sys
import time
from typing import IO, Protocol

from followupd.errors import ParserDied, ParserMissing
from followupd.model.message import Message
from followupd.pipeline.wire import message_from_json, message_to_json
from followupd.understand.mime import parse

#: Limits for one mail: address space in bytes, processor and wall time in seconds.
MEMORY = 1 << 30
PROCESSOR = 10
WALL = 20.0
#: The child is replaced after so many mails, so that no leak of a library grows.
MAILS = 2000
_DIGITS = 8


class Parser(Protocol):
    """Turns raw bytes into a `Message`, whatever they are."""

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied when the reader did not survive it."""
        ...


class DirectParser:
    """Parses in this very process: for one mail that a person hands over."""

    def parse(self, raw: bytes) -> Message:
        """The parsed mail."""
        return parse(raw)


class ChildParser:
    """Parses in a child process with limits; not for several threads at once."""

    def __init__(self, wall: float = WALL) -> None:
        self._wall = wall
        self._child: subprocess.Popen[bytes] | None = None
        self._parsed = 0

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied, and the next mail gets a new child, or ParserMissing."""
        child = self._running()
        try:
            _write(child, b"%0*d" % (_DIGITS, len(raw)) + raw)
            message = message_from_json(self._answer(child))
        except (OSError, ValueError) as error:
            self.close()
            raise ParserDied(f"The parser process ended while it read this mail ({error}).") from error
        self._parsed += 1
        if self._parsed >= MAILS:
            self.close()
        return message

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = _started()
            self._parsed = 0
        return self._child

    def _answer(self, child: subprocess.Popen[bytes]) -> bytes:
        """One whole line, or ValueError when the child ends or the time is over."""
        assert child.stdout is not None
        deadline = time.monotonic() + self._wall
        parts: list[bytes] = []
        while not parts or not parts[-1].endswith(b"\n"):
            ready, _, _ = select.select([child.stdout], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise ValueError(f"it took longer than {self._wall:.0f} seconds")
            part = os.read(child.stdout.fileno(), 1 << 16)
            if not part:
                raise ValueError("it ended without an answer")
            parts.append(part)
        return b"".join(parts)

    def close(self) -> None:
        """End the child; the next mail gets a new one."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                _close(pipe)


def _started() -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "followupd.pipeline.parser"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # What a parser says of a hostile mail is no log line of ours.
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            start_new_session=True,
        )
    except OSError as error:
        # No fault of the mail: the machine has no room for another process.
        raise ParserMissing(f"The parser process could not be started: {error.strerror}.") from error


def _write(child: subprocess.Popen[bytes], data: bytes) -> None:
    assert child.stdin is not None
    child.stdin.write(data)
    child.stdin.flush()


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        # A pipe to a child that died holds bytes nobody will read.
        return


def main() -> None:
    """Serve mails until the parent closes the pipe."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    source, target = sys.stdin.buffer, sys.stdout.buffer
    while head := source.read(_DIGITS):
        _allow_processor_time()
        target.write(message_to_json(parse(source.read(int(head)))) + b"\n")
        target.flush()


def _allow_processor_time() -> None:
    """Raise the soft limit to what is used plus one mail's share: each mail gets its own."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + 1 + PROCESSOR
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
