from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_shop import call, write_config

from followupd.compose.templates import shipped
from followupd.model.decision import Kind

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")
GOOD = '+++\nsubject = "Re: {{ subject }}"\n+++\nDear {{ customer_name }}, this is {{ company }}.\n'
BROKEN = '+++\nsubject = "Hello"\n+++\nDear {{ custmer_name }},\n'


@pytest.fixture(autouse=True)
def _nowhere(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No config file in sight."""
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path_factory.mktemp("nowhere"))


def own(folder: Path, text: str, name: str = "en/apology.md") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def with_own(tmp_path: Path, text: str) -> str:
    """A config whose mailbox has one template of its own."""
    own(tmp_path / "own", text)
    return str(write_config(tmp_path, mailbox='templates = "own"'))


def test_the_shipped_templates_are_listed_without_a_config() -> None:
    result = call("template", "list", "--json")
    listed = {(row["language"], row["letter"], row["origin"]) for row in json.loads(result.stdout)}
    assert listed == {(language, kind.value, "shipped") for language in LANGUAGES for kind in Kind}
    assert "acknowledgement  de        shipped" in call("template", "list").stdout


def test_ones_own_templates_are_listed_with_whose_they_are(tmp_path: Path) -> None:
    told = call("--config", with_own(tmp_path, GOOD), "template", "list").stdout
    assert "apology          en        yours for shop" in told


def test_the_shipped_templates_can_all_be_used() -> None:
    result = call("template", "check")
    assert (result.exit_code, result.stdout) == (0, "Every template can be used.\n")


def test_a_fault_is_told_with_file_and_line_and_by_the_exit_status(tmp_path: Path) -> None:
    path = own(tmp_path / "mine", BROKEN)
    for what in (tmp_path / "mine", tmp_path / "mine" / "en", path):
        result = call("template", "check", str(what))
        assert result.exit_code == 1
        assert result.stdout.startswith(f"{path}:4: ")
        assert "customer_name" in result.stdout
        assert "1 fault." in result.stdout


def test_a_folder_without_templates_is_a_fault(tmp_path: Path) -> None:
    assert call("template", "check", str(tmp_path)).exit_code == 1
    assert call("template", "check", str(tmp_path / "none")).exit_code == 1


def test_advice_is_no_fault(tmp_path: Path) -> None:
    own(tmp_path / "mine", GOOD + "We guarantee a refund.\n")
    result = call("template", "check", str(tmp_path / "mine"))
    assert result.exit_code == 0
    assert "(advice)\n" in result.stdout


def test_without_a_folder_everything_in_use_is_checked(tmp_path: Path) -> None:
    config = with_own(tmp_path, BROKEN)
    result = call("--config", config, "template", "check")
    assert result.exit_code == 1
    assert "own/en/apology.md:4: " in result.stdout


@pytest.mark.parametrize("kind", [kind.value for kind in Kind])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_letter_can_be_previewed(kind: str, language: str) -> None:
    result = call("template", "preview", kind, "--language", language)
    assert result.exit_code == 0
    assert result.stdout.startswith("Subject: ")
    assert "{{" not in result.stdout


def test_a_preview_shows_the_html_when_asked_for() -> None:
    shown = call("template", "preview", "apology", "--html").stdout
    assert "<p" in shown
    assert shown.startswith("Subject: Re: Parcel arrived broken\n")


def test_a_preview_is_written_and_signed_as_the_mailbox_does(tmp_path: Path) -> None:
    config = with_own(tmp_path, GOOD)
    shown = call("--config", config, "template", "preview", "apology", "--mailbox", "shop").stdout
    assert "Dear Anna Berg, this is Linden Pottery." in shown
    assert "Lena Linde" in call("--config", config, "template", "preview", "check-in").stdout
    assert call("--config", config, "template", "preview", "apology", "--mailbox", "other").exit_code == 2
    assert call("template", "preview", "apology", "--mailbox", "shop").exit_code == 2


def test_a_preview_of_a_broken_template_says_so_and_shows_what_is_used_instead(tmp_path: Path) -> None:
    result = call("--config", with_own(tmp_path, BROKEN), "template", "preview", "apology")
    assert result.exit_code == 1
    assert "own/en/apology.md:4: " in result.stderr
    assert result.stdout.startswith("Subject: Re: Parcel arrived broken\n")


def test_an_unknown_letter_is_told_what_there_is() -> None:
    result = call("template", "preview", "apologi")
    assert result.exit_code == 2
    assert "'apology'" in result.stderr


def test_the_shipped_folder_can_be_checked_by_name() -> None:
    assert call("template", "check", str(shipped())).exit_code == 0
