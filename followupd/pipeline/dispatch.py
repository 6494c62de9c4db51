"""From the outbox to the servers: mails by SMTP with the dot marker, drafts by IMAP."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.clock import Clock
from followupd.errors import ChannelError, DeliveryError, DeliveryInDoubt, MailboxError
from followupd.mailbox.imap_faults import CommandRefused
from followupd.model.decision import Decision, How, Kind
from followupd.model.inputs import DeliveryFailed, Input, MailDelivered
from followupd.pipeline import timely
from followupd.pipeline.record import Recorder, Task
from followupd.pipeline.ways import Shelf, Smtp, Way
from followupd.store import messages, outbox
from followupd.store.outbox import Item
from followupd.store.session import Database

log = logging.getLogger(__name__)

#: Waiting before the next attempt, by the number of attempts made; after the last, a person must look.
RETRIES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240, 480))
#: How long the way to a server is left alone after it was blocked.
PAUSE = timedelta(minutes=2)
#: A mail whose acceptance is unknown waits this long for evidence.
SETTLE = timedelta(minutes=15)
DOUBT = "the connection broke after the mail was handed over; nobody knows whether it was accepted"
#: A server that keeps copies of what it sends has had time to do so.
COPY_AFTER = timedelta(seconds=60)


class Dispatcher:
    """Carries one mailbox's outbox to its servers; for one thread.

    A blocked way stops only what goes that way: drafts are filed while no mail can be sent, and vice versa.
    """

    def __init__(
        self, database: Database, recorder: Recorder, mailbox: str, smtp: Smtp, shelf: Shelf, clock: Clock
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mailbox = mailbox
        self._smtp = smtp
        self._shelf = shelf
        self._clock = clock
        self._sending, self._filing = Way(), Way()
        #: The next letter, claimed in the transaction that ended the one before: one write instead of two.
        self._next: Item | None = None

    @property
    def trouble(self) -> str:
        """The last trouble with a way, as a sentence; empty when all is well."""
        return " ".join(way.trouble for way in (self._sending, self._filing) if way.trouble)

    def claim(self) -> Item | None:
        """The next due letter, claimed for us; None when nothing is due."""
        item, self._next = self._next, None
        if item is None:
            with self._database.write() as session:
                item = self._claimed(session)
        return item

    def _claimed(self, session: Session) -> Item | None:
        if self._next is not None:
            return self._next
        # A customer waits for an acknowledgement, a draft waits for staff: mail not yet read comes first.
        ways = (How.SEND,) if messages.has_new(session, self._mailbox) else (How.SEND, How.DRAFT)
        return outbox.claim(session, self._mailbox, secrets.token_hex(16), self._clock(), ways)

    def carry(self, item: Item) -> None:
        """Carry one claimed letter to its server, and record what became of it."""
        way = self._filing if item.how is How.DRAFT else self._sending
        if way.paused_until is not None and way.is_paused(self._clock()):
            self._wait(item, way.paused_until, way.trouble)
            return
        try:
            if item.how is How.DRAFT:
                self._file_draft(item)
            elif not self._is_untimely(item):
                self._send(item)
        except CommandRefused as error:
            self._later(item, error)
        except (ChannelError, MailboxError) as error:
            self._pause(item, way, str(error))
        except DeliveryInDoubt as error:
            log.warning("letter %d: %s", item.id, error)
        except DeliveryError as error:
            self._refused(item, error)

    def hold(self, item: Item, reason: str) -> None:
        """Stop the letter until a person has looked."""
        self._smtp.abandon()
        self._finish(item, "held", reason)

    def tidy(self) -> None:
        """Take back claims that were left behind, see that copies lie in Sent, hold what stayed in doubt."""
        with self._database.write() as session:
            outbox.recover(session, self._mailbox, expired_at=self._clock())
        if not self._filing.is_paused(self._clock()):
            self._see_to_copies()
        self._settle_doubts()

    def newly_held(self) -> tuple[Item, ...]:
        """What is held in this mailbox's outbox, for the admin to be told of."""
        with self._database.read() as session:
            found = outbox.held(session, self._mailbox)
        # A notice that cannot be written must not be told of by a notice.
        return tuple(item for item in found if item.kind != Kind.DESK_NOTICE)

    def try_way(self) -> str:
        """Log in to the submission server and out again; the trouble as a sentence, empty when all is well.

        A wrong password must be known before the first letter is due.
        """
        self._sending.trouble = ""
        try:
            if not self._smtp.usable:
                self._smtp.open()
        except DeliveryError as error:
            self._sending.trouble = str(error)
            log.warning("mail of %s cannot be sent: %s", self._mailbox, error)
        self._smtp.close()
        return self._sending.trouble

    def recover(self) -> int:
        """After a start: take back what was claimed but had not left."""
        with self._database.write() as session:
            return outbox.recover(session, self._mailbox)

    def close(self) -> None:
        """Let go of both servers."""
        self._smtp.close()
        self._shelf.close()

    def _pause(self, item: Item, way: Way, reason: str) -> None:
        """The way is blocked for every mail: this one did nothing wrong and keeps its attempts."""
        way.paused_until, way.trouble = self._clock() + PAUSE, reason
        log.warning(
            "%s for %s pauses until %s: %s",
            "filing drafts" if way is self._filing else "sending",
            self._mailbox,
            way.paused_until.isoformat(),
            reason,
        )
        self._wait(item, way.paused_until, reason)

    def _wait(self, item: Item, until: datetime, reason: str) -> None:
        with self._database.write() as session:
            outbox.again(session, item.id, until, reason, counts=False)

    def _later(self, item: Item, error: Exception) -> None:
        """The server did not want this one now: the attempt counts, and after the last a person must look."""
        if item.attempts > len(RETRIES):
            self._finish(item, "held", f"given up after {item.attempts} attempts: {error}")
            return
        due = self._clock() + _jittered(RETRIES[item.attempts - 1])
        with self._database.write() as session:
            outbox.again(session, item.id, due, str(error))

    def _is_untimely(self, item: Item) -> bool:
        """Whether the letter must not leave at this hour; it then waits for a proper one, or has expired."""
        now = self._clock()
        policy = self._recorder.accounts[self._mailbox].policy(now)
        if now > timely.expires_at(item, policy):
            self._finish(item, "expired", "too late to be of use; it is not sent any more")
            return True
        proper = timely.next_hour(item, policy, now)
        if proper > now:
            self._wait(item, proper, "waits for a proper hour")
        return proper > now

    def _file_draft(self, item: Item) -> None:
        with self._database.read() as session:
            wanted = outbox.is_wanted(session, item)
        if wanted:
            # After any trouble the server may have taken it all the same: a second copy would only confuse.
            tried = item.attempts > 1 or bool(item.note)
            self._shelf.add_draft(item.raw, item.message_id, self._clock(), look_first=tried)
            self._filing.trouble = ""
        self._finish(item, *(("drafted", "") if wanted else ("cancelled", "overtaken by what happened")))

    def _send(self, item: Item) -> None:
        if not self._smtp.usable:
            self._smtp.open()
        self._smtp.offer(self._recorder.accounts[self._mailbox].address.address, item.recipients, item.raw)
        with self._database.write() as session:
            may_leave = outbox.mark_dot(session, item, self._clock())
        if not may_leave:
            self._smtp.abandon()
            self._finish(item, "cancelled", "overtaken by what happened")
            return
        # From here on only the server's reply, or evidence, tells whether the mail was accepted.
        self._delivered(item, self._smtp.dot())

    def _delivered(self, item: Item, reply: str) -> None:
        now = self._clock()
        self._sending.trouble = ""
        wants_copy = self._recorder.accounts[self._mailbox].sent_copy

        def note(session: Session) -> None:
            outbox.finish(session, item.id, "sent", reply, now)
            if wants_copy:
                outbox.want_copy(session, item.id, now + COPY_AFTER)

        self._record(item, MailDelivered(letter=item.kind, ordinal=item.ordinal), note, now)

    def _refused(self, item: Item, error: DeliveryError) -> None:
        now = self._clock()
        log.warning("letter %d was not accepted: %s", item.id, error)
        if not error.permanent:
            self._later(item, error)
            return
        what = DeliveryFailed(
            letter=item.kind, recipient=item.recipients[0], permanent=True, detail=str(error)
        )
        self._record(
            item, what, lambda session: outbox.finish(session, item.id, "failed", str(error), now), now
        )

    def _record(self, item: Item, what: Input, note: Callable[[Session], None], now: datetime) -> None:
        """What became of the letter, with what follows from it for its case, in one transaction."""
        if item.case_id is None or item.kind == Kind.DESK_NOTICE:
            with self._database.write() as session:
                note(session)
                following = self._claimed(session)
            self._next = following
            return
        claimed: list[Item | None] = []

        def also(session: Session, _decision: Decision, _case_id: int | None) -> None:
            note(session)
            claimed.append(self._claimed(session))

        self._recorder.carry_out(Task(mailbox=item.mailbox, what=what, case_id=item.case_id), now, also)
        self._next = claimed[-1]

    def _finish(self, item: Item, state: str, note: str) -> None:
        with self._database.write() as session:
            outbox.finish(session, item.id, state, note, self._clock())
            following = self._claimed(session)
        self._next = following

    def _see_to_copies(self) -> None:
        """A sent mail also lies in Sent, once: where staff look for it."""
        now = self._clock()
        with self._database.read() as session:
            items = outbox.copies_due(session, self._mailbox, now)
        if not items:
            return
        try:
            self._shelf.add_sent(tuple((item.raw, item.message_id) for item in items), now)
        except MailboxError as error:
            log.warning("copies for Sent wait: %s", error)
            return
        with self._database.write() as session:
            for item in items:
                outbox.want_copy(session, item.id, None)

    def _settle_doubts(self) -> None:
        """A mail past its dot without a reply: proof comes from Sent; without it, a person looks."""
        now = self._clock()
        with self._database.read() as session:
            items = outbox.in_doubt(session, self._mailbox, now - SETTLE)
        for item in items:
            with self._database.write() as session:
                outbox.finish(session, item.id, "held", DOUBT, now)
            log.warning("letter %d is held: %s", item.id, DOUBT)


def _jittered(wait: timedelta) -> timedelta:
    """The wait ± 10 %, so that many letters do not come back at the same moment."""
    return wait * (0.9 + secrets.randbelow(201) / 1000)
