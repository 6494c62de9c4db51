"""`python -m bench languages FOLDER [--words N] [--without-lingua]`: is the language of short mails told?

FOLDER holds mails as `training/README.md` describes them. Of those of at most N words: how many were told
rightly, wrongly, and not at all.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from bench._complaint_texts import texts
from followupd.understand.language import recognised


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m bench languages", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", type=int, default=12, metavar="N")
    parser.add_argument("--without-lingua", action="store_true")
    options = parser.parse_args(argv)
    if options.without_lingua:
        # What Python itself takes for "not installed".
        sys.modules["lingua"] = None  # type: ignore[assignment]
    short = [one for one in texts(options.folder, kept=False) if len(one.words.split()) <= options.words]
    told = Counter(_told(recognised(one.words), one.language) for one in short)
    count = told.total()
    print(f"mails={count}")
    for kind in ("right", "wrong", "untold"):
        print(f"{kind}={told[kind] / max(1, count):.3f}")
    return 0


def _told(found: str, language: str) -> str:
    return "untold" if not found else "right" if found == language else "wrong"
