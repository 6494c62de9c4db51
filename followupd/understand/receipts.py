"""Receipts that are no report (RFC 8098): some programs only say in words that our mail was read.

Subject and words must both say so: "Read: the house rules" may be a person's subject.
"""

from __future__ import annotations

import re

from followupd.model.message import Message

_SUBJECT = re.compile(
    r"(?:re:\s{0,3})?(?:(?:not |return receipt.{0,20}|receipt.{0,20})?read|displayed|return receipt"
    r"|(?:un|nicht )?gelesen(?: gelöscht)?|lesebestätigung|empfangsbestätigung"
    r"|(?:non )?lu|accusé de (?:lecture|réception)"
    r"|(?:no )?le[ií]do|acuse de (?:lectura|recibo)|confirmación de lectura"
    r"|(?:non )?letto|conferma di lettura|ricevuta di ritorno"
    r"|(?:niet )?gelezen|leesbevestiging|ontvangstbevestiging"
    r"|(?:não )?lid[ao]|confirmação de leitura|recibo de leitura)\s{0,2}(?:\([^)]{1,40}\)\s{0,2})?[:\-–]",
    re.IGNORECASE,
)
#: When it was read, or at the beginning that this is a receipt: a person tells neither and calls it so.
_WORDS = re.compile(
    r"(?:was (?:read|displayed|deleted without being read)"
    r"|wurde (?:am .{1,60} )?(?:gelesen|angezeigt|ungelesen gelöscht)"
    r"|a été (?:lue?|affichée?|supprimée? sans)"
    r"|(?:fue|ha sido|se ha) (?:leíd[oa]|mostrad[oa]|eliminad[oa] sin)"
    r"|è stat[oa] (?:lett[oa]|visualizzat[oa]|eliminat[oa] senza)"
    r"|(?:is|werd) (?:op .{1,60} )?(?:gelezen|weergegeven|ongelezen verwijderd)"
    r"|foi (?:lid[ao]|exibid[ao]|eliminad[ao] sem))\b",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"\b20\d\d\b|\b\d{1,2}[:.h]\d\d\b")
_BEGINNING = re.compile(
    r"(?:this is a (?:return|read) receipt|dies ist eine (?:empfangs|lese)bestätigung"
    r"|ceci est un accusé de|est[ea] es (?:un acuse|una confirmación) de"
    r"|questa è una (?:conferma|ricevuta) di"
    r"|dit is een (?:lees|ontvangst)bevestiging|est[ea] é um(?:a confirmação| recibo) de)\b",
    re.IGNORECASE,
)
#: Such a mail says little else.
_LONGEST = 500


def is_receipt_in_words(message: Message) -> bool:
    """Whether a program tells in words alone that a mail of ours was read, or deleted unread."""
    text = message.text.strip()
    if len(text) > _LONGEST or not _SUBJECT.match(message.subject.strip()):
        return False
    says_when = _WORDS.search(text) is not None and _MOMENT.search(text) is not None
    return says_when or _BEGINNING.match(text) is not None
