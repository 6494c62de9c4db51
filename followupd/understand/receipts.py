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
_WORDS = re.compile(
    r"\b(?:was (?:read|displayed|deleted without being read)|(?:return|read) receipt for"
    r"|wurde (?:am .{1,60} )?(?:gelesen|angezeigt|ungelesen gelöscht)"
    r"|(?:empfangs|lese)bestätigung für"
    r"|a été (?:lue?|affichée?|supprimée? sans)|accusé de (?:lecture|réception) (?:pour|du|de)"
    r"|(?:fue|ha sido|se ha) (?:leíd[oa]|mostrad[oa]|eliminad[oa] sin)"
    r"|acuse de (?:lectura|recibo) (?:de|para)"
    r"|è stat[oa] (?:lett[oa]|visualizzat[oa]|eliminat[oa] senza)"
    r"|(?:conferma di lettura|ricevuta di ritorno) (?:per|del)"
    r"|(?:is|werd) (?:op .{1,60} )?(?:gelezen|weergegeven|ongelezen verwijderd)"
    r"|(?:lees|ontvangst)bevestiging (?:voor|van)"
    r"|foi (?:lid[ao]|exibid[ao]|eliminad[ao] sem)|(?:confirmação|recibo) de leitura (?:de|para|da))\b",
    re.IGNORECASE,
)
#: Such a mail says little else.
_LONGEST = 900


def is_receipt_in_words(message: Message) -> bool:
    """Whether a program tells in words alone that a mail of ours was read, or deleted unread."""
    text = message.text.strip()
    return (
        len(text) <= _LONGEST
        and _SUBJECT.match(message.subject.strip()) is not None
        and _WORDS.search(text) is not None
    )
