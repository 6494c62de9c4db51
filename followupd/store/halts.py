"""What stops everything automatic until a person has looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from followupd.store.schema import CounterRow, HaltRow

#: Another followupd, or a newer database of this one, wrote to our mailbox; stops mails and drafts.
BRAKE = "brake"
#: The day's limit of mails to customers was reached; stops those mails only.
FUSE = "fuse"
#: What counts towards the limit of a day: mails that were decided, and mails that left.
_OF_A_DAY = ("day", "left")


@dataclass(frozen=True, slots=True, kw_only=True)
class Halt:
    """One reason why nothing leaves."""

    name: str
    at: datetime
    #: A sentence for the owner.
    why: str


def engage(session: Session, name: str, why: str, now: datetime) -> bool:
    """Stop; False when it was stopped for that reason already, which keeps its first words."""
    if session.get(HaltRow, name) is not None:
        return False
    session.add(HaltRow(name=name, at=now, why=why))
    session.flush()
    return True


def standing(session: Session) -> tuple[Halt, ...]:
    """Every halt that no person has lifted yet, oldest first."""
    rows = session.scalars(select(HaltRow).order_by(HaltRow.at, HaltRow.name))
    return tuple(Halt(name=row.name, at=row.at, why=row.why) for row in rows)


def lift(session: Session) -> tuple[Halt, ...]:
    """A person has looked: everything may leave again; gives what was lifted.

    After a blown fuse the day's limit counts anew: else the next mail would blow it again.
    """
    lifted = standing(session)
    session.execute(delete(HaltRow))
    if any(halt.name == FUSE for halt in lifted):
        session.execute(delete(CounterRow).where(CounterRow.scope.in_(_OF_A_DAY)))
    return lifted
