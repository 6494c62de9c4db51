"""What outlives a restart of what we know about the time, and what the time does to timers and letters."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from build import DAY, HOUR, NOW
from sqlalchemy import text
from store_values import place, put, save_case

from followupd.clock import system_clock
from followupd.model.case import CaseState
from followupd.model.decision import How
from followupd.model.inputs import TimerKind
from followupd.store import alive, claiming, halts, outbox, outcomes, standings, timers, turns
from followupd.store.outbox import Item
from followupd.store.session import Database
from followupd.store.timers import Due

MINUTE = timedelta(minutes=1)


def set_timer(database: Database, case_id: int, due_at: datetime) -> None:
    due = Due(case_id=case_id, kind=TimerKind.CHECK_IN, due_at=due_at, resolution=1)
    with database.write() as session:
        timers.put(session, case_id, due)


def rings_at(database: Database, case_id: int) -> datetime:
    with database.read() as session:
        return timers.of_case(session, case_id)[0].due_at


def due_at(database: Database, item: Item) -> datetime:
    with database.read() as session:
        found = outbox.by_id(session, item.id)
    assert found is not None
    return found.due_at


def test_nobody_was_alive_before_the_first_start(database: Database) -> None:
    with database.read() as session:
        assert alive.last(session) is None


def test_only_the_last_sign_of_life_is_known_also_when_it_is_earlier(database: Database) -> None:
    for moment in (NOW, NOW - DAY):
        with database.write() as session:
            alive.note(session, moment)
    with database.read() as session:
        assert alive.last(session) == NOW - DAY


def test_a_clock_that_is_not_believed_is_a_halt_that_a_person_sees_and_lifts(database: Database) -> None:
    with database.write() as session:
        alive.stop(session, "0123abcd", "the clock was set", NOW)
        alive.stop(session, "0123abcd", "the clock was set again", NOW + HOUR)
    with database.write() as session:
        assert alive.stopped(session, "0123abcd") == "the clock was set again"
        assert [halt.why for halt in halts.standing(session)] == ["the clock was set again"]
        halts.lift(session)
        assert alive.stopped(session, "0123abcd") == ""


def test_each_machine_has_a_clock_of_its_own(database: Database) -> None:
    with database.write() as session:
        alive.stop(session, "one", "the clock was set", NOW)
        assert alive.stopped(session, "other") == ""
        alive.go_on(session, "other")
        assert alive.stopped(session, "one") != ""
        alive.go_on(session, "one")
        assert halts.standing(session) == ()


def test_after_a_jump_no_folder_counts_as_read(database: Database) -> None:
    for name in ("inbox", "sent"):
        with database.write() as session:
            standings.begin(session, place(folder=name), 1, NOW)
            standings.mark_synced(session, "info", name, NOW)
    with database.write() as session:
        assert standings.synced_at(session, "info") == NOW
        alive.forget_looks(session)
        assert standings.synced_at(session, "info") is None


def test_a_database_on_this_machine_has_no_clock_of_its_own(database: Database) -> None:
    with database.read() as session:
        assert alive.server_time(session) is None


def test_a_database_server_elsewhere_tells_its_time(postgresql: Database) -> None:
    with postgresql.write() as session:
        # A function of that name which is found first: as if the server had another address than we have.
        session.execute(text("CREATE SCHEMA elsewhere"))
        body = "SELECT '192.0.2.1'::inet"
        session.execute(
            text(f"CREATE FUNCTION elsewhere.inet_server_addr() RETURNS inet LANGUAGE sql AS $${body}$$")
        )
        session.execute(text("SET LOCAL search_path = elsewhere, pg_catalog, public"))
        said = alive.server_time(session)
        session.rollback()
    assert said is not None
    assert abs(said - system_clock()) < MINUTE


@pytest.mark.parametrize("moment", ["opened_at", "answered_at", "resolved_at"])
def test_timers_set_by_a_clock_that_was_ahead_are_set_back_as_much(moment: str, database: Database) -> None:
    case_id = save_case(database, CaseState.RESOLVED, **{moment: NOW + 400 * DAY})
    set_timer(database, case_id, NOW + 403 * DAY)
    with database.write() as session:
        assert alive.bring_back(session, NOW) == 1
    assert rings_at(database, case_id) == NOW + 3 * DAY


def test_a_timer_is_never_set_back_behind_the_present(database: Database) -> None:
    case_id = save_case(database, CaseState.RESOLVED, resolved_at=NOW + 400 * DAY)
    set_timer(database, case_id, NOW + 10 * DAY)
    with database.write() as session:
        alive.bring_back(session, NOW)
    assert rings_at(database, case_id) == NOW


def test_timers_of_other_cases_stay_where_they_are(database: Database) -> None:
    case_id = save_case(database, CaseState.RESOLVED, resolved_at=NOW + MINUTE)
    set_timer(database, case_id, NOW + 3 * DAY)
    with database.write() as session:
        assert alive.bring_back(session, NOW) == 0
    assert rings_at(database, case_id) == NOW + 3 * DAY


@pytest.mark.parametrize("how", [How.DRAFT, How.SEND])
def test_a_letter_written_by_a_clock_that_was_ahead_does_not_wait_for_its_date(
    how: How, database: Database
) -> None:
    later = NOW + 400 * DAY
    letter = put(database, how=how, created_at=later, due_at=later)
    planned = put(database, how=how, due_at=NOW + HOUR)
    with database.write() as session:
        assert alive.bring_back(session, NOW) == 1
    assert (due_at(database, letter), due_at(database, planned)) == (NOW, NOW + HOUR)


def test_the_last_turn_is_the_last_one_given_or_taken(database: Database) -> None:
    def last() -> datetime | None:
        with database.read() as session:
            return turns.last(session, "info", "its turn")

    assert last() is None
    put(database, due_at=NOW + 5 * HOUR)
    put(database, due_at=NOW + 5 * HOUR, mailbox="other")
    assert last() is None
    waiting = put(database, due_at=NOW)
    with database.write() as session:
        taken = claiming.claim(session, "info", "lease", NOW)
        assert taken is not None
        assert taken.id == waiting.id
        outcomes.again(session, taken, NOW + HOUR, "its turn", counts=False)
    assert last() == NOW + HOUR


def test_when_the_customer_of_a_case_wrote_is_known(database: Database) -> None:
    case_id = save_case(database, customer_wrote_at=NOW - HOUR)
    with database.read() as session:
        assert turns.wrote_at(session, case_id) == NOW - HOUR
        assert turns.wrote_at(session, case_id + 1) is None
