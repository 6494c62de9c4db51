"""Order, invoice and booking numbers: by the shop's own patterns, else by the words that stand before them.

What is found by words alone is for staff; it must never go back to a customer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from followupd.model.facts import Number, NumberKind
from followupd.understand.words.matching import bare, word_set

_LONGEST_TEXT = 20_000
_LONGEST_NUMBER = 60
_MOST = 20

_MARK = r"(?:s?-?(?:nummern?|number|nr|no|num|id|code|ref|reference|referenz))"
#: The word that names the thing, alone or in one with "number".
_NAMED = {
    NumberKind.ORDER: re.compile(
        rf"(?:(?:kunden|web|online|verkaufs)?(?:bestell|auftrag|order)(?:ung|ungen|s)?{_MARK}?|auftraege"
        rf"|po|po-?nr|commandes?|pedidos?|orden|bestelling(?:en)?|bestel{_MARK}|ordin[ei]|encomendas?)"
    ),
    NumberKind.INVOICE: re.compile(
        rf"(?:(?:invoice|rechnung|factuur)(?:s|en)?{_MARK}?|facturen|bills?|r[ge]\.?-{_MARK}|rg{_MARK}|facturas?|factures?"
        r"|fattur[ae]|faturas?)"
    ),
    NumberKind.BOOKING: re.compile(
        rf"(?:(?:booking|buchung|boeking|reservierung|reservering|reservation)(?:s|en)?{_MARK}?|reservas?"
        r"|localizador|prenotazion[ei]|pnr)"
    ),
}
#: Without one of these there is nothing to look for.
_HINT = re.compile(
    r"ord[ei]|bestel|auftr|\bpo\b|command|pedid|encomend|invoice|rechnung|factu|\bbills?\b|\brg|\bre\.?-n|fatt?ur|booking|buchung"
    r"|boeking|reserv|r[eé]serv|localiz|prenot|\bpnr\b",
    re.IGNORECASE,
)
_NUMBER_WORDS = word_set("""
    n.º n.° n.o nº.
    number numbers no nr num nummer nummern numero numeros nos n n° nº # № ref reference referenz
    referentie riferimento referencia id code codigo codice kennung kenmerk confirmation no° nr° num°
""")
#: May stand between the thing and its number.
_LINKS = word_set("""
    is was with my our your the mit der die das dem meine meiner unsere unserer ihre ihrer lautet ist
    war est avec mon ma notre votre la le les es con mi nuestro su el e col il del della dell de do da
    di com meu minha seu sua o a met mijn onze uw van het een zijn and und et y en i e bearing
    under ft re a
""")
#: So a list of numbers goes on.
_JOINS = frozenset({"and", "und", "et", "y", "e", "en", "i", "&", "sowie", "plus"})
#: Before it "order" is what somebody does.
_DOING = frozenset({"to", "please", "would", "can", "want", "bill"})
_REACH = 9

_GLUED = re.compile(r"((?:nr|no|num|numero|nummer|number|n)[.:°º]{1,2})(?=[a-z]{0,4}-?\d)", re.IGNORECASE)
_TOKEN = re.compile(r"\n[ \t]*\n|[#№&!?;€£$%]|[^\W_][\w./°º\-]{0,80}")
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4})?)?|(?:19|20)\d\d-\d\d-\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DECIMAL = re.compile(r"\d{1,3}(?:[.,]\d{3})*[.,]\d{1,2}")
_UNITS = word_set("""
    € £ $ % eur euro euros gbp usd chf pounds dollars kr stueck pieces items x mal times kg g cm mm ml m
    uhr days tage weeks wochen january february march april may june july august september october
    november december januar februar maerz mai juni juli oktober dezember de
""")


class _Token(NamedTuple):
    """A word of the text, bare for comparing and as it is written."""

    bare: str
    written: str
    #: A sentence ends behind it, as far as its full stop tells.
    ends: bool


def numbers(
    words: str, patterns: dict[NumberKind, str], introduced: tuple[Number, ...]
) -> tuple[Number, ...]:
    """The numbers that the shop's patterns find; for a kind without a pattern those words introduced."""
    text = words[:_LONGEST_TEXT]
    found: dict[Number, None] = {}
    for kind, pattern in patterns.items():
        found |= dict.fromkeys(_by_pattern(text, kind, pattern)) if pattern else {}
    for number in introduced:
        if not patterns.get(number.kind):
            found.setdefault(number)
    return tuple(found)[:_MOST]


def _by_pattern(text: str, kind: NumberKind, pattern: str) -> Iterator[Number]:
    try:
        matches = re.finditer(pattern, text)
    except re.error:
        return
    for match in matches:
        number = " ".join(match.group().split())
        if 0 < len(number) <= _LONGEST_NUMBER:
            yield Number(kind=kind, text=number)


def introduced(words: str) -> tuple[Number, ...]:
    """The numbers behind a word such as "order", "Rechnungsnummer" or "prenotazione", each once."""
    text = words[:_LONGEST_TEXT]
    if _HINT.search(text) is None:
        return ()
    tokens = tuple(_tokens(text))
    found: dict[Number, None] = {}
    for place, token in enumerate(tokens):
        kind = _kind(token.bare)
        if kind is None or len(found) >= _MOST:
            continue
        is_doing = place > 0 and token.bare == "order" and tokens[place - 1].bare in _DOING
        for text in _behind(tokens, place, is_explicit=_names_number(token.bare), is_doing=is_doing):
            found.setdefault(Number(kind=kind, text=text))
    return tuple(found)[:_MOST]


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(_GLUED.sub(r"\1 ", text)):
        written = match.group()
        word = written.rstrip("./-")
        plain = (word.lower() if word.isascii() else bare(word)).strip("/")
        is_short = plain in _NUMBER_WORDS or plain.endswith(("nr", "no")) or len(plain) == 1
        yield _Token(plain or written, word, written.endswith(".") and not is_short)


@lru_cache(maxsize=2_000)
def _kind(word: str) -> NumberKind | None:
    return next((kind for kind, named in _NAMED.items() if named.fullmatch(word)), None)


def _names_number(word: str) -> bool:
    return word.endswith(("nummer", "nummern", "number", "nr", "id", "code", "reference", "referenz", "-no"))


def _behind(
    tokens: tuple[_Token, ...], place: int, *, is_explicit: bool, is_doing: bool = False
) -> Iterator[str]:
    """The numbers that belong to the word at `place`: right behind it, or where "number" stands by them."""
    is_near, has_one = not is_doing, False
    for at in range(place + 1, min(place + 1 + _REACH, len(tokens))):
        token = tokens[at]
        if tokens[at - 1].ends or token.written[0] in "\n!?;" or _kind(token.bare) is not None:
            return
        if _is_number(tokens, at, is_explicit) and (is_near or is_explicit):
            yield token.written
            has_one = True
        elif has_one and token.bare not in _JOINS:
            return
        elif token.bare in _NUMBER_WORDS:
            is_explicit = True
        elif token.bare not in _LINKS:
            is_near = False


def _is_number(tokens: tuple[_Token, ...], at: int, is_explicit: bool) -> bool:
    word = tokens[at].written
    digits = sum(sign.isdigit() for sign in word)
    if not digits or len(word) > _LONGEST_NUMBER or _DATE.fullmatch(word) or _DECIMAL.fullmatch(word):
        return False
    beside = {tokens[near].bare for near in (at - 1, at + 1) if near < len(tokens)}
    if beside & _UNITS and not (is_explicit and at + 1 < len(tokens) and tokens[at + 1].bare == "de"):
        return False
    if is_explicit:
        return digits >= 2 or len(word) >= 4
    return len(word) >= 4 and digits >= 2 and not _YEAR.fullmatch(word)
