"""`python -m bench corrections [FOLDER]`: how 50 corrections of one shop move its own error.

The mails are those of `training/` that nothing was learnt from, one shop a language. A shop reads them in the
order of the file. Whatever it is asked about or takes wrongly, its desk corrects, up to 50 times; then the
other half is read, by the reader as it ships and by the one the desk has taught. Those who write such mail
again and again (a supplier, a newsletter, a colleague) have one address for each kind, customers one each.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bench._complaint_texts import BLOCK, KEPT, PARTS
from followupd.model.gist import Gist
from followupd.model.knowledge import Knowledge
from followupd.model.lesson import Lesson
from followupd.model.reading import Verdict
from followupd.understand.leaning import settled
from followupd.understand.learnt import weighed
from followupd.understand.taught import taught, words_of
from followupd.understand.weights import learnt

_CORRECTIONS = 50
#: Kinds of mail that come from the same few senders.
_REGULAR = frozenset(
    ("dunning", "invoice", "newsletter", "advert", "supplier", "internal", "circular", "notice", "list")
)
_PUBLIC = frozenset({"mail.example"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mail:
    author: str
    is_complaint: bool
    told: Gist


@dataclass(frozen=True, slots=True, kw_only=True)
class _Error:
    """How a shop fared with some mails."""

    wrong: float
    asked: float


def main(argv: list[str]) -> int:
    if len(argv) > 1:
        print("usage: python -m bench corrections [FOLDER]", file=sys.stderr)
        return 2
    folder = Path(argv[0] if argv else "training")
    before, after, given = [], [], []
    for path in sorted(folder.glob("*.jsonl")):
        found = _mails(path)
        half = len(found) // 2
        lessons = _corrections(found[:half])
        before.append(_error(found[half:], []))
        after.append(_error(found[half:], lessons))
        given.append(len(lessons))
        print(f"{path.stem}: corrections={len(lessons)} {_shown(before[-1])} then {_shown(after[-1])}")
    print(f"shops={len(given)}")
    print(f"corrections={sum(given) / max(1, len(given)):.1f}")
    for name, errors in (("before", before), ("after", after)):
        print(f"wrong_{name}={_mean([error.wrong for error in errors]):.4f}")
        print(f"asked_{name}={_mean([error.asked for error in errors]):.4f}")
    return 0


def _mails(path: Path) -> list[_Mail]:
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [(at, line) for at, line in enumerate(lines) if at // BLOCK % PARTS == KEPT]
    shown = track(kept, path.stem, console=Console(stderr=True), transient=True)
    return [_mail(json.loads(line), at) for at, line in shown]


def _mail(line: dict[str, str], at: int) -> _Mail:
    found = weighed(f"{line['subject']}\n\n{line['body']}".strip())
    regular = line["kind"] in _REGULAR
    return _Mail(
        author=f"{line['kind']}@regular.example" if regular else f"customer{at}@mail.example",
        is_complaint=bool(line["label"]),
        told=Gist(new_text=line["body"], verdict=found.verdict, odds=found.odds, lines=found.lines),
    )


def _corrections(mails: Sequence[_Mail]) -> list[Lesson]:
    """What the desk says, mail by mail, of whatever it is asked about or sees taken wrongly."""
    lessons: list[Lesson] = []
    for mail in mails:
        verdict = _verdict(mail, _knowledge(lessons))
        right = Verdict.COMPLAINT if mail.is_complaint else Verdict.OTHER
        if verdict is not right and len(lessons) < _CORRECTIONS:
            words = words_of(mail.told.new_text, learnt().common)
            odds = mail.told.odds or 0.0
            lessons.append(Lesson(words=words, author=mail.author, odds=odds, is_complaint=mail.is_complaint))
    return lessons


def _error(mails: Sequence[_Mail], lessons: Sequence[Lesson]) -> _Error:
    known = _knowledge(lessons)
    verdicts = [(_verdict(mail, known), mail.is_complaint) for mail in mails]
    wrong = sum(
        verdict is (Verdict.OTHER if is_complaint else Verdict.COMPLAINT)
        for verdict, is_complaint in verdicts
    )
    asked = sum(verdict is Verdict.UNSURE for verdict, _ in verdicts)
    return _Error(wrong=wrong / max(1, len(mails)), asked=asked / max(1, len(mails)))


def _knowledge(lessons: Sequence[Lesson]) -> Knowledge:
    return replace(Knowledge(public_domains=_PUBLIC), taught=taught(lessons, _PUBLIC))


def _verdict(mail: _Mail, known: Knowledge) -> Verdict:
    return settled(mail.told, mail.author, known).verdict


def _shown(error: _Error) -> str:
    return f"wrong={error.wrong:.3f} asked={error.asked:.3f}"


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))
