"""Adding up what the parts of a mail weigh."""

from __future__ import annotations

import math

import pytest

from followupd.understand.scoring import FEWEST, LONGEST, Weights, log_odds, parts, probability, telling

WEIGHTS = Weights(bias=-0.5, of={"late": 2.0, "too late": 1.0, "thanks": -3.0}, signals={"demand": 0.5})


@pytest.mark.parametrize(
    ("words", "points"),
    [
        ("", -0.5),
        ("good morning", -0.5),
        ("Late", -0.5 + 2 / math.sqrt(FEWEST)),
        ("late, late and late", -0.5 + 2 / math.sqrt(FEWEST)),
        ("too late", -0.5 + 3 / math.sqrt(FEWEST)),
        ("late, thanks", -0.5 - 1 / math.sqrt(FEWEST)),
    ],
)
def test_known_parts_add_up_each_once_and_many_weigh_less_each(words: str, points: float) -> None:
    assert log_odds(words, {}, WEIGHTS) == pytest.approx(points)


def test_a_signal_weighs_with_its_points_and_an_unknown_one_nothing() -> None:
    assert log_odds("", {"demand": 3.0, "weather": 9.0}, WEIGHTS) == pytest.approx(1.0)


def test_even_odds_are_one_half_and_no_odds_are_too_large() -> None:
    assert probability(0.0) == 0.5
    assert probability(9999.0) == 1.0
    assert 0.0 <= probability(-9999.0) < 1e-9


def test_a_mail_is_taken_apart_into_words_pairs_and_runs_within_a_word() -> None:
    found = set(parts("No way?"))
    assert {"no", "way", "no way", "~ no ", "~way", "~ay "} <= found
    assert not any("o w" in part or "y?" in part for part in found if part[0] == "~")


def test_what_stands_behind_the_first_pages_is_not_looked_at() -> None:
    assert set(parts("a " * LONGEST + "late")) == set(parts("a " * LONGEST))


def test_the_words_that_told_most_are_quoted_as_the_mail_writes_them() -> None:
    assert telling("It came TOO\nLATE. Thanks", WEIGHTS, frozenset(), 3) == ("LATE", "TOO LATE")
    assert telling("It came TOO LATE.", WEIGHTS, frozenset(), 1) == ("LATE",)


def test_words_that_all_mails_share_are_not_quoted() -> None:
    assert telling("It came TOO LATE.", WEIGHTS, frozenset({"late"}), 3) == ()


def test_a_mail_of_many_parts_counts_each_of_them_less() -> None:
    numbers = [f"n{number}" for number in range(4 * FEWEST)]
    weights = Weights(bias=0.0, of=dict.fromkeys(numbers, 1.0), signals={})
    assert log_odds(" ".join(numbers), {}, weights) == pytest.approx(math.sqrt(4 * FEWEST))
