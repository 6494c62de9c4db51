from __future__ import annotations

import pytest
from complaint_mails import COMPLAINTS, OTHERS, UNSURE
from hypothesis import given
from hypothesis import strategies as st

from followupd.model.reading import Verdict
from followupd.understand.complaint import weighed


@pytest.mark.parametrize("text", COMPLAINTS)
def test_a_complaint_is_never_overlooked(text: str) -> None:
    assert weighed(text).verdict is not Verdict.OTHER


@pytest.mark.parametrize("text", OTHERS)
def test_ordinary_mail_is_never_called_a_complaint(text: str) -> None:
    assert weighed(text).verdict is not Verdict.COMPLAINT


@pytest.mark.parametrize("text", UNSURE)
def test_what_is_too_faint_is_left_to_a_person(text: str) -> None:
    assert weighed(text).verdict is Verdict.UNSURE


def test_most_complaints_and_most_ordinary_mails_need_no_person() -> None:
    sure = [text for text in COMPLAINTS if weighed(text).verdict is Verdict.COMPLAINT]
    quiet = [text for text in OTHERS if weighed(text).verdict is Verdict.OTHER]
    assert len(sure) >= 0.75 * len(COMPLAINTS)
    assert len(quiet) >= 0.9 * len(OTHERS)


@pytest.mark.parametrize(
    "text",
    [
        "No complaint, just a question about the colour.",
        "Nothing is broken, all arrived safely.",
        "There were no problems and no damage.",
        "Keine Beschwerde, nur eine Frage.",
        "Es gab keine Mängel und nichts zu beanstanden.",
        "The food was not bad at all.",
        "Wir können uns wirklich nicht beschweren.",
    ],
)
def test_what_is_denied_is_no_complaint(text: str) -> None:
    assert weighed(text).verdict is Verdict.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "I can't believe how rude your driver was.",
        "It's not only late, it is also broken.",
        "Nicht nur verspätet, sondern auch noch kaputt.",
        "I don't understand why my new phone is broken.",
    ],
)
def test_a_no_rules_only_its_own_words(text: str) -> None:
    assert weighed(text).verdict is Verdict.COMPLAINT


def test_a_problem_in_an_if_weighs_less_than_one_that_happened() -> None:
    asked = weighed("What do you do if my parcel is damaged on the way to me")
    told = weighed("What do you do now that my parcel is damaged on the way to me")
    assert asked.score < told.score


def test_praise_with_a_joke_is_no_complaint() -> None:
    text = "My only complaint: the cake was gone too soon. Excellent work, we loved it, thank you very much!"
    assert weighed(text).verdict is not Verdict.COMPLAINT


def test_bitter_praise_does_not_speak_against_a_complaint() -> None:
    assert (
        weighed("Great service, another appointment cancelled, and again nobody told me.").verdict
        is Verdict.COMPLAINT
    )


def test_reasons_quote_the_mails_own_words() -> None:
    reasons = weighed("Hello,\nmy order 4711 has STILL not\narrived.").reasons
    assert "says “STILL not arrived”" in reasons


def test_reasons_of_an_unsure_mail_name_both_sides() -> None:
    reasons = weighed(
        "Lovely meal, shame about the forty minute wait for the bill and the mistake in it."
    ).reasons
    assert "says “shame”" in reasons
    assert "but also “Lovely meal”" in reasons


def test_an_ordinary_mail_says_why_it_is_ordinary() -> None:
    assert "says “opening hours”" in weighed("What are your opening hours?").reasons


@pytest.mark.parametrize("text", [*COMPLAINTS, *UNSURE])
def test_whatever_is_flagged_has_a_reason(text: str) -> None:
    assert weighed(text).reasons


def test_umlauts_may_be_written_with_e() -> None:
    assert weighed("Die Tuer ist beschaedigt, ich moechte mich beschweren").verdict is Verdict.COMPLAINT
    assert weighed("DIE TÜR IST BESCHÄDIGT, ICH MÖCHTE MICH BESCHWEREN").verdict is Verdict.COMPLAINT


def test_typed_without_apostrophes_it_is_the_same() -> None:
    plain, typed = weighed("My parcel hasn't arrived"), weighed("My parcel hasnt arrived")
    assert plain.verdict is typed.verdict is Verdict.COMPLAINT
    assert weighed("My parcel hasn’t arrived").verdict is Verdict.COMPLAINT


def test_a_short_puzzling_mail_is_left_to_a_person_unless_it_goes_on_with_a_talk() -> None:
    text = "Your colleague put my name on the door in the end."
    assert weighed(text).verdict is Verdict.UNSURE
    assert weighed(text, in_conversation=True).verdict is Verdict.OTHER


def test_a_page_about_the_bad_world_without_a_word_of_us_is_no_complaint() -> None:
    sentence = (
        "Politicians lie, prices are terrible, trains are awful and the weather is horrible these days. "
    )
    assert weighed(sentence * 12).verdict is not Verdict.COMPLAINT


def test_a_mail_that_goes_on_with_a_talk_must_name_what_ties_it_to_us() -> None:
    loose, tied = (
        "It is broken, terrible and useless.",
        "It is broken, terrible and useless. I ordered it from you.",
    )
    assert weighed(loose, in_conversation=True).verdict is Verdict.UNSURE
    assert weighed(tied, in_conversation=True).verdict is Verdict.COMPLAINT


def test_the_score_fits_the_verdict() -> None:
    for text in (*COMPLAINTS, *OTHERS):
        weighing = weighed(text)
        assert (weighing.score >= 0.5) == (weighing.verdict is Verdict.COMPLAINT)


def test_nothing_weighs_nothing() -> None:
    assert weighed("").verdict is Verdict.OTHER
    assert weighed("").reasons == ()


@given(st.text())
def test_arbitrary_text_never_raises(text: str) -> None:
    assert 0 <= weighed(text).score <= 1


@pytest.mark.parametrize(
    "piece", ["not ", "not\n", "a" * 50, ". ", "' ", "\n \n", "still not ", "!", "(", "don't ", "é", "-"]
)
def test_a_megabyte_of_anything_is_weighed(piece: str) -> None:
    weighed(piece * (1_000_000 // len(piece)))
