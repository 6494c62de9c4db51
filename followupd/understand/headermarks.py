"""The lines above a mail that was answered or passed on: words between dashes, and header lines.

It owns how such a line is recognised; the words stand in `words`. It must not know what is done with the
lines below it. "Head" is a line as `quotemarks.heads` makes it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from followupd.understand.quotemarks import has_address, languages_of, says_a_date, says_when

#: The headers that a line may name: (language, kind).
Kinds = frozenset[tuple[str, str]]
_NONE: Kinds = frozenset()
_ORIGINALS = frozenset(languages_of("original"))
_FORWARDS = tuple(languages_of("forwarded"))
_FORWARD_BEGINNINGS = frozenset(languages_of("begins_forward"))
_REPLY_ABOVE = tuple(languages_of("reply_above"))
_DRAWN = ("#", "--", "==", "__", "**", "~~", "\u2014", "\u2013")
_LINES = " *_-=>#~\u2014\u2013\u2500"
_LONGEST_DIVIDER = 160


def _between_lines(head: str) -> str:
    """The words in a line such as "----- Original Message -----"; empty for any other line."""
    bare = head.strip(" *>|")
    if (
        not bare.startswith(("--", "__", "==", "\u2014\u2014", "\u2013\u2013"))
        or len(bare) > _LONGEST_DIVIDER
    ):
        return ""
    return bare.strip(_LINES + ":").strip()


def is_original_line(head: str) -> bool:
    """Whether a line says that the mail below was answered."""
    return _between_lines(head) in _ORIGINALS


def is_reply_mark(head: str) -> bool:
    """Whether a ticket system drew the line: "##- Please type your reply above this line -##"."""
    bare = head.strip(" >|")
    drawn = bare[:_LONGEST_DIVIDER].startswith(_DRAWN) and len(bare) <= _LONGEST_DIVIDER
    return drawn and any(words in bare for words in _REPLY_ABOVE)


def is_forward_line(head: str) -> bool:
    """Whether a line says that the mail below is passed on."""
    if (words := _between_lines(head)) and words.startswith(_FORWARDS):
        return True
    bare = head[:_LONGEST_DIVIDER].strip(" *>")
    return bare.endswith(":") and bare.rstrip(": ") in _FORWARD_BEGINNINGS


_FIELDS = {
    "sender": "from", "sent": "date", "to": "to", "subject": "subject", "copy": "copy", "sent_by": "by",
}  # fmt: skip
#: They stand among the others, and tell nothing alone.
BESIDES = frozenset({"copy", "by"})
_LABELS: dict[str, Kinds] = {}
for _field, _kind in _FIELDS.items():
    for _label, _languages in languages_of(_field).items():
        _LABELS[_label] = _LABELS.get(_label, _NONE) | {(language, _kind) for language in _languages}
_LABEL = re.compile(r"[\s|*_•]{0,12}([^\W\d_][^\n:*|]{0,30}?)[*_]{0,3}\s?[*_|]{0,3}:")
_ANY_LABEL = re.compile(r"[\s|*_]{0,12}[^\W\d_][^\n:@<>]{0,30}:\s{0,3}\S")


def label_kinds(head: str) -> Kinds:
    """Which header a line such as "Gesendet: ..." names, in which languages."""
    colon = head.find(":", 0, 60)
    if colon < 0 or head[colon + 1 : colon + 3] == "//":
        return _NONE
    match = _LABEL.match(head)
    return _LABELS.get(match[1].strip(), _NONE) if match else _NONE


def squeezed_kinds(head: str) -> list[Kinds]:
    """The headers that one line names when a program lost the line ends: "From: ... Sent: ... To: ..."."""
    found = []
    for piece in head.split(":", 12)[:-1]:
        words = piece.strip(" *_|").split(" ")[-3:]
        named = (" ".join(words[start:]).strip("*_ ") for start in range(len(words)))
        found.append(next((_LABELS[name] for name in named if name in _LABELS), _NONE))
    return found


def is_header_block(kinds: Iterable[Kinds], block: str) -> bool:
    """Whether lines that name these headers stand above a quoted mail.

    Two of them are not enough: people write "From: Berlin" and "Date: 3 May" too. All must be of one
    language.
    """
    named: dict[str, set[str]] = defaultdict(set)
    for line in kinds:
        for language, kind in line:
            if kind not in BESIDES:
                named[language].add(kind)
    return any(_are_enough(found, block) for found in named.values())


def _are_enough(found: set[str], block: str) -> bool:
    # A sender and a subject are what contact forms name.
    if len(found) < 2 or not found & {"from", "date"} or found == {"from", "subject"}:
        return False
    if "@" in block and (len(found) >= 3 or "from" in found or says_when(block)):
        return True
    return len(found) >= 3 and "subject" in found


def is_divider_of_mail(head: str, below: Iterable[str]) -> bool:
    """Whether words between lines stand above header lines in a language that we do not know."""
    bare = head.strip(" *>")
    if not (bare.startswith("----") and bare.endswith("----") and _between_lines(head)):
        return False
    labels = [line for line in below if _ANY_LABEL.match(line)]
    block = " ".join(labels)
    return len(labels) >= 3 and has_address(block) and says_a_date(block)
