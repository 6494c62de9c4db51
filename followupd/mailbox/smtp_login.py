"""Logging in to a submission server with a password (RFC 4954)."""

from __future__ import annotations

import base64
from collections.abc import Callable

from followupd.errors import ChannelError, SecretError
from followupd.mailbox.smtp_wire import Reply

#: RFC 5321 §4.5.3.1.4: a longer command must be said in two steps.
_LONGEST_COMMAND = 500

#: Sends a line and gives the reply.
Ask = Callable[[str], Reply]


def log_in(host: str, user: str, password: Callable[[], str], mechanisms: str, ask: Ask) -> None:
    """Log in by PLAIN, else LOGIN. Raises ChannelError with a sentence."""
    offered = frozenset(mechanisms.upper().split())
    try:
        secret = password()
    except SecretError as error:
        raise ChannelError(str(error)) from error
    if "PLAIN" in offered:
        reply = _plain(user, secret, ask)
    elif "LOGIN" in offered:
        reply = _login(user, secret, ask)
    else:
        raise ChannelError(
            f"{host} offers no log-in by password on this connection (AUTH {mechanisms or 'is missing'}): "
            "check port and security, or whether the provider switched passwords off."
        )
    if reply.code != 235:
        raise ChannelError(_sentence(host, reply))


def _plain(user: str, secret: str, ask: Ask) -> Reply:
    initial = _base64(f"\0{user}\0{secret}")
    if len(initial) < _LONGEST_COMMAND:
        return ask(f"AUTH PLAIN {initial}")
    return _steps(ask, "AUTH PLAIN", initial)


def _login(user: str, secret: str, ask: Ask) -> Reply:
    return _steps(ask, "AUTH LOGIN", _base64(user), _base64(secret))


def _steps(ask: Ask, *lines: str) -> Reply:
    reply = ask(lines[0])
    for line in lines[1:]:
        if reply.code != 334:
            return reply
        reply = ask(line)
    return reply


def _sentence(host: str, reply: Reply) -> str:
    if reply.code == 535:
        return (
            f"{host} refused the user name or the password ({reply.text}): check both in config.toml. "
            "Some providers want an app password."
        )
    return f"{host} does not let us log in ({reply.text}); followupd tries again by itself."


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode("ascii")
