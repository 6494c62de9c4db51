from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.facts import Number, NumberKind
from followupd.understand.numbers import introduced, numbers

ORDER, INVOICE, BOOKING = NumberKind.ORDER, NumberKind.INVOICE, NumberKind.BOOKING


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("My order 471123 is late.", ORDER, "471123"),
        ("Order no. A-2041 never came", ORDER, "A-2041"),
        ("Order #17", ORDER, "17"),
        ("order number: 2025/118", ORDER, "2025/118"),
        ("my order of last week, number 88213", ORDER, "88213"),
        ("Please check PO 45001234", ORDER, "45001234"),
        ("Bestellung Nr. 99120", ORDER, "99120"),
        ("Bestellnummer: DE-48-1120", ORDER, "DE-48-1120"),
        ("Bestell-Nr.48120", ORDER, "48120"),
        ("Re.-Nr. 4711-22", INVOICE, "4711-22"),
        ("encomenda n.º 70012", ORDER, "70012"),
        ("meine Bestellung vom 12.03.2025 mit der Nummer 5512", ORDER, "5512"),
        ("Auftrag 2025-0045", ORDER, "2025-0045"),
        ("Auftragsnummer lautet 771234", ORDER, "771234"),
        ("ma commande n° 55102", ORDER, "55102"),
        ("commande n°55102 toujours pas livrée", ORDER, "55102"),
        ("la commande numéro C-5510", ORDER, "C-5510"),
        ("mi pedido 100245", ORDER, "100245"),
        ("pedido núm. 100245", ORDER, "100245"),
        ("bestelling 4400125", ORDER, "4400125"),
        ("ordernummer NL-4400", ORDER, "NL-4400"),
        ("mijn bestelnummer is 22190", ORDER, "22190"),
        ("ordine n. 30012", ORDER, "30012"),
        ("l'ordine numero 30012", ORDER, "30012"),
        ("a minha encomenda nº 70012", ORDER, "70012"),
        ("Invoice 2025-17 is wrong", INVOICE, "2025-17"),
        ("Rechnungsnummer RE-20250033", INVOICE, "RE-20250033"),
        ("Rechnung Nr. 4410", INVOICE, "4410"),
        ("la facture F2025-11", INVOICE, "F2025-11"),
        ("factura nº 2025/0098", INVOICE, "2025/0098"),
        ("factuurnummer 20250098", INVOICE, "20250098"),
        ("fattura n. 118/2025", INVOICE, "118/2025"),
        ("fatura FT 2025/33", INVOICE, "2025/33"),
        ("booking reference XK3F9Q", BOOKING, "XK3F9Q"),
        ("Buchungsnummer 5567812", BOOKING, "5567812"),
        ("Reservierung 88112", BOOKING, "88112"),
        ("réservation numéro R-7781", BOOKING, "R-7781"),
        ("reserva 5567-A", BOOKING, "5567-A"),
        ("localizador QW12ER", BOOKING, "QW12ER"),
        ("boekingsnummer 778120", BOOKING, "778120"),
        ("prenotazione n. 55102", BOOKING, "55102"),
        ("a reserva número 90210", BOOKING, "90210"),
        ("Order_ID: 55012", ORDER, "55012"),
        ("orden de compra 55012", ORDER, "55012"),
        ("Auftragsbestätigung 55012", ORDER, "55012"),
        ("Bestellbestätigung Nr. 55012", ORDER, "55012"),
        ("orderbevestiging 55012", ORDER, "55012"),
        ("Buchungsbestätigung 55012", BOOKING, "55012"),
    ],
)
def test_a_number_is_known_by_the_word_before_it(text: str, kind: NumberKind, expected: str) -> None:
    assert introduced(text) == (Number(kind=kind, text=expected),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Auftragsnummer 100 234 567", ["100 234 567"]),
        ("Auftragsnummer: 100\u00a0234\u00a0567.", ["100 234 567"]),
        ("Bestellnummer 100 234 567 vom 12.03.2024", ["100 234 567"]),
        ("Bestellnummer 100 234 567 12.03.2024", ["100 234 567"]),
        ("order no. 1 100 234 567, 2 pieces", ["1 100 234 567"]),
        ("Order 1002 3456 7890 never came", ["1002 3456 7890"]),
        ("commande n° 12 34 56 78", ["12 34 56 78"]),
        ("My order 471 123.", ["471 123"]),
        ("Bestellnummer 471 123\nTel. 044 123 45 67", ["471 123"]),
        ("Auftragsnummer 100 234 567 Tel. 044 123 45 67", ["100 234 567"]),
        ("Bestellnummer 100 234 567 2 Stück", ["100 234 567"]),
        ("Bestellnummer 100 234 567 120 Stück", ["100 234 567"]),
        ("Rechnungsnummer 100 234 567 45.50 €", ["100 234 567"]),
        ("Rechnungsnummer 100 234 567 45 €", ["100 234 567"]),
        ("orders 100 234 567 and 100 234 568", ["100 234 567", "100 234 568"]),
        ("orders 471123 471124", ["471123", "471124"]),
        ("orders 471123, 471124", ["471123", "471124"]),
        ("order 471123 2 pieces", ["471123"]),
        ("Bestellung Nr. 471123 und 2 Stück", ["471123"]),
        ("Bestellung 471123 079 123 45 67", ["471123"]),
        ("orders #1001 and #1002", ["1001", "1002"]),
        ("Bestellungen Nr. 1001 und Nr. 1002", ["1001", "1002"]),
        ("order 4711 and no reply in 1000 hours", ["4711"]),
    ],
)
def test_a_number_in_groups_of_digits_is_one_and_keeps_its_blanks(text: str, expected: list[str]) -> None:
    assert [one.text for one in introduced(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "order of 12 03 2025",
        "Bestellung vom 12 03 25",
        "Bestellung 500 120 Watt",
        "Rechnung über 1 200 €",
        "the bill of EUR 1 200 500",
        "",
        "I would like to order 2500 bricks.",
        "My order of 12.03.2025 is late",
        "Order from 17 March 2025",
        "The invoice says 39.90 €",
        "the bill of 1200 euros",
        "my order. 471123 people live here",
        "In order to pay, call 4711",
        "Bestellung 2025",
        "I ordered 3 lamps",
        "border 471123",
        "meine Bestellung kam nach 14 Tagen",
        "Ihre Rechnung über EUR 1500",
        "our order came in 2024.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert introduced(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales order SO 48211 has not shipped.", ["SO 48211"]),
        ("My order number is AB 12345.", ["AB 12345"]),
        ("Auftrag AU 5512", ["AU 5512"]),
        ("bestelnummer BE 48211", ["BE 48211"]),
        ("fattura FPR 12/25", ["FPR 12/25"]),
        ("MY ORDER WAS 48211", ["48211"]),
        ("MY ORDER CAME LATE 48211", []),
        ("Order NO 48211", ["48211"]),
        ("I would like to order HP 2000 pages", []),
    ],
)
def test_a_number_keeps_the_letters_it_begins_with(text: str, expected: list[str]) -> None:
    assert [number.text for number in introduced(text)] == expected


def test_several_numbers_of_one_word_are_all_found() -> None:
    assert [one.text for one in introduced("orders 471123 and 471124, invoice 2025-17")] == [
        "471123",
        "471124",
        "2025-17",
    ]


def test_the_shops_own_pattern_takes_the_place_of_the_words_for_its_kind_alone() -> None:
    text = "order 99999, A-12, invoice 2025-17"
    assert numbers(text, {ORDER: r"\bA-\d+\b", INVOICE: ""}, introduced(text)) == (
        Number(kind=ORDER, text="A-12"),
        Number(kind=INVOICE, text="2025-17"),
    )


def test_a_number_that_is_written_again_in_another_way_is_told_once() -> None:
    text = "order ab-1288 is late. Order AB-1288! Order number ab1288, invoice AB-1288."
    assert introduced(text) == (Number(kind=ORDER, text="ab-1288"), Number(kind=INVOICE, text="AB-1288"))
    assert numbers(text, {ORDER: r"(?i)\bab-?\d+\b"}, ()) == (Number(kind=ORDER, text="ab-1288"),)


@pytest.mark.parametrize("pattern", ["(", "x+"])
def test_a_useless_pattern_finds_nothing(pattern: str) -> None:
    assert numbers("x" * 100, {ORDER: pattern}, ()) == ()


def test_there_is_an_end_to_numbers() -> None:
    text = " ".join(f"order {number}" for number in range(10_000, 10_100))
    assert len(introduced(text)) == len(numbers(text, {ORDER: r"\d+"}, ())) == 20
    assert introduced("x" * 20_000 + " order 471123") == ()


@given(st.text() | st.text(alphabet="order nr.#0123456789-/Bestlung\n"))
def test_any_text_has_numbers_with_a_digit(text: str) -> None:
    for number in introduced(text):
        assert any(sign.isdigit() for sign in number.text)
