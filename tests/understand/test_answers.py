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
