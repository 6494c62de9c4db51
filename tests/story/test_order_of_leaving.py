"""What leaves first: customers wait for acknowledgements, drafts wait for staff."""

from __future__ import annotations

from datetime import timedelta

import pytest
from mails import COMPLAINT, mail, reply
from told import answer, automatic, complain, letter

from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.model.decision import How
from followupd.store import halts, outbox

pytestmark = pytest.mark.timeout(120)
CUSTOMERS = ("anna@one.example", "ben@two.example")


def post(stage: Stage, *customers: str) -> None:
    stage.post(*(mail(COMPLAINT, stage.clock.now, sender=customer) for customer in customers))
    rounds.sync(stage.service)


def acknowledged(stage: Stage) -> list[str]:
    return sorted(mail.recipients[0] for mail in stage.scene.submission.accepted)


def test_every_acknowledgement_leaves_before_the_first_draft_is_filed(stage: Stage) -> None:
    post(stage, *CUSTOMERS)
    rounds.take_in(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    ways = []
    while (item := dispatcher.claim()) is not None:
        ways.append(item.how)
        dispatcher.carry(item)
    assert ways == [How.SEND, How.SEND, How.DRAFT, How.DRAFT]


def test_no_draft_is_filed_while_a_mail_waits_to_be_read(stage: Stage) -> None:
    post(stage, CUSTOMERS[0])
    rounds.take_in(stage.service)
    post(stage, CUSTOMERS[1])
    rounds.dispatch(stage.service)
    assert acknowledged(stage) == [CUSTOMERS[0]]
    assert stage.staff.drafts() == []
    rounds.take_in(stage.service)
    rounds.dispatch(stage.service)
    assert acknowledged(stage) == list(CUSTOMERS)
    assert len(stage.staff.drafts()) == 2


def test_the_letter_claimed_when_the_one_before_it_left_is_sent_once_after_a_stop(stage: Stage) -> None:
    post(stage, *CUSTOMERS)
    rounds.take_in(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    first = dispatcher.claim()
    assert first is not None
    dispatcher.carry(first)
    stage.restart()
    stage.work()
    assert acknowledged(stage) == list(CUSTOMERS)
    assert len(stage.staff.drafts()) == 2


def test_setting_a_letter_aside_loses_none_that_was_claimed_before(stage: Stage) -> None:
    post(stage, *CUSTOMERS)
    rounds.take_in(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    first = dispatcher.claim()
    assert first is not None
    dispatcher.carry(first)
    dispatcher.hold(first, "to be looked at")
    rounds.dispatch(stage.service)
    assert acknowledged(stage)[: len(CUSTOMERS)] == list(CUSTOMERS)
    assert len(stage.staff.drafts()) == 2


def test_the_gate_is_asked_again_while_it_holds_and_no_draft_overtakes_an_acknowledgement(
    stage: Stage,
) -> None:
    post(stage, *CUSTOMERS)
    stage.restart()
    rounds.sync(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    assert not dispatcher.prepare().customers
    rounds.take_in(stage.service)
    first = dispatcher.claim()
    assert first is not None
    assert first.how is How.SEND


def test_a_round_goes_on_with_letters_that_come_while_it_lasts(stage: Stage) -> None:
    post(stage, CUSTOMERS[0])
    rounds.take_in(stage.service)
    looks = []

    def one_more_comes() -> bool:
        looks.append(len(acknowledged(stage)))
        if len(looks) == 1:
            post(stage, CUSTOMERS[1])
            rounds.take_in(stage.service)
        return len(looks) == 1

    assert rounds.dispatch_one(stage.service, stage.service.posts[0], more_may_come=one_more_comes) == 4
    assert looks == [1, 2]
    assert acknowledged(stage) == list(CUSTOMERS)


def test_a_clock_that_is_set_in_the_middle_of_a_round_stops_the_rest_of_it(stage: Stage) -> None:
    post(stage, *CUSTOMERS)
    rounds.take_in(stage.service)
    carry_one(stage)
    stage.clock.set(minutes=5)
    carry_the_rest(stage)
    assert acknowledged(stage) == [CUSTOMERS[0]]
    assert len(stage.staff.drafts()) == 2


def test_a_round_that_lasts_longer_than_the_mailbox_was_read_stops_until_it_is_read_again(
    stage: Stage,
) -> None:
    post(stage, *CUSTOMERS)
    rounds.take_in(stage.service)
    carry_one(stage)
    stage.clock.now += timedelta(minutes=11)
    carry_the_rest(stage)
    assert acknowledged(stage) == [CUSTOMERS[0]]
    stage.work()
    assert acknowledged(stage) == list(CUSTOMERS)


def test_a_letter_that_the_brake_stops_at_its_dot_waits_for_the_brake_alone(stage: Stage) -> None:
    post(stage, CUSTOMERS[0])
    rounds.take_in(stage.service)
    dispatcher = stage.service.posts[0].dispatcher
    dispatcher.prepare()
    item = dispatcher.claim()
    assert item is not None
    with stage.service.database.write() as session:
        halts.engage(session, halts.BRAKE, "two of us", stage.clock.now)
    dispatcher.carry(item)
    assert acknowledged(stage) == []
    with stage.service.database.write() as session:
        waiting = outbox.by_id(session, item.id)
        halts.lift(session)
    assert waiting is not None
    assert (waiting.state, waiting.note, waiting.attempts) == ("queued", "", 0)
    stage.work()
    assert acknowledged(stage) == [CUSTOMERS[0]]


def test_no_question_leaves_while_a_mail_waits_to_be_read(stage: Stage) -> None:
    a_question_is_due(stage)
    the_customer_writes(stage)
    rounds.dispatch(stage.service)
    assert len(automatic(stage)) == 1
    stage.work()
    assert letter(stage, "check-in").state == "cancelled"
    assert len(automatic(stage)) == 1


def test_a_mail_that_comes_while_a_question_is_handed_over_keeps_its_dot_back(stage: Stage) -> None:
    a_question_is_due(stage)
    dispatcher = stage.service.posts[0].dispatcher
    dispatcher.prepare()
    question = dispatcher.claim()
    assert question is not None
    the_customer_writes(stage)
    dispatcher.carry(question)
    assert dispatcher.claim() is None
    stage.work()
    assert letter(stage, "check-in").state == "cancelled"
    assert len(automatic(stage)) == 1


def a_question_is_due(stage: Stage) -> None:
    """Whether all is well; nothing has left yet."""
    complain(stage)
    answer(stage)
    for _ in ("silence", "check-in"):
        stage.work()
        stage.clock.now = stage.next_due() or stage.clock.now
    rounds.sync(stage.service)
    rounds.ring(stage.service)


def the_customer_writes(stage: Stage) -> None:
    """That nothing is well; nobody has read it yet."""
    stage.post(reply(automatic(stage)[0], "It arrived broken. I am angry!", stage.clock.now))
    rounds.sync(stage.service)


def carry_one(stage: Stage) -> None:
    """A round begins, and its first letter leaves."""
    dispatcher = stage.service.posts[0].dispatcher
    dispatcher.prepare()
    first = dispatcher.claim()
    assert first is not None
    dispatcher.carry(first)


def carry_the_rest(stage: Stage) -> None:
    dispatcher = stage.service.posts[0].dispatcher
    while (item := dispatcher.claim()) is not None:
        dispatcher.carry(item)
