"""The table that Lotus Notes puts above a mail it quotes: who and when, then the labels without a colon.

    Max Muster/Firma/DE
    12.03.2024 10:15

    An       info@shop.example
    Kopie
    Thema    Ihre Tasse

It owns how such a table is recognised, whether its cells stand on one line or on several. It must not know
what is done with the lines below it. The lines come here as `quotemarks.heads` makes them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from followupd.understand.quotemarks import begins_with_date, languages_of

_TO, _COPY, _SUBJECT = languages_of("to"), languages_of("copy"), languages_of("subject")
_SENT_BY = tuple(languages_of("sent_by"))
_BESIDE = " *_|\u2022:"
#: A mail with more lines that look like the first label was made to be slow.
_SUSPECTS = 100
#: So many lines below the first label stands the last one: there may be many recipients.
_LABEL_LINES = 14
#: So many lines with words may part the date and the first label: "Please respond to".
_BETWEEN = 3
#: Within so many lines everything above the first label stands.
_ABOVE = 8
_LONGEST_DATE = 50
_CLOCK = re.compile(r"\s\d{1,2}[:.h]\d\d(?![\d./])")
_LONGEST_NAME = 120


def table_starts(heads: Sequence[str]) -> frozenset[int]:
    """The lines on which such tables begin: those with the sender's name."""
    return frozenset(_starts(heads))


def _starts(heads: Sequence[str]) -> Iterator[int]:
    suspects = [index for index, head in enumerate(heads) if _languages(head, _TO)][:_SUSPECTS]
    for index in suspects:
        dated = _date_above(heads, index) if _labels_follow(heads, index) else -1
        if dated >= 0:
            yield _name_above(heads, dated)


def _languages(head: str, labels: dict[str, frozenset[str]]) -> frozenset[str]:
    """The languages in which a line is one of the labels, alone or with its value."""
    words = head[:_LONGEST_NAME].strip(_BESIDE).split(maxsplit=1)
    return labels.get(words[0].rstrip(_BESIDE), frozenset()) if words else frozenset()


def _labels_follow(heads: Sequence[str], index: int) -> bool:
    """Whether the labels for copies and for the subject stand below, in the same language and this order."""
    languages, wanted = _languages(heads[index], _TO), [_COPY, _SUBJECT]
    for head in heads[index + 1 : index + _LABEL_LINES]:
        if languages & _languages(head, wanted[0]):
            languages &= _languages(head, wanted.pop(0))
            if not wanted:
                return True
    return False


def _date_above(heads: Sequence[str], index: int) -> int:
    """The line that holds nothing but date and time, a few lines above; -1 for none."""
    near = _filled_above(heads, index)[: _BETWEEN + 1]
    return next((at for at in near if _is_date(heads[at])), -1)


def _filled_above(heads: Sequence[str], index: int) -> list[int]:
    """The lines above that are not empty, nearest first."""
    return [at for at in range(index - 1, max(-1, index - _ABOVE), -1) if heads[at].strip()]


def _is_date(head: str) -> bool:
    bare = head.strip(_BESIDE)
    return len(bare) <= _LONGEST_DATE and begins_with_date(bare) and _CLOCK.search(bare) is not None


def _name_above(heads: Sequence[str], dated: int) -> int:
    """The line with the sender's name above the date, or above who sent it; that of the date for none."""
    first = dated
    for at in _filled_above(heads, dated):
        if not heads[at].strip(_BESIDE).startswith(_SENT_BY):
            return at if _is_name(heads[at], is_beside=at == first - 1) else first
        first = at
    return first


def _is_name(head: str, *, is_beside: bool) -> bool:
    """Whether a line may name the sender: by an address, as Notes does ("Max/Firma/DE"), or right beside."""
    return len(head) <= _LONGEST_NAME and (is_beside or "@" in head or "/" in head)
