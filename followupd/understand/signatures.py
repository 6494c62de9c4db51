"""The end of what an author wrote: signature, sign-off with a name, footers, what a firm adds below it.

It owns where own words end; it must not know about quotes. It never takes everything: callers keep the text
when nothing would be left.
"""

from __future__ import annotations

from followupd.understand import endmarks as marks
from followupd.understand.disclaimers import added_lines
from followupd.understand.quotemarks import heads
from followupd.understand.signoffs import contacts_in, is_person, without_sign_off
from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import parts

_LINE = 300
#: How far from the end a signature may begin.
_TAIL = 40
_SHORT = 60
_PARAGRAPHS = 12
#: A line that begins so tells how the mail was sent: "This e-mail was sent from a contact form".
_THIS_MAIL = tuple(word for row in MAIL_TONGUES for word in parts(row.this_mail))
#: So many words make a sentence, not a name or a motto.
_SENTENCE_WORDS = 6


def without_signature(lines: list[str]) -> list[str]:
    """The lines without signature, sign-off and footers at their end."""
    kept = _without_additions(_trimmed(lines))
    for index, line in enumerate(kept[-_TAIL:], start=max(0, len(kept) - _TAIL)):
        if _begins_signature(kept, index, line[:_LINE]):
            kept = _without_additions(_trimmed(kept[:index]))
            break
    signed = without_sign_off(kept)
    return signed if len(signed) < len(kept) else without_sign_off(_without_contacts(kept))


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
        if not lines or not marks.is_footer(_head(lines[-1])) or _goes_on(lines):
            break
        lines = _trimmed(lines[:-1])
    return lines


def _goes_on(lines: list[str]) -> bool:
    """Whether the last line is the end of a sentence: "The parcel was", "sent from my shop"."""
    above = lines[-2].rstrip() if len(lines) > 1 else ""
    ends = not above or above[-1:] in ".!?…:" or is_person(above)
    return not ends and lines[-1].split()[0].islower()


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
        return line.endswith(" ") or not _says_something(lines[index + 1 :])
    if marks.DIVIDER_LINE.match(line) is None:
        return False
    rest = [below[:_LINE] for below in lines[index + 1 :] if below.strip()]
    return all(len(below) <= 2 * _SHORT for below in rest) and any(
        marks.CONTACT_LINE.match(below) for below in rest
    )


def _says_something(below: list[str]) -> bool:
    """Whether a sentence begins below a "--" without its blank: people part paragraphs with it too."""
    first = next((line.strip()[:_LINE] for line in below if line.strip()), "")
    if not first or marks.CONTACT_LINE.match(first) or _is_of_signature(_head(first)):
        return False
    words = first.split()
    small = sum(word[0].islower() for word in words)
    if len(first) <= _SHORT and not first.endswith((".", "!", "?", ",", ":")):
        return False
    # Names, firms and streets are written with capital letters; and a signature stands right below its line.
    is_parted = not below[0].strip()
    return small > 0 if is_parted else len(words) >= _SENTENCE_WORDS and 2 * small >= len(words)


def _is_of_signature(head: str) -> bool:
    """Whether a line is what programs and firms put there too: a footer, greetings, "visit us at www ..."."""
    if marks.is_footer(head) or marks.is_greeting(head) or marks.is_closing(head) or marks.is_sign_off(head):
        return True
    return head.lstrip().startswith(_THIS_MAIL) or "www." in head or "://" in head


def _without_contacts(lines: list[str]) -> list[str]:
    """The lines without a last paragraph that is an address block: two lines with ways to reach somebody."""
    start = _last_paragraph(lines)
    block = [line[:_LINE] for line in lines[start:]]
    if not (2 <= len(block) <= 8 and start > 0 and all(len(line) <= 2 * _SHORT for line in block)):
        return lines
    kept = _trimmed(lines[:start])
    # "Please call me:"
    announced = any(line.rstrip().endswith((":", "：")) for line in [*kept[-1:], block[0]])
    return kept if not announced and sum(map(contacts_in, block)) >= 2 else lines


def _last_paragraph(lines: list[str]) -> int:
    start = len(lines)
    while start and lines[start - 1].strip():
        start -= 1
    return start


def _head(line: str) -> str:
    return heads([line])[0]
