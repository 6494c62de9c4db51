"""Sums of money: how they are written, and which currency is meant.

Owns the signs of currencies and the ways to write a number; must not know what the money is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from followupd.model.facts import Amount

_LONGEST_TEXT = 20_000
_MOST = 20

#: ISO 4217, by what people write; longer ones before their beginnings.
_CODES = {
    "us$": "USD", "usd": "USD", "u$s": "USD", "us $": "USD", "usd $": "USD", "usd$": "USD",
    "au$": "AUD", "aud $": "AUD", "aud$": "AUD", "cad $": "CAD", "cad$": "CAD", "nzd $": "NZD",
    "a$": "AUD", "aud": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD",
    "nz$": "NZD", "nzd": "NZD", "hk$": "HKD", "hkd": "HKD", "sgd": "SGD", "s$": "SGD",
    "mx$": "MXN", "mxn": "MXN", "r$": "BRL", "brl": "BRL", "reais": "BRL", "real": "BRL",
    "€": "EUR", "eur": "EUR", "euros": "EUR", "euro": "EUR", "eurs": "EUR",
    "£": "GBP", "gbp": "GBP", "pounds": "GBP", "pound": "GBP", "quid": "GBP", "pfund": "GBP",
    "libras": "GBP", "sterline": "GBP", "livres sterling": "GBP",
    "$": "USD", "dollars": "USD", "dollar": "USD", "bucks": "USD", "dolares": "USD", "dólares": "USD",
    "dollari": "USD",
    "chf": "CHF", "sfr.": "CHF", "sfr": "CHF", "franken": "CHF", "fr.": "CHF", "fr": "CHF", "franchi": "CHF",
    "francs suisses": "CHF", "swiss francs": "CHF",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "kronor": "SEK", "kroner": "DKK", "kr.": "SEK", "kr": "SEK",
    "pln": "PLN", "zł": "PLN", "zl": "PLN", "czk": "CZK", "kč": "CZK", "huf": "HUF",
    "ron": "RON", "lei": "RON", "bgn": "BGN", "¥": "JPY", "jpy": "JPY", "yen": "JPY", "cny": "CNY",
    "rmb": "CNY", "₹": "INR", "inr": "INR", "₺": "TRY", "try": "TRY", "₪": "ILS", "₴": "UAH", "₽": "RUB",
    "zar": "ZAR",
}  # fmt: skip
#: The same word names another currency in this language.
_ELSEWHERE = {("kr", "da"): "DKK", ("kr.", "da"): "DKK"}
#: Behind a number with "$" they say whose dollars, or pesos, they are.
_DOLLARS = ("usd", "cad", "aud", "nzd", "hkd", "sgd", "mxn")
#: Words of other things too, unless they stand behind the number.
_ONLY_BEHIND = frozenset({"real", "try", "lei", "pfund", "pound", "pounds", "libras", "ron"})
#: Plain words, or a country, unless the number has cents: "45.50", "45.–".
_DOUBTFUL = frozenset({"try", "real", "fr"})

_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3}){1,4}(?!\d)|\d{1,9})"
    r"(?:[.,'’]\d{1,2}(?!\d))?(?:[.,]?[-–—]{1,2}(?!\s?\d))?"
)
_SIGN = "|".join(re.escape(sign) for sign in sorted(_CODES, key=len, reverse=True))
_FRONT_SIGN = "|".join(
    re.escape(sign) for sign in sorted(_CODES.keys() - _ONLY_BEHIND, key=len, reverse=True)
)
#: "12 Euro 50" and "45 euros et 30 centimes"; without the word it could be fifty of something.
_SPOKEN_CENTS = (
    r"(?<=[\w.])[ \u00a0](?:(?:(?:und|et|con|e|en|y|and)[ \u00a0])?(?P<cents_named>\d{2})[ \u00a0]?"
    r"(?:cents?|centimes?|c[eé]ntimos?|centesimi|c[eê]ntimos?|centavos?|rappen|pence)(?!\w)"
    r"|(?:con[ \u00a0])?(?P<cents_alone>\d{2})(?=[.,;:!?)](?:\s|\Z)|\Z|\n))"
)
_AMOUNT = re.compile(
    rf"(?<![^\W\d_])(?P<front>{_FRONT_SIGN})[ \u00a0\u202f]?(?P<after>{_NUMBER})(?![\d%])"
    rf"(?:(?<=\d)[ \u00a0]?(?P<dollars>{'|'.join(_DOLLARS)})(?!\w))?"
    rf"|(?<![\w.,])(?P<number>{_NUMBER})[ \u00a0\u202f]?(?P<sign>{_SIGN})(?![^\W\d_])"
    rf"(?:(?P<cents>(?<=€)\d{{2}}(?!\d))|{_SPOKEN_CENTS})?",
    re.IGNORECASE,
)
_DAY, _MONTH, _HOUR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"\d{1,2}(?:[.:]\d\d)?"
#: What shows that "Fr." is Friday: another day with its hours, or a word, stands before it ...
_BEFORE_FRIDAY = (
    r"(?<![^\W\d_])(?-i:Mo|Di|Mi|Do)\b(?:[\d\s.:,/&+–-]|uhr|bis|und){0,25}",
    r"\b(?:am|vom|seit|jeden|diesen|letzten|vergangenen|nächsten|kommenden)\s{1,2}",
)
#: ... or behind it a date, a small number that may be a day, an hour, or a sum in another currency.
_BEHIND_FRIDAY = (
    rf"{_DAY}\.\s?{_MONTH}(?:\.(?![-–—])|(?<=\D\d)(?!\d))",
    rf"(?:{_DAY}|0\d{{1,3}})(?!\d|[.,'’]\d|[.,][-–—])",
    rf"{_HOUR}\s?(?:uhr|h\b|(?:[-–—]|bis)\s?\d)|\d{{1,2}}:\d\d",
    rf"{_NUMBER}[ \u00a0\u202f]?(?:{_SIGN})(?!\w)",
)
_FRIDAY = re.compile(
    rf"(?:{'|'.join(_BEFORE_FRIDAY)})\bfr\b\.?|\bfr\b\.?,?(?=\s{{0,2}}(?:{'|'.join(_BEHIND_FRIDAY)}))",
    re.IGNORECASE,
)
_CENTS = re.compile(r"[.,'’](\d{1,2})$")
_NO_CENTS = re.compile(r"[.,]?[-–—]{1,2}$")


def amounts(words: str, language: str) -> tuple[Amount, ...]:
    """The sums of money named, each once, with their currency (ISO 4217)."""
    found: dict[tuple[Decimal, str], Amount] = {}
    for amount in _amounts(words[:_LONGEST_TEXT], language):
        found.setdefault((amount.value, amount.currency), amount)
        if len(found) == _MOST:
            break
    return tuple(found.values())


def _amounts(words: str, language: str) -> Iterator[Amount]:
    for match in _AMOUNT.finditer(_FRIDAY.sub("\n", words)):
        sign, written = (match["front"] or match["sign"]).lower(), match["after"] or match["number"]
        if sign in _DOUBTFUL and not (_CENTS.search(written) or _NO_CENTS.search(written)):
            continue
        value = _value(written, match["cents"] or match["cents_named"] or match["cents_alone"] or "")
        whose = (match["dollars"] or "").lower() if sign == "$" else ""
        currency = _ELSEWHERE.get((sign, language), _CODES[whose or sign])
        yield Amount(words=" ".join(match.group().split()), value=value, currency=currency)


def _value(written: str, cents: str) -> Decimal:
    """The number, whichever of point and comma parts the cents in it."""
    whole = _NO_CENTS.sub("", written)
    part = _CENTS.search(whole)
    if part is not None:
        whole, cents = whole[: part.start()], part[1]
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{digits}.{cents}" if cents else digits)
