"""From the outbox to the servers: mails by SMTP with the dot marker, drafts by IMAP."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.clock import Clock
from followupd.errors import ChannelError, DeliveryError, DeliveryInDoubt, MailboxError, StoreError
from followupd.mailbox.imap_faults import CommandRefused, Throttled
from followupd.model.decision import Decision, How, Kind
from followupd.model.inputs import DeliveryFailed, Input, MailDelivered
from followupd.model.proof import Proof
from followupd.pipeline import timely
from followupd.pipeline.filing import Filer
from followupd.pipeline.gate import Gate, Opening
from followupd.pipeline.reconcile import Reconciler
from followupd.pipeline.record import Recorder, Task
from followupd.pipeline.ways import Exits, Way
from followupd.store import backlog, claiming, departures, halts, outbox, outcomes, shelving
from followupd.store.departures import Room
from followupd.store.outbox import TO_US, Item
from followupd.store.session import Database

log = logging.getLogger(__name__)

#: Waiting before the next attempt, by the number of attempts made; after the last, a person must look.
RETRIES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60, 120, 240, 480))
#: When mail could not be sent for so long, the owner finds a note in the inbox.
BLOCKED = timedelta(minutes=10)
FUSE_BLOWN = (
    "{} automatic mails went out within a day, which is the limit: no further one leaves until you have"
    " looked and run: followupd resume"
)
#: The gate is looked at this often while a round lasts: many letters, or a slow server, make it long.
LOOK_AGAIN = timedelta(minutes=1)
#: A server that keeps copies of what it sends has had time to do so.
COPY_AFTER = timedelta(seconds=60)


class Dispatcher:
    """Carries one mailbox's outbox to its servers; for one thread.

    A blocked way stops only what goes that way: drafts are filed while no mail can be sent, and vice versa.
    """

    def __init__(
        self, database: Database, recorder: Recorder, mailbox: str, exits: Exits, clock: Clock
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mailbox = mailbox
        self._smtp, self._shelf = exits.smtp, exits.shelf
        self._clock = clock
        self._sending, self._filing = Way(), Way()
        keys = recorder.accounts[mailbox].knowledge.keys
        self._gate = Gate(database, mailbox, exits, keys)
        self._filer = Filer(database, mailbox, exits.shelf, clock)
        self._reconciler = Reconciler(database, recorder, mailbox, self._filer, clock)
        self._opening, self._looked_at = Opening(customers=False, drafts=False), clock()
        self._proof: Proof | None = None
        #: The next letter, claimed in the transaction that ended the one before: one write instead of two.
        self._next: Item | None = None

    @property
    def trouble(self) -> str:
        """The last trouble with a way, as a sentence; empty when all is well."""
        return " ".join(way.trouble for way in (self._sending, self._filing) if way.trouble)

    def prepare(self) -> Opening:
        """Before a round: what may leave now, and what proves that it was accepted."""
        self._look()
        self._proof = self._reconciler.learn()
        if self._opening.customers:
            self._reconciler.ask()
        return self._opening

    def claim(self) -> Item | None:
        """The next due letter that may leave, claimed for us; None when there is none."""
        # What was to be read first may have been read; or the last reading grew old, or the clock was set.
        if not self._opening.customers or abs(self._clock() - self._looked_at) >= LOOK_AGAIN:
            self._look()
        item, self._next = self._next, None
        if item is not None and self._may_leave(item):
            return item
        with self._database.write() as session:
            if item is not None:
                outcomes.again(session, item, item.due_at, item.note, counts=False)
            return self._claimed(session)

    def _look(self) -> None:
        self._looked_at = self._clock()
        self._opening = self._gate.look(self._looked_at)

    def _may_leave(self, item: Item) -> bool:
        return self._opening.customers or item.how is not How.SEND or item.kind in TO_US

    def _claimed(self, session: Session) -> Item | None:
        if self._next is not None:
            return self._next
        # A customer waits for an acknowledgement, a draft waits for staff: mail not yet read comes first.
        drafts = self._opening.drafts and not backlog.has_new(session, self._mailbox)
        ways = (How.SEND, How.NOTE, How.DRAFT) if drafts else (How.SEND, How.NOTE)
        everything, lease = self._opening.customers, secrets.token_hex(16)
        return claiming.claim(session, self._mailbox, lease, self._clock(), ways, everything=everything)

    def carry(self, item: Item) -> None:
        """Carry one claimed letter to its server, and record what became of it."""
        way = self._sending if item.how is How.SEND else self._filing
        if way.paused_until is not None and way.is_paused(self._clock()):
            self._wait(item, way.paused_until, way.trouble)
            return
        try:
            if way is self._filing:
                self._file(item)
            elif not self._is_untimely(item):
                self._send(item)
        except CommandRefused as error:
            self._later(item, error)
        except (ChannelError, MailboxError) as error:
            self._pause(item, way, error)
        except DeliveryInDoubt as error:
            log.warning("letter %d: %s", item.id, error)
        except StoreError:
            # Whether the marker was written is not known: without it the dot must not follow.
            self._smtp.abandon()
            raise
        except DeliveryError as error:
            self._refused(item, error)

    def hold(self, item: Item, reason: str) -> None:
        """Stop the letter until a person has looked."""
        self._smtp.abandon()
        self._finish(item, "held", reason)

    def tidy(self) -> None:
        """Take back claims that were left behind, settle doubts, see that copies lie in Sent."""
        with self._database.write() as session:
            claiming.recover(session, self._mailbox, expired_at=self._clock())
        if self._filing.is_paused(self._clock()):
            return
        self._proof = self._reconciler.learn()
        try:
            self._reconciler.settle(self._proof)
            self._filer.see_to_copies(self._proof)
        except MailboxError as error:
            log.warning("copies for Sent, and mails in doubt, wait: %s", error)

    def newly_held(self) -> tuple[Item, ...]:
        """What is held in this mailbox's outbox, for the admin to be told of."""
        with self._database.read() as session:
            found = outbox.held(session, self._mailbox)
        # A notice that cannot be written must not be told of by a notice.
        return tuple(item for item in found if item.kind != Kind.DESK_NOTICE)

    @property
    def blocked(self) -> str:
        """Why no mail could be sent for a while, as a sentence; empty when all is well."""
        since = self._sending.since
        return self._sending.trouble if since and self._clock() >= since + BLOCKED else ""

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
            return claiming.recover(session, self._mailbox)

    def close(self) -> None:
        """Let go of both servers."""
        self._smtp.close()
        self._shelf.close()

    def _pause(self, item: Item, way: Way, error: Exception) -> None:
        """The way is blocked for every mail: this one did nothing wrong and keeps its attempts."""
        asked = error.seconds if isinstance(error, ChannelError | Throttled) else 0.0
        until = way.close(self._clock(), str(error), asked)
        log.warning(
            "%s for %s pauses until %s: %s",
            "filing drafts" if way is self._filing else "sending",
            self._mailbox,
            until.isoformat(),
            error,
        )
        self._wait(item, until, str(error))

    def _wait(self, item: Item, until: datetime, reason: str) -> None:
        with self._database.write() as session:
            outcomes.again(session, item, until, reason, counts=False)

    def _later(self, item: Item, error: Exception) -> None:
        """The server did not want this one now: the attempt counts, and after the last a person must look."""
        if item.attempts > len(RETRIES):
            self._finish(item, "held", f"given up after {item.attempts} attempts: {error}")
            return
        due = self._clock() + _jittered(RETRIES[item.attempts - 1])
        with self._database.write() as session:
            outcomes.again(session, item, due, str(error))

    def _is_untimely(self, item: Item) -> bool:
        """Whether the letter must not leave at this hour; it then waits for a proper one, or has expired."""
        now = self._clock()
        policy = self._recorder.accounts[self._mailbox].policy(now)
        found = timely.proper_time(self._database, item, policy, now)
        if found is None:
            self._finish(item, "expired", "too late to be of use; it is not sent any more")
            return True
        proper, why = found
        if proper > now:
            self._wait(item, proper, why)
        return proper > now

    def _file(self, item: Item) -> None:
        state, note = self._filer.file(item)
        self._filing.open()
        self._finish(item, state, note)

    def _send(self, item: Item) -> None:
        own = self._recorder.accounts[self._mailbox].address.address
        if not self._smtp.usable:
            self._smtp.open()
        asked = self._asks_for_copy(item, own)
        recipients = (*item.recipients, own) if asked and own not in item.recipients else item.recipients
        taken = self._smtp.offer(own, recipients, item.raw)
        self_copy = own in taken if asked else None
        now = self._clock()
        room = self._room(item, now)
        with self._database.write() as session:
            may_leave = departures.mark_dot(session, item, now, self_copy=self_copy, room=room)
        if not may_leave:
            self._smtp.abandon()
            self._stopped(item, now)
            return
        if item.lease_until is not None and self._clock() >= item.lease_until:
            # The process was frozen since: others may have taken over, and nothing was accepted yet.
            self._smtp.abandon()
            self._wait(
                item, self._clock(), "the process was stopped for too long before the mail could leave"
            )
            return
        # From here on only the server's reply, or evidence, tells whether the mail was accepted.
        self._delivered(item, self._smtp.dot())

    def _asks_for_copy(self, item: Item, own: str) -> bool:
        """Whether our own address shall get the mail too, as proof: not where Sent proves it already.

        A notice to our own address comes back by itself, and stays where it is read.
        """
        by_itself = own in item.recipients
        return item.kind == Kind.PROBE or (self._proof in (None, Proof.SELF) and not by_itself)

    def _room(self, item: Item, now: datetime) -> Room:
        policy = self._recorder.accounts[self._mailbox].policy(now)
        return Room(per_hour=timely.per_hour(item, policy, now), per_day=policy.limits.per_day)

    def _stopped(self, item: Item, now: datetime) -> None:
        """The marker was refused: the letter is overtaken, or waits until there is room for it."""
        room = self._room(item, now)
        with self._database.write() as session:
            if departures.is_overtaken(session, item):
                outcomes.end(session, item, "cancelled", "overtaken by what happened", now)
                return
            within_the_hour, within_a_day = departures.has_left(session, now)
            is_full = within_the_hour >= room.per_hour or within_a_day >= room.per_day
            if item.kind in TO_US or not is_full:
                # Everything was stopped meanwhile, or the server took too long: it waits as it did before.
                outcomes.again(session, item, item.due_at, item.note, counts=False)
                return
            if within_a_day >= room.per_day:
                halts.engage(session, halts.FUSE, FUSE_BLOWN.format(room.per_day), now)
            next_hour = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
            outcomes.again(session, item, next_hour, "the hourly limit is reached", counts=False)

    def _delivered(self, item: Item, reply: str) -> None:
        now = self._clock()
        self._sending.open()
        wants_copy = self._recorder.accounts[self._mailbox].sent_copy

        def note(session: Session) -> None:
            outcomes.accepted(session, item, reply, now)
            if wants_copy or item.kind == Kind.PROBE:
                shelving.see_to_copy(session, item.id, now + COPY_AFTER)

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
        self._record(item, what, lambda session: outcomes.end(session, item, "failed", str(error), now), now)

    def _record(self, item: Item, what: Input, note: Callable[[Session], object], now: datetime) -> None:
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
            outcomes.end(session, item, state, note, self._clock())
            following = self._claimed(session)
        self._next = following


def _jittered(wait: timedelta) -> timedelta:
    """The wait ± 10 %, so that many letters do not come back at the same moment."""
    return wait * (0.9 + secrets.randbelow(201) / 1000)
