"""How well scores part complaints from other texts, by any threshold."""

from __future__ import annotations

from itertools import groupby

#: (score, is a complaint)
Scored = tuple[float, bool]


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
