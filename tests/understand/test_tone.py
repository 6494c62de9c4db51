from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.reading import Mood
from followupd.understand.tone import mood


@pytest.mark.parametrize(
    "text",
    [
        "Thanks!",
        "Vielen Dank, super",
        "Thank you very much.",
        "Danke schön!",
        "Many thanks for your quick help!",
        "Vielen Dank für die schnelle Lösung!",
        "Thank you so much for sorting this out so quickly, really appreciate it.",
        "Herzlichen Dank und viele Grüße, Anna",
        "thx",
        "Cheers, great service",
    ],
)
def test_nothing_but_thanks_is_thanks(text: str) -> None:
    assert mood(text) is Mood.THANKS


@pytest.mark.parametrize(
    "text",
    [
        "all good now",
        "alles bestens",
        "yes",
        "ja, passt",
        "👍",
        "Ja!",
        "Yes, everything works again, thank you.",
        "No complaints",
        "nothing to complain about",
        "no problems any more",
        "kein Problem mehr",
        "can't complain",
        "Kann nicht meckern",
        "nicht schlecht",
        "not bad at all",
        "It works perfectly now.",
        "It was broken but now it works fine",
        "Es war kaputt, aber jetzt funktioniert alles",
        "Alles in Ordnung, danke",
        "Die Heizung läuft wieder.",
        "No, all good",
        "Nein, alles gut",
        "Ja, alles erledigt",
        "I am happy with the solution",
        "Ich bin sehr zufrieden",
        "The new one arrived and works great.",
        "ok",
        "Passt",
        "Everything's fine now 😊",
        "keine Probleme mehr",
        "Ja klar!",
        "yes, all well",
        "Yes thank you",
        "It doesn't leak any more",
        "Tropft nicht mehr",
    ],
)
def test_a_good_word_is_content(text: str) -> None:
    assert mood(text) is Mood.CONTENT


@pytest.mark.parametrize(
    "text",
    [
        "still broken",
        "nein, immer noch kaputt",
        "no",
        "👎",
        "Nein",
        "Not good",
        "nicht gut",
        "not happy",
        "Nicht zufrieden",
        "Thanks, but it is still leaking",
        "Danke, aber es tropft immer noch",
        "Unfortunately not",
        "Leider nein",
        "leider nicht",
        "Nothing has changed.",
        "Niemand hat sich gemeldet.",
        "It broke again",
        "wieder kaputt",
        "Nobody called me.",
        "Ja, aber leider ist es wieder kaputt",
        "No, the new one is damaged too",
        "I'm still waiting for my refund.",
        "Ich warte immer noch auf mein Geld",
        "Yes, but it is still dripping",
        "not really",
        "nicht wirklich",
        "could be better",
        "Das Problem besteht weiterhin",
        "the problem is not solved",
        "unzufrieden",
        "It works but now it's leaking again",
        "Danke für nichts",
        "No way, worst service ever",
        "Es ist schlimmer als vorher, alles andere als gut",
    ],
)
def test_a_bad_word_is_unhappy(text: str) -> None:
    assert mood(text) is Mood.UNHAPPY


@pytest.mark.parametrize(
    "text",
    [
        "so lala",
        "geht so",
        "naja",
        "yes and no",
        "jein",
        "maybe",
        "I don't know yet",
        "Thanks, when will it arrive?",
        "What do you mean?",
        "Thank you, I'll check and get back to you",
        "Danke, ich melde mich morgen",
        "Die Bestellnummer ist 4711",
        "",
        "Noch nicht ausprobiert",
        "not tried yet",
        "no thanks",
        "Could you send me the invoice?",
    ],
)
def test_what_does_not_tell_is_unclear(text: str) -> None:
    assert mood(text) is Mood.UNCLEAR


@pytest.mark.parametrize(
    "text",
    [
        "My order A-1 still has not arrived.",
        "Ich möchte mich beschweren.",
        "Your driver was very rude to us.",
    ],
)
def test_a_complaint_is_never_content(text: str) -> None:
    assert mood(text) is Mood.UNHAPPY


@pytest.mark.parametrize(
    "text",
    [
        "Thanks! When does it come?",
        "Thank you. My number is 4711.",
        "Thanks, please call me.",
        "Danke, bitte um Rückruf.",
    ],
)
def test_thanks_with_something_open_is_not_only_thanks(text: str) -> None:
    assert mood(text) is not Mood.THANKS


@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    assert mood(text) in Mood
