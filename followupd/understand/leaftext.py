"""One text part as text: HTML, enriched text (RFC 1896), flowed lines (RFC 3676), plain text.

It owns the formats; it must not know which part is the text of the mail.
"""

from __future__ import annotations

import re

from followupd.understand.htmltext import INVISIBLE, html_text
from followupd.understand.structure import Part

_ENRICHED = re.compile(r"<[^<>\n]{1,200}>")


def leaf_text(part: Part) -> str:
    """The words of a text part, whatever it is written in; empty lines and quotes stay."""
    text = part.text()
    if not text.isascii():
        text = text.translate(INVISIBLE)
    if part.media_type == "text/html":
        return html_text(text)
    if part.media_type in {"text/enriched", "text/richtext"}:
        return _ENRICHED.sub("", text.replace("<<", "<"))
    if part.parameters.get("format", "").lower() == "flowed":
        return unflowed(text, join_words=part.parameters.get("delsp", "").lower() == "yes")
    return text


def unflowed(text: str, *, join_words: bool = False) -> str:
    """Flowed lines joined to paragraphs again (RFC 3676 §4); `join_words` is its DelSp."""
    out: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        bare = line.lstrip(">")
        depth = len(line) - len(bare)
        bare = bare[1:] if bare.startswith(" ") else bare
        soft = bare.endswith(" ") and bare != "-- "
        kept = bare[:-1] if soft and join_words else bare
        if depth == open_depth and bare != "-- ":
            out.append(kept)
        else:
            out.extend(("\n", ">" * depth + (" " if depth else "") + kept))
        open_depth = depth if soft else -1
    return "".join(out[1:])
