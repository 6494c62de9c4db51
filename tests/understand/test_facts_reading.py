"""What `judge` hands on of the facts, and what it keeps for staff."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.facts import NO_FACTS, Danger, Facts, Number, NumberKind, Remedy, Threat
from followupd.model.knowledge import Knowledge
from followupd.model.message import Address, Message
from followupd.understand import judge
from followupd.understand.facts import facts_of

LETTER = Message(
    author=Address(name="Mia", address="mia@mail.example"),
    subject="Re: invoice 2025-17",
    date=datetime(2025, 3, 12, 9, tzinfo=UTC),
    text="""Hello,

the Oslo lamp of my order 88213 of 3 March gave me an electric shock. It cost 39,90 €.
I want my money back by Friday. Otherwise I will call my lawyer.

Kind regards,
Mia
Tel. 030 9018205
""",
)


def facts(knowledge: Knowledge | None = None, message: Message = LETTER) -> Facts:
    return judge(message, knowledge or Knowledge()).facts


def test_a_letter_is_read_with_all_that_it_names() -> None:
    found = facts()
    assert [(number.kind, number.text) for number in found.numbers] == [
        (NumberKind.INVOICE, "2025-17"),
        (NumberKind.ORDER, "88213"),
    ]
    assert [named.day for named in found.days] == [date(2025, 3, 3)]
    assert [(amount.value, amount.currency) for amount in found.amounts] == [(Decimal("39.90"), "EUR")]
    assert found.telephones == ("030 9018205",)
    assert [(wish.remedy, wish.words) for wish in found.wishes] == [(Remedy.REFUND, "want my money back")]
    assert [deadline.day for deadline in found.deadlines] == [date(2025, 3, 14)]
    assert [made.threat for made in found.threats] == [Threat.LAWYER]
    assert [told.danger for told in found.dangers] == [Danger.SHOCK]
    assert found.products == ()


def test_the_shop_adds_its_products_and_its_own_numbers() -> None:
    found = facts(
        Knowledge(products=("Oslo Lamp", "Teapot"), order_pattern=r"\b8\d{4}\b", booking_pattern="Mia")
    )
    assert found.products == ("Oslo Lamp",)
    assert Number(kind=NumberKind.ORDER, text="88213") in found.numbers
    assert Number(kind=NumberKind.INVOICE, text="2025-17") in found.numbers
    assert facts(Knowledge(order_pattern=r"\bZ-\d+\b")).numbers == (
        Number(kind=NumberKind.INVOICE, text="2025-17"),
    )


def test_a_number_known_by_its_words_alone_never_becomes_the_order_number_of_the_answer() -> None:
    reading = judge(LETTER, Knowledge())
    assert (reading.order_number, reading.facts.numbers != ()) == ("", True)
    assert judge(LETTER, Knowledge(order_pattern=r"\bZ-\d+\b")).order_number == ""


def test_what_is_quoted_is_nobodys_wish() -> None:
    quoted = replace(
        LETTER, subject="", in_reply_to=("1@x",), text="Fine.\n\n> I want my money back by Friday."
    )
    assert facts(message=quoted) == NO_FACTS


def test_the_subject_of_a_reply_wants_nothing() -> None:
    assert facts(message=replace(LETTER, subject="Re: refund within 3 days", text="Thanks.")) == NO_FACTS


def test_a_machine_has_no_facts() -> None:
    assert facts(message=replace(LETTER, headers=(("auto-submitted", "auto-replied"),))) == NO_FACTS


@given(st.text(), st.text(), st.sampled_from(["en", "de", "fr", "es", "nl", "it", "pt", "sv", ""]))
def test_any_words_have_facts_without_halves_of_signs(words: str, subject: str, language: str) -> None:
    found = facts_of(replace(LETTER, subject=subject, text=words), words, language)
    str(found).encode()


@pytest.mark.parametrize(
    "piece", ["order nr. ", "by Friday ", "1,111 ", "12.3. ", "refund not ", "+49 1 ", "€ 1 "]
)
def test_of_an_endless_mail_only_so_much_is_told(piece: str) -> None:
    words = piece * 200_000
    found = facts_of(replace(LETTER, text=words), words, "en")
    for kind in (found.numbers, found.days, found.amounts, found.telephones, found.wishes, found.deadlines):
        assert len(kind) <= 20
