"""In which language a mail is weighed: the phrases and the small words of each, and which of them to take.

Knows the languages and not what a phrase weighs. English and German count accents and stand together where
neither is clear; in the others people leave accents out, so they are compared without.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from followupd.understand.words import (
    complaint_de,
    complaint_en,
    complaint_es,
    complaint_fr,
    complaint_it,
    complaint_nl,
    complaint_pt,
    matching,
    ordinary_de,
    ordinary_en,
    ordinary_es,
    ordinary_fr,
    ordinary_it,
    ordinary_nl,
    ordinary_pt,
    trades_de,
    trades_en,
    trades_es,
    trades_fr,
    trades_it,
    trades_nl,
    trades_pt,
)
from followupd.understand.words.denial import Denials
from followupd.understand.words.matching import Match, Table, Text
from followupd.understand.words.small import SMALL_WORDS

#: What English and German together are called.
BOTH = "en de"
_Blocks = tuple[tuple[str, float, str], ...]
_ENGLISH: _Blocks = (*complaint_en.ENGLISH, *trades_en.ENGLISH, *ordinary_en.ENGLISH)
_GERMAN: _Blocks = (*complaint_de.GERMAN, *trades_de.GERMAN, *ordinary_de.GERMAN)
_BLOCKS: dict[str, _Blocks] = {
    BOTH: (*_ENGLISH, *_GERMAN),
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": (*complaint_fr.FRENCH, *trades_fr.FRENCH, *ordinary_fr.FRENCH),
    "es": (*complaint_es.SPANISH, *trades_es.SPANISH, *ordinary_es.SPANISH),
    "nl": (*complaint_nl.DUTCH, *trades_nl.DUTCH, *ordinary_nl.DUTCH),
    "it": (*complaint_it.ITALIAN, *trades_it.ITALIAN, *ordinary_it.ITALIAN),
    "pt": (*complaint_pt.PORTUGUESE, *trades_pt.PORTUGUESE, *ordinary_pt.PORTUGUESE),
}
#: The languages that have tables of their own.
LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")
_OTHERS = {"fr": complaint_fr, "es": complaint_es, "nl": complaint_nl, "it": complaint_it, "pt": complaint_pt}

_NEGATORS = """
    no not never without nothing none neither nor kein keine keinen keiner keinem keines keinerlei nicht
    nichts  ohne nie niemals weder hardly any
"""
_NEGATION_ENDS = """
    only just nur bloss believe understand accept care know why how that because and but or dass warum
    weil wie und  aber oder glauben verstehen begreifen obwohl sondern even mal einmal
"""
_CONDITIONS = "if whether falls sofern sollte wenn ob suppose unless case fall"
_PRESSING = """
    why where when how not no never nothing nobody noone warum wieso weshalb wo wann wie nicht nichts kein
    keine keinen niemand keiner nie was what
"""
_OPENERS = """
    do does did is are was were can could would will shall should may might have has am
    ist sind war kann können könnte könnten darf dürfen dürfte haben hat habt gibt wird werden würde würden
    machen nehmen liefern reparieren verkaufen bieten führen soll sollen muss müssen
"""
_GREETINGS = """
    hallo hi hello hey moin servus guten tag morgen abend grüß gott good morning afternoon evening day dear
    sir madam all team sehr geehrte damen und herren liebes to whom it may concern
    bonjour bonsoir salut madame monsieur mesdames messieurs chère cher à tous
    hola buenos buenas días tardes noches estimado estimada estimados señores señor señora muy
    goedemorgen goedemiddag goedenavond goedendag dag beste geachte heer mevrouw
    buongiorno buonasera salve ciao gentile gentili egregio signore signora spettabile
    olá oi bom boa dia tarde noite caro cara caros exmo exma exmos senhor senhora senhores prezado prezada
"""

#: Words that are in every mail of the one language and in none of the other.
_COMMON_ENGLISH = matching.word_set("the and to of you is it my we for with have this that i your our")
_COMMON_GERMAN = matching.word_set("der und das ich nicht ist sie wir mit ein eine den ihr zu auf bei von")
#: From so many of them on it is clear which language it is.
_CLEARLY = 3
#: So many words tell the language.
_ENOUGH = 200
#: A language that has as much as the best divided by this may be it.
_LEAD = 1.4
#: Fewer small words may be names: "Class A", "over".
_SURE = 2
#: In so short a mail one word decides, so what the tables know of it is asked as well.
_SHORT = 40

_LANGUAGES_OF: dict[str, tuple[str, ...]] = {}
for _language, _words in SMALL_WORDS.items():
    for _word in {form for word in _words for form in (matching.folded(word), matching.bare(word))}:
        _LANGUAGES_OF[_word] = (*_LANGUAGES_OF.get(_word, ()), _language)


class Speech(NamedTuple):
    """What is looked for in the mails of one language, or of English and German together."""

    table: Table
    #: A "no" before a grievance.
    denials: Denials
    conditions: frozenset[str]
    #: A question with one of these is no plain one: "why has nobody called?"
    pressing: frozenset[str]
    #: With these a question begins.
    openers: frozenset[str]


class Heard(NamedTuple):
    """A text as its language compares it, with the phrases found."""

    text: Text
    speech: Speech
    matches: tuple[Match, ...]


def blocks(language: str) -> _Blocks:
    """The phrases of one language as they are compared: group, weight, lines."""
    if language not in _OTHERS:
        return _BLOCKS[language]
    numbers = _OTHERS[language].NUMBERS
    return tuple(
        (group, weight, _with_numbers(matching.bare(lines), numbers))
        for group, weight, lines in _BLOCKS[language]
    )


@lru_cache(maxsize=4)  # verdict and topic hear the same mail
def heard(text: Text) -> Heard:
    """The text in its own language; where that stays open, in the one whose phrases know most of it."""
    possible = _possible(text)
    if len(possible) == 1 or len(text.words) > _SHORT:
        return _read_in(possible[0], text)
    return max((_read_in(language, text) for language in possible), key=_known)  # the first of equals


def only_greets(text: Text) -> bool:
    """Whether it says good day and nothing else."""
    return bool(text.words) and all(matching.bare(word.text) in _GREETING_WORDS for word in text.words)


def _possible(text: Text) -> tuple[str, ...]:
    """The languages it may be written in, the likeliest first."""
    scores = dict.fromkeys(SMALL_WORDS, 0.0)
    for word in text.words[:_ENOUGH]:
        languages = _LANGUAGES_OF.get(word.text, ())
        for language in languages:
            scores[language] += 1 / len(languages)
    best = max(scores.values())
    others = sorted(
        (code for code in _OTHERS if scores[code] * _LEAD >= best), key=lambda code: -scores[code]
    )
    ours = max(scores["en"], scores["de"])
    if others and best >= _SURE and ours * _LEAD < best:
        return tuple(others)
    clear = _english_or_german(text)
    return (clear, *others) if others and scores[others[0]] * _LEAD >= ours else (clear,)


def _english_or_german(text: Text) -> str:
    """The one of them that is clear: "Bad" is a room in German."""
    english = sum(word.text in _COMMON_ENGLISH for word in text.words)
    german = sum(word.text in _COMMON_GERMAN for word in text.words)
    if english >= _CLEARLY + 2 * german:
        return "en"
    return "de" if german >= _CLEARLY + 2 * english else BOTH


def _read_in(language: str, text: Text) -> Heard:
    speech = _speech(language)
    read = matching.bared(text) if language in _OTHERS else text
    return Heard(read, speech, speech.table.matches(read))


def _known(tried: Heard) -> int:
    return len({place for match in tried.matches for place in match.at})


@cache
def _speech(language: str) -> Speech:
    """Built when the first mail needs it: most shops get one or two languages."""
    if language not in _OTHERS:
        sets = (_NEGATORS, _NEGATION_ENDS, _CONDITIONS, _PRESSING, _OPENERS)
    else:
        own = _OTHERS[language]
        sets = (own.NEGATORS, own.NEGATION_ENDS, own.CONDITIONS, own.PRESSING, own.OPENERS)
    negators, ends, *others = map(matching.word_set, sets)
    return Speech(_table(blocks(language)), Denials(negators, ends), *others)


def _with_numbers(lines: str, numbers: str) -> str:
    """The lines with the language's number words in the place of "#": "due" is two in Italian only."""
    return lines.replace("#", "|".join(("#", *matching.bare(numbers).split())))


def _table(blocks: _Blocks) -> Table:
    return Table(chain.from_iterable(matching.phrases(*block) for block in blocks))


_GREETING_WORDS = matching.word_set(matching.bare(_GREETINGS))
