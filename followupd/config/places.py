"""Time zones, countries, their parts and languages: which exist, and which was meant.

The list of countries is read only when a country is set, because it takes a quarter of a second.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated
from zoneinfo import available_timezones

from pydantic import AfterValidator

from followupd.config.wording import did_you_mean, listed, quoted


def time_zone(text: str) -> str:
    """The name of an IANA time zone; raises ValueError with the zone that was probably meant."""
    zones = _zones()
    if text in zones:
        return text
    city = next((zone for zone in sorted(zones) if zone.casefold().endswith(f"/{text.casefold()}")), "")
    guess = f' Did you mean "{city}"?' if city else did_you_mean(text, zones)
    raise ValueError(f'expected a time zone, such as "Europe/Berlin", got {quoted(text)}.{guess}')


def country(text: str) -> str:
    """The two-letter code of a country whose holidays are known, in capitals; "" for none."""
    code = text.strip().upper()
    if not code or code in _subdivisions():
        return code
    guess = _code_called(text, "territories")
    meant = f' Did you mean "{guess}"?' if guess in _subdivisions() else ""
    raise ValueError(
        f'expected the two letters of a country whose public holidays are known, such as "DE", '
        f"got {quoted(text)}.{meant}"
    )


def language(text: str) -> str:
    """A two-letter language code, in lower case; "" for none."""
    code = text.strip().lower()
    if not code or (len(code) == 2 and code.isascii() and code.isalpha()):
        return code
    guess = _code_called(text, "languages")
    meant = f' Did you mean "{guess}"?' if guess else ""
    raise ValueError(f'expected the two letters of a language, such as "en", got {quoted(text)}.{meant}')


def subdivision_fault(country_code: str, text: str) -> str:
    """What is wrong with a part of a country, as a sentence; "" when nothing is."""
    known = _subdivisions().get(country_code.strip().upper())
    if known is None or text in known:
        return ""
    if not known:
        return f"no parts of {country_code} are known; leave it out"
    return f"expected {listed(known)}, got {quoted(text)}.{did_you_mean(text, known)}"


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


@cache
def _subdivisions() -> dict[str, tuple[str, ...]]:
    from holidays import list_supported_countries

    return {code: tuple(parts) for code, parts in list_supported_countries(include_aliases=False).items()}


def _code_called(name: str, what: str) -> str:
    """The two-letter code of what is called so in English or in its own big neighbours; "" when unknown."""
    from babel import Locale

    wanted = name.strip().casefold()
    for speaker in ("en", "de", "fr", "es", "it", "nl", "pt"):
        for code, called in getattr(Locale(speaker), what).items():
            if called.casefold() == wanted and len(code) == 2:
                return str(code)
    return {"uk": "GB"}.get(wanted, "") if what == "territories" else ""


TimeZone = Annotated[str, AfterValidator(time_zone)]
Country = Annotated[str, AfterValidator(country)]
Language = Annotated[str, AfterValidator(language)]
