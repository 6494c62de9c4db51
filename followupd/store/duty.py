"""Who is on duty for a mailbox: on a SQLite file always we, on a server one of the instances that share it.

What is done on duty is not known here; `store.shared_duty` shares it between instances.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Protocol

#: Within so many seconds another instance takes over from one that died or stands still.
LEASE = 60.0
#: The part of it after which the server ends what a process leaves lying without a word.
SILENCE = 2 / 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different since the last look."""

    taken: tuple[str, ...] = ()
    #: Off duty already: nothing can be written for these mailboxes any more.
    lost: tuple[str, ...] = ()
    #: To be left to another as soon as what is under way has ended.
    leaving: tuple[str, ...] = ()


class Roster(Protocol):
    """Which mailboxes we are on duty for; safe to share between threads."""

    #: Whether other instances may be on duty too.
    is_shared: bool

    def open(self) -> None:
        """Before the first look; raises StoreError when we cannot work together with the others."""

    def look(self) -> Change:
        """Tell the server that we are alive, take what is free, give what is too much."""

    def on_duty(self, mailbox: str) -> bool:
        """Whether we are on duty, and stay it, as far as the clock tells."""

    def confirm(self, mailbox: str) -> None:
        """Make sure that we are on duty at this moment; raises DutyLost when we are not."""

    def working(self, mailbox: str) -> AbstractContextManager[None]:
        """The context of any work for the mailbox; raises DutyLost when we are not on duty."""

    def keep_alive(self, stop: threading.Event) -> None:
        """Stay on duty until the stop; for a thread of its own, which stands still when the process does."""

    def wait(self, stop: threading.Event) -> None:
        """Until the next look."""

    def close(self) -> None:
        """Let go of every mailbox."""


class Alone:
    """The roster of the only process on a SQLite file: on duty from the first look on, for ever."""

    is_shared = False

    def __init__(self, mailboxes: Iterable[str]) -> None:
        self._free = tuple(mailboxes)

    def open(self) -> None:
        """There are no others."""

    def look(self) -> Change:
        """Everything, at the first look."""
        taken, self._free = self._free, ()
        return Change(taken=taken)

    def on_duty(self, _mailbox: str) -> bool:
        """Always."""
        return True

    def confirm(self, mailbox: str) -> None:
        """Nothing can have happened."""

    @contextmanager
    def working(self, _mailbox: str) -> Iterator[None]:
        """Nothing to watch for."""
        yield

    def keep_alive(self, stop: threading.Event) -> None:
        """Nobody has to know."""

    def wait(self, stop: threading.Event) -> None:
        """There is nothing to look for until the stop."""
        stop.wait()

    def close(self) -> None:
        """There is nothing to let go of."""
