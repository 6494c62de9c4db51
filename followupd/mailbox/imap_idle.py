"""Waiting in IDLE without being fooled by a dead link; what is heard is a hint, never the truth."""

from __future__ import annotations

import imaplib
import selectors
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


def listen(client: Any, seconds: float, stop: threading.Event) -> None:
    """Wait in a begun IDLE until something came, the time is over, or `stop` is set; nothing is read.

    The library's own `idle_check` fails on half a line and, on a dead link, returns at once for ever; DONE,
    which the caller says next, reads with a time-out and brings out whatever it was.
    """
    end = time.monotonic() + min(seconds, LONGEST_IDLE)
    if _has_unread(client):
        return
    with selectors.DefaultSelector() as selector:
        selector.register(client.socket(), selectors.EVENT_READ)
        while not stop.is_set():
            patience = min(_SLICE, end - time.monotonic())
            if patience <= 0 or selector.select(patience):
                return


def _has_unread(client: Any) -> bool:
    """News that came in one piece with the "+" lie in a buffer: the socket does not show them."""
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
