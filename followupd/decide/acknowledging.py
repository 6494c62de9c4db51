"""Who gets an acknowledgement, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from followupd.decide import catchup
from followupd.decide.circles import blown_fuse, other_desk, own_side
from followupd.decide.workhours import due_at
from followupd.model.decision import Mute
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
    #: When staff made it a case, if they did: what they ask for is not late.
    asked_at: datetime | None = None
    quiet: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """Why no acknowledgement is made, and what follows from it for other mails."""

    reason: str
    mute: Mute | None = None
    #: Why nothing automatic may go to customers any more.
    fuse: str = ""


def withheld(view: View, request: Request, policy: Policy, now: datetime) -> Withheld | None:
    """Why the customer gets no acknowledgement, or None when one may be made.

    Follows RFC 3834 §2 (never to machines, never twice) and answers no forged sender.
    """
    checks = (
        _by_owner(policy, request),
        _by_sender(request, view),
        _by_age(view, request, policy, now),
        _by_authentication(request, view, policy),
        _by_halts(view),
    )
    if reason := next((reason for reason in checks if reason), ""):
        return Withheld(reason=reason)
    if mute := other_desk(view, request.address, policy, now):
        return Withheld(reason=mute.why, mute=mute)
    if reason := _by_limits(view, request, policy):
        return Withheld(reason=reason)
    fuse = blown_fuse(view, policy)
    return Withheld(reason=fuse, fuse=fuse) if fuse else None


def unwanted(message: Message) -> bool:
    """Whether the mail asks that no automatic answer be sent ([MS-OXCMAIL] X-Auto-Response-Suppress)."""
    asked = message.header("X-Auto-Response-Suppress").lower().replace(",", " ").split()
    return "all" in asked or "autoreply" in asked


def not_before(view: View, request: Request, policy: Policy, now: datetime) -> datetime | None:
    """When the acknowledgement may leave: after an outage in its turn, else when the hourly limit has room.

    None for at once. The counter knows what later hours hold already, so that those who wait do not all
    leave together.
    """
    if catchup.is_late(request.asked_at or request.received_at, now):
        return catchup.turn(view, policy, now, policy.calendar.opens, view.new_reference)
    counters, most = view.counters, max(policy.limits.per_hour, 1)
    if counters.hour - counters.later < most:
        return None
    return now + timedelta(hours=max(1, counters.hour // most))


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


def _by_age(view: View, request: Request, policy: Policy, now: datetime) -> str:
    within = policy.times.acknowledge_within
    latest = due_at(within, request.received_at, policy.calendar)
    if now > latest:
        return f"the mail is older than {within}"
    too_late = (not_before(view, request, policy, now) or now) > latest
    return f"it could leave only when the mail is older than {within}" if too_late else ""


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


def _by_halts(view: View) -> str:
    if view.counters.muted:
        return "a machine there answers our acknowledgements; for a week it gets none"
    return "no mail goes to customers by itself until followupd resume" if view.counters.fused else ""


def _by_limits(view: View, request: Request, policy: Policy) -> str:
    counters, limits = view.counters, policy.limits
    if counters.thread or own_side(view, request.address, policy):
        return "this conversation was acknowledged before"
    if counters.address_day >= limits.per_address_day:
        return "this address got an acknowledgement within the last day"
    if counters.address_week >= limits.per_address_week:
        return f"this address got {counters.address_week} acknowledgements within a week"
    domain = request.address.rpartition("@")[2]
    if domain not in limits.public_domains and counters.domain_hour >= limits.per_domain_hour:
        return f"{domain} got {counters.domain_hour} automatic mails within an hour"
    return ""
