"""What must be true in the end: every mail of a run, with what may and what must follow from it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from enum import StrEnum

_DATE = re.compile(rb"^Date: [^\r\n]*", re.MULTILINE)


class Sort(StrEnum):
    """What kind of mail it is."""

    #: One case, one acknowledgement, one draft.
    COMPLAINT = "complaint"
    #: Nothing.
    ORDINARY = "ordinary"
    #: Nothing, and above all no answer.
    MACHINE = "machine"
    #: The same mail lies in the inbox twice: as one complaint.
    TWICE = "twice"
    #: The customer sends other words under the Message-ID of the first: as one complaint.
    SAME_ID = "same id"
    #: May be read or set aside; at most one answer.
    ODD = "odd"
    #: A complaint of an address that the server says does not exist: one draft, no acknowledgement accepted.
    GONE = "gone"


#: From these follow one case and one draft.
COMPLAINTS = frozenset({Sort.COMPLAINT, Sort.TWICE, Sort.SAME_ID, Sort.GONE})
#: To these one acknowledgement must be accepted.
ACKNOWLEDGED = COMPLAINTS - {Sort.GONE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One sender's mails: each sender writes in one story only."""

    sort: Sort
    #: In lower case.
    sender: str
    #: In the order of their arrival; the Date is set when they are delivered.
    raws: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A mail in the inbox."""

    story: Story
    uid: int
    sha256: str


def dated(story: Story, now: datetime) -> tuple[bytes, ...]:
    """The mails as written now; equal ones stay equal."""
    date = b"Date: " + format_datetime(now).encode("ascii")
    return tuple(_DATE.sub(date, raw, count=1) for raw in story.raws)


def digest(raw: bytes) -> str:
    """What names the bytes of a mail."""
    return hashlib.sha256(raw).hexdigest()
