from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from build import DAY, HOUR, NOW
from store_values import claimed, put, state_of

from followupd.store import claiming, departures, halts, outbox
from followupd.store.departures import Room
from followupd.store.outbox import Item
from followupd.store.session import Database

MINUTE = timedelta(minutes=1)


def leave(database: Database, item: Item, after: timedelta = MINUTE, **room: int) -> bool:
    with database.write() as session:
        return departures.mark_dot(session, item, NOW + after, room=Room(**room))


def test_the_hourly_limit_is_kept_at_the_dot_itself(database: Database) -> None:
    first, second = claimed(database), claimed(database)
    assert leave(database, first, per_hour=1)
    assert not leave(database, second, per_hour=1)
    assert state_of(database, second) == "sending"
    with database.write() as session:
        assert not departures.is_overtaken(session, second)
        assert departures.has_left(session, NOW + MINUTE) == (1, 1)


def test_of_two_that_reach_their_dot_at_one_moment_the_limit_keeps_one(database: Database) -> None:
    first, second = claimed(database), claimed(database)
    left: list[bool] = []
    other = threading.Thread(target=lambda: left.append(leave(database, second, per_hour=1)), daemon=True)
    with database.write() as session:
        assert departures.mark_dot(session, first, NOW + MINUTE, room=Room(per_hour=1))
        other.start()
        other.join(0.3)
    other.join(10)
    assert left == [False]


def test_the_next_clock_hour_has_room_again(database: Database) -> None:
    assert leave(database, claimed(database), per_hour=1)
    assert leave(database, claimed(database, now=NOW + HOUR), HOUR, per_hour=1)


def test_the_daily_limit_reaches_back_a_day(database: Database) -> None:
    assert leave(database, claimed(database), per_day=1)
    assert not leave(database, claimed(database, now=NOW + 23 * HOUR), 23 * HOUR, per_day=1)
    assert leave(database, claimed(database, now=NOW + DAY + HOUR), DAY + HOUR, per_day=1)


@pytest.mark.parametrize("kind", ["desk-notice", "probe"])
def test_letters_to_ourselves_need_no_room_and_take_none(kind: str, database: Database) -> None:
    assert leave(database, claimed(database), per_hour=1)
    assert leave(database, claimed(database, kind=kind), per_hour=1)
    with database.read() as session:
        assert departures.has_left(session, NOW) == (1, 1)


@pytest.mark.parametrize(
    ("halt", "kind", "leaves"),
    [
        (halts.BRAKE, "acknowledgement", False),
        (halts.BRAKE, "desk-notice", False),
        (halts.FUSE, "acknowledgement", False),
        (halts.FUSE, "check-in", False),
        (halts.FUSE, "desk-notice", True),
    ],
)
def test_a_halt_stops_what_is_claimed_already(halt: str, kind: str, leaves: bool, database: Database) -> None:
    item = claimed(database, kind=kind)
    with database.write() as session:
        halts.engage(session, halt, "look at it", NOW)
    assert leave(database, item) is leaves


@pytest.mark.parametrize(("halt", "claimable"), [(halts.BRAKE, 0), (halts.FUSE, 1)])
def test_a_halt_lets_nothing_be_claimed_until_a_person_lifts_it(
    halt: str, claimable: int, database: Database
) -> None:
    with database.write() as session:
        assert halts.engage(session, halt, "look at it", NOW)
        assert not halts.engage(session, halt, "another word", NOW)
        assert [found.why for found in halts.standing(session)] == ["look at it"]
    put(database)
    put(database, kind="desk-notice")
    with database.write() as session:
        found = [claiming.claim(session, "info", lease, NOW) for lease in ("one", "two")]
    assert [item.kind for item in found if item] == ["desk-notice"] * claimable
    with database.write() as session:
        assert [lifted.name for lifted in halts.lift(session)] == [halt]
        assert claiming.claim(session, "info", "three", NOW) is not None


def test_the_marker_says_whether_a_copy_to_ourselves_was_taken(database: Database) -> None:
    for told in (True, False, None):
        item = claimed(database)
        with database.write() as session:
            assert departures.mark_dot(session, item, NOW + MINUTE, self_copy=told)
            found = outbox.by_id(session, item.id)
        assert found is not None
        assert found.self_copy is told
        assert found.dot_at == NOW + MINUTE
