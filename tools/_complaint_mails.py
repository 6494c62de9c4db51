"""The mails to learn from, and which of them are kept back. Knows nothing of models."""

from __future__ import annotations

import csv
import json
import random
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from bench._saved import half, saved_mail
from followupd.understand import parse
from followupd.understand.gist import own_words

#: The same words in a complaint and in another mail stand on neighbouring lines; they stay together.
BLOCK = 10
#: One part in so many is kept back.
PARTS = 5
#: Mails from elsewhere that are only learnt from belong to no part.
NO_PART = -1
#: Texts from elsewhere of other lengths, in characters, are no mails.
_SHORTEST, _LONGEST = 60, 1200
_ELSEWHERE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail to learn from or to measure on."""

    language: str
    is_complaint: bool
    #: The subject and the text, as a mail is weighed.
    words: str
    #: Which fifth its block belongs to.
    part: int
    #: File and line, for whoever wants to read it.
    at: str
    #: What makes it easy or hard, and what a complaint is about; empty where nobody said.
    kind: str = ""
    topic: str = ""
    #: How much it counts; what was said elsewhere and judged by another measure counts less.
    weight: float = 1.0


def mails(folder: Path) -> list[Mail]:
    """All mails of the folder, by file and line."""
    return [
        _mail(line, number, path.name)
        for path in sorted(folder.glob("*.jsonl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines())
    ]


def ordinary(folder: Path) -> list[Mail]:
    """The half of a folder of ordinary mails that is learnt from; none of them is a complaint."""
    return [
        Mail(
            language="en",
            is_complaint=False,
            words=own_words(parse(saved_mail(path))),
            part=NO_PART,
            at=path.name,
        )
        for path in sorted(folder.iterdir())
        if half(path) == "learnt"
    ]


def told_elsewhere(table: Path, count: int) -> list[Mail]:
    """So many texts of a table `text,label`, neither very short nor long, drawn the same each time."""
    with table.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if _SHORTEST < len(row["text"]) < _LONGEST]
    return [
        Mail(
            language="en",
            is_complaint=row["label"] == "1",
            words=row["text"],
            part=NO_PART,
            at=table.name,
            weight=_ELSEWHERE,
        )
        for row in random.Random(1).sample(rows, min(count, len(rows)))
    ]


def some(mails: list[Mail], count: int) -> list[Mail]:
    """About that many of them, whole blocks, drawn the same each time."""
    blocks: dict[tuple[str, int], list[Mail]] = defaultdict(list)
    for mail in mails:
        name, _, line = mail.at.partition(":")
        blocks[name, (int(line) - 1) // BLOCK].append(mail)
    order = sorted(blocks)
    random.Random(1).shuffle(order)
    return [mail for key in order for mail in blocks[key]][:count]


def _mail(line: str, number: int, file: str) -> Mail:
    read = json.loads(line)
    return Mail(
        language=read["language"],
        is_complaint=read["label"] == 1,
        words=f"{read['subject']}\n\n{read['body']}".strip(),
        part=number // BLOCK % PARTS,
        at=f"{file}:{number + 1}",
        kind=read["kind"],
        topic=read["category"],
    )
