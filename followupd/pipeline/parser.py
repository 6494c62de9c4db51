"""Parsing mails away from the service: one hostile mail can take its reader down, but not the service.

The reader is a process with little memory and processor time; it is replaced when it dies, and after a while.
"""

from __future__ import annotations

import json
import signal
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict
from operator import is_
from typing import Protocol

from followupd.errors import ParserDied, ParserMissing
from followupd.model.knowledge import ContactForm
from followupd.model.message import Message
from followupd.pipeline.parserchild import READY
from followupd.pipeline.parserpipe import ParserPipe
from followupd.pipeline.wire import message_from_json
from followupd.understand import read

#: Wall time for one mail, in seconds.
WALL = 20.0
#: How long a child may take to be ready for its first mail.
_START = 60.0
#: The child is replaced after so many mails, so that no leak of a library grows.
MAILS = 2000
#: So many mails are handed over before they are asked for: one of them may take as long as twenty others.
AHEAD = 24
#: A larger mail does not wait in memory a second time while those before it are read.
_SMALL = 60_000
#: Whoever ends the service ends its child as well: no mail is to blame for that.
_FROM_OUTSIDE = frozenset({-signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP, -signal.SIGQUIT})

#: The shop's contact forms: of a visitor's words the gist is taken, not of what stands around them.
Forms = tuple[ContactForm, ...]


class Parser(Protocol):
    """Turns raw bytes into a `Message` with the gist of its words, whatever they are."""

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied when the reader did not survive it."""
        ...

    def begin(self, raws: Sequence[bytes]) -> None:
        """These mails will be asked for next, in this order: they may be read meanwhile."""
        ...


class DirectParser:
    """Parses in this very process: for one mail that a person hands over."""

    def __init__(self, forms: Forms = ()) -> None:
        self._forms = forms

    def parse(self, raw: bytes) -> Message:
        """The parsed mail."""
        return read(raw, self._forms)

    def begin(self, raws: Sequence[bytes]) -> None:
        """Nothing can be done meanwhile."""


class ChildParser:
    """Parses in a child process with limits; not for several threads at once."""

    def __init__(self, wall: float = WALL, forms: Forms = ()) -> None:
        self._wall = wall
        self._forms = json.dumps([asdict(form) for form in forms])
        self._child: ParserPipe | None = None
        self._is_ready = False
        self._parsed = 0
        #: The mails the child was given and that nobody asked for yet, in the order of its answers.
        self._begun: deque[bytes] = deque()

    def parse(self, raw: bytes) -> Message:
        """The parsed mail; raises ParserDied, and the next mail gets a new child, or ParserMissing."""
        if self._begun and self._begun[0] is not raw:
            # Nobody asks for that one any more: what it does to its reader must not fall back on this mail.
            self.close()
        child = self._running()
        try:
            if not self._begun:
                child.put(raw)
            message = message_from_json(child.answer(self._wall))
        except (OSError, ValueError, KeyError, TypeError) as error:
            self._bury(child)
            raise ParserDied(f"The parser process ended while it read this mail ({error}).") from error
        self._count()
        return message

    def _count(self) -> None:
        if self._begun:
            self._begun.popleft()
        self._parsed += 1
        if self._parsed >= MAILS:
            self.close()

    def begin(self, raws: Sequence[bytes]) -> None:
        """Let the child read these mails meanwhile; trouble with one shows when it is asked for."""
        child = self._child
        if child is None or not child.is_alive or not all(map(is_, self._begun, raws)):
            return
        for raw in raws[len(self._begun) : AHEAD]:
            # Answers come in the order of the questions: behind one that must wait all others wait.
            if len(raw) > _SMALL or self._parsed + len(self._begun) >= MAILS:
                return
            try:
                child.put(raw)
            except OSError:
                return
            self._begun.append(raw)

    def prepare(self) -> None:
        """Start the child and do not wait for it: it gets ready while there is no mail yet.

        Raises ParserMissing when the machine has no room for it.
        """
        if self._child is None or not (self._begun or self._child.is_alive):
            self.close()
            self._child = ParserPipe(self._forms)

    def _running(self) -> ParserPipe:
        """A child that waits for a mail; raises ParserMissing when none can be had."""
        self.prepare()
        assert self._child is not None
        if not self._is_ready:
            self._is_ready = _is_ready(self._child)
        if not self._is_ready:
            self.close()
            raise ParserMissing("The parser process does not start; is followupd installed completely?")
        return self._child

    def _bury(self, child: ParserPipe) -> None:
        """End what is left of the child; raises ParserMissing when it was not the mail that ended it."""
        is_stopped = self._child is not child
        ended_by = child.end()
        self.close()
        if is_stopped or ended_by in _FROM_OUTSIDE:
            raise ParserMissing("The parser process was told to end; the mail waits for the next one.")

    def close(self) -> None:
        """End the child; the next mail gets a new one."""
        child, self._child = self._child, None
        self._is_ready, self._parsed = False, 0
        self._begun.clear()
        if child is not None:
            child.end()


def _is_ready(child: ParserPipe) -> bool:
    try:
        return child.answer(_START) == READY
    except (OSError, ValueError):
        return False
