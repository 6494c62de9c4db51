"""Waiting until a run has nothing left to do, but never for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from contextlib import suppress

from sqlalchemy.exc import DBAPIError

from bench._chaos_clock import true_time
from bench._chaos_database import Database, Unsettled

_LOOK_SECONDS = 0.5
#: One quiet look may fall between two steps of the service.
_QUIET_LOOKS = 3


def settled(
    database: Database, uids: Collection[int], seconds: float, is_over: Callable[[Unsettled], bool]
) -> bool:
    """Wait until several looks in a row find that it is over; False when it is not in time."""
    deadline, quiet, pause = true_time() + seconds, 0, threading.Event()
    while quiet < _QUIET_LOOKS and true_time() < deadline:
        pause.wait(_LOOK_SECONDS)
        # While the database restarts nothing is known.
        with suppress(DBAPIError):
            quiet = quiet + 1 if is_over(database.unsettled(uids)) else 0
    return quiet >= _QUIET_LOOKS
