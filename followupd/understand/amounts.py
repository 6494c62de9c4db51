"""Sums of money: how they are written, and which currency is meant.

Owns the signs of currencies and the ways to write a number; must not know what the money is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from followupd.model.facts import Amount

_LONGEST_TEXT = 20_000
_MOST = 20
#: So many sums are looked at, and so much of the text before coins.
_LOOKED_AT, _BEFORE = 200, 20

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
    "chf": "CHF", "frs.": "CHF", "frs": "CHF",
    "sfr.": "CHF", "sfr": "CHF", "franken": "CHF", "fr.": "CHF", "fr": "CHF", "franchi": "CHF",
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
    r"(?<=[\w.€])[ \u00a0](?:(?:(?:und|et|con|e|en|y|and)[ \u00a0])?(?P<cents_named>\d{2})[ \u00a0]?"
    r"(?:cents?|centimes?|c[eé]ntimos?|centesimi|c[eê]ntimos?|centavos?|rappen|pence)(?!\w)"
    r"|(?:(?:con|e)[ \u00a0])?(?P<cents_alone>\d{2})(?=[.,;:!?)](?:\s|\Z)|\Z|\n))"
)
#: "£1.5k", "2 Tsd. Euro", "2 mil euros".
_THOUSANDS = r"k|tsd\.?|mila?|duizend|mille"
#: Coins by their names; where "cents" stand alone, the other sums tell of what.
_COINS = {
    "pence": "GBP", "p": "GBP", "rappen": "CHF", "eurocents": "EUR", "eurocent": "EUR", "¢": "USD",
    "cents": "", "cent": "", "ct": "", "centimes": "", "centime": "", "céntimos": "", "centimos": "",
    "cêntimos": "", "centesimi": "",
}  # fmt: skip
_COIN = "|".join(re.escape(coin) for coin in sorted(_COINS.keys() - {"p"}, key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![^\W\d_])(?P<front>{_FRONT_SIGN})[ \u00a0\u202f]?(?P<after>{_NUMBER})(?![\d%])(?P<grand>k(?!\w))?"
    rf"(?![ \u00a0](?:{_COIN})(?!\w))"
    rf"(?:(?<=\d)[ \u00a0]?(?P<dollars>{'|'.join(_DOLLARS)})(?!\w))?"
    rf"|(?<![\w.,])(?P<number>{_NUMBER})[ \u00a0\u202f]?(?:(?P<thousand>{_THOUSANDS})[ \u00a0]?)?"
    rf"(?P<sign>{_SIGN})(?![^\W\d_])"
    rf"(?:(?P<cents>(?<=€)\d{{2}}(?!\d))|{_SPOKEN_CENTS})?"
    rf"|(?<![\w.,])(?P<coins>\d{{1,3}}(?:[.,]\d{{1,2}})?)"
    rf"(?:[ \u00a0-]?(?P<coin>{_COIN})|(?P<pence>(?-i:p)))(?!\w)",
    re.IGNORECASE,
)
#: What is weighed in pounds, not paid: "it weighs 3 pounds", "20 pounds too heavy", "2 Pfund Kaffee".
_WEIGHED = re.compile(r"(?:\bweigh\w{0,4}|\bw(?:ie|o)g(?:t|en)?|\bgewicht)\b[^.!?\n]{0,25}\Z", re.IGNORECASE)
_IS_WEIGHT = re.compile(
    r"[ \u00a0](?:(?:in weight|of weight|(?:too )?(?:heav|light)(?:y|ier|er)?|overweight|schwer\w{0,2}"
    r"|zu (?:schwer|leicht))\b"
    r"|(?-i:(?<=[Pp]fund )(?!Sterling\b)[A-ZÄÖÜ][a-zäöüß]))",
    re.IGNORECASE,
)
_POUNDS = frozenset({"pound", "pounds", "pfund"})
#: So much of the text before a sum shows that it is a weight.
_BEFORE_WEIGHT = 40
#: Before coins: they are the rest of a sum whose number is a word, or the letter names a size.
_NO_COINS = re.compile(
    r"(?:(?:€|euros?|pounds?|dollars?|franken|francs?)\s{1,2}(?:(?:und|and|et|con|e|en|y)\s{1,2})?|sizes?\s{1,2})\Z",
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
    text = _FRIDAY.sub("\n", words[:_LONGEST_TEXT])
    found: dict[tuple[Decimal, str], Amount] = {}
    for amount in _with_coins(tuple(islice(_amounts(text, language), _LOOKED_AT)), language):
        found.setdefault((amount.value, amount.currency), amount)
        if len(found) == _MOST:
            break
    return tuple(found.values())


def _with_coins(found: tuple[Amount, ...], language: str) -> Iterator[Amount]:
    """The sums, with coins of no named currency in that of the others, else of the language."""
    named = [amount.currency for amount in found if amount.currency]
    coins = named[0] if named else "USD" if language == "en" else "EUR"
    return (amount if amount.currency else replace(amount, currency=coins) for amount in found)


def _amounts(text: str, language: str) -> Iterator[Amount]:
    """The sums as they stand; coins may be without a currency."""
    for match in _AMOUNT.finditer(text):
        if _is_weight(match, text):
            continue
        amount = _coins(match, text, language) if match["coins"] else _sum(match, language)
        if amount is not None:
            yield amount


def _is_weight(match: re.Match[str], text: str) -> bool:
    """Whether pounds are weighed where they stand."""
    if (match["sign"] or "").lower() not in _POUNDS:
        return False
    before = text[max(0, match.start() - _BEFORE_WEIGHT) : match.start()]
    return bool(_WEIGHED.search(before) or _IS_WEIGHT.match(text, match.end()))


def _coins(match: re.Match[str], text: str, language: str) -> Amount | None:
    """A sum of less than its currency's unit; "10p" is one in English alone, and never over 99."""
    coin = (match["coin"] or match["pence"]).lower()
    if coin == "p" and (language not in {"", "en"} or len(match["coins"]) > 2):
        return None
    if _NO_COINS.search(text[max(0, match.start() - _BEFORE) : match.start()]):
        return None
    value = Decimal(match["coins"].replace(",", ".")).scaleb(-2)
    return Amount(words=match.group(), value=value, currency=_COINS[coin])


def _sum(match: re.Match[str], language: str) -> Amount | None:
    sign, written = (match["front"] or match["sign"]).lower(), match["after"] or match["number"]
    if sign in _DOUBTFUL and not (_CENTS.search(written) or _NO_CENTS.search(written)):
        return None
    value = _value(written, match["cents"] or match["cents_named"] or match["cents_alone"] or "")
    if match["grand"] or match["thousand"]:
        value = Decimal(int(value * 1000))
    whose = (match["dollars"] or "").lower() if sign == "$" else ""
    currency = _ELSEWHERE.get((sign, language), _CODES[whose or sign])
    return Amount(words=" ".join(match.group().split()), value=value, currency=currency)


def _value(written: str, cents: str) -> Decimal:
    """The number, whichever of point and comma parts the cents in it."""
    whole = _NO_CENTS.sub("", written)
    part = _CENTS.search(whole)
    if part is not None:
        whole, cents = whole[: part.start()], part[1]
    digits = "".join(sign for sign in whole if sign.isdigit())
    return Decimal(f"{digits}.{cents}" if cents else digits)
