"""Paragraphs that a firm, a virus scanner or a mailing list adds below every mail.

It owns how such a paragraph is told from the author's words; it must not know what stands around it.
"""

from __future__ import annotations

import re

from followupd.understand.quotemarks import any_of
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
_BESIDES = _words("legal_besides")
_ADDED = re.compile(any_of(phrase for row in MAIL_TONGUES for phrase in parts(row.added)))


def is_boilerplate(paragraph: str) -> bool:
    """Whether a last paragraph, its lines joined and in lower case, was added to the mail."""
    text = paragraph[:LENGTH]
    if not text.strip():
        return False
    return _HEADING.match(text) is not None or _is_added(paragraph, text) or _is_legal(text)


def _is_added(paragraph: str, text: str) -> bool:
    if len(paragraph) > _LONGEST_ADDED:
        return False
    if _SCANNERS.search(text) and _VIRUS.search(text):
        return True
    return _MAILING_LIST.search(text) is not None or _ADDED.search(text) is not None


def _is_legal(text: str) -> bool:
    """It speaks of what is confidential, and of the mail itself in at least two more of its ways."""
    shortest = _SHORTEST_DENSE if _DENSE.search(text) else _SHORTEST
    if len(text) < shortest:
        return False
    for legal, besides in zip(_LEGAL, _BESIDES, strict=True):
        if legal.search(text) and len(set(besides.findall(text))) >= 2:
            return True
    return False
