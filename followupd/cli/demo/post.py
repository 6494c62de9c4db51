"""Putting mail into mailboxes over IMAP, as a receiving mail server would; knows nothing of cases."""

from __future__ import annotations

import imaplib
import socket
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from imapclient import IMAPClient, SocketTimeout


class ImapHost(Protocol):
    """Any IMAP server without TLS that we hold the passwords of."""

    @property
    def host(self) -> str:
        """The numeric address it listens on."""

    @property
    def port(self) -> int:
        """The port it listens on."""

    def password_of(self, user: str) -> str:
        """The password of that user; `KeyError` when there is no such user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One mail to be put into a mailbox."""

    raw: bytes
    folder: str = "INBOX"
    flags: tuple[bytes, ...] = ()
    #: The server's own date of it (INTERNALDATE), aware; None for the server's present moment.
    when: datetime | None = None


@contextmanager
def logged_in(server: ImapHost, user: str) -> Iterator[Any]:
    """An imapclient connection of that user, closed at the end.

    Raises what imapclient raises: `imaplib.IMAP4.error` and `OSError`.
    """
    client = IMAPClient(server.host, server.port, ssl=False, timeout=SocketTimeout(10, 30))
    try:
        # Without this every command waits for a delayed acknowledgement of the one before.
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.login(user, server.password_of(user))
        yield client
    finally:
        _leave(client)


def _leave(client: Any) -> None:
    try:
        client.logout()
    except (imaplib.IMAP4.error, OSError):
        client.shutdown()


def deliver(
    server: ImapHost,
    user: str,
    raw: bytes,
    folder: str = "INBOX",
    flags: tuple[bytes, ...] = (),
    when: datetime | None = None,
) -> int:
    """Put one mail into a folder of the user and return its UID (0 when the server does not tell)."""
    return deliver_all(server, user, [Parcel(raw=raw, folder=folder, flags=flags, when=when)])[0]


def deliver_all(server: ImapHost, user: str, parcels: Iterable[Parcel]) -> tuple[int, ...]:
    """Put many mails into folders of the user over one connection and return their UIDs, in order."""
    with logged_in(server, user) as client:
        return tuple(_append(client, parcel) for parcel in parcels)


def _append(client: Any, parcel: Parcel) -> int:
    # RFC 3501 §9: a literal holds no NUL.
    raw = parcel.raw.replace(b"\0", b"")
    answer: bytes = client.append(parcel.folder, raw, flags=parcel.flags, msg_time=parcel.when)
    return appended_uid(answer)


def appended_uid(answer: bytes) -> int:
    """The UID in an answer such as b"[APPENDUID 1234 101] ..." (RFC 4315 §3), or 0."""
    words = answer.partition(b"]")[0].split()
    return int(words[2]) if words[:1] == [b"[APPENDUID"] and words[2:3] and words[2].isdigit() else 0
