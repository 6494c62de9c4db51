"""Decide on an input and write down everything that follows from it, in one transaction."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.decide import decide, evolve
from followupd.errors import VersionConflict
from followupd.model import events as e
from followupd.model.case import Case
from followupd.model.decision import Decision, How, Kind, Letter
from followupd.model.inputs import Input, MailDelivered, StaffWrote
from followupd.model.view import View
from followupd.pipeline.account import Account
from followupd.pipeline.composing import composed
from followupd.store import cases, customers, outbox, timers
from followupd.store.outbox import Outgoing
from followupd.store.session import Database
from followupd.store.timers import Due

log = logging.getLogger(__name__)
#: How often to decide anew when another writer was faster.
ATTEMPTS = 5
#: No 0, O, 1, I: a reference may be read out on the telephone.
_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

#: What else belongs into the transaction; gets the session, the decision and the case's row id.
Also = Callable[[Session, Decision, int | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An input together with where it belongs."""

    mailbox: str
    what: Input
    case_id: int | None = None
    #: Whose mail it is, in lower case; empty when the case tells.
    customer: str = ""
    subject: str = ""
    #: What a letter without a case is about, such as "message 12".
    about: str = ""


class Recorder:
    """The only writer of decisions."""

    def __init__(self, database: Database, accounts: Mapping[str, Account]) -> None:
        self.database = database
        self.accounts = accounts

    def carry_out(self, task: Task, now: datetime, also: Also) -> Decision:
        """Decide, compose and record; on a version conflict, decide again on what is there now."""
        for _ in range(ATTEMPTS):
            decision, case, letters = self._prepared(task, now)
            try:
                with self.database.write() as session:
                    case_id = self._record(session, task, decision, case, letters, now)
                    also(session, decision, case_id)
            except VersionConflict:
                continue
            _log(task, case, decision)
            return decision
        raise VersionConflict()

    def preview(self, task: Task, now: datetime) -> tuple[Decision, tuple[Outgoing, ...]]:
        """What would be decided and composed; nothing is recorded."""
        decision, _, letters = self._prepared(task, now)
        return decision, letters

    def view(self, session: Session, task: Task, now: datetime) -> View:
        """The world around the input; that a letter was accepted concerns its case alone."""
        case = cases.by_id(session, task.case_id) if task.case_id is not None else None
        if isinstance(task.what, MailDelivered):
            return View(case=case, mailbox=task.mailbox)
        address = task.customer or (case.customer if case else "")
        return View(
            case=case,
            customer=customers.by_address(session, address) if address else None,
            siblings=cases.of_customer(session, address, task.case_id) if address else (),
            counters=customers.counters(session, address, task.subject, now),
            new_reference="FU-" + "".join(secrets.choice(_LETTERS) for _ in range(6)),
            mailbox=task.mailbox,
        )

    def _prepared(self, task: Task, now: datetime) -> tuple[Decision, Case | None, tuple[Outgoing, ...]]:
        account = self.accounts[task.mailbox]
        with self.database.read() as session:
            view = self.view(session, task, now)
            decision = decide(view, task.what, account.policy(now), now)
            case = _after(view.case, decision.events)
            about = _about(task, case)
            wanted = [letter for letter in decision.letters if not _is_decided(session, about, letter)]
        return decision, case, tuple(composed(letter, case, about, account, now) for letter in wanted)

    def _record(
        self,
        session: Session,
        task: Task,
        decision: Decision,
        case: Case | None,
        letters: tuple[Outgoing, ...],
        now: datetime,
    ) -> int | None:
        case_id = task.case_id
        if case is not None and decision.events:
            is_new = isinstance(decision.events[0], e.ComplaintOpened)
            case_id = cases.save(session, case, None if is_new else task.case_id)
            cases.add_events(session, case_id, decision.events)
            self._remember(session, case_id, case, task, decision)
        if case_id is not None:
            _set_timers(session, case_id, decision)
            outbox.cancel(session, case_id, decision.cancel_letters, now)
        for letter in letters:
            outbox.put(session, replace(letter, case_id=case_id))
            if letter.kind == Kind.DESK_NOTICE:
                customers.count_notice(session, now)
            elif letter.how is How.SEND:
                customers.count(session, letter.recipients[0], letter.due_at)
        return case_id

    def _remember(self, session: Session, case_id: int, case: Case, task: Task, decision: Decision) -> None:
        for event in decision.events:
            match event:
                case e.ComplaintOpened():
                    customers.note(session, case.customer, name=case.customer_name, language=case.language)
                    _remember_mail(session, case_id, case, event.message_id)
                case e.CustomerWroteAgain():
                    _remember_mail(session, case_id, case, event.message_id)
                case e.StaffAnswered() if isinstance(task.what, StaffWrote):
                    customers.mark_known(session, case.customer)
                    cases.remember_thread(session, case_id, (task.what.message.message_id,))
                case e.CustomerOptedOut():
                    customers.mark_opted_out(session, case.customer)
                case e.MailBounced(permanent=True) if event.recipient in ("", case.customer):
                    customers.mark_unreachable(session, case.customer)
                case _:
                    pass


def _after(case: Case | None, events: tuple[e.Event, ...]) -> Case | None:
    """The case after the events; a new complaint begins a case of its own."""
    if events and isinstance(events[0], e.ComplaintOpened):
        case = None
    for event in events:
        case = evolve(case, event)
    return case


def _remember_mail(session: Session, case_id: int, case: Case, message_id: str) -> None:
    """A Message-ID leads to the case, unless somebody else's mail had it first: anybody can copy one."""
    first = cases.by_thread(session, (message_id,))
    owner = cases.by_id(session, first) if first is not None else None
    if owner is None or owner.customer == case.customer:
        cases.remember_thread(session, case_id, (message_id,))


def _about(task: Task, case: Case | None) -> str:
    return f"case {case.reference}" if case else task.about


def _is_decided(session: Session, about: str, letter: Letter) -> bool:
    return outbox.is_decided(session, about, letter.kind, letter.ordinal)


def _set_timers(session: Session, case_id: int, decision: Decision) -> None:
    timers.cancel(session, case_id, *decision.cancel_timers)
    for timer in decision.set_timers:
        due = Due(case_id=case_id, kind=timer.kind, due_at=timer.due_at, resolution=timer.resolution)
        timers.put(session, case_id, due)


def _log(task: Task, case: Case | None, decision: Decision) -> None:
    """One line with ids and kinds; the reason quotes the customer and stays in the database."""
    happened = ", ".join(type(event).__name__ for event in decision.events) or "nothing"
    log.info("%s %s: %s", case.reference if case else task.about, type(task.what).__name__, happened)
