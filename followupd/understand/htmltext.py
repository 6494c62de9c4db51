"""HTML to text: what a reader would see, with quotes marked the way plain mails mark them.

It owns the layout and which elements are quotes; it must not know how quotes are taken out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inscriptis.model.config import ParserConfig

from followupd.understand.hidden import take_out_hidden, take_out_unseen
from followupd.understand.htmlquotes import CLOSE, MARKS, OPEN, SIGNED, UNSIGNED, mark_quotes

_LENGTH = 1_000_000
_INNER_LENGTH = 3_000_000
#: Deeper, or with more (depth x tags), browsers' algorithms turn quadratic: then only the tags are taken out.
_DEPTH = 400
_WORK = 4_000_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})")
#: These close each other or never hold anything, so leaving them open does not nest.
_FLAT = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "source",
        "td",
        "th",
        "tr",
        "wbr",
        "o",
        "html",
        "head",
        "body",
        "tbody",
    ]
)
#: Signs that nobody sees: they fill preheaders, and inside a word they hide it from every list of words.
#: Those that join or part letters in some scripts (U+200C, U+200D) stay.
INVISIBLE = dict.fromkeys([0xAD, 0x34F, 0x200B, 0x2060, 0xFEFF])
#: Blanks and signs without a width, with which senders fill a line.
_BLANKS = " \u2007\u200c\u200d"
_TABLE_TAG = re.compile(r"<(/?)(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)\b[^<>]*>")
_BLOCK_TAGS = re.compile(r"(?i)<(?:/?(?:p|div|tr|li|blockquote|h[1-6]|table)|br)\b[^<>]{0,2000}>")
#: They begin a line of their own (HTML §15.3), which inscriptis does not know.
_MORE_BLOCKS = (
    *("center", "dd", "details", "dialog", "dl", "dt", "fieldset", "form", "hr", "legend", "menu"),
    *("optgroup", "option", "search", "section", "summary"),
)
#: The line above a signature (RFC 3676 §4.3), whose blank no page shows; this sign stands for it.
_DASHES = re.compile(
    r"(?<=[>\n])(?P<dashes>\s{0,9}--)(?: |&nbsp;|\xa0){1,9}"
    r"(?=\s{0,9}(?:</(?:span|font)>\s{0,9})?<(?:br|/?p|/?div)\b)"
)
_BLANK = "\ue004"
_SIGNATURE_LINE = f"--{_BLANK}"
_ANY_TAG = re.compile(r"<[^<>]{0,5000}>")
_UNSEEN_BLOCKS = re.compile(r"<(script|style)\b")


def html_text(html: str) -> str:
    """The text a reader would see: no scripts, styles and hidden lines; quoted blocks begin with "> "."""
    html = _without_marks(html[:_LENGTH]).replace(_BLANK, "")
    if "<" not in html:
        return _unescaped(html)
    if _too_deep(html):
        return _tidy(_unescaped(_without_tags(html)))
    # Better what is hidden than nothing.
    return _page_text(html, with_hidden=False) or _page_text(html, with_hidden=True)


def _page_text(html: str, *, with_hidden: bool) -> str:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    if not with_hidden:
        take_out_hidden(tree)
    take_out_unseen(tree)
    mark_quotes(tree)
    text = _rendered(_DASHES.sub(rf"\g<dashes>{_BLANK}", tree.html or ""))
    if not text.strip() and tree.body is not None:
        # libxml2 gives up on deep nesting, and the mail would look empty.
        text = tree.body.text(separator="\n", strip=True)
    return _tidy(_with_quote_signs(text))


def _rendered(html: str) -> str:
    from inscriptis import get_text

    if len(html) > _INNER_LENGTH:
        return ""
    # A table is laid out in columns as wide as its widest cell: a small mail could become a huge text.
    return str(get_text(_TABLE_TAG.sub(_flat_tag, html), _layout()))


@cache
def _layout() -> ParserConfig:
    from inscriptis.css_profiles import CSS_PROFILES
    from inscriptis.html_properties import Display
    from inscriptis.model.config import ParserConfig
    from inscriptis.model.html_element import HtmlElement

    blocks = {tag: HtmlElement(tag=tag, display=Display.block) for tag in _MORE_BLOCKS}
    return ParserConfig(css={**CSS_PROFILES["relaxed"], **blocks})


def _flat_tag(match: re.Match[str]) -> str:
    closing, name = match[1], match[2]
    if name in {"td", "th"}:
        return " </span>" if closing else "<span>"
    return f"<{closing}div>"


def _too_deep(html: str) -> bool:
    depth = deepest = tags = 0
    for match in _TAG.finditer(html):
        tags += 1
        if match[2].lower() not in _FLAT:
            depth = max(0, depth - 1) if match[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest > _DEPTH or deepest * tags > _WORK


def _without_tags(html: str) -> str:
    kept, position, lowered = [], 0, html.lower()
    for match in _UNSEEN_BLOCKS.finditer(lowered):
        if match.start() < position:
            continue
        kept.append(html[position : match.start()])
        end = lowered.find("</" + match[1], match.end())
        if end < 0:  # never closed: nothing behind it would be seen
            position = len(html)
            break
        position = end
    kept.append(html[position:])
    return _ANY_TAG.sub(" ", _BLOCK_TAGS.sub("\n", "".join(kept)))


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)


def _without_marks(text: str) -> str:
    for mark in MARKS:
        text = text.replace(mark, "")
    return text


def _with_quote_signs(text: str) -> str:
    """The text with "> " before what is quoted and "-- " above the signature that ends own words."""
    if OPEN not in text and SIGNED not in text:
        return text
    out: list[str] = []
    depth, has_words = 0, False
    lines = text.split("\n")
    ending = _ending_signatures(lines) if SIGNED in text else frozenset()
    for index, line in enumerate(lines):
        depth += line.count(OPEN)
        bare = _without_marks(line)
        if index in ending and depth == 0 and has_words:
            _sign(out)
        if depth == 0:
            out[-1:] = [] if out[-1:] == [">"] else out[-1:]
            out.append(bare)
        elif bare.strip() or (out and out[-1].startswith("> ")):
            out.append(f"{'>' * min(depth, 20)} {bare.lstrip()}" if bare.strip() else ">")
        has_words = has_words or (depth == 0 and bool(bare.strip()))
        depth = max(0, depth - line.count(CLOSE))
    return "\n".join(out[:-1] if out[-1:] == [">"] else out)


def _sign(out: list[str]) -> None:
    """Add the line above a signature (RFC 3676 §4.3), if the author's program has not written it."""
    above = next((at for at in range(len(out) - 1, max(-1, len(out) - 5), -1) if out[at].strip()), None)
    if above is not None and out[above].strip() in {"--", _SIGNATURE_LINE}:
        out[above] = _SIGNATURE_LINE
    else:
        out.append(_SIGNATURE_LINE)


def _ending_signatures(lines: list[str]) -> frozenset[int]:
    """Where signatures begin that no own words follow; words below one may be the answer."""
    found, words_follow, ends_here = set(), False, False
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if UNSIGNED in line:
            ends_here = not words_follow and not _without_marks(line.partition(UNSIGNED)[2]).strip()
        if SIGNED in line:
            if ends_here and not _without_marks(line.partition(SIGNED)[0]).strip():
                found.add(index)
            words_follow = True
        elif OPEN in line:
            words_follow = False
        elif _without_marks(line).strip() and UNSIGNED not in line:
            words_follow = True
    return frozenset(found)


def _tidy(text: str) -> str:
    """No blanks at line ends but that of "-- ", and never more than one empty line in a row."""
    seen = text.replace("\xa0", " ").translate(INVISIBLE)
    lines = [" ".join(line.split()).strip(_BLANKS) for line in seen.split("\n")]
    kept = [line for line, before in zip(lines, ["x", *lines], strict=False) if line or before]
    return "\n".join(kept).strip("\n").replace(_BLANK, " ")
