"""Bad luck: wrong clocks, restarts at every moment, a renamed mailbox, staff who do things twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from mails import COMPLAINT, mail, reply
from told import (
    ASKED,
    CUSTOMER,
    answer,
    asked,
    automatic,
    complain,
    configure,
    drag,
    happened,
    read_mails,
    unsure,
)

from followupd.cli.demo.post import logged_in
from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.store import outbox, timers

BO = "Bo Falk <bo.falk@other.example>"


def next_timer(stage: Stage) -> datetime | None:
    with stage.service.database.read() as session:
        return timers.next_due(session)


@pytest.mark.parametrize("year", [2027, 2099, 9999])
def test_a_server_clock_in_the_future_moves_no_promise(stage: Stage, year: int) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now), at=datetime(year, 12, 30, tzinfo=UTC))
    assert next_timer(stage) == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert len(automatic(stage)) == 1


@pytest.mark.parametrize("year", [1970, 2099, 9999])
def test_an_absurd_date_in_the_mail_changes_nothing(stage: Stage, year: int) -> None:
    complain(stage, when=datetime(year, 12, 30, tzinfo=UTC))
    assert next_timer(stage) == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert len(automatic(stage)) == 1


def test_a_server_clock_in_the_past_withholds_the_answer_only(stage: Stage) -> None:
    stage.arrive(mail(COMPLAINT, stage.clock.now), at=datetime(1971, 1, 2, tzinfo=UTC))
    assert stage.case_of(CUSTOMER).state is CaseState.OPEN
    assert automatic(stage) == []
    assert len(stage.staff.drafts()) == 1


def test_a_mail_of_a_mailbox_that_is_no_longer_there_stops_nobody(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    rounds.sync(stage.service)
    configure(stage, 'name = "shop"', 'name = "laden"')
    stage.work()
    # On a shared database another instance may still have the mailbox: there the mail waits for it.
    alone = stage.service.database.is_sqlite
    assert [entry.state for entry in read_mails(stage)] == ["quarantined" if alone else "new"]
    assert len(unsure(stage)) == int(alone)
    stage.arrive(mail(COMPLAINT, stage.clock.now, sender=BO))
    assert len(automatic(stage, "bo.falk@other.example")) == 1


def steps(stage: Stage) -> None:
    """One round, with the service ended and begun anew after each step of it."""
    stage.restart()
    rounds.sync(stage.service)
    stage.restart()
    rounds.take_in(stage.service)
    stage.restart()
    rounds.sync(stage.service)
    rounds.ring(stage.service)
    stage.restart()
    stage.service.posts[0].dispatcher.claim()
    stage.restart()
    rounds.dispatch(stage.service)
    stage.restart()


def test_a_restart_after_every_step_doubles_and_loses_nothing(stage: Stage) -> None:
    stage.post(mail(COMPLAINT, stage.clock.now))
    steps(stage)
    steps(stage)
    assert len(automatic(stage)) == len(stage.staff.drafts()) == 1
    stage.clock.now += timedelta(hours=2)
    stage.staff.edit_and_send(stage.staff.drafts()[0][0], "It left today, sorry!")
    steps(stage)
    while due := stage.next_due():
        stage.clock.now = max(due, stage.clock.now)
        steps(stage)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    # The acknowledgement, the check-in, its reminder.
    assert len(automatic(stage)) == 3
    assert stage.staff.drafts() == []
    with stage.service.database.read() as session:
        assert outbox.waiting(session) == ()


def test_a_mail_in_doubt_is_never_sent_again_by_itself(stage: Stage) -> None:
    stage.scene.submission.cut_after_dot()
    complain(stage)
    for _ in range(3):
        stage.restart()
        stage.later(hours=7)
    assert len(automatic(stage)) == 1


def test_deleted_drafts_are_not_written_again(stage: Stage) -> None:
    complain(stage)
    with logged_in(stage.scene.server, stage.scene.user) as client:
        client.select_folder("Drafts")
        client.delete_messages(client.search())
        client.expunge()
    stage.restart()
    stage.later(days=10)
    assert stage.staff.drafts() == []


def test_a_draft_that_staff_send_twice_is_an_answer_each_time(stage: Stage) -> None:
    complain(stage)
    stage.clock.now += timedelta(hours=2)
    sent = stage.staff.edit_and_send(stage.staff.drafts()[0][0], "It left today, sorry!")
    stage.staff.send(sent)
    stage.work()
    assert stage.case_of(CUSTOMER).state is CaseState.WAITING
    stage.until(ASKED)
    assert len(automatic(stage)) == 2


def test_each_resolution_is_asked_about_once(stage: Stage) -> None:
    complain(stage)
    drag(stage, "Followup/Resolved")
    for number in range(1, 4):
        stage.later(days=6)
        assert len(automatic(stage)) == 1 + number
        stage.arrive(reply(automatic(stage)[-1], f"1, it is broken again ({number}).", stage.clock.now))
        assert stage.case_of(CUSTOMER).reopened == number
        drag(stage, "Followup/Resolved")
    assert len(happened(stage, e.CaseResolved)) == 4


def test_a_clock_set_back_a_day_sends_nothing_twice(stage: Stage) -> None:
    question = asked(stage)
    stage.clock.now -= timedelta(days=1)
    stage.restart()
    stage.work()
    assert len(automatic(stage)) == 2
    stage.arrive(reply(question, "5", stage.clock.now))
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_sleep_of_four_hundred_days_asks_nobody(stage: Stage) -> None:
    complain(stage)
    answer(stage)
    stage.later(days=8)
    assert stage.case_of(CUSTOMER).state is CaseState.RESOLVED
    stage.clock.now += timedelta(days=400)
    stage.restart()
    stage.later(days=60)
    assert len(automatic(stage)) == 1
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED


def test_a_question_left_as_a_draft_ends_with_the_case(set_stage) -> None:
    stage = set_stage(mode="draft")
    complain(stage)
    drag(stage, "Followup/Resolved")
    stage.later(days=60)
    assert stage.case_of(CUSTOMER).state is CaseState.CLOSED
    assert stage.scene.submission.accepted == []
