from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from trade_mails import POLITE_COMPLAINTS

from followupd.model.topic import Topic
from followupd.understand.facts import order_number, topic


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("My parcel never arrived, the tracking page shows nothing.", "en", "delivery"),
        ("Order 4711 still not here", "en", "delivery"),
        ("The kettle is broken after two days.", "en", "product"),
        ("The zip came off and the fabric is torn.", "en", "product"),
        ("You charged my credit card twice for one invoice.", "en", "billing"),
        ("The waiter was rude to my mother.", "en", "service"),
        ("Nobody answers your phone line and there is no reply to my emails.", "en", "communication"),
        (
            "I ended my membership in March; please confirm that the contract is terminated.",
            "en",
            "cancellation",
        ),
        ("I am not happy.", "en", "other"),
        ("Das Paket ist nicht angekommen.", "de", "delivery"),
        ("Die Vase war zerbrochen und hatte Kratzer.", "de", "product"),
        ("Sie haben den Betrag doppelt abgebucht, die Rechnung stimmt nicht.", "de", "billing"),
        ("Ihr Monteur war unverschämt.", "de", "service"),
        (
            "Bei der Hotline geht keiner ran, niemand ruft zurück, ständig Warteschleife.",
            "de",
            "communication",
        ),
        ("Ich habe das Abo gekündigt und der Vertrag läuft trotzdem weiter.", "de", "cancellation"),
        ("So geht das nicht.", "de", "other"),
        ("Das Paket ist nicht angekommen.", "", "delivery"),
        ("My parcel never arrived.", "fr", "delivery"),
        ("", "en", "other"),
    ],
)
def test_the_topic_is_what_most_words_speak_of(text: str, language: str, expected: str) -> None:
    assert topic(text, language) == expected


@pytest.mark.parametrize(("names", "text"), POLITE_COMPLAINTS)
def test_the_topic_of_a_polite_complaint_is_a_sensible_one(names: str, text: str) -> None:
    assert topic(text, "") in names.split("/")


def test_the_topic_is_sought_where_something_is_amiss() -> None:
    paid = "I paid the invoice by credit card on Monday, order 17."
    assert topic(f"{paid} The kettle is broken.", "en") == "product"
    assert topic(paid, "en") == "billing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The parcel came this morning and one of the two cups is broken.", "product"),
        ("In the parcel was a blue bowl, but I ordered the green one: wrong item delivered.", "delivery"),
        ("Im Paket lag der falsche Artikel.", "delivery"),
        ("Die Tasse war zerbrochen, als das Paket kam.", "product"),
    ],
)
def test_a_faulty_thing_is_not_a_matter_of_its_parcel(text: str, expected: str) -> None:
    assert topic(text, "") == expected


PATTERN = r"\bA-\d{6}\b"


@pytest.mark.parametrize(
    ("text", "pattern", "expected"),
    [
        ("My order A-123456 is late", PATTERN, "A-123456"),
        ("A-111111 and A-222222", PATTERN, "A-111111"),
        ("Re: A-333333\nHello", PATTERN, "A-333333"),
        ("My order B-123456 is late", PATTERN, ""),
        ("a-123456", PATTERN, ""),
        ("a-123456", r"(?i)\bA-\d{6}\b", "a-123456"),
        ("A-1234567", PATTERN, ""),
        ("order\n4711", r"order\s\d+", "order 4711"),
        ("4711", "", ""),
        ("4711", "(", ""),
        ("x" * 100, "x+", ""),
        ("x" * 30_000 + " A-123456", PATTERN, ""),
    ],
)
def test_an_order_number_is_only_what_the_shops_pattern_matches(
    text: str, pattern: str, expected: str
) -> None:
    assert order_number(text, pattern) == expected


@given(st.text(), st.sampled_from(["en", "de", ""]))
def test_arbitrary_text_has_a_topic_of_the_list(text: str, language: str) -> None:
    assert topic(text, language) in Topic
