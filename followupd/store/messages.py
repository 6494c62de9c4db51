"""What became of a mail once it had been read: what was understood, its case, the mail it is a copy of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from followupd.store.schema import MessageRow, SightingRow

_MESSAGES = MessageRow.__table__
_READ = update(_MESSAGES).where(_MESSAGES.c.id == bindparam("message"))
_BELONGS = select(_MESSAGES.c.case_id, _MESSAGES.c.copy_of).where(_MESSAGES.c.id == bindparam("message"))
_ORIGINAL = (
    select(_MESSAGES.c.id)
    .where(
        _MESSAGES.c.message_id == bindparam("message_id"),
        _MESSAGES.c.canonical == bindparam("canonical"),
        _MESSAGES.c.id != bindparam("but"),
        _MESSAGES.c.state == "read",
    )
    .order_by(_MESSAGES.c.id)
    .limit(1)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What is written beside the raw mail once it has been read."""

    message_id: str = ""
    canonical: str = ""
    author: str = ""
    subject: str = ""
    verdict: str = ""
    reading: dict[str, Any] | None = None
    outcome: str = ""
    unsure: bool | None = None
    case_id: int | None = None


def original(session: Session, message: int, understood: Understood) -> int | None:
    """The earlier row of the very same mail: equal Message-ID and equal canonical content."""
    if not understood.canonical:
        return None
    which = {"message_id": understood.message_id, "canonical": understood.canonical, "but": message}
    return session.scalar(_ORIGINAL, which)


def note_copy(session: Session, message: int, original_id: int, understood: Understood) -> None:
    """The mail is another copy of one we have."""
    row = session.get_one(MessageRow, message)
    row.state, row.copy_of, row.case_id = (
        "copy",
        original_id,
        session.get_one(MessageRow, original_id).case_id,
    )
    row.message_id, row.canonical = understood.message_id, understood.canonical
    row.author, row.subject = understood.author, understood.subject
    row.outcome = "another copy of a mail we have"
    session.flush()


def note_read(session: Session, message: int, understood: Understood) -> None:
    """Write what we understood beside the raw mail; None leaves the mark `unsure` as it is."""
    names = ("message_id", "canonical", "author", "subject", "verdict", "reading")
    values: dict[str, object] = {name: getattr(understood, name) for name in names}
    if understood.outcome:
        values["outcome"] = understood.outcome
    if understood.case_id is not None:
        values["case_id"] = understood.case_id
    if understood.unsure is not None:
        values["unsure"] = understood.unsure
    session.execute(_READ, {"message": message, "state": "read", **values})


def hold(session: Session, message: int, reason: str) -> None:
    """Set the mail aside for a person to look at; its bytes stay."""
    row = session.get_one(MessageRow, message)
    row.state, row.outcome, row.unsure = "quarantined", reason, True
    session.execute(
        update(SightingRow)
        .where(SightingRow.message_id == message, SightingRow.state == "new")
        .values(state="held")
    )
    session.flush()


def settle(session: Session, message: int, outcome: str, case_id: int | None) -> None:
    """A person decided what the mail is: it is asked about no more."""
    row = session.get_one(MessageRow, message)
    row.unsure, row.outcome = False, outcome
    row.case_id = case_id if case_id is not None else row.case_id
    session.flush()


def case_of(session: Session, message: int) -> int | None:
    """The case the mail belongs to, also by way of the mail it is a copy of."""
    row = session.execute(_BELONGS, {"message": message}).one_or_none()
    if row is None or row.case_id is not None or row.copy_of is None:
        return row.case_id if row else None
    row = session.execute(_BELONGS, {"message": row.copy_of}).one()
    return int(row.case_id) if row.case_id is not None else None
