"""From a letter in words to the final bytes of one mail, the same bytes for the same input.

Every line is written here, because the standard library folds and encodes long Message-IDs until no mail
program threads them. This module must not know why a mail is sent, nor send it.
"""

from __future__ import annotations

import base64
import re
from binascii import b2a_qp
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256

from followupd.compose.letter import Rendered
from followupd.model.address import Address
from followupd.model.decision import Kind

#: RFC 5322 §2.1.1: a line must not be longer, its CRLF not counted.
_LONGEST_LINE = 998
#: Lines of plain ASCII up to this length travel as they are, longer ones as quoted-printable.
_COMFORTABLE_LINE = 900
#: Bytes of text in one encoded word: base64 and its frame stay below the 75 of RFC 2047 §2.
_WORD = 45

_FORBIDDEN = re.compile("[\r\n\0\ud800-\udfff]")
_PLAIN = re.compile(r"[\x20-\x7e]*")
_FIELD_NAME = re.compile(r"[!-9;-~]{1,70}")
#: What may stand between the angle brackets: odd ids of others are kept, for they are only ever compared.
_ID = re.compile(r"[\x20-;=?-\x7e]{1,980}")
_LOCAL = r"(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}|\"[^\"\\\x00-\x1f\x7f-\U0010ffff]{0,62}\")"
_DOMAIN = r"(?:[A-Za-z0-9_.-]{1,253}|\[[A-Za-z0-9.:-]{1,60}\])"
_ADDRESS = re.compile(f"({_LOCAL})@({_DOMAIN})")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")

#: Fields that `build` writes by itself, and Bcc, which no mail of ours has.
_OURS = frozenset(
    {
        "from", "to", "cc", "bcc", "sender", "subject", "date", "message-id", "in-reply-to", "references",
        "mime-version", "content-type", "content-transfer-encoding",
    }
)  # fmt: skip

_AUTO_SUBMITTED = {
    Kind.ACKNOWLEDGEMENT: "auto-replied",
    Kind.CHECK_IN: "auto-generated",
    Kind.REMINDER: "auto-generated",
    Kind.DESK_NOTICE: "auto-generated",
    Kind.PROBE: "auto-generated",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who writes to whom, when, and in which conversation."""

    sender: Address
    to: tuple[Address, ...]
    #: Ids may stand with or without their angle brackets.
    message_id: str
    #: Aware; the mail's Date shows its zone.
    date: datetime
    in_reply_to: str = ""
    #: Oldest first.
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


def automatic_headers(kind: str, instance: str = "", own_id: str = "") -> tuple[tuple[str, str], ...]:
    """The fields by which other machines know not to answer (RFC 3834 §5); none for what a person sends.

    By `instance` we know what began with us, and by `own_id`, the token of the Message-ID, which mail of ours
    it is: many servers write a Message-ID anew and leave other fields alone. An empty one is left out.
    """
    submitted = _AUTO_SUBMITTED.get(Kind(kind))
    if submitted is None:
        return ()
    marks = (("X-Followupd-Loop", instance), ("X-Followupd-Id", own_id))
    return (
        ("Auto-Submitted", submitted),
        ("X-Auto-Response-Suppress", "All"),
        ("Precedence", "auto_reply"),
        *(mark for mark in marks if mark[1]),
    )


def build(rendered: Rendered, envelope: Envelope) -> bytes:
    """The mail: text and HTML as alternatives, every line within the limits of RFC 5322.

    Ids of other people that no header can carry are left out. Raises ValueError for a line break or NUL in a
    head value, an address no mail can go to, a naive date, or a message id that is none.
    """
    _refuse_breaks(rendered, envelope)
    message_id = _bare(envelope.message_id)
    if not _ID.fullmatch(message_id) or " " in message_id or "@" not in message_id:
        raise ValueError(f"this is no message id: {message_id!r}")
    if envelope.date.tzinfo is None:
        raise ValueError("the date of a mail needs a time zone")
    if not envelope.to:
        raise ValueError("a mail needs a recipient")
    head = "".join(line + "\r\n" for line in _head(rendered.subject, envelope, message_id))
    return head.encode("ascii") + _body(rendered, message_id)


def _refuse_breaks(rendered: Rendered, envelope: Envelope) -> None:
    people = (part for person in (envelope.sender, *envelope.to) for part in (person.name, person.address))
    fields = (part for field in envelope.headers for part in field)
    ids = (envelope.message_id, envelope.in_reply_to, *envelope.references)
    for value in (rendered.subject, *people, *fields, *ids):
        if _FORBIDDEN.search(value):
            raise ValueError(f"a line break or an impossible character in a head value: {value[:80]!r}")


def _head(subject: str, envelope: Envelope, message_id: str) -> Iterator[str]:
    yield "From: " + _person(envelope.sender)
    yield "To: " + ",\r\n ".join(_person(person) for person in envelope.to)
    yield _unstructured("Subject", subject)
    yield "Date: " + format_datetime(envelope.date)
    yield f"Message-ID: <{message_id}>"
    yield from _thread_lines(envelope)
    for name, value in envelope.headers:
        if not _FIELD_NAME.fullmatch(name) or name.lower() in _OURS:
            raise ValueError(f"not a field to be added: {name!r}")
        yield _unstructured(name, value)


def _thread_lines(envelope: Envelope) -> Iterator[str]:
    """In-Reply-To and References, each on one line: servers and programs that search them do not unfold.

    References that do not fit lose ids after the first, which names the thread (RFC 5537 §3.4.4).
    """
    answered = _bare(envelope.in_reply_to)
    if _ID.fullmatch(answered):
        yield f"In-Reply-To: <{answered}>"
    ids = [f"<{bare}>" for bare in map(_bare, envelope.references) if _ID.fullmatch(bare)]
    kept = _fitting(ids, _LONGEST_LINE - len("References: "))
    if kept:
        yield "References: " + " ".join(kept)


def _fitting(ids: list[str], room: int) -> list[str]:
    """The first id and as many of the newest as fit."""
    if not ids:
        return []
    room -= len(ids[0]) + 1
    newest: list[str] = []
    for one in reversed(ids[1:]):
        room -= len(one) + 1
        if room < 0:
            break
        newest.append(one)
    return [ids[0], *reversed(newest)]


def _bare(message_id: str) -> str:
    stripped = message_id.strip()
    return stripped[1:-1] if stripped.startswith("<") and stripped.endswith(">") else stripped


def _person(person: Address) -> str:
    address = _address(person.address)
    name = " ".join(person.name.split())
    if not name:
        return address
    if not _PLAIN.fullmatch(name) or "=?" in name or len(name) > 200:
        return f"{_encoded(name)} <{address}>"
    if _ATOMS.fullmatch(name):
        return f"{name} <{address}>"
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" <{address}>'


def _address(address: str) -> str:
    local, at, domain = address.rpartition("@")
    if not domain.isascii():
        try:
            domain = domain.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise ValueError(f"no mail can go to this address: {address!r}") from error
    found = local + at + domain
    if not _ADDRESS.fullmatch(found):
        raise ValueError(f"no mail can go to this address: {address!r}")
    return found


def _unstructured(name: str, value: str) -> str:
    plain = _PLAIN.fullmatch(value) and "=?" not in value and value == value.strip()
    if plain and len(name) + 2 + len(value) <= _LONGEST_LINE:
        return f"{name}: {value}"
    return f"{name}: {_encoded(value)}"


def _encoded(text: str) -> str:
    """The text as encoded words, one a line; never half a character in one (RFC 2047 §5)."""
    words: list[bytes] = [b""]
    for character in text:
        piece = character.encode()
        if len(words[-1]) + len(piece) > _WORD:
            words.append(b"")
        words[-1] += piece
    return "\r\n ".join(f"=?utf-8?b?{base64.b64encode(word).decode('ascii')}?=" for word in words)


def _body(rendered: Rendered, message_id: str) -> bytes:
    # No dice: a mail that is built again must be the same mail.
    boundary = "=_" + sha256(message_id.encode()).hexdigest()[:32]
    between = f"\r\n--{boundary}\r\n".encode()
    head = f'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="{boundary}"\r\n'
    parts = (_part("plain", rendered.text), _part("html", rendered.html))
    return head.encode() + between + between.join(parts) + f"\r\n--{boundary}--\r\n".encode()


def _part(kind: str, text: str) -> bytes:
    plain = text.isascii() and max(map(len, text.split("\n"))) <= _COMFORTABLE_LINE
    transfer = "7bit" if plain else "quoted-printable"
    head = f'Content-Type: text/{kind}; charset="utf-8"\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n'
    body = text.replace("\n", "\r\n").encode()
    return head.encode() + (body if plain else b2a_qp(body, istext=True))
