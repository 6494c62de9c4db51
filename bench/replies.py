"""`python -m bench replies FILE.json`: is what the author newly wrote found in `[{email, expected}]`?"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from followupd.understand.quoting import new_text


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
    print(f"n={len(pairs)}")
    print(f"exact={exact / max(1, len(pairs)):.3f}")
    print(f"token_f1={sum(scores) / max(1, len(scores)):.3f}")
    print(f"slowest_ms={slowest * 1000:.2f}")
    return 0


def _token_f1(ours: list[str], wanted: list[str]) -> float:
    if not ours or not wanted:
        return float(ours == wanted)
    shared = (Counter(ours) & Counter(wanted)).total()
    return 2 * shared / (len(ours) + len(wanted))
