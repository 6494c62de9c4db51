"""What of an HTML page a reader never sees: scripts, preheaders, whatever a style hides.

It owns the signs by which senders hide text; it must not know how the rest is laid out. Only what hides on
every screen counts: rules under a condition (@media) are for some only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_UNSEEN = ("script", "style", "title", "template")
_STYLE_LENGTH = 200_000
#: So many rules that hide are looked at; each is a walk over the page.
_RULES = 40
_BRACE = re.compile(r"[{}]")
_SELECTOR = re.compile(r"[a-z0-9]{0,20}[.#][a-z0-9_-]{1,80}", re.IGNORECASE)
#: In a style without white space, in lower case.
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|max-height:0(?:px)?(?:;|$|!)"
    r"|font-size:(?:0(?:px|pt|em)?|1px)(?:;|$|!)|opacity:0(?:\.0+)?(?:;|$|!)"
)
#: Farther to the left or above than any screen reaches: "-9999px", "-999em". A hanging indent is shorter.
_FAR = r"-(?:\d{4,}|[5-9]\d\d|\d{3}(?=r?em|vw|%))"
_INDENTED_AWAY = re.compile(rf"text-indent:{_FAR}")
_MOVED_AWAY = re.compile(rf"(?<![a-z-])(?:left|top|right|bottom):{_FAR}")
#: Cut down to nothing, as pages do with words for screen readers.
_CLIPPED = re.compile(r"clip:rect\((?:[01](?:px)?,?){4}\)|clip-path:inset\((?:50|100)%\)")
_AWAY_FROM_PAGE = re.compile(r"position:(?:absolute|fixed)")
_NO_HEIGHT = re.compile(r"(?<![a-z-])height:0(?:px)?(?:;|$|!)")
_SHOWN = re.compile(r"display:(?!none)")


def take_out_unseen(tree: LexborHTMLParser) -> None:
    """Take out of a page what is no text of it."""
    for node in _inmost_first(tree, ", ".join(_UNSEEN)):
        node.decompose()


def take_out_hidden(tree: LexborHTMLParser) -> None:
    """Take out of a page what its styles hide from every reader; the styles must still be in it."""
    for selector in _hiding_selectors(tree):
        for node in _inmost_first(tree, selector):
            if not _SHOWN.search(_style(node)):
                _take_out(node)
    for node in _inmost_first(tree, "[style], [hidden]"):
        if "hidden" in node.attributes or is_hidden(_style(node)):
            _take_out(node)


def _inmost_first(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    """What is inside another goes first: with a node all that it holds is freed."""
    return tree.css(selector)[::-1]


def is_hidden(style: str) -> bool:
    """Whether a style without white space, in lower case, hides its element."""
    if _HIDDEN.search(style) or _INDENTED_AWAY.search(style):
        return True
    if _AWAY_FROM_PAGE.search(style) and (_MOVED_AWAY.search(style) or _CLIPPED.search(style)):
        return True
    return "overflow:hidden" in style and _NO_HEIGHT.search(style) is not None


def _take_out(node: LexborNode) -> None:
    if node.tag not in {"html", "body"}:  # these cannot be taken out
        node.decompose()


def _style(node: LexborNode) -> str:
    return "".join((node.attributes.get("style") or "").lower().split())


def _hiding_selectors(tree: LexborHTMLParser) -> list[str]:
    """The classes and ids that a style sheet hides; longer selectors are left to the browsers."""
    styles = "\n".join(node.text() for node in tree.css("style"))[:_STYLE_LENGTH]
    found: list[str] = []
    for selectors, body in _rules(_without_comments(styles)):
        if is_hidden("".join(body.lower().split())):
            listed = (selector.strip() for selector in selectors.split(","))
            found += [selector for selector in listed if _SELECTOR.fullmatch(selector)]
    return list(dict.fromkeys(found))[:_RULES]


def _without_comments(styles: str) -> str:
    first, *others = styles.replace("<!--", " ").replace("-->", " ").split("/*")
    return first + " ".join(other.partition("*/")[2] for other in others)


def _rules(styles: str) -> list[tuple[str, str]]:
    """The rules that hold without a condition: (selectors, declarations)."""
    found: list[tuple[str, str]] = []
    depth, start, opened = 0, 0, 0
    for brace in _BRACE.finditer(styles):
        if brace.group() == "{":
            opened = brace.end() if depth == 0 else opened
            depth += 1
            continue
        depth = max(0, depth - 1)
        if depth == 0:
            selectors = styles[start : opened - 1].rpartition(";")[2].strip() if opened > start else ""
            if selectors and not selectors.startswith("@"):
                found.append((selectors, styles[opened : brace.start()]))
            start = brace.end()
    return found
