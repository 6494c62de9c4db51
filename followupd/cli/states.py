"""Where a case or a letter stands, in plain words."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from followupd.cli.printing import moment
from followupd.decide.doubt import PATIENCE, SETTLE
from followupd.model.case import Case, CaseState
from followupd.model.decision import How
from followupd.model.inputs import TimerKind
from followupd.store import halts
from followupd.store.halts import Halt
from followupd.store.outbox import Item
from followupd.store.timers import Due

_LETTERS = {
    "queued": "waits",
    "sending": "under way",
    "appending": "under way",
    "dot": "in doubt",
    "sent": "sent",
    "drafted": "in Drafts",
    "failed": "not accepted",
    "held": "held",
    "expired": "expired",
    "cancelled": "cancelled",
    "shown": "shown only",
}
_HALTED = {
    halts.BRAKE: "STOPPED: no mail and no draft leaves",
    halts.FUSE: "STOPPED: no mail to customers leaves",
}
_TIMERS = {
    TimerKind.FIRST_REPLY: "we should have answered",
    TimerKind.SILENCE: "without another word the case counts as resolved",
    TimerKind.CHECK_IN: "the customer is asked whether all is well",
    TimerKind.REMINDER: "the customer is reminded, once",
    TimerKind.CLOSE: "without an answer the case is closed",
}


def letter_state(item: Item) -> str:
    """What became of a letter so far."""
    if item.state == "sent" and item.how is How.DRAFT:
        return "sent by staff"
    return _LETTERS.get(item.state, item.state)


def letter_trouble(item: Item, zone: ZoneInfo) -> str:
    """Why a letter has not left, or the last word about it."""
    if item.state == "dot" and item.dot_at is not None:
        earliest, latest = (moment(item.dot_at + wait, zone) for wait in (SETTLE, PATIENCE))
        return (
            "handed over, but no reply came; proof that it arrived is looked for, until"
            f" {earliest} at least and {latest} at most"
        )
    return item.note


def halt_sentence(halt: Halt, zone: ZoneInfo) -> str:
    """What stands still, since when, and why."""
    what = _HALTED.get(halt.name, "STOPPED: nothing leaves by itself")
    why = halt.why if halt.why.endswith((".", "!", "?")) else f"{halt.why}."
    return f"{what} since {moment(halt.at, zone)}: {why}"


def timer_meaning(kind: TimerKind) -> str:
    """What the end of that time means."""
    return _TIMERS[kind]


def waits_for(case: Case, due: Iterable[Due], zone: ZoneInfo) -> str:
    """What the case waits for next; empty when for nothing."""
    times = {timer.kind: moment(timer.due_at, zone) for timer in due}
    match case.state:
        case CaseState.OPEN:
            by = times.get(TimerKind.FIRST_REPLY)
            return f"our answer by {by}" if by else "our answer, overdue"
        case CaseState.WAITING:
            until = times.get(TimerKind.SILENCE)
            return f"a word from the customer until {until}" if until else "a word from the customer"
        case CaseState.RESOLVED:
            return _after_resolution(case, times)
        case CaseState.CLOSED | CaseState.DISMISSED:
            return ""


def _after_resolution(case: Case, times: dict[TimerKind, str]) -> str:
    if TimerKind.CHECK_IN in times:
        return f"the check-in on {times[TimerKind.CHECK_IN]}"
    if TimerKind.REMINDER in times:
        return f"the customer's answer, reminder on {times[TimerKind.REMINDER]}"
    what = "the customer's answer" if case.asked else "the check-in to be sent"
    return f"{what} until {times[TimerKind.CLOSE]}" if TimerKind.CLOSE in times else what
