"""The remedy an author wants, what they threaten with, what was dangerous or weighs more, with their words.

Owns which words count: none that is denied ("no need to apologise"), nor what happened already ("thank you
for the refund"). The words stand in `words.claims_*`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from followupd.model.facts import Danger, DangerTold, Remedy, Threat, ThreatMade, Weight, WeightGiven, Wish
from followupd.understand.words import (
    claims_de,
    claims_en,
    claims_es,
    claims_fr,
    claims_it,
    claims_nl,
    claims_pt,
    matching,
)
from followupd.understand.words.denial import Denials, is_denied
from followupd.understand.words.matching import Match, Table, Text
from followupd.understand.words.weight import WEIGHT

#: So many phrases of one kind are told.
_MOST_OF_A_KIND = 3
#: "I do not ask you for" rules so many words behind it, "is not necessary" so many before it.
_WAIVED_WITHIN = 4
#: "I will not go to a good lawyer": a threat is denied from farther away than a wish.
_THREAT_DENIED_WITHIN = 6
#: No phrase reaches farther.
_NEAR = 30
#: So much of a clause is looked at.
_CLAUSE = 12
_UNWANTED, _NEEDLESS, _ASIDE = "unwanted", "needless", "aside"
#: "No hace falta que me devuelvan": it ends no waiver.
_THAT = matching.word_set("que che dat dass that")
_PARTING = re.compile(r"[\W_]+")
_KINDS = frozenset(chain(Remedy, Threat, Danger, Weight))


#: In a clause with one of these a "no" denies nothing: "if you do not refund me", "I will not hesitate to".
_CONDITIONS = {
    "en": "if unless hesitate hesitating afraid make",
    "de": "wenn falls sofern sollte sollten ob zögere zögern zögert scheue scheuen",
    "fr": "si sauf hesite hesiterai hesiterons hesiterais hesiter",
    "es": "si como dudo dudare dudaremos dudaria vacilare",
    "nl": "als indien tenzij mocht aarzel aarzelen schroom schromen",
    "it": "se qualora esito esitero esiteremo esiterei",
    "pt": "se caso hesito hesitarei hesitaremos hesitaria",
}
#: Behind one of these another wish begins: "instead of a refund I prefer an exchange".
_WANTING = {
    "en": "prefer want need would",
    "de": "moechte moechten will wollen haette bevorzuge",
    "fr": "prefere preferons veux voulons voudrais souhaite",
    "es": "prefiero preferimos quiero queremos deseo",
    "nl": "wil willen liever heb",
    "it": "preferisco preferiamo voglio vogliamo vorrei",
    "pt": "prefiro preferimos quero queremos desejo",
}
#: "Weder ... noch": here the second word tells of no lack, as it else does.
_NEITHER, _NOR = "weder", "noch"
#: With one of these the "no" tells of what did not come, and it is wanted still: "you have not refunded me".
_LACKS = {
    "en": "you your yet still received got have has been had they nobody ever refused",
    "de": "noch bisher erhalten bekommen haben hat wurde wurden sie ihr kam gekommen habt niemand",
    "fr": "avez toujours encore recu recue ete ont a ai jamais personne",
    "es": "aun todavia han ha he recibido recibi sigo hemos nadie",
    "nl": "nog heb heeft hebben hebt ontvangen gekregen jullie kreeg nooit niemand",
    "it": "ancora avete ha ho ricevuto stato stata hanno abbiamo mai nessuno",
    "pt": "ainda recebi recebemos foi foram fizeram devolveram continuo nunca ninguem",
}


class _Tongue(NamedTuple):
    table: Table
    denials: Denials
    conditions: frozenset[str]
    lacks: frozenset[str]
    #: Here a waiver that stands before ends.
    wanting: frozenset[str]


class Claims(NamedTuple):
    """What was found, each kind in the order of the text."""

    wishes: tuple[Wish, ...]
    threats: tuple[ThreatMade, ...]
    dangers: tuple[DangerTold, ...]
    weights: tuple[WeightGiven, ...]


_WRITTEN = {
    "en": (claims_en.ENGLISH, claims_en.DENIALS, claims_en.ENDS),
    "de": (claims_de.GERMAN, claims_de.DENIALS, claims_de.ENDS),
    "fr": (claims_fr.FRENCH, claims_fr.DENIALS, claims_fr.ENDS),
    "es": (claims_es.SPANISH, claims_es.DENIALS, claims_es.ENDS),
    "nl": (claims_nl.DUTCH, claims_nl.DENIALS, claims_nl.ENDS),
    "it": (claims_it.ITALIAN, claims_it.DENIALS, claims_it.ENDS),
    "pt": (claims_pt.PORTUGUESE, claims_pt.DENIALS, claims_pt.ENDS),
}


@cache
def _tongue(language: str) -> _Tongue:
    blocks, negators, ends = _WRITTEN[language]
    lines = chain.from_iterable(
        matching.phrases(group, _weight(group), matching.bare(words))
        for group, words in (*blocks, *WEIGHT[language])
    )
    return _Tongue(
        Table(lines),
        Denials(_bare_set(negators), _bare_set(ends)),
        _bare_set(_CONDITIONS[language]),
        _bare_set(_LACKS[language]),
        _bare_set(_WANTING[language]),
    )


def _weight(group: str) -> float:
    """The more, the sooner a phrase is taken of two for the same words: "Excuse me," is no "excuse"."""
    return 1.0 if group in _KINDS else 2.0


def _bare_set(words: str) -> frozenset[str]:
    return frozenset(matching.bare(words).split())


def claims(words: str, language: str) -> Claims:
    """What the author wants, threatens with and tells of danger.

    All languages are tried where `language` is none of the seven.
    """
    text = matching.bared(matching.read(words))
    languages: Iterable[str] = (language,) if language in _WRITTEN else _WRITTEN
    found: dict[str, list[str]] = {}
    for kind, first, last in _spans(match for one in languages for match in _meant(text, _tongue(one))):
        found[kind] = _with_quote(found.get(kind, []), text.quote(first, last))
    told = [(kind, quote) for kind, quotes in found.items() for quote in quotes]
    return Claims(
        wishes=tuple(Wish(remedy=Remedy(kind), words=quote) for kind, quote in told if kind in set(Remedy)),
        threats=tuple(
            ThreatMade(threat=Threat(kind), words=quote) for kind, quote in told if kind in set(Threat)
        ),
        dangers=tuple(
            DangerTold(danger=Danger(kind), words=quote) for kind, quote in told if kind in set(Danger)
        ),
        weights=tuple(
            WeightGiven(weight=Weight(kind), words=quote) for kind, quote in told if kind in set(Weight)
        ),
    )


def _with_quote(kept: list[str], quote: str) -> list[str]:
    """The quotes with one more, unless one says it already: "new one" is in "send me a new one"."""
    if any(_says(other, quote) for other in kept):
        return kept
    others = [other for other in kept if not _says(quote, other)]
    return [*others, quote] if len(others) < _MOST_OF_A_KIND else kept


def _says(quote: str, other: str) -> bool:
    """Whether a quote holds all words of another in a row, however they are parted."""
    return f" {_plain(other)} " in f" {_plain(quote)} "


def _plain(quote: str) -> str:
    return " ".join(_PARTING.sub(" ", matching.bare(quote)).split())


def _spans(matches: Iterable[Match]) -> Iterator[tuple[str, int, int]]:
    """The kind, first and last word of each match; those of a kind that overlap are one."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for match in sorted(matches, key=lambda match: match.at):
        kept, first, last = spans.setdefault(match.phrase.group, []), match.at[0], match.at[-1]
        if kept and first <= kept[-1][1]:
            first, last = kept[-1][0], max(last, kept.pop()[1])
        kept.append((first, last))
    return ((kind, first, last) for kind, kept in spans.items() for first, last in kept)


def _meant(text: Text, tongue: _Tongue) -> Iterator[Match]:
    """The phrases of a language that are meant as they stand."""
    matches = tongue.table.matches(text)
    besides = [match for match in matches if match.phrase.group not in _KINDS]
    starts = [match.at[0] for match in besides]
    ends = tongue.denials.ends - _THAT
    for match in matches:
        if match.phrase.group not in _KINDS or _is_denied(text, match, tongue):
            continue
        first = match.at[0]
        near = besides[bisect_left(starts, first - _NEAR) : bisect_right(starts, first + _NEAR)]
        if not any(_turns(text, other, match, ends, tongue.wanting) for other in near):
            yield match


def _turns(text: Text, other: Match, match: Match, ends: frozenset[str], wanting: frozenset[str]) -> bool:
    """Whether other words say that the phrase is not wanted, or is about something else."""
    if other.phrase.group == _ASIDE:
        return _covers(other, match)
    return _waives(text, other, match, ends) and not _is_wanted_anew(text, other, match, wanting)


def _is_wanted_anew(text: Text, waiver: Match, match: Match, wanting: frozenset[str]) -> bool:
    """Whether a word of wanting stands behind the waiver, by or in the phrase itself."""
    return any(word.text in wanting for word in text.words[waiver.at[-1] + 1 : match.at[-1] + 1])


def _covers(aside: Match, match: Match) -> bool:
    """Whether "thank you for the exchange" says what "the exchange" is about."""
    return len(aside.at) >= len(match.at) and not set(aside.at).isdisjoint(match.at)


def _is_denied(text: Text, match: Match, tongue: _Tongue) -> bool:
    """Whether a "no" rules the phrase and means that it is not wanted, threatened or so."""
    is_threat = match.phrase.group in set(Threat)
    denials = tongue.denials._replace(reach=_THREAT_DENIED_WITHIN) if is_threat else tongue.denials
    if not is_denied(text, match, denials):
        return False
    clause = text.words[match.at[0]].clause
    ahead = _clause_before(text, match.at[0], clause)
    if ahead & tongue.conditions:
        return False
    around = ahead | {
        word.text for word in text.words[match.at[0] : match.at[-1] + 3] if word.clause == clause
    }
    lacks = tongue.lacks - {_NOR} if _NEITHER in around else tongue.lacks
    return match.phrase.group not in set(Remedy) or not around & lacks


def _clause_before(text: Text, place: int, clause: int) -> set[str]:
    return {word.text for word in text.words[max(0, place - _CLAUSE) : place] if word.clause == clause}


def _waives(text: Text, waiver: Match, match: Match, ends: frozenset[str]) -> bool:
    """Whether "I do not ask for" stands before the phrase, or "is not necessary" beside it, in its clause."""
    is_ahead = waiver.at[0] < match.at[0]
    if not is_ahead and waiver.phrase.group == _UNWANTED:
        return False
    first, second = (waiver, match) if is_ahead else (match, waiver)
    between = text.words[first.at[-1] + 1 : second.at[0]]
    is_one_clause = text.words[first.at[-1]].clause == text.words[second.at[0]].clause
    return is_one_clause and len(between) <= _WAIVED_WITHIN and not any(word.text in ends for word in between)
