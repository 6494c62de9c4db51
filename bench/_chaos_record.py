"""What happened in a run: files to which lines of JSON are only ever added, each with its true time.

A line is one write to the file, so that it is whole whoever dies.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from bench._chaos_clock import true_time

Line = dict[str, Any]


class Record:
    """A file to add lines to; any number of processes and threads may do so."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def add(self, what: str, **fields: object) -> None:
        """Write down that it happened now."""
        line = json.dumps({"t": round(true_time(), 6), "what": what, **fields})
        os.write(self._descriptor, line.encode("ascii") + b"\n")

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def lines(path: Path) -> Iterator[Line]:
    """Everything in the file so far, oldest first."""
    if path.exists():
        with path.open("rb") as stream:
            yield from (json.loads(line) for line in stream if line.endswith(b"\n"))


class Tail:
    """Reads what was added to a record since the last look."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at = 0

    def skip(self) -> None:
        """Forget everything up to now."""
        self._at = self._path.stat().st_size if self._path.exists() else 0

    def news(self) -> list[Line]:
        """The whole lines that came since."""
        if not self._path.exists():
            return []
        with self._path.open("rb") as stream:
            stream.seek(self._at)
            part = stream.read()
        whole = part[: part.rfind(b"\n") + 1]
        self._at += len(whole)
        return [json.loads(line) for line in whole.splitlines()]
