"""The customer writes in a case that exists."""

from __future__ import annotations

from datetime import datetime

from followupd.decide import letters
from followupd.decide.followups import answered, check_in_due
from followupd.decide.opening import opened
from followupd.decide.reopening import bad_answer, reopened, told, unhappy
from followupd.decide.workhours import due_at
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, Kind, SetTimer
from followupd.model.inputs import CustomerWrote, StrangerWrote, TimerKind
from followupd.model.policy import Policy
from followupd.model.reading import Mood, Sender, Verdict
from followupd.model.view import View

_WELL = (Mood.THANKS, Mood.CONTENT)
_QUESTIONS = (Kind.CHECK_IN, Kind.REMINDER)


def customer_wrote(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    """What another mail of the customer means, by where the case stands."""
    if what.reading.sender is not Sender.HUMAN:
        return Decision(reason=f"an automatic mail in the thread is left alone ({what.reading.evidence})")
    noted = _noted(what, now)
    match case.state:
        case CaseState.OPEN:
            return noted
        case CaseState.WAITING:
            return noted.plus(_while_waiting(what, policy, now))
        case CaseState.RESOLVED if case.asked or what.replies_to in _QUESTIONS:
            return noted.plus(answered(view, case, what, policy, now))
        case CaseState.RESOLVED:
            return noted.plus(_before_check_in(view, case, what, policy, now))
        case CaseState.CLOSED:
            return _after_closing(view, case, what, policy, now)
        case CaseState.DISMISSED:
            return noted.plus(_after_dismissal(view, case, what, policy, now))


def stranger_wrote(view: View, what: StrangerWrote, policy: Policy, now: datetime) -> Decision:
    """Somebody the case does not know wrote in its thread: noted and shown to the desk, nothing else.

    A token proves only that a mail was seen, not who writes (the case stays the customer's).
    """
    author = what.message.author
    address = author.address if author else "an unreadable address"
    words = ("excerpt", letters.excerpt(what.reading.new_text))
    noted = Decision(
        reason="the sender is not the customer of this case",
        events=(e.StrangerNoted(at=now, address=address),),
    )
    return noted.plus(told("stranger", view, policy, now, ("detail", address), words))


def _noted(what: CustomerWrote, now: datetime) -> Decision:
    message = what.message
    event = e.CustomerWroteAgain(
        at=now,
        by="customer",
        mood=what.reading.answer.mood,
        message_id=message.message_id,
        references=message.references or message.in_reply_to,
        wrote_at=what.received_at,
    )
    # Whatever else the mail says and whenever it comes: who does not want to be asked is not asked again.
    opted_out = (e.CustomerOptedOut(at=now, by="customer"),) if what.reading.answer.opt_out else ()
    return Decision(reason="the customer wrote again", events=(event, *opted_out), unsure=False)


def _while_waiting(what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    if what.reading.answer.mood in _WELL and what.reading.verdict is not Verdict.COMPLAINT:
        return Decision(reason="")
    owed = due_at(policy.times.first_reply, now, policy.calendar)
    return Decision(
        reason="",
        events=(e.AnswerOwed(at=now, by="customer"),),
        set_timers=(SetTimer(kind=TimerKind.FIRST_REPLY, due_at=owed, resolution=0),),
        cancel_timers=(TimerKind.SILENCE,),
    )


def _before_check_in(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    if unhappy(what):
        return reopened(view, case, what, policy, now)
    if what.reading.answer.mood is Mood.THANKS:
        return Decision(reason="")
    until = check_in_due(now, policy)
    moved = Decision(
        reason="",
        events=(e.CheckInMoved(at=now, until=until),),
        set_timers=(SetTimer(kind=TimerKind.CHECK_IN, due_at=until, resolution=case.resolution),),
        cancel_letters=_QUESTIONS,
    )
    return (
        moved
        if what.reading.answer.mood is Mood.CONTENT
        else moved.plus(_wrote_again(view, what, policy, now))
    )


def _wrote_again(view: View, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    return told("wrote-again", view, policy, now, ("excerpt", letters.excerpt(what.reading.new_text)))


def _after_closing(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    """A late answer counts; a new grievance re-opens for a while, and later becomes a case of its own."""
    noted = _noted(what, now)
    late_answer = what.reading.answer.rating is not None and what.replies_to in _QUESTIONS
    if late_answer:
        noted = noted.plus(_late_answer(what, now))
    grievance = bad_answer(what) if late_answer else unhappy(what)
    if not grievance:
        calm = late_answer or what.reading.answer.mood in _WELL
        return noted if calm else noted.plus(_wrote_again(view, what, policy, now))
    closed_at = case.closed_at or case.opened_at
    if now <= due_at(policy.times.reopen_within, closed_at, policy.calendar):
        return noted.plus(reopened(view, case, what, policy, now))
    return opened(view, what, policy, now)


def _late_answer(what: CustomerWrote, now: datetime) -> Decision:
    given = what.reading.answer
    words = letters.excerpt(what.reading.new_text)
    event = e.CheckInAnswered(at=now, by="customer", rating=given.rating, mood=given.mood, words=words)
    return Decision(reason="", events=(event,))


def _after_dismissal(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    if what.reading.verdict is Verdict.COMPLAINT:
        return reopened(view, case, what, policy, now)
    return Decision(reason="")
