"""From settings to a submission server that knows us: connection, TLS, EHLO and log-in (RFC 5321, 3207)."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from followupd.errors import ChannelError
from followupd.mailbox.smtp_login import log_in
from followupd.mailbox.smtp_wire import Wire
from followupd.mailbox.transport import ca_file_fault, reach_fault, security_refusal, tls_context, tune


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpSettings:
    """How to reach one submission server."""

    host: str
    port: int = 465
    #: "tls", "starttls" (required, never optional) or, on this computer only, "none".
    security: str = "tls"
    #: Empty: no log-in.
    user: str = ""
    #: Asked at each log-in, never kept.
    password: Callable[[], str] = field(default=str, repr=False)
    #: Certificates of the authorities to trust, instead of the system's; empty for the system's.
    ca_file: str = ""
    #: What we call ourselves in EHLO; empty for our address on the connection (RFC 5321 §4.1.3).
    local_name: str = ""
    connect_timeout: float = 30.0
    greeting_timeout: float = 300.0
    reply_timeout: float = 300.0
    #: RFC 5321 §4.5.3.2.6: ten minutes, for a shorter one makes duplicates.
    final_timeout: float = 600.0


def connect(settings: SmtpSettings) -> Wire:
    """A connection on which nothing was said yet, encrypted when `security` is "tls". Raises ChannelError."""
    if refusal := security_refusal(settings.host, settings.security):
        raise ChannelError(refusal)
    # To read the authorities takes longer than a whole conversation in plain text.
    context = None if settings.security == "none" else _context(settings)
    try:
        sock = socket.create_connection((settings.host, settings.port), settings.connect_timeout)
    except (OSError, UnicodeError) as error:
        raise _unreachable(settings, error) from error
    tune(sock)
    wire = Wire(sock)
    if context is not None and settings.security == "tls":
        _encrypt(wire, context, settings)
    return wire


def greet(wire: Wire, settings: SmtpSettings) -> Mapping[str, str]:
    """Greeting, EHLO, STARTTLS and log-in as the settings want them; the keywords of the last EHLO.

    Raises ChannelError with a sentence, WireError when the conversation broke.
    """
    greeting = wire.reply(settings.greeting_timeout)
    if greeting.code != 220:
        raise ChannelError(f"{settings.host} takes no connections now: {greeting.text}.")
    offers = _hello(wire, settings)
    if settings.security == "starttls":
        _start_tls(wire, settings, offers)
        offers = _hello(wire, settings)  # RFC 3207 §4.2: forget what was said in plain text
    if settings.user:
        log_in(
            settings.host,
            settings.user,
            settings.password,
            offers.get("AUTH", ""),
            lambda line: wire.ask(line, settings.reply_timeout),
        )
    return offers


def _context(settings: SmtpSettings) -> ssl.SSLContext:
    try:
        return tls_context(settings.ca_file)
    except OSError as error:
        raise ChannelError(ca_file_fault(settings.ca_file, error)) from error


def _encrypt(wire: Wire, context: ssl.SSLContext, settings: SmtpSettings) -> None:
    try:
        wire.start_tls(context, settings.host, settings.connect_timeout)
    except OSError as error:
        wire.close()
        raise _unreachable(settings, error) from error


def _unreachable(settings: SmtpSettings, error: Exception) -> ChannelError:
    return ChannelError(reach_fault(settings.host, settings.port, settings.security, error))


def _hello(wire: Wire, settings: SmtpSettings) -> dict[str, str]:
    known = settings.local_name if settings.local_name.isascii() else ""
    name = known or _literal(wire.local_address)
    reply = wire.ask(f"EHLO {name}", settings.reply_timeout)
    if reply.code != 250:
        raise ChannelError(f"{settings.host} does not answer EHLO as a mail server does: {reply.text}.")
    return _keywords(reply.lines[1:])


def _start_tls(wire: Wire, settings: SmtpSettings, offers: Mapping[str, str]) -> None:
    if "STARTTLS" not in offers:
        raise ChannelError(
            f"{settings.host} does not offer STARTTLS on port {settings.port}, so no password was sent: "
            'use security = "tls" with port 465, or ask the provider.'
        )
    reply = wire.ask("STARTTLS", settings.reply_timeout)
    if reply.code != 220:
        raise ChannelError(f"{settings.host} refused STARTTLS: {reply.text}.")
    # Bytes slipped in before the encryption began would later pass for the server's own.
    if wire.has_unread:
        raise ChannelError(
            f"Somebody between here and {settings.host} tampered with STARTTLS, so no password was sent: "
            "do not use this network, and tell the provider."
        )
    _encrypt(wire, _context(settings), settings)


def _keywords(lines: Sequence[str]) -> dict[str, str]:
    """What EHLO offered: keyword in capitals to its parameters."""
    offers: dict[str, str] = {}
    for line in lines:
        # Old servers write "AUTH=LOGIN PLAIN", some beside the right form.
        words = f"AUTH {line[5:]}" if line.upper().startswith("AUTH=") else line
        keyword, _, rest = words.partition(" ")
        offers[keyword.upper()] = f"{offers.get(keyword.upper(), '')} {rest}".strip()
    return offers


def _literal(address: str) -> str:
    """RFC 5321 §4.1.3; a zone after % is nobody else's business."""
    bare = address.partition("%")[0]
    return f"[IPv6:{bare}]" if ":" in bare else f"[{bare}]"
