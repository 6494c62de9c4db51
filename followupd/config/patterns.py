"""Regular expressions of the owner: they run on hostile mail, so those that can take for ever are refused."""

from __future__ import annotations

import re
import warnings

from followupd.config.wording import quoted

_LONGEST_PATTERN = 500
_ONE_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
_GROUP_KIND = re.compile(r"\(\?(?:P?<\w+>|<?[=!]|[:>])")
_SIGN_AND_REPETITION = re.compile(r"(.)(?=([*+]|\{\d*,\})?)", re.DOTALL)


def pattern(text: str) -> str:
    """A regular expression that compiles, finds more than nothing and cannot take for ever; "" for none."""
    if not text:
        return text
    if any(sign < " " for sign in text):
        raise ValueError(
            r"in double quotes a backslash means something else: write it in single quotes, '\bA-\d{6}\b'"
        )
    if len(text) > _LONGEST_PATTERN:
        raise ValueError(f"the pattern is longer than {_LONGEST_PATTERN} characters")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compiled = re.compile(text)
    except (re.error, OverflowError, RecursionError) as fault:
        raise ValueError(
            f"{quoted(text)} is no regular expression ({fault}); for numbers like A-123456 write "
            r"'\bA-\d{6}\b'"
        ) from None
    if compiled.match(""):
        raise ValueError(f"{quoted(text)} finds a number in every mail, even in an empty one")
    if _repeats_repeats(text):
        raise ValueError(
            f"{quoted(text)} repeats something that itself repeats, which can take for ever on a long mail: "
            "give the inner repetition an end, as in {1,9}"
        )
    return text


def _repeats_repeats(text: str) -> bool:
    """A group that holds a *, + or {n,} is itself repeated so: the known way to exponential time."""
    plain = _GROUP_KIND.sub("(", _ONE_SIGN.sub("x", text))
    open_groups = [False]
    for sign, repeated in _SIGN_AND_REPETITION.findall(plain):
        if sign == "(":
            open_groups.append(False)
            continue
        inner = open_groups.pop() if sign == ")" and len(open_groups) > 1 else False
        if inner and repeated:
            return True
        open_groups[-1] = open_groups[-1] or inner or bool(repeated)
    return False
