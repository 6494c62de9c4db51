"""The parser process: one hostile mail can take it down, but not the service.

The child reads mails from its standard input (eight digits of length, then the bytes) and answers each with
one line of JSON; no pickle crosses the pipe. It gets little memory and processor time, and is replaced.
Run as `python -m followupd.pipeline.parser FORMS`: the shop's contact forms, as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from typing import IO, Protocol

from followupd.collector import look_seldom
from followupd.errors import ParserDied, ParserMissing
from followupd.model.knowledge import ContactForm
from followupd.model.message import Message
from followupd.pipeline.wire import message_from_json, message_to_json
from followupd.understand import read

#: Limits for one mail: address space in bytes, processor and wall time in seconds.
MEMORY = 1 << 29
PROCESSOR = 10
WALL = 20.0
#: How long a child may take to be ready for its first mail.
_START = 60.0
#: The child is replaced after so many mails, so that no leak of a library grows.
MAILS = 2000
#: A longer answer is none of ours.
_LONGEST_ANSWER = 32 * 1024 * 1024
_DIGITS = 8
_READY = b"ready\n"
#: An empty pipe takes so much without waiting for its reader (pipe(7): 64 KiB).
_AT_ONCE = 60_000
#: The clock is looked at this often, so that time in which the whole service was stopped does not count.
_SLICE = 0.5
#: Whoever ends the service ends its child as well: no mail is to blame for that.
_FROM_OUTSIDE = frozenset({-signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP, -signal.SIGQUIT})

#: The shop's contact forms: of a visitor's words the gist is taken, not of what stands around them.
Forms = tuple[ContactForm, ...]


class Parser(Protocol):
    """Turns raw bytes into a `Message` with the gist of its words, whatever they are."""

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied when the reader did not survive it."""
        ...

    def begin(self, raw: bytes) -> None:
        """This mail will be asked for next: it may be read meanwhile."""
        ...


class DirectParser:
    """Parses in this very process: for one mail that a person hands over."""

    def __init__(self, forms: Forms = ()) -> None:
        self._forms = forms

    def parse(self, raw: bytes) -> Message:
        """The parsed mail."""
        return read(raw, self._forms)

    def begin(self, raw: bytes) -> None:
        """Nothing can be done meanwhile."""


class ChildParser:
    """Parses in a child process with limits; not for several threads at once."""

    def __init__(self, wall: float = WALL, forms: Forms = ()) -> None:
        self._wall = wall
        self._forms = json.dumps([asdict(form) for form in forms])
        self._child: subprocess.Popen[bytes] | None = None
        self._is_ready = False
        self._parsed = 0
        #: The mail that the child reads while nobody waits for it, and what the pipe did not take of it yet.
        self._begun: bytes | None = None
        self._rest = b""

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied, and the next mail gets a new child, or ParserMissing."""
        if self._begun is not None and self._begun is not raw:
            # Nobody asks for that one any more: what it does to its reader must not fall back on this mail.
            self.close()
        child = self._running()
        is_begun, self._begun = self._begun is not None, None
        try:
            answer = _exchange(child, self._rest if is_begun else _question(raw), self._wall)
            message = message_from_json(answer)
        except (OSError, ValueError, KeyError, TypeError) as error:
            self._bury(child)
            raise ParserDied(f"The parser process ended while it read this mail ({error}).") from error
        self._parsed += 1
        if self._parsed >= MAILS:
            self.close()
        return message

    def begin(self, raw: bytes) -> None:
        """Let the child read this mail meanwhile; trouble with it shows when it is asked for."""
        child = self._child
        if child is None or child.poll() is not None or len(raw) > _AT_ONCE or self._begun is not None:
            return
        assert child.stdin is not None
        question = _question(raw)
        try:
            # A system short of memory gives pipes less room.
            self._rest = question[os.write(child.stdin.fileno(), question) :]
        except OSError:
            return
        self._begun = raw

    def prepare(self) -> None:
        """Start the child and do not wait for it: it gets ready while there is no mail yet.

        Raises ParserMissing when the machine has no room for it.
        """
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = _started(self._forms)
            self._is_ready, self._parsed, self._begun = False, 0, None

    def _running(self) -> subprocess.Popen[bytes]:
        """A child that waits for a mail; raises ParserMissing when none can be had."""
        self.prepare()
        assert self._child is not None
        if not self._is_ready:
            self._is_ready = _is_ready(self._child)
        if not self._is_ready:
            self.close()
            raise ParserMissing("The parser process does not start; is followupd installed completely?")
        return self._child

    def _bury(self, child: subprocess.Popen[bytes]) -> None:
        """End what is left of the child; raises ParserMissing when it was not the mail that ended it."""
        is_stopped = self._child is not child
        child.kill()
        ended_by = child.wait()
        self.close()
        if is_stopped or ended_by in _FROM_OUTSIDE:
            raise ParserMissing("The parser process was told to end; the mail waits for the next one.")

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


def _question(raw: bytes) -> bytes:
    return b"%0*d" % (_DIGITS, len(raw)) + raw


def _exchange(child: subprocess.Popen[bytes], question: bytes, seconds: float) -> bytes:
    """Hand over the question and get one whole line; ValueError when the child ends or the time is over."""
    assert child.stdin is not None
    assert child.stdout is not None
    source, target = child.stdout.fileno(), child.stdin.fileno()
    left, rest = seconds, memoryview(question)
    parts: list[bytes] = []
    while not parts or not parts[-1].endswith(b"\n"):
        began = time.monotonic()
        readable, writable, _ = select.select(
            [source], [target] if rest else [], [], max(0.0, min(_SLICE, left))
        )
        # Longer than it was to be: then it was not the child that took the time.
        left -= min(time.monotonic() - began, _SLICE)
        if readable:
            parts.append(_piece(source, sum(map(len, parts))))
        elif writable:
            rest = rest[os.write(target, rest) :]
        elif left <= 0:
            raise ValueError(f"it took longer than {seconds:.0f} seconds")
    return b"".join(parts)


def _is_ready(child: subprocess.Popen[bytes]) -> bool:
    try:
        return _exchange(child, b"", _START) == _READY
    except (OSError, ValueError):
        return False


def _piece(source: int, so_far: int) -> bytes:
    piece = os.read(source, 1 << 16)
    if not piece:
        raise ValueError("it ended without an answer")
    if so_far + len(piece) > _LONGEST_ANSWER:
        raise ValueError("its answer has no end")
    return piece


def _started(forms: str) -> subprocess.Popen[bytes]:
    try:
        child = subprocess.Popen(
            [sys.executable, "-m", "followupd.pipeline.parser", forms],
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
    assert child.stdin is not None
    # A child that does not read must not hold us up.
    os.set_blocking(child.stdin.fileno(), False)
    return child


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        # A pipe to a child that died holds bytes nobody will read.
        return


def main() -> None:
    """Serve mails until the parent closes the pipe."""
    # Those who stop the service mean the parent; it ends the child when it has no more use for it.
    for stop in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(stop, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # It writes no file, whatever a mail makes it do.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    look_seldom()
    forms = tuple(ContactForm(**form) for form in json.loads(sys.argv[1]))
    source, target = sys.stdin.buffer, sys.stdout.buffer
    _say(target, _READY)
    while head := source.read(_DIGITS):
        _allow_processor_time()
        _say(target, message_to_json(read(source.read(int(head)), forms)) + b"\n")


def _say(target: IO[bytes], line: bytes) -> None:
    target.write(line)
    target.flush()


def _allow_processor_time() -> None:
    """Raise the soft limit to what is used plus one mail's share: each mail gets its own."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + 1 + PROCESSOR
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main()
