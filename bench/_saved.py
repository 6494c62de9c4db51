"""Mails as collections keep them: the bytes themselves, or JSON with the mail under "text"."""

from __future__ import annotations

import json
from pathlib import Path


def saved_mail(path: Path) -> bytes:
    """The mail in a file, taken out of its JSON where there is one."""
    raw = path.read_bytes()
    if not raw.startswith(b"{"):
        return raw
    try:
        return str(json.loads(raw)["text"]).encode("utf-8", "surrogateescape")
    except (ValueError, KeyError, TypeError):
        return raw
