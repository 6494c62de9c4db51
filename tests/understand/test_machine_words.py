"""A machine's receipt without any header is no customer's answer."""

from __future__ import annotations

import pytest

from followupd.model.reading import Mood
from followupd.understand.answers import answer


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your message. We have received it and will reply shortly.",
        "Thanks for your mail! I am currently out of the office until 5 May.",
        "I am on annual leave until Monday and will get back to you then.",
        "Vielen Dank für Ihre Nachricht. Wir melden uns in Kürze.",
        "5 Mai bin ich wieder da",
        "Ihre Anfrage ist bei uns eingegangen, danke.",
        "Ich bin bis Freitag im Urlaub und danach wieder gern für Sie da.",
    ],
)
def test_the_polite_words_of_a_machine_are_unclear(text: str) -> None:
    given = answer(text)
    assert (given.rating, given.mood) == (None, Mood.UNCLEAR)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you, I have received my parcel and all is well.",
        "Danke, alles gut angekommen!",
        "5, back to normal",
    ],
)
def test_a_customer_who_is_content_is_still_understood(text: str) -> None:
    assert answer(text).mood in (Mood.CONTENT, Mood.THANKS)
