"""What would follow from a mail if it arrived now: read, routed and decided as the service does it.

Nothing is recorded, sent or filed, and no password is needed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime

from followupd import secrets
from followupd.compose.templates import Templates, ignore, shipped
from followupd.config import Mailbox, Settings
from followupd.daemon.accounts import account as account_of
from followupd.decide import decide, evolve
from followupd.model.address import Address
from followupd.model.case import Case
from followupd.model.decision import Decision
from followupd.model.knowledge import Knowledge, TokenKey
from followupd.model.message import Message
from followupd.model.policy import Policy
from followupd.model.reading import Reading
from followupd.model.sighting import Role
from followupd.model.view import View
from followupd.pipeline.account import Account
from followupd.pipeline.composing import composed, usable_languages
from followupd.pipeline.finding import Found, conversation, understanding
from followupd.pipeline.parser import ChildParser
from followupd.pipeline.record import Recorder, Task
from followupd.pipeline.routing import routed
from followupd.store import cases, messages
from followupd.store.backlog import Sighting
from followupd.store.outbox import Outgoing
from followupd.store.session import Database
from followupd.understand import judge
from followupd.understand.writers import written_by

_NOTHING_KNOWN = Found(case_id=None, customer="", letters=(), own=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """What would follow from one mail."""

    #: Why, as a sentence.
    reason: str
    #: The case it would join; None for none.
    case: Case | None = None
    #: None for a mail that nothing is decided about.
    decision: Decision | None = None
    letters: tuple[Outgoing, ...] = ()
    #: The number under which this very mail is stored already.
    stored_as: int | None = None


def read(raw: bytes, account: Account) -> tuple[Message, Reading]:
    """The mail as the service reads it, in a child process; raises ParserDied when that one dies of it."""
    parser = ChildParser(forms=account.knowledge.forms)
    try:
        message = parser.parse(raw)
    finally:
        parser.close()
    reading = judge(message, account.knowledge)
    return written_by(message, reading), reading


def account_for(settings: Settings, mailbox: Mailbox, *, has_data: bool) -> Account:
    """The mailbox as its stations see it; before the first start there are no keys of our tokens to read."""
    keys = secrets.token_keys(settings.data_dir) if has_data else (_passing_key(),)
    return account_of(settings, mailbox, keys, ignore)


def usual_account() -> Account:
    """A mailbox with the default settings, for who has no config file yet."""
    templates = Templates(shipped())
    return Account(
        name="",
        address=Address(name="Your shop", address="info@shop.example"),
        company="Your shop",
        signature="",
        language="en",
        templates=templates,
        knowledge=Knowledge(keys=(_passing_key(),), languages=usable_languages(templates)),
        policy=lambda _now: Policy(),
    )


def _passing_key() -> TokenKey:
    """What is composed here is never sent, so nobody needs to recognise it later."""
    return TokenKey(id="a", secret=os.urandom(32))


def rehearse(
    read_mail: tuple[Message, Reading], account: Account, database: Database | None, now: datetime
) -> Rehearsal:
    """What would follow if the mail lay in the inbox now; without a database, as the first mail ever."""
    message, reading = read_mail
    found, stored_as = _looked_up(read_mail, database) if database else (_NOTHING_KNOWN, None)
    if stored_as is not None:
        reason = f"nothing: this very mail was dealt with already (followupd explain --mail {stored_as})"
        return Rehearsal(reason=reason, case=_case(database, found.case_id), stored_as=stored_as)
    route = routed(message, reading, _sighting(account, now), found, account)
    case = _case(database, found.case_id if route.task is None else route.task.case_id)
    if route.task is None:
        return Rehearsal(reason=route.outcome, case=case if route.joins else None)
    decision, letters = _decided(route.task, account, database, now)
    return Rehearsal(reason=decision.reason, case=case, decision=decision, letters=letters)


def _sighting(account: Account, now: datetime) -> Sighting:
    return Sighting(
        id=0,
        message=0,
        raw=b"",
        mailbox=account.name,
        folder="INBOX",
        role=Role.INBOX,
        received_at=now,
        quiet=False,
        known=False,
    )


def _looked_up(read_mail: tuple[Message, Reading], database: Database) -> tuple[Found, int | None]:
    """What the database knows of the mail's conversation, and of the mail itself."""
    understood = understanding(*read_mail)
    with database.read() as session:
        stored_as = messages.original(session, 0, understood) if understood.canonical else None
        return conversation(session, stored_as or 0, understood, read_mail[1]), stored_as


def _case(database: Database | None, case_id: int | None) -> Case | None:
    if database is None or case_id is None:
        return None
    with database.read() as session:
        return cases.by_id(session, case_id)


def _decided(
    task: Task, account: Account, database: Database | None, now: datetime
) -> tuple[Decision, tuple[Outgoing, ...]]:
    if database is not None:
        return Recorder(database, {account.name: account}).preview(task, now)
    view = View(new_reference="(new)", mailbox=account.name)
    decision = decide(view, task.what, account.policy(now), now)
    case = None
    for event in decision.events:
        case = evolve(case, event)
    about = f"case {case.reference}" if case else "this mail"
    return decision, tuple(composed(letter, case, about, account, now) for letter in decision.letters)
