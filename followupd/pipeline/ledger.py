"""The watcher's book: what it has seen goes into the database here, raw and first."""

from __future__ import annotations

from collections.abc import Sequence

from followupd.clock import Clock
from followupd.mailbox.imap import FetchedMail
from followupd.mailbox.watcher import Position
from followupd.model.sighting import Role
from followupd.store import messages
from followupd.store.messages import Place, Raw
from followupd.store.session import Database


class MailboxLedger:
    """One mailbox's folders in the database; implements `mailbox.watcher.Ledger`."""

    def __init__(self, database: Database, mailbox: str, clock: Clock) -> None:
        self._database = database
        self._mailbox = mailbox
        self._clock = clock

    def position(self, folder: str) -> Position | None:
        """Where we stand in the folder; None before it was first seen."""
        with self._database.read() as session:
            row = messages.folder(session, self._mailbox, folder)
            return Position(uidvalidity=row.uidvalidity, first_uid=row.first_uid) if row else None

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        """Start with the folder at `first_uid`; with `rematch`, quietly, because its UIDs changed."""
        place = self._place(folder, role, uidvalidity)
        with self._database.write() as session:
            messages.begin_folder(session, place, first_uid, self._clock(), quiet=rematch)

    def known(self, folder: str, uidvalidity: int, lowest: int) -> frozenset[int]:
        """The UIDs from `lowest` on that are in the database."""
        with self._database.read() as session:
            return messages.known_uids(session, self._place(folder, Role.INBOX, uidvalidity), lowest)

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        """Commit the raw mails, all in one transaction, before anything reads them."""
        now = self._clock()
        # A server whose clock is ahead must not move what we promise into its future.
        raws = [
            Raw(uid=mail.uid, raw=mail.raw, received_at=min(mail.received_at or now, now)) for mail in mails
        ]
        with self._database.write() as session:
            messages.keep(session, self._place(folder, role, uidvalidity), raws, now)

    def gone(self, folder: str, role: Role, uidvalidity: int, uids: Sequence[int]) -> None:
        """Note mails that vanished between the server's announcement and our fetch."""
        with self._database.write() as session:
            messages.note_gone(session, self._place(folder, role, uidvalidity), uids, self._clock())

    def synced(self, folder: str) -> None:
        """The folder was read completely just now."""
        with self._database.write() as session:
            messages.mark_synced(session, self._mailbox, folder, self._clock())

    def _place(self, folder: str, role: Role, uidvalidity: int) -> Place:
        return Place(mailbox=self._mailbox, folder=folder, role=role, uidvalidity=uidvalidity)
