"""Mails that try a parser: too deep, too many parts, broken charsets, no headers, bytes of no meaning."""

from __future__ import annotations

import random
from collections.abc import Callable

#: Without NUL and the ends of lines, which servers rewrite: the bytes that come back must be comparable.
_SIGNS = bytes(sign for sign in range(1, 256) if sign not in b"\r\n")


def odd_mail(raw: bytes, dice: random.Random) -> bytes:
    """A complaint made odd; what is read of it does not matter, that it is kept does."""
    return dice.choice(_ODDITIES)(raw, dice)


def _deep(raw: bytes, dice: random.Random) -> bytes:
    head, _, body = raw.partition(b"\r\n\r\n")
    depth = dice.choice((25, 200, 2000))
    lines = [_without_type(head)]
    for level in range(depth):
        lines.append(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d' % (level, level))
    return b"\r\n".join(lines) + b"\r\nContent-Type: text/plain\r\n\r\n" + body


def _many(raw: bytes, dice: random.Random) -> bytes:
    head, _, body = raw.partition(b"\r\n\r\n")
    # Half an end of line is what servers make a whole one of.
    text = body[:200].removesuffix(b"\r")
    part = b"--b\r\nContent-Type: text/plain\r\n\r\n" + text + b"\r\n"
    return (
        _without_type(head)
        + b'\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        + part * dice.choice((40, 3000))
    )


def _wrong_charset(raw: bytes, dice: random.Random) -> bytes:
    charset = dice.choice((b"utf-7", b"unknown-8bit", b"x" * 300, b"idna", b"utf-16"))
    head, _, body = raw.partition(b"\r\n\r\n")
    typed = _without_type(head) + b"\r\nContent-Type: text/plain; charset=" + charset
    return typed + b"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xff\xfe\x80 " + body


def _wrong_header(raw: bytes, dice: random.Random) -> bytes:
    field = dice.choice(
        (b"X-Odd: " + b"(" * 5000, b"X-Odd: =?utf-8?q?" + b"=FF" * 900 + b"?=", b"no colon at all", b":")
    )
    return field + b"\r\n" + raw


def _long_header(raw: bytes, dice: random.Random) -> bytes:
    people = b",\r\n ".join(b"a%d@many.example" % number for number in range(dice.choice((300, 9000))))
    return b"Cc: " + people + b"\r\n" + raw


def _noise(raw: bytes, dice: random.Random) -> bytes:
    return raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + bytes(dice.choice(_SIGNS) for _ in range(5000))


def _cut_short(raw: bytes, dice: random.Random) -> bytes:
    # Half an end of line is what servers make a whole one of.
    return raw[: dice.randrange(len(raw) // 2, len(raw))].removesuffix(b"\r")


def _without_type(head: bytes) -> bytes:
    wanted = (
        line
        for line in head.split(b"\r\n")
        if not line.lower().startswith((b"content-", b"mime-", b" boundary"))
    )
    return b"\r\n".join(wanted) + b"\r\nMIME-Version: 1.0"


_ODDITIES: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _deep,
    _many,
    _wrong_charset,
    _wrong_header,
    _long_header,
    _noise,
    _cut_short,
)
