"""What aiosmtpd needs to play a provider's submission server.

Import it only where the extra `demo` is installed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any, Protocol

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

# The library warns of its own use of an old name at every log-in.
logging.getLogger("mail.log").setLevel(logging.ERROR)


class Rules(Protocol):
    """The decisions of the server; every answer is an SMTP reply line, or "" for yes."""

    def may_log_in(self, user: str, password: str) -> bool:
        """Whether this is a user with the right password."""

    def answer_recipient(self, address: str) -> str:
        """What to say to RCPT TO."""

    def answer_data(self) -> str:
        """What to say to the final dot, before anything is taken."""

    async def take(self, user: str, sender: str, recipients: tuple[str, ...], raw: bytes) -> str:
        """Take the mail and answer the final dot; "" cuts the connection instead of answering."""


class Handler:
    """aiosmtpd's hooks, each asking the rules."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: Any
    ) -> AuthResult:
        """AUTH PLAIN and AUTH LOGIN (RFC 4954)."""
        user, password = _words(data)
        allowed = self._rules.may_log_in(user, password)
        return AuthResult(success=allowed, handled=False, auth_data=user)

    async def handle_MAIL(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """MAIL FROM: only for those who logged in."""
        if not session.authenticated:
            return "530 5.7.0 Log in first"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """RCPT TO, unless that address is to be refused."""
        if refusal := self._rules.answer_recipient(address):
            return refusal
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """The whole mail, after its final dot."""
        if refusal := self._rules.answer_data():
            return refusal
        raw = envelope.original_content or b""
        recipients = tuple(envelope.rcpt_tos)
        reply = await self._rules.take(str(session.auth_data), envelope.mail_from or "", recipients, raw)
        if not reply:
            await _cut(server)
        return reply


def _words(data: Any) -> tuple[str, str]:
    if not isinstance(data, LoginPassword):
        return "", ""
    return data.login.decode("utf-8", "replace"), data.password.decode("utf-8", "replace")


async def _cut(server: SMTP) -> None:
    if isinstance(server.transport, asyncio.Transport):
        server.transport.abort()
    # The lost connection cancels this task; until then nothing may be answered.
    await asyncio.Event().wait()


class TrackedSMTP(SMTP):
    """A connection that its server can find again when it stops."""

    def __init__(self, rules: Rules, on_open: Callable[[asyncio.BaseTransport], None]) -> None:
        handler = Handler(rules)
        super().__init__(
            handler,
            authenticator=handler.authenticate,
            # `auth_required` without TLS makes the library warn; MAIL FROM is refused by the handler.
            auth_require_tls=False,
            enable_SMTPUTF8=True,
            hostname="localhost",
            ident="demo",
            loop=asyncio.get_running_loop(),
        )
        self._on_open = on_open

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Tell the server of the new connection, then serve it."""
        self._on_open(transport)
        super().connection_made(transport)
