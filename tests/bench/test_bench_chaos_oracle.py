"""What a run knows beforehand, and which mails had reason to be in doubt."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bench._chaos_clock import FastClock
from bench._chaos_doubt import Doubts
from bench._chaos_mails import stories
from bench._chaos_manifest import COMPLAINTS, Sort, dated
from bench._chaos_plan import FAULTS, KILLS
from bench._chaos_record import Record, Tail, lines
from tests.bench.test_bench_chaos_faults import MID, plan_in

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
TEN = datetime.fromtimestamp(10.0, UTC)


def test_the_same_seed_gives_the_same_stories_of_as_many_mails_as_wished() -> None:
    first, second, other = (
        [(story.sort, story.sender, len(story.raws)) for story in stories(80, seed, NOW)]
        for seed in (5, 5, 6)
    )
    assert first == second
    assert first != other
    assert sum(mails for _, _, mails in first) == 80


def test_every_sender_writes_in_one_story_only_and_every_sort_occurs() -> None:
    told = stories(300, 1, NOW)
    assert len({story.sender for story in told}) == len(told)
    assert {story.sort for story in told} == set(Sort)
    assert sum(story.sort in COMPLAINTS for story in told) > len(told) / 2


def test_a_mail_that_lies_there_twice_keeps_the_same_bytes_when_it_is_dated() -> None:
    twice = next(story for story in stories(300, 1, NOW) if story.sort is Sort.TWICE)
    one, other = dated(twice, NOW + timedelta(hours=3))
    assert one == other != twice.raws[0]
    assert b"Date: Mon, 02 Mar 2026 11:00:00 +0000" in one


def test_the_clock_shows_the_true_time_at_its_origin_and_runs_faster_from_then_on() -> None:
    clock = FastClock(origin=TEN, factor=60.0)
    assert clock.real(TEN) == 10.0
    assert clock.real(TEN + timedelta(minutes=1)) == 11.0


def test_a_record_gives_back_what_was_added_and_a_tail_only_what_is_new(tmp_path: Path) -> None:
    path, tail = tmp_path / "record", Tail(tmp_path / "record")
    with Record(path) as record:
        record.add("first", n=1)
        assert [line["what"] for line in tail.news()] == ["first"]
        record.add("second")
    assert [line["what"] for line in tail.news()] == ["second"]
    assert [line["what"] for line in lines(path)] == ["first", "second"]


#: The marker was set at 10 on a clock of factor 6000, whose origin is 0: at true 0.0017.
MARKED = datetime.fromtimestamp(10.0, UTC)


@pytest.mark.parametrize(
    ("faults", "kills", "is_doubtful"),
    [
        ([], [], False),
        (["replied 0.1"], [], False),
        (["replied 0.1"], ["kill 1.0"], True),
        (["replied 0.1"], ["kill 9.0"], False),
        (["broken 0.05"], [], True),
        (["fault 0.05", "replied 0.1"], [], True),
        (["replied 0.1"], ["freeze 0.0", "thaw 60.0"], True),
        (["replied 0.1"], ["freeze 50.0", "thaw 60.0"], False),
        ([], ["database restart 0.1"], True),
    ],
)
def test_a_mail_is_doubtful_when_something_broke_between_its_marker_and_its_reply(
    faults: list[str], kills: list[str], is_doubtful: bool, tmp_path: Path
) -> None:
    plan = plan_in(tmp_path)
    for name, several in ((FAULTS, faults), (KILLS, kills)):
        written = (what.rpartition(" ") for what in several)
        text = "".join(
            f'{{"t": {moment}, "what": "{what}", "mid": "{MID}", "instance": 0}}\n'
            for what, _, moment in written
        )
        plan.path(name).write_text(text, "utf-8")
    assert Doubts(plan).about(MID, MARKED) is is_doubtful


def test_a_mail_that_never_reached_its_marker_is_never_doubtful(tmp_path: Path) -> None:
    assert not Doubts(plan_in(tmp_path)).about(MID, None)
