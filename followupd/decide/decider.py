"""The front door of the rules: one input, one decision."""

from __future__ import annotations

from datetime import datetime

from followupd.decide import desk, letters
from followupd.decide.followups import check_in, closed_unanswered, delivered, reminder, resolved
from followupd.decide.opening import new_mail
from followupd.decide.reopening import told
from followupd.decide.replies import customer_wrote, stranger_wrote
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, Kind
from followupd.model.inputs import (
    CustomerWrote,
    DeliveryFailed,
    Input,
    MailDelivered,
    StaffCommanded,
    StaffWrote,
    StrangerWrote,
    TimerKind,
    TimerRang,
)
from followupd.model.policy import Policy
from followupd.model.view import View

#: The state in which a timer means anything.
_MEANT: dict[TimerKind, CaseState] = {
    TimerKind.FIRST_REPLY: CaseState.OPEN,
    TimerKind.SILENCE: CaseState.WAITING,
    TimerKind.CHECK_IN: CaseState.RESOLVED,
    TimerKind.REMINDER: CaseState.RESOLVED,
    TimerKind.CLOSE: CaseState.RESOLVED,
}


def decide(view: View, what: Input, policy: Policy, now: datetime) -> Decision:
    """What follows from the input; pure, so asking again gives the same answer."""
    case = view.case
    if isinstance(what, StaffCommanded):
        return desk.staff_commanded(view, what, policy, now)
    if isinstance(what, CustomerWrote):
        return customer_wrote(view, case, what, policy, now) if case else new_mail(view, what, policy, now)
    if case is None:
        return Decision(reason="it belongs to no case", unsure=False)
    match what:
        case StaffWrote():
            return desk.staff_wrote(case, what, policy, now)
        case TimerRang():
            return _rang(view, case, what, policy, now)
        case MailDelivered():
            return _left(case, what, policy, now)
        case DeliveryFailed():
            return _failed(view, what, policy, now)
        case StrangerWrote():
            return stranger_wrote(view, what, policy, now)


def _rang(view: View, case: Case, what: TimerRang, policy: Policy, now: datetime) -> Decision:
    of_old = what.kind is not TimerKind.FIRST_REPLY and what.resolution != case.resolution
    if case.state is not _MEANT[what.kind] or of_old:
        return Decision(reason=f"the {what.kind} timer means nothing any more")
    match what.kind:
        case TimerKind.FIRST_REPLY:
            missed = Decision(reason="nobody has answered yet", events=(e.FirstReplyMissed(at=now),))
            return missed.plus(told("overdue", view, policy, now))
        case TimerKind.SILENCE:
            why = f"no word from the customer for {policy.times.silence}"
            return resolved(view, case, policy, now, why)
        case TimerKind.CHECK_IN if case.asked:
            return Decision(reason="the customer was asked already")
        case TimerKind.CHECK_IN:
            return check_in(view, case, policy, now, what.due_at)
        case TimerKind.REMINDER:
            return reminder(view, case, policy, now, what.due_at)
        case TimerKind.CLOSE:
            return closed_unanswered(case, now)


def _left(case: Case, what: MailDelivered, policy: Policy, now: datetime) -> Decision:
    kind = Kind(what.letter)
    if kind in (Kind.CHECK_IN, Kind.REMINDER) and what.ordinal != case.resolution:
        return Decision(reason=f"the {kind} belongs to an earlier resolution")
    return delivered(case, kind, policy, now)


def _failed(view: View, what: DeliveryFailed, policy: Policy, now: datetime) -> Decision:
    """A mail that came back is noted; for good, the desk must know, for the customer waits in vain."""
    event = e.MailBounced(
        at=now, letter=what.letter, recipient=what.recipient, permanent=what.permanent, detail=what.detail
    )
    noted = Decision(reason=f"our {what.letter} did not arrive", events=(event,))
    # A notice about a notice that did not arrive would not arrive either, and so on without end.
    if not what.permanent or what.letter == Kind.DESK_NOTICE:
        return noted
    detail = letters.excerpt(what.detail)
    return noted.plus(told("bounced", view, policy, now, ("detail", detail))).plus(
        Decision(
            reason="", cancel_timers=(TimerKind.REMINDER,), cancel_letters=(Kind.CHECK_IN, Kind.REMINDER)
        )
    )
