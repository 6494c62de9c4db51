"""The life of one IMAP connection: opened, used for one exchange at a time, lost or closed."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from followupd.errors import MailboxError
from followupd.mailbox.imap_faults import FAULTS, GONE, command_fault, lost
from followupd.mailbox.imap_login import ImapSettings, logged_in_client
from followupd.mailbox.transport import cut

#: The goodbye may not hold up a stop of the service.
GOODBYE_SECONDS = 3.0
#: More bytes than any question of ours can be answered with.
LONGEST_ANSWER = 64 * 1024 * 1024


class _Bounds:
    """Stands before a client's reading, so that no server fills the memory: by one literal, or by many lines.

    The library makes room for all that is announced, before a byte of it has come.
    """

    def __init__(self, client: Any) -> None:
        self._read, self._readline = client._imap.read, client._imap.readline
        client._imap.read, client._imap.readline = self.read, self.readline
        self._left = LONGEST_ANSWER

    def renew(self) -> None:
        """The next exchange begins."""
        self._left = LONGEST_ANSWER

    def read(self, size: int) -> Any:
        """As the client's own; raises abort when it is too much."""
        self._spend(size)
        return self._read(size)

    def readline(self) -> Any:
        """As the client's own; raises abort when it is too much."""
        line = self._readline()
        self._spend(len(line))
        return line

    def _spend(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise imaplib.IMAP4.abort("it sends more than anybody asked for")


class Connection:
    """A connection for one thread; only `interrupt` may be called by others."""

    def __init__(self, settings: ImapSettings) -> None:
        self.settings = settings
        self._client: Any = None
        self._bounds: _Bounds | None = None

    @property
    def connected(self) -> bool:
        """No fault has ended the connection so far."""
        return self._client is not None

    def connect(self) -> None:
        """Open a new connection and log in; an earlier one is closed. Raises LoginRefused or MailboxError."""
        self.close()
        self._client = logged_in_client(self.settings)
        self._bounds = _Bounds(self._client)

    def close(self) -> None:
        """Say goodbye, if the server still listens; never raises."""
        client, self._client = self._client, None
        if client is None:
            return
        with suppress(*FAULTS):
            client.socket().settimeout(GOODBYE_SECONDS)
            client.logout()
        with suppress(*FAULTS):
            client.shutdown()

    def interrupt(self) -> None:
        """Cut the connection under another thread's feet, so that its call ends now with MailboxError."""
        client = self._client
        if client is not None:
            cut(client.socket())

    @contextmanager
    def _talk(self, doing: str, folder: str = "") -> Iterator[Any]:
        """The client for one exchange, its faults as our errors; a broken connection is dropped."""
        host = self.settings.host
        if self._client is None:
            raise MailboxError(f"There is no connection to {host}; followupd connects again by itself.")
        if self._bounds is not None:
            self._bounds.renew()
        try:
            yield self._client
        except GONE as error:
            self._drop()
            raise lost(host, error) from error
        except FAULTS as error:
            raise command_fault(host, doing, error, folder) from error

    def _drop(self) -> None:
        client, self._client = self._client, None
        with suppress(*FAULTS):
            client.shutdown()
