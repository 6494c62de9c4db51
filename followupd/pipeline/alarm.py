"""What the admin must know although it belongs to no case: a broken template, a mail set aside."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping
from datetime import datetime

from followupd.decide.letters import note, notice
from followupd.model.decision import Kind, Letter
from followupd.model.view import View
from followupd.pipeline.account import Account
from followupd.pipeline.composing import composed
from followupd.store import outbox
from followupd.store.session import Database

log = logging.getLogger(__name__)
#: What the outbox keeps of what a letter is about.
_LONGEST_NAME = 100


class Alarm:
    """Writes notices to the desk; the same trouble is told once."""

    def __init__(self, database: Database, accounts: Mapping[str, Account]) -> None:
        self._database = database
        self._accounts = accounts
        #: What was logged since the start: with nobody to notify, the outbox does not remember it.
        self._logged: set[str] = set()

    def tell(self, mailbox: str, what: str, detail: str, about: str, now: datetime) -> None:
        """Put a notice into the outbox, unless one `about` the same was decided before."""
        if self._is_told(_name(about)):
            return
        log.warning("%s: %s", what, detail)
        policy = self._accounts[mailbox].policy(now)
        letters = notice(what, policy, ("detail", detail), view=View(mailbox=mailbox))
        self._put(mailbox, letters, _name(about), now)

    def leave_note(self, mailbox: str, detail: str, about: str, now: datetime) -> None:
        """As `tell`, but into the mailbox's own inbox: while no mail may or can leave."""
        if self._is_told(_name(about)):
            return
        log.error("%s", detail)
        account = self._accounts[mailbox]
        letter = note(detail, account.policy(now), account.address.address)
        self._put(mailbox, (letter,), _name(about), now)

    def _is_told(self, name: str) -> bool:
        with self._database.read() as session:
            return name in self._logged or outbox.is_decided(session, name, Kind.DESK_NOTICE, 1)

    def _put(self, mailbox: str, letters: tuple[Letter, ...], name: str, now: datetime) -> None:
        for letter in letters:
            written = composed(letter, None, name, self._accounts[mailbox], now)
            with self._database.write() as session:
                outbox.put(session, written)
        self._logged.add(name)


def _name(about: str) -> str:
    """A name that fits its column, and is never that of something else with the same beginning."""
    if len(about) <= _LONGEST_NAME:
        return about
    digest = hashlib.sha256(about.encode("utf-8", "replace")).hexdigest()[:16]
    return f"{about[: _LONGEST_NAME - len(digest) - 1]} {digest}"
