"""Taking a case up again, and telling the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from followupd.decide import letters
from followupd.decide.workhours import due_at
from followupd.model import events as e
from followupd.model.case import Case
from followupd.model.decision import Decision, Kind, SetTimer, Value
from followupd.model.inputs import CustomerWrote, TimerKind
from followupd.model.policy import Policy
from followupd.model.reading import Mood, Verdict
from followupd.model.view import View

#: What stops when a case is taken up again, or dismissed.
FOLLOW_UP_TIMERS = (TimerKind.SILENCE, TimerKind.CHECK_IN, TimerKind.REMINDER, TimerKind.CLOSE)


def unhappy(what: CustomerWrote) -> bool:
    """Whether the mail says that something is wrong."""
    return what.reading.answer.mood is Mood.UNHAPPY or what.reading.verdict is Verdict.COMPLAINT


def bad_answer(what: CustomerWrote) -> bool:
    """Whether an answer to a check-in says that it is not well: the number decides, else the words."""
    given, verdict = what.reading.answer, what.reading.verdict
    if given.rating is not None:
        return given.rating <= 2
    return given.mood is Mood.UNHAPPY or (given.mood is Mood.UNCLEAR and verdict is Verdict.COMPLAINT)


def told(what: str, view: View, policy: Policy, now: datetime, *values: tuple[str, Value]) -> Decision:
    """A notice to the desk together with its event; an empty decision when nobody is to be told."""
    notice = letters.notice(what, policy, *values, view=view)
    return Decision(reason="", events=(e.DeskTold(at=now, what=what),) if notice else (), letters=notice)


def reopened(view: View, case: Case, what: CustomerWrote, policy: Policy, now: datetime) -> Decision:
    """Take the case up again: a draft for staff, a notice to the desk, a new clock, no check-in."""
    words = what.reading.new_text
    draft = letters.reply_draft(Kind.REOPENED, _with_newest(case, what), words, what.received_at, policy)
    owed = due_at(policy.times.first_reply, now, policy.calendar)
    again = Decision(
        reason="not well after all: re-opened",
        events=(
            e.CaseReopened(at=now, by="customer", why="the customer says it is not well"),
            e.ApologyDrafted(at=now, template=Kind.REOPENED),
        ),
        letters=(draft,),
        set_timers=(SetTimer(kind=TimerKind.FIRST_REPLY, due_at=owed, resolution=case.resolution),),
        cancel_timers=FOLLOW_UP_TIMERS,
        cancel_letters=(Kind.CHECK_IN, Kind.REMINDER),
    )
    return again.plus(told("reopened", view, policy, now, ("excerpt", letters.excerpt(words))))


def _with_newest(case: Case, what: CustomerWrote) -> Case:
    """The case as the reply needs it: the draft answers the mail that re-opened it."""
    message = what.message
    if not message.message_id:
        return case
    references = message.references or message.in_reply_to
    return replace(case, last_message_id=message.message_id, last_references=references)
