"""The one place that reads the clock; everybody else takes `now` as an argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

#: What the shell's objects are given: called once per unit of work.
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The present moment as an aware UTC datetime."""
    return datetime.now(UTC)
