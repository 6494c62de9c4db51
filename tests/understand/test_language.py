from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.understand.language import NAMES, declared, recognised


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Where is my order? I have been waiting for two weeks.", "en"),
        ("Order 4711 still not here", "en"),
        ("Thanks!", "en"),
        ("the kettle is broken", "en"),
        ("Wo bleibt meine Bestellung? Ich warte seit zwei Wochen.", "de"),
        ("Danke!", "de"),
        ("Immer noch nichts da", "de"),
        ("Ich habe den Newsletter und das Ticket per Mail bekommen, sorry", "de"),
        ("ALLES KAPUTT UND NIEMAND DA", "de"),
    ],
)
def test_the_language_of_the_words_is_found(text: str, expected: str) -> None:
    assert recognised(text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bonjour, je n'ai toujours pas reçu ma commande et personne ne répond.", "fr"),
        ("Hola, mi pedido no ha llegado todavía y nadie me contesta.", "es"),
        ("Ik heb mijn bestelling nog steeds niet ontvangen en niemand neemt op.", "nl"),
        ("Buongiorno, il mio ordine non è ancora arrivato e nessuno mi risponde.", "it"),
        ("Bom dia, a minha encomenda ainda não chegou e ninguém me responde.", "pt"),
        ("Hej, jag har fortfarande inte fått min beställning och ni svarar inte.", "sv"),
    ],
)
def test_other_languages_are_not_taken_for_ours(text: str, code: str) -> None:
    assert recognised(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("La prise a pris feu.", "fr"),
        ("Me corté con el borde.", "es"),
        ("Voy a reclamar el cargo a mi banco.", "es"),
        ("Scriverò una recensione negativa su Google.", "it"),
        ("I kept a diary.", "en"),
        ("On peut en reparler ?", "fr"),
        ("Hoi Wendy, wanneer krijgen we de tickets?", "nl"),
        ("Kannst du den Hänger mitbringen?", "de"),
        ("Esta peça veio com um risco.", "pt"),
    ],
)
def test_a_small_word_that_another_language_has_too_does_not_decide(text: str, code: str) -> None:
    assert recognised(text) == code


@pytest.mark.parametrize(
    "text", ["", "4711", "👍", "Ok", "IKEA PAX 236", "Москва", "Müller Meier Schmidt Schulze"]
)
def test_words_that_do_not_tell_leave_it_open(text: str) -> None:
    assert recognised(text) == ""


def test_a_list_of_product_codes_is_no_language() -> None:
    codes = "AX200 in BX300 " * 1 + "PX-1 QX-2 RX-3 SX-4 TX-5 UX-6 VX-7 WX-8 alpha beta gamma delta omega"
    assert recognised(codes) == ""


def test_every_language_has_a_name() -> None:
    assert set(NAMES) >= {"en", "de", "fr", "es", "nl", "it", "pt"}


@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    assert recognised(text) in {"", *NAMES}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tür klemmt, Griff fehlt.", "de"),
        ("Pizza fredda anche stavolta.", "it"),
        ("Mesa cancelada duas vezes.", "pt"),
        ("Brood weer rauw vanbinnen.", "nl"),
        ("Travaux bâclés, peinture écaillée.", "fr"),
        ("Botellas rotas, caja mojada.", "es"),
        ("Curtains faded, lining torn.", "en"),
    ],
)
def test_a_few_words_without_small_ones_are_told_by_their_letters(text: str, code: str) -> None:
    assert recognised(text) == code


@pytest.mark.parametrize("text", ["4711", "X-204711 X-1", "ok", "FU-7K3Q2M 12.03.2026 39,90"])
def test_numbers_and_a_word_tell_no_language(text: str) -> None:
    assert recognised(text) == ""


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("EN-us", "en"),
        ("de, en", ""),
        ("", ""),
        ("x-klingon", ""),
        ("english", ""),
    ],
)
def test_a_declared_language_is_read(field: str, code: str) -> None:
    assert declared(field) == code
