"""`python -m bench parse DIR`: every mail (`*.eml`, `*.txt`) of a folder through `parse`, beside the standard
library's parser. A file that holds JSON with the mail under "text" is read as that mail.

Where a `*.json` with the expected parse lies beside a mail, subject and author are compared with it. The
author counts as right when we name the one address expected, or none where the mail does not name exactly
one.

`stdlib_failed` and `ours_failed` are measured on the same mails in the same run, and by the same rule: a
parser fails on a mail when it raises, or when it finds no text although there is some. Whether there is some
is told by the expected parse, or where none lies beside the mail, by the old policy of the standard library,
which hands out every part as bytes. To the standard library we are generous: of `email.policy.default` we
ask only what we read ourselves (all headers as text, the addresses, the date, the names of the attached
files), never that it writes the mail again; and when `get_body` finds no text, any text part will do.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
import sys
import time
from dataclasses import dataclass, field, fields, is_dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bench._saved import saved_mail
from followupd.model.message import Message
from followupd.understand.addresses import canonical_address
from followupd.understand.mime import parse

#: Loads the libraries that are imported when first needed, so that no mail pays for them.
_WARM_UP = b"Content-Type: text/html\r\n\r\n<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>"
_TAG = re.compile(r"<[^<>]*>")


@dataclass(slots=True)
class _Tally:
    """What is counted over the folder."""

    escaped: int = 0
    empty: int = 0
    surrogates: int = 0
    stdlib_failed: int = 0
    ours_failed: int = 0
    slowest: float = 0.0
    subjects: list[bool] = field(default_factory=list)
    authors: list[bool] = field(default_factory=list)


def main(argv: list[str]) -> int:
    if len(argv) != 1:
        print("usage: python -m bench parse DIR", file=sys.stderr)
        return 2
    parse(_WARM_UP)
    tally = _Tally()
    mails = sorted(path for path in Path(argv[0]).rglob("*") if path.suffix in {".eml", ".txt"})
    for mail in mails:
        _try(mail, tally)
    print(f"n={len(mails)}")
    print(f"escaped={tally.escaped}")
    print(f"empty_text={tally.empty}")
    print(f"surrogates={tally.surrogates}")
    print(f"slowest_ms={tally.slowest * 1000:.1f}")
    if tally.subjects:
        print(f"subject_ok={sum(tally.subjects) / len(tally.subjects):.3f}")
        print(f"from_ok={sum(tally.authors) / len(tally.authors):.3f}")
    print(f"stdlib_failed={tally.stdlib_failed}")
    print(f"ours_failed={tally.ours_failed}")
    return 0


def _try(mail: Path, tally: _Tally) -> None:
    raw = saved_mail(mail)
    beside = mail.with_suffix(".json")
    expected = json.loads(beside.read_text("utf-8")) if beside.exists() else None
    has_text = _expects_text(expected) if expected else _holds_text(raw)
    tally.stdlib_failed += not _stdlib_reads(raw, has_text=has_text)
    message = _ours(mail, raw, tally)
    if message is None:
        return
    if not message.text.strip() and has_text:
        print(f"{mail.name}: no text found")
        tally.empty += 1
        tally.ours_failed += 1
    tally.surrogates += _has_surrogates(message)
    if expected:
        subject_ok, author_ok = _as_expected(message, expected)
        if not (subject_ok and author_ok):
            print(f"{mail.name}: read {message.subject!r} from {message.author}")
        tally.subjects.append(subject_ok)
        tally.authors.append(author_ok)


def _ours(mail: Path, raw: bytes, tally: _Tally) -> Message | None:
    started = time.perf_counter()
    try:
        message = parse(raw)
    except Exception as error:  # noqa: BLE001 - whatever escapes is what is counted
        print(f"{mail.name}: {error!r}")
        tally.escaped += 1
        tally.ours_failed += 1
        return None
    tally.slowest = max(tally.slowest, time.perf_counter() - started)
    return message


def _stdlib_reads(raw: bytes, *, has_text: bool) -> bool:
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        text = _stdlib_text(message)
    except Exception:  # noqa: BLE001 - any failure counts
        return False
    return bool(text.strip()) or not has_text


def _stdlib_text(message: EmailMessage) -> str:
    """The text, after everything else that we read of a mail was asked for once."""
    for _, value in message.items():
        str(value)
    for name in ("from", "reply-to", "to", "cc"):
        for header in message.get_all(name, []):
            [str(address.addr_spec) for address in header.addresses]
    for header in message.get_all("date", []):
        header.datetime  # noqa: B018 - asked for whether it raises
    parts = [part for part in message.walk() if not part.is_multipart()]
    for part in parts:
        part.get_filename()
    body = message.get_body(("plain", "html"))
    text = "" if body is None else str(body.get_content())
    if text.strip():
        return text
    return "\n".join(str(part.get_content()) for part in parts if part.get_content_maintype() == "text")


def _expects_text(expected: dict[str, Any]) -> bool:
    bodies = [expected["parts"][index]["body"] for index in expected["text_body"] + expected["html_body"]]
    texts = [body.get("Text") or body.get("Html") or "" for body in bodies if isinstance(body, dict)]
    return any(_words(text) for text in texts)


def _holds_text(raw: bytes) -> bool:
    """Whether an inline text part holds more than white space, for the old policy of the standard library."""
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() not in {"text/plain", "text/html"} or part.is_multipart():
            continue
        if part.get_content_disposition() == "attachment":
            continue
        content = part.get_payload(decode=True)
        text = content.decode("latin-1") if isinstance(content, bytes) else ""
        if _words(text):
            return True
    return False


def _words(html: str) -> str:
    return _TAG.sub("", html.replace("&nbsp;", " ").replace("\xa0", " ")).strip()


def _has_surrogates(value: Any) -> bool:
    if isinstance(value, str):
        return any("\ud800" <= sign <= "\udfff" for sign in value)
    if isinstance(value, tuple):
        return any(_has_surrogates(item) for item in value)
    if is_dataclass(value):
        return any(_has_surrogates(getattr(value, field.name)) for field in fields(value))
    return False


def _as_expected(message: Message, expected: dict[str, Any]) -> tuple[bool, bool]:
    given = [(field["name"], field["value"]) for field in expected["parts"][0]["headers"]]
    subjects = [_text(value) for name, value in given if name == "subject"]
    authors = [address for name, value in given if name == "from" for address in _addresses(value)]
    wanted = canonical_address(authors[0]) if len(authors) == 1 else ""
    author = message.author.address if message.author else ""
    subject = subjects[0] if subjects else ""
    return _same(message.subject, subject), author == wanted


def _same(ours: str, expected: str) -> bool:
    """Equal but for white space; where the expected text lost a character, ours may have read it."""
    pattern = re.escape(" ".join(expected.split())).replace("\ufffd", ".")
    return re.fullmatch(pattern, " ".join(ours.split())) is not None


def _text(value: Any) -> str:
    return value.get("Text", "") if isinstance(value, dict) else ""


def _addresses(value: Any) -> list[str]:
    listed = value.get("Address", {}).get("List", []) if isinstance(value, dict) else []
    return [entry["address"] for entry in listed if entry.get("address")]
