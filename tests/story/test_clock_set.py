"""The clock is set by an hour, a day, a year: nothing leaves or falls due until it is right again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from mails import COMPLAINT, mail, reply
from told import ASKED, CUSTOMER, SETTLED, answer, automatic, complain, drag, happened, letter

from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.store import halts

BO, BO_WRITES = "bo.falk@other.example", "Bo Falk <bo.falk@other.example>"
SPANS = [{"hours": 1}, {"hours": -1}, {"days": 1}, {"days": -1}, {"days": 400}, {"days": -400}]
#: What no desk has to answer: it only shows that mail comes in.
NEWS = "Thank you very much, that suits me perfectly. See you on Friday!"


def rounds(stage: Stage, count: int = 4) -> None:
    """So many rings of the bell, half a minute apart."""
    for _ in range(count):
        stage.clock.now += timedelta(seconds=30)
        stage.work()


def news(stage: Stage, true_time: datetime | None = None) -> None:
    """A mail that follows from nothing arrives; the mail server's clock is right."""
    when = true_time or stage.clock.now
    sender = f"News <{when.timestamp()}@news.example>"
    stage.post(mail(NEWS, when, sender=sender, subject="Friday"), at=when)


def shown(stage: Stage) -> None:
    """After a while a mail shows that the clock is right now."""
    rounds(stage, 2)
    news(stage)
    rounds(stage, 2)
    assert standing(stage) == []


def standing(stage: Stage) -> list[str]:
    with stage.service.database.read() as session:
        return [halt.why for halt in halts.standing(session)]


def resume(stage: Stage) -> None:
    """What `followupd resume` does."""
    with stage.service.database.write() as session:
        halts.lift(session)


@pytest.mark.parametrize("span", SPANS)
def test_while_the_clock_is_wrong_mail_is_taken_in_and_no_mail_leaves(stage: Stage, span: dict) -> None:
    true_time = stage.clock.now
    stage.clock.set(**span)
    stage.work()
    stage.post(mail(COMPLAINT, true_time, sender=BO_WRITES), at=true_time)
    rounds(stage)
    assert stage.case_of(BO).state is CaseState.OPEN
    assert len(stage.staff.drafts()) == 1
    assert automatic(stage, BO) == []
    [why] = standing(stage)
    assert "the clock of this machine was set" in why


@pytest.mark.parametrize("span", SPANS)
def test_no_timer_rings_while_the_clock_is_wrong(stage: Stage, span: dict) -> None:
    complain(stage)
    answer(stage)
    stage.clock.set(**span)
    rounds(stage)
    # Five working days of silence would have resolved it, and weeks without an answer closed it.
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    stage.clock.set(**{unit: -amount for unit, amount in span.items()})
    shown(stage)
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    stage.until(SETTLED)
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    stage.until(ASKED)
    assert len(automatic(stage)) == 2
    asked_at = letter(stage, "check-in").dot_at
    assert asked_at is not None
    assert asked_at.hour == 9


@pytest.mark.parametrize("span", SPANS)
def test_a_question_is_asked_once_whatever_is_done_to_the_clock_afterwards(stage: Stage, span: dict) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=3, hours=2)
    assert len(automatic(stage)) == 2
    stage.clock.set(**span)
    shown(stage)
    stage.restart()
    rounds(stage)
    stage.later(days=8)
    kinds = [item["Subject"] for item in automatic(stage)]
    assert len(kinds) <= 3
    assert len(happened(stage, e.CheckInDelivered)) == 1


def test_a_complaint_that_came_while_the_clock_was_wrong_is_acknowledged_once_it_is_right(
    stage: Stage,
) -> None:
    stage.clock.set(hours=-1)
    stage.work()
    true_time = stage.clock.now + timedelta(hours=1)
    stage.post(mail(COMPLAINT, true_time, sender=BO_WRITES), at=true_time)
    rounds(stage)
    assert automatic(stage, BO) == []
    stage.clock.set(hours=1)
    rounds(stage)
    assert automatic(stage, BO) == []
    shown(stage)
    stage.later(hours=1)
    assert len(automatic(stage, BO)) == 1


def test_mail_whose_server_shows_another_time_does_not_make_the_clock_right(stage: Stage) -> None:
    true_time = stage.clock.now
    stage.clock.set(hours=1)
    stage.work()
    for minute in range(10):
        news(stage, true_time + timedelta(minutes=minute))
        rounds(stage, 2)
    assert len(standing(stage)) == 1


def test_the_acknowledged_mail_itself_may_show_that_the_time_is_right(stage: Stage) -> None:
    stage.clock.set(hours=1)
    rounds(stage)
    complain(stage)
    stage.work()
    assert standing(stage) == []
    assert len(automatic(stage)) == 1


def test_a_person_may_say_that_the_time_is_right(stage: Stage) -> None:
    stage.clock.set(days=1)
    stage.work()
    stage.post(mail(COMPLAINT, stage.clock.now), at=stage.clock.now - timedelta(hours=1))
    rounds(stage)
    assert automatic(stage) == []
    resume(stage)
    rounds(stage, 2)
    assert len(automatic(stage)) == 1
    assert standing(stage) == []


def test_a_restart_does_not_make_it_right(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    stage.clock.set(days=400)
    rounds(stage)
    stage.restart()
    rounds(stage)
    assert len(standing(stage)) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING


@pytest.mark.parametrize("back", [{"hours": 1}, {"days": 1}, {"days": 400}])
def test_a_start_before_the_last_sign_of_life_waits(stage: Stage, back: dict) -> None:
    complain(stage)
    stage.clock.now -= timedelta(**back)
    stage.restart()
    stage.post(mail(COMPLAINT, stage.clock.now, sender=BO_WRITES), at=stage.clock.now + timedelta(**back))
    rounds(stage)
    assert automatic(stage, BO) == []
    [why] = standing(stage)
    assert "was at work at" in why


def test_a_sleep_of_three_days_is_no_wrong_clock(stage: Stage) -> None:
    stage.clock.now += timedelta(days=3)
    stage.work()
    complain(stage)
    assert standing(stage) == []
    assert len(automatic(stage)) == 1


def test_a_case_settled_by_a_clock_that_was_ahead_is_asked_about_in_time(stage: Stage) -> None:
    complain(stage)
    stage.clock.set(days=400)
    stage.work()
    drag(stage, "Followup/Resolved")
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    stage.clock.set(days=-400)
    shown(stage)
    stage.later(days=7)
    assert len(automatic(stage)) == 2


def test_silence_does_not_count_from_what_a_wrong_clock_said_was_read(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    # On Monday at closing time the silence has lasted for five working days.
    closing = datetime(2026, 3, 9, 16, tzinfo=UTC)
    stage.until(closing - timedelta(minutes=2))
    # For two hours nobody reads the mailbox; then the clock is set back, as if it were read just now.
    stage.clock.now += timedelta(hours=2)
    stage.clock.set(hours=-2, minutes=5)
    stage.service.timekeeper.look()
    resume(stage)
    stage.service.timekeeper.look()
    assert stage.service.steadiness.holds() == ""
    assert stage.service.tick.due(stage.clock.now) == ()
    stage.post(reply(stage.staff.sent()[-1][1], "Will it come before noon?", stage.clock.now))
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
