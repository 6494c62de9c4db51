"""Paragraphs that a firm, a virus scanner or a mailing list adds below every mail, and a server above it.

It owns how such a paragraph is told from the author's words; it must not know what stands around it.
"""

from __future__ import annotations

import re

from followupd.understand.quotemarks import any_of, word_pattern
from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import parts

#: So much of a paragraph is looked at.
LENGTH = 1_200
#: The lawyers need room; people who ask for discretion do not.
_SHORTEST = 100
_SHORTEST_DENSE = 35
#: Chinese, Japanese and Korean say it in fewer signs.
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}")
_LONGEST_ADDED = 600
_HEADING_WORDS = (
    "disclaimer", "confidentiality notice", "confidentiality note", "confidentiality statement",
    "email confidentiality notice", "e-mail disclaimer", "email disclaimer", "legal notice",
    "legal disclaimer", "privacy notice", "haftungsausschluss", "vertraulichkeitshinweis",
    "rechtlicher hinweis", "avis de confidentialité", "avertissement", "aviso legal",
    "aviso de confidencialidad", "aviso de confidencialidade", "nota de confidencialidad",
    "avviso di riservatezza", "clausola di riservatezza", "klauzula poufności", "免责声明", "保密声明",
    "免責事項", "免責聲明",
)  # fmt: skip
_HEADING = re.compile(rf"[\s*_=-]{{0,20}}(?:{any_of(_HEADING_WORDS)})[\s*_:=.-]{{0,20}}$")
_MAILING_LIST = re.compile(
    r"/mailman/|list-?unsubscribe|[+]?unsubscribe@|googlegroups\.com|groups\.io/g/|mailing list\s+\S+@\S+"
)
#: Lines that belong to such a paragraph when another of its lines tells it.
_LIST_NAME = re.compile(
    r"<https?://[^\s<>]{1,300}>\s*$|[^\n]{0,60}mailing list\s*$"
    r"|[^\s@]{1,60}@[^\s@]{1,60}\s*$|\s{0,9}[-_=*~]{5,100}\s*$"
)
_SCANNER_NAMES = (
    "avast", "avg", "norton", "mcafee", "mailscanner", "bitdefender", "kaspersky", "eset", "nod32", "sophos",
    "messagelabs", "clamav", "mimecast", "drweb", "dr.web", "avira",
)  # fmt: skip
_SCANNERS = re.compile(rf"(?<!\w)(?:{any_of(_SCANNER_NAMES)})(?!\w)")
_VIRUS_WORDS = (
    "virus", "virüs", "vírus", "viiru", "vīrus", "wirus", "viry", "virů", "malware", "вирус", "вірус", "ιούς",
    "ウイルス", "病毒", "바이러스", "וירוס", "فيروس", "ویروس", "threats", "dangerous content",
)  # fmt: skip
_VIRUS = re.compile(any_of(_VIRUS_WORDS))


def _words(field: str) -> tuple[re.Pattern[str], ...]:
    """For each language a pattern of its words."""
    return tuple(re.compile(any_of(parts(getattr(row, field))) or r"(?!)") for row in MAIL_TONGUES)


_LEGAL = _words("legal")
_THIS_MAIL = _words("this_mail")
_BESIDES = _words("legal_besides")
_FIRST_PERSON = tuple(re.compile(word_pattern(parts(row.first_person))) for row in MAIL_TONGUES)
_BANNER = re.compile(any_of(phrase for row in MAIL_TONGUES for phrase in parts(row.banners)))
#: Within so many lines a banner ends.
_BANNER_LINES = 6
_ADDED = re.compile(any_of(phrase for row in MAIL_TONGUES for phrase in parts(row.added)))


def banner_lines(heads: list[str]) -> int:
    """How many lines a mail server wrote above the author's: "This email originated from outside ..."."""
    first = next((index for index, head in enumerate(heads[:_BANNER_LINES]) if head.strip()), 0)
    if not heads or not _BANNER.search(heads[first]):
        return 0
    near = enumerate(heads[first : first + _BANNER_LINES], start=first)
    return 1 + max(index for index, head in near if _BANNER.search(head))


def added_lines(paragraph: list[str]) -> int:
    """How many lines at the end of a last paragraph, in lower case, were added to the mail."""
    joined = " ".join(paragraph)[: 2 * LENGTH]
    text = joined[:LENGTH]
    if not text.strip():
        return 0
    if _HEADING.match(text) or _is_legal(text):
        return len(paragraph)
    return _count_added(paragraph) if len(joined) <= _LONGEST_ADDED and _is_added(text) else 0


def _count_added(paragraph: list[str]) -> int:
    """A program may have written right below the author's last line."""
    telling = [number for number, line in enumerate(paragraph) if _is_added(line)]
    first = telling[0] if telling else 0
    while first and telling and _LIST_NAME.match(paragraph[first - 1]):
        first -= 1
    return len(paragraph) - first


def _is_added(text: str) -> bool:
    if _SCANNERS.search(text) and _VIRUS.search(text):
        return True
    return _MAILING_LIST.search(text) is not None or _ADDED.search(text) is not None


def _is_legal(text: str) -> bool:
    """It speaks of what is confidential, of the mail itself and of what must not be done; nobody says "I"."""
    shortest = _SHORTEST_DENSE if _DENSE.search(text) else _SHORTEST
    if len(text) < shortest:
        return False
    rows = zip(_LEGAL, _THIS_MAIL, _BESIDES, _FIRST_PERSON, strict=True)
    return any(
        legal.search(text) and this.search(text) and besides.search(text) and not person.search(text)
        for legal, this, besides, person in rows
    )
