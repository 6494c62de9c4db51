"""Waiting in IDLE without being fooled by a dead link; what is heard is a hint, never the truth."""

from __future__ import annotations

import imaplib
import threading
from collections.abc import Callable, Iterable
from typing import Any

#: RFC 2177 §3 allows 29 minutes; routers forget sooner.
LONGEST_IDLE = 540.0
#: `stop` is looked at this often.
_SLICE = 1.0


def is_news(responses: Iterable[Any]) -> bool:
    """The server said more than "still here". Raises abort when it said goodbye."""
    kinds = [_kind(response) for response in responses]
    if b"BYE" in kinds:
        raise imaplib.IMAP4.abort("the server said goodbye")
    return any(kind not in {b"OK", b""} for kind in kinds)


def listen(client: Any, seconds: float, stop: threading.Event, monotonic: Callable[[], float]) -> bool:
    """Wait in a begun IDLE until news come, the time is over, or `stop` is set.

    True also when the library returns early with nothing: then the link is dead (the next command will tell),
    or only a part of a line came.
    """
    end = monotonic() + min(seconds, LONGEST_IDLE)
    while not stop.is_set():
        began = monotonic()
        patience = min(_SLICE, end - began)
        if patience <= 0:
            return False
        heard = client.idle_check(timeout=patience)
        # After EOF idle_check returns at once, for ever and without an error.
        if is_news(heard) or (not heard and monotonic() - began < patience / 2):
            return True
    return False


def _kind(response: Any) -> bytes:
    """ "OK" of (b'OK', b'Still here'), "EXISTS" of (5, b'EXISTS')."""
    parts = response if isinstance(response, tuple) else (response,)
    word = next((part for part in parts if isinstance(part, bytes)), b"")
    return bytes(word).upper()
