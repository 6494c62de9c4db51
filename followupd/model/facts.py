"""What a mail names and asks for: numbers, days, amounts, wishes, threats, dangers.

For staff alone. Nothing of it goes back to a customer; the one number that may is `Reading.order_number`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class NumberKind(StrEnum):
    """What a number stands for."""

    ORDER = "order"
    INVOICE = "invoice"
    BOOKING = "booking"


class Remedy(StrEnum):
    """What a customer wants of us (ISO 10002 §7.6: response to complaints)."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    DISCOUNT = "discount"
    APOLOGY = "apology"
    INFORMATION = "information"


class Threat(StrEnum):
    """Whom a customer says they will turn to."""

    LAWYER = "lawyer"
    REVIEW = "review"
    CHARGEBACK = "chargeback"
    AUTHORITY = "authority"
    PRESS = "press"


class Danger(StrEnum):
    """What could hurt, or has hurt, somebody."""

    INJURY = "injury"
    FIRE = "fire"
    SHOCK = "electric shock"
    ALLERGY = "allergy"
    CHOKING = "choking"
    FOOD = "food poisoning"
    GAS = "gas or fumes"
    HAZARD = "hazard"


class Weight(StrEnum):
    """What gives a grievance more weight than another."""

    VULNERABLE = "vulnerable person"
    REPEAT = "not the first time"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number by which the shop finds something."""

    kind: NumberKind
    #: As the customer wrote it.
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A calendar day that is named."""

    words: str
    #: None when it could be either of two: 03/04 in English.
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A sum of money."""

    words: str
    value: Decimal
    #: ISO 4217: "EUR".
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A remedy, and the words that ask for it."""

    remedy: Remedy
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """By when the customer wants something done."""

    words: str
    #: Its last day, seen from the day the mail was written; None when it cannot be told.
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreatMade:
    """A threat, and the words that make it."""

    threat: Threat
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DangerTold:
    """A danger, and the words that tell of it."""

    danger: Danger
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightGiven:
    """What gives it weight, and the words that tell so."""

    weight: Weight
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that was found, each kind in the order of the text."""

    numbers: tuple[Number, ...] = ()
    days: tuple[NamedDay, ...] = ()
    amounts: tuple[Amount, ...] = ()
    #: As the shop calls them.
    products: tuple[str, ...] = ()
    #: The author's own telephone numbers, as written.
    telephones: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    threats: tuple[ThreatMade, ...] = ()
    dangers: tuple[DangerTold, ...] = ()
    weights: tuple[WeightGiven, ...] = ()


#: Of a mail in which nothing was found.
NO_FACTS = Facts()
