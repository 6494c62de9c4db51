"""`python -m bench automail DIR_AUTOMATIC DIR_ORDINARY`: are machines known for machines, and people for
people?

A mail counts as found automatic when it is judged automatic or a bounce; list mail is not automatic here. A
file that holds JSON with the mail under "text" is read as that mail.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bench._saved import saved_mail
from followupd.model.reading import Sender
from followupd.understand.automail import sender_kind
from followupd.understand.mime import parse

_FOUND = frozenset({Sender.AUTOMATIC, Sender.BOUNCE})


def main(argv: list[str]) -> int:
    if len(argv) != 2:
        print("usage: python -m bench automail DIR_AUTOMATIC DIR_ORDINARY", file=sys.stderr)
        return 2
    automatic, ordinary = (_judged(Path(folder)) for folder in argv)
    missed = [name for name, (kind, _) in automatic.items() if kind not in _FOUND]
    wrong = [(name, why) for name, (kind, why) in ordinary.items() if kind in _FOUND]
    raised = sum(kind is None for kind, _ in (*automatic.values(), *ordinary.values()))
    for name in missed:
        print(f"missed: {name} ({automatic[name][0]}: {automatic[name][1]})")
    for name, why in wrong:
        print(f"wrongly automatic: {name} ({why})")
    print(f"recall={1 - len(missed) / max(1, len(automatic)):.4f}")
    print(f"false_positives={len(wrong)}")
    print(f"raised={raised}")
    return 0


def _judged(folder: Path) -> dict[str, tuple[Sender | None, str]]:
    return {path.name: _kind(path) for path in sorted(folder.iterdir()) if path.is_file()}


def _kind(path: Path) -> tuple[Sender | None, str]:
    try:
        return sender_kind(parse(saved_mail(path)), frozenset())
    except Exception as error:  # noqa: BLE001 - whatever is raised is what is counted
        return None, repr(error)
