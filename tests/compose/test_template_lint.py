"""What the check finds in a template, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from followupd.compose.lint import TemplateAdvice, check, sample_values
from followupd.compose.templates import Templates, shipped
from followupd.model.decision import Kind


def template(folder: Path, body: str, *, name: str = "apology", language: str = "en") -> Path:
    path = folder / language / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'+++\nsubject = "Hello"\n+++\n{body}\n', encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("body", "line", "message"),
    [
        (
            "Hi\n{{ custmer_name }}",
            5,
            "there is no value called “custmer_name”; did you mean “customer_name”?",
        ),
        ("{% if order_number == '' %}{{ foo_bar }}{% endif %}", 4, "there is no value called “foo_bar”"),
        ("{{ resolved_at | day }}", 4, "there is no value called “resolved_at”"),
        ("{% if topic == 'billing' %}\n{{ topic | shout }}{% endif %}", 5, "there is no filter “shout”"),
        ("Hi {% if topic == 'billing' %}\n{{ topic.nothing }}{% endif %}", 5, "has no attribute 'nothing'"),
        ("{{ answer_by | day }}", 4, "“day” and “clock” need a date"),
        ("{{ order_number * 2 }}", 4, "'*' is not available"),
        ("See https://ec.europa.eu/consumers/odr/ for help", 4, "closed on 20 July 2025"),
        ("See http://EC.europa.eu/odr", 4, "closed on 20 July 2025"),
    ],
)
def test_a_fault_is_found_with_its_line_before_any_customer_meets_it(
    tmp_path: Path, body: str, line: int, message: str
) -> None:
    path = template(tmp_path, body)
    [fault] = check(path)
    assert message in str(fault)
    assert (fault.file, fault.line) == (str(path), line)
    assert not isinstance(fault, TemplateAdvice)


@pytest.mark.parametrize(
    "body",
    [
        "We guarantee that.",
        "You get it immediately.",
        "We answer within 24 hours.",
        "We answer within two working days.",
        "Wir garantieren das.",
        "Sie erhalten sofort Ersatz.",
        "Wir antworten innerhalb von 24 Stunden.",
        "Antwort binnen 3 Werktagen.",
        "Nous garantissons cela.",
        "Réponse sous 2 jours.",
        "Nos conditions générales le disent.",
        "Se lo garantizamos.",
        "Respondemos en un plazo de 24 horas.",
        "Como ya le indicamos, no.",
        "Wij garanderen dat.",
        "U krijgt binnen 3 werkdagen antwoord.",
        "Zoals eerder vermeld.",
        "Lo garantiamo.",
        "Rispondiamo entro due giorni.",
        "Come già detto.",
        "Garantimos isso.",
        "Respondemos em 3 dias.",
        "Como já referido.",
        "Unfortunately you did not read it.",
        "Our policy states otherwise.",
        "That is true, but you opened it.",
        "You failed to tell us.",
        "You claim it broke.",
        "Leider müssen wir ablehnen.",
        "Sie behaupten, es sei kaputt.",
    ],
)
def test_promises_and_defences_are_advised_against(tmp_path: Path, body: str) -> None:
    [advice] = check(template(tmp_path, "Hello\n" + body))
    assert isinstance(advice, TemplateAdvice)
    assert advice.line == 5


@pytest.mark.parametrize(
    "body",
    [
        "We answer by {{ answer_by | day if answer_by else 'soon' }}.",
        "Bis Montag.",
        "Sie haben recht.",
        "sofortig",
    ],
)
def test_plain_words_are_not_advised_against(tmp_path: Path, body: str) -> None:
    assert check(template(tmp_path, body)) == ()


@pytest.mark.parametrize("name", ["topic", "detail"])
def test_a_table_must_not_have_the_name_of_a_value_of_any_letter(tmp_path: Path, name: str) -> None:
    path = template(tmp_path, "Hello")
    path.write_text(f'+++\nsubject = "Hello"\n[{name}]\na = "b"\n+++\nHello\n', encoding="utf-8")
    [fault] = check(path)
    assert f"[{name}] has the name of a value" in str(fault)


def test_a_misspelt_letter_is_named_with_the_nearest_right_one(tmp_path: Path) -> None:
    [fault] = check(template(tmp_path, "Hello", name="acknowledgment"))
    assert "there is no letter called “acknowledgment”; did you mean “acknowledgement”?" in str(fault)


def test_a_whole_folder_one_language_or_all_in_use_can_be_checked(tmp_path: Path) -> None:
    template(tmp_path, "{{ a }}", language="en")
    template(tmp_path, "{{ b }}", language="de")
    assert len(check(tmp_path)) == 2
    assert len(check(tmp_path / "de")) == 1
    assert len(check(Templates(shipped(), tmp_path))) == 2


def test_what_is_not_there_is_a_fault(tmp_path: Path) -> None:
    assert "there is no template here" in str(check(tmp_path)[0])
    assert "it cannot be read" in str(check(tmp_path / "en" / "apology.md")[0])


@pytest.mark.parametrize("kind", list(Kind))
def test_sample_values_have_the_same_names_in_every_language(kind: Kind) -> None:
    assert sample_values(kind, "en").keys() == sample_values(kind, "de-AT").keys()
    assert sample_values(kind, "en") != sample_values(kind, "de-AT")
