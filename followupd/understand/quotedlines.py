"""The lines of a mail, and where quotes begin and end among them.

It owns what several lines together mean: an attribution broken into three, a block of header lines. It must
not know what becomes of them. Of hostile text only the first few hundred suspects are looked at closely.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from followupd.understand import headermarks as headers
from followupd.understand import quotemarks as marks
from followupd.understand.notesheads import table_starts

_ATTRIBUTION_LINES = 7
_BLOCK_LINES = 9
#: A mail with more lines that look like the beginning of a quote was made to be slow.
_SUSPECTS = 200
#: Shorter lines are not broken by a mail program.
_FULL = 50
_QUOTE = re.compile(r"\s{0,3}(?:>|&gt;|｜|\|\s?(?=>))")
#: What some programs begin quoted lines with instead: "--] ", "| ", the initials of "JD> ".
_SIGN = re.compile(r"\s{0,3}([^\w\s]{0,3}[\]}|:>]|[a-z]{1,3}>)(?=\s|\w)")
_ONLY_LINK = re.compile(r"[\s<(\[]{0,8}(?:https?://|mailto:)[^\s<>()]{1,300}[\s>)\]]{0,8}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The lines of a text as written, and their beginnings as the marks are looked for in them."""

    texts: tuple[str, ...]
    heads: tuple[str, ...]
    #: Where an attribution may begin, and where header lines do.
    suspects: frozenset[int]
    labels: dict[int, headers.Kinds]
    #: Where a table begins that names sender, date and recipients without a colon.
    tables: frozenset[int]
    #: What quoted lines begin with instead of ">"; empty for nothing else.
    sign: str

    @classmethod
    def of(cls, lines: list[str]) -> Lines:
        """The lines without the rest of foreign line ends."""
        texts = [line.rstrip("\r") for line in lines]
        heads = marks.heads(texts)
        suspects = [index for index, head in enumerate(heads) if head and marks.may_begin(head)]
        named = ((index, headers.label_kinds(head)) for index, head in enumerate(heads) if ":" in head)
        labels = [(index, kinds) for index, kinds in named if kinds]
        return cls(
            texts=tuple(texts),
            heads=tuple(heads),
            suspects=frozenset(suspects[:_SUSPECTS]),
            labels=dict(labels[:_SUSPECTS]),
            tables=table_starts(heads),
            sign=_sign(heads),
        )

    def __len__(self) -> int:
        """How many there are."""
        return len(self.texts)

    def is_quote(self, index: int) -> bool:
        """Whether a line is marked as quoted."""
        head = self.heads[index]
        if self.sign and head.lstrip().startswith(self.sign):
            return True
        # ">>> look here <<<" is no quote.
        return _QUOTE.match(head) is not None and not head.rstrip().endswith("<<")

    def quote_end(self, index: int) -> int:
        """Behind the quote that begins here; a line that was broken off a quoted one belongs to it."""
        while index < len(self) and (self.is_quote(index) or self._is_broken_off(index)):
            index += 1
        return index

    def _is_broken_off(self, index: int) -> bool:
        if index + 1 >= len(self) or not self.is_quote(index + 1):
            return False
        above, line = self.heads[index - 1], self.heads[index]
        if len(above.rstrip()) >= _FULL and self.texts[index][:1].islower() and above.rstrip()[-1].isalnum():
            return True
        opened = above.count("(") > above.count(")") or above.count("<") > above.count(">")
        return _ONLY_LINK.match(line) is not None or (opened and line.rstrip().endswith((")", ">")))

    def attribution_length(self, index: int) -> int:
        """How many lines from here on introduce a quote, as "On ... wrote:" does; 0 for none."""
        first = self.heads[index]
        if marks.is_quoting(first) or marks.is_dashed_attribution(first):
            return 1
        if index not in self.suspects and not self._is_name_above_address(index):
            return 0
        begins_paragraph = index == 0 or not self.heads[index - 1].strip()
        dated = marks.begins_with_date(first)
        joined = ""
        for length, line in enumerate(self.heads[index : index + _ATTRIBUTION_LINES], start=1):
            if self.is_quote(index + length - 1) and joined.count("<") <= joined.count(">"):
                return 0
            # One that is broken into several paragraphs says when on its first line.
            if length > 1 and not (marks.says_when(first) if not line.strip() else dated or begins_paragraph):
                return 0
            joined = f"{joined} {line.strip()}".strip()
            if len(joined) > marks.LINE:
                return 0
            if (dated or "@" in joined) and _introduces(joined, dated=dated, alone=length == 1):
                named = self._is_name_above_address(index)
                return 0 if self._begins_later(index + 1 + named, index + length) else length
            if dated and self._quotes_next(index + length) and marks.is_attribution_without_colon(joined):
                return length
        return 0

    def _begins_later(self, start: int, end: int) -> bool:
        """Whether a later one of the lines begins it: what stands above are the author's own words."""
        for at in range(start, end):
            joined = " ".join(head.strip() for head in self.heads[at:end])
            dated = marks.begins_with_date(self.heads[at])
            says_when = dated or (at in self.suspects and marks.says_when(joined))
            if says_when and _introduces(joined, dated=dated, alone=at + 1 == end):
                return True
        return False

    def _is_name_above_address(self, index: int) -> bool:
        """Whether the line is broken before its address: a name, then "<anna@shop.example> wrote:"."""
        below = self.heads[index + 1][:5].lstrip() if index + 1 < len(self) else ""
        return below.startswith(("<", "(")) and 0 < len(self.heads[index]) <= 100

    def _quotes_next(self, index: int) -> bool:
        """Whether a quote begins on this line, or below one empty line and its like."""
        blank = index < len(self) and not self.heads[index].strip()
        return index < len(self) and (blank or self.is_quote(index)) and self.quote_follows(index)

    def quote_follows(self, index: int) -> bool:
        """Whether the next line that is not empty is marked as quoted."""
        end = min(index + 6, len(self))
        return next((self.is_quote(at) for at in range(index, end) if self.heads[at].strip()), False)

    def ends_own_words(self, index: int, attribution: int) -> bool:
        """Whether everything from this line on is somebody else's, without quote signs."""
        head = self.heads[index]
        if headers.is_original_line(head) or headers.is_forward_line(head) or headers.is_reply_mark(head):
            return True
        if attribution:
            return self.is_of_program(index, attribution)
        if index in self.suspects and marks.is_attribution_and_more(head.lstrip()):
            return True
        if headers.is_divider_of_mail(head, self.heads[index + 1 : index + 8]):
            return True
        return index in self.tables or self.is_header_block(index)

    def is_of_program(self, index: int, attribution: int) -> bool:
        """Whether a mail program wrote the lines that introduce something: people write such ones too.

        "On 3 March your driver wrote on the door:" tells what happened, and is the author's own.
        """
        head = self.heads[index]
        joined = " ".join(self.heads[index : index + attribution])
        if marks.is_dashed_attribution(head):
            return True
        return marks.is_strong(joined) and ("@" in joined or not marks.speaks_of_people(joined))

    def is_header_block(self, index: int) -> bool:
        """Whether header lines such as "From:", "Sent:", "Subject:" begin here."""
        kinds = self.labels.get(index)
        if not kinds or all(kind == "copy" for _, kind in kinds):
            return False
        block = self.block(index)
        text = "".join(self.heads[at] for at in block)
        if headers.is_header_block([self.labels.get(at, frozenset()) for at in block], text):
            return True
        head = self.heads[index]
        return head.count(":") >= 3 and headers.is_header_block(headers.squeezed_kinds(head), head)

    def block(self, index: int) -> range:
        """The header lines from here on; an empty line between two of them does not end them."""
        end = index
        while end < min(index + _BLOCK_LINES, len(self)):
            if not self.heads[end].strip() and end + 1 not in self.labels:
                break
            end += 1
        return range(index, end)


def _introduces(joined: str, *, dated: bool, alone: bool) -> bool:
    if dated or alone:
        return marks.is_attribution(joined) or marks.is_sender_first(joined)
    return marks.is_sender_first(joined) or marks.is_attribution(joined)


def _sign(heads: list[str]) -> str:
    """What the two lines below an attribution both begin with."""
    for at, head in enumerate(heads[:-2]):
        if marks.ends_with_colon(head) and marks.has_verb(head):
            below = at + 1 if heads[at + 1].strip() else at + 2
            signs = {match[1] if (match := _SIGN.match(line)) else "" for line in heads[below : below + 2]}
            if len(signs) == 1 and (sign := signs.pop()):
                return sign
    return ""
