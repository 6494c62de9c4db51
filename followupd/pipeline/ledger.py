"""The watcher's book: what it has seen goes into the database here, raw and first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from followupd.clock import Clock
from followupd.mailbox.imap import FetchedMail, Trace
from followupd.mailbox.watchledger import Comparison, Position
from followupd.model.sighting import Role
from followupd.store import aside, audits, sightings, standings
from followupd.store.aside import Missing
from followupd.store.session import Database
from followupd.store.sightings import Raw
from followupd.store.standings import Place
from followupd.understand.encodedwords import decoded_words

log = logging.getLogger(__name__)

#: What arrived in the last week is compared every hour, what arrived in the last month every day.
_HOURLY, _WEEK = timedelta(hours=1), timedelta(days=7)
_DAILY, _MONTH = timedelta(days=1), timedelta(days=30)
#: A server reckons days in a zone of its own (RFC 3501 §6.4.4).
_ANY_ZONE = timedelta(days=1)


def _unheard(_moment: datetime) -> None:
    return


class MailboxLedger:
    """One mailbox's folders in the database; implements `mailbox.watchledger.Ledger`.

    `heard` is told what the mail server's clock says, by the newest mail that was kept from the inbox.
    """

    def __init__(
        self, database: Database, mailbox: str, clock: Clock, heard: Callable[[datetime], None] = _unheard
    ) -> None:
        self._database = database
        self._mailbox = mailbox
        self._clock = clock
        self._heard = heard
        #: When everything of the last week was last compared, by folder.
        self._compared: dict[str, datetime] = {}
        self._audited: dict[str, datetime | None] = {}

    def position(self, folder: str) -> Position | None:
        """Where we stand in the folder; None before it was first seen."""
        with self._database.read() as session:
            row = standings.of(session, self._mailbox, folder)
        if row is None:
            return None
        return Position(
            uidvalidity=row.uidvalidity,
            first_uid=row.first_uid,
            highest=row.highest,
            since=_day(row.rematch_since) if row.rematch_since else None,
        )

    def begin(self, folder: str, role: Role, uidvalidity: int, first_uid: int, rematch: bool) -> None:
        """Start with the folder at `first_uid`; with `rematch`, quietly, because its UIDs changed."""
        place = self._place(folder, role, uidvalidity)
        with self._database.write() as session:
            standings.begin(session, place, first_uid, self._clock(), quiet=rematch)

    def due(self, folder: str) -> Comparison | None:
        """The daily comparison, the hourly one, or none."""
        now = self._clock()
        if folder not in self._audited:
            with self._database.read() as session:
                self._audited[folder] = audits.last(session, self._mailbox, folder)
        if _is_over(self._audited[folder], _DAILY, now):
            return Comparison(since=_day(now - _MONTH), audit=True)
        if _is_over(self._compared.get(folder), _HOURLY, now):
            return Comparison(since=_day(now - _WEEK), audit=False)
        return None

    def compared(self, folder: str, comparison: Comparison, late: int) -> None:
        """Remember when; the daily one is written down, and what it found is told."""
        now = self._clock()
        self._compared[folder] = now
        if late:
            log.warning("mails became visible late folder=%s count=%d", folder, late)
        if not comparison.audit:
            return
        log.info("audit folder=%s since=%s missing=%d", folder, comparison.since, late)
        with self._database.write() as session:
            audits.done(session, self._mailbox, folder, late, now)
        self._audited[folder] = now

    def known(self, folder: str, uidvalidity: int, lowest: int, *, kept: bool) -> frozenset[int]:
        """The UIDs from `lowest` on that are in the database; with `kept` only those with their mails."""
        place = self._place(folder, Role.INBOX, uidvalidity)
        with self._database.read() as session:
            return sightings.known_uids(session, place, lowest, kept=kept)

    def keep(self, folder: str, role: Role, uidvalidity: int, mails: Sequence[FetchedMail]) -> None:
        """Commit the raw mails, all in one transaction, before anything reads them."""
        now = self._clock()
        # A server whose clock is ahead must not move what we promise into its future.
        raws = [
            Raw(
                uid=mail.uid,
                raw=mail.raw,
                received_at=min(mail.received_at or now, now),
                size=mail.size,
                thread=mail.thread,
            )
            for mail in mails
        ]
        with self._database.write() as session:
            sightings.keep(session, self._place(folder, role, uidvalidity), raws, now)
        # In Sent and in Drafts the date is what the mail program said, ours among them (RFC 3501 §6.3.11).
        told = [mail.received_at for mail in mails if mail.received_at is not None]
        if role is Role.INBOX and told:
            self._heard(max(told))

    def gone(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        """Note mails that vanished between the server's announcement and our fetch."""
        self._note(self._place(folder, role, uidvalidity), traces, "gone")

    def refused(self, folder: str, role: Role, uidvalidity: int, traces: Sequence[Trace]) -> None:
        """Note mails that the server does not hand over, for a person to read in the mailbox."""
        self._note(self._place(folder, role, uidvalidity), traces, "refused")

    def _note(self, place: Place, traces: Sequence[Trace], state: str) -> None:
        now = self._clock()
        missing = [_missing(trace, now) for trace in traces]
        with self._database.write() as session:
            aside.note_missing(session, place, missing, state, now)

    def synced(self, folder: str) -> None:
        """The folder was read completely just now."""
        with self._database.write() as session:
            standings.mark_synced(session, self._mailbox, folder, self._clock())

    def _place(self, folder: str, role: Role, uidvalidity: int) -> Place:
        return Place(mailbox=self._mailbox, folder=folder, role=role, uidvalidity=uidvalidity)


def _missing(trace: Trace, now: datetime) -> Missing:
    return Missing(
        uid=trace.uid,
        received_at=min(trace.received_at or now, now),
        size=trace.size,
        author=trace.author,
        subject=decoded_words(trace.subject),
        message_id=trace.message_id,
    )


def _day(moment: datetime) -> date:
    return (moment - _ANY_ZONE).date()


def _is_over(last: datetime | None, span: timedelta, now: datetime) -> bool:
    """So much time has passed; a last time that lies in the future says nothing, for the clock was set."""
    return last is None or not timedelta(0) <= now - last < span
