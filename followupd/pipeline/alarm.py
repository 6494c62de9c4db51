"""What the admin must know although it belongs to no case: a broken template, a mail set aside."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime

from followupd.decide.letters import notice
from followupd.model.decision import Kind
from followupd.model.view import View
from followupd.pipeline.account import Account
from followupd.pipeline.composing import composed
from followupd.store import outbox
from followupd.store.session import Database

log = logging.getLogger(__name__)


class Alarm:
    """Writes notices to the desk; the same trouble is told once."""

    def __init__(self, database: Database, accounts: Mapping[str, Account]) -> None:
        self._database = database
        self._accounts = accounts

    def tell(self, mailbox: str, what: str, detail: str, about: str, now: datetime) -> None:
        """Put a notice into the outbox, unless one `about` the same was decided before."""
        with self._database.read() as session:
            if outbox.is_decided(session, about[:100], Kind.DESK_NOTICE, 1):
                return
        log.warning("%s: %s", what, detail)
        account = self._accounts[mailbox]
        letters = notice(what, account.policy(now), ("detail", detail), view=View(mailbox=mailbox))
        for letter in letters:
            written = composed(letter, None, about[:100], account, now)
            with self._database.write() as session:
                outbox.put(session, written)
