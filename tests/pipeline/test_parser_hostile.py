"""Mails made to break a parser: each is read as far as the limits go, in the child, and the next one too."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator

import pytest

from followupd.model.message import LARGEST
from followupd.pipeline.parser import ChildParser

HELLO = b"From: Anna <anna@kunde.example>\r\nSubject: Hello\r\n\r\nGood day\r\n"
FROM = b"From: Anna <anna@kunde.example>\r\n"


@pytest.fixture(scope="module")
def parser() -> Iterator[ChildParser]:
    parser = ChildParser()
    yield parser
    parser.close()


def multipart(*parts: bytes, boundary: bytes = b"b") -> bytes:
    between = b"--" + boundary + b"\r\n"
    head = FROM + b"Content-Type: multipart/mixed; boundary=" + boundary + b"\r\n\r\n"
    return head + b"".join(between + part + b"\r\n" for part in parts)


def nested(levels: int) -> bytes:
    inner = b"Content-Type: text/plain\r\n\r\nGood day\r\n"
    for level in range(levels):
        mark = b"b%d" % level
        inner = b"Content-Type: multipart/mixed; boundary=" + mark + b"\r\n\r\n--" + mark + b"\r\n" + inner
    return FROM + inner


def encoded_again_and_again(times: int) -> bytes:
    inner = b"Content-Type: text/plain\r\n\r\nGood day\r\n"
    for _ in range(times):
        head = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        inner = head + base64.encodebytes(inner)
    return FROM + inner


def unpacked_again_and_again(times: int) -> bytes:
    """Quoted-printable that is hardly longer than what it stands for: each level holds the mail once more."""
    inner = b"Content-Type: text/plain\n\n" + (b"x" * 70 + b"\n") * (20_000_000 // 71)
    for _ in range(times):
        inner = b"Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n=\n" + inner
    return FROM + inner


def tnef_again_and_again(times: int) -> bytes:
    """winmail.dat in winmail.dat, each in a property of the one around it ([MS-OXTNEF] §2.1.3)."""
    signature = b"\x78\x9f\x3e\x22\x01\x00"
    inner = signature + b"x" * 20_000_000
    for _ in range(times):
        content = struct.pack("<IHHII", 1, 13, 0x3701, 1, len(inner) + 16) + b"\7" * 16 + inner
        content += b"\0" * (-len(inner) % 4)
        opened = b"\2" + struct.pack("<II", 0x00069002, 0) + b"\0\0"
        inner = signature + opened + b"\2" + struct.pack("<II", 0x00069005, len(content)) + content
    return FROM + b"Content-Type: application/ms-tnef\r\n\r\n" + inner


TEXT = b"Content-Type: text/plain\r\n\r\nGood day\r\n"
OVER = {
    "levels": (nested(2_000), "nested deeper than 30"),
    "forwards": (FROM + b"Content-Type: message/rfc822\r\n\r\n" * 2_000 + HELLO, "nested deeper than 30"),
    "parts": (multipart(*[TEXT] * 50_000), "more than 500 parts"),
    "bare boundaries": (multipart(*[b""] * 50_000), "more than 500 parts"),
    "addresses": (
        FROM + b"To: " + b"a@b.example, " * 3_000 + b"c@d.example\r\n\r\nHi",
        "more than 200 addresses",
    ),
    "header lines": (FROM + b"X: y\r\n" * 2_000 + b"\r\nHi", "header block is too long"),
    "header block": (FROM + (b"X: " + b"y" * 9_000 + b"\r\n") * 40 + b"\r\nHi", "header block is too long"),
    "one header": (FROM + b"Subject: " + b"x" * 70_000 + b"\r\n\r\nHi", "header is too long"),
    "folded header": (
        FROM + b"Subject: x\r\n" + b" y\r\n" * 900 + b" z" * 40_000 + b"\r\n\r\nHi",
        "header is too long",
    ),
    "unpacked": (unpacked_again_and_again(29), "unpacks to more than 50 MB"),
    "winmail.dat": (tnef_again_and_again(29), "unpacks to more than 50 MB"),
    "size": (FROM + b"\r\n" + b"x\r\n" * (LARGEST // 3), "larger than 25 MB"),
}


@pytest.mark.parametrize(("raw", "defect"), OVER.values(), ids=OVER)
def test_what_is_over_a_limit_is_read_as_far_as_the_limit_goes(
    parser: ChildParser, raw: bytes, defect: str
) -> None:
    message = parser.parse(raw)
    assert message.author is not None
    assert message.author.address == "anna@kunde.example"
    assert any(defect in found for found in message.defects), message.defects
    assert len(message.part_types) <= 500
    assert len(message.to) <= 200


def test_references_are_the_last_hundred(parser: ChildParser) -> None:
    names = b" ".join(b"<%d@x>" % number for number in range(3_000))
    message = parser.parse(FROM + b"References: " + names + b"\r\n\r\nHi")
    assert message.references == tuple(f"{number}@x" for number in range(2_900, 3_000))


@pytest.mark.parametrize(
    "raw",
    [
        b"From: " + b"(" * 5_000 + b"\r\n\r\nHi",
        b"Message-ID: " + b"(" * 5_000 + b"\r\n\r\nHi",
        b"From: " + b"<" * 60_000 + b"\r\n\r\nHi",
        b"From: " + b'"' * 60_000 + b"\r\n\r\nHi",
        b"From: " + b"\\" * 60_000 + b"\r\n\r\nHi",
        b"To: " + b"a@b.example, " * 4_900 + b"\r\n\r\nHi",
        b"To: " + b"x: " * 20_000 + b";\r\n\r\nHi",
        b"Date: " + b"1" * 60_000 + b"\r\n\r\nHi",
        b"Date: " + b"Mon, " * 12_000 + b"\r\n\r\nHi",
        b"Content-Type: text/plain" + b"; a=b" * 12_000 + b"\r\n\r\nHi",
        b"Content-Type: text/plain; charset=" + b"x" * 60_000 + b"\r\n\r\nHi",
        b'Content-Type: multipart/mixed; boundary="' + b"-" * 60_000 + b'"\r\n\r\n' + b"-" * 100_000,
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" + b"--aa\r\n" * 200_000,
        b"Subject: " + b"=?utf-8?b?" * 6_000 + b"\r\n\r\nHi",
        b"Subject: =?" + b"utf-8" * 10_000 + b"?q?x?=\r\n\r\nHi",
        b"Content-Type: text/html\r\n\r\n" + b"<a " * 500_000,
        b"Content-Type: text/html\r\n\r\n" + b"<!--" * 500_000,
        b"Content-Type: text/html\r\n\r\n" + b"&" * 1_000_000,
        b"Content-Type: text/html\r\n\r\n" + b"<table><tr><td>" * 100_000,
        b"Content-Type: text/plain\r\n\r\n" + b"> " * 1_000_000,
        b"Content-Type: text/plain\r\n\r\n" + b">" * 1_000_000,
        b"Content-Type: text/plain; format=flowed\r\n\r\n" + b" \r\n" * 500_000,
        b"Content-Transfer-Encoding: base64\r\n\r\n" + b"=" * 2_000_000,
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n" * 600_000,
        b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n" + b"M\r\n" * 600_000,
        b"Content-Type: text/plain; charset=utf-7\r\n\r\n" + b"+AGE-" * 400_000,
        b"Content-Type: text/plain; charset=hz\r\n\r\n" + b"~{" * 900_000,
        b"Content-Type: text/plain; charset=idna\r\n\r\n" + b"a." * 900_000,
        b"Content-Type: text/plain; charset=unicode_escape\r\n\r\n" + b"\\N{" * 400_000,
        b"Content-Type: application/x; name=" + b"../" * 20_000 + b"etc/passwd\0.txt\r\n\r\nHi",
        b"From: Anna <anna@kunde.example>\rBcc: x@y\r\n\r\nHi",
        encoded_again_and_again(25),
        b'Content-Type: multipart/mixed; boundary="a"\r\n\r\n--a\r\nContent-Type: multipart/mixed; '
        b'boundary="a--"\r\n\r\n' + b"--a--\r\n" * 2_000_000,
        b"Content-Type: text/calendar\r\n\r\nBEGIN:VEVENT\r\nSUMMARY" + b";a=b" * 500_000,
        b"Content-Type: text/html\r\n\r\n<style>" + b".a{display:none}/* @media{" * 50_000,
        b"\r\n" + b"-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: a\r\n" * 50_000,
        b"\xff\xfe" * 500_000,
        b"\r" * 1_000_000,
    ],
)
def test_it_reads_what_was_made_to_hang_it_and_the_next_one(parser: ChildParser, raw: bytes) -> None:
    message = parser.parse(raw)
    assert not any(char in name.name for name in message.attachments for char in "/\0")
    assert parser.parse(HELLO).subject == "Hello"


@pytest.mark.parametrize(
    "raw",
    [
        FROM + b"Content-Type: text/html\r\n\r\n" + b"<p>hello <b>world</b></p>\r\n" * (LARGEST // 28),
        FROM
        + b"Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(b"h\0i\0 \0" * (LARGEST // 9)),
        FROM
        + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n"
        + (b"M" + b"0" * 60 + b"\r\n") * (LARGEST // 64),
    ],
    ids=["html", "base64", "uuencode"],
)
def test_the_largest_mail_fits_into_the_memory_it_gets(parser: ChildParser, raw: bytes) -> None:
    assert LARGEST * 0.9 < len(raw) <= LARGEST
    assert parser.parse(raw).author is not None
