"""Who gets an acknowledgement, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from followupd.decide.workhours import due_at
from followupd.model.message import Message
from followupd.model.policy import Acknowledge, Mode, Policy
from followupd.model.reading import Authentication, Reading, Sender
from followupd.model.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the question depends on, beside the view and the policy."""

    reading: Reading
    #: The mail itself asks for no automatic answer (X-Auto-Response-Suppress).
    unwanted: bool = False
    address: str
    received_at: datetime
    quiet: bool


def withheld(view: View, request: Request, policy: Policy, now: datetime) -> str:
    """Why the customer gets no acknowledgement, or an empty string when one may be made.

    Follows RFC 3834 §2 (never to machines, never twice) and answers no forged sender.
    """
    checks = (
        _by_owner(policy, request),
        _by_sender(request, view),
        _by_age(request, policy, now),
        _by_authentication(request, view, policy),
        _by_limits(view, request, policy),
    )
    return next((reason for reason in checks if reason), "")


def unwanted(message: Message) -> bool:
    """Whether the mail asks that no automatic answer be sent ([MS-OXCMAIL] X-Auto-Response-Suppress)."""
    asked = message.header("X-Auto-Response-Suppress").lower().replace(",", " ").split()
    return "all" in asked or "autoreply" in asked


def not_before(view: View, policy: Policy, now: datetime) -> datetime | None:
    """When the hourly limit lets the next automatic mail leave; None for at once.

    The counter knows what later hours hold already, so that those who wait do not all leave together.
    """
    hours = view.counters.hour // max(policy.limits.per_hour, 1)
    return now + timedelta(hours=hours) if hours else None


def _by_owner(policy: Policy, request: Request) -> str:
    if policy.acknowledge is Acknowledge.OFF:
        return "acknowledgements are switched off"
    return "the folder is being matched anew" if request.quiet else ""


def _by_sender(request: Request, view: View) -> str:
    if request.reading.sender is not Sender.HUMAN:
        return f"the sender is no person ({request.reading.evidence or request.reading.sender})"
    if request.unwanted:
        return "the mail asks for no automatic answer"
    if view.customer and view.customer.unreachable:
        return "mail to this address came back before"
    return ""


def _by_age(request: Request, policy: Policy, now: datetime) -> str:
    late = now > due_at(policy.times.acknowledge_within, request.received_at, policy.calendar)
    return f"the mail is older than {policy.times.acknowledge_within}" if late else ""


def _by_authentication(request: Request, view: View, policy: Policy) -> str:
    result = request.reading.authentication
    if result is Authentication.FAILED:
        return "the receiving server says the sender is forged"
    if policy.mode is not Mode.LIVE or result is Authentication.PASSED:
        return ""
    if policy.acknowledge is Acknowledge.AUTHENTICATED:
        return "the receiving server did not vouch for the sender"
    known = view.customer is not None and view.customer.known
    if policy.acknowledge is Acknowledge.KNOWN and not known:
        return "the sender is neither authenticated nor known"
    return ""


def _by_limits(view: View, request: Request, policy: Policy) -> str:
    counters, limits = view.counters, policy.limits
    if counters.thread:
        return "this conversation was acknowledged before"
    if counters.address_day >= limits.per_address_day:
        return "this address got an acknowledgement within the last day"
    if counters.address_week >= limits.per_address_week:
        return f"this address got {counters.address_week} acknowledgements within a week"
    domain = request.address.rpartition("@")[2]
    if domain not in limits.public_domains and counters.domain_hour >= limits.per_domain_hour:
        return f"{domain} got {counters.domain_hour} automatic mails within an hour"
    if counters.day >= limits.per_day:
        return f"the daily limit of {limits.per_day} automatic mails is reached"
    return ""
