"""From a mail in the database to an input of `decide`: read it, find its case, say who did what.

It knows no server: mails come from the watcher's ledger, in the database.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.errors import ParserDied, StoreError
from followupd.model.decision import Decision, How
from followupd.model.message import LARGEST, Message
from followupd.model.sighting import Role
from followupd.pipeline import teaching
from followupd.pipeline.account import Account
from followupd.pipeline.finding import Found, conversation, understanding
from followupd.pipeline.gate import brake_if_strange
from followupd.pipeline.parser import Parser
from followupd.pipeline.reconcile import note_evidence
from followupd.pipeline.record import Recorder, Weighed
from followupd.pipeline.routing import Route, routed
from followupd.pipeline.teaching import Teaching
from followupd.store import attachments, attempts, backlog, customers, likeness, messages, outcomes, proofs
from followupd.store.backlog import Sighting
from followupd.store.messages import Understood
from followupd.store.session import Database
from followupd.understand import judge
from followupd.understand.threads import verified
from followupd.understand.writers import written_by

#: Of such a mail people must know that there is more to read.
OVERSIZED = "the mail was too large to be read whole: only its headers and its first text were"
#: Where a Message-ID of ours stands, in bytes that no parser could read.
_OWN_IDS = re.compile(rb"^(?:Message-ID|X-Followupd-Id):\s*<?([^<>\s]{1,200})", re.MULTILINE | re.IGNORECASE)
_HEAD = 20_000
_MOST_IDS = 10


class Intake:
    """Deals with mails one at a time, oldest first."""

    def __init__(
        self, database: Database, recorder: Recorder, parser: Parser, accounts: Mapping[str, Account]
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._parser = parser
        self._accounts = accounts
        self._teaching = Teaching(database, parser, accounts)

    def waiting(self, limit: int = 50, mailboxes: Collection[str] | None = None) -> tuple[Sighting, ...]:
        """The next mails of these mailboxes, or of all, to deal with.

        That they are taken up is written down before anything reads them.
        """
        with self._database.read() as session:
            found = backlog.new_sightings(session, limit, mailboxes)
            if found:
                self._teaching.look(session)
        if unread := {sighting.message for sighting in found if not sighting.known}:
            with self._database.write() as session:
                attempts.take_up(session, unread)
        return found

    def hold(self, sighting: Sighting, reason: str) -> None:
        """Set a mail aside that could not be dealt with; the next ones go on."""
        with self._database.write() as session:
            messages.hold(session, sighting.message, reason)

    def is_own(self, sighting: Sighting) -> bool:
        """Whether the bytes bear a Message-ID of ours: trouble with such a mail is told by no other."""
        account = self._accounts.get(sighting.mailbox)
        keys = account.knowledge.keys if account else ()
        found = _OWN_IDS.findall(sighting.raw[:_HEAD])
        return any(verified(value.decode("ascii", "replace"), keys) for value in found[:_MOST_IDS])

    def take_in(self, sighting: Sighting, now: datetime, then: Sequence[bytes] = ()) -> bool:
        """Deal with one mail; True when it is set aside, because to read it ends its reader, or us.

        `then` are the mails that come next, in order: they are parsed while this one is written down.
        """
        if sighting.mailbox not in self._accounts:
            # Nobody is left who could answer it; it must not stop the mails of the others.
            self.hold(sighting, f"the mailbox {sighting.mailbox} is no longer in config.toml")
            return False
        if not sighting.known and sighting.attempts >= attempts.ENOUGH:
            self.hold(sighting, "the mail could not be read: the service ended each time it was tried")
            return True
        try:
            message = self._parser.parse(sighting.raw)
            self._parser.begin(then)
            self._deal_with(message, sighting, now)
        except ParserDied:
            with self._database.write() as session:
                return attempts.strike(session, sighting.message)
        except StoreError:
            # Not the mail's fault. If even this cannot be written, one attempt too many is counted.
            with suppress(StoreError), self._database.write() as session:
                attempts.give_back(session, sighting.message)
            raise
        return False

    def _deal_with(self, message: Message, sighting: Sighting, now: datetime) -> None:
        account = self._accounts[sighting.mailbox]
        reading = judge(message, self._teaching.beside(account.knowledge))
        message = written_by(message, reading)
        if sighting.size > max(LARGEST, len(sighting.raw)):
            reading = replace(reading, reasons=(*reading.reasons, OVERSIZED))
        understood = understanding(message, reading)
        is_arrival = sighting.role is Role.INBOX
        weighed = None
        # What a renumbered folder shows anew was sent or moved there long ago: it says nothing a second time.
        with self._database.read() as session:
            is_twice = is_arrival or sighting.quiet
            first = self._first_seen(session, sighting, understood) if is_twice else None
            if first is None:
                found = conversation(session, sighting.message, understood, reading, is_new=is_arrival)
                if found.case_id is None and sighting.thread:
                    place = (sighting.mailbox, sighting.thread, sighting.message)
                    found = replace(found, probable=likeness.reference_by_server(session, *place))
                route = _named(routed(message, reading, sighting, found, account), sighting)
                if route.task is not None:
                    weighed = self._recorder.weigh(session, route.task, now)
        if first is not None:
            self._note_again(sighting, first, understood)
            return
        self._follow(message, route, sighting, understood, (found, weighed), now)

    def _first_seen(self, session: Session, sighting: Sighting, understood: Understood) -> int | None:
        """The row of a mail that lies in two of our mailboxes, or was moved back: it is dealt with once."""
        known = sighting.message if sighting.known else None
        first = known or messages.original(session, sighting.message, understood)
        if first is None or sighting.role is Role.INBOX:
            return first
        # What staff did while a folder was renumbered is news all the same.
        place = (sighting.role, sighting.mailbox, sighting.id)
        return first if likeness.was_seen(session, first, *place) else None

    def _note_again(self, sighting: Sighting, first: int, understood: Understood) -> None:
        with self._database.write() as session:
            if first != sighting.message:
                messages.note_copy(session, sighting.message, first, understood)
            backlog.done(session, sighting.id)

    def _follow(
        self,
        message: Message,
        route: Route,
        sighting: Sighting,
        understood: Understood,
        known: tuple[Found, Weighed | None],
        now: datetime,
    ) -> None:
        found, weighed = known
        corrected = self._teaching.corrected(route.task, sighting) if route.task else None

        def note(session: Session, outcome: str, unsure: bool | None, case_id: int | None) -> None:
            if sighting.known:
                messages.settle(session, sighting.message, outcome, case_id)
            else:
                written = replace(understood, outcome=outcome, unsure=unsure, case_id=case_id)
                messages.note_read(session, sighting.message, written)
                attachments.add(session, sighting.message, message.attachments)
            backlog.done(session, sighting.id)
            _settle_letters(session, route, sighting, found, message, now)
            brake_if_strange(session, sighting.mailbox, found.strange, now)
            for address in route.correspondents:
                customers.mark_known(session, address)

        def also(session: Session, decision: Decision, case_id: int | None) -> None:
            note(session, decision.reason, decision.unsure, case_id)
            if corrected is not None and decision.lesson is not None:
                teaching.note(session, corrected, decision.lesson, now)

        if route.task is None:
            with self._database.write() as session:
                note(session, route.outcome, None, found.case_id if route.joins else None)
        else:
            self._recorder.carry_out(route.task, now, also, weighed)


def _named(route: Route, sighting: Sighting) -> Route:
    """The route with a name for what its letters are about.

    A mail that is moved may be told of anew; one that only lies in two inboxes may not.
    """
    if route.task is None:
        return route
    moved = sighting.role is not Role.INBOX
    about = f"sighting {sighting.id}" if moved else f"message {sighting.message}"
    return replace(route, task=replace(route.task, about=about))


def _settle_letters(
    session: Session, route: Route, sighting: Sighting, found: Found, message: Message, now: datetime
) -> None:
    """A letter of ours found in the mailbox: a draft staff sent, or proof that a server took our mail."""
    item = route.letter
    if item is None:
        for named in found.letters if route.proves_named else ():
            note_evidence(session, named, "accepted: the customer answered it", now)
        return
    if item.how is How.DRAFT and item.state in ("queued", "appending", "drafted"):
        outcomes.finish(session, item.id, "sent", "staff sent it", now)
    if item.how is not How.SEND:
        return
    renamed = message.message_id if message.message_id != item.message_id else ""
    if sighting.role is Role.SENT:
        proofs.note_kept(session, item.id, renamed, now)
        note_evidence(session, item, "accepted: a copy lies in Sent", now)
    elif sighting.role is Role.INBOX:
        proofs.note_back(session, item.id, renamed, now)
        note_evidence(session, item, "accepted: the copy to ourselves came back", now)
