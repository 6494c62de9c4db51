from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.products import products
from followupd.understand.telephones import telephones


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Call me on 01483 555 0199.", "01483 555 0199"),
        ("Tel.: 0171/2345678", "0171/2345678"),
        ("+49 (0)30 901820", "+49 (0)30 901820"),
        ("Phone: (555) 012-3456", "(555) 012-3456"),
        ("mobile 07700900123", "07700900123"),
        ("Rufen Sie mich an: 030 9018205", "030 9018205"),
        ("Mon portable : 06 12 34 56 78", "06 12 34 56 78"),
        ("Vous pouvez me joindre au 06.12.34.56.78", "06.12.34.56.78"),
        ("mi móvil es 612 345 678", "612 345 678"),
        ("bereikbaar op 06-12345678", "06-12345678"),
        ("cell. 333 1234567", "333 1234567"),
        ("telemóvel 912 345 678", "912 345 678"),
        ("0034612345678", "0034612345678"),
        ("Tfno 612345678", "612345678"),
        ("Tlm: 912345678", "912345678"),
        ("mijn nummer is 0612345678", "0612345678"),
        ("mi número es 612345678", "612345678"),
        ("il mio numero è 3331234567", "3331234567"),
        ("meine Nummer ist 01712345678", "01712345678"),
        ("My order never came, so call me on 01483 555019", "01483 555019"),
        ("Wegen der Rechnung: Tel. 0171 2345678", "0171 2345678"),
    ],
)
def test_a_telephone_number_of_the_author_is_found(line: str, number: str) -> None:
    assert telephones(line, line) == (number,)


@pytest.mark.parametrize(
    "line",
    [
        "I called your hotline 01483 555 0199 twice",
        "Ich habe Ihre Nummer 030 9018205 angerufen",
        "order 4711234567",
        "on 12.03.2025",
        "0800 123 4567",
        "IBAN DE02 1203 0000 0000 2020 51",
        "Fax 030 9018205",
        "612345678",
        "123 456",
        "1,234,567.00",
        "Seriennummer 0123 456789",
        "Artikelnummer 0123 4567890",
        "Tel. 12 says: order 4711234567",
        "my number for the invoice 01712345678",
        "",
    ],
)
def test_other_numbers_are_no_telephone(line: str) -> None:
    assert telephones(line, line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Your driver never called my mobile 07700 900123",
        "Your driver should have called me on 07700 900123",
        "I called your hotline from my mobile 07700 900123",
        "Ihr Fahrer sollte mich unter 0171 2345678 anrufen",
        "Votre livreur devait m'appeler au 06 12 34 56 78",
        "Su repartidor no me llamó al 612 345 678",
    ],
)
def test_a_number_on_which_the_author_was_to_be_called_is_theirs(line: str) -> None:
    assert len(telephones(line, line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "I rang your shop on 01632 960001",
        "Ich habe unter 030 1234567 angerufen",
        "Wir haben mehrfach die 030 1234567 angerufen",
    ],
)
def test_a_number_that_the_author_called_is_not_theirs(line: str) -> None:
    assert telephones(line, line) == ()


def test_the_signature_is_read_but_not_what_is_quoted_below_it() -> None:
    words = "The lamp is broken."
    below = "\n\nMia Berg\nTel. 030 9018205\n\nOn Monday, Shop wrote:\n> Tel. 030 1111111\nTel. 030 2222222"
    assert telephones(words, words + below) == ("030 9018205",)
    assert telephones(words, words + "\n\nFrom: Shop\nTel. 030 1111111") == ()


def test_the_same_number_is_told_once() -> None:
    assert telephones("Tel. 030 9018205 or 030/9018205", "") == ("030 9018205",)


@pytest.mark.parametrize(
    "again", ["+49 171 2345678", "0049 171 2345678", "+49 (0)171 2345678", "0171-2345678"]
)
def test_the_same_number_with_the_code_of_its_country_is_told_once_as_e_123_writes_it(again: str) -> None:
    assert telephones(f"Tel. 0171 2345678 or {again}", "") == ("0171 2345678",)
    assert telephones(f"Tel. {again} or 0171 2345678", "") == (again,)


def test_numbers_that_end_alike_in_two_towns_are_two() -> None:
    assert telephones("Tel. 030 9018205, Tel. 040 9018205", "") == ("030 9018205", "040 9018205")


@given(st.text() | st.text(alphabet="+0123456789 ()/-tel.\n"), st.text())
def test_any_text_has_telephones_with_digits_enough(words: str, below: str) -> None:
    for number in telephones(words, words + below):
        assert 7 <= sum(sign.isdigit() for sign in number) <= 15


NAMES = ("Oslo lamp", "Oslo lamp large", "Käsemesser", "Café-Crème", "X-100")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("My OSLO Lamp is broken", ("Oslo lamp",)),
        ("the Oslo lamp large arrived", ("Oslo lamp large",)),
        ("Das Kaesemesser ist stumpf", ("Käsemesser",)),
        ("cafe creme, x-100", ("Café-Crème", "X-100")),
        ("the x 100", ("X-100",)),
        ("Oslo lamps and x-1000", ()),
        ("", ()),
    ],
)
def test_products_are_found_as_whole_words(words: str, expected: tuple[str, ...]) -> None:
    assert products(words, NAMES) == expected


@given(st.text(), st.lists(st.text(), max_size=4).map(tuple))
def test_any_names_in_any_text_are_looked_for(words: str, names: tuple[str, ...]) -> None:
    assert set(products(words, names)) <= set(names)
