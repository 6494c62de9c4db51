"""What we learnt of a mailbox by looking, such as what its server keeps; a name and a value each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.store.schema import FactRow

#: What proves that the submission server took a mail: see `model.evidence.Proof`.
PROOF = "proof"
#: When the service last noted that it was alive.
ALIVE = "alive"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value, and when it was learnt."""

    value: str
    at: datetime


def learn(session: Session, mailbox: str, name: str, value: str, now: datetime) -> None:
    """Remember it, in place of what was known before."""
    session.merge(FactRow(mailbox=mailbox, name=name, value=value, at=now))
    session.flush()


def known(session: Session, mailbox: str, name: str) -> Fact | None:
    """What was learnt last; None when nothing was."""
    row = session.get(FactRow, (mailbox, name))
    return Fact(value=row.value, at=row.at) if row else None
