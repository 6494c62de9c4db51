"""Brings what the submission server accepted into the shop's own mailbox, some at once and some later."""

from __future__ import annotations

import heapq
import imaplib
import itertools
import random
import threading
from email.utils import format_datetime
from types import TracebackType
from typing import Any, Self

from imapclient import IMAPClient, SocketTimeout

from bench._chaos_clock import true_time
from bench._chaos_plan import Plan
from bench._chaos_record import Record
from bench._mails import AUTHSERV_ID

#: The share of own mail that a filter takes for junk.
_JUNK = 0.1
_AT_ONCE = 0.5


class Carrier:
    """One connection to the mailbox, past every fault; a thread carries what is due."""

    def __init__(self, plan: Plan, record: Record) -> None:
        self._plan, self._record = plan, record
        self._clock = plan.clock
        self._dice = random.Random(f"carrier {plan.seed}")
        self._queue: list[tuple[float, int, str, bytes]] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._ended = False
        self._thread = threading.Thread(target=self._carry, daemon=True)
        self._client: Any = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._changed:
            self._ended = True
            self._changed.notify()
        self._thread.join(10)

    def keep_sent(self, raw: bytes) -> None:
        """A provider's copy of what was sent."""
        self._put(self._plan.sent, raw)

    def bring(self, raw: bytes, sender: str, *, is_copy: bool) -> None:
        """Mail to the shop itself, stamped as the receiving server does."""
        domain = sender.rpartition("@")[2]
        stamp = (
            f"Return-Path: <{sender}>\r\nReceived: from post.example by {AUTHSERV_ID} with ESMTPS;"
            f" {format_datetime(self._clock())}\r\nAuthentication-Results: {AUTHSERV_ID};"
            f" spf=pass smtp.mailfrom={domain}; dmarc=pass header.from={domain}\r\n"
        )
        with self._changed:
            is_junk = is_copy and self._dice.random() < _JUNK
        self._put(self._plan.junk if is_junk else "INBOX", stamp.encode("ascii") + raw)

    def _put(self, folder: str, raw: bytes) -> None:
        with self._changed:
            at_once = self._dice.random() < _AT_ONCE
            wait = 0.0 if at_once else self._plan.seconds(self._dice.uniform(0, self._plan.copy_seconds))
            heapq.heappush(self._queue, (true_time() + wait, next(self._numbers), folder, raw))
            self._changed.notify()

    def _carry(self) -> None:
        while True:
            with self._changed:
                if self._ended:
                    return
                wait = self._queue[0][0] - true_time() if self._queue else 1.0
                if wait > 0 or not self._queue:
                    self._changed.wait(wait)
                    continue
                _, _, folder, raw = heapq.heappop(self._queue)
            self._file(folder, raw)

    def _file(self, folder: str, raw: bytes) -> None:
        """Into the mailbox; what fails is told, and tried once more on a new connection."""
        for _ in range(2):
            try:
                self._client = self._client or self._connected()
                self._client.append(
                    folder, raw, (b"\\Seen",) if folder == self._plan.sent else (), self._clock()
                )
                return
            except (imaplib.IMAP4.error, OSError) as error:
                self._client = None
                self._record.add("not carried", folder=folder, why=str(error))

    def _connected(self) -> Any:
        plan = self._plan
        client = IMAPClient(plan.imap_host, plan.imap_port, ssl=False, timeout=SocketTimeout(10, 60))
        client.login(plan.shop, plan.password)
        return client
