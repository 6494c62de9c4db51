"""The bell rings on, whatever is done to the wall clock."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from freezegun import freeze_time
from freezegun.api import FrozenDateTimeFactory

from followupd.daemon.schedule import Bell

SECONDS = 0.05
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
#: Long enough for a busy machine; a bell that fell silent would be silent for at least an hour.
PATIENCE = 20.0


class Rings:
    """Counts the rings and waits for them."""

    def __init__(self) -> None:
        self.count = 0
        self._news = threading.Condition()

    def __call__(self) -> None:
        with self._news:
            self.count += 1
            self._news.notify_all()

    def come(self, more: int) -> bool:
        """Whether so many more rings come."""
        return self.reach(self.count + more)

    def reach(self, count: int) -> bool:
        """Whether there are so many rings in the end."""
        with self._news:
            return self._news.wait_for(lambda: self.count >= count, PATIENCE)


@pytest.fixture
def wall() -> Iterator[FrozenDateTimeFactory]:
    """A wall clock that ticks and can be set."""
    with freeze_time(NOON, tick=True) as frozen:
        yield frozen


@pytest.fixture
def rings() -> Rings:
    return Rings()


@pytest.fixture
def bell(wall: FrozenDateTimeFactory, rings: Rings) -> Iterator[Bell]:
    bell = Bell(rings, SECONDS)
    yield bell
    bell.stop()


SPANS = [timedelta(minutes=2), timedelta(hours=1), timedelta(days=1), timedelta(days=400)]


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("way", [-1, 1])
def test_it_rings_on_after_the_clock_was_set_though_nobody_looks(
    bell: Bell, rings: Rings, wall: FrozenDateTimeFactory, span: timedelta, way: int
) -> None:
    bell.start()
    assert rings.come(2)
    wall.move_to(NOON + way * span)
    assert rings.come(3)


def test_it_rings_on_after_many_settings(bell: Bell, rings: Rings, wall: FrozenDateTimeFactory) -> None:
    bell.start()
    for days in (1, -400, 30, -1, 0):
        wall.move_to(NOON + timedelta(days=days))
        assert rings.come(2)


def test_a_clock_set_ahead_by_years_is_not_made_up_for(
    bell: Bell, rings: Rings, wall: FrozenDateTimeFactory
) -> None:
    bell.start()
    assert rings.come(1)
    wall.move_to(NOON + timedelta(days=4000))
    before = rings.count
    assert rings.come(2)
    # Millions of rings were missed; what came was the next ones.
    assert rings.count - before < 50


def test_a_ring_that_fails_is_not_the_last_one(
    wall: FrozenDateTimeFactory, rings: Rings, caplog: pytest.LogCaptureFixture
) -> None:
    def ring() -> None:
        rings()
        raise ValueError("a defect")

    bell = Bell(ring, SECONDS)
    bell.start()
    assert rings.come(3)
    bell.stop()


def test_it_can_be_rung_at_once(rings: Rings) -> None:
    bell = Bell(rings, 3600.0)
    bell.start()
    assert rings.reach(1)
    bell.ring_now()
    assert rings.reach(2)
    bell.stop()


class LongRing:
    """A ring that lasts until it is let go."""

    def __init__(self) -> None:
        self.rings, self.may_end = Rings(), threading.Event()

    def __call__(self) -> None:
        self.rings()
        self.may_end.wait(PATIENCE)


def test_it_is_not_taken_for_silent_while_it_rings() -> None:
    ring = LongRing()
    bell = Bell(ring, 0.001)
    bell.start()
    assert ring.rings.reach(1)
    assert bell.look() is False
    ring.may_end.set()
    bell.stop()


def test_a_wish_while_it_rings_is_not_lost() -> None:
    ring = LongRing()
    bell = Bell(ring, 3600.0)
    bell.start()
    assert ring.rings.reach(1)
    bell.ring_now()
    ring.may_end.set()
    assert ring.rings.reach(2)
    bell.stop()


def test_after_the_end_it_is_silent_and_may_be_ended_again(rings: Rings) -> None:
    bell = Bell(rings, SECONDS)
    bell.stop()
    bell.stop()
    assert bell.look() is False
    assert rings.count == 0
