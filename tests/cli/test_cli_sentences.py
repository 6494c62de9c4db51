from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from build import CUSTOMER, NOW, REFERENCE, STAFF, case

from followupd.cli.states import letter_state, timer_meaning, waits_for
from followupd.cli.timeline import SENTENCES, sentence
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.decision import How
from followupd.model.inputs import TimerKind
from followupd.model.reading import Mood
from followupd.store.outbox import Item
from followupd.store.timers import Due

BERLIN = ZoneInfo("Europe/Berlin")


def test_every_kind_of_event_has_its_sentence() -> None:
    assert set(SENTENCES) == set(e.KINDS.values())


def opened(**fields: Any) -> e.ComplaintOpened:
    values = {
        "reference": REFERENCE,
        "mailbox": "info",
        "customer": CUSTOMER,
        "customer_name": "",
        "language": "en",
        "subject": "My lamp",
        "topic": "product",
        "order_number": "",
        "authenticated": True,
        "reasons": (),
        "message_id": "",
        "references": (),
        "wrote_at": NOW,
    }
    return e.ComplaintOpened(at=NOW, **{**values, **fields})


SAID = [
    (opened(), "The mail “My lamp” became a case (product)."),
    (
        opened(order_number="A-1", reasons=("says “broken”", "says “refund”"), follows="FU-OLD234"),
        "The mail “My lamp” became a case (product, order A-1). Why: says “broken”; says “refund”."
        " It continues FU-OLD234.",
    ),
    (e.AcknowledgementDecided(at=NOW, how=How.SEND), "An acknowledgement is sent to the customer."),
    (
        e.AcknowledgementDecided(at=NOW, how="draft"),
        "An acknowledgement is put into Drafts for staff to send.",
    ),
    (
        e.AcknowledgementDecided(at=NOW, how="show"),
        "An acknowledgement is only shown: in shadow mode nothing leaves.",
    ),
    (e.AcknowledgementWithheld(at=NOW, reason="too old"), "The customer gets no acknowledgement: too old."),
    (e.AcknowledgementDelivered(at=NOW), "The acknowledgement has left."),
    (
        e.ApologyDrafted(at=NOW, template="apology"),
        "A reply (“apology”) was written for staff to edit and send.",
    ),
    (
        e.CustomerWroteAgain(at=NOW, mood=Mood.UNCLEAR, message_id="", references=(), wrote_at=NOW),
        "The customer wrote again.",
    ),
    (
        e.CustomerWroteAgain(at=NOW, mood=Mood.THANKS, message_id="", references=(), wrote_at=NOW),
        "The customer wrote again to say thanks.",
    ),
    (e.AnswerOwed(at=NOW), "It is our turn to answer again."),
    (
        e.StrangerNoted(at=NOW, address="x@y.example"),
        "x@y.example wrote in the conversation, but is not its customer.",
    ),
    (e.StaffAnswered(at=NOW, by=STAFF, sent_at=NOW), "The customer was answered."),
    (
        e.StaffAnswered(at=NOW, by=STAFF, sent_at=NOW - timedelta(hours=1), draft_of="apology"),
        "The customer was answered with our draft “apology”, sent Mon 10 Mar 2025, 09:30.",
    ),
    (e.FirstReplyMissed(at=NOW), "The time for our answer passed without one."),
    (e.CaseResolved(at=NOW, why="silence"), "Resolved: silence."),
    (e.CaseReopened(at=NOW, why="not well"), "Open again: not well."),
    (e.CaseClosed(at=NOW, why="content"), "Closed: content."),
    (e.CaseDismissed(at=NOW, how="moved"), "Dismissed, it was no complaint: moved."),
    (e.CheckInDecided(at=NOW, how="send"), "The check-in, whether all is well, is sent to the customer."),
    (e.CheckInDelivered(at=NOW), "The check-in has left."),
    (
        e.CheckInSkipped(at=NOW, reason="opted out"),
        "The customer is not asked whether all is well: opted out.",
    ),
    (e.CheckInMoved(at=NOW, until=NOW), "The check-in waits until Mon 10 Mar 2025, 10:30."),
    (e.ReminderDecided(at=NOW, how="draft"), "The one reminder is put into Drafts for staff to send."),
    (
        e.CheckInAnswered(at=NOW, rating=4, mood=Mood.CONTENT, words="fine\nthanks"),
        "The customer answered the check-in: 4 of 5. “fine thanks”",
    ),
    (
        e.CheckInAnswered(at=NOW, rating=None, mood=Mood.UNHAPPY, words=""),
        "The customer answered the check-in: no number, the words sound unhappy.",
    ),
    (e.CustomerOptedOut(at=NOW), "The customer does not want to be asked again."),
    (e.DeskTold(at=NOW, what="overdue"), "The desk got a notice: nobody has answered in time."),
    (
        e.CommandRefused(at=NOW, command="resolve", reason="no case"),
        "The order “resolve” was refused: no case.",
    ),
    (
        e.MailBounced(
            at=NOW, letter="check-in", recipient="a@b.example", permanent=True, detail="no such user"
        ),
        "Our check-in to a@b.example did not arrive, for good: no such user",
    ),
    (
        e.LetterHandled(at=NOW, letter="check-in", how="released"),
        "By hand: our check-in may leave after all.",
    ),
    (
        e.LetterHandled(at=NOW, letter="check-in", how="sent"),
        "By hand: our check-in did arrive, as a person saw.",
    ),
    (e.LetterHandled(at=NOW, letter="apology", how="dropped"), "By hand: our apology is not sent."),
]


@pytest.mark.parametrize(("event", "words"), SAID)
def test_an_event_is_said_in_plain_words(event: e.Event, words: str) -> None:
    assert sentence(event, BERLIN) == words


def test_every_kind_of_event_is_tried_above() -> None:
    assert {type(event) for event, _ in SAID} == set(e.KINDS.values())


def due(*kinds: TimerKind) -> tuple[Due, ...]:
    return tuple(Due(case_id=1, kind=kind, due_at=NOW, resolution=1) for kind in kinds)


WHEN = "Mon 10 Mar 2025, 10:30"


@pytest.mark.parametrize(
    ("state", "fields", "timers", "words"),
    [
        (CaseState.OPEN, {}, (TimerKind.FIRST_REPLY,), f"our answer by {WHEN}"),
        (CaseState.OPEN, {}, (), "our answer, overdue"),
        (CaseState.WAITING, {}, (TimerKind.SILENCE,), f"a word from the customer until {WHEN}"),
        (CaseState.WAITING, {}, (), "a word from the customer"),
        (CaseState.RESOLVED, {}, (TimerKind.CHECK_IN,), f"the check-in on {WHEN}"),
        (CaseState.RESOLVED, {}, (TimerKind.CLOSE,), f"the check-in to be sent until {WHEN}"),
        (
            CaseState.RESOLVED,
            {"asked": True},
            (TimerKind.CLOSE, TimerKind.REMINDER),
            f"the customer's answer, reminder on {WHEN}",
        ),
        (CaseState.RESOLVED, {"asked": True}, (TimerKind.CLOSE,), f"the customer's answer until {WHEN}"),
        (CaseState.CLOSED, {}, (), ""),
        (CaseState.DISMISSED, {}, (TimerKind.CLOSE,), ""),
    ],
)
def test_a_case_says_what_it_waits_for(
    state: CaseState, fields: dict[str, Any], timers: tuple[TimerKind, ...], words: str
) -> None:
    assert waits_for(case(state, **fields), due(*timers), BERLIN) == words


def test_every_timer_has_a_meaning() -> None:
    assert len({timer_meaning(kind) for kind in TimerKind}) == len(TimerKind)


def test_a_time_is_shown_on_the_clock_of_the_business() -> None:
    assert waits_for(case(CaseState.OPEN), due(TimerKind.FIRST_REPLY), ZoneInfo("Asia/Tokyo")).endswith(
        "18:30"
    )


def item(state: str, how: How = How.SEND) -> Item:
    values: dict[str, Any] = dict.fromkeys(Item.__dataclass_fields__, "")
    return Item(**{**values, "state": state, "how": how})


@pytest.mark.parametrize(
    ("state", "how", "words"),
    [
        ("sent", How.SEND, "sent"),
        ("sent", How.DRAFT, "sent by staff"),
        ("drafted", How.DRAFT, "in Drafts"),
        ("dot", How.SEND, "in doubt"),
        ("held", How.SEND, "held"),
        ("shown", How.SHOW, "shown only"),
    ],
)
def test_a_letter_says_where_it_stands(state: str, how: How, words: str) -> None:
    assert letter_state(item(state, how)) == words
