"""Raw bytes to a `Message`, whatever they are.

It owns the putting together and the size limit; boundaries, charsets, addresses and the choice of text live
in the modules it calls. It must not know what a mail means.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from followupd.model.address import Address
from followupd.model.message import ENCRYPTED, LARGEST, Attachment, Message
from followupd.understand.addresses import read_addresses, read_author
from followupd.understand.bodytext import MAILS, read_body, shown_ids
from followupd.understand.bounces import Bounce, looks_returned, read_bounce
from followupd.understand.charsets import clean
from followupd.understand.encodedwords import decoded_words
from followupd.understand.filenames import mail_name, safe_name
from followupd.understand.forms import forms
from followupd.understand.headers import Head, all_ids, first_id, read_date
from followupd.understand.structure import Part, read_structure

#: Fields of servers, which write no encoded words. An address in them may look like one, and what such a word
#: hides must not be taken for what the server says.
_AS_WRITTEN = frozenset({"authentication-results"})


@dataclass(slots=True)
class _Defects:
    """Collects what was wrong, each sentence once."""

    found: dict[str, None] = field(default_factory=dict)

    def note(self, *sentences: str) -> None:
        self.found.update(dict.fromkeys(sentences))


def parse(raw: bytes) -> Message:
    """The mail as a value; odd, hostile or empty bytes give defects, never an exception.

    Limits: 25 MB, 256 KB or 1,000 lines of headers, 64 KB a header, 30 levels, 500 parts, 200 addresses a
    field, 100 references, 500,000 characters of text. What is beyond is left out, with a defect.
    """
    defects = _Defects()
    data = _limited(raw, defects)
    top, found = read_structure(data)
    defects.note(*found)
    body = read_body(top)
    defects.note(*body.defects)
    author = _author(top.head, defects)
    found_forms = forms(top, body.marks)
    if not ENCRYPTED.isdisjoint(found_forms):
        defects.note("The mail is encrypted; what it says cannot be read here.")
    bounce = read_bounce(top, data, body.text) if looks_returned(top) else Bounce()
    return Message(
        message_id=first_id(top.head.first("message-id")),
        in_reply_to=all_ids(" ".join(top.head.all("in-reply-to"))),
        references=all_ids(" ".join(top.head.all("references"))),
        subject=decoded_words(top.head.first("subject")),
        author=author,
        reply_to=_addresses(top.head, "reply-to", defects),
        to=_addresses(top.head, "to", defects),
        cc=_addresses(top.head, "cc", defects),
        date=_date(top.head, defects),
        text=body.text,
        headers=tuple((name, _header(name, value)) for name, value in top.head.fields),
        content_type=top.media_type,
        part_types=tuple(part.media_type for part in top.walk()),
        attachments=_attachments(top, body.attachments),
        forms=found_forms,
        bounced=bounce.recipients,
        bounce_permanent=bounce.permanent,
        delivery_actions=bounce.actions,
        returned_ids=bounce.returned_ids,
        defects=tuple(defects.found),
    )


def files(raw: bytes) -> tuple[tuple[Attachment, bytes], ...]:
    """The files in the mail, each with what it holds: the same ones that `parse` lists."""
    top, _ = read_structure(_limited(raw, _Defects()))
    parts = read_body(top).attachments
    return tuple(zip(_attachments(top, parts), (part.content() for part in parts), strict=True))


def _limited(raw: bytes, defects: _Defects) -> bytes:
    if len(raw) > LARGEST:
        defects.note("The mail is larger than 25 MB; its end was left out.")
        raw = raw[:LARGEST]
    if not raw.strip():
        defects.note("The mail is empty.")
    return raw if b"\n" in raw else raw.replace(b"\r", b"\n")


def _author(head: Head, defects: _Defects) -> Address | None:
    author = read_author(head.all("from"))
    if author is None:
        defects.note("The mail does not name exactly one author, so it is not trusted.")
    return author


def _addresses(head: Head, name: str, defects: _Defects) -> tuple[Address, ...]:
    listed = read_addresses(", ".join(head.all(name)))
    if listed.cut:
        defects.note("An address field names more than 200 addresses; the rest was left out.")
    return listed.addresses


def _date(head: Head, defects: _Defects) -> datetime | None:
    value = head.first("date")
    date = read_date(value) if value else None
    if date is None:
        defects.note("The date is missing or cannot be read.")
    return date


def _attachments(top: Part, files: tuple[Part, ...]) -> tuple[Attachment, ...]:
    shown = shown_ids(top) if any(part.content_id for part in files) else frozenset()
    return tuple(_attachment(part, shown) for part in files)


def _attachment(part: Part, shown: frozenset[str]) -> Attachment:
    content = part.content()
    return Attachment(
        name=_name(part),
        content_type=part.media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        inline=part.content_id in shown,
    )


def _name(part: Part) -> str:
    if part.file_name or part.media_type not in MAILS:
        return safe_name(part.file_name)
    subjects = (decoded_words(child.head.first("subject")) for child in part.children)
    return mail_name(next(subjects, ""))


def _header(name: str, value: str) -> str:
    return " ".join(clean(value).split()) if name in _AS_WRITTEN else decoded_words(value)
