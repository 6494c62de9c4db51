from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.amounts import amounts


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("Es waren 39,90 €.", "39.90", "EUR"),
        ("It cost £12 in all", "12", "GBP"),
        ("Summe: EUR 1.234,56", "1234.56", "EUR"),
        ("det kostade 1 200 kr", "1200", "SEK"),
        ("I paid $1,299.00 for it", "1299.00", "USD"),
        ("Rechnung über CHF 1'200.-", "1200", "CHF"),
        ("nur 49,- Euro", "49", "EUR"),
        ("nur 49,-- €", "49", "EUR"),
        ("39€90 pour un câble", "39.90", "EUR"),
        ("1\u202f249,50 euros", "1249.50", "EUR"),
        ("me han cobrado 15 euros de más", "15", "EUR"),
        ("me han cobrado 15'50 €", "15.50", "EUR"),
        ("R$ 89,90 no cartão", "89.90", "BRL"),
        ("89 reais", "89", "BRL"),
        ("€2.500 aanbetaald", "2500", "EUR"),
        ("€ 7.5", "7.5", "EUR"),
        ("120 Franken", "120", "CHF"),
        ("Fr. 45.50", "45.50", "CHF"),
        ("Ich habe Fr. 45.50 bezahlt.", "45.50", "CHF"),
        ("Fr. 45.–", "45", "CHF"),
        ("Fr. 5.-", "5", "CHF"),
        ("Fr 20.-", "20", "CHF"),
        ("fr. 12.50 zu viel", "12.50", "CHF"),
        ("SFr. 12.-", "12", "CHF"),
        ("sFr 30.--", "30", "CHF"),
        ("45.50 Fr.", "45.50", "CHF"),
        ("45.50 Fr", "45.50", "CHF"),
        ("120.– Fr.", "120", "CHF"),
        ("so 45 Fr. zu viel", "45", "CHF"),
        ("Das Gerät zu Fr. 1'250.50", "1250.50", "CHF"),
        ("Fr. 1’250", "1250", "CHF"),
        ("Fr. 0.50 Porto", "0.50", "CHF"),
        ("Fr. 450 sind viel", "450", "CHF"),
        ("bis Fr. 500.–", "500", "CHF"),
        ("un totale di fr. 45.50", "45.50", "CHF"),
        ("une facture de fr. 45.50.", "45.50", "CHF"),
        ("am Fr. 45.50 €", "45.50", "EUR"),
        ("Fr. 45 Euro bezahlt", "45", "EUR"),
        ("US$ 30", "30", "USD"),
        ("A$45.50", "45.50", "AUD"),
        ("20 quid", "20", "GBP"),
        ("149,99zł", "149.99", "PLN"),
        ("1.234.567,89 EUR", "1234567.89", "EUR"),
        ("(12,50€)", "12.50", "EUR"),
        ("-20 €", "20", "EUR"),
        ("I paid $49.99 CAD", "49.99", "CAD"),
        ("I paid $49.99 AUD for it", "49.99", "AUD"),
        ("CAD $49.99", "49.99", "CAD"),
        ("AU$49.99", "49.99", "AUD"),
        ("$1,200 MXN", "1200", "MXN"),
        ("$15 or so", "15", "USD"),
        ("Es waren 12 Euro 50.", "12.50", "EUR"),
        ("12 Euro und 50 Cent zu viel", "12.50", "EUR"),
        ("45 euros 30, c'est trop", "45.30", "EUR"),
        ("45 euros et 30 centimes", "45.30", "EUR"),
        ("12 euros con 50", "12.50", "EUR"),
        ("45 fr. 50", "45.50", "CHF"),
        ("12 Euro 50 Stück", "12", "EUR"),
        ("zwischen 12 € und 50.", "12", "EUR"),
        ("zwischen 12 Euro und 50.", "12", "EUR"),
        ("12 Euro\n50 Stück", "12", "EUR"),
        ("£1.5k for a sofa", "1500", "GBP"),
        ("€2k", "2000", "EUR"),
        ("2k €", "2000", "EUR"),
        ("1,5k €", "1500", "EUR"),
        ("2 Tsd. Euro", "2000", "EUR"),
        ("2 mil euros", "2000", "EUR"),
        ("a 4K TV for £399", "399", "GBP"),
        ("It was only 99p.", "0.99", "GBP"),
        ("90 pence short", "0.90", "GBP"),
        ("80 Cent zu viel", "0.80", "EUR"),
        ("ein 50-Cent-Stück", "0.50", "EUR"),
        ("28,5 ct je kWh", "0.285", "EUR"),
        ("80 Rappen", "0.80", "CHF"),
        ("80 céntimos", "0.80", "EUR"),
        ("80 cêntimos", "0.80", "EUR"),
        ("50 centimes de trop", "0.50", "EUR"),
        ("80 centesimi", "0.80", "EUR"),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, value: str, currency: str) -> None:
    (found,) = amounts(text, "")
    assert (found.value, found.currency) == (Decimal(value), currency)


def test_crowns_are_those_of_the_language() -> None:
    assert [found.currency for language in ("sv", "da") for found in amounts("200 kr", language)] == [
        "SEK",
        "DKK",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "20 % discount",
        "order 4711",
        "on 12.03.2025",
        "version 1.2.3",
        "a real problem",
        "6 ft long",
        "eurovision 2024",
        "article EUROPA12",
        "€",
        "I will try 3 times",
        "12345678901 euro",
        "am Fr. 12.3.2024",
        "Fr. 12.03.",
        "Fr., 12. März",
        "Fr. 12. März",
        "Fr. 8.30 Uhr",
        "Fr. 10-12 Uhr",
        "Fr. 14:30",
        "Mo.–Fr. 8.30–12.00",
        "Mo-Fr 14.30",
        "Do. und Fr. 14.30",
        "Do 10.30 Fr. 14.00",
        "letzten Fr. 100 Stück",
        "Fr. 079 123 45 67",
        "Fr. 2 Tassen",
        "FR 75001 Paris",
        "FR76 3000 6000 0112",
        "shoes in size 45 FR",
        "Fr. Meier",
        "a 1080p monitor",
        "trousers in size 12p",
        "100 per cent",
        "zwölf Euro 50 Cent",
        "a 10k run",
    ],
)
def test_what_is_no_sum_of_money_is_none(text: str) -> None:
    assert amounts(text, "") == ()


@pytest.mark.parametrize(
    ("text", "language", "currencies"),
    [
        ("$10.99, 50 cents too much", "en", ["USD", "USD"]),
        ("€10.99, 50 cents too much", "en", ["EUR", "EUR"]),
        ("50 cents", "en", ["USD"]),
        ("50 cents", "fr", ["EUR"]),
        ("Fr. 45.50, also 50 Cent zu viel", "de", ["CHF", "CHF"]),
        ("voir p. 5, 10p", "fr", []),
    ],
)
def test_coins_are_those_of_the_other_sums_else_of_the_language(
    text: str, language: str, currencies: list[str]
) -> None:
    assert [found.currency for found in amounts(text, language)] == currencies


@pytest.mark.parametrize(
    ("text", "language", "sums"),
    [
        ("It weighs about 3 pounds.", "en", []),
        ("The box was 20 pounds too heavy.", "en", []),
        ("Ich kaufte 2 Pfund Kaffee.", "de", []),
        ("I paid 3 pounds for it, it weighs nothing.", "en", ["3 GBP"]),
        ("It did 500 pounds of damage.", "en", ["500 GBP"]),
        ("Das kostete 200 Pfund Sterling.", "de", ["200 GBP"]),
        ("Frs 89.50", "fr", ["89.50 CHF"]),
        ("49 euro e 90.", "it", ["49.90 EUR"]),
        ("12 € 50.", "fr", ["12.50 EUR"]),
        ("tra 12 euro e 50 persone", "it", ["12 EUR"]),
    ],
)
def test_pounds_that_are_weighed_are_no_money(text: str, language: str, sums: list[str]) -> None:
    assert [f"{found.value} {found.currency}" for found in amounts(text, language)] == sums


def test_the_words_of_an_amount_are_kept_and_each_is_told_once() -> None:
    found = amounts("I paid 20,00 €, yes, 20 €, and £5.", "")
    assert [one.words for one in found] == ["20,00 €", "£5"]


def test_there_is_an_end_to_amounts() -> None:
    assert len(amounts(" ".join(f"{number} €" for number in range(1, 90)), "")) == 20
    assert amounts("x" * 20_000 + " 20 €", "") == ()


@given(st.text() | st.text(alphabet="0123456789.,'- €$krEUR\n"), st.sampled_from(["en", "da", ""]))
def test_any_text_has_amounts_of_known_currencies(text: str, language: str) -> None:
    for found in amounts(text, language):
        assert found.value >= 0
        assert len(found.currency) == 3
