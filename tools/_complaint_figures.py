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
_SURELY_CAUGHT = 0.99
#: Mails of which the phrases leave no doubt are seldom as hard as those that are learnt from.
_AGREED_RIGHT = 0.9


def lines(scores: Any, labels: Any, caught: float = CAUGHT) -> Lines:
    """The lines that catch and are right as often as wanted, on mails the reader had not learnt from."""
    return _lines(scores, labels, caught, RIGHT)


def asked_from(scores: Any, labels: Any) -> float:
    """The line below which nobody else is asked."""
    return _caught_from(scores, labels, _SURELY_CAUGHT)


def agreed_line(scores: Any, labels: Any) -> float:
    """The line for mails of which the phrases leave no doubt."""
    return _right_from(scores, labels, _AGREED_RIGHT)


def figures(scores: Any, labels: Any, drawn: Lines) -> dict[str, float]:
    """The figures of `python -m bench complaints`, with the share that stays unsure."""
    scored = [(float(score), bool(label)) for score, label in zip(scores, labels, strict=True)]
    flagged, certain = scores >= drawn.unsure, scores >= drawn.complaint
    return {
        "recall_flagged": float(flagged[labels].mean()),
        "false_complaint": float(certain[~labels].mean()),
        "false_flagged": float(flagged[~labels].mean()),
        "macro_f1": best_macro_f1(scored),
        "auc": area_under_curve(scored),
        "unsure": float((flagged & ~certain).mean()),
    }


def _lines(scores: Any, labels: Any, caught: float, right: float) -> Lines:
    unsure = _caught_from(scores, labels, caught)
    return Lines(unsure=unsure, complaint=max(_right_from(scores, labels, right), unsure))


def _caught_from(scores: Any, labels: Any, caught: float) -> float:
    """From where on so many of the complaints lie."""
    of_complaints = np.sort(scores[labels])
    return float(of_complaints[int((1 - caught) * len(of_complaints))])


def _right_from(scores: Any, labels: Any, right: float) -> float:
    """From where on so many are complaints; above all scores where that is nowhere so."""
    order = np.argsort(-scores, kind="stable")
    shares = np.cumsum(labels[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(shares >= right)
    return float(scores[order[enough[-1]]]) if len(enough) else float(scores.max()) + 1
