"""The tree of parts in a mail, cut out of the raw bytes without copying them.

It owns boundaries, nesting and their limits (RFC 2046 §5.1); it must not know which part is the text. The
standard library's parser recurses without end on nested parts and needs seconds for 50,000 of them, so the
tree is cut here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from followupd.understand.charsets import decoded
from followupd.understand.encodedwords import media_type, parameters
from followupd.understand.headers import Head, read_head
from followupd.understand.transfer import decoded_content

_DEPTH = 30
_PARTS = 500
#: More text than anybody writes; pictures inside HTML stand mostly behind it.
_TEXT_BYTES = 2 * 1024 * 1024
#: A part names the boundary of its own parts in its header block.
_NAMED_WITHIN = 4_096
_META_BYTES = 2_048
_META_CHARSET = re.compile(
    rb"<meta\b[^<>]{0,300}?\bcharset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9._:-]{2,40})", re.IGNORECASE
)
_FORWARDED = frozenset({"message/rfc822", "message/global"})
_PLAIN_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_LIKELY_BOUNDARY = re.compile(rb"^--([^\s-][^\r\n]{0,199}|-[^\r\n]{0,199}[^\r\n-])\r?$", re.MULTILINE)


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
    return Part(
        head=head,
        media_type=kind,
        parameters=given,
        disposition=re.split(r"[;\s]", disposition.strip(), maxsplit=1)[0].lower(),
        file_name=parameters(disposition).get("filename") or given.get("name", ""),
        data=data,
        start=head.body,
        end=end,
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
    if encoding not in _PLAIN_ENCODINGS:
        # Forbidden by RFC 2045 §6.4, and still seen: a mail or a multipart that is encoded as a whole.
        inner = decoded_content(data[start:end], encoding)
        if inner != data[start:end]:
            data, start, end = inner, 0, len(inner)
    if kind in _FORWARDED:
        return (_read_part(data, start, end, depth + 1, "text/plain", count),)
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    spans = _spans(data, start, end, boundary.encode("utf-8", "replace"))
    return tuple(
        _read_part(data, first, last, depth + 1, default, count)
        for first, last in spans
        if _still_room(count)
    )


def _still_room(count: _Count) -> bool:
    if count.parts < _PARTS:
        return True
    count.defects[f"The mail has more than {_PARTS} parts; the rest was left out."] = None
    return False


def _spans(data: bytes, start: int, end: int, boundary: bytes) -> list[tuple[int, int]]:
    found = _cut(data, start, end, boundary) if boundary else []
    if found:
        return found
    likely = _LIKELY_BOUNDARY.search(data, start, end)
    return _cut(data, start, end, likely[1].rstrip()) if likely else []


def _cut(data: bytes, start: int, end: int, boundary: bytes) -> list[tuple[int, int]]:
    """Where the parts between the boundary lines begin and end (RFC 2046 §5.1.1)."""
    marker = b"--" + boundary
    spans: list[tuple[int, int]] = []
    inner: bool | None = None
    opened, at = -1, data.find(marker, start, end)
    while at >= 0 and len(spans) <= _PARTS:
        if at != start and data[at - 1] != 0x0A:
            at = data.find(marker, at + 1, end)
            continue
        stop = data.find(b"\n", at, end)
        stop = end if stop < 0 else stop
        rest = data[at + len(marker) : min(stop, at + len(marker) + 200)].strip(b" \t\r")
        if rest in {b"", b"--"}:
            if rest and opened >= 0:
                # A part may call its own parts by our boundary with "--" behind it; asked once for each part.
                inner = _is_declared(data, opened, at, boundary + rest) if inner is None else inner
                if inner:
                    at = data.find(marker, stop, end)
                    continue
            if opened >= 0:
                spans.append((opened, _before_line_end(data, opened, at)))
            opened, inner = -1 if rest else min(stop + 1, end), None
            if rest:
                break
        at = data.find(marker, stop, end)
    if opened >= 0:
        spans.append((opened, end))
    return spans


def _is_declared(data: bytes, start: int, end: int, boundary: bytes) -> bool:
    """Whether the part that begins there names that boundary for its own parts."""
    declared = re.compile(
        rb"boundary\s{0,5}=\s{0,5}\"?" + re.escape(boundary) + rb"(?:[\";\s]|$)", re.IGNORECASE
    )
    return declared.search(data, start, min(end, start + _NAMED_WITHIN)) is not None


def _before_line_end(data: bytes, first: int, at: int) -> int:
    """The line end before a boundary line belongs to the boundary."""
    for length, ending in ((2, b"\r\n"), (1, b"\n")):
        if data[at - length : at] == ending:
            return max(first, at - length)
    return max(first, at)
