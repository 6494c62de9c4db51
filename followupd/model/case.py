"""One complaint, its state and what we know of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.model.gravity import Severity, Urgency


class CaseState(StrEnum):
    """Where a case stands; which moves are allowed stands in `decide.lifecycle` alone."""

    #: We owe the customer an answer.
    OPEN = "open"
    #: We answered last; enough silence counts as resolved.
    WAITING = "waiting"
    #: The check-in runs.
    RESOLVED = "resolved"
    CLOSED = "closed"
    #: It was no complaint.
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The present state of one complaint; every field follows from its events."""

    #: What people call it, such as "FU-7K3Q2M"; made by the shell, never guessable from another.
    reference: str
    #: The name of the mailbox it came to, as the config calls it.
    mailbox: str
    state: CaseState
    #: The customer's address in lower case.
    customer: str
    customer_name: str = ""
    language: str = "en"
    subject: str = ""
    topic: str = "other"
    order_number: str = ""
    severity: Severity = Severity.USUAL
    urgency: Urgency = Urgency.USUAL
    #: Why it weighs more than others, if it does.
    weighs: tuple[str, ...] = ()
    #: The receiving server vouched for the author of the first mail.
    authenticated: bool = False
    reasons: tuple[str, ...] = ()
    #: Message-ID of the customer's newest mail: what our next mail answers.
    last_message_id: str = ""
    #: The References that go with `last_message_id`.
    last_references: tuple[str, ...] = ()
    opened_at: datetime
    #: When the customer wrote last (server time).
    customer_wrote_at: datetime
    answered_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    #: How often the case has been resolved: the ordinal of its check-in.
    resolution: int = 0
    #: How often it was re-opened.
    reopened: int = 0
    #: The check-in of the present resolution has left us (or was sent by staff).
    asked: bool = False
    #: The one reminder of the present resolution was decided.
    reminded: bool = False
    #: The last answer to a check-in, 1 to 5.
    rating: int | None = None
    escalation: int = 0
    #: Reference of the earlier case this one continues; empty for most.
    follows: str = ""
    #: Counts the changes; the store refuses to save over a newer one.
    version: int = 0
