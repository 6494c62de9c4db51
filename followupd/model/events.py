"""What happened to a case: past tense, append-only, written with the decision in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followupd.model.gravity import Severity, Urgency
from followupd.model.reading import Mood


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, when, and by whom."""

    at: datetime
    #: "customer", "followupd", or the address of the staff member.
    by: str = "followupd"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintOpened(Event):
    """A complaint became a case."""

    reference: str
    mailbox: str
    customer: str
    customer_name: str
    language: str
    subject: str
    topic: str
    order_number: str
    authenticated: bool
    reasons: tuple[str, ...]
    message_id: str
    references: tuple[str, ...]
    wrote_at: datetime
    follows: str = ""
    severity: Severity = Severity.USUAL
    urgency: Urgency = Urgency.USUAL
    weighs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementDecided(Event):
    """The customer gets an acknowledgement: sent by itself, or as a draft."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementWithheld(Event):
    """The customer gets no acknowledgement by itself, and why."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgementDelivered(Event):
    """The acknowledgement has left us, by itself or by the hand of staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApologyDrafted(Event):
    """A reply lies in Drafts for a person to edit and send."""

    template: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerWroteAgain(Event):
    """Another mail of the customer joined the case."""

    mood: Mood
    message_id: str
    references: tuple[str, ...]
    wrote_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOwed(Event):
    """The customer wrote, and it is our turn again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StrangerNoted(Event):
    """Somebody else wrote in the thread; nothing follows from it."""

    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffAnswered(Event):
    """Staff wrote to the customer from their own mail program."""

    sent_at: datetime
    draft_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstReplyMissed(Event):
    """The time for the first reply passed without one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResolved(Event):
    """The case counts as resolved."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReopened(Event):
    """What was resolved or closed is not well after all."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClosed(Event):
    """Nothing more is owed."""

    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDismissed(Event):
    """Staff said it was no complaint."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDecided(Event):
    """The customer is asked whether all is well: sent by itself, or as a draft."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInDelivered(Event):
    """The question has left us, by itself or by the hand of staff."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInSkipped(Event):
    """The customer is not asked, and why."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInMoved(Event):
    """The question waits longer, because the customer wrote."""

    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderDecided(Event):
    """The one reminder: sent by itself, or as a draft."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInAnswered(Event):
    """The customer answered the check-in."""

    rating: int | None
    mood: Mood
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerOptedOut(Event):
    """The customer does not want to be asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTold(Event):
    """The desk got a notice."""

    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRefused(Event):
    """What staff ordered could not be done, and why."""

    command: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailBounced(Event):
    """A mail of ours did not arrive."""

    letter: str
    recipient: str
    permanent: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterHandled(Event):
    """A person decided what becomes of a letter of ours that had been stopped."""

    letter: str
    #: "released", "sent" or "dropped".
    how: str


#: Every kind of event, by the name under which it is stored.
KINDS: dict[str, type[Event]] = {
    kind.__name__: kind
    for kind in (
        ComplaintOpened,
        AcknowledgementDecided,
        AcknowledgementWithheld,
        AcknowledgementDelivered,
        ApologyDrafted,
        CustomerWroteAgain,
        AnswerOwed,
        StrangerNoted,
        StaffAnswered,
        FirstReplyMissed,
        CaseResolved,
        CaseReopened,
        CaseClosed,
        CaseDismissed,
        CheckInDecided,
        CheckInDelivered,
        CheckInSkipped,
        CheckInMoved,
        ReminderDecided,
        CheckInAnswered,
        CustomerOptedOut,
        DeskTold,
        CommandRefused,
        MailBounced,
        LetterHandled,
    )
}
