"""In which language the author wrote, by counting the small words that each language cannot do without.

Knows more languages than there are templates, so that Dutch is not taken for German nor French for English.
Where the small words do not tell, as in a mail of five words, the library lingua is asked, if it is installed
(the extra `language`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lingua import LanguageDetector

from followupd.understand.words.small import SMALL_WORDS

#: A few pages tell the language as surely as a book.
_LONGEST_TEXT = 6_000
_WORD = re.compile(r"[^\W\d_]+")
#: One sentence must beat the next language clearly, or it stays undecided.
_LEAD = 1.3
#: Running text is full of small words; a list of names or product codes is not.
_LEAST_SHARE = 0.08
_SHORT = 8
#: Of fewer words that are neither names nor codes nothing can be told.
_FEWEST = 2
_LEAST_PLAIN = 0.4
#: Lingua reads as much, and must lead by so much.
_LETTERS = 1_000
_SURE = 0.3
_VERY_SURE = 0.85
#: By so many small words more a short text is told without asking lingua.
_ENOUGH = 1.1

#: How the languages are called.
NAMES = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch", "it": "Italian",
    "pt": "Portuguese", "sv": "Swedish", "da": "Danish or Norwegian", "pl": "Polish",
}  # fmt: skip

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {
    word: tuple(language for language, words in SMALL_WORDS.items() if word in words)
    for words in SMALL_WORDS.values()
    for word in words
}


def recognised(words: str) -> str:
    """The two-letter code of the language of `words`, or an empty string when they do not tell."""
    found = _WORD.findall(words[:_LONGEST_TEXT].lower())
    scores = dict.fromkeys(SMALL_WORDS, 0.0)
    for word in found:
        languages = _LANGUAGES_OF.get(word, ())
        for language in languages:
            scores[language] += 1 / len(languages)
    (best, score), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    decided = score > 0 and score >= _LEAD * second
    if not decided or (len(found) > _SHORT and score < _LEAST_SHARE * len(found)):
        return _by_letters(words[:_LETTERS])
    # One small word more or less is little: "La prise a pris feu" has one that Portuguese has too.
    other = _by_letters(words, _VERY_SURE) if score - second < _ENOUGH and len(found) <= _SHORT else ""
    return other if other and score - scores[other] < _ENOUGH else best


def declared(content_language: str) -> str:
    """The one language that a Content-Language field names (RFC 3282), as two letters; empty for several."""
    tags = [tag.strip() for tag in content_language[:200].split(",") if tag.strip()]
    primary = tags[0].partition("-")[0].lower() if len(tags) == 1 else ""
    return primary if len(primary) == 2 and primary.isascii() and primary.isalpha() else ""


def _by_letters(words: str, lead: float = _SURE) -> str:
    """What lingua makes of the letters, where it leads by so much; empty without it."""
    plain = [word for word in _WORD.findall(words) if word.islower() and len(word) > 2]
    detector = _detector()
    if detector is None or len(plain) < max(_FEWEST, _LEAST_PLAIN * len(words.split())):
        return ""
    first, second = detector.compute_language_confidence_values(words)[:2]
    return str(first.language.iso_code_639_1.name).lower() if first.value - second.value >= lead else ""


@cache
def _detector() -> LanguageDetector | None:
    """Lingua for our languages, in its mode for small machines; None when it is not installed."""
    try:
        from lingua import IsoCode639_1, LanguageDetectorBuilder
    except ImportError:
        return None
    codes = [getattr(IsoCode639_1, code.upper()) for code in NAMES]
    builder = LanguageDetectorBuilder.from_iso_codes_639_1(*codes)
    return builder.with_low_accuracy_mode().build()
