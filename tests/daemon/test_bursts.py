"""How long a round of sending waits for the next letter."""

from __future__ import annotations

import threading

from followupd.clock import Pace
from followupd.daemon.bursts import Burst

#: A thousand times as fast: two seconds are two milliseconds.
FAST = Pace(factor=1000.0)


def test_no_letter_within_a_breath_ends_the_round() -> None:
    assert not Burst(threading.Event(), FAST).goes_on()


def test_a_letter_that_came_is_looked_for_once() -> None:
    letters = threading.Event()
    letters.set()
    assert Burst(letters, Pace(factor=10.0)).goes_on()
    assert not letters.is_set()


def test_a_round_ends_in_time_and_leaves_the_call_for_the_next() -> None:
    letters = threading.Event()
    letters.set()
    burst = Burst(letters, Pace(factor=float("inf")))
    assert not burst.goes_on()
    assert letters.is_set()
