from __future__ import annotations

from datetime import datetime

import pytest
from build import DAY, HOUR, NOW
from store_values import save_case

from followupd.model.inputs import TimerKind
from followupd.store import timers
from followupd.store.session import Database
from followupd.store.timers import Due


def put(
    database: Database,
    case_id: int,
    kind: TimerKind = TimerKind.SILENCE,
    due_at: datetime = NOW,
    resolution: int = 0,
) -> Due:
    due = Due(case_id=case_id, kind=kind, due_at=due_at, resolution=resolution)
    with database.write() as session:
        timers.put(session, case_id, due)
    return due


def of_case(database: Database, case_id: int) -> tuple[Due, ...]:
    with database.read() as session:
        return timers.of_case(session, case_id)


def due(database: Database, now: datetime = NOW, limit: int = 100) -> tuple[Due, ...]:
    with database.read() as session:
        return timers.due(session, now, limit)


@pytest.mark.parametrize("kind", TimerKind)
def test_a_timer_of_every_kind_comes_back(kind: TimerKind, database: Database) -> None:
    set_one = put(database, save_case(database), kind, resolution=2)
    assert due(database) == (set_one,)


def test_a_case_has_one_timer_of_a_kind_and_setting_it_again_moves_it(database: Database) -> None:
    case_id = save_case(database)
    put(database, case_id)
    moved = put(database, case_id, due_at=NOW + DAY, resolution=3)
    assert of_case(database, case_id) == (moved,)
    assert due(database) == ()


def test_a_timer_rings_from_its_moment_on(database: Database) -> None:
    case_id = save_case(database)
    put(database, case_id, due_at=NOW)
    put(database, case_id, TimerKind.CLOSE, NOW + HOUR)
    assert [found.kind for found in due(database)] == [TimerKind.SILENCE]
    assert due(database, NOW - HOUR) == ()


def test_the_longest_due_rings_first(database: Database) -> None:
    first, second = save_case(database), save_case(database)
    put(database, second, due_at=NOW - DAY)
    put(database, first, due_at=NOW - HOUR)
    put(database, second, TimerKind.CLOSE, NOW - HOUR)
    assert [found.case_id for found in due(database)] == [second, first, second]
    assert [found.case_id for found in due(database, limit=1)] == [second]


def test_cancelling_takes_away_what_was_named_of_that_case(database: Database) -> None:
    case_id, other = save_case(database), save_case(database)
    for kind in TimerKind:
        put(database, case_id, kind)
    kept = put(database, other)
    with database.write() as session:
        timers.cancel(session, case_id, TimerKind.SILENCE, TimerKind.CLOSE, TimerKind.CLOSE)
        timers.cancel(session, case_id)
        timers.cancel(session, 999_999, TimerKind.SILENCE)
    left = {found.kind for found in of_case(database, case_id)}
    assert left == set(TimerKind) - {TimerKind.SILENCE, TimerKind.CLOSE}
    assert of_case(database, other) == (kept,)


def test_the_timers_of_a_case_come_soonest_first(database: Database) -> None:
    case_id = save_case(database)
    put(database, case_id, TimerKind.CLOSE, NOW + DAY)
    put(database, case_id, TimerKind.SILENCE, NOW + HOUR)
    assert [found.kind for found in of_case(database, case_id)] == [TimerKind.SILENCE, TimerKind.CLOSE]


def test_the_next_timer_of_all_is_known(database: Database) -> None:
    with database.read() as session:
        assert timers.next_due(session) is None
    for case_id, wait in ((save_case(database), DAY), (save_case(database), HOUR)):
        put(database, case_id, due_at=NOW + wait)
    with database.read() as session:
        assert timers.next_due(session) == NOW + HOUR


def test_a_mailbox_not_heard_of_holds_up_only_timers_that_count_on_silence(database: Database) -> None:
    deaf, heard = save_case(database, mailbox="deaf"), save_case(database, mailbox="heard")
    for case_id in (deaf, heard):
        put(database, case_id, TimerKind.SILENCE)
        put(database, case_id, TimerKind.FIRST_REPLY)
    with database.read() as session:
        found = timers.may_ring(session, NOW, ["heard", "deaf"], ["heard"])
    assert {(due.case_id, due.kind, mailbox) for due, mailbox in found} == {
        (deaf, TimerKind.FIRST_REPLY, "deaf"),
        (heard, TimerKind.FIRST_REPLY, "heard"),
        (heard, TimerKind.SILENCE, "heard"),
    }


def test_timers_of_a_mailbox_that_is_watched_no_more_stay_silent(database: Database) -> None:
    put(database, save_case(database, mailbox="sold"), TimerKind.FIRST_REPLY)
    with database.read() as session:
        assert timers.may_ring(session, NOW, ["info"], ["info"]) == ()
