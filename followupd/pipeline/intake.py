"""From a mail in the database to an input of `decide`: read it, find its case, say who did what.

It knows no server: mails come from the watcher's ledger, in the database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.errors import ParserDied
from followupd.model.decision import Decision, How
from followupd.model.message import Message
from followupd.model.sighting import Role
from followupd.pipeline.account import Account
from followupd.pipeline.finding import Found, conversation, understanding
from followupd.pipeline.parser import Parser
from followupd.pipeline.record import Recorder
from followupd.pipeline.routing import Route, routed
from followupd.store import customers, messages, outbox
from followupd.store.messages import Sighting, Understood
from followupd.store.session import Database
from followupd.understand import judge


class Intake:
    """Deals with mails one at a time, oldest first."""

    def __init__(
        self, database: Database, recorder: Recorder, parser: Parser, accounts: Mapping[str, Account]
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._parser = parser
        self._accounts = accounts

    def waiting(self, limit: int = 50) -> tuple[Sighting, ...]:
        """The next mails to deal with."""
        with self._database.read() as session:
            return messages.new_sightings(session, limit)

    def hold(self, sighting: Sighting, reason: str) -> None:
        """Set a mail aside that could not be dealt with; the next ones go on."""
        with self._database.write() as session:
            messages.hold(session, sighting.message, reason)

    def take_in(self, sighting: Sighting, now: datetime) -> bool:
        """Deal with one mail; True when it is set aside, because it killed its reader three times."""
        if sighting.mailbox not in self._accounts:
            # Nobody is left who could answer it; it must not stop the mails of the others.
            self.hold(sighting, f"the mailbox {sighting.mailbox} is no longer in config.toml")
            return False
        try:
            message = self._parser.parse(sighting.raw)
        except ParserDied:
            with self._database.write() as session:
                return messages.strike(session, sighting.message)
        self._deal_with(message, sighting, now)
        return False

    def _deal_with(self, message: Message, sighting: Sighting, now: datetime) -> None:
        account = self._accounts[sighting.mailbox]
        reading = judge(message, account.knowledge)
        understood = understanding(message, reading)
        # What a renumbered folder shows anew was sent or moved there long ago: it says nothing a second time.
        if (sighting.role is Role.INBOX or sighting.quiet) and self._seen_before(sighting, understood):
            return
        with self._database.read() as session:
            found = conversation(session, sighting.message, understood, reading)
        route = routed(message, reading, sighting, found, account)
        self._follow(route, sighting, understood, found, now)

    def _seen_before(self, sighting: Sighting, understood: Understood) -> bool:
        """A mail that lies in two of our mailboxes, or was moved back, is dealt with once."""
        first = None
        if not sighting.known:
            with self._database.read() as session:
                first = messages.original(session, sighting.message, understood)
            if first is None:
                return False
        with self._database.write() as session:
            if first is not None:
                messages.note_copy(session, sighting.message, first, understood)
            messages.done(session, sighting.id)
        return True

    def _follow(
        self, route: Route, sighting: Sighting, understood: Understood, found: Found, now: datetime
    ) -> None:
        def note(session: Session, outcome: str, unsure: bool | None, case_id: int | None) -> None:
            if sighting.known:
                messages.settle(session, sighting.message, outcome, case_id)
            else:
                written = replace(understood, outcome=outcome, unsure=unsure, case_id=case_id)
                messages.note_read(session, sighting.message, written)
            messages.done(session, sighting.id)
            _settle_letter(session, route, now)
            for address in route.correspondents:
                customers.mark_known(session, address)

        def also(session: Session, decision: Decision, case_id: int | None) -> None:
            note(session, decision.reason, decision.unsure, case_id)

        if route.task is None:
            with self._database.write() as session:
                note(session, route.outcome, None, found.case_id if route.joins else None)
        else:
            # A mail that is moved may be told of anew; one that only lies in two inboxes may not.
            moved = sighting.role is not Role.INBOX
            about = f"sighting {sighting.id}" if moved else f"message {sighting.message}"
            task = replace(route.task, about=about)
            self._recorder.carry_out(task, now, also)


def _settle_letter(session: Session, route: Route, now: datetime) -> None:
    """A letter of ours found in Sent: a draft that staff sent, or the proof that the server took our mail."""
    item = route.letter
    if item is None:
        return
    if item.how is How.DRAFT and item.state in ("queued", "appending", "drafted"):
        outbox.finish(session, item.id, "sent", "staff sent it", now)
    elif item.state in ("dot", "held") and item.raw:
        outbox.finish(session, item.id, "sent", "accepted: a copy lies in Sent", now)
