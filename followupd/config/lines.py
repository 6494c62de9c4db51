"""On which line of a TOML text each key stands; judges nothing: whether the text is TOML, tomllib says."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping

#: The way to a value: keys, and positions (from 0) in lists.
KeyPath = tuple[str | int, ...]

_BLANK = re.compile(r"[ \t\r\n,]*")
_COMMENT = re.compile(r"#[^\n]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_BARE_VALUE = re.compile(r"[^,\]}#\n]*")
_SPACE = re.compile(r"[ \t]*")


class Lines:
    """The line of every key, table and list item."""

    def __init__(self, found: Mapping[KeyPath, int], headers: tuple[tuple[int, KeyPath], ...] = ()) -> None:
        self._found = found
        self._headers = headers

    def of(self, path: KeyPath) -> int:
        """The line of the key, or else of the nearest table or list that would hold it; 1 for the file."""
        for length in range(len(path), 0, -1):
            part = path[:length]
            plain = tuple(step for step in part if isinstance(step, str))
            if line := self._found.get(part) or self._found.get(plain):
                return line
        return 1

    def table_at(self, line: int) -> KeyPath:
        """The table in which that line stands."""
        return next((path for begins, path in reversed(self._headers) if begins <= line), ())


def lines_of(text: str) -> Lines:
    """Where each key of `text` stands, in tables, lists of tables, dotted keys and inline tables.

    Of a text that is no TOML, what stands before the first slip is right. Raises RecursionError for
    thousands of nested lists, which tomllib refuses too.
    """
    scanner = _Scanner(text)
    scanner.scan()
    return Lines(scanner.found, tuple(scanner.headers))


class _Scanner:
    """Walks once over the text; every turn of a loop moves on, so odd text cannot hang it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[KeyPath, int] = {}
        self.headers: list[tuple[int, KeyPath]] = []
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._lengths: dict[KeyPath, int] = {}

    def scan(self) -> None:
        table: KeyPath = ()
        while self._skip_blank() < len(self.text):
            if self.text.startswith("[", self.at):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> KeyPath:
        line, many = self._line(), self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        *parents, last = self._key()
        path: KeyPath = ()
        for name in parents:
            path = self._entered((*path, name))
            self.found.setdefault(path, line)
        path = (*path, last)
        self.found.setdefault(path, line)
        if many:
            self._lengths[path] = self._lengths.get(path, 0) + 1
            path = self._entered(path)
            self.found[path] = line
        self.at += 2 if many else 1
        self.headers.append((line, path))
        return path

    def _entered(self, path: KeyPath) -> KeyPath:
        """The newest table of the list when the path names a list of tables."""
        length = self._lengths.get(path)
        return (*path, length - 1) if length else path

    def _pair(self, table: KeyPath) -> None:
        line, path = self._line(), table
        for name in self._key():
            path = (*path, name)
            self.found.setdefault(path, line)
        self.at += 1  # the "="
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        self._match(_SPACE)
        opening = self.text[self.at : self.at + 1]
        if opening and opening in "'\"":
            self._string()
        elif opening == "[":
            self._list(path)
        elif opening == "{":
            self._inline_table(path)
        else:
            self._match(_BARE_VALUE)

    def _list(self, path: KeyPath) -> None:
        self.at += 1
        position = 0
        while self._skip_blank() < len(self.text) and self.text[self.at] != "]":
            self.found[(*path, position)] = self._line()
            begins = self.at
            self._value((*path, position))
            self.at = max(self.at, begins + 1)
            position += 1
        self.at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self.at += 1
        while self._skip_blank() < len(self.text) and self.text[self.at] != "}":
            self._pair(path)
        self.at += 1

    def _key(self) -> list[str]:
        names = [self._name()]
        while self.text.startswith(".", self.at):
            self.at += 1
            names.append(self._name())
        return names

    def _name(self) -> str:
        self._match(_SPACE)
        begins = self.at
        if self.text.startswith(('"', "'"), begins):
            self._string()
            name = _unquoted(self.text[begins : self.at])
        else:
            name = self._match(_BARE_KEY)
        self._match(_SPACE)
        return name

    def _string(self) -> None:
        mark = self.text[self.at]
        if self.text.startswith(mark * 3, self.at):
            self._to_mark(mark * 3, self.at + 3)
            # Up to two further quotes belong to the text of a long string.
            while self.text.startswith(mark, self.at):
                self.at += 1
        else:
            self._to_mark(mark, self.at + 1)

    def _to_mark(self, mark: str, at: int) -> None:
        while at < len(self.text) and not self.text.startswith(mark, at):
            at += 2 if mark[0] == '"' and self.text[at] == "\\" else 1
        self.at = at + len(mark)

    def _skip_blank(self) -> int:
        self._match(_BLANK)
        while self._match(_COMMENT):
            self._match(_BLANK)
        return self.at

    def _match(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match.group()

    def _line(self) -> int:
        return bisect_right(self._starts, self.at)


def _unquoted(key: str) -> str:
    try:
        return str(tomllib.loads(f"key = {key}")["key"])
    except ValueError:
        return key
