"""Mails as collections keep them: the bytes themselves, or JSON with the mail under "text"."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Literal


def saved_mail(path: Path) -> bytes:
    """The mail in a file, taken out of its JSON where there is one."""
    raw = path.read_bytes()
    if not raw.startswith(b"{"):
        return raw
    try:
        return str(json.loads(raw)["text"]).encode("utf-8", "surrogateescape")
    except (ValueError, KeyError, TypeError):
        return raw


def half(path: Path) -> Literal["learnt", "measured"]:
    """Which half of a folder a file belongs to: what is learnt from is not measured on."""
    return "learnt" if hashlib.sha256(path.name.encode()).digest()[0] % 2 else "measured"
