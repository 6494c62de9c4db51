"""Names of attached files, made safe to show and to store.

A name is data from a stranger: it must never lead out of a folder, hide its ending or write to a terminal.
"""

from __future__ import annotations

import re
import unicodedata

_LENGTH = 150
_ENDING = 20
_NO_NAME = "unnamed"
_SEPARATORS = re.compile(r"[/\\:]")
_FORBIDDEN = re.compile(r'[<>"|?*]')


def mail_name(subject: str) -> str:
    """The name of a mail that came as a file without one: its subject, else "message"."""
    stem = safe_name(_SEPARATORS.sub(" ", subject[:_LENGTH]))
    return safe_name(f"{'message' if stem == _NO_NAME else stem}.eml")


def safe_name(name: str) -> str:
    """The last part of a file name without signs that steer, at most 150 characters.

    "unnamed" when nothing is left.
    """
    last = _SEPARATORS.split(name[-2_000:])[-1]
    # Category C: controls, and the marks that turn the reading direction ("exe.txt" for "txt.exe").
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    tidy = _FORBIDDEN.sub("_", " ".join(shown.split())).strip(" .")
    if len(tidy) > _LENGTH:
        stem, dot, ending = tidy.rpartition(".")
        kept = dot + ending if stem and len(ending) <= _ENDING else ""
        tidy = tidy[: _LENGTH - len(kept)] + kept
    return tidy or _NO_NAME
