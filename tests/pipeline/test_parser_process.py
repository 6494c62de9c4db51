"""The parser's real child process: it survives any bytes, is ended when it must be, and is replaced."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.errors import ParserDied
from followupd.pipeline.parser import MEMORY, ChildParser, DirectParser

HELLO = b"From: Anna <anna@kunde.example>\r\nSubject: Hello\r\n\r\nGood day\r\n"


def children() -> list[int]:
    """The parser processes of this process."""
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        pids = (task / "children").read_text().split()
        found += [int(pid) for pid in pids if b"pipeline.parser" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    return found


@pytest.fixture
def others() -> set[int]:
    """The parser processes that are there before the test."""
    return set(children())


def own(others: set[int]) -> list[int]:
    return [child for child in children() if child not in others]


@pytest.fixture
def parser(others: set[int]) -> Iterator[ChildParser]:
    parser = ChildParser()
    yield parser
    parser.close()


@pytest.fixture(scope="module")
def long_lived() -> Iterator[ChildParser]:
    parser = ChildParser()
    yield parser
    parser.close()


def test_it_parses_as_the_parser_in_this_process_does(long_lived: ChildParser) -> None:
    assert long_lived.parse(HELLO) == DirectParser().parse(HELLO)


@given(raw=st.binary(max_size=2000) | st.binary(max_size=200).map(lambda tail: HELLO + tail))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_it_survives_bytes_of_any_kind(long_lived: ChildParser, raw: bytes) -> None:
    assert long_lived.parse(raw) == DirectParser().parse(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 100_000,
        b"\n" * 100_000,
        HELLO + b"x" * 1_000_000,
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" + b"--a\r\n" * 50_000,
        b"Subject: " + b"=?utf-8?q?=41?= " * 50_000 + b"\r\n\r\n",
        b"References: " + b"<a@b> " * 100_000 + b"\r\n\r\n",
        b"Content-Type: text/html\r\n\r\n" + b"<div>" * 100_000,
        (b"Content-Type: message/rfc822\r\n\r\n") * 2_000 + HELLO,
    ],
    ids=["empty", "nuls", "newlines", "long line", "boundaries", "words", "references", "html", "nested"],
)
def test_it_reads_hostile_mails_and_the_next_one(long_lived: ChildParser, raw: bytes) -> None:
    long_lived.parse(raw)
    assert long_lived.parse(HELLO).subject == "Hello"


def test_one_child_serves_many_mails(parser: ChildParser, others: set[int]) -> None:
    parser.parse(HELLO)
    first = own(others)
    for _ in range(20):
        parser.parse(HELLO)
    assert own(others) == first


def test_a_mail_that_takes_too_long_ends_the_child(others: set[int]) -> None:
    parser = ChildParser(wall=0.0)
    with pytest.raises(ParserDied, match="longer than"):
        parser.parse(HELLO)
    assert own(others) == []


def test_a_child_that_dies_on_a_mail_is_replaced_for_the_next(parser: ChildParser, others: set[int]) -> None:
    parser.parse(HELLO)
    [child] = own(others)
    # It is stopped in the middle of a mail, and then killed as the kernel does when memory is short.
    os.kill(child, signal.SIGSTOP)
    killer = threading.Timer(0.1, os.kill, (child, signal.SIGKILL))
    killer.start()
    with pytest.raises(ParserDied, match="ended without an answer"):
        parser.parse(HELLO)
    killer.join()
    assert parser.parse(HELLO).subject == "Hello"
    assert own(others) != [child]


def test_a_child_that_died_between_two_mails_is_replaced_without_a_word(
    parser: ChildParser, others: set[int]
) -> None:
    parser.parse(HELLO)
    [child] = own(others)
    os.kill(child, signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert parser.parse(HELLO).subject == "Hello"


def test_the_child_has_little_memory_and_leaves_no_core(parser: ChildParser, others: set[int]) -> None:
    parser.parse(HELLO)
    [child] = own(others)
    limits = Path(f"/proc/{child}/limits").read_text().splitlines()
    found = {line[:26].strip(): line[26:].split()[0] for line in limits[1:]}
    assert found["Max address space"] == str(MEMORY)
    assert found["Max core file size"] == "0"
    assert found["Max cpu time"] != "unlimited"


def test_no_child_is_left_behind(parser: ChildParser, others: set[int]) -> None:
    parser.parse(HELLO)
    parser.close()
    parser.close()
    assert own(others) == []
