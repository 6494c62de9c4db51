from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.reading import Mood
from followupd.understand.answers import answer


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("4, thanks", 4),
        ("4", 4),
        ("4.", 4),
        ("4!", 4),
        ("4 - great", 4),
        ("4\nThanks", 4),
        ("4 thanks", 4),
        ("4 stars", 4),
        ("4 Sterne", 4),
        ("4 out of 5", 4),
        ("4 von 5", 4),
        ("4/5", 4),
        ("5/5", 5),
        ("4 / 5", 4),
        ("5. Alles super", 5),
        ("4, but it took 3 weeks", 4),
        ("5-star service", 5),
        ("4*", 4),
        ("4️⃣", 4),
        ("**4**", 4),
        ("(4)", 4),
        ("“4”", 4),
        ("Hi,\n\n4\n\nRegards", 4),
        ("Hello, 4. Thanks", 4),
        ("Guten Tag,\n5 danke", 5),
        ("Rating: 2", 2),
        ("Note 4", 4),
        ("rating 5", 5),
        ("I give it a 4", 4),
        ("Ich gebe 4 Punkte", 4),
        ("Eine 5 von mir", 5),
        ("one", 1),
        ("Five stars!", 5),
        ("fünf", 5),
        ("fünf Sterne", 5),
        ("five", 5),
        ("drei", 3),
        ("★★★★", 4),
        ("★★★★☆", 4),
        ("⭐⭐⭐", 3),
        ("5, but still broken", 5),
        ("5 von 5 Punkten", 5),
        ("4 points", 4),
        ("My rating is 3.", 3),
        ("3, could be better", 3),
        ("1! Terrible", 1),
        ("1 - never again", 1),
        ("2\n\nThe door still sticks.", 2),
        ("4 thanks a lot", 4),
        ("5 alles super", 5),
        ("5 out of five", 5),
        ("I rate this 4", 4),
        ("4)", 4),
        ("5:)", 5),
        ("5 :)", 5),
        ("5😊", 5),
        ("5 👍", 5),
        ("1 Stern", 1),
        ("Vier", 4),
        ("4.\nDanke", 4),
        ("5 because it was great", 5),
        ("4 weil", 4),
        ("1", 1),
        ("4, merci", 4),
        ("Bonjour,\n\n4 sur 5", 4),
        ("5 étoiles !", 5),
        ("Je vous mets un 4", 4),
        ("Ma note : 3", 3),
        ("Cinq", 5),
        ("4 merci beaucoup", 4),
        ("C'est un 5 pour nous", 5),
        ("2, malheureusement", 2),
        ("4, gracias", 4),
        ("Hola: 5", 5),
        ("Buenos días,\n5 estrellas", 5),
        ("4 de 5", 4),
        ("4 sobre 5", 4),
        ("Un 5 de mi parte", 5),
        ("Le doy un 4", 4),
        ("¡5!", 5),
        ("cuatro", 4),
        ("4, bedankt", 4),
        ("Goedendag,\n\n5", 5),
        ("Ik geef een 4", 4),
        ("5 sterren", 5),
        ("4 van de 5", 4),
        ("4 van 5", 4),
        ("Een 5 van mij", 5),
        ("Mijn cijfer: 2", 2),
        ("vijf", 5),
        ("4, grazie", 4),
        ("Buongiorno, 5", 5),
        ("5 stelle", 5),
        ("4 su 5", 4),
        ("Do un 4", 4),
        ("Voto: 3", 3),
        ("quattro", 4),
        ("4, obrigada", 4),
        ("Olá,\n5", 5),
        ("Bom dia,\n4 em 5", 4),
        ("5 estrelas", 5),
        ("Dou um 4", 4),
        ("Nota 5", 5),
        ("quatro", 4),
        ("5 da minha parte", 5),
    ],
)
def test_a_text_that_starts_with_a_number_from_1_to_5_is_a_rating(text: str, rating: int) -> None:
    assert answer(text).rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "4/10",
        "4 of 10",
        "4 out of 10",
        "5a",
        "55",
        "4711",
        "10",
        "3 weeks ago",
        "2 days later",
        "1. First of all",
        "5. Mai",
        "2. Mahnung",
        "3. März war es",
        "2 people came",
        "1 item still missing",
        "2 chairs are broken",
        "3 Tage",
        "2x angerufen",
        "3-4 Tage",
        "1-2",
        "4-5",
        "4.5",
        "4,5",
        "2, maybe 3 weeks",
        "1, 2 and 4 are missing",
        "4 - 5",
        "1 1/2 years",
        "5€ zurück",
        "5 €",
        "5 Euro",
        "5%",
        "3pm",
        "2nd time",
        "4:30 pm",
        "1️⃣0️⃣",
        "I would give it 3 weeks",
        "One more thing",
        "zwei, drei Tage",
        "★★★★★★",
        "0",
        "-1",
        "6",
        "Eins a!",
        "",
        "Order 4",
        "12, thanks",
        "4th of May",
        "1) the door",
        "3/4 done",
        "2 of my chairs are still broken",
        "3 Mal angerufen",
        "4 o'clock is fine",
        "5 minutes ago",
        "2 von 3 Teilen fehlen",
        "3 semaines plus tard",
        "2 chaises sur 4 sont cassées",
        "Très bien",
        "5 mai",
        "4 sur 10",
        "Un seul problème",
        "3 semanas después",
        "5 de mayo",
        "2 de 4 sillas",
        "Uno de los vasos",
        "3 weken later",
        "4 van de 10",
        "2 keer gebeld",
        "3 settimane dopo",
        "2 su 4 rotti",
        "Due, tre giorni",
        "3 semanas depois",
        "2 em 4",
        "4, ou 5",
        "4, forse 5",
    ],
)
def test_other_numbers_are_no_rating(text: str) -> None:
    assert answer(text).rating is None


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("5", Mood.CONTENT),
        ("4, thanks", Mood.CONTENT),
        ("3", Mood.UNCLEAR),
        ("2", Mood.UNHAPPY),
        ("1, thanks", Mood.UNHAPPY),
        ("5, but still broken", Mood.CONTENT),
        ("2, all good", Mood.UNHAPPY),
    ],
)
def test_the_number_tells_the_mood_whatever_follows(text: str, mood: Mood) -> None:
    assert answer(text).mood is mood


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Yes, thank you, all is well.", Mood.CONTENT),
        ("Nein, immer noch kaputt", Mood.UNHAPPY),
        ("2 weeks later and still broken", Mood.UNHAPPY),
        ("1. First of all: it still leaks.", Mood.UNHAPPY),
        ("4711", Mood.UNCLEAR),
    ],
)
def test_without_a_number_the_words_tell(text: str, mood: Mood) -> None:
    assert answer(text).rating is None
    assert answer(text).mood is mood


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "STOP.",
        "Unsubscribe",
        "abbestellen",
        "Bitte nicht mehr fragen!",
        "Please don't ask me again.",
        "bitte keine E-Mails mehr",
        "Hören Sie auf!",
        "« stop »",
        "Stop, merci.",
        "Merci de ne plus m’écrire",
        "Veuillez me désabonner.",
        "«stop»",
        "BAJA",
        "Por favor, no me escriban más.",
        "no me pregunten mas",
        "‘stop’",
        "Afmelden",
        "Graag geen e-mails meer!",
        "Schrijf me uit",
        "Basta e-mail",
        "Non scrivetemi più.",
        "cancellatemi",
        "Não me enviem mais e-mails",
        "nao quero receber mais emails",
        "Sair",
    ],
)
def test_a_whole_text_that_asks_for_it_opts_out(text: str) -> None:
    assert answer(text).opt_out
    assert answer(text).mood is Mood.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "please stop the leak",
        "I will not stop recommending you",
        "4, thanks",
        "",
        "Abbestellen möchte ich die Zeitung nicht, alles gut",
        "Arrêtez la fuite",
        "Basta así, gracias, todo bien",
        "Stop het lekken",
        "Non scrivetemi più a questo indirizzo ma all'altro",
        "Sair daqui foi fácil",
    ],
)
def test_the_word_inside_a_sentence_does_not_opt_out(text: str) -> None:
    assert not answer(text).opt_out


@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    found = answer(text)
    assert found.rating in {None, 1, 2, 3, 4, 5}


@given(st.text(alphabet="12345 .,-/:★\ufe0f\u20e3vonoutf", max_size=20))
def test_odd_numbers_never_raise(text: str) -> None:
    answer(text)


@pytest.mark.parametrize("piece", ["4 ", "★", "4", "\n", "Hello, ", "a "])
def test_a_megabyte_of_anything_is_read(piece: str) -> None:
    answer(piece * (1_000_000 // len(piece)))
