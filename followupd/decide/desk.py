"""What staff did: a mail found in Sent, a mail moved, a command."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followupd.decide import letters
from followupd.decide.followups import delivered, resolved
from followupd.decide.opening import opened
from followupd.decide.reopening import FOLLOW_UP_TIMERS
from followupd.decide.workhours import due_at
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, Kind, SetTimer
from followupd.model.inputs import CustomerWrote, StaffCommanded, StaffWrote, TimerKind
from followupd.model.policy import Policy
from followupd.model.reading import Command
from followupd.model.view import View

#: Letters that are questions or confirmations, not the answer the customer waits for.
_NO_ANSWERS = (Kind.ACKNOWLEDGEMENT, Kind.CHECK_IN, Kind.REMINDER)
_ALL_LETTERS = (Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.CHECK_IN, Kind.REMINDER, Kind.REOPENED)


def staff_wrote(case: Case, what: StaffWrote, policy: Policy, now: datetime) -> Decision:
    """A mail of staff to the customer: an answer, unless it was one of our drafts that is none."""
    if what.draft_of in _NO_ANSWERS:
        return delivered(case, Kind(what.draft_of), policy, what.sent_at)
    answer = Decision(
        reason=f"{what.who} answered the customer",
        events=(e.StaffAnswered(at=now, by=what.who, sent_at=what.sent_at, draft_of=what.draft_of),),
    )
    if case.state not in (CaseState.OPEN, CaseState.WAITING):
        return answer
    due = due_at(policy.times.silence, what.sent_at, policy.calendar)
    return answer.plus(
        Decision(
            reason="",
            set_timers=(SetTimer(kind=TimerKind.SILENCE, due_at=due, resolution=case.resolution),),
            cancel_timers=(TimerKind.FIRST_REPLY,),
            # Once a person has answered, a draft or an acknowledgement that still waits would only confuse.
            cancel_letters=(Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.REOPENED),
        )
    )


def staff_commanded(view: View, what: StaffCommanded, policy: Policy, now: datetime) -> Decision:
    """What staff ordered, done once however often it is seen."""
    case = view.case
    match what.command:
        case Command.RESOLVED:
            return _resolve(view, case, what, policy, now)
        case Command.NOT_A_COMPLAINT:
            return _dismiss(case, what, now)
        case Command.COMPLAINT:
            return _make_case(view, case, what, policy, now)
        case None:
            known = ", ".join(f"#{command}" for command in Command)
            return _refused(view, what, f"there is no such command; I know {known}", policy, now)


def _resolve(view: View, case: Case | None, what: StaffCommanded, policy: Policy, now: datetime) -> Decision:
    if case is None:
        return _no_case(view, what, policy, now)
    if case.state in (CaseState.OPEN, CaseState.WAITING):
        return resolved(view, case, policy, now, what.how, by=what.who)
    return Decision(reason=f"{case.reference} is {case.state} already", unsure=False)


def _dismiss(case: Case | None, what: StaffCommanded, now: datetime) -> Decision:
    if case is None or case.state is CaseState.DISMISSED:
        reason = "staff say it is no complaint; no case was open for it"
        return Decision(reason=reason, unsure=False, lesson=False)
    return Decision(
        reason=f"staff say it is no complaint: {what.how}",
        events=(e.CaseDismissed(at=now, by=what.who, how=what.how),),
        cancel_timers=(TimerKind.FIRST_REPLY, *FOLLOW_UP_TIMERS),
        cancel_letters=_ALL_LETTERS,
        unsure=False,
        lesson=False,
    )


def _make_case(
    view: View, case: Case | None, what: StaffCommanded, policy: Policy, now: datetime
) -> Decision:
    if case is None:
        return _open_by_hand(view, what, policy, now)
    if case.state is not CaseState.DISMISSED:
        return Decision(reason=f"{case.reference} is a case already", unsure=False)
    owed = due_at(policy.times.first_reply, now, policy.calendar)
    return Decision(
        reason=f"staff say it is a complaint after all: {what.how}",
        events=(e.CaseReopened(at=now, by=what.who, why=what.how),),
        set_timers=(SetTimer(kind=TimerKind.FIRST_REPLY, due_at=owed, resolution=case.resolution),),
        lesson=True,
    )


def _open_by_hand(view: View, what: StaffCommanded, policy: Policy, now: datetime) -> Decision:
    if what.message is None or what.reading is None or what.received_at is None:
        return _no_case(view, what, policy, now)
    if what.message.author is None:
        reason = "the mail does not name exactly one author, so nobody could be answered"
        return _refused(view, what, reason, policy, now)
    if what.message.author.key in policy.own_addresses | policy.staff:
        reason = "it comes from one of our own addresses; please write to the customer yourself"
        return _refused(view, what, reason, policy, now)
    wrote = CustomerWrote(
        message=what.message,
        reading=replace(what.reading, reasons=(f"{what.who} {what.how}",)),
        received_at=what.received_at,
        quiet=what.quiet,
    )
    return replace(opened(view, wrote, policy, now, by=what.who), lesson=True)


def _no_case(view: View, what: StaffCommanded, policy: Policy, now: datetime) -> Decision:
    if what.message is not None:
        return Decision(reason="the moved mail belongs to no case; nothing to do", unsure=False)
    return _refused(view, what, "it does not name a case: reply to a mail of the case", policy, now)


def _refused(view: View, what: StaffCommanded, reason: str, policy: Policy, now: datetime) -> Decision:
    """The desk is told why not; in a case as an event too, for the name of a notice counts the events."""
    command = what.command or what.how
    refused = e.CommandRefused(at=now, by=what.who, command=command, reason=reason)
    told = letters.notice("refused", policy, ("detail", f"{what.how}: {reason}."), view=view)
    return Decision(reason=f"refused: {reason}", events=(refused,) if view.case else (), letters=told)
