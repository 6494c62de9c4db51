"""What is said about a mail before its bytes, and the bytes as they travel: pure functions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from followupd.errors import DeliveryError

_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
#: Anything that could end the command or the path early.
_UNSAFE = re.compile(r"[\x00-\x20\x7f<>]")
_UNSAFE_QUOTED = re.compile(r"[\x00-\x1f\x7f<>]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A mail ready to be offered to one server."""

    #: The whole MAIL FROM command, without its line end.
    mail: str
    #: The RCPT TO commands, in the order of the recipients.
    rcpt: tuple[str, ...]
    #: Dot-stuffed, all lines ended by CRLF; the final dot line is not among them.
    data: bytes
    #: Commands may hold more than ASCII (RFC 6531).
    encoding: str


def envelope(sender: str, recipients: Sequence[str], raw: bytes, offers: Mapping[str, str]) -> Envelope:
    """What to say to a server with those EHLO keywords.

    Raises DeliveryError, permanent, for what this server can never take.
    """
    if not recipients:
        raise DeliveryError("The mail has no recipient.", permanent=True)
    body = with_crlf(raw)
    paths = tuple(_path(address) for address in (sender, *recipients))
    utf8 = not all(path.isascii() for path in paths) or not _header(body).isascii()
    options = [f"SIZE={len(body)}"] if _fits(body, offers) else []
    if not body.isascii():
        _require(offers, "8BITMIME", "mails with unencoded letters beyond ASCII")
        options.append("BODY=8BITMIME")
    if utf8:
        _require(offers, "SMTPUTF8", "addresses or headers beyond ASCII")
        options.append("SMTPUTF8")
    return Envelope(
        mail=" ".join([f"MAIL FROM:<{paths[0]}>", *options]),
        rcpt=tuple(f"RCPT TO:<{path}>" for path in paths[1:]),
        data=_LEADING_DOT.sub(b"..", body),
        encoding="utf-8" if utf8 else "ascii",
    )


def with_crlf(raw: bytes) -> bytes:
    """Every line ended by CRLF: a lone CR or LF could hide a second mail (RFC 5321 §2.3.8)."""
    body = _LINE_END.sub(b"\r\n", raw)
    return body if not body or body.endswith(b"\r\n") else body + b"\r\n"


def _path(address: str) -> str:
    local, _, domain = address.rpartition("@")
    unsafe = _UNSAFE_QUOTED if local.startswith('"') else _UNSAFE
    if address and (unsafe.search(address) or not local or not domain):
        raise DeliveryError("An address of the mail cannot be written to: it is malformed.", permanent=True)
    try:
        if local.isascii():
            return f"{local}@{domain.encode('idna').decode('ascii')}" if not domain.isascii() else address
        address.encode("utf-8")
    except UnicodeError as error:
        raise DeliveryError("An address of the mail holds impossible letters.", permanent=True) from error
    return address


def _header(body: bytes) -> bytes:
    return body.partition(b"\r\n\r\n")[0]


def _fits(body: bytes, offers: Mapping[str, str]) -> bool:
    """Whether SIZE may be declared (RFC 1870)."""
    if "SIZE" not in offers:
        return False
    limit = offers["SIZE"]
    if limit.isdecimal() and 0 < int(limit) < len(body):
        raise DeliveryError(
            f"The mail is larger ({len(body) / 1e6:.1f} MB) than the mail server takes "
            f"({int(limit) / 1e6:.1f} MB): send it without its attachments.",
            permanent=True,
        )
    return True


def _require(offers: Mapping[str, str], keyword: str, what: str) -> None:
    if keyword not in offers:
        raise DeliveryError(f"The mail server does not take {what} ({keyword}).", permanent=True)
