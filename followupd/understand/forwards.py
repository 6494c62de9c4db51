"""Mails that are only passed on: what is in them is what their sender has to say.

It owns how a forward is told from a reply, and what of it is not the mail itself; it must not know how own
words are found.
"""

from __future__ import annotations

from followupd.model.message import Message
from followupd.understand.headermarks import is_forward_line
from followupd.understand.quotedlines import Lines
from followupd.understand.words.mail_tongues import MAIL_TONGUES
from followupd.understand.words.mailwords import parts

#: How far from the beginning the line that says so, and the header lines, may stand.
_HEAD = 30
_LINES = 5_000
_SUBJECTS = frozenset(word for row in MAIL_TONGUES for word in parts(row.forward_subject))


def is_forward(message: Message) -> bool:
    """Whether the mail says that it passes another on, and the other is none that we wrote ourselves."""
    lines = Lines.of([_bare(line) for line in message.text.split("\n", _HEAD)[:_HEAD]])
    mark, _, _ = message.subject.strip().lower().partition(":")
    said = mark.strip() in _SUBJECTS and ":" in message.subject
    if not said and not any(map(is_forward_line, lines.heads)):
        return False
    senders = _senders(lines)
    return not any(address.key in senders for address in message.to)


def _senders(lines: Lines) -> str:
    """The lines that name who wrote the mail passed on; a long name breaks them before the address."""
    named = [index for index, kinds in lines.labels.items() if any(kind == "from" for _, kind in kinds)]
    below = [index + 1 for index in named if index + 1 not in lines.labels]
    return " ".join(lines.heads[index] for index in [*named, *below] if index < len(lines))


def forwarded_words(message: Message) -> str:
    """The text of a mail that is only passed on, without quote signs and header lines; all of it in doubt."""
    lines = Lines.of([_bare(line) for line in message.text.split("\n", _LINES)[:_LINES]])
    start = _behind_header(lines)
    return "\n".join(lines.texts[start:]).strip() or message.text.strip()


def _behind_header(lines: Lines) -> int:
    start = 0
    for index in range(min(_HEAD, len(lines))):
        if is_forward_line(lines.heads[index]):
            start = index + 1
        if lines.is_header_block(index):
            return lines.block(index).stop
        if index > start and lines.heads[index].strip() and not lines.labels.get(index):
            break
    return start


def _bare(line: str) -> str:
    stripped = line.lstrip()
    return stripped[1:].removeprefix(" ") if stripped.startswith(">") else line
