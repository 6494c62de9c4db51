from __future__ import annotations

import logging
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.cli.journal import LONGEST, Line, cleared, masked

LOCAL = st.text(
    st.characters(exclude_characters='\n\r@<>()[],;:"', exclude_categories=("Z", "C")), min_size=2
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("letter 3 to anna.berg@example.org is held", "letter 3 to a…@example.org is held"),
        ("<anna@example.org>,<bo@example.org>", "<a…@example.org>,<b…@example.org>"),
        ("mailto:anna@example.org", "mailto:a…@example.org"),
        ("bounce+anna=kunde.example@list.example", "b…@list.example"),
        ("o'brien@example.org", "o…@example.org"),
        ('"anna berg"@example.org', "…@example.org"),
        ("münze@exämple.org", "m…@exämple.org"),
        ("a@b@example.org", "a…@b…@example.org"),
        ("a complaint: says “never came”; says “awful”", "a complaint: says “…”; says “…”"),
        ("“open “inner” end", "“open “…” end"),
        ("@ home", "@ home"),
        ("no address", "no address"),
    ],
)
def test_an_address_shows_only_its_first_sign_and_a_quote_nothing(text: str, shown: str) -> None:
    assert masked(text) == shown


@given(before=st.sampled_from(["", "to ", "<", '"', "user=", "("]), local=LOCAL)
def test_no_address_survives_the_mask(before: str, local: str) -> None:
    assert f"{local}@example.org" not in masked(f"{before}{local}@example.org")


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, '"' * 1_000_000, "a@" * 500_000, '"a' * 500_000, "@" * 1_000_000, "“" * 1_000_000],
)
def test_the_mask_takes_no_longer_for_a_hostile_text(text: str) -> None:
    assert len(masked(text)) <= 2 * len(text)


def record(message: str, *, error: Exception | None = None, level: int = logging.INFO) -> logging.LogRecord:
    info = (type(error), error, error.__traceback__) if error else None
    return logging.LogRecord("followupd.here", level, "here.py", 1, message, (), info)


def test_a_record_is_one_line_whatever_it_says() -> None:
    line = Line(for_journal=False).format(record("first\nsecond\x1b[2J\r" + "x" * 10_000))
    assert line.count("\n") == 0
    assert "\x1b" not in line
    assert len(line) < LONGEST + 100
    assert " INFO followupd.here first second" in line


@pytest.mark.parametrize(("level", "priority"), [(50, 2), (40, 3), (30, 4), (20, 6), (10, 7)])
def test_in_the_journal_the_time_is_left_out_and_the_level_is_a_priority(level: int, priority: int) -> None:
    assert Line(for_journal=True).format(record("done", level=level)) == f"<{priority}>followupd.here: done"


def test_an_exception_is_told_by_its_place_not_by_its_words() -> None:
    line = Line(for_journal=False).format(record("mail 3", error=_raised("My secret, anna@example.org")))
    assert line.endswith(")")
    assert "ValueError at test_cli_journal.py:" in line
    assert "secret" not in line
    assert "\n" not in line


def test_in_debug_the_traceback_stands_there_in_full_but_masked() -> None:
    text = Line(for_journal=False, is_whole=True).format(record("mail 3", error=_raised("anna@example.org")))
    assert "Traceback" in text
    assert "anna@" not in text


def _raised(words: str) -> Exception:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


def test_what_could_move_the_cursor_becomes_a_space() -> None:
    assert cleared("a\x1b[1m\u202eb\tc\x85") == "a [1m b c "
    assert cleared("Grüße – “ja”") == "Grüße – “ja”"


LOG_TWICE = """
import logging
from followupd.cli.journal import set_up
set_up("info"); set_up("info")
logging.getLogger("followupd.x").info("ours to %s", "anna@example.org")
logging.getLogger("followupd.x").debug("too much")
logging.getLogger("imapclient").debug("a whole mail")
logging.getLogger("apscheduler").warning("a library")
"""


def logged(stream: str) -> list[str]:
    """What a process logs into a pipe; with `stream` as $JOURNAL_STREAM, "own" being that very pipe."""
    reader, writer = os.pipe()
    with open(reader, encoding="utf-8") as log:
        found = os.fstat(writer)
        told = f"{found.st_dev}:{found.st_ino}" if stream == "own" else stream
        subprocess.run(
            [sys.executable, "-c", LOG_TWICE],
            stderr=writer,
            env={**os.environ, "JOURNAL_STREAM": told},
            check=True,
        )
        os.close(writer)
        return log.read().splitlines()


def test_into_the_journal_it_logs_each_event_once_and_masked() -> None:
    assert logged("own") == ["<6>followupd.x: ours to a…@example.org", "<4>apscheduler: a library"]


@pytest.mark.parametrize("stream", ["", "1:2"])
def test_elsewhere_each_line_begins_with_the_time(stream: str) -> None:
    first, second = logged(stream)
    assert first[:2] == "20"
    assert first.endswith("INFO followupd.x ours to a…@example.org")
    assert second.endswith("WARNING apscheduler a library")
