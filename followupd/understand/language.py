"""In which language the author wrote, by counting the small words that each language cannot do without.

Knows more languages than there are templates, so that Dutch is not taken for German nor French for English.
"""

from __future__ import annotations

import re

from followupd.understand.words.small import SMALL_WORDS

#: A few pages tell the language as surely as a book.
_LONGEST_TEXT = 6_000
_WORD = re.compile(r"[^\W\d_]+")
#: One sentence must beat the next language clearly, or it stays undecided.
_LEAD = 1.3
#: Running text is full of small words; a list of names or product codes is not.
_LEAST_SHARE = 0.08
_SHORT = 8

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
    return best if decided and (len(found) <= _SHORT or score >= _LEAST_SHARE * len(found)) else ""
