"""From settings to a logged-in IMAP client over a connection that may be trusted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from followupd.errors import LoginRefused, MailboxError, SecretError
from followupd.mailbox.imap_faults import FAULTS, greeting_fault, login_fault, lost
from followupd.mailbox.transport import ca_file_fault, reach_fault, security_refusal, tls_context, tune


@dataclass(frozen=True, slots=True, kw_only=True)
class ImapSettings:
    """How to reach one mailbox."""

    host: str
    port: int = 993
    #: "tls", "starttls" (required, never optional) or, on this computer only, "none".
    security: str = "tls"
    user: str
    #: Asked at each log-in, never kept.
    password: Callable[[], str] = field(repr=False)
    #: Certificates of the authorities to trust, instead of the system's; empty for the system's.
    ca_file: str = ""
    connect_timeout: float = 15.0
    read_timeout: float = 60.0


def logged_in_client(settings: ImapSettings) -> Any:
    """A client ready for commands; imapclient has no types, hence Any.

    Raises LoginRefused for user name and password, MailboxError for everything on the way there.
    """
    client = _dial(settings)
    try:
        _secure(client, settings)
        _log_in(client, settings)
    except BaseException:
        with suppress(*FAULTS):
            client.shutdown()
        raise
    # RFC 3501 INTERNALDATE carries its zone: keep it.
    client.normalise_times = False
    return client


def _dial(settings: ImapSettings) -> Any:
    if refusal := security_refusal(settings.host, settings.security):
        raise MailboxError(refusal)
    tls = settings.security == "tls"
    context = _context(settings) if tls else None
    timeout = SocketTimeout(connect=settings.connect_timeout, read=settings.read_timeout)
    try:
        client = IMAPClient(settings.host, settings.port, ssl=tls, ssl_context=context, timeout=timeout)
        tune(client.socket())
    except FAULTS as error:
        raise greeting_fault(settings.host, settings.port, settings.security, error) from error
    # imapclient switches imaplib's trace on, which renders every mail and, before redaction, every command.
    client._imap.debug = 0
    return client


def _context(settings: ImapSettings) -> Any:
    try:
        return tls_context(settings.ca_file)
    except OSError as error:
        raise MailboxError(ca_file_fault(settings.ca_file, error)) from error


def _secure(client: Any, settings: ImapSettings) -> None:
    # RFC 3501 §7.1.4: PREAUTH means "already logged in", so no STARTTLS is possible any more: a known way
    # to keep a client in plain text.
    if bytes(client.welcome or b"").upper().startswith(b"* PREAUTH"):
        raise MailboxError(
            f"{settings.host} let us in without asking for a password, so it may be an impostor: "
            'check host and port, or use security = "tls".'
        )
    if settings.security != "starttls":
        return
    context = _context(settings)
    try:
        offered = client.has_capability("STARTTLS")
        if offered:
            client.starttls(context)
            tune(client.socket())
    except OSError as error:
        words = reach_fault(settings.host, settings.port, settings.security, error)
        raise MailboxError(words) from error
    except FAULTS as error:
        raise lost(settings.host, error) from error
    if not offered:
        raise MailboxError(
            f"{settings.host} does not offer STARTTLS on port {settings.port}, so no password was sent: "
            'use security = "tls" with port 993, or ask the provider.'
        )


def _log_in(client: Any, settings: ImapSettings) -> None:
    try:
        password = settings.password()
    except SecretError as error:
        raise LoginRefused(str(error)) from error
    try:
        # PLAIN takes any characters; LOGIN only ASCII.
        if client.has_capability("AUTH=PLAIN"):
            client.plain_login(settings.user, password)
        elif client.has_capability("LOGINDISABLED"):
            raise MailboxError(
                f'{settings.host} takes no password on this connection: use security = "tls" or "starttls".'
            )
        else:
            client.login(_astring(settings.user), password)
    except UnicodeError:
        # Not chained: the error carries the password.
        raise LoginRefused(
            f"{settings.host} takes only plain ASCII letters in user name and password: choose a password "
            "without umlauts or other special letters."
        ) from None
    except LoginError as error:
        raise login_fault(settings.host, error) from error
    except FAULTS as error:
        raise lost(settings.host, error) from error


def _astring(user: str) -> str:
    """The user name quoted where it must be: imaplib quotes the password only."""
    if user and all(char.isalnum() or char in "@._+-=" for char in user):
        return user
    escaped = user.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
