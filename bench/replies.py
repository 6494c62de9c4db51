"""`python -m bench replies FILE.json`: is what the author newly wrote found in `[{email, expected}]`?

`slowest_ms` counts texts of a megabyte too, most of them a single line, that look like quotes.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from followupd.understand.quoting import new_text

_MEGABYTE = 1_000_000
_HOSTILE = (
    *("x", " ", "<", ">", "> ", "-", "_", "On ", "On 1 ", "On 1 wrote, ", "From: a@b ", "a@b.example ", ": "),
    *("> a\n", "On 1\n", "a: b\n", "\n"),
)


def main(argv: list[str]) -> int:
    if not argv or len(argv) > 2:
        print("usage: python -m bench replies FILE.json [--show]", file=sys.stderr)
        return 2
    pairs = json.loads(Path(argv[0]).read_text("utf-8"))
    exact, scores, slowest = 0, [], 0.0
    for pair in pairs:
        started = time.perf_counter()
        found = new_text(pair["email"])
        slowest = max(slowest, time.perf_counter() - started)
        ours, wanted = found.split(), pair["expected"].split()
        exact += ours == wanted
        scores.append(_token_f1(ours, wanted))
        if ours != wanted and "--show" in argv:
            print(f"== {pair.get('corpus', '')} {pair.get('name', '')}\nwanted: {wanted}\nfound:  {ours}")
    slowest = max(slowest, *(_seconds(piece * (_MEGABYTE // len(piece))) for piece in _HOSTILE))
    print(f"n={len(pairs)}")
    print(f"exact={exact / max(1, len(pairs)):.3f}")
    print(f"token_f1={sum(scores) / max(1, len(scores)):.3f}")
    print(f"slowest_ms={slowest * 1000:.2f}")
    return 0


def _seconds(text: str) -> float:
    started = time.perf_counter()
    new_text(text)
    return time.perf_counter() - started


def _token_f1(ours: list[str], wanted: list[str]) -> float:
    if not ours or not wanted:
        return float(ours == wanted)
    shared = (Counter(ours) & Counter(wanted)).total()
    return 2 * shared / (len(ours) + len(wanted))
