"""Whether the clock can be believed: what is a jump, what holds, and what lets go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from followupd.pipeline.steadiness import GOOD_LOOKS, Steadiness

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SPANS = [timedelta(hours=1), timedelta(days=1), timedelta(days=400)]


class Clocks:
    """A clock on the wall, and the seconds that really pass."""

    def __init__(self) -> None:
        self.now, self.seconds = NOON, 1000.0
        self.steadiness = Steadiness(lambda: self.now, lambda: self.seconds)

    def passes(self, span: timedelta) -> None:
        self.now += span
        self.seconds += span.total_seconds()

    def look(self, times: int = 1) -> str:
        """So many rings of the bell."""
        why = ""
        for _ in range(times):
            self.passes(timedelta(seconds=30))
            why = self.steadiness.look()
        return why


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def jumped(clocks: Clocks) -> Clocks:
    """The clock was just set ahead by an hour, and that was seen."""
    clocks.now += timedelta(hours=1)
    assert clocks.steadiness.holds()
    return clocks


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("way", [1, -1])
def test_a_clock_that_was_set_is_not_believed(clocks: Clocks, span: timedelta, way: int) -> None:
    clocks.now += way * span
    assert clocks.steadiness.look() != ""


@pytest.mark.parametrize(
    ("seconds", "believed"), [(0, True), (119, True), (-119, True), (121, False), (-121, False)]
)
def test_two_minutes_are_forgiven(clocks: Clocks, seconds: int, believed: bool) -> None:
    clocks.now += timedelta(seconds=seconds)
    assert (clocks.steadiness.holds() == "") is believed


def test_a_sleep_of_three_days_is_no_jump(clocks: Clocks) -> None:
    clocks.passes(timedelta(days=3))
    assert clocks.look() == ""


def test_a_clock_that_drifts_slowly_for_long_is_believed(clocks: Clocks) -> None:
    for _ in range(100):
        clocks.now += timedelta(seconds=2)
        assert clocks.look() == ""


def test_a_jump_is_seen_between_two_rings_of_the_bell(clocks: Clocks) -> None:
    clocks.look()
    clocks.now += timedelta(days=400)
    # Whoever is about to send asks; the bell has not rung.
    assert clocks.steadiness.holds() != ""


def test_the_sentence_says_from_when_to_when(clocks: Clocks) -> None:
    clocks.now -= timedelta(days=1)
    why = clocks.steadiness.holds()
    assert "from 2 March 2026, 12:00 to 1 March 2026, 12:00 UTC" in why


def test_good_looks_alone_do_not_let_go(jumped: Clocks) -> None:
    assert jumped.look(100) != ""


def test_what_agrees_lets_go_only_after_three_good_looks(jumped: Clocks) -> None:
    jumped.steadiness.agrees(jumped.now)
    assert jumped.look(GOOD_LOOKS - 1) != ""
    assert jumped.look() == ""


def test_after_three_good_looks_what_agrees_lets_go_at_once(jumped: Clocks) -> None:
    jumped.look(GOOD_LOOKS)
    jumped.steadiness.agrees(jumped.now)
    assert jumped.steadiness.holds() == ""


def test_asking_whether_it_holds_is_no_good_look(jumped: Clocks) -> None:
    jumped.steadiness.agrees(jumped.now)
    assert all(jumped.steadiness.holds() for _ in range(10))


@pytest.mark.parametrize(
    ("minutes", "agrees"), [(0, True), (-5, True), (5, True), (-6, False), (6, False), (-60, False)]
)
def test_only_what_is_within_five_minutes_agrees(jumped: Clocks, minutes: int, agrees: bool) -> None:
    jumped.look(GOOD_LOOKS)
    jumped.steadiness.agrees(jumped.now + timedelta(minutes=minutes))
    assert (jumped.steadiness.holds() == "") is agrees


def test_a_mail_from_before_takes_back_no_agreement_but_one_from_later_does(jumped: Clocks) -> None:
    jumped.steadiness.agrees(jumped.now)
    jumped.steadiness.agrees(jumped.now - timedelta(days=2))
    jumped.steadiness.agrees(jumped.now + timedelta(hours=1))
    assert jumped.look(GOOD_LOOKS) != ""
    jumped.steadiness.agrees(jumped.now)
    jumped.steadiness.agrees(jumped.now - timedelta(days=2))
    assert jumped.look() == ""


def test_a_second_jump_counts_everything_anew(jumped: Clocks) -> None:
    jumped.look(GOOD_LOOKS - 1)
    jumped.steadiness.agrees(jumped.now)
    jumped.now -= timedelta(hours=1)
    assert jumped.look(GOOD_LOOKS) != ""
    jumped.steadiness.agrees(jumped.now)
    assert jumped.look(GOOD_LOOKS) == ""


def test_good_looks_before_a_second_jump_do_not_count_after_it(jumped: Clocks) -> None:
    jumped.look(10)
    jumped.now -= timedelta(hours=1)
    jumped.steadiness.agrees(jumped.now)
    assert jumped.steadiness.holds() != ""
    assert jumped.look(GOOD_LOOKS) == ""


def test_what_agreed_before_the_jump_says_nothing_of_after(clocks: Clocks) -> None:
    clocks.steadiness.agrees(clocks.now)
    clocks.look(10)
    clocks.now += timedelta(hours=1)
    assert clocks.look(10) != ""


def test_a_mail_that_disagrees_does_not_stop_a_clock_that_was_not_set(clocks: Clocks) -> None:
    clocks.steadiness.agrees(clocks.now + timedelta(days=365))
    assert clocks.look() == ""


def test_a_person_is_believed_at_once_and_the_next_jump_is_seen(jumped: Clocks) -> None:
    jumped.steadiness.trust()
    assert jumped.look() == ""
    jumped.now += timedelta(hours=1)
    assert jumped.look() != ""


def test_a_process_stopped_between_its_two_looks_at_the_clocks_sees_no_jump() -> None:
    clocks = Clocks()
    stops = iter([timedelta(hours=3)])

    def wall() -> datetime:
        now = clocks.now
        # The process is frozen just after it has read the clock.
        clocks.passes(next(stops, timedelta()))
        return now

    steadiness = Steadiness(wall, lambda: clocks.seconds)
    assert steadiness.look() == ""
    stops = iter([timedelta(hours=3)])
    assert steadiness.look() == ""
    assert steadiness.look() == ""
