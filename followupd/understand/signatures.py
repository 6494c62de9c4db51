"""The end of what an author wrote: signature, sign-off with a name, footers, what a firm adds below it.

It owns where own words end; it must not know about quotes. It never takes everything: callers keep the text
when nothing would be left.
"""

from __future__ import annotations

from followupd.understand import endmarks as marks
from followupd.understand.disclaimers import added_lines
from followupd.understand.quotemarks import heads

_LINE = 300
#: How far from the end a signature may begin.
_TAIL = 40
_SHORT = 60
_PARAGRAPHS = 12
_LONGEST_NAME = 40
#: So many lines may stand below a greeting, empty ones counted and not.
_SIGNED_LINES = 10
_NAMES = 6


def without_signature(lines: list[str]) -> list[str]:
    """The lines without signature, sign-off and footers at their end."""
    kept = _without_additions(_trimmed(lines))
    for index, line in enumerate(kept[-_TAIL:], start=max(0, len(kept) - _TAIL)):
        if _begins_signature(kept, index, line[:_LINE]):
            kept = _without_additions(_trimmed(kept[:index]))
            break
    return _without_sign_off(_without_contacts(kept))


def _trimmed(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return lines[:end]


def _without_additions(lines: list[str]) -> list[str]:
    """The lines without what programs and firms added at the end."""
    for _ in range(_PARAGRAPHS):
        shorter = _without_boilerplate(_without_footers(lines))
        if len(shorter) == len(lines):
            break
        lines = shorter
    return lines


def _without_footers(lines: list[str]) -> list[str]:
    for _ in range(_PARAGRAPHS):
        if not lines or not marks.is_footer(_head(lines[-1])):
            break
        lines = _trimmed(lines[:-1])
    return lines


def _without_boilerplate(lines: list[str]) -> list[str]:
    """The lines without a last paragraph, or its end, that every mail of the firm or the list has."""
    start = _last_paragraph(lines)
    count = added_lines(heads(lines[start:])) if len(lines) - start <= _TAIL else 0
    if count == 0 or count == len(lines):
        return lines
    kept = _trimmed(lines[: len(lines) - count])
    # The line drawn above it belongs to it.
    return _trimmed(kept[:-1]) if kept and marks.DIVIDER_LINE.match(kept[-1][:_LINE]) else kept


def _begins_signature(lines: list[str], index: int, line: str) -> bool:
    """A line "-- " (RFC 3676 §4.3), or a drawn line with nothing but an address block below it."""
    if marks.SIGNATURE_LINE.match(line):
        return True
    if marks.DIVIDER_LINE.match(line) is None:
        return False
    rest = [below[:_LINE] for below in lines[index + 1 :] if below.strip()]
    return all(len(below) <= 2 * _SHORT for below in rest) and any(
        marks.CONTACT_LINE.match(below) for below in rest
    )


def _without_contacts(lines: list[str]) -> list[str]:
    """The lines without a last paragraph that is an address block: two lines with ways to reach somebody."""
    start = _last_paragraph(lines)
    block = [line[:_LINE] for line in lines[start:]]
    if not (2 <= len(block) <= 8 and start > 0 and all(len(line) <= _SHORT for line in block)):
        return lines
    contacts = sum(marks.CONTACT_LINE.match(line) is not None for line in block)
    return _trimmed(lines[:start]) if contacts >= 2 else lines


def _without_sign_off(lines: list[str]) -> list[str]:
    """The lines without "Kind regards," and the few lines with name, firm and telephone below it."""
    first = max(1, len(lines) - _SIGNED_LINES)
    for index, head in enumerate(heads(lines[first:]), start=first):
        below = lines[index + 1 : index + 2] if len(head) > _SHORT // 2 else []
        wrapped = bool(below) and marks.is_closing(f"{head} {_head(below[0])}")
        names = [line.strip() for line in lines[index + 1 + wrapped :] if line.strip()]
        if len(names) > _NAMES or not all(_is_name(name) or _is_contact(name) for name in names):
            continue
        if wrapped or _signs_off(head, names) or (not names and _signs_with_name(lines[index], head)):
            return _trimmed(lines[:index])
    return lines


def _signs_off(head: str, names: list[str]) -> bool:
    if marks.is_thanking(head):
        return bool(names) and (marks.is_thanks(head) or marks.is_sign_off(head))
    return marks.is_sign_off(head) or marks.is_closing(head)


def _signs_with_name(line: str, head: str) -> bool:
    """Whether the last line is such as "Kind regards, Anna Meyer"."""
    words = marks.name_behind_sign_off(head).split()
    if not 1 <= len(words) <= 3:
        return False
    return all(word[:1].isupper() for word in line.split()[-len(words) :])


def _is_name(line: str) -> bool:
    words = line.split()
    return (
        len(line) <= _LONGEST_NAME
        and len(words) <= 4
        and not any(sign.isdigit() for sign in line)
        and line[-1] not in "?!:"
        and not line.lower().startswith(("ps", "p.s"))
    )


def _is_contact(line: str) -> bool:
    return len(line) <= _SHORT and (marks.CONTACT_LINE.match(line) or marks.PLACE.search(line)) is not None


def _last_paragraph(lines: list[str]) -> int:
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    return start


def _head(line: str) -> str:
    return heads([line])[0]
