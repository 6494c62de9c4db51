"""How fast late mail leaves is the owner's to say."""

from __future__ import annotations

import pytest
from config_texts import RIGHT, after, line_of, mistakes, read

from followupd.config import policy_limits


@pytest.mark.parametrize(
    ("line", "most"), [("", 30), ("catch_up_per_hour = 5", 5), ("catch_up_per_hour = 0", 0)]
)
def test_the_owners_limit_becomes_the_policys(line: str, most: int) -> None:
    assert policy_limits(read(after("[limits]", line))).catch_up_per_hour == most


@pytest.mark.parametrize(
    ("line", "key", "words"),
    [
        ("catchup_per_hour = 5", "limits.catchup_per_hour", 'Did you mean "catch_up_per_hour"?'),
        ("catch_up_per_hour = -1", "limits.catch_up_per_hour", "from 0 to 1000000, got -1"),
        ('catch_up_per_hour = "5"', "limits.catch_up_per_hour", "without quotes"),
    ],
)
def test_a_mistake_in_it_is_told_with_its_line(line: str, key: str, words: str) -> None:
    text = after("[limits]", line, RIGHT)
    [(number, found, sentence)] = mistakes(text)
    assert (number, found) == (line_of(text, line), key)
    assert words in sentence
