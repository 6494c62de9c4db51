"""The parser's real child process: it survives any bytes, is ended when it must be, and is replaced."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followupd.errors import ParserDied, ParserMissing
from followupd.model.knowledge import ContactForm
from followupd.pipeline.parser import AHEAD, MAILS, ChildParser, DirectParser
from followupd.pipeline.parserchild import MEMORY

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


def test_the_child_that_was_prepared_reads_the_first_mail(parser: ChildParser, others: set[int]) -> None:
    parser.prepare()
    while not (prepared := own(others)):
        pass  # it has no name of its own before it runs
    assert parser.parse(HELLO).text.strip()
    assert own(others) == prepared


def test_a_mail_that_takes_too_long_ends_the_child(others: set[int]) -> None:
    parser = ChildParser(wall=0.0)
    # No pipe takes so much at once: there is always something left to wait for.
    with pytest.raises(ParserDied, match="longer than"):
        parser.parse(HELLO + b"x" * 8_000_000)
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
    assert found["Max file size"] == "0"
    assert found["Max cpu time"] != "unlimited"


def test_a_mail_that_is_read_ahead_is_the_mail(parser: ChildParser, others: set[int]) -> None:
    ahead = HELLO.replace(b"Hello", b"Ahead")
    parser.parse(HELLO)
    first = own(others)
    parser.begin([ahead])
    assert parser.parse(ahead).subject == "Ahead"
    assert parser.parse(HELLO).subject == "Hello"
    assert own(others) == first


def test_a_mail_is_not_blamed_for_one_that_was_read_ahead_and_then_not_asked_for(
    others: set[int],
) -> None:
    parser = ChildParser(wall=5.0)
    parser.parse(HELLO)
    [child] = own(others)
    # The mail that was begun hangs its reader.
    os.kill(child, signal.SIGSTOP)
    parser.begin([HELLO.replace(b"Hello", b"Deadly")])
    assert parser.parse(HELLO).subject == "Hello"
    parser.close()


def test_a_mail_that_the_pipe_took_only_in_part_is_read_all_the_same(parser: ChildParser) -> None:
    parser.parse(HELLO)
    assert parser._child is not None
    child = parser._child.process
    assert child.stdin is not None
    # As on a system short of memory: less room than the mail wants, and a reader that is not quick.
    fcntl.fcntl(child.stdin.fileno(), fcntl.F_SETPIPE_SZ, 4096)
    os.kill(child.pid, signal.SIGSTOP)
    ahead = HELLO.replace(b"Hello", b"Ahead") + b"x" * 50_000
    parser.begin([ahead])
    os.kill(child.pid, signal.SIGCONT)
    assert parser.parse(ahead).subject == "Ahead"


def test_a_child_that_does_not_even_read_holds_nobody_up(others: set[int]) -> None:
    parser = ChildParser(wall=0.3)
    parser.parse(HELLO)
    [child] = own(others)
    os.kill(child, signal.SIGSTOP)
    # More than the pipe takes.
    with pytest.raises(ParserDied, match="longer than"):
        parser.parse(HELLO + b"x" * 10_000_000)
    parser.close()


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_stop_of_the_whole_service_ends_no_mail_that_is_being_read(
    parser: ChildParser, others: set[int], stop: signal.Signals
) -> None:
    parser.parse(HELLO)
    [child] = own(others)
    os.kill(child, stop)
    assert parser.parse(HELLO).subject == "Hello"
    assert own(others) == [child]


def test_a_service_that_closes_while_a_mail_is_read_does_not_blame_the_mail(
    parser: ChildParser, others: set[int]
) -> None:
    parser.parse(HELLO)
    [child] = own(others)
    os.kill(child, signal.SIGSTOP)
    closer = threading.Timer(0.1, parser.close)
    closer.start()
    with pytest.raises(ParserMissing):
        parser.parse(HELLO)
    closer.join()


def test_a_reader_that_cannot_be_started_does_not_blame_the_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    # As after an update that left half of a Python behind.
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    parser = ChildParser()
    with pytest.raises(ParserMissing):
        parser.parse(HELLO)
    parser.close()


READING = """
import sys
from followupd.pipeline.parser import ChildParser
parser = ChildParser(wall=2.0)
parser.parse(b"Subject: first\\r\\n\\r\\n")
print(parser._child.process.pid, flush=True)
sys.stdin.readline()
print("asking", flush=True)
print(parser.parse(b"Subject: second\\r\\n\\r\\n").subject, flush=True)
parser.close()
"""


def test_time_in_which_the_whole_service_was_stopped_does_not_count() -> None:
    service = subprocess.Popen(
        [sys.executable, "-c", READING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert service.stdin is not None
    assert service.stdout is not None
    child = int(service.stdout.readline())
    os.kill(child, signal.SIGSTOP)
    service.stdin.write("go on\n")
    service.stdin.flush()
    assert service.stdout.readline() == "asking\n"
    # As after `kill -STOP` of all, or a machine that slept: both go on when the time is long over.
    for seconds, pid, sent in (
        (0.2, service.pid, signal.SIGSTOP),
        (2.2, service.pid, signal.SIGCONT),
        (2.9, child, signal.SIGCONT),
    ):
        threading.Timer(seconds, os.kill, (pid, sent)).start()
    assert service.stdout.readline() == "second\n"
    service.wait()
    service.stdin.close()
    service.stdout.close()


def test_no_child_is_left_behind(parser: ChildParser, others: set[int]) -> None:
    parser.parse(HELLO)
    parser.close()
    parser.close()
    assert own(others) == []


def test_a_mail_read_ahead_is_answered_like_any_other(long_lived: ChildParser) -> None:
    other = HELLO.replace(b"Hello", b"Other")
    for asked in (other, HELLO):
        long_lived.parse(HELLO)
        long_lived.begin([other])
        assert long_lived.parse(asked) == DirectParser().parse(asked)
    assert long_lived.parse(HELLO) == DirectParser().parse(HELLO)


def mails(*subjects: str) -> list[bytes]:
    return [HELLO.replace(b"Hello", subject.encode()) for subject in subjects]


def test_mails_read_ahead_are_answered_in_their_order(parser: ChildParser, others: set[int]) -> None:
    subjects = [f"mail {number}" for number in range(2 * AHEAD)]
    asked = mails(*subjects)
    parser.parse(HELLO)
    first = own(others)
    found = []
    for place, raw in enumerate(asked, start=1):
        found.append(parser.parse(raw).subject)
        parser.begin(asked[place:])
    assert found == subjects
    assert own(others) == first


def test_a_child_that_has_read_enough_is_replaced_between_mails_read_ahead(
    parser: ChildParser, others: set[int]
) -> None:
    # Mails without words are read fastest.
    asked = [b"Message-ID: <%d@x.example>\r\n\r\n" % number for number in range(MAILS + AHEAD)]
    children_seen = set()
    for place, raw in enumerate(asked, start=1):
        assert parser.parse(raw).message_id == f"{place - 1}@x.example"
        parser.begin(asked[place : place + AHEAD])
        if place in (MAILS - 1, MAILS + 1):
            children_seen |= set(own(others))
    assert len(children_seen) == 2


def test_a_mail_that_is_skipped_costs_the_ones_behind_it_nothing_but_time(parser: ChildParser) -> None:
    first, skipped, third, fourth = mails("first", "skipped", "third", "fourth")
    parser.parse(first)
    parser.begin([skipped, third, fourth])
    assert parser.parse(third).subject == "third"
    parser.begin([fourth])
    assert parser.parse(fourth).subject == "fourth"


def test_mails_that_do_not_follow_those_begun_are_not_begun(parser: ChildParser) -> None:
    first, second, other = mails("first", "second", "other")
    parser.parse(HELLO)
    parser.begin([first])
    parser.begin([other, second])
    assert [parser.parse(raw).subject for raw in (first, second, other)] == ["first", "second", "other"]


def test_of_mails_read_ahead_only_the_one_that_ended_the_reader_is_blamed(
    parser: ChildParser, others: set[int]
) -> None:
    good, deadly, behind = mails("good", "deadly", "behind")
    parser.parse(HELLO)
    [child] = own(others)
    parser.begin([good])
    assert parser._child is not None
    # The good one is answered; the reader dies before it answers the next.
    select.select([parser._child.process.stdout], [], [])
    os.kill(child, signal.SIGSTOP)
    parser.begin([good, deadly, behind])
    os.kill(child, signal.SIGKILL)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    assert parser.parse(good).subject == "good"
    with pytest.raises(ParserDied, match="ended without an answer"):
        parser.parse(deadly)
    assert parser.parse(behind).subject == "behind"
    assert parser.parse(deadly).subject == "deadly"


def test_a_mail_too_large_to_read_ahead_waits_until_it_is_asked_for(long_lived: ChildParser) -> None:
    large = HELLO + b"x" * 1_000_000
    long_lived.parse(HELLO)
    long_lived.begin([large])
    assert long_lived.parse(HELLO) == DirectParser().parse(HELLO)
    assert long_lived.parse(large) == DirectParser().parse(large)


def test_the_child_knows_the_contact_forms() -> None:
    forms = (ContactForm(name="Büro", sender="web@shop.example", message_label="Message"),)
    raw = b"From: web@shop.example\r\nReply-To: anna@kunde.example\r\n\r\nName: Anna\r\nMessage: Good day\r\n"
    parser = ChildParser(forms=forms)
    try:
        message = parser.parse(raw)
    finally:
        parser.close()
    assert message == DirectParser(forms).parse(raw)
    assert message.gist is not None
    assert (message.gist.form, message.gist.new_text) == ("Büro", "Good day")
