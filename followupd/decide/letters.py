"""The letters a decision can ask for, each with what it says, whom it goes to and until when it holds."""

from __future__ import annotations

from datetime import datetime

from followupd.model.case import Case, CaseState
from followupd.model.decision import How, Kind, Letter, Value
from followupd.model.policy import Mode, Policy
from followupd.model.view import View

#: How much of a customer's words a notice to the desk repeats.
EXCERPT = 600
#: How much of them a draft quotes.
QUOTE = 10_000


def by_itself(policy: Policy) -> How:
    """How a letter leaves that may leave by itself."""
    return {Mode.SHADOW: How.SHOW, Mode.DRAFT: How.DRAFT, Mode.LIVE: How.SEND}[policy.mode]


def by_hand(policy: Policy) -> How:
    """How a letter leaves that a person has to send, whatever the mode."""
    return How.SHOW if policy.mode is Mode.SHADOW else How.DRAFT


def acknowledgement(case: Case, answer_by: datetime, policy: Policy, not_before: datetime | None) -> Letter:
    """The first answer; to an author nobody vouched for it repeats no word of the mail."""
    return Letter(
        kind=Kind.ACKNOWLEDGEMENT,
        how=by_itself(policy),
        to=(case.customer,),
        language=case.language,
        ordinal=1,
        values=(("answer_by", answer_by), *own_words(case)),
        in_reply_to=case.last_message_id,
        references=case.last_references,
        valid_state=CaseState.OPEN,
        not_before=not_before,
    )


def own_words(case: Case) -> tuple[tuple[str, Value], ...]:
    """The customer's own words that an automatic mail may repeat: none unless the author is authenticated."""
    if case.authenticated:
        return (("authenticated", True),)
    return (("authenticated", False), ("subject", ""), ("customer_name", ""), ("order_number", ""))


def reply_draft(kind: Kind, case: Case, quote: str, quoted_at: datetime, policy: Policy) -> Letter:
    """A reply for staff to edit and send: an apology, or the one after a re-opening."""
    return Letter(
        kind=kind,
        how=by_hand(policy),
        to=(case.customer,),
        language=case.language,
        ordinal=1 + case.reopened,
        values=(
            ("authenticated", case.authenticated),
            ("quote", quote[:QUOTE]),
            ("quoted_from", case.customer_name or case.customer),
            ("quoted_at", quoted_at),
        ),
        in_reply_to=case.last_message_id,
        references=case.last_references,
    )


def follow_up(kind: Kind, case: Case, policy: Policy, not_before: datetime | None) -> Letter:
    """The check-in or its reminder; void once the case is re-opened or the customer has written."""
    return Letter(
        kind=kind,
        how=by_itself(policy),
        to=(case.customer,),
        language=case.language,
        ordinal=case.resolution,
        values=(*own_words(case), ("resolved_at", case.resolved_at or case.opened_at)),
        in_reply_to=case.last_message_id,
        references=case.last_references,
        valid_state=CaseState.RESOLVED,
        valid_resolution=case.resolution,
        valid_customer_wrote_at=case.customer_wrote_at,
        not_before=not_before,
    )


def notice(what: str, policy: Policy, *values: tuple[str, Value], view: View) -> tuple[Letter, ...]:
    """A notice to the desk; none when nobody is to be told. At most one a decision.

    In a flood the desk gets a last one that says so, and then none until the next hour.
    """
    sent, most = view.counters.notices_hour, policy.limits.notices_per_hour
    if not policy.notify or sent > most:
        return ()
    if sent == most:
        return (_last_notice(policy, view),)
    return (_written_notice(what, policy, values, view),)


def note(detail: str, policy: Policy, own_address: str) -> Letter:
    """A note put into our own inbox, for when no mail may or can leave."""
    return Letter(
        kind=Kind.DESK_NOTICE,
        how=How.SHOW if policy.mode is Mode.SHADOW else How.NOTE,
        to=(own_address,),
        language=policy.language,
        ordinal=1,
        values=(("what", "trouble"), ("detail", detail)),
    )


def _last_notice(policy: Policy, view: View) -> Letter:
    told = f"There were more than {policy.limits.notices_per_hour} notices within an hour; until the next"
    detail = f"{told} there will be no more. Please look: followupd cases, and followupd cases --unsure"
    return _written_notice("trouble", policy, (("detail", detail),), view)


def _written_notice(what: str, policy: Policy, values: tuple[tuple[str, Value], ...], view: View) -> Letter:
    case = view.case
    about: tuple[tuple[str, Value], ...] = (
        (("customer", case.customer), ("reasons", case.reasons)) if case else ()
    )
    return Letter(
        kind=Kind.DESK_NOTICE,
        how=How.SHOW if policy.mode is Mode.SHADOW else How.SEND,
        to=policy.notify,
        language=policy.language,
        ordinal=case.version + 1 if case else 1,
        values=(("what", what), *about, *values),
    )


def excerpt(words: str) -> str:
    """The beginning of the customer's words, for a notice."""
    words = words.strip()
    return words if len(words) <= EXCERPT else words[:EXCERPT].rsplit(" ", 1)[0] + " …"
