"""The lines that mail programs write above the mail they quote, in the languages they speak.

It owns how such a line is recognised; the words stand in `words`. It must not know what is done with the
lines below it. Every line comes here as `heads` makes it: lower case, cut to a few hundred signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import parts

#: How much of a line is looked at.
LINE = 400
#: Signs that some programs write instead of others, and those for the direction of writing.
_SAME = {
    "\xa0": " ",
    "\u202f": " ",
    "\u3000": " ",
    "\t": " ",
    "’": "'",
    "‘": "'",
    "：": ":",
    "‐": "-",
    "‑": "-",
}
_DIRECTIONS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: Scripts without blanks between words, as far as attributions are written in them.
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ACCENTED = re.compile(r"\w[\u0300-\u036f]{1,3}")
_ACCENTS = 10_000


def heads(lines: list[str]) -> list[str]:
    """The beginning of every line in lower case, with one sign for what looks the same."""
    if not lines:
        return []
    text = "\n".join(line[:LINE] for line in lines).lower()
    if not text.isascii():
        # Some programs write a letter and its accent as two signs. Whole texts are not made one: sorting long
        # runs of accents takes the square of their length.
        text = _ACCENTED.sub(_composed, text, count=_ACCENTS)
        for sign, plain in _SAME.items():
            text = text.replace(sign, plain)
        for sign in _DIRECTIONS:
            text = text.replace(sign, "")
    return text.replace("\t", " ").split("\n")


def _composed(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match.group())


def languages_of(field: str) -> dict[str, frozenset[str]]:
    """The words of a field, and the languages that have them."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in MAIL_TONGUES:
        for word in parts(getattr(row, field)):
            found[word].add(row.language)
    return {word: frozenset(languages) for word, languages in found.items()}


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def word_pattern(words: Iterable[str]) -> str:
    """A pattern for one of the words, whole where the script parts words."""
    listed = list(words)
    spaced = any_of(word for word in listed if not _UNSPACED.search(word))
    unspaced = any_of(word for word in listed if _UNSPACED.search(word))
    return rf"(?<!\w)(?:{spaced or '(?!)'})(?!\w)|{unspaced or '(?!)'}"


_BEGINNINGS = languages_of("begins")
_FIRST_WORDS = frozenset(word.split()[0] for word in _BEGINNINGS)
_FIRST_SIGNS = tuple(word for word in _BEGINNINGS if _UNSPACED.search(word))
_VERBS = languages_of("wrote")
_VERB = re.compile(word_pattern(_VERBS))
_BEGINNING = re.compile(rf"[\s*_-]{{0,12}}({any_of(_BEGINNINGS)})(?=[\s\d(])[^\n]{{0,80}}?\d")
_NUMBER_FIRST = re.compile(
    r"[\s*_(\[-]{0,12}(?:\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}(?!\d)|\d{4}\s?[年년]|\d{1,2}\.?\s\w{2,12}\.?\s\d{4})"
)
_DATE = re.compile(r"\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}")
_TIME = re.compile(r"\d{1,2}[:.h時시点點]\s?\d{2}(?!\d)|\d\s?[ap]\.?m\b")
_ADDRESS = re.compile(r"[<(\[«]\s?(?:mailto:)?[^\s<>()\[\]@]{1,100}@[^\s<>()\[\]]{1,200}\s?[>)\]»]")
_ENDS = re.compile(r":[\s*_>]{0,5}$")
_ENDS_WITH_ADDRESS = re.compile(
    r"[<(\[]\s?[^\s<>()\[\]]{1,100}@[^\s<>()\[\]]{1,200}\s?[>)\]]{1,2}\s{0,3}:?[\s*]{0,5}$"
)
_BARE_ADDRESS = r"[^\s<>()\[\]@]{1,100}@[^\s<>()\[\]@]{1,200}"
_ADDRESS_FIRST = re.compile(rf"\s{{0,4}}{_BARE_ADDRESS}\s")
_ENDS_WITH_BARE_ADDRESS = re.compile(rf"\s{_BARE_ADDRESS}\s?:\s{{0,3}}$")
#: Between date and address stand few words: "5 Mar 2026, 10:11 by info@shop.example:".
_FEW_WORDS = 7
_ENDS_WITH_VERB = re.compile(rf"(?:{_VERB.pattern})\s{{0,3}}:?\s{{0,3}}$")
_INTRODUCED = re.compile(rf"(?:{_VERB.pattern}|@[^\s<>@]{{1,200}}>)\s{{0,2}}:(?=\s)")
_TIME_OR_ADDRESS = re.compile(r"\d{1,2}[:.]\d{2}(?!\d)|@")
_PEOPLE = re.compile(
    r"(?<!\w)(?:i|my|we|our|you|your|the|ich|mir|wir|uns|unsere?|ihnen|ihre?|ihrer|euer|eure|mein|meine|j'ai|j'avais|nous"
    r"|notre|nos|votre|vos|vous|yo|nosotros|usted|ustedes|sus?(?=\s[^\W\d])|vuestr[oa]s?|nuestr[oa]s?|ik|wij|ons|onze|uw"
    r"|jullie|mijn|nostr[oa]|vostr[oai]|mi[oa]|suo|você|vocês|nós|voss[oa]s?|noss[oa]s?|seu|sua|meu|minha)(?!\w)"
)
_QUOTING = re.compile(rf"[\s*]{{0,4}}(?:{any_of(languages_of('quoting'))})\s[^\n]{{1,200}}:\s*$")
#: Behind words of the author, when a mail program forgot the line end.
_DAYS = (
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag",
    "freitag", "samstag", "sonntag", "mo.", "di.", "mi.", "do.", "fr.", "sa.", "so.", "lun", "mar", "mer",
    "jeu", "ven", "sam", "dim", "jan", "feb", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
_INLINE = re.compile(rf"(?:\s|-{{2,}}\s{{0,3}})-{{0,5}}(?:on|am|le|el|il|op)\s(?=(?:{any_of(_DAYS)}|\d))")


def may_begin(head: str) -> bool:
    """Whether a line may begin an attribution; a quick look that lets too many through."""
    bare = head[:100].lstrip(" *_-([")
    if not bare:
        return False
    if bare[0].isdigit() or bare.startswith(_FIRST_SIGNS) or "@" in head:
        return True
    word = bare.split(" ", 1)[0]
    return word in _FIRST_WORDS or (_DATE.search(bare) is not None and _TIME.search(bare) is not None)


def begins_with_date(head: str) -> bool:
    """Whether a line begins as "On Mon, 2 Mar 2026" or "2026-03-02" does."""
    return _BEGINNING.match(head) is not None or _NUMBER_FIRST.match(head) is not None


def is_attribution(joined: str) -> bool:
    """Whether a line, its parts joined, introduces a quote: "On DATE NAME <ADDRESS> wrote:"."""
    if _ENDS.search(joined) is None:
        return _NUMBER_FIRST.match(joined) is not None and _ends_with_address(joined)
    if _ADDRESS.search(joined) and says_when(joined):
        return True  # in any language, also one that we do not know
    beginning = _BEGINNING.match(joined)
    if beginning:
        languages = _BEGINNINGS[beginning[1]]
        return any(languages & _VERBS[match.group()] for match in _VERB.finditer(joined))
    if _NUMBER_FIRST.match(joined):
        return has_verb(joined) or _ends_with_address(joined) or _is_date_and_address(joined)
    if _ADDRESS_FIRST.match(joined):
        return says_when(joined) and has_verb(joined)
    return _ends_with_address(joined) and has_verb(joined)


def _is_date_and_address(joined: str) -> bool:
    is_short = len(joined.split()) <= _FEW_WORDS and says_when(joined)
    return is_short and _ENDS_WITH_BARE_ADDRESS.search(joined[-300:]) is not None


def is_attribution_and_more(head: str) -> bool:
    """Whether the quoted words follow "On DATE NAME <ADDRESS> wrote:" on its line, as Yahoo writes them."""
    match = _INTRODUCED.search(head)
    if match is None or match.end() == len(head):
        return False
    line = head[: match.end()]
    return begins_with_date(line) and says_when(line) and has_verb(line) and bool(_ADDRESS.search(line))


def is_attribution_without_colon(joined: str) -> bool:
    """Whether a line would introduce a quote if its colon had not been lost."""
    if _ENDS.search(joined) or not says_when(joined) or not has_verb(joined):
        return False
    return is_attribution(f"{joined}:")


def _ends_with_address(joined: str) -> bool:
    return _ENDS_WITH_ADDRESS.search(joined[-300:]) is not None


def is_sender_first(joined: str) -> bool:
    """Whether a line begins with its sender and introduces a quote: "Anna <a@shop.example> wrote:"."""
    if _ENDS.search(joined) is None:
        return False
    address = _ADDRESS.search(joined)
    if address is None or len(joined[: address.start()].split()) > 8:
        return False
    return says_when(joined) or has_verb(joined[address.end() :])


def introduces(joined: str) -> bool:
    """Whether a line above a quote introduces it in any language: it says when, and has a colon."""
    return _ENDS.search(joined) is not None and says_when(joined)


def says_when(joined: str) -> bool:
    """Whether a date and a time are in it."""
    return _DATE.search(joined) is not None and _TIME.search(joined) is not None


def ends_with_colon(head: str) -> bool:
    """Whether nothing but emphasis stands behind a last colon."""
    return _ENDS.search(head) is not None


def has_verb(head: str) -> bool:
    """Whether somebody "wrote" in it."""
    return _VERB.search(head) is not None


def is_strong(joined: str) -> bool:
    """Whether a time or an address is in it: no person writes that in "On 3 May your colleague wrote:"."""
    return _TIME_OR_ADDRESS.search(joined) is not None


def speaks_of_people(joined: str) -> bool:
    """Whether it is a person's own sentence: "On 3 May at 10:15 I wrote:", "your colleague wrote:"."""
    return _PEOPLE.search(joined) is not None


def is_quoting(head: str) -> bool:
    """Whether a line is such as "Quoting Anna:"."""
    return head.endswith(":") and _QUOTING.match(head) is not None


def inline_start(head: str) -> int:
    """Where an attribution begins behind words of the author; -1 for nowhere."""
    match = _INLINE.search(head)
    return match.start() if match and not has_verb(head[: match.start()]) else -1


def is_dashed_attribution(head: str) -> bool:
    """Whether a line is such as "---- Anna wrote ----"."""
    bare = head.strip()
    if not (bare.startswith("--") and bare.endswith("--")):
        return False
    return _ENDS_WITH_VERB.search(bare.strip("-").rstrip()[-60:]) is not None


def has_address(joined: str) -> bool:
    """Whether a mail address in brackets is in it."""
    return _ADDRESS.search(joined) is not None


def says_a_date(joined: str) -> bool:
    """Whether a date, or at least a year, is in it."""
    return _DATE.search(joined) is not None
