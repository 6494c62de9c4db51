"""A mail that is only passed on says what is in it; below own words it is left out."""

from __future__ import annotations

import pytest

from followupd.model.message import Address, Message
from followupd.understand.quoting import new_words

SHOP = Address(address="info@shop.example")
REFERENCES = ("earlier@else.example",)
BLOCK = "From: Anna Vale <anna@mail.example>\nSent: Monday, March 2, 2026 10:11\nTo: Bo\nSubject: Lamp"
WORDS = "The lamp flickers."


def words_of(text: str, subject: str = "Fwd: Lamp") -> str:
    return new_words(Message(text=text, subject=subject, to=(SHOP,), references=REFERENCES))


@pytest.mark.parametrize(
    "text",
    [
        f"---------- Forwarded message ---------\n{BLOCK}\n\n{WORDS}",
        f"\n\nBegin forwarded message:\n\n{BLOCK}\n\n{WORDS}",
        f"-------- Weitergeleitete Nachricht --------\n\n{BLOCK}\n\n\n{WORDS}",
        f"> Begin forwarded message:\n>\n> {BLOCK}\n>\n> {WORDS}".replace("\nSent", "\n> Sent")
        .replace("\nTo", "\n> To")
        .replace("\nSubject", "\n> Subject"),
        f"________________________________\n{BLOCK}\n\n{WORDS}",
    ],
)
def test_a_forward_without_own_words_says_what_is_in_it(text: str) -> None:
    assert words_of(text) == WORDS


@pytest.mark.parametrize(
    "mark", ["Fwd", "FW", "WG", "TR", "RV", "ENC", "VS", "VB", "PD", "İLT", "转发", "Doorst"]
)
def test_the_subject_tells_a_forward_where_the_text_does_not(mark: str) -> None:
    text = f"{BLOCK}\n\n{WORDS}"
    assert words_of(text, f"{mark}: Lamp") == WORDS
    assert words_of(text, "Re: Lamp") == ""


def test_own_words_above_a_forward_are_all_that_counts() -> None:
    assert (
        words_of(f"See below.\n\n---------- Forwarded message ---------\n{BLOCK}\n\n{WORDS}") == "See below."
    )


def test_our_own_mail_that_comes_back_is_no_word_of_the_customer() -> None:
    ours = BLOCK.replace("anna@mail.example", "Info@Shop.example")
    assert words_of(f"---------- Forwarded message ---------\n{ours}\n\nIs the lamp well?") == ""


def test_a_mail_to_us_that_is_sent_once_more_is_the_customers() -> None:
    again = BLOCK.replace("To: Bo", "To: info@shop.example")
    assert words_of(f"---------- Forwarded message ---------\n{again}\n\n{WORDS}") == WORDS
    nameless = f"From: Anna Vale\nTo: info@shop.example\nSent: Monday\nSubject: Lamp\n\n{WORDS}"
    assert words_of(nameless) == WORDS


def test_a_reply_of_nothing_but_quotes_is_no_forward() -> None:
    assert words_of(f"> {WORDS}", "Re: Lamp") == ""
    assert words_of(f"On 2 Mar 2026, Anna wrote:\n\n> {WORDS}", "Lamp") == ""
