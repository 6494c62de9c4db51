"""Absence notes that no header names: some are known by their subject, some by subject and words together.

It owns both; it must not know the other signs of machines. A person may call a mail "Holiday" too, and tell
until when they are away: who asks for something is taken for a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from followupd.model.message import Message
from followupd.understand import complaint
from followupd.understand.dates import plain
from followupd.understand.quoting import unquoted
from followupd.understand.words import matching
from followupd.understand.words.absencesubjects import BEFORE_SUBJECT, PEOPLE_SAY_TOO, PROGRAMS_SAY
from followupd.understand.words.absencewords import ABSENCES, AbsenceWords
from followupd.understand.words.calendar import MONTHS, WEEKDAYS
from followupd.understand.words.mailwords import parts


def _listed(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


#: Signs around a subject of one word.
_AROUND = ' []()<>*!.:-\u2013\u2014"'
#: Behind the words of a program: a sign, the subject that it answers, or nothing more.
_BEHIND = r"(?:\s{0,9}(?:[:：\-–—(\[\],|!.]|$)|\s{1,3}(?:re|aw|sv|rv|odp)\s?:)"
_ABSENCE = re.compile(rf"\s{{0,9}}\[?(?:{_listed(parts(PROGRAMS_SAY))}){_BEHIND}", re.IGNORECASE)
#: Words of people too, where they begin a subject: then the mail must want nothing.
_MAYBE_ABSENCE = re.compile(
    rf"\s{{0,9}}\[?(?:(?:{_listed(parts(PEOPLE_SAY_TOO))}){_BEHIND}"
    rf"|(?:{_listed(parts(BEFORE_SUBJECT))})\s{{0,2}}[:：\]]\s{{0,3}}\S)",
    re.IGNORECASE,
)
#: What answers, or is passed on, does not begin with the words of a note.
_REPLY = re.compile(r"(?:re|aw|wg|fwd?|tr|rv|sv|antw|odp|r|i)\s?:", re.IGNORECASE)
#: Nobody writes more to say that they are away.
_LONGEST = 1_500


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_listed(parts(words))})(?!\w)")


#: Things are not available either, and hotlines cannot be reached: as whole subjects alone these are hints.
_OF_THINGS = ("availab", "disponib", "disponiv", "erreichbar", "bereikbaar", "reperib", "joignable")


def _is_of_people(words: str) -> bool:
    return not any(stem in words for stem in _OF_THINGS)


#: A day, in the same sentence and not far behind.
_A_DAY = rf"[^\n.!?]{{0,30}}?(?:\d|(?<!\w)(?:{_listed((*WEEKDAYS, *MONTHS))})(?!\w))"


class _Absence:
    """One language's words, ready to be looked for in what `plain` made."""

    def __init__(self, words: AbsenceWords) -> None:
        self.subjects = frozenset(parts(words.subjects))
        self.hints = _pattern(" / ".join(filter(_is_of_people, parts(f"{words.subjects} / {words.away}"))))
        self.away, self.asks = _pattern(words.away), _pattern(words.asks)
        until, instead = _listed(parts(words.until)), _listed(parts(words.instead))
        self.meanwhile = re.compile(rf"(?<!\w)(?:(?:{until})(?!\w){_A_DAY}|(?:{instead})(?!\w))")


_LANGUAGES = tuple(map(_Absence, ABSENCES))


def is_absence_note(message: Message) -> bool:
    """Whether a program answers for its owner: the subject says so, or hints at it and the words say it."""
    if _ABSENCE.match(message.subject):
        return True
    is_maybe = _MAYBE_ABSENCE.match(message.subject) is not None
    subject = plain(message.subject[:_LONGEST])
    is_hint = any(_is_hint(subject, language) for language in _LANGUAGES)
    # Reading a text takes longer than its subject, and most mails are nobody's note.
    if not (is_maybe or is_hint):
        return False
    words = unquoted(message.text[: 10 * _LONGEST])
    if is_maybe and not _wants_something(words):
        return True
    return is_hint and len(words) <= _LONGEST and _says_absence(words)


def _is_hint(subject: str, language: _Absence) -> bool:
    """Whether a subject is such words alone, or has words of people who are away and answers nothing."""
    if subject.strip(_AROUND) in language.subjects:
        return True
    return language.hints.search(subject) is not None and not _REPLY.match(subject)


def _wants_something(words: str) -> bool:
    text = plain(words)
    return _asks(text) or any(_is_amiss(words, text, language) for language in _LANGUAGES)


def _says_absence(words: str) -> bool:
    """Whether the words tell that somebody is away, and until when or who is there instead, and no more.

    All languages are tried: whoever calls the mail "Absent" may write it in another one.
    """
    text = plain(words)
    told = [language for language in _LANGUAGES if language.away.search(text)]
    if not any(language.meanwhile.search(text) for language in told):
        return False
    return not _asks(text) and not any(_is_amiss(words, text, language) for language in told)


def _asks(text: str) -> bool:
    return "?" in text or any(language.asks.search(text) for language in _LANGUAGES)


def _is_amiss(words: str, text: str, language: _Absence) -> bool:
    """Whether the words tell a grievance besides: that somebody cannot be reached is none here."""
    for match in language.away.finditer(text):
        words = words[: match.start()] + " " * len(match[0]) + words[match.end() :]
    return bool(complaint.sentences_amiss(matching.read(words)))
