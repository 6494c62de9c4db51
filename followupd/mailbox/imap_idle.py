"""Waiting in IDLE without being fooled by a dead link; what is heard is a hint, never the truth."""

from __future__ import annotations

import imaplib
import threading
import time
from collections.abc import Iterable
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


def listen(client: Any, seconds: float, stop: threading.Event) -> bool:
    """Wait in a begun IDLE until news come (True), the time is over, or `stop` is set.

    It also ends, with False, when something came that the library cannot see, or when the link is dead: what
    the caller says next, DONE, brings out both.
    """
    end = time.monotonic() + min(seconds, LONGEST_IDLE)
    while not stop.is_set() and not _has_unseen(client):
        began = time.monotonic()
        patience = min(_SLICE, end - began)
        if patience <= 0:
            return False
        heard = client.idle_check(timeout=patience)
        if is_news(heard):
            return True
        # After EOF idle_check returns at once, for ever and without an error.
        if not heard and time.monotonic() - began < patience / 2:
            return False
    return False


def _has_unseen(client: Any) -> bool:
    """News that came in one piece with the "+" lie in a buffer, where the library does not look."""
    sock = client.socket()
    patience = sock.gettimeout()
    try:
        sock.setblocking(False)
        return bool(client._imap.file.peek(1))
    except OSError:  # nothing there yet, as TLS says it
        return False
    finally:
        sock.settimeout(patience)


def _kind(response: Any) -> bytes:
    """ "OK" of (b'OK', b'Still here'), "EXISTS" of (5, b'EXISTS')."""
    parts = response if isinstance(response, tuple) else (response,)
    word = next((part for part in parts if isinstance(part, bytes)), b"")
    return bytes(word).upper()
