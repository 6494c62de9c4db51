"""The real ledger on a database of its own, and a watcher that fills it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from databases import opened_in
from servers import Account

from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.mailbox.folders import FolderNames
from followupd.mailbox.imap import ImapSettings
from followupd.mailbox.watcher import Watcher
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import aside, migrate, reports

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Book:
    """One mailbox's book; each `sync` is the first pass of a new watcher unless it is kept."""

    def __init__(self, account: Account, folder: Path, port: int = 0) -> None:
        self.account = account
        self.database = opened_in(folder)
        migrate.upgrade(self.database, NOON)
        self.now = NOON
        self._port = port or account.port

    def ledger(self) -> MailboxLedger:
        return MailboxLedger(self.database, "shop", lambda: self.now)

    def watcher(self, ledger: MailboxLedger | None = None) -> Watcher:
        settings = ImapSettings(
            host=self.account.host,
            port=self._port,
            security="none",
            user=self.account.user,
            password=lambda: self.account.password,
            read_timeout=20,
        )
        return Watcher(settings, FolderNames(), ledger or self.ledger())

    def sync(self) -> int:
        watcher = self.watcher()
        try:
            return watcher.sync()
        finally:
            watcher.close()

    def put(self, first: int, last: int, when: datetime = NOON) -> tuple[int, ...]:
        return self.post((f"Subject: {number}\r\n\r\nHi\r\n".encode() for number in range(first, last)), when)

    def post(self, raws: Iterable[bytes], when: datetime = NOON) -> tuple[int, ...]:
        parcels = [Parcel(raw=raw, when=when) for raw in raws]
        return deliver_all(self.account.server, self.account.user, parcels)

    def mails(self) -> tuple[reports.Mail, ...]:
        with self.database.read() as session:
            return reports.mails(session)

    def aside(self) -> tuple[aside.Aside, ...]:
        with self.database.read() as session:
            return aside.listed(session)
