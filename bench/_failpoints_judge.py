"""What must be true at the end of a story, wherever in it the service died: pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.message import Message
from enum import StrEnum

from bench._failpoints_provider import Accepted, Evidence
from bench._failpoints_setting import COMPLAINT_ID, CUSTOMER, DRAFTS, MACHINE, MACHINE_ID, SENT, Ending

_AUTOMATIC = {"auto-replied": "acknowledgement", "auto-generated": "check-in"}
#: What is not offered a second time to whom a person has answered.
_OVERTAKEN = {"acknowledgement"}


class Fault(StrEnum):
    """What can be wrong; each is counted by itself."""

    LOST = "lost"
    DOUBLED = "doubled"
    DRAFTS_DOUBLED = "drafts_doubled"
    COPIES_WRONG = "copies_wrong"
    MACHINE_ACKS = "machine_acks"
    HELD_WITHOUT_DOUBT = "held_without_doubt"
    UNFINISHED = "unfinished"
    FAILED = "failed"
    HUNG = "hung"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, as a sentence."""

    fault: Fault
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What lies outside the service at the end."""

    accepted: tuple[Accepted, ...]
    #: The header fields of every mail, by folder.
    folders: Mapping[str, Sequence[Message]]


def findings(
    ending: Ending, world: World, evidence: Evidence, *, doubtful: bool, hasty: bool = False
) -> tuple[Finding, ...]:
    """Everything that is wrong; `doubtful` when the service died between a dot marker and its reply.

    `hasty` when staff may have sent their draft while the service was dead.
    """
    return (
        *_intake(ending),
        *_letters(ending, evidence, doubtful=doubtful),
        *_customers_mails(ending, world, may_be_overtaken=doubtful and hasty),
        *_drafts(ending, world),
        *_copies(ending, world),
    )


def in_doubt(trace: Sequence[str]) -> bool:
    """Whether a process that died after these points left a mail of which nobody knows if it was accepted.

    After the last byte of a mail the first commit is the marker, and the next one records the reply.
    """
    offered = [number for number, point in enumerate(trace) if point.startswith("after SMTP more of DATA")]
    if not offered:
        return False
    return sum(point.startswith("after commit") for point in trace[offered[-1] :]) == 1


def _intake(ending: Ending) -> Iterator[Finding]:
    for message_id in (COMPLAINT_ID, MACHINE_ID):
        count = ending.stored.count(message_id.strip("<>"))
        if count == 0:
            yield Finding(fault=Fault.LOST, words=f"the mail {message_id} is not in the database")
        if count > 1:
            yield Finding(fault=Fault.DOUBLED, words=f"the mail {message_id} was stored {count} times")
    if ending.unread:
        yield Finding(fault=Fault.LOST, words=f"{ending.unread} mails were never dealt with")
    if len(ending.case_states) != 1:
        fault = Fault.DOUBLED if ending.case_states else Fault.LOST
        yield Finding(fault=fault, words=f"one complaint made {len(ending.case_states)} cases")
    if not ending.intact:
        yield Finding(fault=Fault.FAILED, words="the database file is damaged")


def _letters(ending: Ending, evidence: Evidence, *, doubtful: bool) -> Iterator[Finding]:
    for letter in ending.letters:
        if letter.state in ("queued", "sending", "dot", "appending"):
            yield Finding(fault=Fault.UNFINISHED, words=f"the {letter.kind} is still {letter.state}")
        if letter.state == "held" and not (doubtful and evidence is Evidence.NONE):
            words = f"the {letter.kind} is held without need: {letter.note}"
            yield Finding(fault=Fault.HELD_WITHOUT_DOUBT, words=words)


def _customers_mails(ending: Ending, world: World, *, may_be_overtaken: bool) -> Iterator[Finding]:
    excused = {letter.kind for letter in ending.letters if letter.state == "held"}
    to_customer = [mail.header for mail in world.accepted if CUSTOMER in mail.recipients]
    kinds = Counter(_AUTOMATIC.get(str(header["Auto-Submitted"]), "answer") for header in to_customer)
    if may_be_overtaken and kinds["answer"]:
        # Offered, in doubt for a quarter of an hour, and meanwhile a person answered: nobody waits for it.
        excused |= {letter.kind for letter in ending.letters if letter.state == "cancelled"} & _OVERTAKEN
    for kind in ("acknowledgement", "answer", "check-in"):
        if kinds[kind] > 1:
            words = f"the customer got the {kind} {kinds[kind]} times"
            yield Finding(fault=Fault.DOUBLED, words=words)
        if not kinds[kind] and kind not in excused:
            yield Finding(fault=Fault.LOST, words=f"the customer never got the {kind}")
    for message_id, count in Counter(str(mail.header["Message-ID"]) for mail in world.accepted).items():
        if count > 1:
            words = f"the mail {message_id} was accepted {count} times"
            yield Finding(fault=Fault.DOUBLED, words=words)
    if any(MACHINE in mail.recipients for mail in world.accepted):
        yield Finding(fault=Fault.MACHINE_ACKS, words="a machine was answered")


def _drafts(ending: Ending, world: World) -> Iterator[Finding]:
    if ending.drafts_offered < 1:
        yield Finding(fault=Fault.LOST, words="staff found no draft")
    if ending.drafts_offered > 1:
        words = f"staff found {ending.drafts_offered} drafts of one answer"
        yield Finding(fault=Fault.DRAFTS_DOUBLED, words=words)
    if left := sum(CUSTOMER in str(header["To"]) for header in world.folders[DRAFTS]):
        words = f"{left} drafts lie there after staff sent theirs"
        yield Finding(fault=Fault.DRAFTS_DOUBLED, words=words)


def _copies(ending: Ending, world: World) -> Iterator[Finding]:
    """What was sent also lies in the folder of sent mails, once; of what is held nobody knows that it was."""
    held = {f"<{letter.message_id}>" for letter in ending.letters if letter.state == "held"}
    lying = Counter(str(header["Message-ID"]) for header in world.folders[SENT])
    sent = {str(mail.header["Message-ID"]) for mail in world.accepted if CUSTOMER in mail.recipients}
    for message_id in {*lying, *sent - held}:
        if lying[message_id] != 1:
            words = f"{lying[message_id]} copies of {message_id} lie in the folder of sent mails"
            yield Finding(fault=Fault.COPIES_WRONG, words=words)
