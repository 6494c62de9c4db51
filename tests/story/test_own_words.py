"""The admin's own templates: in use at once, and never able to stop the service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from mails import COMPLAINT, mail
from told import automatic, complain, notices, words

from followupd.cli.demo.stage import Stage
from followupd.compose.templates import shipped

NEW = '+++\nsubject = "We have it"\n+++\nDear customer, we have it. Ref. {{ reference }}\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    # Deep, so that the beginnings of two files' names are alike for long.
    folder = tmp_path / ("own" * 20)
    (folder / "en").mkdir(parents=True)
    return folder


@pytest.fixture
def stage(set_stage: Callable[..., Stage], own: Path) -> Stage:
    """A stage with a folder for the admin's own templates."""
    return set_stage(extra=f'templates = "{own}"')


def complain_as(stage: Stage, name: str) -> str:
    """A new customer complains; gives the acknowledgement's text."""
    complain(stage, sender=f"{name} <{name}@{name}.example>", text=f"{COMPLAINT} {name}")
    return words(automatic(stage, f"{name}@{name}.example")[0])


def test_an_edited_template_changes_the_next_letter_without_a_restart(stage: Stage, own: Path) -> None:
    assert "we have it" not in complain_as(stage, "anna")
    (own / "en" / "acknowledgement.md").write_text(NEW, "utf-8")
    assert "we have it" in complain_as(stage, "bo")
    (own / "en" / "acknowledgement.md").unlink()
    assert "we have it" not in complain_as(stage, "cem")


@pytest.mark.parametrize("broken", [NEW.replace("}}", "}"), NEW.replace("reference", "nonsense"), "no head"])
def test_a_broken_template_falls_back_and_the_desk_is_told_once(stage: Stage, own: Path, broken: str) -> None:
    path = own / "en" / "acknowledgement.md"
    path.write_text(NEW, "utf-8")
    assert "we have it" in complain_as(stage, "anna")
    path.write_text(broken, "utf-8")
    assert "we have it" in complain_as(stage, "bo")
    assert "we have it" in complain_as(stage, "cem")
    [notice] = notices(stage)
    assert "A template cannot be used" in notice["Subject"]
    assert "acknowledgement.md" in "".join(words(notice).split())


def test_a_template_that_was_never_good_falls_back_to_the_shipped_one(stage: Stage, own: Path) -> None:
    (own / "en" / "acknowledgement.md").write_text("no head", "utf-8")
    assert "Thank you for telling us" in complain_as(stage, "anna")
    assert len(notices(stage)) == 1


def test_two_broken_templates_are_two_notices(stage: Stage, own: Path) -> None:
    for kind in ("acknowledgement", "apology"):
        (own / "en" / f"{kind}.md").write_text("no head", "utf-8")
    complain(stage)
    assert len(notices(stage)) == 2


def test_a_broken_notice_does_not_stop_the_notices(stage: Stage, own: Path) -> None:
    (own / "en" / "desk-notice.md").write_text("no head", "utf-8")
    stage.arrive(mail("?", stage.clock.now, subject="???"))
    assert len(notices(stage)) == 2


def test_a_mailbox_has_its_own_texts_over_all_others(set_stage: Callable[..., Stage], own: Path) -> None:
    (own / "en" / "acknowledgement.md").write_text(NEW, "utf-8")
    nearer = own.with_name("nearer")
    (nearer / "en").mkdir(parents=True)
    (nearer / "en" / "acknowledgement.md").write_text(NEW.replace("customer", "friend"), "utf-8")
    stage = set_stage(extra=f'templates = "{own}"', mailbox_extra=f'templates = "{nearer}"')
    assert "Dear friend" in complain_as(stage, "anna")


def test_the_shipped_texts_are_never_written_to(stage: Stage) -> None:
    before = {path: path.read_bytes() for path in shipped().rglob("*.md")}
    complain(stage)
    assert {path: path.read_bytes() for path in shipped().rglob("*.md")} == before
