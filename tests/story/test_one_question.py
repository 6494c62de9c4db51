"""One question for each resolution, and none once the case is open again, whatever happens around it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from mails import reply
from told import CUSTOMER, automatic, case_id, complain, drag, happened, letters

from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.inputs import TimerKind, TimerRang
from followupd.pipeline.record import Task
from followupd.pipeline.tick import Tick
from followupd.store import timers
from followupd.store.outbox import Item
from followupd.store.timers import Due

AGAIN = "It is broken again, and I am really annoyed."
RESOLVED = "Followup/Resolved"


def settled(stage: Stage) -> None:
    complain(stage)
    drag(stage, RESOLVED)


def reopen(stage: Stage) -> None:
    stage.arrive(reply(automatic(stage)[0], AGAIN, stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN


def questions(stage: Stage) -> list[Item]:
    return [item for item in letters(stage) if item.kind == "check-in"]


def due_question(stage: Stage) -> Due:
    """The question's time has come, and its timer has not rung yet."""
    due = stage.next_due()
    assert due is not None
    stage.clock.now = due
    rounds.sync(stage.service)
    rounds.take_in(stage.service)
    with stage.service.database.read() as session:
        [timer] = timers.of_case(session, case_id(stage))
    assert timer.kind is TimerKind.CHECK_IN
    return timer


def test_a_case_opened_again_before_its_question_is_not_asked_about(stage: Stage) -> None:
    settled(stage)
    stage.later(days=1)
    reopen(stage)
    stage.later(days=20)
    assert questions(stage) == []
    assert len(automatic(stage)) == 1


def test_a_case_settled_again_is_asked_about_once_and_counted_from_then(stage: Stage) -> None:
    settled(stage)
    stage.later(days=1)
    reopen(stage)
    drag(stage, RESOLVED)
    stage.later(days=2, hours=1)
    # The first resolution's question would have left by now.
    assert len(automatic(stage)) == 1
    stage.later(days=1)
    assert [item.ordinal for item in questions(stage)] == [2]
    assert len(automatic(stage)) == 2


def test_a_case_opened_again_after_its_question_gets_no_reminder_and_a_question_of_its_own(
    stage: Stage,
) -> None:
    settled(stage)
    stage.later(days=4)
    assert len(automatic(stage)) == 2
    reopen(stage)
    stage.later(days=10)
    assert len(automatic(stage)) == 2
    drag(stage, RESOLVED)
    stage.later(days=6)
    assert [item.ordinal for item in questions(stage)] == [1, 2]
    assert len(happened(stage, e.CheckInDelivered)) == 2


def test_a_timer_that_rings_twice_asks_once(stage: Stage) -> None:
    settled(stage)
    timer = due_question(stage)
    for _ in range(2):
        stage.service.tick.ring(timer, "shop", stage.clock.now)
    stage.work()
    assert len(questions(stage)) == 1
    assert len(automatic(stage)) == 2


def test_two_that_ring_the_same_timer_at_one_moment_ask_once(stage: Stage) -> None:
    settled(stage)
    timer = due_question(stage)
    rang = TimerRang(kind=timer.kind, resolution=timer.resolution, due_at=timer.due_at)
    task = Task(mailbox="shop", what=rang, case_id=timer.case_id)
    # Both found the timer there; neither has seen what the other decided.
    for _ in range(2):
        stage.service.recorder.carry_out(task, stage.clock.now, lambda *_: None)
    other = Tick(stage.service.database, stage.service.recorder)
    other.ring(timer, "shop", stage.clock.now)
    stage.work()
    assert len(questions(stage)) == 1
    assert len(automatic(stage)) == 2


def test_a_question_that_was_sent_is_not_decided_anew_when_its_timer_comes_back(stage: Stage) -> None:
    settled(stage)
    timer = due_question(stage)
    stage.work()
    assert len(automatic(stage)) == 2
    # As after the restore of a part of the database.
    with stage.service.database.write() as session:
        timers.put(session, timer.case_id, timer)
    stage.later(hours=1)
    assert len(automatic(stage)) == 2


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"])
@pytest.mark.parametrize("began", [datetime(2026, 3, 26, tzinfo=UTC), datetime(2026, 10, 29, tzinfo=UTC)])
def test_the_question_leaves_at_ten_where_the_shop_is(set_stage, zone: str, began: datetime) -> None:
    stage = set_stage()
    text = stage.config.read_text("utf-8")
    stage.config.write_text(text.replace("Europe/Berlin", zone).replace('country = "DE"', ""), "utf-8")
    stage.clock.now = began + timedelta(hours=12)
    stage.restart()
    settled(stage)
    stage.later(days=8)
    [question] = questions(stage)
    assert question.dot_at is not None
    local = question.dot_at.astimezone(ZoneInfo(zone))
    assert (local.hour, local.minute) == (10, 0)
    assert local.weekday() < 5


def test_a_holiday_that_was_added_meanwhile_is_kept(stage: Stage) -> None:
    settled(stage)
    # Thursday 5 March was the day; now the shop is closed on it.
    text = stage.config.read_text("utf-8")
    stage.config.write_text(
        text.replace("[mailbox.imap]", "[mailbox.hours]\nclosed_on = [2026-03-05]\n[mailbox.imap]"), "utf-8"
    )
    stage.restart()
    stage.later(days=5)
    [question] = questions(stage)
    assert question.dot_at == datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
