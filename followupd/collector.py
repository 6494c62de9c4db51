"""How often Python looks for garbage that refers to itself.

A mail makes thousands of short-lived objects, and each look goes through all of them: at Python's own pace
a seventh of the time of a busy service went into looks that found next to nothing.
"""

from __future__ import annotations

import gc

#: New objects between two looks at the young ones: some megabytes at most wait longer than before.
_YOUNG = 50_000
#: Looks at one generation before the next older one is looked at as well.
_MIDDLE, _OLD = 20, 50


def look_seldom() -> None:
    """Let a process that runs for long look for such garbage less often."""
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
