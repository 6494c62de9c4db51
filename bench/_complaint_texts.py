"""The texts that `python -m bench complaints` judges, from the forms they are kept in."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench._saved import half, saved_mail
from followupd.model.reading import Sender
from followupd.understand import parse
from followupd.understand.automail import sender_kind
from followupd.understand.gist import own_words

#: As the training mails are kept back: one fifth of the blocks of neighbouring lines.
BLOCK, PARTS, KEPT = 10, 5, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What is judged."""

    words: str
    is_complaint: bool
    language: str = ""
    #: It answers another mail, by its headers.
    in_conversation: bool = False
    #: By its headers a list or a machine sent it: the service asks nobody what it means.
    is_by_machine: bool = False


def texts(path: Path, *, kept: bool) -> list[Text]:
    """All that is to be judged of a file or a folder."""
    if path.suffix == ".csv":
        return list(_of_table(path))
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if files:
        return [text for file in files for text in _of_lines(file, kept=kept)]
    return [_of_mail(file) for file in sorted(path.iterdir()) if file.is_file() and half(file) == "measured"]


def _of_table(path: Path) -> Iterator[Text]:
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Text(words=row["text"], is_complaint=row["label"] == "1")


def _of_lines(path: Path, *, kept: bool) -> Iterator[Text]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if kept and number // BLOCK % PARTS != KEPT:
            continue
        mail = json.loads(line)
        words = f"{mail['subject']}\n\n{mail['body']}".strip()
        yield Text(words=words, is_complaint=mail["label"] == 1, language=mail["language"])


def _of_mail(path: Path) -> Text:
    message = parse(saved_mail(path))
    answers = bool(message.in_reply_to or message.references)
    sender, _ = sender_kind(message, frozenset())
    return Text(
        words=own_words(message),
        is_complaint=False,
        in_conversation=answers,
        is_by_machine=sender is not Sender.HUMAN,
    )
