"""Compares what must be true with what is: manifest, the server's record, the mailbox and the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields

from bench._chaos_database import Database, Letter
from bench._chaos_doubt import Doubts
from bench._chaos_mailbox import heads
from bench._chaos_manifest import ACKNOWLEDGED, COMPLAINTS, Delivered, Sort
from bench._chaos_plan import ACCEPTED, STAFF, Plan
from bench._chaos_record import lines

_SETTLED = frozenset({"read", "copy", "old", "quarantined", "vanished"})
_SENT_KINDS = frozenset({"acknowledgement", "check-in", "reminder", "desk-notice"})


@dataclass(slots=True)
class Findings:
    """The figures of a run; for each that is not as it should be, what was found."""

    #: Mails that are not kept exactly once, answers and drafts that are due and nowhere.
    lost: list[str] = field(default_factory=list)
    #: Acknowledgements beyond the first of a case, and mails accepted twice.
    doubled: list[str] = field(default_factory=list)
    #: Drafts beyond the first, and drafts that came back after staff took them.
    drafts_doubled: list[str] = field(default_factory=list)
    #: Mails that lie in Sent twice.
    sent_doubled: list[str] = field(default_factory=list)
    #: Sent mails of which no copy lies in Sent, Inbox or Junk.
    sent_missing: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    #: Held although nothing happened between the marker and the reply.
    held_without_doubt: list[str] = field(default_factory=list)
    #: Machines that were answered.
    machine_acks: list[str] = field(default_factory=list)
    #: Under way for ever: rows, threads.
    hung: list[str] = field(default_factory=list)
    #: Cases beyond the first of a complaint, and of mails that are none.
    cases_wrong: list[str] = field(default_factory=list)
    #: The database is damaged, or everything was stopped.
    trouble: list[str] = field(default_factory=list)

    def all(self) -> Iterator[tuple[str, list[str]]]:
        """Name and findings of each figure."""
        for each in fields(self):
            yield each.name, getattr(self, each.name)


class Oracle:
    """Reads everything once, after the service has ended."""

    def __init__(self, plan: Plan, database: Database, delivered: Sequence[Delivered]) -> None:
        self._plan, self._database, self._delivered = plan, database, delivered
        self._letters = database.letters()
        self._accepted = [line for line in lines(plan.path(ACCEPTED)) if line["what"] == "accepted"]
        self._staff: dict[str, str] = {line["to"]: line["what"] for line in lines(plan.path(STAFF))}
        self._of = {(letter.kind, letter.recipient.lower()): letter for letter in self._letters}
        self._sorts = {mail.story.sender: mail.story.sort for mail in delivered}
        self.findings = Findings()

    def examine(self) -> Findings:
        """Every comparison."""
        self._mails()
        self._cases()
        self._acknowledgements()
        self._drafts()
        self._copies()
        self._ends()
        return self.findings

    def _mails(self) -> None:
        inbox, originals = self._database.inbox(), self._database.originals()
        for mail in self._delivered:
            rows = inbox.get(mail.uid, ())
            if len(rows) != 1:
                self._add("lost", f"uid {mail.uid} of {mail.story.sender} has {len(rows)} rows")
            elif rows[0].state not in _SETTLED:
                self._add("lost", f"uid {mail.uid} of {mail.story.sender} is {rows[0]}")
            elif rows[0].sha256 != mail.sha256:
                self._add("lost", f"uid {mail.uid} of {mail.story.sender} has other bytes")
            elif originals.get(mail.sha256, 0) > 1:
                self._add("lost", f"uid {mail.uid} of {mail.story.sender} is kept twice")

    def _cases(self) -> None:
        cases = self._database.cases()
        for sender, sort in self._sorts.items():
            count = cases.get(sender, 0)
            if sort in COMPLAINTS and count == 0:
                self._add("lost", f"{sender} ({sort}) has no case")
            allowed = 1 if sort in COMPLAINTS or sort is Sort.ODD else 0
            if count > allowed:
                self._add("cases_wrong", f"{sender} ({sort}) has {count} cases")

    def _acknowledgements(self) -> None:
        automatic = [line for line in self._accepted if line["automatic"]]
        times = Counter(line["recipients"][0] for line in automatic)
        for sender, sort in self._sorts.items():
            if sort is Sort.MACHINE and times[sender]:
                self._add("machine_acks", f"{sender} got {times[sender]}")
            if times[sender] > 1:
                self._add("doubled", f"{sender} ({sort}) got {times[sender]}: {self._ack(sender)}")
            if sort in ACKNOWLEDGED and not times[sender] and not self._may_be_silent(sender):
                self._add("lost", f"{sender} ({sort}) got no answer: {self._ack(sender)}")
        internal = {letter.message_id for letter in self._letters if letter.kind == "probe"}
        mids = Counter(line["mid"] for line in self._accepted)
        for mid, count in mids.items():
            if count > 1 and mid not in internal:
                self._add("doubled", f"{mid} was accepted {count} times")

    def _ack(self, sender: str) -> Letter | None:
        return self._of.get(("acknowledgement", sender))

    def _may_be_silent(self, sender: str) -> bool:
        """It is held, or staff had answered before it could leave."""
        letter = self._ack(sender)
        if letter is None:
            return False
        return letter.state == "held" or (letter.state == "cancelled" and self._staff.get(sender) == "sent")

    def _drafts(self) -> None:
        there = Counter(to for to, _ in heads(self._plan, self._plan.drafts).values())
        for sender, sort in self._sorts.items():
            taken = self._staff.get(sender, "")
            count = there[sender] + (taken in ("thrown away", "sent"))
            letter = self._of.get(("apology", sender))
            if count > 1:
                self._add("drafts_doubled", f"{sender} ({taken or 'untouched'}) has {count}: {letter}")
            held = letter is not None and letter.state == "held"
            if sort in COMPLAINTS and count == 0 and not held:
                self._add("lost", f"{sender} ({sort}) has no draft: {letter}")

    def _copies(self) -> None:
        plan, staff = self._plan, {line["mid"] for line in lines(self._plan.path(STAFF))}
        sent = Counter(mid for _, mid in heads(plan, plan.sent).values())
        elsewhere = {mid for folder in ("INBOX", plan.junk) for _, mid in heads(plan, folder).values()}
        for letter in self._letters:
            mid = letter.message_id
            if letter.kind not in _SENT_KINDS or mid in staff:
                continue
            if sent[mid] > 1:
                self._add("sent_doubled", f"{sent[mid]} copies in Sent: {letter}")
            if letter.state == "sent" and not sent[mid] and mid not in elsewhere:
                self._add("sent_missing", f"no copy: {letter}")

    def _ends(self) -> None:
        doubts = Doubts(self._plan)
        for letter in self._letters:
            if letter.state in ("queued", "sending", "dot", "appending"):
                self._add("hung", f"never ended: {letter}")
            if letter.state == "held":
                self._add("held", str(letter))
                if not doubts.about(letter.message_id, letter.dot_at):
                    self._add("held_without_doubt", str(letter))
        for halt in self._database.halts():
            self._add("trouble", f"halted: {halt}")
        if not self._database.is_whole():
            self._add("trouble", "the database fails its integrity check")

    def _add(self, figure: str, what: str) -> None:
        getattr(self.findings, figure).append(what)
