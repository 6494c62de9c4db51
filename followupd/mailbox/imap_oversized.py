"""A mail too large to be read whole: its headers and its first text, found by asking for part after part.

BODYSTRUCTURE would tell where the text is, but it is what servers answer wrongly most often.
"""

from __future__ import annotations

from collections.abc import Callable

from followupd.mailbox.imap_fetch import PIECE
from followupd.understand.encodedwords import media_type, parameters
from followupd.understand.headers import Head, read_head

#: Gives so many bytes of a section of the mail (RFC 3501 §6.4.5), or None when there are none.
Section = Callable[[str, int], bytes | None]

#: So many parts are looked at; people write before they attach.
_PARTS = 30
_PART_HEADERS = 64 * 1024


def headers_and_text(section: Section) -> bytes | None:
    """The mail as if it had only its first text part; of that at most 1 MB. None when it cannot be read."""
    head = section("HEADER", PIECE)
    if head is None:
        return None
    top = read_head(head, 0, len(head))
    content_type = top.first("content-type")
    kind = media_type(content_type, "text/plain")
    boundary = parameters(content_type).get("boundary", "").encode("utf-8", "replace")
    found = _first_text(section) if kind.startswith("multipart/") and boundary else None
    if found is not None:
        between = b"\r\n--" + boundary
        return head + between + b"\r\n" + b"".join(found) + between + b"--\r\n"
    # A single text, or a mail whose parts this server does not tell apart: what it begins with.
    is_readable = kind.startswith(("text/", "multipart/"))
    return head + ((section("TEXT", PIECE) if is_readable else None) or b"")


def _first_text(section: Section) -> tuple[bytes, bytes] | None:
    """The headers and the bytes of the first part that is a text and no attachment."""
    todo = ["1"]
    for _ in range(_PARTS):
        if not todo:
            break
        name = todo.pop()
        head = section(f"{name}.MIME", _PART_HEADERS)
        if head is None or not head.strip():
            continue
        todo.append(_next(name))
        part = read_head(head, 0, len(head))
        kind = media_type(part.first("content-type"), "text/plain")
        if kind.startswith("multipart/"):
            todo.append(f"{name}.1")
        elif kind.startswith("text/") and not _is_attached(part):
            return head, section(name, PIECE) or b""
    return None


def _next(name: str) -> str:
    level, dot, number = name.rpartition(".")
    return f"{level}{dot}{int(number) + 1}"


def _is_attached(part: Head) -> bool:
    return part.first("content-disposition").strip().lower().startswith("attachment")
