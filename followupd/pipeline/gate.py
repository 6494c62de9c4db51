"""Whether anything may leave a mailbox now: it must know its own past, and what came in meanwhile.

A database that was restored from a backup, or copied, finds letters of its own in the mailbox that it never
wrote: then everything stops until a person has looked.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.errors import MailboxError
from followupd.mailbox.shelf import Place
from followupd.model.knowledge import TokenKey
from followupd.pipeline.ways import Exits
from followupd.store import backlog, halts, standings, tokens
from followupd.store.session import Database
from followupd.understand import threads

log = logging.getLogger(__name__)

#: What lies in the mailbox must have been read this lately before anything is sent to a customer.
FRESH = timedelta(minutes=10)
#: After trouble with the mailbox, its letters are looked for again so much later.
_AGAIN = timedelta(minutes=1)
STRANGE = (
    "The mailbox holds letters that followupd signed but that this database does not know: it is older than"
    " the mailbox (a restored backup), or a second followupd runs. Nothing leaves. Make sure that only one"
    " runs, look at `followupd queue` and at the folder of sent mail, then run: followupd resume"
)
_OWN_PLACES = (Place.DRAFTS, Place.SENT, Place.INBOX)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What may leave now."""

    #: Mails to customers; letters to ourselves may always leave.
    customers: bool
    drafts: bool
    #: Why something may not; empty when everything may.
    why: str = ""


class Gate:
    """Stands before one mailbox's outbox; for the dispatcher's thread."""

    def __init__(self, database: Database, mailbox: str, exits: Exits, keys: tuple[TokenKey, ...]) -> None:
        self._database = database
        self._mailbox = mailbox
        self._exits = exits
        self._keys = keys
        self._checked = False
        self._caught_up = False
        self._failed_at: datetime | None = None
        self._told = ""

    def look(self, now: datetime) -> Opening:
        """What may leave now; the mailbox's own letters are compared with the database at the first look."""
        if not self._checked:
            self._check_own_letters(now)
        if not self._checked:
            return self._tell(Opening(customers=False, drafts=False, why="the mailbox cannot be looked at"))
        why = self._not_caught_up(now) or self._exits.hold()
        return self._tell(Opening(customers=not why, drafts=True, why=why))

    def _tell(self, opening: Opening) -> Opening:
        if opening.why != self._told:
            log.info("mailbox %s: %s", self._mailbox, opening.why or "everything due may leave")
            self._told = opening.why
        return opening

    def _check_own_letters(self, now: datetime) -> None:
        if self._failed_at is not None and not self._is_worth_a_try(now, self._failed_at):
            return
        try:
            ids = self._exits.shelf.ids(_OWN_PLACES)
        except MailboxError as error:
            self._failed_at = now
            log.warning("nothing leaves %s yet: %s", self._mailbox, error)
            return
        own = (threads.verified(value, self._keys) for value in ids)
        with self._database.write() as session:
            brake_if_strange(session, self._mailbox, (token for token in own if token), now)
        self._checked = True

    def _is_worth_a_try(self, now: datetime, failed_at: datetime) -> bool:
        """A refused log-in is not repeated at once, unless the watcher got in meanwhile."""
        with self._database.read() as session:
            read_at = standings.synced_at(session, self._mailbox)
        return now >= failed_at + _AGAIN or (read_at is not None and read_at >= failed_at)

    def _not_caught_up(self, now: datetime) -> str:
        """What came in while nobody looked is read before anything is sent."""
        with self._database.read() as session:
            read_at = standings.synced_at(session, self._mailbox)
            if read_at is None or abs(now - read_at) > FRESH:
                self._caught_up = False
                return "the mailbox was not read lately"
            self._caught_up = self._caught_up or not backlog.has_new(session, self._mailbox)
        return "" if self._caught_up else "mails that came in meanwhile are read first"


def brake_if_strange(session: Session, mailbox: str, own: Iterable[str], now: datetime) -> None:
    """Stop everything when a valid token of ours is known nowhere; from then on it is known."""
    strange = tokens.unknown(session, own)
    if not strange:
        return
    tokens.adopt(session, mailbox, strange, "found in the mailbox", now)
    if halts.engage(session, halts.BRAKE, STRANGE, now):
        log.error("mailbox %s: %s", mailbox, STRANGE)
