"""Mails that cannot be read: three strikes while we lived, or too many starts we did not survive."""

from __future__ import annotations

from pathlib import Path

import pytest
from mails import COMPLAINT, mail
from told import CUSTOMER, automatic, notices, read_mails

from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.errors import ParserDied, ParserMissing
from followupd.model.message import Message
from followupd.pipeline.intake import Intake
from followupd.pipeline.parser import Parser
from followupd.store import attempts, backlog
from followupd.store.attempts import ENOUGH, STRIKES
from followupd.store.schema import MessageRow


class Killed(BaseException):
    """The service itself ends here, as by kill -9: nobody catches it."""


class Failing(Parser):
    """A reader that fails on the mail about the lamp, in one way or another."""

    def __init__(self, reader: Parser, error: type[BaseException]) -> None:
        self._reader = reader
        self.error: type[BaseException] | None = error
        self.failures = 0

    def parse(self, raw: bytes) -> Message:
        if b"lamp" in raw and self.error is not None:
            self.failures += 1
            raise self.error
        return self._reader.parse(raw)


def failing(stage: Stage, error: type[BaseException]) -> Failing:
    service = stage.service
    parser = Failing(service.parser, error)
    service.intake = Intake(service.database, service.recorder, parser, service.accounts)
    return parser


def lamp(stage: Stage) -> bytes:
    return mail("My lamp", stage.clock.now, sender="Mallory <m@evil.example>", subject="One")


def counted(stage: Stage) -> list[int]:
    """The attempts counted of each mail that is not our own."""
    with stage.service.database.read() as session:
        rows = session.query(MessageRow).order_by(MessageRow.id)
        return [row.parse_attempts for row in rows if row.verdict != "own"]


def state(stage: Stage) -> list[str]:
    return [entry.state for entry in read_mails(stage)]


def start_and_be_killed(stage: Stage) -> None:
    with pytest.raises(Killed):
        rounds.take_in(stage.service)


def test_three_strikes_set_a_mail_aside(stage: Stage) -> None:
    parser = failing(stage, ParserDied)
    stage.arrive(lamp(stage))
    assert (parser.failures, state(stage)) == (STRIKES, ["quarantined"])


def test_a_killed_service_is_no_strike(stage: Stage) -> None:
    parser = failing(stage, Killed)
    stage.post(lamp(stage), mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    for _ in range(STRIKES):
        start_and_be_killed(stage)
    parser.error = None
    stage.work()
    assert state(stage) == ["read", "read"]


def test_a_mail_that_always_takes_the_service_down_is_set_aside_at_last(stage: Stage) -> None:
    parser = failing(stage, Killed)
    stage.post(lamp(stage), mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    for _ in range(ENOUGH):
        start_and_be_killed(stage)
    stage.work()
    assert parser.failures == ENOUGH
    assert state(stage) == ["quarantined", "read"]
    assert stage.case_of(CUSTOMER)
    assert len(automatic(stage)) == 1
    assert len(notices(stage)) == 1


def test_a_mail_beside_a_deadly_one_is_not_blamed_for_it(stage: Stage) -> None:
    failing(stage, Killed)
    innocent = [mail(f"Hello {number}", stage.clock.now, sender="E <e@x.example>") for number in range(5)]
    stage.post(*innocent[:2], lamp(stage), *innocent[2:])
    rounds.sync(stage.service)
    for _ in range(ENOUGH):
        start_and_be_killed(stage)
    # The first time all were in hand, later the deadly one alone.
    assert [count for count in counted(stage) if count > 1] == [ENOUGH]
    stage.work()
    assert state(stage).count("read") == 5


def test_a_strike_and_a_killed_service_add_up(stage: Stage) -> None:
    parser = failing(stage, Killed)
    stage.post(lamp(stage))
    rounds.sync(stage.service)
    start_and_be_killed(stage)
    start_and_be_killed(stage)
    parser.error = ParserDied
    stage.work()
    assert state(stage) == ["quarantined"]
    assert parser.failures == 2 + (ENOUGH - 2) // 2


def test_a_reader_that_cannot_be_started_is_no_fault_of_the_mail(stage: Stage) -> None:
    parser = failing(stage, ParserMissing)
    stage.post(lamp(stage), mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    for _ in range(3 * ENOUGH):
        with pytest.raises(ParserMissing):
            rounds.take_in(stage.service)
    assert counted(stage)[0] == 0
    parser.error = None
    stage.work()
    assert state(stage) == ["read", "read"]
    assert len(automatic(stage)) == 1


def test_what_is_taken_up_is_written_before_anything_reads_it(stage: Stage) -> None:
    stage.post(lamp(stage))
    rounds.sync(stage.service)
    [sighting] = stage.service.intake.waiting()
    assert (sighting.attempts, counted(stage)) == (0, [1])
    [again] = stage.service.intake.waiting()
    assert (again.attempts, counted(stage)) == (1, [2])


def test_a_move_of_a_mail_that_was_read_counts_nothing(stage: Stage) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now))
    before = counted(stage)
    stage.staff.move(stage.staff.read("INBOX")[0][0], "INBOX", stage.service.posts[0].watcher.plan.resolved)
    stage.work()
    assert counted(stage)[0] == before[0]


def test_mails_with_attempts_stand_alone(tmp_path: Path, stage: Stage) -> None:
    stage.post(*(mail(f"Hello {number}", stage.clock.now) for number in range(4)))
    rounds.sync(stage.service)
    with stage.service.database.write() as session:
        third = backlog.new_sightings(session)[2]
        attempts.take_up(session, {third.message})
        assert len(backlog.new_sightings(session)) == 2
    for expected in (2, 1, 1):
        waiting = stage.service.intake.waiting()
        assert len(waiting) == expected
        for sighting in waiting:
            stage.service.intake.take_in(sighting, stage.clock.now)
