from __future__ import annotations

import pytest
from complaint_mails import COMPLAINTS, OTHERS, UNSURE
from hypothesis import given
from hypothesis import strategies as st
from trade_mails import POLITE_COMPLAINTS, SIMILAR_OTHERS

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


@pytest.mark.parametrize("text", [text for _, text in POLITE_COMPLAINTS])
def test_a_polite_complaint_is_one(text: str) -> None:
    assert weighed(text).verdict is Verdict.COMPLAINT


@pytest.mark.parametrize("text", SIMILAR_OTHERS)
def test_the_words_of_a_complaint_alone_make_none(text: str) -> None:
    assert weighed(text).verdict is Verdict.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "The glaze of my mug shows fine lines after a few weeks. Is that normal?",
        "In der Glasur meiner Tasse sehe ich feine Haarrisse. Ist das normal oder stimmt da etwas nicht?",
        "Your new tyres lost a little air in the first week. Is this supposed to be so?",
        "Der neue Ofen von Ihnen riecht noch etwas verbrannt. Ist das üblich?",
    ],
)
def test_a_question_whether_it_is_normal_is_left_to_a_person(text: str) -> None:
    assert weighed(text).verdict is Verdict.UNSURE


def test_who_asks_whether_it_is_normal_and_wants_the_money_back_complains() -> None:
    asked = "The mug I bought from you is cracked. Is that normal?"
    assert weighed(asked).verdict is Verdict.UNSURE
    assert weighed(f"{asked} I want my money back.").verdict is Verdict.COMPLAINT


def test_praise_before_the_matter_weighs_little_but_the_last_word_counts() -> None:
    before = "You were right, the colour is perfect and the work is excellent. But the door you fitted leaks."
    after = "But the door you fitted leaked. You were right, the colour is perfect and the work is excellent."
    assert weighed(before).score > weighed(after).score
    assert weighed(before).verdict is Verdict.COMPLAINT


def test_what_sellers_say_of_our_customers_is_no_complaint() -> None:
    problem = "Unhappy customers complain about errors, and you are losing money."
    seller = "I came across your website. We offer SEO and backlinks, shall I send you our price list?"
    assert weighed(f"{problem} {seller}").verdict is Verdict.OTHER


def test_a_defect_is_a_complaint_where_it_is_our_doing() -> None:
    assert weighed("Could you come on Monday? The tap drips.").verdict is not Verdict.COMPLAINT
    assert weighed("Could you come on Monday? The tap you fitted drips.").verdict is Verdict.COMPLAINT


@pytest.mark.parametrize("text", ["Hallo", "Hello", "Guten Tag!", "Dear Sir or Madam,".replace("or ", "")])
def test_a_mere_greeting_is_left_to_a_person(text: str) -> None:
    assert weighed(text).verdict is Verdict.UNSURE
    assert weighed(text).reasons[0].startswith("says only “")
    assert weighed(text, in_conversation=True).verdict is Verdict.OTHER


def test_a_word_of_the_other_language_is_not_taken_for_a_grievance() -> None:
    assert not any("Bad" in reason for reason in weighed("Das Bad und die Küche sind für Sie frei.").reasons)
    assert any("bad" in reason for reason in weighed("It is bad and so is the rest of it.").reasons)


def test_a_plain_question_about_a_defect_weighs_less_than_a_report() -> None:
    assert weighed("Do the handles come off?").score < weighed("The handles come off.").score
    assert weighed("Why do the handles come off?").score > weighed("Do the handles come off?").score


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


def test_a_reason_is_given_once_however_it_is_written() -> None:
    told = weighed("BROKEN again! The lamp is broken, it came broken, and nobody answers. Broken!").reasons
    assert len({reason.casefold() for reason in told}) == len(told)
