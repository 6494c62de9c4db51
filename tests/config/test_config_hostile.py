"""Whatever stands in the file: settings come of it, or a ConfigError with at least one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from config_texts import RIGHT, SECOND_MAILBOX, mistakes
from hypothesis import given, settings
from hypothesis import strategies as st

from followupd.config import from_text, load
from followupd.errors import ConfigError

#: The lists of countries and time zones are read on the first use.
NO_HURRY = settings(deadline=None)
LINES = [*RIGHT.splitlines(), *SECOND_MAILBOX.splitlines()]
ODD_VALUES = st.one_of(
    st.integers().map(str),
    st.floats().map(str),
    st.sampled_from(["true", "[]", "{}", "[[1]]", "{ a = 1 }", "2026-12-24", "07:00:00"]),
    st.sampled_from(["1979-05-27T07:32:00Z", "1979-05-27T07:32:00", "inf", "nan", "0x1f", "''"]),
    st.text(max_size=20).map(lambda text: '"' + "".join(f"\\U{ord(sign):08x}" for sign in text) + '"'),
)  # fmt: skip


def holds(text: str) -> None:
    for line, _, sentence in mistakes(text):
        assert line is not None
        assert 1 <= line <= text.count("\n") + 2
        assert sentence


@NO_HURRY
@given(st.text())
def test_any_text_is_settings_or_mistakes(text: str) -> None:
    holds(text)


@NO_HURRY
@given(st.lists(st.text("[]{}='\"\\#.,a1 \tmailbox\n", max_size=20)).map("\n".join))
def test_any_text_that_looks_like_toml_is_settings_or_mistakes(text: str) -> None:
    holds(text)


@NO_HURRY
@given(st.data(), ODD_VALUES)
def test_any_value_at_any_key_is_settings_or_mistakes(data: st.DataObject, value: str) -> None:
    at = data.draw(st.sampled_from([at for at, line in enumerate(LINES) if " = " in line]))
    key = LINES[at].split(" = ")[0]
    holds("\n".join([*LINES[:at], f"{key} = {value}", *LINES[at + 1 :]]))


@NO_HURRY
@given(
    st.sampled_from(["order_number", "signature", "country", "subdivision", "language", "database"]),
    ODD_VALUES,
)
def test_any_value_of_the_other_keys_is_settings_or_mistakes(key: str, value: str) -> None:
    holds(RIGHT.replace("[mailbox.hours]", f"{key} = {value}\n[mailbox.hours]"))


@NO_HURRY
@given(st.text("()[]{}|*+?\\d.^$-,:<>=!P123a\x08", max_size=25))
def test_any_pattern_is_kept_or_refused(pattern: str) -> None:
    quoted = '"' + "".join(f"\\u{ord(sign):04x}" for sign in pattern) + '"'
    holds(RIGHT.replace("[mailbox.hours]", f"order_number = {quoted}\n[mailbox.hours]"))


@NO_HURRY
@given(st.permutations(LINES), st.integers(0, len(LINES)))
def test_any_order_of_the_lines_is_settings_or_mistakes(lines: list[str], length: int) -> None:
    holds("\n".join(lines[:length]))


@NO_HURRY
@given(st.integers(0, len(RIGHT)), st.integers(0, 30), st.text(max_size=5))
def test_any_slip_of_the_hand_is_settings_or_mistakes(begins: int, length: int, typed: str) -> None:
    holds(RIGHT[:begins] + typed + RIGHT[begins + length :])


@NO_HURRY
@given(st.binary())
def test_any_bytes_in_the_file_are_settings_or_mistakes(raw: bytes) -> None:
    try:
        from_text(raw.decode("utf-8-sig"), file="x", folder=Path("/"))
    except (ConfigError, UnicodeDecodeError):
        return


def test_a_file_of_random_bytes_is_told(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(ConfigError, match="UTF-8"):
        load(path)
