"""`python -m bench complaints FILE.csv`: are complaints told from others? The file needs `text,label`."""

from __future__ import annotations

import csv
import sys
import time
from itertools import groupby
from pathlib import Path

from followupd.model.reading import Verdict
from followupd.understand.complaint import weighed

#: (score, is a complaint)
Scored = tuple[float, bool]


def main(argv: list[str]) -> int:
    if len(argv) != 1:
        print("usage: python -m bench complaints FILE.csv", file=sys.stderr)
        return 2
    csv.field_size_limit(10_000_000)
    with Path(argv[0]).open(encoding="utf-8", newline="") as file:
        rows = [(row["text"], row["label"] == "1") for row in csv.DictReader(file)]
    started = time.perf_counter()
    weighings = [weighed(text) for text, _ in rows]
    milliseconds = (time.perf_counter() - started) * 1000
    verdicts = [(weighing.verdict, label) for weighing, (_, label) in zip(weighings, rows, strict=True)]
    scored = [(weighing.score, label) for weighing, (_, label) in zip(weighings, rows, strict=True)]
    flagged = {Verdict.COMPLAINT, Verdict.UNSURE}
    print(f"n={len(rows)}")
    print(f"recall_flagged={_share(verdicts, True, flagged):.4f}")
    print(f"false_complaint={_share(verdicts, False, {Verdict.COMPLAINT}):.4f}")
    print(f"false_flagged={_share(verdicts, False, flagged):.4f}")
    print(f"macro_f1={best_macro_f1(scored):.4f}")
    print(f"auc={area_under_curve(scored):.4f}")
    print(f"ms_per_text={milliseconds / max(1, len(rows)):.3f}")
    return 0


def _share(verdicts: list[tuple[Verdict, bool]], label: bool, wanted: set[Verdict]) -> float:
    """How many of the texts with that label got one of the wanted verdicts."""
    of_label = [verdict for verdict, is_complaint in verdicts if is_complaint == label]
    return sum(verdict in wanted for verdict in of_label) / max(1, len(of_label))


def best_macro_f1(scored: list[Scored]) -> float:
    """The macro-F1 at the best single threshold."""
    positives = sum(label for _, label in scored)
    found = hits = 0
    best = _macro_f1(0, 0, positives, len(scored))
    for _, group in groupby(sorted(scored, reverse=True), key=lambda pair: pair[0]):
        labels = [label for _, label in group]
        found += len(labels)
        hits += sum(labels)
        best = max(best, _macro_f1(hits, found, positives, len(scored)))
    return best


def _macro_f1(hits: int, found: int, positives: int, total: int) -> float:
    others_hit = total - found - (positives - hits)
    return (_f1(hits, found, positives) + _f1(others_hit, total - found, total - positives)) / 2


def _f1(hits: int, found: int, wanted: int) -> float:
    return 2 * hits / (found + wanted) if found + wanted else 1.0


def area_under_curve(scored: list[Scored]) -> float:
    """The chance that a complaint scores higher than another text; equal scores count half."""
    positives = sum(label for _, label in scored)
    others = len(scored) - positives
    if not positives or not others:
        return 0.5
    below = wins = 0.0
    for _, group in groupby(sorted(scored), key=lambda pair: pair[0]):
        labels = [label for _, label in group]
        here = len(labels) - sum(labels)
        wins += sum(labels) * (below + here / 2)
        below += here
    return wins / (positives * others)
