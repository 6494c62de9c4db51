"""The header block of a mail or of a part: its fields, its ids, its date.

It owns where a header block ends and how long it may be (the limits hold before anything reads a value); it
must not know what a body is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from followupd.understand.charsets import decoded
from followupd.understand.encodedwords import decoded_words

_BLOCK_BYTES = 256 * 1024
_BLOCK_LINES = 1_000
_FIELD_BYTES = 64 * 1024
#: How far below a header block a charset is still taken for its own.
_NEARBY = 16 * 1024
_CHARSET = re.compile(rb"charset\*?\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9][A-Za-z0-9._:-]{1,39})", re.IGNORECASE)
_IDS = 100
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_ID = re.compile(r"<([^<>\s]{1,500})>")
_WITH_ITS_SIGNS = re.compile(r"(<[^<>\s]{1,500}>)")
_BARE_ID = re.compile(r"[^<>\s@]{1,250}@[^<>\s@]{1,250}")
_YEARS = range(1980, 2101)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A header block as it stands: encoded words are not yet read."""

    #: (name in lower case, unfolded value), top first.
    fields: tuple[tuple[str, str], ...] = ()
    #: Where the body begins.
    body: int = 0
    defects: tuple[str, ...] = ()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of that field, topmost first; the name in lower case."""
        return tuple(value for field, value in self.fields if field == name)

    def first(self, name: str) -> str:
        """The topmost value of that field, or an empty string."""
        return next((value for field, value in self.fields if field == name), "")


def read_head(data: bytes, start: int, end: int) -> Head:
    """The header block of `data[start:end]` (RFC 5322 §2.2); line ends are LF or CRLF.

    A line that is no field is left out when the block has begun and a field follows; otherwise the body
    begins with it. Beyond a limit the rest of the block is left out. Each gives a defect.
    """
    fields: list[list[bytes]] = []
    defects: dict[str, None] = {}
    position, lines = start, 0
    while position < end:
        stop = data.find(b"\n", position, end)
        stop = end if stop < 0 else stop
        # One byte more than is kept, so that what is cut is noticed below.
        line = data[position : min(stop, position + _FIELD_BYTES + 1)].rstrip(b"\r")
        if not line:
            position = min(stop + 1, end)
            break
        lines += 1
        if lines > _BLOCK_LINES or stop - start > _BLOCK_BYTES:
            defects["The header block is too long; its end was left out."] = None
            position = _end_of_block(data, position, end)
            break
        if line[:1] in b" \t" and fields:
            fields[-1].append(line)
        elif _FIELD.match(line):
            fields.append([line])
        elif not _is_envelope_line(line, lines):
            defects["A line of the header block is no header."] = None
            if not fields or not _field_follows(data, stop + 1, end):
                break
        position = min(stop + 1, end)
    likely = _charset_nearby(fields, data, position, end)
    read = tuple(_field(lines_of_field, likely, defects) for lines_of_field in fields)
    return Head(fields=read, body=position, defects=tuple(defects))


def _end_of_block(data: bytes, position: int, end: int) -> int:
    ends = [
        found + len(blank)
        for blank in (b"\n\n", b"\n\r\n")
        if (found := data.find(blank, position, end)) >= 0
    ]
    return min(ends, default=end)


def _is_envelope_line(line: bytes, number: int) -> bool:
    """The line that mbox files put above a mail."""
    return number == 1 and line.startswith((b"From ", b">From "))


def _field_follows(data: bytes, position: int, end: int) -> bool:
    return _FIELD.match(data, position, min(end, position + 200)) is not None


def _charset_nearby(fields: list[list[bytes]], data: bytes, body: int, end: int) -> str:
    """The charset of the text below a header block that holds raw 8-bit text without saying in what charset.

    RFC 5322 §2.2 forbids such text, and RFC 6532 allows UTF-8 alone; those who write it write all in one
    charset.
    """
    if all(line.isascii() for lines in fields for line in lines):
        return ""
    own = b" ".join(line for lines in fields if lines[0][:13].lower() == b"content-type:" for line in lines)
    found = _CHARSET.search(own) or _CHARSET.search(data, body, min(end, body + _NEARBY))
    return found[1].decode("ascii") if found else ""


def _field(lines: list[bytes], likely: str, defects: dict[str, None]) -> tuple[str, str]:
    whole = b" ".join(line.strip(b" \t\r") for line in lines)
    if len(whole) > _FIELD_BYTES:
        defects["A header is too long; its end was left out."] = None
        whole = whole[:_FIELD_BYTES]
    name, _, value = whole.partition(b":")
    text = decoded(value, likely=likely)
    return name.strip().decode("ascii").lower(), text.replace("\r", " ").replace("\n", " ").strip()


def first_id(value: str) -> str:
    """The first Message-ID in a value, without angle brackets; empty when there is none that can be used."""
    return next(iter(all_ids(value)), "")


def all_ids(value: str) -> tuple[str, ...]:
    """The Message-IDs of a References or In-Reply-To value, as written, at most the last 100.

    Ids that lost their angle brackets count when the value holds no others. Encoded words are read, though
    RFC 2047 §5 forbids them here: some programs encode every field they write.
    """
    value = _decoded_beside_ids(value) if "=?" in value else value
    found = _ID.findall(value)
    if not found:
        found = [word for word in value.split()[-_IDS:] if _BARE_ID.fullmatch(word)]
    return tuple(dict.fromkeys(found))[-_IDS:]


def _decoded_beside_ids(value: str) -> str:
    """The value with its encoded words read; what looks like one within an id belongs to the id."""
    pieces = _WITH_ITS_SIGNS.split(value)
    return " ".join(piece if _ID.fullmatch(piece) else decoded_words(piece) for piece in pieces)


def read_date(value: str) -> datetime | None:
    """A Date value (RFC 5322 §3.3) as aware UTC; None when it cannot be read or names an absurd year."""
    try:
        read = parsedate_to_datetime(value[:200])
        aware = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return aware if aware.year in _YEARS else None
