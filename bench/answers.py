"""`python -m bench answers FILE`: is a customer's answer understood?

A json file holds `[{language, text, yes: true/false/null}]`, a csv file `text,sentiment_1_best_5_worst`:
there 1 and 2 are content, 3 is neither and 4 and 5 are unhappy.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

from followupd.model.reading import Mood
from followupd.understand.answers import answer

_CONTENT, _NEITHER, _UNHAPPY = "content", "neither", "unhappy"
_OF_MOOD = {
    Mood.THANKS: _CONTENT,
    Mood.CONTENT: _CONTENT,
    Mood.UNCLEAR: _NEITHER,
    Mood.UNHAPPY: _UNHAPPY,
}
_OF_YES = {True: _CONTENT, False: _UNHAPPY, None: _NEITHER}
_OF_SENTIMENT = {"1": _CONTENT, "2": _CONTENT, "3": _NEITHER, "4": _UNHAPPY, "5": _UNHAPPY}


def main(argv: list[str]) -> int:
    if not argv or len(argv) > 2:
        print("usage: python -m bench answers FILE.json|FILE.csv [--show]", file=sys.stderr)
        return 2
    wanted = _from_json(Path(argv[0])) if argv[0].endswith(".json") else _from_csv(Path(argv[0]))
    judged = [(label, _OF_MOOD[answer(text).mood], text) for text, label in wanted]
    if "--show" in argv:
        for label, found, text in judged:
            if label != found:
                print(f"wanted {label}, found {found}: {text!r}")
    print(f"n={len(judged)}")
    print(f"accuracy={sum(label == found for label, found, _ in judged) / max(1, len(judged)):.4f}")
    print(f"macro_f1={_macro_f1([(label, found) for label, found, _ in judged]):.4f}")
    return 0


def _from_json(path: Path) -> list[tuple[str, str]]:
    return [(entry["text"], _OF_YES[entry["yes"]]) for entry in json.loads(path.read_text("utf-8"))]


def _from_csv(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [(row["text"], _OF_SENTIMENT[row["sentiment_1_best_5_worst"]]) for row in rows]


def _macro_f1(pairs: list[tuple[str, str]]) -> float:
    """The mean F1 of the classes that the file holds."""
    classes = sorted({label for label, _ in pairs})
    scores = []
    for name in classes:
        hits = sum(label == found == name for label, found in pairs)
        mentions = sum((label == name) + (found == name) for label, found in pairs)
        scores.append(2 * hits / mentions)
    return sum(scores) / max(1, len(scores))
