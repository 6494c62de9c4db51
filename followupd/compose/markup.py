"""From one Markdown source to the two parts of a mail, with values that stay plain text in both.

A template is written out with a *mark* in the place of every value. The Markdown is read while only the marks
stand in it, and the values are put in last: escaped for HTML, as they are for text. So no value, whatever a
customer wrote, is ever read as Markdown or HTML. This module knows nothing of Jinja, files or mail.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

import css_inline
from markdown_it import MarkdownIt

_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
#: In a link's address markdown-it writes the mark percent-encoded.
_MARK_IN_HTML = re.compile(f'((?:href|src)=")?(?:{_OPEN}([0-9]+){_CLOSE}|%EE%80%80([0-9]+)%EE%80%81)')
_LINE_START = re.compile(r"(?:> ?)+|[ ]*(?:[-*+]|[0-9]{1,9}[.)])[ ]+")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_QUIET_LINE = re.compile(f"<p>(Ref\\. {_OPEN}[0-9]+{_CLOSE}</p>)")

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
#: Control characters and halves of surrogate pairs: nothing a person typed, and not valid in a mail. Those
#: that turn the direction of writing would make the words behind a value read as something else.
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_RUN = re.compile(r"\s+")
#: French puts them before its colon and its question mark.
_UNBREAKABLE = ("\u00a0", "\u202f")

_STYLE = """
body { font: 15px/1.5 Helvetica, Arial, sans-serif; color: #222; }
p { margin: 0 0 1em; }
blockquote { margin: 1em 0; padding: 0 0 0 1em; border-left: 3px solid #ccc; color: #555; }
.quiet { color: #888; font-size: 12px; }
"""
_MARKDOWN = MarkdownIt("commonmark", {"html": False, "breaks": True})
_INLINER = css_inline.CSSInliner(extra_css=_STYLE, load_remote_stylesheets=False)


def clean(text: str) -> str:
    """The text with line ends as newlines, without control characters and without white space around it."""
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """The clean text with every run of white space as one space; one that must not break stays so."""
    if text.isprintable() and "  " not in text:
        # Most values are clean words on one line: the space is the only white space that prints.
        return text.strip()
    return _RUN.sub(lambda found: found[0] if found[0] in _UNBREAKABLE else " ", clean(text))


def without_marks(source: str) -> str:
    """A template's source without the characters that stand for values here."""
    return source.replace(_OPEN, "").replace(_CLOSE, "")


def mark(number: int) -> str:
    """What stands in the source for the value of that number."""
    return f"{_OPEN}{number}{_CLOSE}"


def tidy(source: str) -> str:
    """The source as a person would have typed it: no trailing blanks, never two empty lines together."""
    lines = "\n".join(line.rstrip() for line in source.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n") + "\n"


def as_text(source: str, values: Sequence[str]) -> str:
    """The text part: the Markdown source itself, each mark replaced by its value.

    A value of several lines in a quotation or a list item stays in it: its further lines begin as the first.
    """
    return "\n".join(_text_line(line, values) for line in source.split("\n"))


def _text_line(line: str, values: Sequence[str]) -> str:
    if _OPEN not in line and "\\" not in line:
        return line
    plain = _ESCAPED.sub(r"\1", line.removesuffix("\\"))
    start = _LINE_START.match(plain)
    prefix = _continued(start.group()) if start else ""
    first, *others = _MARK.sub(lambda found: values[int(found[1])], plain).split("\n")
    return "\n".join((first, *((prefix + other).rstrip() for other in others)))


def _continued(start: str) -> str:
    """How the further lines of a value begin: in a quotation as the first, in a list item indented."""
    return start if start.startswith(">") else " " * len(start)


def as_html(source: str, values: Sequence[str], language: str) -> str:
    """The HTML part: the source as a whole document with styles in place, each mark replaced by its value."""
    return _MARK_IN_HTML.sub(lambda found: _html_value(found, values), _page(source, language))


@lru_cache(maxsize=64)
def _page(source: str, language: str) -> str:
    """The document with marks: letters of one template differ only in what its conditions leave out."""
    body = _QUIET_LINE.sub(r'<p class="quiet">\1', _MARKDOWN.render(source))
    page = (
        f'<!doctype html>\n<html lang="{html.escape(language)}">\n<head>\n<meta charset="utf-8">\n</head>\n'
        f"<body>\n{body}</body>\n</html>\n"
    )
    # The styles go in while only marks stand in the page: no parser here ever sees a customer's words.
    return _INLINER.inline(page)


def _html_value(found: re.Match[str], values: Sequence[str]) -> str:
    attribute, plain, encoded = found[1] or "", found[2], found[3]
    number = int(plain or encoded)
    if number >= len(values):
        return found[0]
    value = values[number]
    if attribute:
        return attribute + _address(value)
    if encoded:
        return quote(value, safe="")
    return html.escape(value).replace("\n", "<br>\n")


def _address(value: str) -> str:
    """A whole address given by a value: only kinds that open a page or a new mail, never a script."""
    if not value.lower().startswith(("https://", "http://", "mailto:")):
        return "#"
    return html.escape(quote(value, safe=":/?#[]@!$&()*+,;=%~"))
