"""What happened to a case, in plain English: one sentence for each kind of event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followupd.cli.printing import moment
from followupd.model import events as e
from followupd.model.decision import How
from followupd.model.gravity import Severity
from followupd.model.reading import Mood

_HOW = {
    How.SEND: "is sent to the customer",
    How.DRAFT: "is put into Drafts for staff to send",
    How.SHOW: "is only shown: in shadow mode nothing leaves",
}
#: Staff's mail is seen this soon after they sent it, when all is well.
_A_MOMENT = timedelta(minutes=5)
_MOODS = {
    Mood.THANKS: "to say thanks",
    Mood.CONTENT: "and is content",
    Mood.UNCLEAR: "",
    Mood.UNHAPPY: "and is unhappy",
}
_NOTICES = {
    "serious": "a serious complaint came in",
    "overdue": "nobody has answered in time",
    "unhappy": "the customer is unhappy",
    "so-so": "the customer gave 3 of 5",
    "reopened": "the case is open again",
    "wrote-again": "the customer wrote again",
    "stranger": "somebody else wrote in the conversation",
    "bounced": "our mail came back",
    "refused": "an order could not be carried out",
    "held": "a letter is held",
}

_BY_HAND = {
    "released": "may leave after all",
    "sent": "did arrive, as a person saw",
    "dropped": "is not sent",
}


def sentence(event: e.Event, zone: ZoneInfo) -> str:
    """What the event says; times in it are on the clock of `zone`."""
    return SENTENCES[type(event)](event, zone)


def _opened(event: e.ComplaintOpened, _zone: ZoneInfo) -> str:
    order = f", order {event.order_number}" if event.order_number else ""
    follows = f" It continues {event.follows}." if event.follows else ""
    why = f" Why: {'; '.join(event.reasons)}." if event.reasons else ""
    how = "It is serious" if event.severity is Severity.SERIOUS else "It weighs"
    weighs = f" {how}: {'; '.join(event.weighs)}." if event.weighs else ""
    return f"The mail “{event.subject}” became a case ({event.topic}{order}).{why}{weighs}{follows}"


def _wrote_again(event: e.CustomerWroteAgain, _zone: ZoneInfo) -> str:
    return f"The customer wrote again {_MOODS[event.mood]}".rstrip() + "."


def _staff_answered(event: e.StaffAnswered, zone: ZoneInfo) -> str:
    with_draft = f" with our draft “{event.draft_of}”" if event.draft_of else ""
    seen_later = abs(event.at - event.sent_at) > _A_MOMENT
    sent = f", sent {moment(event.sent_at, zone)}" if seen_later else ""
    return f"The customer was answered{with_draft}{sent}."


def _answered(event: e.CheckInAnswered, _zone: ZoneInfo) -> str:
    given = f"{event.rating} of 5" if event.rating else f"no number, the words sound {event.mood}"
    words = " ".join(event.words.split())
    return f"The customer answered the check-in: {given}." + (f" “{words}”" if words else "")


def _bounced(event: e.MailBounced, _zone: ZoneInfo) -> str:
    how = "for good" if event.permanent else "for now"
    return f"Our {event.letter} to {event.recipient} did not arrive, {how}: {event.detail}"


def _handled(event: e.LetterHandled, _zone: ZoneInfo) -> str:
    return f"By hand: our {event.letter} {_BY_HAND.get(event.how, event.how)}."


def _told(event: e.DeskTold, _zone: ZoneInfo) -> str:
    return f"The desk got a notice: {_NOTICES.get(event.what, event.what)}."


#: Every kind of event has its sentence; whoever adds a kind adds it here.
SENTENCES: dict[type[e.Event], Callable[[Any, ZoneInfo], str]] = {
    e.ComplaintOpened: _opened,
    e.AcknowledgementDecided: lambda event, _: f"An acknowledgement {_HOW[How(event.how)]}.",
    e.AcknowledgementWithheld: lambda event, _: f"The customer gets no acknowledgement: {event.reason}.",
    e.AcknowledgementDelivered: lambda _event, _: "The acknowledgement has left.",
    e.ApologyDrafted: lambda event, _: (
        f"A reply (“{event.template}”) was written for staff to edit and send."
    ),
    e.CustomerWroteAgain: _wrote_again,
    e.AnswerOwed: lambda _event, _: "It is our turn to answer again.",
    e.StrangerNoted: lambda event, _: f"{event.address} wrote in the conversation, but is not its customer.",
    e.StaffAnswered: _staff_answered,
    e.FirstReplyMissed: lambda _event, _: "The time for our answer passed without one.",
    e.CaseResolved: lambda event, _: f"Resolved: {event.why}.",
    e.CaseReopened: lambda event, _: f"Open again: {event.why}.",
    e.CaseClosed: lambda event, _: f"Closed: {event.why}.",
    e.CaseDismissed: lambda event, _: f"Dismissed, it was no complaint: {event.how}.",
    e.CheckInDecided: lambda event, _: f"The check-in, whether all is well, {_HOW[How(event.how)]}.",
    e.CheckInDelivered: lambda _event, _: "The check-in has left.",
    e.CheckInSkipped: lambda event, _: f"The customer is not asked whether all is well: {event.reason}.",
    e.CheckInMoved: lambda event, zone: f"The check-in waits until {moment(event.until, zone)}.",
    e.ReminderDecided: lambda event, _: f"The one reminder {_HOW[How(event.how)]}.",
    e.CheckInAnswered: _answered,
    e.CustomerOptedOut: lambda _event, _: "The customer does not want to be asked again.",
    e.DeskTold: _told,
    e.CommandRefused: lambda event, _: f"The order “{event.command}” was refused: {event.reason}.",
    e.MailBounced: _bounced,
    e.LetterHandled: _handled,
}
