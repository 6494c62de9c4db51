"""How much a complaint weighs and how soon it must be seen to (ISO 10002 §8.3: initial assessment)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is, or may become."""

    USUAL = "usual"
    SERIOUS = "serious"


class Urgency(StrEnum):
    """How soon a person should look."""

    USUAL = "usual"
    SOON = "soon"
    TODAY = "today"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gravity:
    """What a complaint weighs, and why."""

    severity: Severity = Severity.USUAL
    urgency: Urgency = Urgency.USUAL
    #: Each a short English phrase, most with the mail's own words; the heaviest first.
    reasons: tuple[str, ...] = ()
