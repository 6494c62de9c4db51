"""The author's own telephone numbers.

Owns how telephone numbers are written (ITU-T E.123) and which words stand before them; a number that the
author called is not theirs.
"""

from __future__ import annotations

import re

from followupd.understand import headermarks as headers
from followupd.understand import quotemarks as marks
from followupd.understand.words.matching import bare

_LONGEST_TEXT = 20_000
_MOST = 5
_LINE = 300
#: So many lines below the author's words may be their signature.
_SIGNATURE = 15
_FEWEST, _LARGEST = 7, 15
#: So many digits at most (ITU-T E.164).
_COUNTRY_CODE = 3

_NUMBER = re.compile(
    r"(?<![\w+./#-])(?:\+|00)?(?:\(\+?\d{1,5}\)|\d{1,15})(?:[ \u00a0./()–-]{1,3}\d{1,12}){0,8}(?![\w/]|-\w)"
)
_ANNOUNCED = re.compile(
    r"(?:tele(?:ph?on|foon|fone|fono)\w{0,10}|tel|tlf|phone|fon|mobile?|mobil\w{0,8}|movil|cell?(?:ulare"
    r"|ular|phone)?|handy\w{0,8}|gsm|portable|telemovel|whats ?app|rueckruf|recapito|call me|ring me"
    r"|reach me|text me|rufen sie mich|ruf mich|erreich\w{0,6}|rappele[rz]\w{0,3}(?: moi)?|joindre"
    r"|joignable|appele[rz](?:-| )moi|llam\w{2,6}|llamo al|bel me|bellen|bereikbaar|bereiken|chiam\w{2,8}"
    r"|contattarmi|ligue\w{0,3}|contacto|contacte-me|tfno|tfn|tlm"
    r"|(?:my|meine|mijn|mi|mio|meu|mon) num(?:ber|mer|ero))\b"
)
#: Behind these it is a number of the shop or of somebody else.
_OTHERS = re.compile(
    r"\b(?:hotline|helpline|customer service|service line|your|you gave|i called|we called|i rang"
    r"|called you|ihre[rnms]?|eure[rnms]?|angerufen|kundendienst|kundenservice|service-?nummer|votre|vos"
    r"|j'ai appele|appele le|su telefono|su numero|vuestro|he llamado|llame al|llamamos|uw|jullie"
    r"|klantenservice|gebeld|vostro|ho chiamato|vosso|liguei|seu telefone|apoio ao cliente)\b"
)
#: Behind these it is the author's own, whoever is named before: "your driver should have called my mobile".
_OWN = re.compile(
    r"\b(?:(?:my|our|meine[rm]?|unsere[rm]?|mon|notre|mi|nuestro|mio|nostro|mijn|onze?|o meu|o nosso)"
    r" (?:\w{1,12} )?(?:tele(?:ph?on|foon|fone|fono)\w{0,10}|phone|mobile?|handy\w{0,8}|cell\w{0,8}"
    r"|portable|movil|gsm|telemovel|num(?:ber|mer|ero))"
    r"|(?:call(?:ed|ing)?|phoned?|r[iau]ng|text(?:ed)?|reach(?:ed)?|contact(?:ed)?) (?:me|us)"
    r"|(?:mich|uns) (?:unter|auf)|m'appeler"
    r"|me (?:joindre|rappeler|llam\w{1,5}|ligar\w{0,3}|bellen)|mi chiam\w{2,5})\b"
)
#: Behind the number: it is the one that the author called, unless "mich" stands before it.
_CALLED = re.compile(r"[^.!?\n]{0,30}\b(?:angerufen|telefoniert|versucht|probiert)\b")
_CALLING = re.compile(
    r"\b(?:ich habe|habe ich|wir haben|haben wir)\b(?!.{0,60}\b(?:mich|uns|meine\w?|unsere\w?)\b)"
)
#: Behind these, and no word for a telephone after them, it is a number of another kind.
_OTHER_KIND = re.compile(
    r"\b(?:fax|fattura|invoice|rechnung\w{0,8}|order|bestell\w{0,10}|commande|pedido|encomenda|ordine"
    r"|iban|konto\w{0,8}|account|tracking|sendung\w{0,8}|kunden(?:nummer|nr)|customer (?:number|no|id)"
    r"|klantnummer|client[ei]?|kvk|siret|ust|vat|serien\w{0,8}|serial|serie\w{0,6}|artikel\w{0,8}|art\.? ?nr"
    r"|article|articolo|articulo|artigo|modell?|model|pin|ean|isbn|paketnummer|parcel|kreditkarte\w{0,8}|card|steuer\w{0,8}|ticket|referen[czt]\w{0,6}|vorgang\w{0,8})\b"
)
#: Numbers that nobody has at home.
_SERVICE = re.compile(r"(?:\+|00)?\d{0,2}\s?\(?0?\)?\s?(?:800|0800|0900|0180|1800|888)\b")
#: "06.12.34.56.78" and "0171/234 567", but not "0.57 0.42" nor "02/10/07/11".
_GROUPS = re.compile(r"0\d(?:\.\d\d){4}|\(?0\d{1,5}\)?(?:\s?[/–-]\s?|\s{1,2})\d{2,9}(?:[ -]\d{2,8}){0,6}")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![\d./-]*\d)")


def telephones(words: str, text: str) -> tuple[str, ...]:
    """The telephone numbers in the author's `words` and in the signature that follows them in `text`."""
    found: dict[str, str] = {}
    for line in (*words[:_LONGEST_TEXT].split("\n"), *_signature(words, text)):
        for number in _in_line(line[:_LINE]):
            key = _unprefixed(number)
            if not any(_is_same(key, other) for other in found):
                found[key] = number
        if len(found) >= _MOST:
            break
    return tuple(found.values())[:_MOST]


def _unprefixed(number: str) -> str:
    """The digits without the prefix that opens another country or another town."""
    return "".join(sign for sign in number.replace("(0)", "") if sign.isdigit()).lstrip("0")


def _is_same(key: str, other: str) -> bool:
    """Whether two numbers differ at most by the country's code."""
    shorter, longer = sorted((key, other), key=len)
    return longer.endswith(shorter) and len(longer) - len(shorter) <= _COUNTRY_CODE


def _signature(words: str, text: str) -> list[str]:
    """The lines between the author's last words and whatever is quoted below."""
    last = words[:_LONGEST_TEXT].rstrip().rpartition("\n")[2].strip()
    _, found, below = text[: 2 * _LONGEST_TEXT].partition(last) if last else ("", "", "")
    lines: list[str] = []
    for line in below.split("\n", _SIGNATURE)[1 : _SIGNATURE + 1] if found else ():
        if _begins_quote(line[:_LINE]):
            break
        lines.append(line)
    return lines


def _begins_quote(line: str) -> bool:
    head = marks.heads([line])[0]
    is_introduced = marks.may_begin(head) and marks.has_verb(head)
    is_named = headers.is_original_line(head) or headers.is_forward_line(head) or headers.label_kinds(head)
    return bool(head.lstrip().startswith(">") or is_introduced or is_named)


def _in_line(line: str) -> list[str]:
    numbers = []
    for match in _NUMBER.finditer(line):
        number, before = match.group().strip(), bare(line[max(0, match.start() - 60) : match.start()])
        is_called = _CALLING.search(before) and _CALLED.match(bare(line[match.end() : match.end() + 60]))
        if not is_called and _is_telephone(number, before):
            numbers.append(number)
    return numbers


def _is_telephone(number: str, before: str) -> bool:
    digits = sum(sign.isdigit() for sign in number)
    if not _FEWEST <= digits <= _LARGEST or _DATE.match(number) or _SERVICE.match(number):
        return False
    if _last(_OTHERS, before) > _last(_OWN, before):
        return False
    announced, other = _last(_ANNOUNCED, before), _last(_OTHER_KIND, before)
    if announced != other:
        return announced > other
    # Without a word that says so, it must look like nothing else.
    is_national = _GROUPS.fullmatch(number) is not None
    return digits >= 9 and (number.startswith(("+", "00")) or is_national)


def _last(wanted: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in wanted.finditer(text)), default=-1)
