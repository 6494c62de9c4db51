"""The marks of quoted mail are found in every language that mail programs speak."""

from __future__ import annotations

from dataclasses import fields

import pytest
from quoting_languages import ROWS, Row

from followupd.understand.quotemarks import heads
from followupd.understand.quoting import new_text
from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import MailWords, parts

WORDS = "Zorba lumi teka."
QUOTED = "Vasta mura, telo kim?"

ATTRIBUTIONS = [
    pytest.param(line, id=f"{row.language}{number}")
    for row in ROWS
    for number, line in enumerate(row.attributions)
]
EACH = pytest.mark.parametrize("row", ROWS, ids=[row.language for row in ROWS])


def test_every_language_of_the_tables_is_tried() -> None:
    assert {row.language for row in ROWS} == {words.language for words in MAIL_TONGUES}


@pytest.mark.parametrize("words", MAIL_TONGUES, ids=[words.language for words in MAIL_TONGUES])
def test_a_row_holds_its_words_as_they_are_looked_for(words: MailWords) -> None:
    names = [field.name for field in fields(words) if field.name != "language"]
    phrases = [phrase for name in names for phrase in parts(getattr(words, name))]
    assert phrases == heads(phrases)
    assert not [phrase for phrase in phrases if phrase.strip(" /") != phrase]


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_attribution_above_a_marked_quote_is_left_out(line: str) -> None:
    assert new_text(f"{WORDS}\n\n{line}\n\n> {QUOTED}\n") == WORDS


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_attribution_above_an_unmarked_quote_ends_own_words(line: str) -> None:
    assert new_text(f"{WORDS}\n\n{line}\n\n{QUOTED}\n") == WORDS


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_attribution_that_was_broken_is_left_out(line: str) -> None:
    head, at, tail = line.partition(" <info@")
    broken = f"{head}\n<info@{tail}" if at else line
    assert new_text(f"{WORDS}\n\n{broken}\n\n> {QUOTED}\n") == WORDS


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_answer_below_the_quote_is_found(line: str) -> None:
    assert new_text(f"{line}\n\n> {QUOTED}\n\n{WORDS}") == WORDS


@EACH
def test_a_header_block_ends_own_words(row: Row) -> None:
    assert new_text(f"{WORDS}\n\n{row.block}\n\n{QUOTED}\n") == WORDS


@EACH
def test_a_header_block_with_emphasis_below_a_drawn_line_ends_own_words(row: Row) -> None:
    block = "\n".join("*{}:*{}".format(*line.split(":", 1)) for line in row.block.split("\n"))
    assert new_text(f"{WORDS}\n\n{'_' * 32}\n{block}\n\n{QUOTED}\n") == WORDS


@EACH
def test_a_forward_is_left_out_below_own_words_and_stays_alone(row: Row) -> None:
    forward = f"{row.forward}\n{row.block}\n\n{QUOTED}"
    assert new_text(f"{WORDS}\n\n{forward}") == WORDS
    assert new_text(forward) == forward


@EACH
def test_the_line_alone_tells_a_forward(row: Row) -> None:
    assert new_text(f"{WORDS}\n\n{row.forward}\n\n{QUOTED}") == WORDS


@EACH
def test_the_footer_of_a_telephone_is_left_out(row: Row) -> None:
    assert new_text(f"{WORDS}\n\n{row.footer}\n") == WORDS
    assert new_text(row.footer) == row.footer


@EACH
def test_a_sign_off_is_left_out(row: Row) -> None:
    assert new_text(f"{WORDS}\n\n{row.sign_off}\nAnna Vale\n") == WORDS
