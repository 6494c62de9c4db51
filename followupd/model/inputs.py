"""What comes in: mail, the desk and time, as one kind of value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.model.message import Message
from followupd.model.reading import Command, Reading


class TimerKind(StrEnum):
    """What a timer is for; a case has at most one of each."""

    #: The desk should have answered by then.
    FIRST_REPLY = "first reply"
    #: No word from the customer since our answer: counts as resolved.
    SILENCE = "silence"
    CHECK_IN = "check-in"
    REMINDER = "reminder"
    #: No answer to the reminder: close.
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerWrote:
    """A mail from outside arrived."""

    message: Message
    reading: Reading
    #: When the server took it in (IMAP INTERNALDATE), aware UTC.
    received_at: datetime
    #: The kind of our letter it replies to by a token, such as "check-in"; empty for none.
    replies_to: str = ""
    #: No automatic mail may follow, whatever the rules say: the folder is being matched anew.
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffWrote:
    """A mail to a customer was found in Sent."""

    message: Message
    reading: Reading
    #: The staff member's address, or our own when only the mailbox is known.
    who: str
    sent_at: datetime
    #: Which of our drafts it was, such as "apology"; empty for a mail written from scratch.
    draft_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffCommanded:
    """Staff ordered something: by moving a mail, or by a command mail."""

    #: None: the first line began with "#", but is no command we know.
    command: Command | None
    who: str
    #: How, for the record: "moved to Followup/Resolved", "mail #resolved".
    how: str
    #: The mail that was moved; None for a command mail, which names its case by thread.
    message: Message | None = None
    reading: Reading | None = None
    received_at: datetime | None = None
    #: The folder was being matched anew: nothing automatic goes to the customer.
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerRang:
    """A due time came."""

    kind: TimerKind
    #: The resolution it was set for; a timer of an earlier one means nothing any more.
    resolution: int
    due_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDelivered:
    """The server accepted a mail of ours to a customer."""

    letter: str
    ordinal: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFailed:
    """A mail of ours will not arrive: the server refused it, or it bounced."""

    letter: str
    recipient: str
    permanent: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StrangerWrote:
    """A mail names the case by its thread, but comes from an address the case does not know."""

    message: Message
    reading: Reading
    received_at: datetime


Input = (
    CustomerWrote | StaffWrote | StaffCommanded | TimerRang | MailDelivered | DeliveryFailed | StrangerWrote
)
