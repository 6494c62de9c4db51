"""Order, invoice and booking numbers: by the shop's own patterns, else by the words that stand before them.

What is found by words alone is for staff; it must never go back to a customer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from followupd.model.facts import Number, NumberKind
from followupd.understand.words.matching import bare, word_set

_LONGEST_TEXT = 20_000
_LONGEST_NUMBER = 60
_MOST = 20

_MARK = r"(?:s?[-_]?(?:nummern?|number|nr|no|num|id|code|ref|reference|referenz))"
#: The word that names the thing, alone or in one with "number".
_NAMED = {
    NumberKind.ORDER: re.compile(
        rf"(?:(?:kunden|web|online|verkaufs)?(?:bestell|auftrag|order)(?:ung|ungen|s)?"
        rf"(?:bestaetigung|bevestiging)?{_MARK}?|auftraege"
        rf"|po|po-?nr|commandes?|pedidos?|orden|bestelling(?:en)?|bestel{_MARK}|ordin[ei]|encomendas?)"
    ),
    NumberKind.INVOICE: re.compile(
        rf"(?:(?:invoice|rechnung|factuur)(?:s|en)?{_MARK}?|facturen|bills?|r[ge]\.?-{_MARK}|rg{_MARK}|facturas?|factures?"
        r"|fattur[ae]|faturas?)"
    ),
    NumberKind.BOOKING: re.compile(
        rf"(?:(?:booking|buchung|boeking|reservierung|reservering|reservation)(?:s|en)?"
        rf"(?:bestaetigung|bevestiging)?{_MARK}?|reservas?"
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
    under ft re a compra acquisto achat
""")
#: So a list of numbers goes on.
_JOINS = frozenset({"and", "und", "et", "y", "e", "en", "i", "&", "sowie", "plus"})
#: Before it "order" is what somebody does.
_DOING = frozenset({"to", "please", "would", "can", "want", "bill"})
_REACH = 9
#: In so many characters the words within reach end, and a list of numbers that goes on.
_FAR = 1_500

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


#: How many digits the groups of a long number have, and how many groups it may have.
_WIDTHS = frozenset({2, 3, 4})
_MOST_GROUPS = 8
#: The letters that a number may begin with, and how it goes on behind them.
_CAPITALS, _DIGITS = re.compile(r"[A-Z]{2,4}"), re.compile(r"(?:[A-Z]/)?\d[\d/.-]{3,}")
_ONE_BLANK = frozenset(" \u00a0\u202f\u2009")


class _Token(NamedTuple):
    """A word of the text, bare for comparing and as it is written."""

    bare: str
    written: str
    #: A sentence ends behind it, as far as its full stop tells.
    ends: bool
    #: Nothing but one blank parts it from the word before it.
    follows: bool


def numbers(
    words: str, patterns: dict[NumberKind, str], introduced: tuple[Number, ...]
) -> tuple[Number, ...]:
    """The numbers that the shop's patterns find; for a kind without a pattern those words introduced."""
    text = words[:_LONGEST_TEXT]
    matched = (_by_pattern(text, kind, pattern) for kind, pattern in patterns.items() if pattern)
    others = (number for number in introduced if not patterns.get(number.kind))
    return _each_once(chain(*matched, others))


def _each_once(found: Iterable[Number]) -> tuple[Number, ...]:
    """The first numbers, each as it was first written: "AB-12" is "ab 12"."""
    kept: dict[tuple[NumberKind, str], Number] = {}
    for number in found:
        kept.setdefault((number.kind, "".join(filter(str.isalnum, number.text.casefold()))), number)
        if len(kept) == _MOST:
            break
    return tuple(kept.values())


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
    text = _around_hints(words[:_LONGEST_TEXT])
    return _each_once(_introduced(tuple(_lettered(tuple(_regrouped(tuple(_tokens(text))))))))


def _around_hints(text: str) -> str:
    """The text from the word before the first that may name a number to where the last one's may end."""
    hints = [match.span() for match in _HINT.finditer(text)]
    if not hints:
        return ""
    start = text.rfind(" ", 0, max(0, text.rfind(" ", 0, hints[0][0])))
    return text[start + 1 : hints[-1][1] + _FAR]


def _introduced(tokens: tuple[_Token, ...]) -> Iterator[Number]:
    for place, token in enumerate(tokens):
        kind = _kind(token.bare)
        if kind is None:
            continue
        is_doing = place > 0 and token.bare == "order" and tokens[place - 1].bare in _DOING
        for text in _behind(tokens, place, is_explicit=_names_number(token.bare), is_doing=is_doing):
            yield Number(kind=kind, text=text)


def _tokens(text: str) -> Iterator[_Token]:
    text, end = _GLUED.sub(r"\1 ", text), 0
    for match in _TOKEN.finditer(text):
        written = match.group()
        word = written.rstrip("./-")
        plain = (word.lower() if word.isascii() else bare(word)).strip("/")
        is_short = plain in _NUMBER_WORDS or plain.endswith(("nr", "no")) or len(plain) == 1
        follows = text[end : match.start()] in _ONE_BLANK
        end = match.end()
        yield _Token(plain or written, word, written.endswith(".") and not is_short, follows)


def _regrouped(tokens: tuple[_Token, ...]) -> Iterator[_Token]:
    """The words with a number that is written in groups of digits, "100 234 567", as one of them."""
    at = 0
    while at < len(tokens):
        # Most words are none of a number's: nothing is looked for behind those.
        end = _groups_end(tokens, at) if tokens[at].written.isdecimal() else at + 1
        yield _as_one(tokens[at:end]) if end > at + 1 else tokens[at]
        at = end


def _as_one(groups: tuple[_Token, ...]) -> _Token:
    written = " ".join(token.written for token in groups)
    return groups[0]._replace(bare=written, written=written, ends=groups[-1].ends)


def _lettered(tokens: tuple[_Token, ...]) -> Iterator[_Token]:
    """The words with a number that begins with letters of its own, "SO 48211", as one of them."""
    at = 0
    while at < len(tokens):
        is_lettered = 0 < at < len(tokens) - 1 and _is_prefix(tokens[at - 1], tokens[at], tokens[at + 1])
        last = tokens[at + is_lettered]
        written = f"{tokens[at].written} {last.written}"
        yield last._replace(bare=written, written=written) if is_lettered else last
        at += 1 + is_lettered


def _is_prefix(before: _Token, token: _Token, behind: _Token) -> bool:
    """Whether capitals stand between the words of a number and its digits, in a text not all in capitals."""
    if not (behind.follows and _DIGITS.match(behind.written) and _CAPITALS.fullmatch(token.written)):
        return False
    if not _leads(before) or before.ends or before.written.isupper():
        return False
    return not _leads(token) and token.bare not in _UNITS


def _leads(token: _Token) -> bool:
    """Whether a word may stand before a number, as "order" and "no." do."""
    return token.bare in _NUMBER_WORDS or token.bare in _LINKS or _kind(token.bare) is not None


def _groups_end(tokens: tuple[_Token, ...], at: int) -> int:
    """Behind the groups of digits that make one number with the first one; a quantity may follow them."""
    end = at + 1
    while end < min(at + _MOST_GROUPS, len(tokens)) and _goes_on(tokens[end - 1], tokens[end]):
        end += 1
    has_unit = end < len(tokens) and tokens[end].bare in _UNITS
    end -= has_unit
    is_closed = has_unit or end == len(tokens) or not tokens[end].follows
    widths = tuple(len(token.written) for token in tokens[at:end])
    if _is_grouped(widths, fewest=2 if is_closed else 3):
        return end
    return end - 1 if _is_grouped(widths[:-1], fewest=3) else at + 1


def _goes_on(before: _Token, token: _Token) -> bool:
    """Whether two groups of digits stand on either side of one blank."""
    return token.follows and not before.ends and before.written.isdecimal() and token.written.isdecimal()


def _is_grouped(widths: tuple[int, ...], *, fewest: int) -> bool:
    """Whether groups of so many digits are one number's: all of one width, but for a shorter first one."""
    first, *others = widths or (0,)
    if not others or set(others) != {others[0]} or first > others[0]:
        return False
    # Pairs are also how days are written: "12 03 26".
    return len(widths) >= max(fewest, 4 if others[0] == 2 else 0) and others[0] in _WIDTHS


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
        elif has_one and not _goes_on_with(tokens, at):
            return
        elif token.bare in _NUMBER_WORDS:
            is_explicit = True
        elif token.bare not in _LINKS:
            is_near = False


def _goes_on_with(tokens: tuple[_Token, ...], at: int) -> bool:
    """Whether a list of numbers goes on: "#1 and #2", "Nr. 1 und Nr. 2"."""
    word = tokens[at].bare
    return word in _JOINS or word in "#№" or (word in _NUMBER_WORDS and tokens[at - 1].bare in _JOINS)


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
