"""The time across restarts: what a start believes, what holds on, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from databases import url_of

from followupd.pipeline.steadiness import Steadiness
from followupd.pipeline.timekeeping import NOTE_EVERY, Timekeeper
from followupd.store import alive, halts, migrate
from followupd.store.session import Database

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(url_of(tmp_path))
    migrate.upgrade(database, NOON)
    yield database
    database.close()


class Life:
    """One run of the service, as far as it keeps the time."""

    def __init__(self, database: Database, now: datetime) -> None:
        self.database, self.now, self.seconds = database, now, 0.0
        self.steadiness = Steadiness(lambda: self.now, lambda: self.seconds)
        self.timekeeper = Timekeeper(database, lambda: self.now, self.steadiness)
        self.timekeeper.begin()

    def look(self, times: int = 1, every: timedelta = 30 * SECOND) -> str:
        """So many rings of the bell; why automatic mail waits then."""
        for _ in range(times):
            self.now += every
            self.seconds += every.total_seconds()
            self.timekeeper.look()
        return self.steadiness.holds()

    def jump(self, span: timedelta) -> str:
        self.now += span
        return self.look()

    @property
    def halts(self) -> list[str]:
        with self.database.read() as session:
            return [halt.why for halt in halts.standing(session)]

    @property
    def alive_at(self) -> datetime | None:
        with self.database.read() as session:
            return alive.last(session)

    def resume(self) -> None:
        with self.database.write() as session:
            halts.lift(session)


@pytest.fixture
def life(database: Database) -> Life:
    return Life(database, NOON)


def test_the_first_start_believes_the_clock_and_notes_that_it_is_alive(life: Life) -> None:
    assert life.steadiness.holds() == ""
    assert life.alive_at == NOON


def test_a_sign_of_life_is_written_once_a_minute(life: Life) -> None:
    life.look(1)
    assert life.alive_at == NOON
    life.look(1)
    assert life.alive_at == NOON + NOTE_EVERY


@pytest.mark.parametrize("away", [timedelta(0), HOUR, 3 * DAY, 400 * DAY, -100 * SECOND])
def test_a_start_after_the_last_sign_of_life_believes_the_clock(away: timedelta, life: Life) -> None:
    assert Life(life.database, NOON + away).steadiness.holds() == ""


@pytest.mark.parametrize("back", [121 * SECOND, HOUR, DAY, 400 * DAY])
def test_a_start_before_the_last_sign_of_life_does_not(back: timedelta, life: Life) -> None:
    next_life = Life(life.database, NOON - back)
    assert "was at work at 2 March 2026, 12:00 UTC already" in next_life.steadiness.holds()
    assert next_life.halts == [next_life.steadiness.holds()]
    # What the doubtful clock says is no sign of life.
    assert next_life.look(10) != ""
    assert next_life.alive_at == NOON


def test_a_start_that_doubts_lets_go_like_after_a_jump(life: Life) -> None:
    next_life = Life(life.database, NOON - DAY)
    next_life.steadiness.agrees(next_life.now)
    assert next_life.look(3) == ""
    assert next_life.halts == []
    assert next_life.alive_at == next_life.now
    assert Life(life.database, next_life.now).steadiness.holds() == ""


def test_a_jump_is_a_halt_until_the_clock_is_believed(life: Life) -> None:
    why = life.jump(400 * DAY)
    assert life.halts == [why]
    assert why != ""
    life.steadiness.agrees(life.now)
    life.look(3)
    assert life.halts == []


def test_a_restart_does_not_make_a_clock_that_was_set_believable(life: Life) -> None:
    life.jump(400 * DAY)
    next_life = Life(life.database, life.now + HOUR)
    assert next_life.steadiness.holds() == life.halts[0]
    assert next_life.alive_at == NOON


def test_there_and_back_again_holds_until_the_right_time_is_shown(life: Life) -> None:
    life.jump(400 * DAY)
    life.jump(-400 * DAY)
    assert life.look(20) != ""
    life.steadiness.agrees(life.now)
    assert life.look() == ""
    assert life.halts == []


def test_a_person_who_resumes_is_believed_at_the_next_ring(life: Life) -> None:
    life.jump(DAY)
    life.resume()
    assert life.look() == ""
    assert life.halts == []
    assert life.alive_at == life.now


def test_a_person_may_resume_while_the_service_is_stopped(life: Life) -> None:
    life.jump(DAY)
    life.resume()
    assert Life(life.database, life.now + HOUR).steadiness.holds() == ""


def test_a_jump_after_the_resume_holds_again(life: Life) -> None:
    life.jump(DAY)
    life.resume()
    life.look()
    why = life.jump(-DAY)
    assert why != ""
    assert life.halts == [why]


def test_a_jump_in_the_moment_of_the_resume_is_not_lifted_with_it(life: Life) -> None:
    life.jump(DAY)
    life.resume()
    why = life.jump(5 * DAY)
    assert why != ""
    assert life.halts == [why]


def test_a_sleep_is_no_jump(life: Life) -> None:
    assert life.look(1, every=3 * DAY) == ""
    assert life.halts == []
