"""The pipes to the parser process: questions go in at once, answers come out as lines in the same order."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from typing import IO

from followupd.errors import ParserMissing
from followupd.pipeline.parserchild import DIGITS

#: A longer answer is none of ours.
_LONGEST_ANSWER = 32 * 1024 * 1024
#: The clock is looked at this often, so that time in which the whole service was stopped does not count.
_SLICE = 0.5
_PIECE = 1 << 16


class ParserPipe:
    """A parser process that was started, and may not be ready yet; not for several threads at once."""

    def __init__(self, forms: str) -> None:
        self.process = _started(forms)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._target, self._source = self.process.stdin, self.process.stdout
        # A child that does not read must not hold us up.
        os.set_blocking(self._target.fileno(), False)
        #: What the pipe did not take yet, and what came before anybody asked for it.
        self._outgoing, self._incoming = bytearray(), bytearray()

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def put(self, raw: bytes) -> None:
        """Hand over one mail, as much of it as the pipe takes now; raises OSError when nobody reads there."""
        self._outgoing += b"%0*d" % (DIGITS, len(raw)) + raw
        self._push()

    def _push(self) -> None:
        try:
            del self._outgoing[: os.write(self._target.fileno(), self._outgoing)]
        except BlockingIOError:
            # The child has enough to read for now; the rest goes with the next push.
            return

    def answer(self, seconds: float) -> bytes:
        """The next line; raises ValueError when the process ends or the time is over, OSError as `put`."""
        left, looked = seconds, 0
        while (end := self._incoming.find(b"\n", looked)) < 0:
            looked = len(self._incoming)
            if looked > _LONGEST_ANSWER:
                raise ValueError("its answer has no end")
            if left <= 0:
                raise ValueError(f"it took longer than {seconds:.0f} seconds")
            left -= self._wait(left)
        line = bytes(self._incoming[:end])
        del self._incoming[: end + 1]
        return line

    def _wait(self, left: float) -> float:
        """Read or write what is possible, or wait a little; gives the seconds it took."""
        began = time.monotonic()
        targets = [self._target] if self._outgoing else []
        readable, writable, _ = select.select([self._source], targets, [], min(_SLICE, left))
        if readable:
            self._pull()
        elif writable:
            self._push()
        # Longer than it was to be: then it was not the child that took the time.
        return min(time.monotonic() - began, _SLICE)

    def _pull(self) -> None:
        piece = os.read(self._source.fileno(), _PIECE)
        if not piece:
            raise ValueError("it ended without an answer")
        self._incoming += piece

    def end(self) -> int:
        """End the process and close its pipes; gives how it ended, as `Popen.returncode`."""
        self.process.kill()
        ended_by = self.process.wait()
        for pipe in (self._target, self._source):
            _close(pipe)
        return ended_by


def _started(forms: str) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "followupd.pipeline.parserchild", forms],
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


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:
        # A pipe to a child that died holds bytes nobody will read.
        return
