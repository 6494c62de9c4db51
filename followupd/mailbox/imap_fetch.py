"""How mails are asked for and what comes back: sizes, groups, bytes and times, as pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

#: A FETCH asks for so many mails, and for no more than about so many bytes.
GROUP_COUNT = 50
GROUP_BYTES = 30 * 1024 * 1024
#: Of a larger mail only the beginning is read, so that no mail can exhaust the memory.
LARGEST_MAIL = 50 * 1024 * 1024

#: BODY.PEEK never sets the \\Seen flag; BODY and RFC822 would.
BODY = "BODY.PEEK[]"
BODY_BEGINNING = f"BODY.PEEK[]<0.{LARGEST_MAIL}>"

_FOLD = re.compile(rb"\r?\n[ \t]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedMail:
    """One mail as it lies on the server."""

    uid: int
    #: All of it; of a mail larger than LARGEST_MAIL only the beginning.
    raw: bytes
    #: When the server took it in (INTERNALDATE), aware UTC; None when it does not say.
    received_at: datetime | None
    #: What the server gives as its size.
    size: int


def announced(answers: Mapping[int, Mapping[bytes, Any]]) -> dict[int, int]:
    """The size per UID; a mail whose size is not told counts as a whole group."""
    sizes: dict[int, int] = {}
    for uid, answer in answers.items():
        size = answer.get(b"RFC822.SIZE")
        sizes[uid] = size if isinstance(size, int) else GROUP_BYTES
    return sizes


def reading_groups(sizes: Mapping[int, int]) -> Iterator[tuple[tuple[int, ...], str]]:
    """UIDs that may be read together, ascending, each group with the item to ask for."""
    group: list[int] = []
    weight = 0
    for uid in sorted(sizes):
        too_large = sizes[uid] > LARGEST_MAIL
        if group and (too_large or len(group) == GROUP_COUNT or weight + sizes[uid] > GROUP_BYTES):
            yield tuple(group), BODY
            group, weight = [], 0
        if too_large:
            yield (uid,), BODY_BEGINNING
        else:
            group.append(uid)
            weight += sizes[uid]
    if group:
        yield tuple(group), BODY


def fetched_mail(uid: int, answer: Mapping[bytes, Any]) -> FetchedMail | None:
    """The mail in one FETCH reply; None when it holds no body, as for a mail that has gone meanwhile."""
    raw = next((value for key, value in answer.items() if key.startswith(b"BODY[]")), None)
    if isinstance(raw, int):  # a mail that consists of digits only, sent as an atom
        raw = str(raw).encode("ascii")
    if not isinstance(raw, bytes):
        return None
    size = answer.get(b"RFC822.SIZE")
    return FetchedMail(
        uid=uid,
        raw=raw,
        received_at=_utc(answer.get(b"INTERNALDATE")),
        size=size if isinstance(size, int) else len(raw),
    )


def header_values(answer: Mapping[bytes, Any], name: str) -> tuple[str, ...]:
    """The values of that field in a FETCH reply of header fields, unfolded (RFC 5322 §2.2.3)."""
    block = next((value for key, value in answer.items() if key.startswith(b"BODY[HEADER")), b"")
    if not isinstance(block, bytes):
        return ()
    fields = (line.partition(b":") for line in _FOLD.sub(b" ", block).splitlines())
    wanted = name.lower().encode("ascii", "replace")
    return tuple(
        value.strip().decode("utf-8", "replace")
        for field, _, value in fields
        if field.strip().lower() == wanted
    )


def _utc(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
