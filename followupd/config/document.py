"""From the text of the file to its plain tables, with every line that is no TOML; knows no single setting.

A slip in one line must not hide the other mistakes: a line that sets a key and cannot be read is left out,
and the rest is read on.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from followupd.config.lines import KeyPath, Lines, lines_of

#: So many broken lines are told at once.
_MOST_SLIPS = 40

_PLACE = re.compile(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)$")
_SETS_KEY = re.compile(r"[ \t]*([A-Za-z0-9_.-]+)[ \t]*=[ \t]*([^\n]*)")
_BEGINS_LIST = re.compile(r"[^#\n]*=[ \t]*[\[{]")
_BOOLEAN = re.compile(r"(?i)(true|false|yes|no|on|off)\b")
_ENDLESS_NUMBER = re.compile(r"[0-9_]{4000}")

_BACKSLASH = (
    "in double quotes a backslash has a meaning of its own; use single quotes, as in '\\bA-\\d{6}\\b'"
)
_CLOSING_QUOTES = "a text begins here whose closing quotes are missing"
_CONTROL = "a control character stands here; delete it"
#: How tomllib's words begin, and what they mean to somebody who does not know TOML.
_MEANINGS = (
    (
        "Expected newline",
        "something stands after the value; delete it, or put quotes around all of the value",
    ),
    (
        "Invalid statement",
        'expected a line such as mode = "draft" or a table name in brackets, such as [times]',
    ),
    ("Expected '='", 'expected "=" and a value after the key, as in mode = "draft"'),
    ("Invalid initial character", 'expected a key made of letters, as in mode = "draft"'),
    ("Expected ']'", "the name of the table must end with a closing bracket, as in [times]"),
    ("Expected ']]'", "the name must stand in two pairs of brackets, as in [[mailbox]]"),
    (
        "Unclosed array",
        'the list begun here is not finished: put a comma between its items and "]" at its end',
    ),
    (
        "Unclosed inline",
        'the table begun here is not finished: put a comma between its keys and "}" at its end',
    ),
    ("Unescaped", _BACKSLASH),
    ("Invalid hex value", _BACKSLASH),
    ("Escaped character", _BACKSLASH),
    ("Unterminated string", _CLOSING_QUOTES),
    ("Expected \"'", _CLOSING_QUOTES),
    ("Expected '\"", _CLOSING_QUOTES),
    ("Illegal character '\\n'", _CLOSING_QUOTES),
    ("Illegal character", _CONTROL),
    ("Found invalid character", _CONTROL),
    ("Invalid date", "there is no such day or time; a date looks like 2026-12-24"),
    ("Duplicate inline", "the same key is set twice"),
    ("Exceeds the limit", "a number with thousands of digits stands here"),
    ("Cannot declare ('mailbox',)", "every mailbox begins with [[mailbox]], in two pairs of brackets"),
    ("Cannot", "this table or key is written a second time; keep all its keys in one place"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One mistake, before it has a file name; without a line it is looked up by its path."""

    path: KeyPath
    message: str
    line: int | None = None
    #: The fault is that the key is not there.
    absent: bool = False
    #: The key that was probably meant: that one is not absent too.
    meant: KeyPath = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The tables of a file, and what could not be read in it."""

    raw: dict[str, Any]
    lines: Lines
    faults: tuple[Fault, ...]
    #: Keys whose lines could not be read: they are not missing.
    unread: frozenset[KeyPath] = frozenset()
    #: False when so much could not be read that only `faults` say anything.
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slip:
    line: int
    #: The key that the line sets, as written; empty when the reading cannot go on without the line.
    key: str
    #: Empty when the key was set before.
    message: str


def document(text: str) -> Document:
    """The tables of `text`, or all that can be read of them; never raises."""
    text = text.replace("\r\n", "\n") + "\n"
    slips: list[_Slip] = []
    while len(slips) < _MOST_SLIPS:
        try:
            return _read(tomllib.loads(text), text, slips)
        except RecursionError:
            return _given_up("", slips, _Slip(line=1, key="", message="lists are nested too deeply"))
        except ValueError as error:
            slip = _slip(text, str(error))
        if not slip.key:
            return _given_up(text, slips, slip)
        slips.append(slip)
        text = _without_line(text, slip.line)
    return _given_up(text, slips[:-1], slips[-1])


def _read(raw: dict[str, Any], text: str, slips: list[_Slip]) -> Document:
    lines = lines_of(text)
    faults = tuple(_fault(slip, lines) for slip in slips)
    unread = frozenset(fault.path for slip, fault in zip(slips, faults, strict=True) if slip.message)
    return Document(raw=raw, lines=lines, faults=faults, unread=unread)


def _given_up(text: str, slips: list[_Slip], last: _Slip) -> Document:
    lines = lines_of("\n".join(text.split("\n")[: last.line - 1]))
    return Document(
        raw={}, lines=lines, faults=tuple(_fault(slip, lines) for slip in (*slips, last)), whole=False
    )


def _fault(slip: _Slip, lines: Lines) -> Fault:
    path = (*lines.table_at(slip.line), *slip.key.split(".")) if slip.key else ()
    message = slip.message or f"is set a second time; the first time is on line {lines.of(path)}"
    return Fault(path=path, message=message, line=slip.line)


def _slip(text: str, error: str) -> _Slip:
    place = _PLACE.search(error)
    words = error[: place.start()] if place else error
    if place is None or place[1] is None:
        return _Slip(line=_line_of_the_endless(text), key="", message=_meaning(words, ""))
    line, column = int(place[1]), int(place[2])
    if words.startswith("Unclosed"):
        return _Slip(line=_line_of_the_list(text, line), key="", message=_meaning(words, ""))
    content = text.split("\n")[line - 1]
    key = _key_alone(content)
    if words == "Cannot overwrite a value" and key:
        return _Slip(line=line, key=key, message="")
    return _Slip(line=line, key=key, message=f"column {column}: {_meaning(words, content)}")


def _key_alone(content: str) -> str:
    """The key that the line sets when the line can be left out; "" when others hang on it."""
    match = _SETS_KEY.match(content)
    if match is None:
        return ""
    key, value = match.groups()
    goes_on = value.startswith(('"""', "'''")) or (value[:1] in ("[", "{") and value.rstrip()[-1] not in "]}")
    return "" if goes_on else key


def _line_of_the_endless(text: str) -> int:
    """Where that begins which runs to the end of the file: the last long quotes, else the last line."""
    if number := _ENDLESS_NUMBER.search(text):
        return text.count("\n", 0, number.start()) + 1
    begins = max(text.rfind('"""'), text.rfind("'''"))
    return text.count("\n", 0, begins if begins >= 0 else len(text.rstrip())) + 1


def _line_of_the_list(text: str, line: int) -> int:
    """Where the list or table begins that is still open on that line."""
    lines = text.split("\n")
    return next((at for at in range(line, 0, -1) if _BEGINS_LIST.match(lines[at - 1])), line)


def _meaning(words: str, content: str) -> str:
    if words.startswith("Invalid value") or (words.startswith("Expected newline") and _is_bare(content)):
        return _unquoted(content)
    default = 'this cannot be read; expected lines such as mode = "draft"'
    return next((meaning for beginning, meaning in _MEANINGS if words.startswith(beginning)), default)


def _is_bare(content: str) -> bool:
    match = _SETS_KEY.match(content)
    return match is not None and match[2][:1].isalnum()


def _unquoted(content: str) -> str:
    match = _SETS_KEY.match(content)
    if match is None or not match[2] or match[2].startswith("#"):
        return "the value is missing"
    if _BOOLEAN.match(match[2]):
        return "yes is written true and no is written false, in small letters, without quotes"
    return f'a text or a time of day must stand in quotes, as in {match[1]} = "…"'


def _without_line(text: str, line: int) -> str:
    lines = text.split("\n")
    return "\n".join([*lines[: line - 1], "", *lines[line:]])
