"""The shop moves the scales: its setting, whom it named, whom it corrected."""

from __future__ import annotations

import pytest

from followupd.model.gist import Gist, Lines
from followupd.model.knowledge import Knowledge, Lean
from followupd.model.lesson import Lesson
from followupd.model.reading import Verdict
from followupd.understand.leaning import settled
from followupd.understand.taught import taught

LINES = Lines(unsure=-1.5, complaint=1.5)
MIA = "mia@customer.example"


def told(odds: float | None, *, text: str = "the invoice is overdue") -> Gist:
    verdict = LINES.verdict(odds) if odds is not None else Verdict.UNSURE
    lines = LINES if odds is not None else None
    return Gist(new_text=text, verdict=verdict, score=0.4, reasons=("says “x”",), odds=odds, lines=lines)


@pytest.mark.parametrize(
    ("lean", "verdicts"),
    [
        (Lean.BALANCED, ["other", "other", "unsure", "unsure", "complaint", "complaint"]),
        (Lean.ASK, ["other", "unsure", "unsure", "unsure", "unsure", "complaint"]),
        (Lean.DECIDE, ["other", "other", "other", "complaint", "complaint", "complaint"]),
    ],
)
def test_the_owner_says_which_way_a_mail_falls_that_could_fall_either(
    lean: Lean, verdicts: list[str]
) -> None:
    found = [
        settled(told(odds), MIA, Knowledge(lean=lean)).verdict.value
        for odds in (-3.0, -2.0, -1.0, 1.0, 2.0, 3.0)
    ]
    assert found == verdicts


@pytest.mark.parametrize("lean", list(Lean))
def test_a_score_of_one_half_is_a_complaint_wherever_the_lines_lie(lean: Lean) -> None:
    for odds in (-3.0, -1.0, 0.5, 0.9, 1.6, 3.0):
        found = settled(told(odds), MIA, Knowledge(lean=lean, never_from=frozenset({"@x.example"})))
        if lean is not Lean.BALANCED:
            assert (found.verdict is Verdict.COMPLAINT) == (found.score >= 0.5)


def test_what_could_not_be_weighed_stays_as_it_is() -> None:
    assert settled(told(None), MIA, Knowledge(lean=Lean.DECIDE)) == told(None)


@pytest.mark.parametrize(
    ("entry", "author", "is_named"),
    [
        ("bills@firm.example", "bills@firm.example", True),
        ("bills@firm.example", "anna@firm.example", False),
        ("@firm.example", "anna@firm.example", True),
        ("@firm.example", "anna@my.firm.example", False),
        ("@firm.example", "", False),
    ],
)
def test_who_is_named_in_the_config_never_complains(entry: str, author: str, is_named: bool) -> None:
    found = settled(told(5.0), author, Knowledge(never_from=frozenset({entry})))
    assert (found.verdict is Verdict.OTHER) == is_named
    if is_named:
        assert found.reasons == (f"comes from {entry}, which never complains, says config.toml",)


def after(*corrections: tuple[str, bool]) -> Knowledge:
    lessons = [
        Lesson(words=("invoice",), author=who, odds=3.0, is_complaint=label) for who, label in corrections
    ]
    return Knowledge(taught=taught(lessons, frozenset()))


def test_of_whom_staff_said_it_twice_nothing_is_a_complaint_by_itself() -> None:
    known = after(("bills@firm.example", False), ("bills@firm.example", False))
    assert settled(told(2.0), "bills@firm.example", known).verdict is Verdict.OTHER
    found = settled(told(9.0), "bills@firm.example", known)
    assert found.verdict is Verdict.UNSURE
    assert found.score < 0.5
    assert "staff said that 2 mails from there were no complaint" in found.reasons


def test_who_complained_as_well_is_only_weighed() -> None:
    known = after(("bills@firm.example", False), ("bills@firm.example", False), ("bills@firm.example", True))
    found = settled(told(9.0), "bills@firm.example", known)
    assert found.verdict is Verdict.COMPLAINT


def test_others_are_judged_as_before() -> None:
    known = after(("bills@firm.example", False), ("bills@firm.example", False))
    found = settled(told(2.0, text="my lamp is broken"), MIA, known)
    assert (found.verdict, found.reasons) == (Verdict.COMPLAINT, ("says “x”",))
