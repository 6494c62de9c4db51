"""The lines that part a multipart body, found in its raw bytes (RFC 2046 §5.1.1).

It owns boundary lines, also wrong ones; it must not know what stands between them.
"""

from __future__ import annotations

import re

MOST_PARTS = 500
#: So many places are looked at that may be a boundary line.
_CANDIDATES = 200_000
#: A part names the boundary of its own parts in its header block.
_NAMED_WITHIN = 4_096
_LIKELY_BOUNDARY = re.compile(rb"^--([^\s-][^\r\n]{0,199}|-[^\r\n]{0,199}[^\r\n-])\r?$", re.MULTILINE)


def part_spans(data: bytes, start: int, end: int, boundary: bytes) -> list[tuple[int, int]]:
    """Where the parts of `data[start:end]` begin and end; by the likeliest boundary where this is none."""
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
    looked_at = 0
    while at >= 0 and len(spans) <= MOST_PARTS and looked_at < _CANDIDATES:
        looked_at += 1
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
    within = min(end, start + _NAMED_WITHIN)
    if data.find(boundary, start, within) < 0:
        return False
    declared = re.compile(
        rb"boundary\s{0,5}=\s{0,5}\"?" + re.escape(boundary) + rb"(?:[\";\s]|$)", re.IGNORECASE
    )
    return declared.search(data, start, within) is not None


def _before_line_end(data: bytes, first: int, at: int) -> int:
    """The line end before a boundary line belongs to the boundary."""
    for length, ending in ((2, b"\r\n"), (1, b"\n")):
        if data[at - length : at] == ending:
            return max(first, at - length)
    return max(first, at)
