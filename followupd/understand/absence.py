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
from followupd.understand.words.absencewords import ABSENCES, AbsenceWords
from followupd.understand.words.calendar import MONTHS, WEEKDAYS
from followupd.understand.words.mailwords import parts

#: How automatic answers begin their subject; a colon, a dash, a bracket or the end of the line must follow.
_ABSENCE_SUBJECTS = (
    # English
    "automatic reply", "automatic response", "automated reply", "automated response", "auto reply",
    "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "auto:re",
    "out of office", "out of the office", "out of office reply", "out of office autoreply", "out-of-office",
    "ooo", "vacation reply", "vacation response", "vacation message", "on vacation", "away from my mail",
    "away from the office", "i am out of the office", "automatic out of office reply", "autoresponder",
    # German
    "automatische antwort", "automatische rückantwort", "automatische rueckantwort",
    "automatische abwesenheitsnotiz", "abwesenheitsnotiz", "abwesenheitsmeldung", "abwesenheitsmitteilung",
    "abwesenheitsagent", "abwesenheitsassistent", "außer haus", "nicht im büro",
    "urlaubsnotiz", "automatische eingangsbestätigung", "autoantwort",
    # French, Spanish, Italian, Portuguese, Dutch, Polish, Nordic
    "réponse automatique", "reponse automatique", "message d'absence", "absence du bureau",
    "absent du bureau", "respuesta automática", "respuesta automatica", "fuera de la oficina",
    "risposta automatica", "fuori sede", "fuori ufficio", "resposta automática", "resposta automatica",
    "réponse d'absence", "réponse d’absence", "message automatique",
    "fuera de oficina", "mensaje automático", "mensaje automático de ausencia",
    "message automatique d'absence", "ausência do escritório",
    "messaggio automatico", "mensagem automática",
    "mensagem de ausência", "niet aanwezig", "afwezigheidsassistent",
    "fora do escritório", "automatisch antwoord", "automatische beantwoording", "afwezigheidsbericht",
    "odpowiedź automatyczna", "automatyczna odpowiedź", "autosvar", "automatiskt svar",
    "automatisk svar", "frånvaro", "automaattinen vastaus",
    "poissa toimistosta",
)  # fmt: skip
#: Before the subject of the mail they answer; alone they are words of people too.
_BEFORE_SUBJECT = (
    "abwesend", "abwesenheit", "absent", "absente", "ausente", "assente", "afwezig", "auto",
)  # fmt: skip


def _listed(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))


_ABSENCE = re.compile(
    rf"\s*\[?(?:(?:{_listed(_ABSENCE_SUBJECTS)})\s*(?:[:\-–—(\[\],|!.]|$)"
    rf"|(?:{_listed(_BEFORE_SUBJECT)})\s{{0,2}}[:\]]\s{{0,3}}\S)",
    re.IGNORECASE,
)
#: Signs around a subject of one word.
_AROUND = ' []()<>*!.:-\u2013\u2014"'
#: Nobody writes more to say that they are away.
_LONGEST = 1_500


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_listed(parts(words))})(?!\w)")


#: A day, in the same sentence and not far behind.
_A_DAY = rf"[^\n.!?]{{0,30}}?(?:\d|(?<!\w)(?:{_listed((*WEEKDAYS, *MONTHS))})(?!\w))"


class _Absence:
    """One language's words, ready to be looked for in what `plain` made."""

    def __init__(self, words: AbsenceWords) -> None:
        self.subjects = frozenset(parts(words.subjects))
        self.away, self.asks = _pattern(words.away), _pattern(words.asks)
        until, instead = _listed(parts(words.until)), _listed(parts(words.instead))
        self.meanwhile = re.compile(rf"(?<!\w)(?:(?:{until})(?!\w){_A_DAY}|(?:{instead})(?!\w))")


_LANGUAGES = tuple(map(_Absence, ABSENCES))


def is_absence_note(message: Message) -> bool:
    """Whether a program answers for its owner: the subject says so, or hints at it and the words say it."""
    if _ABSENCE.match(message.subject):
        return True
    subject = plain(message.subject[:_LONGEST]).strip(_AROUND)
    if not any(subject in language.subjects for language in _LANGUAGES):
        return False
    words = unquoted(message.text[: 10 * _LONGEST])
    return len(words) <= _LONGEST and _says_absence(words)


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
