"""What `decide` answers: events, effects, timers and the reason, all data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.model.case import CaseState
from followupd.model.events import Event
from followupd.model.inputs import TimerKind

#: What a template can be given.
Value = str | bool | datetime | tuple[str, ...]


class Kind(StrEnum):
    """The letters we write; each has a template of that name."""

    ACKNOWLEDGEMENT = "acknowledgement"
    APOLOGY = "apology"
    CHECK_IN = "check-in"
    REMINDER = "reminder"
    REOPENED = "reopened"
    DESK_NOTICE = "desk-notice"
    #: To our own address, to learn whether the server keeps a copy of what it sends.
    PROBE = "probe"


#: What goes to ourselves; all other letters go to customers.
INTERNAL = frozenset({Kind.DESK_NOTICE, Kind.PROBE})


class How(StrEnum):
    """What shall happen to a letter once it is composed."""

    SEND = "send"
    DRAFT = "draft"
    #: Put into our own inbox: what the owner must know even while no mail may leave.
    NOTE = "note"
    #: Shadow mode: kept to be looked at, never leaves.
    SHOW = "show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """An effect: one mail, to be composed from a template and put into the outbox."""

    kind: Kind
    how: How
    #: One customer address, or the desk's addresses.
    to: tuple[str, ...]
    language: str
    #: With the case and the kind, the name of this one decision: it is made at most once.
    ordinal: int
    #: The values of the template beyond those that the case and the mailbox give.
    values: tuple[tuple[str, Value], ...] = ()
    #: What this mail answers: a Message-ID, and the References before it.
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    #: Goes out only while the case is in this state...
    valid_state: CaseState | None = None
    #: ...of this resolution...
    valid_resolution: int | None = None
    #: ...and the customer has not written since.
    valid_customer_wrote_at: datetime | None = None
    #: Not before this moment.
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimer:
    """Set the case's timer of that kind, or move it."""

    kind: TimerKind
    due_at: datetime
    resolution: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """No acknowledgement for a while: a machine answers them."""

    #: A domain, or one address at a provider that everybody uses.
    name: str
    until: datetime
    #: A sentence for the owner.
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One answer of `decide`; nothing has happened yet."""

    #: A sentence for the log and for `explain`.
    reason: str
    events: tuple[Event, ...] = ()
    letters: tuple[Letter, ...] = ()
    set_timers: tuple[SetTimer, ...] = ()
    cancel_timers: tuple[TimerKind, ...] = ()
    #: Letters still waiting in the outbox that must not leave any more.
    cancel_letters: tuple[Kind, ...] = ()
    #: The mail belongs to no case, and a person should look: it is listed as unsure. None: leave as it is.
    unsure: bool | None = None
    #: What staff said the mail is: a complaint or none. None: nobody said anything.
    lesson: bool | None = None
    mute: Mute | None = None
    #: Why nothing may go to customers by itself until a person has looked; empty when it may.
    fuse: str = ""

    def plus(self, other: Decision) -> Decision:
        """Both decisions as one; the reason stays this one's."""
        return Decision(
            reason=self.reason,
            events=self.events + other.events,
            letters=self.letters + other.letters,
            set_timers=self.set_timers + other.set_timers,
            cancel_timers=self.cancel_timers + other.cancel_timers,
            cancel_letters=self.cancel_letters + other.cancel_letters,
            unsure=self.unsure if other.unsure is None else other.unsure,
            lesson=self.lesson if other.lesson is None else other.lesson,
            mute=self.mute or other.mute,
            fuse=self.fuse or other.fuse,
        )
