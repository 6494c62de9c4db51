"""`python -m bench parse DIR`: every `*.eml` of a folder through `parse`, beside the standard library's
parser.

Where a `*.json` with the expected parse lies beside a mail, subject and author are compared with it. The
author counts as right when we name the one address expected, or none where the mail does not name exactly
one.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
import sys
import time
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from followupd.model.message import Message
from followupd.understand.addresses import canonical_address
from followupd.understand.mime import parse

#: Loads the libraries that are imported when first needed, so that no mail pays for them.
_WARM_UP = b"Content-Type: text/html\r\n\r\n<p>\xcf\xf0\xe8\xe2\xe5\xf2</p>"
_TAG = re.compile(r"<[^<>]*>")


def main(argv: list[str]) -> int:
    if len(argv) != 1:
        print("usage: python -m bench parse DIR", file=sys.stderr)
        return 2
    escaped = empty = surrogates = stdlib_failed = 0
    slowest = 0.0
    subjects: list[bool] = []
    authors: list[bool] = []
    parse(_WARM_UP)
    mails = sorted(Path(argv[0]).rglob("*.eml"))
    for mail in mails:
        raw = mail.read_bytes()
        stdlib_failed += not _stdlib_reads(raw)
        started = time.perf_counter()
        try:
            message = parse(raw)
        except Exception as error:  # noqa: BLE001 - whatever escapes is what is counted
            print(f"{mail.name}: {error!r}")
            escaped += 1
            continue
        slowest = max(slowest, time.perf_counter() - started)
        if not message.text.strip() and _holds_text(raw):
            print(f"{mail.name}: no text found")
            empty += 1
        surrogates += _has_surrogates(message)
        expected = mail.with_suffix(".json")
        if expected.exists():
            subject_ok, author_ok = _as_expected(message, json.loads(expected.read_text("utf-8")))
            if not (subject_ok and author_ok):
                print(f"{mail.name}: read {message.subject!r} from {message.author}")
            subjects.append(subject_ok)
            authors.append(author_ok)
    print(f"n={len(mails)}")
    print(f"escaped={escaped}")
    print(f"empty_text={empty}")
    print(f"surrogates={surrogates}")
    print(f"slowest_ms={slowest * 1000:.1f}")
    if subjects:
        print(f"subject_ok={sum(subjects) / len(subjects):.3f}")
        print(f"from_ok={sum(authors) / len(authors):.3f}")
    print(f"stdlib_failed={stdlib_failed}")
    print(f"ours_failed={escaped}")
    return 0


def _stdlib_reads(raw: bytes) -> bool:
    try:
        message = email.message_from_bytes(raw, policy=email.policy.default)
        for name, value in message.items():
            f"{name}: {value}".encode("utf-8", "replace")
        message.as_bytes()
        for part in message.walk():
            if part.get_content_maintype() == "text":
                part.get_content()
    except Exception:  # noqa: BLE001 - any failure counts
        return False
    return True


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
        if _TAG.sub("", text.replace("&nbsp;", " ").replace("\xa0", " ")).strip():
            return True
    return False


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
