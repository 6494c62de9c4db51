"""One template as a value: its front matter, its subject and its body, and how values are put into them.

A template is a UTF-8 file: TOML between two `+++` lines, then Markdown. The front matter holds `subject`;
every table in it becomes a value of the template. This module reads no files and chooses no template.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from jinja2 import Template

from followupd.compose import markup
from followupd.compose.pen import SIZE_LIMIT, Pen
from followupd.compose.sandbox import FAULTS, compiled, explain, written
from followupd.compose.wording import locale_for
from followupd.errors import TemplateFault

#: Values that may have several lines; all others are put on one.
SEVERAL_LINES = frozenset({"quote", "excerpt", "signature", "detail"})
#: How much of a value a letter shows: a customer's mail may be endless, a letter is not.
_LONGEST_TEXT = 15_000
_LONGEST_LINE = 500
_LONGEST_SUBJECT = 200
_CUT = " […]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A letter in words: what a mail's subject and its two parts say."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A template that was understood."""

    #: Bytes of a template file; a letter is no book.
    SOURCE_LIMIT: ClassVar[int] = 64_000

    #: The file it came from, for messages.
    file: str
    subject: Template
    body: Template
    #: The subject and the body as Jinja sources, each on its own lines of the file.
    sources: tuple[str, str]
    #: The values the front matter itself gives.
    own: Mapping[str, object]

    @classmethod
    def of(cls, raw: bytes, file: str) -> Letter:
        """The template in these bytes; raises TemplateFault, with the line where there is one."""
        front, body, body_line = _split(_decoded(raw, file), file)
        own = _front_matter(front, file)
        subject = own.pop("subject")
        # Empty lines before a source make Jinja count the lines as the file does.
        sources = ("\n" * _subject_line(front) + str(subject), "\n" * (body_line - 1) + body)
        try:
            parts = [compiled(source) for source in sources]
        except FAULTS as error:
            raise _fault(error, file, ()) from error
        return cls(file=file, subject=parts[0], body=parts[1], sources=sources, own=own)

    def render(self, values: Mapping[str, object], wanted: str, found: str) -> Rendered:
        """The letter with these values; dates follow the wanted region of the language the template has.

        Raises TemplateFault when a value is missing or the letter comes out unusable.
        """
        hidden = self.own.keys() & values.keys()
        if hidden:
            raise TemplateFault(f"[{min(hidden)}] has the name of a value; call it otherwise", file=self.file)
        everything = {**self.own, **{name: _shown(name, value) for name, value in values.items()}}
        locale = locale_for(wanted, found)
        try:
            subject = written(self.subject, everything, Pen(locale, marking=False))
            pen = Pen(locale, marking=True)
            source = markup.tidy(written(self.body, everything, pen))
        except FAULTS as error:
            raise _fault(error, self.file, everything) from error
        return self._rendered(_clipped(markup.one_line(subject), _LONGEST_SUBJECT), source, pen.values, found)

    def _rendered(self, subject: str, source: str, values: list[str], language: str) -> Rendered:
        text = markup.as_text(source, values)
        if not subject or not text.strip():
            raise TemplateFault(f"its {'text' if subject else 'subject'} comes out empty", file=self.file)
        if len(text.encode()) > SIZE_LIMIT:
            raise TemplateFault(f"the letter grows beyond {SIZE_LIMIT // 1000} KB", file=self.file)
        return Rendered(subject=subject, text=text, html=markup.as_html(source, values, language))


def _fault(error: BaseException, file: str, known: Mapping[str, object] | tuple[()]) -> TemplateFault:
    message, line = explain(error, known)
    return TemplateFault(message, file=file, line=line)


def _decoded(raw: bytes, file: str) -> str:
    if len(raw) > Letter.SOURCE_LIMIT:
        raise TemplateFault(f"it is longer than {Letter.SOURCE_LIMIT // 1000} KB", file=file)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise TemplateFault("it is not UTF-8; save it with that encoding", file=file, line=line) from error
    return markup.without_marks(text.replace("\r\n", "\n"))


def _split(text: str, file: str) -> tuple[str, str, int]:
    """Front matter, body, and the line of the file on which the body begins."""
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == "+++"][:2]
    if not fences or fences[0] != 0:
        raise TemplateFault('its first line must be +++, then subject = "…", then +++', file=file, line=1)
    if len(fences) < 2:
        raise TemplateFault("the second +++ line is missing", file=file, line=len(lines))
    end = fences[1]
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _subject_line(front: str) -> int:
    """How many lines of the file stand before the subject: the opening +++ is one."""
    lines = front.split("\n")
    return next((number for number, line in enumerate(lines, 1) if line.lstrip().startswith("subject")), 1)


def _front_matter(front: str, file: str) -> dict[str, object]:
    try:
        own: dict[str, object] = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r" \(at line ([0-9]+)", str(error))
        line = int(place[1]) + 1 if place else None
        message = str(error).partition(" (at ")[0]
        raise TemplateFault(f"its front matter is no TOML: {message}", file=file, line=line) from error
    if not isinstance(own.get("subject"), str):
        raise TemplateFault('its front matter needs a line subject = "…"', file=file, line=1)
    return own


def _shown(name: str, value: object) -> object:
    """The value as a letter may show it: clean, and not without end."""
    if isinstance(value, str):
        if name in SEVERAL_LINES:
            return _clipped(markup.clean(value), _LONGEST_TEXT)
        return _clipped(markup.one_line(value), _LONGEST_LINE)
    if isinstance(value, tuple | list):
        return tuple(_shown("", item) for item in value)
    return value


def _clipped(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest].rstrip() + _CUT
