"""What stored cases cost: a database is filled with a shop's past, and the slowdown is printed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_it_prints_both_times_and_the_slowdown_last() -> None:
    command = [sys.executable, "-m", "bench", "scale", "--mails", "5", "--cases", "40", "--turns", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    figures = dict(line.split("=") for line in done.stdout.splitlines())
    assert list(figures)[-1] == "slowdown"
    assert figures["mails"] == "5"
    assert figures["cases"] == "40"
    assert float(figures["slowdown"]) > 0
