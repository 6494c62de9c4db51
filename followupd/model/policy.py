"""What the owner decided, as values the pure core can use: modes, times, limits, working hours."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


class Mode(StrEnum):
    """How much may leave by itself."""

    #: Nothing leaves; everything is shown.
    SHADOW = "shadow"
    #: Every mail to a customer becomes a draft that a person sends.
    DRAFT = "draft"
    #: Acknowledgements, check-ins and reminders are sent; apologies are still drafts.
    LIVE = "live"


class Acknowledge(StrEnum):
    """Who may get an acknowledgement by itself in live mode."""

    AUTHENTICATED = "authenticated"
    KNOWN = "known"
    EVERYONE = "everyone"
    OFF = "off"


class Unit(StrEnum):
    """The units of a span; the working ones skip nights, weekends and public holidays."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    WORKING_HOURS = "working hours"
    WORKING_DAYS = "working days"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A length of time as the owner says it, such as 3 working days."""

    amount: int
    unit: Unit

    def __str__(self) -> str:
        unit = self.unit.value
        return f"{self.amount} {unit[:-1] if self.amount == 1 else unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """When the business works."""

    #: An IANA name such as "Europe/Berlin".
    zone: str = "UTC"
    opens: time = time(9)
    closes: time = time(17)
    #: Monday is 0.
    weekdays: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    #: Local dates on which nobody works: public holidays and the owner's own.
    holidays: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The spans and hours of a case."""

    first_reply: Span = Span(amount=1, unit=Unit.WORKING_DAYS)
    silence: Span = Span(amount=5, unit=Unit.WORKING_DAYS)
    check_in_after: Span = Span(amount=3, unit=Unit.WORKING_DAYS)
    #: Local time of day at which check-ins and reminders leave.
    check_in_at: time = time(10)
    reminder_after: Span = Span(amount=5, unit=Unit.WORKING_DAYS)
    close_after: Span = Span(amount=5, unit=Unit.WORKING_DAYS)
    #: A closed case takes up a new grievance this long; later it becomes a new, linked case.
    reopen_within: Span = Span(amount=30, unit=Unit.DAYS)
    #: An older mail is not acknowledged any more (RFC 3834 asks for timely answers).
    acknowledge_within: Span = Span(amount=24, unit=Unit.HOURS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many automatic mails customers may get; notices to the desk do not count."""

    per_address_day: int = 1
    per_address_week: int = 3
    #: Not applied to the domains in `public_domains`.
    per_domain_hour: int = 20
    #: More only wait.
    per_hour: int = 60
    #: More stops everything automatic to customers until a person says that it may go on.
    per_day: int = 500
    public_domains: frozenset[str] = frozenset()
    #: When many are late, after an outage.
    catch_up_per_hour: int = 30
    #: Notices to the desk: one more says that there are more, then none until the next hour.
    notices_per_hour: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Everything `decide` may know of the owner's wishes, for one mailbox."""

    mode: Mode = Mode.DRAFT
    acknowledge: Acknowledge = Acknowledge.AUTHENTICATED
    #: Our own addresses, all mailboxes and aliases, in lower case.
    own_addresses: frozenset[str] = frozenset()
    #: Addresses of staff, in lower case.
    staff: frozenset[str] = frozenset()
    #: Where notices to the desk go; empty for none.
    notify: tuple[str, ...] = ()
    #: A sum from which a complaint is serious, in euros, dollars, pounds or francs.
    large_amount: int = 1_000
    language: str = "en"
    times: Times = field(default_factory=Times)
    limits: Limits = field(default_factory=Limits)
    calendar: WorkCalendar = field(default_factory=WorkCalendar)
