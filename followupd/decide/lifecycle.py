"""The life of a case. Everything that changes a case's state lives here, and nowhere else.

The table says for each state which events may happen and where they lead. An event that is not in it raises
`IllegalEvent`, and nothing changes. Notes may be made in any state and change none.
"""

from __future__ import annotations

from dataclasses import replace

from followupd.errors import FollowupdError
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.reading import Mood

OPEN, WAITING, RESOLVED, CLOSED, DISMISSED = CaseState


class IllegalEvent(FollowupdError):
    """This cannot happen to a case in this state."""


TRANSITIONS: dict[CaseState | None, dict[type[e.Event], CaseState]] = {
    None: {e.ComplaintOpened: OPEN},
    OPEN: {
        e.FirstReplyMissed: OPEN,
        e.StaffAnswered: WAITING,
        e.CaseResolved: RESOLVED,
        e.CaseDismissed: DISMISSED,
    },
    WAITING: {
        e.StaffAnswered: WAITING,
        e.AnswerOwed: OPEN,
        e.CaseResolved: RESOLVED,
        e.CaseDismissed: DISMISSED,
    },
    RESOLVED: {
        e.StaffAnswered: RESOLVED,
        e.CheckInDecided: RESOLVED,
        e.CheckInDelivered: RESOLVED,
        e.CheckInMoved: RESOLVED,
        e.CheckInSkipped: RESOLVED,
        e.ReminderDecided: RESOLVED,
        e.CheckInAnswered: RESOLVED,
        e.CaseReopened: OPEN,
        e.CaseClosed: CLOSED,
        e.CaseDismissed: DISMISSED,
    },
    CLOSED: {
        e.StaffAnswered: CLOSED,
        e.CheckInAnswered: CLOSED,
        e.CaseReopened: OPEN,
        e.CaseDismissed: DISMISSED,
    },
    DISMISSED: {
        e.StaffAnswered: DISMISSED,
        e.CaseReopened: OPEN,
    },
}

#: May be noted whatever the state.
NOTES: frozenset[type[e.Event]] = frozenset(
    {
        e.AcknowledgementDecided,
        e.AcknowledgementWithheld,
        e.AcknowledgementDelivered,
        e.ApologyDrafted,
        e.CustomerWroteAgain,
        e.StrangerNoted,
        e.CustomerOptedOut,
        e.DeskTold,
        e.CommandRefused,
        e.MailBounced,
        e.LetterHandled,
    }
)


def next_state(state: CaseState | None, event: e.Event) -> CaseState:
    """Where the event leads from that state; raises IllegalEvent when it cannot happen there."""
    following = TRANSITIONS[state].get(type(event))
    if following is not None:
        return following
    if state is None or type(event) not in NOTES:
        raise IllegalEvent(f"{type(event).__name__} cannot happen to a case that is {state or 'not there'}.")
    return state


def evolve(case: Case | None, event: e.Event) -> Case:
    """The case after the event; raises IllegalEvent when the event cannot happen in its state."""
    state = next_state(case.state if case else None, event)
    if case is None:
        assert isinstance(event, e.ComplaintOpened)
        return _opened(event)
    return replace(_changed(case, event), state=state)


def _opened(event: e.ComplaintOpened) -> Case:
    return Case(
        reference=event.reference,
        mailbox=event.mailbox,
        state=OPEN,
        customer=event.customer,
        customer_name=event.customer_name,
        language=event.language,
        subject=event.subject,
        topic=event.topic,
        order_number=event.order_number,
        severity=event.severity,
        urgency=event.urgency,
        weighs=event.weighs,
        authenticated=event.authenticated,
        reasons=event.reasons,
        last_message_id=event.message_id,
        last_references=event.references,
        opened_at=event.at,
        customer_wrote_at=event.wrote_at,
        follows=event.follows,
    )


def _changed(case: Case, event: e.Event) -> Case:
    match event:
        case e.CustomerWroteAgain():
            return _wrote_again(case, event)
        case e.StaffAnswered():
            return replace(case, answered_at=event.sent_at)
        case e.CaseResolved():
            return replace(
                case,
                resolved_at=event.at,
                resolution=case.resolution + 1,
                asked=False,
                reminded=False,
                closed_at=None,
            )
        case e.CaseReopened():
            return replace(case, reopened=case.reopened + 1, resolved_at=None, closed_at=None)
        case e.CaseClosed() | e.CaseDismissed():
            return replace(case, closed_at=event.at)
        case e.CheckInDelivered():
            return replace(case, asked=True)
        case e.ReminderDecided():
            return replace(case, reminded=True)
        case e.CheckInAnswered(rating=rating) if rating is not None:
            return replace(case, rating=rating)
        case _:
            return case


def _wrote_again(case: Case, event: e.CustomerWroteAgain) -> Case:
    """Thanks does not disturb what is due; anything else makes letters decided before it out of date."""
    wrote_at = (
        case.customer_wrote_at if event.mood is Mood.THANKS else max(case.customer_wrote_at, event.wrote_at)
    )
    if not event.message_id:
        return replace(case, customer_wrote_at=wrote_at)
    return replace(
        case, customer_wrote_at=wrote_at, last_message_id=event.message_id, last_references=event.references
    )
