"""Where the lines are drawn, on a handful of scores."""

from __future__ import annotations

import numpy as np

from tools._complaint_figures import lines, lines_of_both

#: From the surest complaint down: twenty complaints, an other, twenty complaints, twenty others.
SCORES = np.arange(61, 0, -1).astype(float)
LABELS = np.array([True] * 20 + [False] + [True] * 20 + [False] * 20)
#: Of the first thirty the phrases leave no doubt.
AGREED = np.arange(61) < 30


def test_the_lines_catch_and_are_right_as_often_as_wanted() -> None:
    drawn = lines(SCORES, LABELS)
    # One of forty may be lost; with two of 43 others, still 19 of 20 are complaints.
    assert (drawn.unsure, drawn.complaint) == (22.0, 22.0)


def test_what_is_certain_without_asking_counts_towards_being_right() -> None:
    def line(certain: list[bool]) -> float:
        return lines_of_both(SCORES, LABELS, AGREED, 0, np.array(certain))[0].complaint

    assert line([True] * 18 + [False] * 2) == 21.0
    # Nothing makes up for as many mistakes.
    assert line([True] * 8 + [False] * 2) > SCORES.max()


def test_complaints_are_lost_where_it_spares_most_others_the_question() -> None:
    labels = LABELS.copy()
    # Far below all other complaints, among the others.
    labels[-1] = True

    def unsure(may_lose: int) -> tuple[float, float]:
        most, agreed = lines_of_both(SCORES, labels, AGREED, may_lose, np.array([True]))
        return most.unsure, agreed.unsure

    assert unsure(0) == (1.0, 32.0)
    assert unsure(1) == (21.0, 32.0)


def test_where_the_phrases_leave_no_doubt_their_own_line_is_enough() -> None:
    most, agreed = lines_of_both(SCORES, LABELS, AGREED, 0, np.array([True] * 8 + [False] * 2))
    assert most.complaint > SCORES.max()
    # Of the thirty, 29 are complaints.
    assert agreed.complaint == 32.0
