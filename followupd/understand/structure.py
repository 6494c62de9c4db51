"""The tree of parts in a mail, cut out of the raw bytes without copying them.

It owns nesting with its limits (RFC 2046 §5.1) and what is packed otherwise; it must not know which part is
the text. The standard library's parser recurses without end on nested parts and needs seconds for 50,000 of
them, so the tree is cut here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from followupd.understand.boundaries import MOST_PARTS, part_spans
from followupd.understand.charsets import decoded
from followupd.understand.cms import signed_content
from followupd.understand.encodedwords import media_type, parameters
from followupd.understand.headers import Head, read_head
from followupd.understand.tnef import TnefFile, is_tnef, read_tnef
from followupd.understand.transfer import decoded_content

_DEPTH = 30
_UNPACKED = 50 * 1024 * 1024
#: More text than anybody writes; pictures inside HTML stand mostly behind it.
_TEXT_BYTES = 2 * 1024 * 1024
_META_BYTES = 2_048
_META_CHARSET = re.compile(
    rb"<meta\b[^<>]{0,300}?\bcharset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9._:-]{2,40})", re.IGNORECASE
)
_FORWARDED = frozenset({"message/rfc822", "message/global"})
CALENDARS = frozenset({"text/calendar", "application/ics"})
TNEF_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
SMIME_TYPES = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_TNEF_NAME = "winmail.dat"
#: RFC 8551 §3.9: gateways that do not know S/MIME leave the file name alone.
_SMIME_NAMES = {".p7m": "application/pkcs7-mime", ".p7s": "application/pkcs7-signature"}
_PLAIN_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a mail; its bytes are `data[start:end]`, still transfer-encoded."""

    head: Head
    media_type: str
    parameters: dict[str, str]
    #: "inline", "attachment" or whatever the part says, in lower case; empty when it says nothing.
    disposition: str
    #: As the part names it, not yet safe.
    file_name: str
    data: bytes
    start: int
    end: int
    children: tuple[Part, ...] = ()

    @property
    def content_id(self) -> str:
        """What the HTML calls the part by (RFC 2392), without angle brackets; mostly empty."""
        return self.head.first("content-id").strip("<> \t")

    def content(self) -> bytes:
        """The part's own bytes with the transfer encoding undone."""
        return decoded_content(self.data[self.start : self.end], self.head.first("content-transfer-encoding"))

    def text(self) -> str:
        """The part's content as clean text with "\\n" line ends, at most the first 2 MB of it."""
        content = self.content()[:_TEXT_BYTES]
        text = decoded(content, self.parameters.get("charset", "") or self._charset_in_html(content))
        return text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")

    def _charset_in_html(self, content: bytes) -> str:
        """The charset an HTML page names in itself, which counts where the part names none (RFC 2854 §6)."""
        found = _META_CHARSET.search(content[:_META_BYTES]) if self.media_type == "text/html" else None
        return found[1].decode("ascii") if found else ""

    def walk(self) -> Iterator[Part]:
        """This part and all below it, in the order of the mail."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class _Count:
    """How many parts were cut, and what was wrong, over the whole mail."""

    parts: int = 0
    #: Bytes that were unpacked beside those of the mail itself.
    unpacked: int = 0
    defects: dict[str, None] = field(default_factory=dict)


def read_structure(raw: bytes) -> tuple[Part, tuple[str, ...]]:
    """The mail's top part with all below it, and the defects found on the way."""
    count = _Count()
    top = _read_part(raw, 0, len(raw), 0, "text/plain", count)
    return top, tuple(count.defects)


def _read_part(data: bytes, start: int, end: int, depth: int, default: str, count: _Count) -> Part:
    count.parts += 1
    head = read_head(data, start, end)
    count.defects.update(dict.fromkeys(head.defects))
    content_type, disposition = head.first("content-type"), head.first("content-disposition")
    kind = media_type(content_type, default if not content_type else "text/plain")
    given = parameters(content_type)
    children: tuple[Part, ...] = ()
    if kind.startswith("multipart/") or kind in _FORWARDED:
        children = _children(data, head, end, kind, given.get("boundary", ""), depth, count)
    if kind.startswith("multipart/") and not children:
        count.defects["A part that should hold others holds none."] = None
        kind = "text/plain" if depth == 0 else "application/octet-stream"
    file_name = parameters(disposition).get("filename") or given.get("name", "")
    if file_name.lower() == _TNEF_NAME and not children:
        kind = "application/ms-tnef"
    if kind == "application/octet-stream":
        kind = _SMIME_NAMES.get(file_name.lower()[-4:], kind)
    if kind in TNEF_TYPES | SMIME_TYPES and depth < _DEPTH and _may_unpack(count, end - head.body):
        content = decoded_content(data[head.body : end], head.first("content-transfer-encoding"))
        children = _packed(content, kind, depth, count)
    return Part(
        head=head,
        media_type=kind,
        parameters=given,
        disposition=re.split(r"[;\s]", disposition.strip(), maxsplit=1)[0].lower(),
        file_name=file_name,
        data=data,
        start=head.body,
        end=end,
        children=children,
    )


def _packed(content: bytes, kind: str, depth: int, count: _Count) -> tuple[Part, ...]:
    """The parts inside what is no multipart: a signed S/MIME body, or Outlook's winmail.dat."""
    if kind in SMIME_TYPES:
        inner = signed_content(content)
        return (_read_part(inner, 0, len(inner), depth + 1, "text/plain", count),) if inner else ()
    packed = read_tnef(content)
    if packed is None:
        return ()
    parts: list[Part] = []
    for text, text_kind in ((packed.text, "text/plain"), (packed.html, "text/html")):
        if text.strip():
            parts.append(_made_part(text.encode(), text_kind))
    for file in packed.files:
        if not _still_room(count):
            break
        count.parts += 1
        parts.append(_packed_file(file, depth, count))
    return tuple(parts)


def _packed_file(file: TnefFile, depth: int, count: _Count) -> Part:
    """A file of a winmail.dat; a mail that was attached there is a winmail.dat again."""
    inner: tuple[Part, ...] = ()
    if is_tnef(file.data) and depth + 1 < _DEPTH and _may_unpack(count, len(file.data)):
        inner = _packed(file.data, "application/ms-tnef", depth + 1, count)
    kind = "application/ms-tnef" if inner else media_type(file.media_type, "application/octet-stream")
    fields = (("content-id", file.content_id),) if file.content_id else ()
    return _made_part(file.data, kind, file.name, Head(fields=fields), inner)


def _made_part(
    data: bytes, kind: str, file_name: str = "", head: Head | None = None, children: tuple[Part, ...] = ()
) -> Part:
    return Part(
        head=head or Head(),
        media_type=kind,
        parameters={"charset": "utf-8"},
        disposition="attachment" if file_name else "",
        file_name=file_name,
        data=data,
        start=0,
        end=len(data),
        children=children,
    )


def _children(  # noqa: PLR0913, PLR0917 - one step of the walk, all of it its state
    data: bytes, head: Head, end: int, kind: str, boundary: str, depth: int, count: _Count
) -> tuple[Part, ...]:
    if depth >= _DEPTH:
        count.defects[f"Parts are nested deeper than {_DEPTH}; the innermost were left out."] = None
        return ()
    start = head.body
    encoding = head.first("content-transfer-encoding").strip().lower()
    if encoding not in _PLAIN_ENCODINGS and _may_unpack(count, end - start):
        # Forbidden by RFC 2045 §6.4, and still seen: a mail or a multipart that is encoded as a whole.
        inner = decoded_content(data[start:end], encoding)
        if inner != data[start:end]:
            data, start, end = inner, 0, len(inner)
    if kind in _FORWARDED:
        return (_read_part(data, start, end, depth + 1, "text/plain", count),)
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    spans = part_spans(data, start, end, boundary.encode("utf-8", "replace"))
    return tuple(
        _read_part(data, first, last, depth + 1, default, count)
        for first, last in spans
        if _still_room(count)
    )


def _may_unpack(count: _Count, size: int) -> bool:
    """Whether so many bytes more may be held: parts that unpack to parts can hold the mail many times."""
    count.unpacked += size
    if count.unpacked <= _UNPACKED:
        return True
    count.defects["The mail unpacks to more than 50 MB; the rest was left packed."] = None
    return False


def _still_room(count: _Count) -> bool:
    if count.parts < MOST_PARTS:
        return True
    count.defects[f"The mail has more than {MOST_PARTS} parts; the rest was left out."] = None
    return False
