"""A calendar entry as a few lines of text (RFC 5545): what, when, where, and what was written to it.

It owns unfolding and unescaping; it must not know whether the mail says the same in words.
"""

from __future__ import annotations

import re

_LENGTH = 200_000
_SHOWN = ("SUMMARY", "DTSTART", "DTEND", "LOCATION", "DESCRIPTION", "COMMENT")
_LINE = re.compile(r"([A-Za-z-]{1,40})(?:;(?:[^\":]|\"[^\"]{0,500}\"){0,500})?:(.*)")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\dZ?)?")


def calendar_text(text: str) -> str:
    """The first entry of a calendar as text, one property a line; empty when there is none."""
    found: dict[str, str] = {}
    inside = 0
    for line in _unfolded(text[:_LENGTH]):
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        name, value = match[1].upper(), match[2].strip()
        if name in {"BEGIN", "END"}:
            # An entry may hold alarms, which have texts of their own (RFC 5545 §3.6.6).
            inside += _step(name, value.upper(), inside)
            if inside == 0 and found:
                break
        elif inside == 1 and name in _SHOWN and value:
            found.setdefault(name, _read(name, value))
    return "\n".join(found[name] for name in _SHOWN if name in found)


def _step(name: str, component: str, inside: int) -> int:
    if inside == 0 and component not in {"VEVENT", "VTODO", "VJOURNAL"}:
        return 0
    return 1 if name == "BEGIN" else -1


def _unfolded(text: str) -> list[str]:
    """Lines that begin with a blank go on the line before (RFC 5545 §3.1)."""
    return re.sub(r"\n[ \t]", "", text.replace("\r\n", "\n")).split("\n")


def _read(name: str, value: str) -> str:
    moment = _MOMENT.fullmatch(value) if name in {"DTSTART", "DTEND"} else None
    if moment:
        day = "-".join(moment.group(1, 2, 3))
        return f"{day} {moment[4]}:{moment[5]}" if moment[4] else day
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
