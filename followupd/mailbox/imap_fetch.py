"""How mails are asked for and what comes back: sizes, groups, bytes and times, as pure functions."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

#: A FETCH asks for so many mails, and for no more than about so many bytes.
GROUP_COUNT = 50
GROUP_BYTES = 8 * 1024 * 1024
#: What is larger is read in pieces of that size: a library makes room for all that a server announces.
PIECE = 1024 * 1024

#: BODY.PEEK never sets the \\Seen flag; BODY and RFC822 would.
BODY = "BODY.PEEK[]"
#: Gmail's own number of a conversation, where the server announces the extension (Gmail IMAP extensions).
THREAD, THREAD_CAPABILITY = "X-GM-THRID", "X-GM-EXT-1"
#: The values of header fields by the names they were asked for.
Headers = Mapping[str, tuple[str, ...]]

_FOLD = re.compile(rb"\r?\n[ \t]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedMail:
    """One mail as it lies on the server."""

    uid: int
    #: All of it; of a mail larger than `model.message.LARGEST` the headers and the first text.
    raw: bytes
    #: When the server took it in (INTERNALDATE), aware UTC; None when it does not say.
    received_at: datetime | None
    #: What the server gives as its size; at least that of `raw`.
    size: int
    #: The conversation that the server counts it to (Gmail's X-GM-THRID); empty where there is none.
    thread: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What a server still tells of a mail that it does not hand over."""

    uid: int
    received_at: datetime | None = None
    size: int = 0
    author: str = ""
    #: As it stands in the mail: encoded words are not yet read.
    subject: str = ""
    message_id: str = ""


def announced(answers: Mapping[int, Mapping[bytes, Any]]) -> dict[int, int]:
    """The size per UID; a mail whose size is not told is read in pieces."""
    sizes: dict[int, int] = {}
    for uid, answer in answers.items():
        size = answer.get(b"RFC822.SIZE")
        sizes[uid] = size if isinstance(size, int) else PIECE + 1
    return sizes


def reading_groups(sizes: Mapping[int, int]) -> Iterator[tuple[int, ...]]:
    """UIDs that may be read together, ascending; one that is larger than a piece stands alone."""
    group: list[int] = []
    weight = 0
    for uid in sorted(sizes):
        alone = sizes[uid] > PIECE
        if group and (alone or len(group) == GROUP_COUNT or weight + sizes[uid] > GROUP_BYTES):
            yield tuple(group)
            group, weight = [], 0
        if alone:
            yield (uid,)
        else:
            group.append(uid)
            weight += sizes[uid]
    if group:
        yield tuple(group)


def section_of(answer: Mapping[bytes, Any], section: str = "") -> bytes | None:
    """The bytes of that section, or of a piece of it, in one FETCH reply; None when it holds none."""
    key = b"BODY[%s]" % section.encode("ascii")
    found = next((value for name, value in answer.items() if name.startswith(key)), None)
    if isinstance(found, int):  # a mail that consists of digits only, sent as an atom
        return str(found).encode("ascii")
    return found if isinstance(found, bytes) else None


def fetched_mail(uid: int, answer: Mapping[bytes, Any], raw: bytes | None = None) -> FetchedMail | None:
    """The mail in one FETCH reply, or of these bytes; None without any, as for a mail that has gone."""
    raw = section_of(answer) if raw is None else raw
    if raw is None:
        return None
    size = answer.get(b"RFC822.SIZE")
    thread = answer.get(THREAD.encode("ascii"))
    return FetchedMail(
        uid=uid,
        raw=raw,
        received_at=_utc(answer.get(b"INTERNALDATE")),
        size=max(size, len(raw)) if isinstance(size, int) else len(raw),
        thread=str(thread) if isinstance(thread, int) else "",
    )


def trace(uid: int, answer: Mapping[bytes, Any]) -> Trace:
    """What a FETCH reply without a body tells: INTERNALDATE, RFC822.SIZE, ENVELOPE, or none of them."""
    size = answer.get(b"RFC822.SIZE")
    envelope = answer.get(b"ENVELOPE")
    authors = getattr(envelope, "from_", None) or ()
    named = [f"{_words(one.mailbox)}@{_words(one.host)}" for one in authors if one.mailbox and one.host]
    return Trace(
        uid=uid,
        received_at=_utc(answer.get(b"INTERNALDATE")),
        size=size if isinstance(size, int) else 0,
        author=named[0].lower() if len(named) == 1 else "",
        subject=_words(getattr(envelope, "subject", None)),
        message_id=_words(getattr(envelope, "message_id", None)).strip("<> "),
    )


def header_values(answer: Mapping[bytes, Any], names: Sequence[str]) -> Headers:
    """The values of those fields in a FETCH reply of header fields, unfolded (RFC 5322 §2.2.3)."""
    block = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER")), b"")
    lines = _FOLD.sub(b" ", block).splitlines() if isinstance(block, bytes) else ()
    found: dict[bytes, list[str]] = {}
    for field, _, value in (line.partition(b":") for line in lines):
        found.setdefault(field.strip().lower(), []).append(value.strip().decode("utf-8", "replace"))
    return {name: tuple(found.get(name.lower().encode("ascii", "replace"), ())) for name in names}


def without(uids: Sequence[int], others: Collection[int]) -> list[int]:
    """The UIDs that are not among the others, each once, ascending."""
    return sorted(set(uids).difference(others))


def _words(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _utc(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
