"""Which parts of a mail are its text, and what that text is.

It owns the choice between alternatives, flowed lines and mails within mails; it must not know what is quoted
in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from followupd.understand.encodedwords import decoded_words
from followupd.understand.htmltext import html_text
from followupd.understand.structure import Part

FORWARD_LINE = "---------- Forwarded message ----------"
_LENGTH = 500_000
_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ENRICHED = re.compile(r"<[^<>\n]{1,200}>")
#: A plain part with fewer signs may be a mere hint to look at the HTML.
_STUB = 200
_SHOWN = (("from", "From"), ("date", "Date"), ("subject", "Subject"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What of the mail is read, and what else came with it."""

    text: str
    attachments: tuple[Part, ...] = ()
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Content:
    texts: tuple[str, ...] = ()
    attachments: tuple[Part, ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(text.strip("\n") for text in self.texts if text.strip())


def read_body(top: Part) -> Body:
    """The readable text of the whole mail, at most 500,000 characters, and its attachments."""
    content = _read(top)
    text = content.text
    if not text:
        # A mail with nothing but a text file: some programs send every text that way.
        files = [part for part in content.attachments if part.media_type in _TEXT_TYPES]
        text = next((found for part in files if (found := _leaf_text(part)).strip()), "")
    if len(text) <= _LENGTH:
        return Body(text=text, attachments=content.attachments)
    defect = "The text is too long; its end was left out."
    return Body(text=text[:_LENGTH], attachments=content.attachments, defects=(defect,))


def _read(part: Part) -> _Content:
    if part.media_type == "multipart/alternative":
        return _alternative(part)
    if part.media_type == "multipart/related":
        return _related(part)
    if part.media_type == "multipart/report":
        return _report(part)
    if part.media_type.startswith("multipart/"):
        return _all(part.children)
    if part.media_type.startswith("message/"):
        return _inner_mail(part)
    if _is_text(part):
        return _Content((_leaf_text(part),))
    return _Content((), (part,))


def _all(parts: tuple[Part, ...]) -> _Content:
    contents = [_read(part) for part in parts]
    return _Content(
        tuple(text for content in contents for text in content.texts),
        tuple(file for content in contents for file in content.attachments),
    )


def _is_text(part: Part) -> bool:
    if part.disposition == "attachment" or part.media_type not in _TEXT_TYPES:
        return False
    return not part.file_name or part.disposition == ""


def _leaf_text(part: Part) -> str:
    text = part.text()
    if part.media_type == "text/html":
        return html_text(text)
    if part.media_type in {"text/enriched", "text/richtext"}:
        return _ENRICHED.sub("", text.replace("<<", "<"))
    if part.parameters.get("format", "").lower() == "flowed":
        return unflowed(text, join_words=part.parameters.get("delsp", "").lower() == "yes")
    return text


def _alternative(part: Part) -> _Content:
    """The plain text, unless it is empty or only a hint to look at the HTML."""
    contents = [(_read(child), child) for child in part.children]
    files = tuple(file for content, _ in contents for file in content.attachments)
    with_text = [(content, child) for content, child in contents if content.text]
    plain = next((content for content, child in with_text if child.media_type == "text/plain"), None)
    others = [content for content, _ in with_text if content is not plain]
    if plain is None or (others and _is_stub(plain.text, others[-1].text)):
        chosen = others[-1].texts if others else ()
    else:
        chosen = plain.texts
    return _Content(chosen, files)


def _is_stub(plain: str, rich: str) -> bool:
    words = _LINK.sub("", plain).strip()
    return not words or (len(words) < _STUB and len(_LINK.sub("", rich)) > 4 * len(words) + _STUB)


def _related(part: Part) -> _Content:
    """The root part (RFC 2387 §3.2) is the text, whatever else is there belongs to it as a file."""
    start = part.parameters.get("start", "").strip("<> ")
    named = [
        child for child in part.children if start and child.head.first("content-id").strip("<> ") == start
    ]
    root = (named or list(part.children))[0]
    content = _read(root)
    return _Content(content.texts, content.attachments + tuple(c for c in part.children if c is not root))


def _report(part: Part) -> _Content:
    """The explanation for people; the returned mail is not what the sender says (RFC 6522 §3)."""
    said = _all(tuple(child for child in part.children if not child.media_type.startswith("message/")))
    if said.text:
        return said
    statuses = [child.text() for child in part.children if child.media_type == "message/delivery-status"]
    return _Content(tuple(statuses), said.attachments)


def _inner_mail(part: Part) -> _Content:
    if not part.children:
        is_report = part.media_type.endswith(("-status", "-notification", "-report"))
        return _Content() if is_report else _Content((), (part,))
    inner = part.children[0]
    shown = [
        f"{label}: {decoded_words(value)}" for name, label in _SHOWN if (value := inner.head.first(name))
    ]
    content = _read(inner)
    head = "\n".join([FORWARD_LINE, *shown])
    files = (part,) if part.file_name else ()
    return _Content((head, *content.texts), files + content.attachments)


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
