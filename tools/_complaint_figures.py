"""Where a reader draws its lines, and what comes of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from bench._figures import area_under_curve, best_macro_f1
from followupd.model.gist import Lines

#: What the lines are drawn for: nothing lost, nobody offended.
CAUGHT = 0.97
RIGHT = 0.95
#: So many complaints lie above the line below which nobody else is asked.
_SURELY_CAUGHT = 0.995
#: So many of the mails are complaints above the line above which nobody is asked of a short one.
_SURELY_RIGHT = 0.99
#: Mails of which the phrases leave no doubt are seldom as hard as those that are learnt from.
_AGREED_RIGHT = 0.9


def lines(scores: Any, labels: Any) -> Lines:
    """The lines that catch and are right as often as wanted, on mails the reader had not learnt from."""
    unsure = _caught_from(scores, labels, CAUGHT)
    return Lines(unsure=unsure, complaint=max(_right_from(scores, labels, RIGHT), unsure))


def asked_from(scores: Any, labels: Any) -> float:
    """The line below which nobody else is asked."""
    return _caught_from(scores, labels, _SURELY_CAUGHT)


def plain_from(scores: Any, labels: Any) -> float:
    """The line above which nobody else is asked of a short mail."""
    return _right_from(scores, labels, _SURELY_RIGHT)


def agreed_line(scores: Any, labels: Any) -> float:
    """The line for mails of which the phrases leave no doubt."""
    return _right_from(scores, labels, _AGREED_RIGHT)


def lines_of_both(scores: Any, labels: Any, agreed: Any, may_lose: int, certain: Any) -> tuple[Lines, Lines]:
    """The lines for most mails, and for those of which the phrases leave no doubt.

    So many complaints may be lost; they are lost on that side where it spares most others the question.
    `certain` are the labels of what is called a complaint without asking: together with that the reader is to
    be right as often as wanted.
    """
    most, few = (scores[~agreed], labels[~agreed]), (scores[agreed], labels[agreed])

    def flagged(lost: int) -> int:
        return _others_from(*few, _losing(*few, lost)) + _others_from(*most, _losing(*most, may_lose - lost))

    lost = min(range(may_lose + 1), key=flagged)
    unsure, unsure_agreed = _losing(*most, may_lose - lost), _losing(*few, lost)
    line = _right_from(scores, labels, RIGHT, certain)
    return (
        Lines(unsure=unsure, complaint=max(unsure, line)),
        # Of these fewer are wrong: what their own line lets through is plain enough.
        Lines(unsure=unsure_agreed, complaint=max(unsure_agreed, min(line, _right_from(*few, RIGHT)))),
    )


def figures(scores: Any, labels: Any, drawn: Lines) -> dict[str, float]:
    """The figures of `python -m bench complaints`, with the share that stays unsure."""
    scored = [(float(score), bool(label)) for score, label in zip(scores, labels, strict=True)]
    of_verdicts = verdict_figures(labels, scores >= drawn.unsure, scores >= drawn.complaint)
    return {**of_verdicts, "macro_f1": best_macro_f1(scored), "auc": area_under_curve(scored)}


def verdict_figures(labels: Any, flagged: Any, certain: Any) -> dict[str, float]:
    """The same of verdicts: flagged is complaint or unsure, certain is complaint."""
    return {
        "recall_flagged": float(flagged[labels].mean()),
        "false_complaint": float(certain[~labels].mean()),
        "false_flagged": float(flagged[~labels].mean()),
        "right": float(labels[certain].mean()),
        "unsure": float((flagged & ~certain).mean()),
    }


def _caught_from(scores: Any, labels: Any, caught: float) -> float:
    """From where on so many of the complaints lie."""
    return _losing(scores, labels, int((1 - caught) * labels.sum()))


def _losing(scores: Any, labels: Any, lost: int) -> float:
    """From where on all complaints but so many lie."""
    return float(np.sort(scores[labels])[min(lost, labels.sum() - 1)])


def _others_from(scores: Any, labels: Any, line: float) -> int:
    return int((scores[~labels] >= line).sum())


def _right_from(scores: Any, labels: Any, right: float, beside: Any = ()) -> float:
    """From where on so many, with those beside, are complaints; above all scores where that is nowhere so."""
    order = np.argsort(-scores, kind="stable")
    found, of = sum(beside), len(beside)
    shares = (found + np.cumsum(labels[order])) / (of + np.arange(1, len(order) + 1))
    enough = np.flatnonzero(shares >= right)
    return float(scores[order[enough[-1]]]) if len(enough) else float(scores.max()) + 1
