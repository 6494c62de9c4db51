"""What the author of a mail newly wrote: no quotes, no lines that introduce them, no signature.

It owns the walk over the lines; where quotes begin and end among them is told by `quotedlines`. It must not
know what mail programs write, nor what the author's words mean. Every line is looked at a few times at most,
and only its beginning: hostile text costs no more than any other.
"""

from __future__ import annotations

import re

from followupd.model.message import Message
from followupd.understand import quotemarks as marks
from followupd.understand.disclaimers import banner_lines
from followupd.understand.endmarks import DIVIDER_LINE
from followupd.understand.forwards import forwarded_words, is_forward
from followupd.understand.headermarks import is_reply_mark, label_kinds
from followupd.understand.quotedlines import Lines
from followupd.understand.signatures import without_signature

#: So many lines are read; nobody writes more.
_LINES = 5_000
#: Answers between so many quotes are no mail that a person wrote; nobody signs each of them.
_SECTIONS = 200
#: Within so many lines a server's warning stands.
_TOP = 12
#: So many lines with labels may stand above an attribution, with the line above them.
_LABELS = 4
_BLANKS = re.compile(r"\n{3,}")


def new_text(text: str) -> str:
    """What is newly written in a text; the whole text when everything in it seems quoted.

    Answers between quotes stay in their order. A forwarded mail is left out below own words, and stays when
    there are none.
    """
    return unquoted(text) or text.strip()


def new_words(message: Message) -> str:
    """What the author of a mail newly wrote; empty for a reply that holds nothing but quotes.

    What is quoted there is what we wrote, and it must not be read as the customer's words. A mail that is
    only passed on says what is in it, unless it is one of ours that comes back.
    """
    words = unquoted(message.text)
    if words:
        return words
    if is_forward(message):
        return forwarded_words(message)
    return "" if message.in_reply_to or message.references else message.text.strip()


def unquoted(text: str) -> str:
    """What is newly written in a text; empty when everything in it seems quoted."""
    lines = text.split("\n", _LINES)[:_LINES]
    sections = _own_sections(Lines.of(lines[banner_lines(marks.heads(lines[:_TOP])) :]))
    if len(sections) <= _SECTIONS:
        sections = [without_signature(section) for section in sections]
    kept = ["\n".join(section).strip() for section in sections]
    text = "\n\n".join(section for section in kept if section)
    return _BLANKS.sub("\n\n", text) if "\n\n\n" in text else text


def _own_sections(lines: Lines) -> list[list[str]]:
    """The runs of lines between quotes."""
    sections: list[list[str]] = [[]]
    index = 0
    while index < len(lines):
        if lines.is_quote(index):
            sections[-1] = _without_introduction(sections[-1])
            index = lines.quote_end(index)
            sections.append([])
            continue
        length = lines.attribution_length(index)
        if is_reply_mark(lines.heads[index]) and _nothing_yet(sections):
            # A ticket system wrote the whole mail, and nobody answered it yet.
            index += 1
        elif length and (
            lines.quote_follows(index + length)
            or (_nothing_yet(sections) and lines.is_of_program(index, length))
        ):
            # With nothing above it, what follows unmarked may be the answer as well as the quote.
            index += length
        elif lines.ends_own_words(index, length):
            sections[-1] = _without_line_above(_without_labels_above(sections[-1]))
            break
        else:
            sections[-1].append(lines.texts[index])
            index += 1
    return sections


def _nothing_yet(sections: list[list[str]]) -> bool:
    return len(sections) == 1 and not any(line.strip() for line in sections[0])


def _without_introduction(section: list[str]) -> list[str]:
    """The lines above a quote without an "Anna wrote:" that begins with a name or stands behind words."""
    end = _end(section, blanks=3)
    if not end:
        return section
    heads = marks.heads(section[max(0, end - 4) : end])
    if not marks.ends_with_colon(heads[-1]):
        return section
    if marks.has_verb(" ".join(heads[-2:])[-marks.LINE :]):
        return _without_verb_line(section, heads, end)
    return _without_dated_lines(section, heads, end)


def _without_verb_line(section: list[str], heads: list[str], end: int) -> list[str]:
    last = heads[-1]
    start = marks.inline_start(last)
    if start >= 0:
        return [*section[: end - 1], section[end - 1][:start]]
    above = heads[-2] if len(heads) > 1 else ""
    if not marks.has_verb(last) or last.lstrip().startswith(("<", "(")):
        return section[: end - 2] if "@" in above + last or any(sign.isdigit() for sign in last) else section
    return section[: end - 1] if len(last) <= 200 else section


def _without_dated_lines(section: list[str], heads: list[str], end: int) -> list[str]:
    """Without the line, broken into three at most, that says when something was written, in any language."""
    joined = ""
    for count, head in enumerate(reversed(heads[-3:]), start=1):
        if not head.strip():
            break
        joined = f"{head.strip()} {joined}"[: marks.LINE].strip()
        if marks.introduces(joined):
            return section[: end - count]
    return section


def _without_labels_above(section: list[str]) -> list[str]:
    """Without "To:" and "Subject:" that stand below a drawn line and right above who wrote when."""
    end = len(section)
    for head in reversed(marks.heads(section[-_LABELS:])):
        if not label_kinds(head):
            is_drawn = end < len(section) and DIVIDER_LINE.match(head)
            return section[:end] if is_drawn else section
        end -= 1
    return section


def _without_line_above(section: list[str]) -> list[str]:
    """A line drawn above a quoted mail is not the author's."""
    end = _end(section, blanks=len(section))
    return section[: end - 1] if end and DIVIDER_LINE.match(section[end - 1][: marks.LINE]) else section


def _end(section: list[str], *, blanks: int) -> int:
    """Behind the last line that is not empty, so many empty ones back at most."""
    end = len(section)
    while end and not section[end - 1].strip() and len(section) - end < blanks:
        end -= 1
    return end
