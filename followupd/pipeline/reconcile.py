"""What became of mails in doubt, and what proves acceptance here; the rules are in `decide.doubt`."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from followupd.clock import Clock
from followupd.decide.doubt import KEPT_WITHIN, Copies, Doubt, Step, learnt, step
from followupd.model.decision import Decision, How, Kind, Letter
from followupd.model.inputs import MailDelivered
from followupd.model.policy import Mode
from followupd.model.proof import Proof
from followupd.pipeline.composing import composed
from followupd.pipeline.filing import Filer
from followupd.pipeline.record import Recorder, Task
from followupd.store import backlog, facts, outbox, outcomes, proofs, standings
from followupd.store.outbox import Item
from followupd.store.session import Database

log = logging.getLogger(__name__)

DOUBT = "the connection broke after the mail was handed over; nobody knows whether it was accepted"
IN_JUNK = "accepted: the copy to ourselves lies in the folder of unwanted mail"
#: A mail to ourselves that shows nothing is followed by another after so long.
PROBE_AGAIN = timedelta(minutes=10)
#: What is not known is asked so often.
PROBE_DAILY = timedelta(days=1)
#: Where nothing proved anything, that may have changed.
PROBE_WEEKLY = timedelta(days=7)


class Reconciler:
    """Settles one mailbox's doubts by evidence; for the dispatcher's thread."""

    def __init__(
        self, database: Database, recorder: Recorder, mailbox: str, filer: Filer, clock: Clock
    ) -> None:
        self._database = database
        self._recorder = recorder
        self._mailbox = mailbox
        self._filer = filer
        self._clock = clock

    def proof(self) -> Proof | None:
        """What proves acceptance in this mailbox, as far as known."""
        with self._database.read() as session:
            fact = facts.known(session, self._mailbox, facts.PROOF)
        return Proof(fact.value) if fact and fact.value else None

    def learn(self) -> Proof | None:
        """As `proof`, after a look at the copies of the latest mails."""
        now, known = self._clock(), self.proof()
        with self._database.read() as session:
            read_at = standings.synced_at(session, self._mailbox)
            latest = proofs.latest(session, self._mailbox)
        found = learnt((_copies(item, read_at) for item in latest), known, now)
        if found is not known:
            with self._database.write() as session:
                facts.learn(session, self._mailbox, facts.PROOF, found.value if found else "", now)
            log.info("mailbox %s: what proves acceptance is now %s", self._mailbox, found or "unknown")
        return found

    def ask(self) -> None:
        """Send a mail to ourselves, in live mode, while nothing is known to prove acceptance.

        That nothing does may have been a full mailbox, or a slow day: that is asked again, but seldom.
        """
        now = self._clock()
        if self._recorder.accounts[self._mailbox].policy(now).mode is not Mode.LIVE:
            return
        with self._database.read() as session:
            fact = facts.known(session, self._mailbox, facts.PROOF)
        if fact is None or not fact.value:
            self._probe(now, PROBE_DAILY)
        elif fact.value == Proof.NONE and now >= fact.at + PROBE_WEEKLY:
            self._probe(now, PROBE_WEEKLY)

    def settle(self, proof: Proof | None) -> None:
        """Decide about every mail in doubt, as far as the evidence goes."""
        now = self._clock()
        with self._database.read() as session:
            doubts = proofs.in_doubt(session, self._mailbox)
            read_at = standings.synced_at(session, self._mailbox)
            is_read = read_at is not None and not backlog.has_new(session, self._mailbox)
        if not doubts:
            return
        doubts = self._not_in_junk(doubts, now)
        if is_read and read_at is not None:
            with self._database.write() as session:
                proofs.note_look(session, self._mailbox, read_at, now)
        for item in doubts:
            self._settle_one(item, proof, now)

    def _not_in_junk(self, doubts: Sequence[Item], now: datetime) -> tuple[Item, ...]:
        """The mails in doubt, but for those whose copy lies among unwanted mail. Raises MailboxError."""
        asked = [item for item in doubts if item.self_copy and item.back_at is None]
        there = self._filer.look_into_junk(asked, now)
        for item in there:
            self._accept(item, IN_JUNK, now)
        return tuple(item for item in doubts if item not in there)

    def _accept(self, item: Item, why: str, now: datetime) -> None:
        if item.case_id is None:
            with self._database.write() as session:
                outcomes.accepted(session, item, why, now)
            return
        task = Task(
            mailbox=self._mailbox,
            what=MailDelivered(letter=item.kind, ordinal=item.ordinal),
            case_id=item.case_id,
        )

        def also(session: Session, _decision: Decision, _case_id: int | None) -> None:
            outcomes.accepted(session, item, why, now)

        self._recorder.carry_out(task, now, also)

    def _settle_one(self, item: Item, proof: Proof | None, now: datetime) -> None:
        assert item.dot_at is not None
        with self._database.read() as session:
            current = outbox.by_id(session, item.id)
            younger = proofs.younger(session, self._mailbox, item.dot_at)
            is_probing = _is_probing(proofs.probes(session, self._mailbox), now)
        if current is None or current.state != "dot":
            return
        doubt = Doubt(
            dot_at=item.dot_at,
            looks=current.looks,
            self_copy=self._comes_back(item),
            proof=proof,
            younger_kept=younger.kept,
            younger_back=younger.back,
            probing=is_probing,
        )
        self._follow(item, step(doubt, now), now)

    def _comes_back(self, item: Item) -> bool | None:
        """Whether a copy was asked for; a notice to our own address is one itself."""
        return item.self_copy or self._recorder.accounts[self._mailbox].address.address in item.recipients

    def _follow(self, item: Item, what: Step, now: datetime) -> None:
        if what is Step.PROBE:
            self._probe(now, PROBE_AGAIN)
        if what in (Step.WAIT, Step.PROBE):
            return
        with self._database.write() as session:
            if what is Step.AGAIN:
                proofs.reopen(session, item, now)
            else:
                # Nobody waits for a mail of ours to ourselves.
                state = "expired" if item.kind == Kind.PROBE else "held"
                proofs.stop(session, item, state, DOUBT, now)
        log.warning("letter %d: %s", item.id, "not accepted, offered again" if what is Step.AGAIN else DOUBT)

    def _probe(self, now: datetime, after: timedelta) -> None:
        """Put a mail to ourselves into the outbox, unless the last one waits, or is younger than that."""
        account = self._recorder.accounts[self._mailbox]
        about = f"mailbox {self._mailbox}"
        with self._database.read() as session:
            earlier = proofs.probes(session, self._mailbox)
        if _is_probing(earlier, now, after):
            return
        letter = Letter(
            kind=Kind.PROBE,
            how=How.SEND,
            to=(account.address.address,),
            language=account.language,
            ordinal=1 + max((item.ordinal for item in earlier), default=0),
        )
        with self._database.write() as session:
            outbox.put(session, composed(letter, None, about, account, now))


def _is_probing(probes: Sequence[Item], now: datetime, patience: timedelta = PROBE_AGAIN) -> bool:
    """Whether a mail to ourselves may still tell something: it waits, or left lately."""
    if not probes:
        return False
    last = probes[0]
    return last.state in ("queued", "sending") or now < (last.dot_at or last.created_at) + patience


def _copies(item: Item, read_at: datetime | None) -> Copies:
    accepted_at = item.dot_at or item.created_at
    return Copies(
        accepted_at=accepted_at,
        self_copy=item.self_copy,
        kept=item.kept_at is not None,
        back=item.back_at is not None,
        looked=read_at is not None and read_at >= accepted_at + KEPT_WITHIN,
    )


def note_evidence(session: Session, item: Item, what: str, now: datetime) -> None:
    """A letter of ours that a person got, or that lies in Sent, was accepted, whatever its row says."""
    if item.how is How.SEND and item.state not in ("sent", "cancelled", "shown"):
        outcomes.accepted(session, item, what, now)
