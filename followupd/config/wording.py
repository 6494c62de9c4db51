"""How a value and a guess are put into words; knows nothing of TOML or of single settings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from difflib import get_close_matches

#: Longer words are no slips of the finger, and comparing them would take long.
_LONGEST_GUESSED = 60
_LONGEST_SHOWN = 60


def shown(value: object) -> str:
    """The value as the file would write it, shortened; lists and tables only by their kind."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, (int, float, date, time)):
        return str(value) if not isinstance(value, int) or abs(value) < 10**20 else "a very large number"
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, dict) else "something else"


def quoted(text: str) -> str:
    """The text in double quotes on one line, shortened to 60 characters."""
    short = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return '"' + "".join(sign if sign.isprintable() else " " for sign in short) + '"'


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like `word` whatever its capitals, or "" when none is near."""
    if len(word) > _LONGEST_GUESSED:
        return ""
    by_folded = {name.casefold(): name for name in known}
    close = get_close_matches(word.strip().casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[close[0]] if close else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """` Did you mean "x"?`, or nothing when no known word is near."""
    guess = nearest(word, known)
    return f' Did you mean "{guess}"?' if guess else ""


def listed(words: Iterable[str], last: str = "or") -> str:
    """The words in quotes, as a person lists them: "a", "b" or "c"."""
    names = [f'"{word}"' for word in words]
    return f" {last} ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
