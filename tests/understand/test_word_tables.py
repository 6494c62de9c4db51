from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.facts import Danger, Remedy, Threat
from followupd.understand.words import (
    claims_de,
    claims_en,
    claims_es,
    claims_fr,
    claims_it,
    claims_nl,
    claims_pt,
    matching,
    speech,
)
from followupd.understand.words.matching import Table, phrases, read
from followupd.understand.words.mood import MOODS
from followupd.understand.words.topics import TOPICS


def found(lines: str, text: str) -> list[str]:
    words = read(text)
    return [
        words.quote(match.at[0], match.at[-1]) for match in Table(phrases("g", 1.0, lines)).matches(words)
    ]


@pytest.mark.parametrize(
    ("lines", "text", "expected"),
    [
        ("still not arrived", "It has still not arrived.", ["still not arrived"]),
        ("still .. arrived", "It still has not yet arrived", ["still has not yet arrived"]),
        ("still .. arrived", "still one two three four arrived", []),
        ("still ... arrived", "still one two three four arrived", ["still one two three four arrived"]),
        ("still .. arrived", "Still. It arrived", []),
        ("still .. arrived", "Still 4.50 arrived", ["Still 4.50 arrived"]),
        ("late|slow / rude", "slow and rude", ["slow", "rude"]),
        ("disappoint*", "Disappointing!", ["Disappointing"]),
        ("not *ed", "not emptied, not empty", ["not emptied"]),
        ("is .. late", "It is very late", ["is very late"]),
        ("is .. late", "It is here, not late", []),
        ("is ... late", "It is here, not late", ["is here, not late"]),
        ("wurden .. # .. euro", "wurden 39,90 Euro", ["wurden 39,90 Euro"]),
        ("zum .. gekündigt", "zum 31. März gekündigt", ["zum 31. März gekündigt"]),
        ("all .. gone", "All 100. Gone", []),
        ("# weeks", "two weeks, 3 weeks, some weeks", ["two weeks", "3 weeks"]),
        ("and now .", "And now? And now it rains.", ["And now"]),
        ("is not", "isn't isnt isn’t", ["isn't", "isnt", "isn't"]),
        ("schön", "SCHÖN schoen scho\u0308n", ["SCHÖN", "schoen", "schön"]),
        ("not bad / bad", "not bad", ["not bad"]),
        ("a\u00adb", "ab", []),
        ("ab", "a\u00adb a\u200bb", ["ab", "ab"]),
    ],
)
def test_the_phrase_language(lines: str, text: str, expected: list[str]) -> None:
    assert found(lines, text) == expected


def test_a_long_quotation_is_cut() -> None:
    assert len(found("a .. b", "a " + "x" * 500 + " b")[0]) == matching.LONGEST_QUOTE


ALL = tuple(chain.from_iterable(speech.blocks(language) for language in speech.LANGUAGES))


def test_every_prefix_is_long_enough_to_be_found() -> None:
    lines = chain(chain.from_iterable(phrases(*block) for block in ALL), MOODS, *TOPICS.values())
    firsts = chain.from_iterable(phrase.items[0].split("|") for phrase in lines)
    assert [first for first in firsts if not first or ("*" in first and len(first.rstrip("*")) < 3)] == []


def test_no_choice_is_empty() -> None:
    lines = chain(chain.from_iterable(phrases(*block) for block in ALL), MOODS, *TOPICS.values())
    choices = chain.from_iterable(item.split("|") for phrase in lines for item in phrase.items)
    assert [choice for choice in choices if not choice.strip("*")] == []


CLAIMS = (
    claims_en.ENGLISH,
    claims_de.GERMAN,
    claims_fr.FRENCH,
    claims_es.SPANISH,
    claims_nl.DUTCH,
    claims_it.ITALIAN,
    claims_pt.PORTUGUESE,
)


@pytest.mark.parametrize("blocks", CLAIMS)
def test_every_claim_can_be_found_and_has_a_group_that_is_read(blocks: tuple[tuple[str, str], ...]) -> None:
    known = {*Remedy, *Threat, *Danger, "unwanted", "needless", "aside"}
    assert [group for group, _ in blocks if group not in known] == []
    lines = [phrase for group, words in blocks for phrase in phrases(group, 1.0, words)]
    choices = [choice for phrase in lines for item in phrase.items for choice in item.split("|")]
    assert [
        choice for choice in choices if not choice.strip("*") or (choice[-1] == "*" and len(choice) < 4)
    ] == []
    assert [phrase for phrase in lines if {phrase.items[0], phrase.items[-1]} & {"..", "..."}] == []


def test_a_phrase_begins_and_ends_with_a_word() -> None:
    others = chain.from_iterable(speech.blocks(language) for language in ("fr", "es", "nl", "it", "pt"))
    lines = chain.from_iterable(phrases(*block) for block in others)
    ends = [phrase.items for phrase in lines if {phrase.items[0], phrase.items[-1]} & {"..", "..."}]
    assert ends == []


@given(st.text())
def test_every_word_stands_where_it_says(text: str) -> None:
    read_text = read(text)
    for word in read_text.words:
        assert 0 <= word.start < word.end <= len(read_text.clean)
