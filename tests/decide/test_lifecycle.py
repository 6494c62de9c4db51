"""Every event in every state: where it leads, or that it cannot happen there."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from build import CUSTOMER, HOUR, NOW, case

from followupd.decide.lifecycle import NOTES, TRANSITIONS, IllegalEvent, evolve, next_state
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.reading import Mood

ANY = ("-", "open", "waiting", "resolved", "closed", "dismissed")

#: Where each event leads; the columns are the states of ANY, "-" is no case, "x" cannot happen.
EXPECTED = """
                          -     open       waiting    resolved   closed     dismissed
ComplaintOpened           open  x          x          x          x          x
StaffAnswered             x     waiting    waiting    resolved   closed     dismissed
AnswerOwed                x     x          open       x          x          x
FirstReplyMissed          x     open       x          x          x          x
CaseResolved              x     resolved   resolved   x          x          x
CaseReopened              x     x          x          open       open       open
CaseClosed                x     x          x          closed     x          x
CaseDismissed             x     dismissed  dismissed  dismissed  dismissed  x
CheckInDecided            x     x          x          resolved   x          x
CheckInDelivered          x     x          x          resolved   x          x
CheckInSkipped            x     x          x          resolved   x          x
CheckInMoved              x     x          x          resolved   x          x
ReminderDecided           x     x          x          resolved   x          x
CheckInAnswered           x     x          x          resolved   closed     x
AcknowledgementDecided    x     open       waiting    resolved   closed     dismissed
AcknowledgementWithheld   x     open       waiting    resolved   closed     dismissed
AcknowledgementDelivered  x     open       waiting    resolved   closed     dismissed
ApologyDrafted            x     open       waiting    resolved   closed     dismissed
CustomerWroteAgain        x     open       waiting    resolved   closed     dismissed
StrangerNoted             x     open       waiting    resolved   closed     dismissed
CustomerOptedOut          x     open       waiting    resolved   closed     dismissed
DeskTold                  x     open       waiting    resolved   closed     dismissed
CommandRefused            x     open       waiting    resolved   closed     dismissed
MailBounced               x     open       waiting    resolved   closed     dismissed
LetterHandled             x     open       waiting    resolved   closed     dismissed
"""

OPENED = e.ComplaintOpened(
    at=NOW,
    reference="FU-ABC234",
    mailbox="info",
    customer=CUSTOMER,
    customer_name="Mia Berg",
    language="de",
    subject="Lampe",
    topic="product",
    order_number="A-123456",
    authenticated=True,
    reasons=('"kaputt"',),
    message_id="first@mail.example",
    references=("before@mail.example",),
    wrote_at=NOW - HOUR,
    follows="FU-OLD234",
)
WROTE = e.CustomerWroteAgain(
    at=NOW,
    mood=Mood.UNCLEAR,
    message_id="second@mail.example",
    references=("first@mail.example",),
    wrote_at=NOW,
)
EVENTS: dict[str, e.Event] = {
    type(event).__name__: event
    for event in (
        OPENED,
        WROTE,
        e.StaffAnswered(at=NOW, sent_at=NOW - HOUR),
        e.AnswerOwed(at=NOW),
        e.FirstReplyMissed(at=NOW),
        e.CaseResolved(at=NOW, why="silence"),
        e.CaseReopened(at=NOW, why="not well"),
        e.CaseClosed(at=NOW, why="5 of 5"),
        e.CaseDismissed(at=NOW, how="moved"),
        e.CheckInDecided(at=NOW, how="send"),
        e.CheckInDelivered(at=NOW),
        e.CheckInSkipped(at=NOW, reason="opted out"),
        e.CheckInMoved(at=NOW, until=NOW),
        e.ReminderDecided(at=NOW, how="send"),
        e.CheckInAnswered(at=NOW, rating=2, mood=Mood.UNHAPPY, words="no"),
        e.AcknowledgementDecided(at=NOW, how="send"),
        e.AcknowledgementWithheld(at=NOW, reason="off"),
        e.AcknowledgementDelivered(at=NOW),
        e.ApologyDrafted(at=NOW, template="apology"),
        e.StrangerNoted(at=NOW, address="x@y.example"),
        e.CustomerOptedOut(at=NOW),
        e.DeskTold(at=NOW, what="unsure"),
        e.CommandRefused(at=NOW, command="resolved", reason="no case"),
        e.MailBounced(at=NOW, letter="check-in", recipient=CUSTOMER, permanent=True, detail="550"),
        e.LetterHandled(at=NOW, letter="check-in", how="released"),
    )
}


def _expected() -> dict[tuple[str, str], str]:
    rows = [line.split() for line in EXPECTED.strip().splitlines()[1:]]
    return {(state, name): leads for name, *row in rows for state, leads in zip(ANY, row, strict=True)}


LEADS = _expected()
POSSIBLE = [(state, name, leads) for (state, name), leads in LEADS.items() if leads != "x"]
IMPOSSIBLE = [pair for pair, leads in LEADS.items() if leads == "x"]


def _in(state: str) -> Case | None:
    return None if state == "-" else case(CaseState(state))


def test_the_walk_knows_every_event_there_is():
    assert {name for _, name in LEADS} == set(EVENTS) == set(e.KINDS)


@pytest.mark.parametrize(("state", "name", "leads"), POSSIBLE)
def test_an_event_leads_where_the_table_says(state: str, name: str, leads: str):
    assert evolve(_in(state), EVENTS[name]).state == leads


@pytest.mark.parametrize(("state", "name"), IMPOSSIBLE)
def test_an_event_that_cannot_happen_is_refused_and_changes_nothing(state: str, name: str):
    before = _in(state)
    with pytest.raises(IllegalEvent, match=f"{name} cannot happen to a case that is"):
        evolve(before, EVENTS[name])
    assert before == _in(state)


def test_no_event_is_both_a_note_and_a_step():
    steps = {kind for row in TRANSITIONS.values() for kind in row}
    assert not steps & NOTES


def test_a_refused_event_is_a_sentence_that_names_the_state():
    with pytest.raises(IllegalEvent, match="CaseClosed cannot happen to a case that is open"):
        next_state(CaseState.OPEN, EVENTS["CaseClosed"])
    with pytest.raises(IllegalEvent, match="DeskTold cannot happen to a case that is not there"):
        next_state(None, EVENTS["DeskTold"])


def test_a_new_case_takes_everything_from_its_first_event():
    assert evolve(None, OPENED) == Case(
        reference="FU-ABC234",
        mailbox="info",
        state=CaseState.OPEN,
        customer=CUSTOMER,
        customer_name="Mia Berg",
        language="de",
        subject="Lampe",
        topic="product",
        order_number="A-123456",
        authenticated=True,
        reasons=('"kaputt"',),
        last_message_id="first@mail.example",
        last_references=("before@mail.example",),
        opened_at=NOW,
        customer_wrote_at=NOW - HOUR,
        follows="FU-OLD234",
    )


#: Which fields, beside the state, an event may change; events that are not named change none.
CHANGES = {
    "StaffAnswered": {"answered_at"},
    "CaseResolved": {"resolved_at", "resolution"},
    "CaseReopened": {"reopened", "resolved_at", "closed_at"},
    "CaseClosed": {"closed_at"},
    "CaseDismissed": {"closed_at"},
    "CheckInDelivered": {"asked"},
    "ReminderDecided": {"reminded"},
    "CheckInAnswered": {"rating"},
    "CustomerWroteAgain": {"customer_wrote_at", "last_message_id", "last_references"},
}


@pytest.mark.parametrize(("state", "name", "leads"), [row for row in POSSIBLE if row[0] != "-"])
def test_an_event_changes_its_own_fields_and_no_others(state: str, name: str, leads: str):
    before = _in(state)
    after = evolve(before, EVENTS[name])
    changed = {f.name for f in fields(Case) if getattr(before, f.name) != getattr(after, f.name)}
    assert changed - {"state"} <= CHANGES.get(name, set())


def test_a_resolution_begins_anew_each_time():
    again = replace(case(CaseState.WAITING), resolution=1, asked=True, reminded=True)
    after = evolve(again, e.CaseResolved(at=NOW, why="silence"))
    assert (after.resolution, after.asked, after.reminded) == (2, False, False)
    assert (after.resolved_at, after.closed_at) == (NOW, None)


def test_a_reopened_case_is_neither_resolved_nor_closed():
    after = evolve(case(CaseState.CLOSED), e.CaseReopened(at=NOW, why="not well"))
    assert (after.reopened, after.resolved_at, after.closed_at) == (1, None, None)
    assert after.resolution == 1


def test_only_a_question_that_left_counts_as_asked():
    decided = evolve(case(CaseState.RESOLVED), e.CheckInDecided(at=NOW, how="draft"))
    assert not decided.asked
    assert evolve(decided, e.CheckInDelivered(at=NOW)).asked


def test_an_answer_without_a_number_keeps_the_last_rating():
    rated = case(CaseState.RESOLVED, rating=2)
    assert evolve(rated, e.CheckInAnswered(at=NOW, rating=None, mood=Mood.UNCLEAR, words="hm")).rating == 2
    assert evolve(rated, e.CheckInAnswered(at=NOW, rating=5, mood=Mood.CONTENT, words="5")).rating == 5


def test_words_other_than_thanks_make_waiting_letters_out_of_date():
    before = case(CaseState.RESOLVED)
    assert evolve(before, WROTE).customer_wrote_at == NOW
    thanks = replace(WROTE, mood=Mood.THANKS)
    assert evolve(before, thanks).customer_wrote_at == before.customer_wrote_at


def test_a_mail_that_arrives_late_does_not_turn_the_clock_back():
    before = case(customer_wrote_at=NOW)
    assert evolve(before, replace(WROTE, wrote_at=NOW - HOUR)).customer_wrote_at == NOW


def test_our_next_mail_answers_the_newest_mail_that_has_an_id():
    after = evolve(case(), WROTE)
    assert (after.last_message_id, after.last_references) == ("second@mail.example", ("first@mail.example",))
    nameless = evolve(after, replace(WROTE, message_id="", references=()))
    assert (nameless.last_message_id, nameless.last_references) == (
        after.last_message_id,
        after.last_references,
    )
