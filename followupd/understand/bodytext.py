"""Which parts of a mail are its text, and what that text is.

It owns the choice between alternatives and mails within mails; it must not know what is quoted
in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from followupd.model.message import Form
from followupd.understand.calendartext import calendar_text
from followupd.understand.encodedwords import decoded_words
from followupd.understand.forms import SEALS, without_armour
from followupd.understand.leaftext import leaf_text
from followupd.understand.structure import CALENDARS, SMIME_TYPES, TNEF_TYPES, Part

FORWARD_LINE = "---------- Forwarded message ----------"
_LENGTH = 500_000
_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
#: The same words once more for programs that show them in their own way (AMP for Email, Apple Watch).
_DUPLICATES = frozenset({"text/x-amp-html", "text/watch-html"})
#: Whole mails (RFC 2046 §5.2.1, RFC 6532 §3.7).
MAILS = frozenset({"message/rfc822", "message/global"})
#: A mail inside, or what is left of one (RFC 6522 §4).
_ENCLOSED = ("message/", "text/rfc822-headers")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_SHOWN_ID = re.compile(rb"cid:([^\"'\s<>()]{1,250})", re.IGNORECASE)
#: A plain part with fewer signs may be a mere hint to look at the HTML.
_STUB = 200
_QUOTED = re.compile(r"^>", re.MULTILINE)
_SHOWN = (("from", "From"), ("date", "Date"), ("subject", "Subject"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What of the mail is read, and what else came with it."""

    text: str
    attachments: tuple[Part, ...] = ()
    #: What marks in the text show of the mail.
    marks: frozenset[Form] = frozenset()
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Content:
    texts: tuple[str, ...] = ()
    attachments: tuple[Part, ...] = ()
    #: What repeats the text for programs: read when there is no other.
    spare: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return "\n\n".join(text.strip("\n") for text in self.texts if text.strip())


def read_body(top: Part) -> Body:
    """The readable text of the whole mail, at most 500,000 characters, and its attachments."""
    content = _read(top)
    files = tuple(part for part in content.attachments if part.file_name or part.start < part.end)
    text, marks = without_armour(content.text)
    text = text if text.strip() or marks else _second_choice(top, content)
    if len(text) <= _LENGTH:
        return Body(text=text, attachments=files, marks=marks)
    defect = "The text is too long; its end was left out."
    return Body(text=text[:_LENGTH], attachments=files, marks=marks, defects=(defect,))


def _second_choice(top: Part, content: _Content) -> str:
    """What is read when no part is the text of the mail."""
    if spare := next((text for text in content.spare if text.strip()), ""):
        return spare.strip("\n")
    # A mail with nothing but a text file: some programs send every text that way.
    files = [part for part in content.attachments if part.media_type in _TEXT_TYPES]
    text = next((found for part in files if (found := leaf_text(part)).strip()), "")
    if text or content.attachments or not top.media_type.startswith("multipart/"):
        return text
    # Nothing could be cut out of it: better all of it than nothing.
    return "" if any(part.text().strip() for part in top.walk() if not part.children) else top.text()


def shown_ids(top: Part) -> frozenset[str]:
    """The content-ids that the HTML of a mail shows among its words (RFC 2392)."""
    pages = [part.content() for part in top.walk() if part.media_type == "text/html"]
    found = {match for page in pages for match in _SHOWN_ID.findall(page)}
    return frozenset(unquote_to_bytes(name).decode("utf-8", "replace") for name in found)


def _read(part: Part) -> _Content:
    if reader := _READERS.get(part.media_type):
        return reader(part)
    if part.media_type.startswith("multipart/"):
        return _mixed(part)
    if part.media_type.startswith("message/"):
        return _inner_mail(part)
    if _is_text(part):
        return _Content((leaf_text(part),))
    return _Content((), (part,))


def _mixed(part: Part) -> _Content:
    """Parts side by side: a mail among them is words, and where it came along with others a file as well.

    In a digest it is words alone (RFC 2046 §5.1.5).
    """
    # A mail beside nothing but its signature is the mail itself (RFC 8551 §3.1).
    kinds = {child.media_type for child in part.children} - SEALS.keys()
    if part.media_type == "multipart/digest" or kinds <= MAILS:
        return _all(part.children)
    return _all(part.children, lists_mails=True)


def _packed(part: Part) -> _Content:
    """What Outlook packed (winmail.dat) repeats the text of the mail; the files are nowhere else."""
    if not part.children:
        return _Content((), (part,))
    content = _all(part.children)
    return _Content((), content.attachments, content.texts + content.spare)


def _signed_whole(part: Part) -> _Content:
    return _all(part.children) if part.children else _Content((), (part,))


def _calendar(part: Part) -> _Content:
    return _Content((), (part,) if _is_file(part) else (), (calendar_text(part.text()),))


def _seal(_: Part) -> _Content:
    return _Content()


def _is_file(part: Part) -> bool:
    return bool(part.file_name) or part.disposition == "attachment"


def _all(parts: tuple[Part, ...], *, lists_mails: bool = False) -> _Content:
    contents = [
        _inner_mail(part, is_listed=True) if lists_mails and part.media_type in MAILS else _read(part)
        for part in parts
    ]
    return _Content(
        tuple(text for content in contents for text in content.texts),
        tuple(file for content in contents for file in content.attachments),
        tuple(text for content in contents for text in content.spare),
    )


def _is_text(part: Part) -> bool:
    if part.disposition == "attachment" or part.media_type not in _TEXT_TYPES:
        return False
    return not part.file_name or part.disposition == ""


def _alternative(part: Part) -> _Content:
    """The plain text, unless it is empty, only a hint to look at the HTML, or less clear about its quotes."""
    contents = [(_read(child), child) for child in part.children]
    files = tuple(file for content, _ in contents for file in content.attachments)
    with_text = [(content, child) for content, child in contents if content.text]
    plain = next((content for content, child in with_text if child.media_type == "text/plain"), None)
    others = [content for content, _ in with_text if content is not plain]
    if plain is None or (others and _is_better(others[-1].text, plain.text)):
        chosen = others[-1].texts if others else ()
    else:
        chosen = plain.texts
    return _Content(chosen, files, tuple(text for content, _ in contents for text in content.spare))


def _is_better(rich: str, plain: str) -> bool:
    # Outlook marks what it quotes in the HTML alone.
    return _is_stub(plain, rich) or (_QUOTED.search(rich) is not None and _QUOTED.search(plain) is None)


def _is_stub(plain: str, rich: str) -> bool:
    words = _LINK.sub("", plain).strip()
    if len(words) >= _STUB:
        return False
    # "To view the message, please use an HTML compatible email viewer!"
    hints = "html" in words.lower() and "html" not in rich.lower()
    return not words or hints or len(_LINK.sub("", rich)) > 4 * len(words) + _STUB


def _related(part: Part) -> _Content:
    """The root part (RFC 2387 §3.2) is the text, whatever else is there belongs to it as a file."""
    start = part.parameters.get("start", "").strip("<> ")
    named = [
        child for child in part.children if start and child.head.first("content-id").strip("<> ") == start
    ]
    root = (named or list(part.children))[0]
    content = _read(root)
    others = tuple(file for child in part.children if child is not root for file in _files(child))
    return _Content(content.texts, content.attachments + others, content.spare)


def _files(part: Part) -> tuple[Part, ...]:
    """What stands beside the root: whole, but for what only packs other files."""
    return _read(part).attachments if part.media_type in TNEF_TYPES | SEALS.keys() else (part,)


def _report(part: Part) -> _Content:
    """The explanation for people; the returned mail is not what the sender says (RFC 6522 §3)."""
    said = _all(tuple(child for child in part.children if not child.media_type.startswith(_ENCLOSED)))
    if said.text:
        return said
    statuses = [child.text() for child in part.children if child.media_type == "message/delivery-status"]
    return _Content(tuple(statuses), said.attachments)


def _inner_mail(part: Part, *, is_listed: bool = False) -> _Content:
    if not part.children:
        is_report = part.media_type.endswith(("-status", "-notification", "-report"))
        return _Content() if is_report else _Content((), (part,))
    inner = part.children[0]
    shown = [
        f"{label}: {decoded_words(value)}" for name, label in _SHOWN if (value := inner.head.first(name))
    ]
    content = _read(inner)
    head = "\n".join([FORWARD_LINE, *shown])
    files = (part,) if is_listed or _is_file(part) else ()
    return _Content((head, *content.texts), files + content.attachments)


_READERS: dict[str, Callable[[Part], _Content]] = {
    "multipart/alternative": _alternative,
    "multipart/related": _related,
    "multipart/report": _report,
    **dict.fromkeys(TNEF_TYPES, _packed),
    **dict.fromkeys(SMIME_TYPES, _signed_whole),
    **dict.fromkeys(CALENDARS, _calendar),
    **dict.fromkeys(SEALS, _seal),
    **dict.fromkeys(_DUPLICATES, _seal),
}
