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
    "us$": "USD", "usd": "USD", "u$s": "USD", "a$": "AUD", "aud": "AUD", "c$": "CAD", "ca$": "CAD",
    "cad": "CAD", "nz$": "NZD", "nzd": "NZD", "hk$": "HKD", "hkd": "HKD", "sgd": "SGD", "s$": "SGD",
    "mx$": "MXN", "mxn": "MXN", "r$": "BRL", "brl": "BRL", "reais": "BRL", "real": "BRL",
    "€": "EUR", "eur": "EUR", "euros": "EUR", "euro": "EUR", "eurs": "EUR",
    "£": "GBP", "gbp": "GBP", "pounds": "GBP", "pound": "GBP", "quid": "GBP", "pfund": "GBP",
    "libras": "GBP", "sterline": "GBP", "livres sterling": "GBP",
    "$": "USD", "dollars": "USD", "dollar": "USD", "bucks": "USD", "dolares": "USD", "dólares": "USD",
    "dollari": "USD",
    "chf": "CHF", "sfr.": "CHF", "sfr": "CHF", "franken": "CHF", "fr.": "CHF", "franchi": "CHF",
    "francs suisses": "CHF", "swiss francs": "CHF",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "kronor": "SEK", "kroner": "DKK", "kr.": "SEK", "kr": "SEK",
    "pln": "PLN", "zł": "PLN", "zl": "PLN", "czk": "CZK", "kč": "CZK", "huf": "HUF",
    "ron": "RON", "lei": "RON", "bgn": "BGN", "¥": "JPY", "jpy": "JPY", "yen": "JPY", "cny": "CNY",
    "rmb": "CNY", "₹": "INR", "inr": "INR", "₺": "TRY", "try": "TRY", "₪": "ILS", "₴": "UAH", "₽": "RUB",
    "zar": "ZAR",
}  # fmt: skip
#: The same word names another currency in this language.
_ELSEWHERE = {("kr", "da"): "DKK", ("kr.", "da"): "DKK"}
#: Words of other things too, unless they stand behind the number.
_ONLY_BEHIND = frozenset({"real", "try", "lei", "fr.", "pfund", "pound", "pounds", "libras", "ron"})
#: Plain words, unless the number has cents.
_DOUBTFUL = frozenset({"try", "real"})

_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3}){1,4}(?!\d)|\d{1,9})"
    r"(?:[.,'’]\d{1,2}(?!\d))?(?:[.,]?[-–—]{1,2}(?!\s?\d))?"
)
_SIGN = "|".join(re.escape(sign) for sign in sorted(_CODES, key=len, reverse=True))
_FRONT_SIGN = "|".join(
    re.escape(sign) for sign in sorted(_CODES.keys() - _ONLY_BEHIND, key=len, reverse=True)
)
_AMOUNT = re.compile(
    rf"(?<![^\W\d_])(?P<front>{_FRONT_SIGN})[ \u00a0\u202f]?(?P<after>{_NUMBER})(?![\d%])"
    rf"|(?<![\w.,])(?P<number>{_NUMBER})[ \u00a0\u202f]?(?P<sign>{_SIGN})(?![^\W\d_])"
    r"(?P<cents>(?<=€)\d{2}(?!\d))?",
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
    for match in _AMOUNT.finditer(words):
        sign = (match["front"] or match["sign"]).lower()
        value = _value(match["after"] or match["number"], match["cents"] or "")
        if sign in _DOUBTFUL and value == value.to_integral_value():
            continue
        currency = _ELSEWHERE.get((sign, language), _CODES[sign])
        yield Amount(words=" ".join(match.group().split()), value=value, currency=currency)


def _value(written: str, cents: str) -> Decimal:
    """The number, whichever of point and comma parts the cents in it."""
    whole = _NO_CENTS.sub("", written)
    part = _CENTS.search(whole)
    if part is not None:
        whole, cents = whole[: part.start()], part[1]
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{digits}.{cents}" if cents else digits)
