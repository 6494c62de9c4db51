"""The letters that come with the program: complete, in both languages, and saying what they may."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from followupd.compose.letter import Rendered
from followupd.compose.lint import check
from followupd.compose.samples import sample_values, variants
from followupd.compose.templates import Templates, shipped
from followupd.model.decision import Kind

LANGUAGES = ("en", "de")
TEMPLATES = Templates(shipped())
both = pytest.mark.parametrize("language", LANGUAGES)


def letter(kind: str, language: str, **changes: object) -> Rendered:
    return TEMPLATES.render(kind, language, sample_values(kind, language) | changes)


def test_every_letter_is_there_in_every_language_and_passes_its_own_check() -> None:
    there = {(source.kind, source.language) for source in TEMPLATES.sources()}
    assert there == {(kind.value, language) for kind in Kind for language in LANGUAGES}
    assert check(TEMPLATES) == ()


@both
@pytest.mark.parametrize("kind", list(Kind))
def test_no_letter_shows_a_trace_of_its_making(kind: Kind, language: str) -> None:
    for values in variants(kind, language):
        rendered = TEMPLATES.render(kind, language, values)
        assert not re.search(r"[{}\\*]|None|  |\n\n\n|\(\)| [,.!?]|<|datetime", rendered.text), rendered.text
        assert rendered.text == rendered.text.strip() + "\n"
        assert ("Ref. FU-7K3Q2M" in rendered.text.splitlines()) is (kind is not Kind.PROBE)


@both
def test_an_acknowledgement_says_what_was_understood_who_answers_and_by_when(language: str) -> None:
    rendered = letter("acknowledgement", language)
    assert rendered.subject.startswith("Re: Pa")
    clock = {"en": "Monday, 23 November, 5 pm", "de": "Montag, 23. November, 17 Uhr"}[language]
    for part in ("Anna Berg", "A-104233", "Maria Lindner", clock):
        assert part in rendered.text


@both
def test_an_acknowledgement_without_a_date_or_a_name_is_whole(language: str) -> None:
    rendered = letter("acknowledgement", language, answer_by=None, sender_name="", signature="")
    assert {
        "en": "We will look into it and write back to you.",
        "de": "Wir kümmern uns darum und melden uns",
    }[language] in rendered.text


@both
def test_an_acknowledgement_to_somebody_unknown_repeats_nothing_of_theirs(language: str) -> None:
    theirs = {"customer_name": "EVIL", "subject": "EVIL", "order_number": "EVIL"}
    rendered = letter("acknowledgement", language, authenticated=False, **theirs)
    assert "EVIL" not in rendered.subject + rendered.text + rendered.html
    assert (
        rendered.subject
        == {
            "en": "Your message to Kettle & Cup",
            "de": "Ihre Nachricht an Kanne & Tasse",
        }[language]
    )


@both
def test_an_acknowledgement_asks_nothing(language: str) -> None:
    assert "?" not in letter("acknowledgement", language).text


@both
@pytest.mark.parametrize("kind", ["apology", "reopened"])
def test_a_draft_has_one_place_to_fill_in_and_the_customers_words_below(kind: str, language: str) -> None:
    rendered = letter(kind, language, quote="First\n\nlast")
    assert len(re.findall(r"^\[[^\]]+\]$", rendered.text, re.MULTILINE)) == 1
    signature = rendered.text.index("Maria Lindner\n")
    assert rendered.text.index("\n> First\n>\n> last\n") > signature
    assert "<blockquote" in rendered.html
    assert {"en": "On Friday, 20 November, 2:04 pm, Anna Berg wrote:", "de": "schrieb Anna Berg:"}[
        language
    ] in rendered.text


@both
@pytest.mark.parametrize("kind", ["check-in", "reminder"])
def test_the_question_keeps_its_scale_on_one_line_and_offers_a_way_out(kind: str, language: str) -> None:
    rendered = letter(kind, language)
    [scale] = [line for line in rendered.text.splitlines() if re.search(r"\b1 \(.*\b5 \(", line)]
    assert scale
    assert {"en": 'reply "stop"', "de": "„Stopp“"}[language] in rendered.text
    assert rendered.subject.startswith("Re: ")


def test_a_reminder_is_shorter_than_the_question_and_says_it_is_the_only_one() -> None:
    assert len(letter("reminder", "en").text) < len(letter("check-in", "en").text)
    assert "our only reminder" in letter("reminder", "en").text
    assert "unsere einzige Erinnerung" in letter("reminder", "de").text


@pytest.mark.parametrize("subject", ["Re: Late", "AW: Re: Late", "RE:RE: Late", "Late", "Antw: [1] Late"])
def test_an_answer_has_one_re(subject: str) -> None:
    assert letter("apology", "en", subject=subject).subject in ("Re: Late", "Re: [1] Late")


@both
@pytest.mark.parametrize(
    ("what", "folders"),
    [
        ("unsure", {"complaint_folder", "not_a_complaint_folder"}),
        ("overdue", {"resolved_folder", "not_a_complaint_folder"}),
        ("reopened", {"resolved_folder", "not_a_complaint_folder"}),
        ("so-so", set()),
        ("stranger", {"complaint_folder"}),
        ("bounced", {"resolved_folder"}),
        ("template", set()),
        ("trouble", set()),
    ],
)
def test_a_notice_names_the_folders_that_help_and_no_others(
    what: str, folders: set[str], language: str
) -> None:
    names = ("resolved_folder", "not_a_complaint_folder", "complaint_folder")
    rendered = letter("desk-notice", language, what=what, **{name: f"<{name}>" for name in names})
    assert {name for name in names if f"<{name}>" in rendered.text} == folders


@both
def test_a_notice_shows_who_wrote_what_and_why_we_think_so(language: str) -> None:
    rendered = letter("desk-notice", language, excerpt="line one\nline two", reasons=("first", "second"))
    for part in ("Anna Berg, anna.berg@example.org", "> line one\n> line two\n", "- first\n- second\n"):
        assert part in rendered.text
    assert rendered.html.count("<li") >= 4


def test_a_date_is_shown_in_the_zone_it_is_given_in() -> None:
    moment = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    assert "10:30 pm" in letter("acknowledgement", "en", answer_by=moment).text
