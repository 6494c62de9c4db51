"""The letters that come with the program: complete, in every language, and saying what they may."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from followupd.compose.letter import Rendered
from followupd.compose.lint import check
from followupd.compose.samples import sample_values, variants
from followupd.compose.templates import Templates, shipped
from followupd.model.decision import Kind
from followupd.model.reading import Command
from followupd.understand.answers import answer
from followupd.understand.commands import command

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")
TEMPLATES = Templates(shipped())
#: What is in every English letter and in none of another language; "in", "is" or "me" are words of several.
ENGLISH = re.compile(
    r"(?<![-\w])(?:the|your?|yours|this|that|and|with|from|please|sorry|thank|hello|regards|order|wrote|reply|mail"
    r"|customer|subject|message|answer|what|why|nobody|somebody|something|was|were|have|has|will|would|not)\b",
    re.IGNORECASE,
)
every = pytest.mark.parametrize("language", LANGUAGES)

WAY_OUT = {
    "en": 'reply "stop"',
    "de": "„Stopp“",
    "fr": "«\u00a0stop\u00a0»",
    "es": "«stop»",
    "nl": "‘stop’",
    "it": "«stop»",
    "pt": "«stop»",
}
#: Values that a letter shows as they are.
FACTS = (
    "customer_name", "subject", "company", "sender_name", "signature", "quote", "order_number", "reference",
    "customer", "excerpt", "detail", "resolved_folder", "not_a_complaint_folder", "complaint_folder",
)  # fmt: skip


def words_of_page(page: str) -> list[str]:
    return words_of_text(html.unescape(re.sub(r"<[^>]+>", " ", page.partition("<body")[2].partition(">")[2])))


def words_of_text(text: str) -> list[str]:
    return re.sub(r"(?m)^(?:[>-] ?)+", "", text).split()


def shows_day(rendered: Rendered, values: Mapping[str, object], name: str) -> bool:
    moment = values.get(name)
    return isinstance(moment, datetime) and bool(re.search(rf"\b{moment.day}\b", rendered.text))


def shape(text: str) -> str:
    """What kind of line follows what: an item, a quotation, a place to fill in, the reference, or words."""
    return "".join(line[:1] if line[:1] in "->[" else "w" if line else "." for line in text.split("\n"))


def source_of(kind: str, language: str) -> str:
    return (shipped() / language / f"{kind}.md").read_text("utf-8")


def tables(source: str) -> list[tuple[str, dict[str, object]]]:
    front = tomllib.loads(source.split("+++\n")[1])
    return [(name, table) for name, table in front.items() if isinstance(table, dict)]


def letter(kind: str, language: str, **changes: object) -> Rendered:
    return TEMPLATES.render(kind, language, sample_values(kind, language) | changes)


def test_every_letter_is_there_in_every_language_and_passes_its_own_check() -> None:
    there = {(source.kind, source.language) for source in TEMPLATES.sources()}
    assert there == {(kind.value, language) for kind in Kind for language in LANGUAGES}
    assert check(TEMPLATES) == ()


@every
@pytest.mark.parametrize("kind", list(Kind))
def test_no_letter_shows_a_trace_of_its_making(kind: Kind, language: str) -> None:
    for values in variants(kind, language):
        rendered = TEMPLATES.render(kind, language, values)
        assert not re.search(r"[{}\\*]|None|  |\n\n\n|\(\)| [,.!?]|<|datetime", rendered.text), rendered.text
        assert rendered.text == rendered.text.strip() + "\n"
        assert ("Ref. FU-7K3Q2M" in rendered.text.splitlines()) is (kind is not Kind.PROBE)


@every
def test_an_acknowledgement_says_what_was_understood_who_answers_and_by_when(language: str) -> None:
    rendered = letter("acknowledgement", language)
    assert rendered.subject == f"Re: {sample_values('acknowledgement', language)['subject']}"
    clock = {
        "en": "by Monday, 23 November, 5 pm",
        "de": "bis Montag, 23. November, 17 Uhr",
        "fr": "au plus tard le lundi 23 novembre à 17\u00a0h",
        "es": "a más tardar el lunes, 23 de noviembre, a las 17:00",
        "nl": "uiterlijk maandag 23 november om 17.00 uur",
        "it": "entro lunedì 23 novembre, ore 17:00",
        "pt": "até segunda-feira, 23 de novembro, às 17h",
    }[language]
    for part in ("Anna Berg", "A-104233", "Maria Lindner", clock):
        assert part in rendered.text


@every
def test_an_acknowledgement_without_a_date_or_a_name_is_whole(language: str) -> None:
    rendered = letter("acknowledgement", language, answer_by=None, sender_name="", signature="")
    assert {
        "en": "We will look into it and write back to you.",
        "de": "Wir kümmern uns darum und melden uns bei Ihnen.",
        "fr": "Nous nous en occupons et nous vous écrirons.",
        "es": "Nos ocuparemos de ello y le escribiremos.",
        "nl": "We gaan ermee aan de slag en schrijven u terug.",
        "it": "Ce ne occuperemo e Le scriveremo.",
        "pt": "Vamos tratar do assunto e escrever-lhe.",
    }[language] in rendered.text


@every
def test_an_acknowledgement_to_somebody_unknown_repeats_nothing_of_theirs(language: str) -> None:
    theirs = {"customer_name": "EVIL", "subject": "EVIL", "order_number": "EVIL"}
    rendered = letter("acknowledgement", language, authenticated=False, **theirs)
    assert "EVIL" not in rendered.subject + rendered.text + rendered.html
    assert (
        rendered.subject
        == {
            "en": "Your message to Kettle & Cup",
            "de": "Ihre Nachricht an Kanne & Tasse",
            "fr": "Votre message à Théière & Tasse",
            "es": "Su mensaje a Tetera y Taza",
            "nl": "Uw bericht aan Ketel & Kop",
            "it": "Il Suo messaggio a Teiera & Tazza",
            "pt": "A sua mensagem para Bule e Chávena",
        }[language]
    )


@every
def test_an_acknowledgement_asks_nothing(language: str) -> None:
    assert "?" not in letter("acknowledgement", language).text


@every
@pytest.mark.parametrize("kind", ["apology", "reopened"])
def test_a_draft_has_one_place_to_fill_in_and_the_customers_words_below(kind: str, language: str) -> None:
    rendered = letter(kind, language, quote="First\n\nlast")
    assert len(re.findall(r"^\[[^\]]+\]$", rendered.text, re.MULTILINE)) == 1
    signature = rendered.text.index("Maria Lindner\n")
    assert rendered.text.index("\n> First\n>\n> last\n") > signature
    assert "<blockquote" in rendered.html
    assert {
        "en": "On Friday, 20 November, 2:04 pm, Anna Berg wrote:",
        "de": "Am Freitag, 20. November, um 14:04 Uhr schrieb Anna Berg:",
        "fr": "Le vendredi 20 novembre à 14\u00a0h\u00a004, Anna Berg a écrit\u00a0:",
        "es": "El viernes, 20 de noviembre, a las 14:04, Anna Berg escribió:",
        "nl": "Op vrijdag 20 november om 14.04 uur schreef Anna Berg:",
        "it": "Il giorno venerdì 20 novembre, ore 14:04, Anna Berg ha scritto:",
        "pt": "Em sexta-feira, 20 de novembro, às 14h04, Anna Berg escreveu:",
    }[language] in rendered.text


@every
@pytest.mark.parametrize("kind", ["check-in", "reminder"])
def test_the_question_keeps_its_scale_on_one_line_and_offers_a_way_out(kind: str, language: str) -> None:
    rendered = letter(kind, language)
    [scale] = [line for line in rendered.text.splitlines() if re.search(r"\b1 \(.*\b5 \(", line)]
    assert scale
    assert WAY_OUT[language] in rendered.text
    assert rendered.subject.startswith("Re: ")


@every
def test_the_way_out_is_a_word_that_we_understand(language: str) -> None:
    word = WAY_OUT[language].strip('"«»„“‘’\u00a0').rpartition('"')[2]
    assert answer(word).opt_out, word


@every
def test_a_reminder_is_shorter_than_the_question_and_says_it_is_the_only_one(language: str) -> None:
    assert len(letter("reminder", language).text) < len(letter("check-in", language).text)
    assert {
        "en": "our only reminder",
        "de": "unsere einzige Erinnerung",
        "fr": "notre seul rappel",
        "es": "nuestro único recordatorio",
        "nl": "onze enige herinnering",
        "it": "il nostro unico promemoria",
        "pt": "o nosso único lembrete",
    }[language] in letter("reminder", language).text


@every
@pytest.mark.parametrize("kind", list(Kind))
def test_a_letter_says_the_same_in_its_text_and_in_its_page(kind: Kind, language: str) -> None:
    for values in variants(kind, language):
        rendered = TEMPLATES.render(kind, language, values)
        assert rendered.subject.strip()
        assert words_of_page(rendered.html) == words_of_text(rendered.text)


@every
@pytest.mark.parametrize("kind", list(Kind))
def test_a_letter_holds_the_same_facts_in_every_language(kind: Kind, language: str) -> None:
    marked = {name: f"⟨{name}⟩" for name in FACTS}
    for values in variants(kind, "en"):
        given = values | {name: mark for name, mark in marked.items() if values.get(name)}
        shown = [
            {name for name, mark in marked.items() if mark in f"{rendered.subject}\n{rendered.text}"}
            | {
                name
                for name in ("answer_by", "quoted_at", "resolved_at")
                if shows_day(rendered, values, name)
            }
            for rendered in (TEMPLATES.render(kind, tag, given) for tag in ("en", language))
        ]
        assert shown[0] == shown[1]


@every
@pytest.mark.parametrize("kind", list(Kind))
def test_a_letter_has_the_same_paragraphs_and_choices_in_every_language(kind: Kind, language: str) -> None:
    ours, english = (source_of(kind, tag) for tag in (language, "en"))
    for values in variants(kind, "en"):
        shapes = [shape(TEMPLATES.render(kind, tag, values).text) for tag in (language, "en")]
        assert shapes[0] == shapes[1]
    assert {name: set(table) for name, table in tables(ours)} == {
        name: set(table) for name, table in tables(english)
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("kind", list(Kind))
def test_no_english_is_left_in_a_letter_of_another_language(kind: Kind, language: str) -> None:
    foreign = {"reasons": (), "detail": ""} if kind is Kind.DESK_NOTICE else {}
    for values in variants(kind, language):
        rendered = TEMPLATES.render(kind, language, values | foreign)
        text = re.sub(r"“[^”]*”|followupd \w+(?: check)?|Followup/[^»’“”]+", "", rendered.text)
        found = set(ENGLISH.findall(f"{rendered.subject}\n{text}"))
        # Words that are also words of these languages.
        assert found <= {"fr": {"message"}, "de": {"was", "Was", "will"}, "nl": {"was", "Was"}}.get(
            language, set()
        )


@pytest.mark.parametrize("kind", list(Kind))
def test_french_signs_stand_apart_from_their_words_and_on_the_same_line(kind: Kind) -> None:
    for values in variants(kind, "fr"):
        rendered = TEMPLATES.render(kind, "fr", values)
        written = f"{rendered.subject.removeprefix('Re:')}\n{rendered.text}"
        assert not re.search(r"[^\u00a0][?!;»]|[^\W\d]:|«[^\u00a0]| [:?!;»]|'", written)


@pytest.mark.parametrize("kind", list(Kind))
def test_spanish_questions_open_with_their_sign(kind: Kind) -> None:
    for values in variants(kind, "es"):
        rendered = TEMPLATES.render(kind, "es", values)
        for sign, opening in ("?¿", "!¡"):
            assert rendered.text.count(sign) == rendered.text.count(opening)
            assert rendered.subject.count(sign) == rendered.subject.count(opening)


@every
def test_a_notice_names_an_order_that_staff_may_really_give(language: str) -> None:
    [order] = re.findall(r"#\w+", letter("desk-notice", language, what="refused").text)
    assert command(order) == (Command.RESOLVED, "")


@pytest.mark.parametrize("subject", ["Re: Late", "AW: Re: Late", "RE:RE: Late", "Late", "Antw: [1] Late"])
def test_an_answer_has_one_re(subject: str) -> None:
    assert letter("apology", "en", subject=subject).subject in ("Re: Late", "Re: [1] Late")


@every
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


@every
def test_a_notice_shows_who_wrote_what_and_why_we_think_so(language: str) -> None:
    rendered = letter("desk-notice", language, excerpt="line one\nline two", reasons=("first", "second"))
    for part in ("Anna Berg, anna.berg@example.org", "> line one\n> line two\n", "- first\n- second\n"):
        assert part in rendered.text
    assert rendered.html.count("<li") >= 4


def test_a_date_is_shown_in_the_zone_it_is_given_in() -> None:
    moment = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
    assert "10:30 pm" in letter("acknowledgement", "en", answer_by=moment).text
