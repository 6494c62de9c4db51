"""The end of what an author wrote: signature, sign-off with a name, footer of a telephone.

It owns where own words end; it must not know about quotes. It never takes everything: callers keep the text
when nothing would be left.
"""

from __future__ import annotations

from followupd.understand.quotemarks import (
    CONTACT_LINE,
    DIVIDER_LINE,
    MOBILE_LINE,
    SIGN_OFF_LINE,
    SIGNATURE_LINE,
    THANKS,
)

_LINE = 300
#: How far from the end a signature may begin.
_TAIL = 40
_SHORT = 60


def without_signature(lines: list[str]) -> list[str]:
    """The lines without signature, sign-off and footers at their end."""
    kept = _trimmed(lines)
    for index, line in enumerate(kept[-_TAIL:], start=max(0, len(kept) - _TAIL)):
        if _begins_signature(kept, index, line[:_LINE]):
            kept = _trimmed(kept[:index])
            break
    while kept and MOBILE_LINE.match(kept[-1][:_LINE]):
        kept = _trimmed(kept[:-1])
    return _without_sign_off(_without_contacts(kept))


def _trimmed(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def _begins_signature(lines: list[str], index: int, line: str) -> bool:
    """A line "-- " (RFC 3676 §4.3), or a drawn line with nothing but an address block below it."""
    if SIGNATURE_LINE.match(line):
        return True
    rest = [below[:_LINE] for below in lines[index + 1 :] if below.strip()]
    if not rest or DIVIDER_LINE.match(line) is None:
        return False
    return all(len(below) <= 2 * _SHORT for below in rest) and any(
        CONTACT_LINE.match(below) for below in rest
    )


def _without_contacts(lines: list[str]) -> list[str]:
    """The lines without a last paragraph that is an address block: two lines with ways to reach somebody."""
    start = _last_paragraph(lines)
    block = [line[:_LINE] for line in lines[start:]]
    contacts = sum(CONTACT_LINE.match(line) is not None for line in block)
    if not (2 <= len(block) <= 8 and contacts >= 2 and start > 0):
        return lines
    return _trimmed(lines[:start]) if all(len(line) <= _SHORT for line in block) else lines


def _without_sign_off(lines: list[str]) -> list[str]:
    """The lines without "Kind regards," and the one or two lines with a name below it."""
    for index in range(max(1, len(lines) - 5), len(lines)):
        match = SIGN_OFF_LINE.match(lines[index][:_LINE])
        if match is None:
            continue
        names = [line.strip() for line in lines[index + 1 :] if line.strip()]
        needs_comma = THANKS.match(lines[index][:_LINE]) is not None
        ends = bool(names and match["comma"] == ",") or not needs_comma
        if ends and len(names) <= 2 and all(_is_name(name) for name in names):
            return _trimmed(lines[:index])
    return lines


def _is_name(line: str) -> bool:
    words = line.split()
    return (
        len(line) <= 40
        and len(words) <= 4
        and not any(sign.isdigit() for sign in line)
        and line[-1] not in "?!:"
    )


def _last_paragraph(lines: list[str]) -> int:
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    return start
