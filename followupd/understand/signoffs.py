"""The greeting that ends a mail, and the names, places and numbers of its author below it.

It owns where a sign-off begins; it must not know what else stands at the end of a mail. Every line is
looked at once: what may stand below a sign-off is told from the last line up.
"""

from __future__ import annotations

import re

from followupd.understand import endmarks as marks
from followupd.understand.quotemarks import heads

_SHORT = 60
_LONGEST_CARD_LINE = 120
_LONGEST_NAME = 40
_NAME_WORDS = 4
_LONGEST_TITLED_NAME = 60
_TITLED_WORDS = 8
#: So many lines may stand below a greeting, empty ones counted and not.
_SIGNED_LINES = 30
#: So many lines may be names alone; more of them must hold ways to reach somebody.
_NAMES = 6
_CONTACTS = 2
_PIECES = re.compile(r"\s*[|•·]\s*|\s+[/–-]\s+|;\s|\s(?=[A-Za-z]{1,8}[.:]?\s?\+\d)")
_PERSON = re.compile(r"(?:[^\W\d_][\w'’.-]{0,20} ?){1,3}$")
_DATE = re.compile(r"\d{1,4}\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,4}\s?日?$")
_DASHED = ("-", "–", "—", "~", "*", "•")


def without_sign_off(lines: list[str]) -> list[str]:
    """The lines without "Kind regards," and the lines with name, firm and telephone below it."""
    first = max(1, len(lines) - _SIGNED_LINES)
    tail = heads(lines[first:])
    names_from = _names_from(lines, first)
    for index in range(max(first, names_from - 2), len(lines)):
        head, below = tail[index - first], tail[index - first + 1 : index - first + 2]
        wrapped = len(head) > _SHORT // 2 and bool(below) and marks.is_closing(f"{head} {below[0]}")
        if index + 1 + wrapped < names_from:
            continue
        names = [line.strip() for line in lines[index + 1 + wrapped :] if line.strip()]
        if len(names) > _NAMES and sum(map(contacts_in, names)) < _CONTACTS:
            continue
        if (
            wrapped
            or _signs_off(lines, index, head, names)
            or (not names and _signs_with_name(lines, index, head))
        ):
            return _trimmed(lines[:index])
    return lines


def contacts_in(line: str) -> int:
    """How many ways to reach somebody the pieces of a line are: numbers, mail and web addresses."""
    pieces = _PIECES.split(line.strip()[:_LONGEST_CARD_LINE])
    return sum(marks.CONTACT_LINE.match(piece) is not None for piece in pieces)


def is_person(line: str) -> bool:
    """Whether a line could be a name: up to three words with capital letters."""
    if len(line) > _LONGEST_NAME or not _PERSON.match(line) or line.endswith("."):
        return False
    return all(not word[0].islower() for word in line.split())


def _names_from(lines: list[str], first: int) -> int:
    """The line from which on all that are not empty could stand below a sign-off."""
    start = len(lines)
    while start > first and (not lines[start - 1].strip() or _is_of_card(lines[start - 1].strip())):
        start -= 1
    return start


def _is_of_card(line: str) -> bool:
    if _is_name(line) or _is_contact(line) or _DATE.match(line):
        return True
    pieces = _PIECES.split(line) if len(line) <= _LONGEST_CARD_LINE else []
    return len(pieces) > 1 and all(not piece or _is_name(piece) or _is_contact(piece) for piece in pieces)


def _signs_off(lines: list[str], index: int, head: str, names: list[str]) -> bool:
    if marks.is_thanking(head):
        if marks.is_thanks(head) or marks.is_sign_off(head):
            return bool(names)
        return len(names) == 1 and _is_signed(lines, index, names[0])
    if marks.is_sign_off(head) or marks.is_closing(head):
        return True
    return bool(names) and marks.is_greeting(head) and is_person(names[0])


def _is_signed(lines: list[str], index: int, name: str) -> bool:
    """Whether a name stands right below thanks, and something was said above: "Works" is an answer."""
    if not lines[index + 1].strip() or not is_person(name):
        return False
    return any(
        line.rstrip().endswith((".", "?")) or len(line.split()) > _NAME_WORDS for line in lines[:index]
    )


def _signs_with_name(lines: list[str], index: int, head: str) -> bool:
    """Whether the last line is such as "Kind regards, Anna Meyer", "LG Anna" or "- Anna"."""
    line = lines[index].strip()
    own_paragraph = not lines[index - 1].strip()
    name = marks.name_behind_sign_off(head)
    if not name and own_paragraph:
        name = marks.name_behind_short_sign_off(head)
    if name:
        words = name.split()
        return len(words) <= 3 and all(word[:1].isupper() for word in line.split()[-len(words) :])
    return own_paragraph and _is_dashed_name(lines, index)


def _is_dashed_name(lines: list[str], index: int) -> bool:
    """Whether the last line is such as "- Anna", and no item of a list."""
    line = lines[index].strip()
    above = next((line.strip() for line in reversed(lines[max(0, index - 3) : index]) if line.strip()), "-")
    is_item = above.startswith(_DASHED) or above.endswith((":", "：", "?"))
    return line.startswith(("-", "–", "—", "/")) and not is_item and is_person(line.lstrip("-–—/ "))


def _is_name(line: str) -> bool:
    if any(sign.isdigit() for sign in line) or line[-1] in "?!:" or line.lower().startswith(("ps", "p.s")):
        return False
    words = line.split()
    if len(line) <= _LONGEST_NAME and len(words) <= _NAME_WORDS:
        return True
    # "Prof. Dr. med. Anna Maria Vale", "Vale & Co. KG"
    titled = all(not word[0].islower() or word.endswith(".") for word in words)
    return titled and line[-1] != "." and len(line) <= _LONGEST_TITLED_NAME and len(words) <= _TITLED_WORDS


def _is_contact(line: str) -> bool:
    if len(line) > _SHORT:
        return False
    found = marks.CONTACT_LINE.match(line) or marks.PLACE.search(line) or marks.REGISTER.search(line)
    return found is not None


def _trimmed(lines: list[str]) -> list[str]:
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return lines[:end]
