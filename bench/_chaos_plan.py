"""What every process of a run must know, handed over as one line of JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bench._chaos_clock import FastClock

#: Customers whose address begins so do not exist.
GONE: Final = "gone."


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One run: its size, its dice, its clock, its servers and where its records lie."""

    mails: int
    kills: int
    seed: int
    #: "sent": the submission server keeps copies in Sent. "self": mail to the shop comes back.
    #: "none": it does neither.
    evidence: str
    database: str
    instances: int
    origin: float
    factor: float
    folder: str
    shop: str
    password: str
    imap_host: str
    imap_port: int
    drafts: str
    sent: str
    junk: str
    #: The share of conversations in which something goes wrong.
    faults: float = 0.3
    #: On the run's clock, RFC 5321 §4.5.3.2.7: how long the submission server waits for its client.
    idle_seconds: float = 300.0
    #: On the run's clock: how long a copy of an accepted mail may take.
    copy_seconds: float = 90.0
    #: A conversation with the submission server holds at most so many mails: in a storm, and at all.
    mails_at_once: int = 2
    mails_at_most: int = 100
    #: On the run's clock: so long a conversation with the IMAP server lasts at most in a storm.
    imap_seconds: float = 1800.0

    @property
    def clock(self) -> FastClock:
        """The clock of the run."""
        return FastClock(origin=datetime.fromtimestamp(self.origin, UTC), factor=self.factor)

    def path(self, name: str) -> Path:
        """A file of the run."""
        return Path(self.folder) / name

    def seconds(self, seconds: float) -> float:
        """How many true seconds a wait on the run's clock lasts."""
        return seconds / self.factor

    def to_json(self) -> str:
        """For another process."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """What `to_json` wrote."""
        return cls(**json.loads(text))


#: The records of a run.
ACCEPTED, FAULTS, KILLS, STAFF = "accepted.jsonl", "faults.jsonl", "kills.jsonl", "staff.jsonl"
