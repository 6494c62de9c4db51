"""What the author of a mail newly wrote: no quotes, no lines that introduce them, no signature.

It owns the walk over the lines; the words that mail programs write stand in `quotemarks`. It must not know
what the words mean. Every line is looked at once, and only its beginning: hostile text costs no more than
any other.
"""

from __future__ import annotations

import re

from followupd.model.message import Message
from followupd.understand import quotemarks as marks
from followupd.understand.signatures import without_signature

#: How much of a line is looked at.
_LINE = 400
_LINES = 20_000
_ATTRIBUTION_LINES = 7
_BLOCK_LINES = 9
_QUOTE = re.compile(r"\s{0,3}>")
_NO_QUOTE = re.compile(r"\s{0,3}>{2,}[^<]{0,200}<{2,}\s*$")
_BLANKS = re.compile(r"\n{3,}")
_ONLY_LINK = re.compile(r"[\s<(\[]{0,8}(?:https?://|mailto:)[^\s<>()]{1,300}[\s>)\]]{0,8}$")


def new_text(text: str) -> str:
    """What is newly written in a text; the whole text when everything in it seems quoted.

    Answers between quotes stay in their order. A forwarded mail is left out below own words, and stays when
    there are none.
    """
    return unquoted(text) or text.strip()


def new_words(message: Message) -> str:
    """What the author of a mail newly wrote; empty for a reply that holds nothing but quotes.

    What is quoted there is what we wrote, and it must not be read as the customer's words.
    """
    words = unquoted(message.text)
    if words or message.in_reply_to or message.references:
        return words
    return message.text.strip()


def unquoted(text: str) -> str:
    """What is newly written in a text; empty when everything in it seems quoted."""
    lines = text.split("\n", _LINES)[:_LINES]
    sections = _own_sections([line.rstrip("\r") for line in lines])
    kept = ["\n".join(without_signature(section)).strip() for section in sections]
    return _BLANKS.sub("\n\n", "\n\n".join(section for section in kept if section))


def _own_sections(lines: list[str]) -> list[list[str]]:
    """The runs of lines between quotes."""
    sections: list[list[str]] = [[]]
    index = 0
    while index < len(lines):
        line = lines[index][:_LINE]
        if _is_quote(line):
            sections[-1] = _without_introduction(sections[-1])
            index = _quote_end(lines, index)
            sections.append([])
            continue
        length = _attribution_length(lines, index)
        if length and (_quote_follows(lines, index + length) or _nothing_yet(sections)):
            # With nothing above it, what follows unmarked may be the answer as well as the quote.
            index += length
        elif _ends_own_words(lines, index, length):
            sections[-1] = _without_line_above(sections[-1])
            break
        else:
            sections[-1].append(lines[index])
            index += 1
    return sections


def _nothing_yet(sections: list[list[str]]) -> bool:
    return len(sections) == 1 and not any(line.strip() for line in sections[0])


def _is_quote(line: str) -> bool:
    return _QUOTE.match(line) is not None and _NO_QUOTE.match(line) is None


def _quote_end(lines: list[str], index: int) -> int:
    """Behind the quote that begins here; a line that was broken off a quoted one belongs to it."""
    while index < len(lines):
        if _is_quote(lines[index][:_LINE]) or _is_broken_off(lines, index):
            index += 1
        else:
            break
    return index


def _is_broken_off(lines: list[str], index: int) -> bool:
    if index + 1 >= len(lines) or not _is_quote(lines[index + 1][:_LINE]):
        return False
    above, line = lines[index - 1][-_LINE:], lines[index][:_LINE]
    opened = above.count("(") > above.count(")") or above.count("<") > above.count(">")
    return _ONLY_LINK.match(line) is not None or (opened and line.rstrip().endswith((")", ">")))


def _attribution_length(lines: list[str], index: int) -> int:
    """How many lines from here on introduce a quote, as "On ... wrote:" does; 0 for none."""
    first = lines[index][:_LINE]
    if marks.QUOTING.match(first) or marks.is_dashed_attribution(first):
        return 1
    if marks.BEGINS_ATTRIBUTION.match(first) is None:
        return 0
    joined = ""
    for length, line in enumerate(lines[index : index + _ATTRIBUTION_LINES], start=1):
        if _is_quote(line[:_LINE]) and joined.count("<") <= joined.count(">"):
            return 0
        joined = f"{joined} {line[:_LINE].strip()}".strip()
        if len(joined) > _LINE:
            return 0
        if _is_attribution(joined):
            return length
    return 0


def _is_attribution(joined: str) -> bool:
    if marks.ENDS_ATTRIBUTION.search(joined) and marks.HAS_VERB.search(joined):
        return True
    return joined[:1].isdigit() and marks.ENDS_WITH_ADDRESS.search(joined[-300:]) is not None


def _quote_follows(lines: list[str], index: int) -> bool:
    return _is_quote(_next_line(lines, index))


def _next_line(lines: list[str], index: int) -> str:
    return next((line[:_LINE] for line in lines[index : index + 6] if line.strip()), "")


def _ends_own_words(lines: list[str], index: int, attribution: int) -> bool:
    """Whether everything from this line on is somebody else's, without quote signs."""
    line = lines[index][:_LINE]
    if marks.ORIGINAL_LINE.match(line) or marks.FORWARD_LINE.match(line):
        return True
    if attribution:
        joined = " ".join(line[:_LINE] for line in lines[index : index + attribution])
        return marks.STRONG.search(joined) is not None or marks.is_dashed_attribution(line)
    return _is_header_block(lines, index)


def _is_header_block(lines: list[str], index: int) -> bool:
    """Whether header lines such as "From:", "Sent:", "Subject:" begin here.

    Two of them are not enough: people write "From: Berlin" and "Date: 3 May" too.
    """
    first = marks.label_kind(lines[index][:_LINE])
    if first not in {"from", "date", "to", "subject"}:
        return False
    kinds, block = set(), ""
    for line in lines[index : index + _BLOCK_LINES]:
        if not line.strip():
            break
        kinds.add(marks.label_kind(line[:_LINE]))
        block += line[:_LINE]
    named = kinds & {"from", "date", "to", "subject"}
    return (
        len(named) >= 2
        and bool(kinds & {"from", "date"})
        and ("@" in block or (len(named) >= 3 and "subject" in named))
    )


def _without_introduction(section: list[str]) -> list[str]:
    """The lines above a quote without an "Anna wrote:" that begins with a name or stands behind words."""
    end = len(section)
    while end and not section[end - 1].strip() and len(section) - end < 3:
        end -= 1
    if not end:
        return section
    last = section[end - 1][:_LINE]
    if not (
        marks.ENDS_ATTRIBUTION.search(last)
        and marks.HAS_VERB.search(" ".join(section[max(0, end - 2) : end])[-_LINE:])
    ):
        return section
    inline = marks.INLINE_ATTRIBUTION.search(last)
    if inline and marks.HAS_VERB.search(last[: inline.start()]) is None:
        return [*section[: end - 1], last[: inline.start()]]
    above = section[end - 2][:_LINE] if end > 1 else ""
    if marks.HAS_VERB.search(last) is None or last.lstrip().startswith(("<", "(")):
        return section[: end - 2] if "@" in above + last or any(sign.isdigit() for sign in last) else section
    return section[: end - 1] if len(last) <= 200 else section


def _without_line_above(section: list[str]) -> list[str]:
    """A line drawn above a quoted mail is not the author's."""
    end = len(section)
    while end and not section[end - 1].strip():
        end -= 1
    return section[: end - 1] if end and marks.DIVIDER_LINE.match(section[end - 1][:_LINE]) else section
