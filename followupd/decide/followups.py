"""After the resolution: the check-in, its one reminder, the customer's answer, the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followupd.decide import catchup, letters
from followupd.decide.reopening import bad_answer, reopened, told
from followupd.decide.workhours import at as local_time
from followupd.decide.workhours import due_at, in_slot, local, next_slot, slot_after, working_day_after
from followupd.model import events as e
from followupd.model.case import Case, CaseState
from followupd.model.decision import Decision, Kind, SetTimer
from followupd.model.inputs import CustomerWrote, TimerKind
from followupd.model.policy import Policy
from followupd.model.reading import Mood, Verdict
from followupd.model.view import View

#: A check-in this many working days late would only puzzle; it is skipped and listed.
TOO_LATE = 3


def check_in_due(start: datetime, policy: Policy) -> datetime:
    """When the customer is asked, counted from `start`."""
    return slot_after(policy.times.check_in_after, start, policy.times.check_in_at, policy.calendar)


def resolved(
    view: View, case: Case, policy: Policy, now: datetime, why: str, by: str = "followupd"
) -> Decision:
    """The case counts as resolved: the check-in is set, unless the customer cannot or will not be asked."""
    done = Decision(
        reason=f"resolved: {why}",
        events=(e.CaseResolved(at=now, by=by, why=why),),
        cancel_timers=(TimerKind.FIRST_REPLY, TimerKind.SILENCE),
        cancel_letters=(Kind.ACKNOWLEDGEMENT, Kind.APOLOGY, Kind.REOPENED),
    )
    reason = _not_to_be_asked(view)
    if reason:
        return done.plus(_skipped(reason, now))
    due = check_in_due(now, policy)
    return done.plus(
        Decision(
            reason="",
            set_timers=(SetTimer(kind=TimerKind.CHECK_IN, due_at=due, resolution=case.resolution + 1),),
        )
    )


def _not_to_be_asked(view: View) -> str:
    if view.customer and view.customer.opted_out:
        return "the customer does not want to be asked"
    if view.customer and view.customer.unreachable:
        return "mail to the customer comes back"
    return ""


def _skipped(reason: str, now: datetime) -> Decision:
    return Decision(
        reason=f"not asked: {reason}",
        events=(e.CheckInSkipped(at=now, reason=reason), e.CaseClosed(at=now, why=f"not asked: {reason}")),
        cancel_timers=(TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE),
    )


def check_in(view: View, case: Case, policy: Policy, now: datetime, due: datetime) -> Decision:
    """Ask now, at the next proper hour, or not at all."""
    times = policy.times
    reason = _not_to_be_asked(view)
    if reason:
        return _skipped(reason, now)
    # Before the hour is looked at: moving a late question to the next morning would make it look punctual.
    if now > _latest(due, policy):
        return _skipped(f"more than {TOO_LATE} working days late", now)
    if not in_slot(now, times.check_in_at, policy.calendar):
        return _later(case, next_slot(now, times.check_in_at, policy.calendar), TimerKind.CHECK_IN)
    if any(other.state in (CaseState.OPEN, CaseState.WAITING) for other in view.siblings):
        return _moved_for_sibling(case, policy, now)
    letter = letters.follow_up(Kind.CHECK_IN, case, policy, _turn(view, case, policy, now, due))
    return Decision(
        reason="the customer is asked whether all is well",
        events=(e.CheckInDecided(at=now, how=letter.how),),
        letters=(letter,),
        # Should the question never leave (a draft nobody sends), the case still comes to an end.
        set_timers=(_close_timer(case, due_at(times.reminder_after, now, policy.calendar), policy),),
    )


def _turn(view: View, case: Case, policy: Policy, now: datetime, due: datetime) -> datetime | None:
    """When a question may leave; None for at once. No question is urgent: a crowd of them takes turns too."""
    crowded = view.counters.hour >= catchup.per_hour(policy)
    if not crowded and not catchup.is_late(due, now):
        return None
    return catchup.turn(view, policy, now, policy.times.check_in_at, case.reference)


def _latest(due: datetime, policy: Policy) -> datetime:
    last = working_day_after(local(due, policy.calendar).date(), TOO_LATE, policy.calendar)
    return local_time(last, policy.calendar.closes, policy.calendar)


def _later(case: Case, due: datetime, kind: TimerKind) -> Decision:
    return Decision(
        reason="not at this hour", set_timers=(SetTimer(kind=kind, due_at=due, resolution=case.resolution),)
    )


def _moved_for_sibling(case: Case, policy: Policy, now: datetime) -> Decision:
    until = check_in_due(now, policy)
    return _later(case, until, TimerKind.CHECK_IN).plus(
        Decision(reason="", events=(e.CheckInMoved(at=now, until=until),))
    )


def delivered(case: Case, kind: Kind, policy: Policy, now: datetime) -> Decision:
    """The question has left us: the reminder, or the end, is set from this moment."""
    if kind is Kind.CHECK_IN and case.state is CaseState.RESOLVED and not case.asked:
        due = slot_after(policy.times.reminder_after, now, policy.times.check_in_at, policy.calendar)
        return Decision(
            reason="the check-in has left",
            events=(e.CheckInDelivered(at=now),),
            set_timers=(
                SetTimer(kind=TimerKind.REMINDER, due_at=due, resolution=case.resolution),
                _close_timer(case, due, policy),
            ),
        )
    if kind is Kind.REMINDER and case.state is CaseState.RESOLVED:
        return Decision(reason="the reminder has left", set_timers=(_close_timer(case, now, policy),))
    if kind is Kind.ACKNOWLEDGEMENT:
        return Decision(reason="the acknowledgement has left", events=(e.AcknowledgementDelivered(at=now),))
    return Decision(reason="nothing follows from it")


def reminder(view: View, case: Case, policy: Policy, now: datetime, due: datetime) -> Decision:
    """The one reminder of a resolution, at a proper hour."""
    times = policy.times
    if case.reminded or not case.asked:
        return Decision(reason="no reminder is due any more")
    if _not_to_be_asked(view):
        return _skipped(_not_to_be_asked(view), now)
    if not in_slot(now, times.check_in_at, policy.calendar):
        return _later(case, next_slot(now, times.check_in_at, policy.calendar), TimerKind.REMINDER)
    asking = replace(case, reminded=True)
    letter = letters.follow_up(Kind.REMINDER, asking, policy, _turn(view, case, policy, now, due))
    return Decision(
        reason="the customer is reminded, once",
        events=(e.ReminderDecided(at=now, how=letter.how),),
        letters=(letter,),
        set_timers=(_close_timer(case, now, policy),),
    )


def _close_timer(case: Case, start: datetime, policy: Policy) -> SetTimer:
    due = due_at(policy.times.close_after, start, policy.calendar)
    return SetTimer(kind=TimerKind.CLOSE, due_at=due, resolution=case.resolution)


def closed_unanswered(case: Case, now: datetime) -> Decision:
    """Silence after the question: nothing more is owed."""
    why = "no answer to the check-in" if case.asked else "the check-in was never sent"
    return Decision(
        reason=why,
        events=(e.CaseClosed(at=now, why=why),),
        cancel_timers=(TimerKind.CHECK_IN, TimerKind.REMINDER),
        cancel_letters=(Kind.CHECK_IN, Kind.REMINDER),
    )


def answered(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    """The customer's answer to a check-in: a number decides, else the words; unclear words go to the desk."""
    given = what.reading.answer
    words = letters.excerpt(what.reading.new_text)
    noted = Decision(
        reason=f"the customer answered: {given.rating or given.mood}",
        events=(e.CheckInAnswered(at=now, by="customer", rating=given.rating, mood=given.mood, words=words),),
        cancel_timers=(TimerKind.REMINDER, TimerKind.CHECK_IN),
        cancel_letters=(Kind.CHECK_IN, Kind.REMINDER),
    )
    if bad_answer(what):
        return noted.plus(reopened(view, case, what, policy, now))
    if given.opt_out:
        closed = e.CaseClosed(at=now, by="customer", why="asked not to be asked")
        return noted.plus(Decision(reason="", events=(closed,), cancel_timers=(TimerKind.CLOSE,)))
    if given.rating is not None or given.mood in (Mood.THANKS, Mood.CONTENT):
        return noted.plus(_closed_well(view, what, policy, now))
    unclear = Decision(reason="", set_timers=(_close_timer(case, now, policy),))
    return noted.plus(unclear).plus(told("wrote-again", view, policy, now, ("excerpt", words)))


def _closed_well(view: View, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    given = what.reading.answer
    why = f"the customer gave {given.rating} of 5" if given.rating else "the customer is content"
    done = Decision(
        reason="", events=(e.CaseClosed(at=now, by="customer", why=why),), cancel_timers=(TimerKind.CLOSE,)
    )
    words = ("excerpt", letters.excerpt(what.reading.new_text))
    if given.rating == 3:
        return done.plus(told("so-so", view, policy, now, words))
    # "5, but the second plate is broken": the number counts, and a person should read on.
    besides = given.rating is not None and what.reading.verdict is Verdict.COMPLAINT
    return done.plus(told("wrote-again", view, policy, now, words)) if besides else done
