"""Decide on an input and write down everything that follows from it, in one transaction."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.decide import decide, evolve
from followupd.errors import VersionConflict
from followupd.model import events as e
from followupd.model.case import Case
from followupd.model.decision import INTERNAL, Decision, How, Kind, Letter
from followupd.model.inputs import CustomerWrote, Input, MailDelivered, StaffCommanded, StaffWrote
from followupd.model.reading import ThreadKeys
from followupd.model.view import Counters, View
from followupd.pipeline.account import Account
from followupd.pipeline.composing import composed
from followupd.store import cases, customers, halts, mutes, outbox, outcomes, timers
from followupd.store.outbox import Outgoing
from followupd.store.session import Database
from followupd.store.timers import Due
from followupd.understand.threads import lasting_subject

log = logging.getLogger(__name__)
#: How often to decide anew when another writer was faster.
ATTEMPTS = 5
#: So long a conversation may pause before the same subject means nothing any more.
PROBABLE_WITHIN = timedelta(days=60)
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
    #: The cases whose conversation the mail names, whether or not it joins one.
    named_cases: tuple[int, ...] = ()
    #: The reference of the case that the mail server counts the mail to; empty for none.
    probable: str = ""
    #: What a letter without a case is about, such as "message 12".
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A decision with what it rests on; nothing is written yet."""

    view: View
    decision: Decision
    #: The case after the decision.
    case: Case | None
    #: What the letters are about.
    about: str
    #: The letters that were not decided before.
    wanted: tuple[Letter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A decision with its letters; nothing is recorded yet."""

    view: View
    decision: Decision
    #: The case after the decision.
    case: Case | None
    letters: tuple[Outgoing, ...]

    @property
    def hangs_on_counters(self) -> bool:
        """Whether another mail that is decided at the same moment could forbid this decision."""
        counted = any(letter.kind == Kind.ACKNOWLEDGEMENT or _is_counted(letter) for letter in self.letters)
        return counted or self.decision.mute is not None or bool(self.decision.fuse)


class Recorder:
    """The only writer of decisions."""

    def __init__(self, database: Database, accounts: Mapping[str, Account]) -> None:
        self.database = database
        self.accounts = accounts

    def carry_out(self, task: Task, now: datetime, also: Also, weighed: Weighed | None = None) -> Decision:
        """Decide, compose and record; on a version conflict, decide again on what is there now.

        `weighed` is a decision on the task that was just made.
        """
        for _ in range(ATTEMPTS):
            made = self._prepared(task, now, weighed)
            weighed = None
            try:
                with self.database.write() as session:
                    self._hold_to_counters(session, task, made, now)
                    case_id = self._record(session, task, made, now)
                    also(session, made.decision, case_id)
            except VersionConflict:
                continue
            _log(task, made.case, made.decision)
            return made.decision
        raise VersionConflict()

    def preview(self, task: Task, now: datetime) -> tuple[Decision, tuple[Outgoing, ...]]:
        """What would be decided and composed; nothing is recorded."""
        made = self._prepared(task, now)
        return made.decision, made.letters

    def view(self, session: Session, task: Task, now: datetime) -> View:
        """The world around the input; that a letter was accepted concerns its case alone."""
        case = cases.by_id(session, task.case_id) if task.case_id is not None else None
        if isinstance(task.what, MailDelivered):
            return View(case=case, mailbox=task.mailbox)
        address = _address(task, case)
        siblings = cases.of_customer(session, address, task.case_id) if address else ()
        return View(
            case=case,
            customer=customers.by_address(session, address) if address else None,
            siblings=siblings,
            probable=_probable(task, siblings, now) if case is None else "",
            counters=_counters(session, task, address, now),
            named=_named(session, task.what),
            new_reference="FU-" + "".join(secrets.choice(_LETTERS) for _ in range(6)),
            mailbox=task.mailbox,
        )

    def weigh(self, session: Session, task: Task, now: datetime) -> Weighed:
        """Decide on what is there now."""
        view = self.view(session, task, now)
        decision = decide(view, task.what, self.accounts[task.mailbox].policy(now), now)
        case = _after(view.case, decision.events)
        about = _about(task, case)
        # About a case that only begins, nothing can be decided yet.
        is_first = not decision.letters or _begins_case(decision)
        decided = frozenset() if is_first else outbox.decided(session, about)
        wanted = tuple(letter for letter in decision.letters if (letter.kind, letter.ordinal) not in decided)
        return Weighed(view=view, decision=decision, case=case, about=about, wanted=wanted)

    def _prepared(self, task: Task, now: datetime, weighed: Weighed | None = None) -> Prepared:
        if weighed is None:
            with self.database.read() as session:
                weighed = self.weigh(session, task, now)
        account = self.accounts[task.mailbox]
        about, case = weighed.about, weighed.case
        letters = tuple(composed(letter, case, about, account, now) for letter in weighed.wanted)
        return Prepared(view=weighed.view, decision=weighed.decision, case=case, letters=letters)

    def _hold_to_counters(self, session: Session, task: Task, made: Prepared, now: datetime) -> None:
        """Two mails decided at one moment must not both pass below a limit: the second is decided anew.

        Raises VersionConflict when what was counted meanwhile changes the decision.
        """
        if not made.hangs_on_counters:
            return
        customers.in_turn(session)
        counters = _counters(session, task, _address(task, made.view.case), now)
        if counters == made.view.counters:
            return
        policy = self.accounts[task.mailbox].policy(now)
        if decide(replace(made.view, counters=counters), task.what, policy, now) != made.decision:
            raise VersionConflict()

    def _record(self, session: Session, task: Task, made: Prepared, now: datetime) -> int | None:
        case_id, case, decision = task.case_id, made.case, made.decision
        if case is not None and decision.events:
            case_id = cases.save(session, case, None if _begins_case(decision) else task.case_id)
            cases.add_events(session, case_id, decision.events)
            self._remember(session, case_id, case, task, decision)
        if case_id is not None:
            _set_timers(session, case_id, decision)
            outcomes.cancel(session, case_id, decision.cancel_letters, now)
        outbox.put(session, *(replace(letter, case_id=case_id) for letter in made.letters))
        for letter in made.letters:
            if letter.kind == Kind.DESK_NOTICE:
                customers.count_notice(session, now)
        _count(session, task, made, case_id, now)
        if decision.mute is not None:
            mutes.mute(session, decision.mute)
        if decision.fuse:
            halts.engage(session, halts.FUSE, decision.fuse, now)
        return case_id

    def _remember(self, session: Session, case_id: int, case: Case, task: Task, decision: Decision) -> None:
        for event in decision.events:
            match event:
                case e.ComplaintOpened():
                    customers.note(session, case.customer, name=case.customer_name, language=case.language)
                    cases.remember_mail(session, case_id, case.customer, event.message_id)
                case e.CustomerWroteAgain():
                    cases.remember_mail(session, case_id, case.customer, event.message_id)
                case e.StaffAnswered() if isinstance(task.what, StaffWrote):
                    customers.mark_known(session, case.customer)
                    cases.remember_thread(session, case_id, (task.what.message.message_id,))
                case e.CustomerOptedOut():
                    customers.mark_opted_out(session, case.customer)
                case e.MailBounced(permanent=True) if event.recipient in ("", case.customer):
                    customers.mark_unreachable(session, case.customer)
                case _:
                    pass


def _begins_case(decision: Decision) -> bool:
    return bool(decision.events) and isinstance(decision.events[0], e.ComplaintOpened)


def _count(session: Session, task: Task, made: Prepared, case_id: int | None, now: datetime) -> None:
    """Count what goes to customers; an acknowledgement also as the only one of its conversation."""
    names: tuple[str, ...] = ()
    acknowledged = any(letter.kind == Kind.ACKNOWLEDGEMENT for letter in made.letters)
    # Also a new case in an old conversation: whoever answers that case goes on with the same conversation.
    if acknowledged or (_begins_case(made.decision) and made.view.counters.thread):
        names = _conversation(task, _address(task, made.view.case), case_id)
    for letter in made.letters:
        if _is_counted(letter):
            customers.count(session, letter.recipients[0], letter.due_at, names)
            names = ()
    if names:
        customers.count_conversation(session, names, now)


def _is_counted(letter: Outgoing) -> bool:
    """Whether the letter goes to a customer by itself."""
    return letter.how is How.SEND and letter.kind not in INTERNAL


def _address(task: Task, case: Case | None) -> str:
    return task.customer or (case.customer if case else "")


def _conversation(task: Task, address: str, begun: int | None = None) -> tuple[str, ...]:
    named = dict.fromkeys((begun, task.case_id, *task.named_cases))
    known = tuple(case_id for case_id in named if case_id is not None)
    return customers.conversation_names(address, lasting_subject(task.subject), known)


def _counters(session: Session, task: Task, address: str, now: datetime) -> Counters:
    return customers.counters(session, address, _conversation(task, address), now)


def _probable(task: Task, siblings: tuple[Case, ...], now: datetime) -> str:
    """The case that a mail without References may go on with, and why."""
    if not isinstance(task.what, CustomerWrote):
        return ""
    if task.probable:
        return f"{task.probable}: the mail server counts both to one conversation"
    subject = lasting_subject(task.subject)
    late = (case for case in siblings if now - case.customer_wrote_at <= PROBABLE_WITHIN)
    alike = (case.reference for case in late if subject and lasting_subject(case.subject) == subject)
    return next((f"{reference}: the same customer, the same subject" for reference in alike), "")


def _named(session: Session, what: Input) -> tuple[str, ...]:
    """To whom the earlier acknowledgements went that a customer's mail names; most mails name nothing."""
    reading = what.reading if isinstance(what, CustomerWrote | StaffCommanded) else None
    keys = reading.threads if reading is not None else ThreadKeys()
    tokens = dict.fromkeys((*keys.tokens, *keys.quoted_tokens))
    if not tokens and not keys.quoted_cases:
        return ()
    return customers.acknowledged(session, tokens, keys.quoted_cases)


def _after(case: Case | None, events: tuple[e.Event, ...]) -> Case | None:
    """The case after the events; a new complaint begins a case of its own."""
    if events and isinstance(events[0], e.ComplaintOpened):
        case = None
    for event in events:
        case = evolve(case, event)
    return case


def _about(task: Task, case: Case | None) -> str:
    return f"case {case.reference}" if case else task.about


def _set_timers(session: Session, case_id: int, decision: Decision) -> None:
    timers.cancel(session, case_id, *decision.cancel_timers)
    for timer in decision.set_timers:
        due = Due(case_id=case_id, kind=timer.kind, due_at=timer.due_at, resolution=timer.resolution)
        timers.put(session, case_id, due)


def _log(task: Task, case: Case | None, decision: Decision) -> None:
    """One line with ids and kinds; the reason quotes the customer and stays in the database."""
    happened = ", ".join(type(event).__name__ for event in decision.events) or "nothing"
    log.info("%s %s: %s", case.reference if case else task.about, type(task.what).__name__, happened)
