"""A mail that belongs to no case: open one, ask the desk, or leave it alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followupd.decide import letters
from followupd.decide.acknowledging import Request, Withheld, not_before, unwanted, withheld
from followupd.decide.gravity import gravity
from followupd.decide.lifecycle import evolve
from followupd.decide.workhours import due_at
from followupd.model import events as e
from followupd.model.case import Case
from followupd.model.decision import Decision, Kind, Letter, SetTimer, Value
from followupd.model.gravity import Severity
from followupd.model.inputs import CustomerWrote, TimerKind
from followupd.model.policy import Policy
from followupd.model.reading import Authentication, Sender, Verdict
from followupd.model.view import View


def new_mail(view: View, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    """What becomes of a mail that no case claims."""
    author = what.message.author
    if author is not None and author.key in policy.staff:
        return Decision(reason="written by staff, not by a customer", unsure=False)
    if view.probable:
        what = _perhaps_goes_on(view, what)
    match what.reading.verdict:
        case Verdict.COMPLAINT if author is not None:
            return opened(view, what, policy, now)
        case Verdict.OTHER:
            return Decision(reason=f"no complaint: {_why(what)}", unsure=False)
        case _:
            return _unsure(view, what, policy)


def _perhaps_goes_on(view: View, what: CustomerWrote) -> CustomerWrote:
    """Of a person's mail that may belong to a case the desk is asked; nothing else follows from a subject."""
    reading = what.reading
    if reading.sender is not Sender.HUMAN:
        return what
    reasons = (*reading.reasons, f"may go on with {view.probable}")
    verdict = Verdict.UNSURE if reading.verdict is Verdict.OTHER else reading.verdict
    return replace(what, reading=replace(reading, verdict=verdict, reasons=reasons))


def opened(view: View, what: CustomerWrote, policy: Policy, now: datetime, by: str = "customer") -> Decision:
    """A new case with its acknowledgement, its draft and its clock; the mail must have an author."""
    event = _complaint_opened(view, what, policy, now, by)
    case = evolve(None, event)
    answer_by = due_at(policy.times.first_reply, max(what.received_at, now), policy.calendar)
    decision = Decision(
        reason=f"a complaint: {_why(what)}",
        events=(event,),
        set_timers=(SetTimer(kind=TimerKind.FIRST_REPLY, due_at=answer_by, resolution=0),),
        unsure=False,
    )
    asked_at = None if by == "customer" else now
    decision = decision.plus(_acknowledge(case, view, what, policy, now, asked_at))
    if case.severity is Severity.SERIOUS and by == "customer":
        decision = _told_of_serious(decision, case, view, what, policy)
    return decision.plus(_apologise(case, what, policy, now))


def _complaint_opened(
    view: View, what: CustomerWrote, policy: Policy, now: datetime, by: str
) -> e.ComplaintOpened:
    message, reading = what.message, what.reading
    assert message.author is not None
    weight = gravity(reading.facts, view, policy, now)
    return e.ComplaintOpened(
        at=now,
        by=by,
        reference=view.new_reference,
        mailbox=view.mailbox,
        customer=message.author.key,
        customer_name=message.author.name,
        language=reading.language or (view.customer.language if view.customer else "") or policy.language,
        subject=message.subject,
        topic=reading.topic,
        order_number=reading.order_number,
        severity=weight.severity,
        urgency=weight.urgency,
        weighs=weight.reasons,
        # Into a form anybody can type anybody's address: the server vouches for the form alone.
        authenticated=reading.authentication is Authentication.PASSED and reading.writer is None,
        reasons=reading.reasons,
        message_id=message.message_id,
        references=message.references or message.in_reply_to,
        wrote_at=what.received_at,
        follows=view.case.reference if view.case else "",
    )


def _told_of_serious(
    decision: Decision, case: Case, view: View, what: CustomerWrote, policy: Policy
) -> Decision:
    """One notice that it weighs more than others, with what else the desk would have been told."""
    others = tuple(letter for letter in decision.letters if letter.kind is not Kind.DESK_NOTICE)
    notices = (letter for letter in decision.letters if letter.kind is Kind.DESK_NOTICE)
    detail = tuple(value for letter in notices for value in letter.values if value[0] == "detail")
    return replace(decision, letters=(*others, *_told("serious", case.weighs, view, what, policy, *detail)))


def _acknowledge(
    case: Case, view: View, what: CustomerWrote, policy: Policy, now: datetime, asked_at: datetime | None
) -> Decision:
    request = Request(
        reading=what.reading,
        unwanted=unwanted(what.message),
        address=case.customer,
        received_at=what.received_at,
        asked_at=asked_at,
        quiet=what.quiet,
    )
    refusal = withheld(view, request, policy, now)
    if refusal is not None:
        return _without_acknowledgement(refusal, view, policy, now)
    answer_by = due_at(policy.times.first_reply, max(what.received_at, now), policy.calendar)
    letter = letters.acknowledgement(case, answer_by, policy, not_before(view, request, policy, now))
    return Decision(reason="", events=(e.AcknowledgementDecided(at=now, how=letter.how),), letters=(letter,))


def _without_acknowledgement(refusal: Withheld, view: View, policy: Policy, now: datetime) -> Decision:
    """Why not is kept with the case; what concerns others too is told to the desk, once."""
    alarming = refusal.mute is not None or bool(refusal.fuse)
    detail = refusal.reason[0].upper() + refusal.reason[1:]
    return Decision(
        reason="",
        events=(e.AcknowledgementWithheld(at=now, reason=refusal.reason),),
        letters=letters.notice("trouble", policy, ("detail", detail), view=view) if alarming else (),
        mute=refusal.mute,
        fuse=refusal.fuse,
    )


def _apologise(case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    letter = letters.reply_draft(Kind.APOLOGY, case, what.reading.new_text, what.received_at, policy)
    return Decision(reason="", events=(e.ApologyDrafted(at=now, template=Kind.APOLOGY),), letters=(letter,))


def _unsure(view: View, what: CustomerWrote, policy: Policy) -> Decision:
    told = _told("unsure", what.reading.reasons, view, what, policy)
    return Decision(reason=f"unsure, staff are asked: {_why(what)}", letters=told, unsure=True)


def _told(
    about: str,
    reasons: tuple[str, ...],
    view: View,
    what: CustomerWrote,
    policy: Policy,
    *more: tuple[str, Value],
) -> tuple[Letter, ...]:
    """A notice to the desk that shows the mail."""
    author = what.message.author
    return letters.notice(
        about,
        policy,
        ("customer", author.address if author else ""),
        ("customer_name", author.name if author else ""),
        ("subject", what.message.subject),
        ("reasons", reasons),
        ("excerpt", letters.excerpt(what.reading.new_text)),
        *more,
        view=view,
    )


def _why(what: CustomerWrote) -> str:
    return "; ".join(what.reading.reasons) or "nothing in it says so"
