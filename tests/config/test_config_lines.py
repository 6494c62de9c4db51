"""On which line a key stands, whatever way TOML allows to write it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.config.lines import KeyPath, lines_of

TEXT = '''\
# a comment with key = "value" and [table]
top = 1
"quoted.key" = 2   # and = another
signature = """
not = "a key"
[not.a.table]
\\""" still inside """
literal = \'\'\'
also = 'not'\'\'\'
a.b . "c d" = 3
listed = [
  1,  # first
  [2, "]"], { x = 1, y.z = 2 }
]
inline = { one = 1, two = { three = "}" } }
[table]
key = 'x # no comment'
[ table . sub ]
key = 2026-12-24
[[many]]
name = "first"
[many.inner]
key = 1
[[many]]
name = "second"
[many.inner]
key = 2
[[many.deep]]
key = 3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("top",), 2),
        (("quoted.key",), 3),
        (("signature",), 4),
        (("literal",), 8),
        (("a", "b", "c d"), 10),
        (("a", "b"), 10),
        (("listed",), 11),
        (("listed", 0), 12),
        (("listed", 1), 13),
        (("listed", 2, "y", "z"), 13),
        (("inline", "two", "three"), 15),
        (("table",), 16),
        (("table", "key"), 17),
        (("table", "sub"), 18),
        (("table", "sub", "key"), 19),
        (("many", 0), 20),
        (("many", 0, "name"), 21),
        (("many", 0, "inner", "key"), 23),
        (("many", 1), 24),
        (("many", 1, "inner"), 26),
        (("many", 1, "inner", "key"), 27),
        (("many", 1, "deep", 0, "key"), 29),
        # What is not there stands where it would belong.
        (("table", "missing"), 16),
        (("many", 1, "missing", "too"), 24),
        (("nowhere",), 1),
        ((), 1),
    ],
)
def test_a_key_stands_on_its_line(path: KeyPath, line: int) -> None:
    assert lines_of(TEXT).of(path) == line


@pytest.mark.parametrize(
    ("line", "table"),
    [(2, ()), (17, ("table",)), (19, ("table", "sub")), (22, ("many", 0, "inner")), (25, ("many", 1))],
)
def test_a_line_stands_in_its_table(line: int, table: KeyPath) -> None:
    assert lines_of(TEXT).table_at(line) == table


def test_it_finds_every_key_that_tomllib_finds() -> None:
    lines = lines_of(TEXT)
    assert [path for path in paths(tomllib.loads(TEXT)) if lines.of(path) == lines.of(path[:-1]) == 1] == []


def paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    """The way to every key and list item."""
    if path:
        yield path
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for step, child in children:
        yield from paths(child, (*path, step))


KEYS = st.text("abc", min_size=1, max_size=2)
VALUES = st.sampled_from(
    ["1", '"]"', "'}'", '"""\nx = 1\n"""', "'''\n[t]'''", "[1,\n2]", "{ k = 1 }", '"\\"="']
)


@given(
    st.dictionaries(KEYS, VALUES, max_size=6), st.lists(st.dictionaries(KEYS, VALUES, max_size=3), max_size=3)
)
def test_it_finds_each_key_on_the_line_where_it_was_put(
    top: dict[str, str], tables: list[dict[str, str]]
) -> None:
    text, expected = "", {}
    for key, value in top.items():
        expected[(key,)] = text.count("\n") + 1
        text += f"{key} = {value}\n"
    for number, table in enumerate(tables):
        text += "\n[[tables]] # one more\n"
        for key, value in table.items():
            expected[("tables", number, key)] = text.count("\n") + 1
            text += f"  {key}={value}\n"
    tomllib.loads(text)
    lines = lines_of(text)
    assert {path: lines.of(path) for path in expected} == expected


@given(st.text("[]{}='\"\\\n#.,a1 ", max_size=60))
def test_text_that_is_no_toml_neither_stops_nor_hangs_it(text: str) -> None:
    assert lines_of(text).of(("a",)) >= 1
