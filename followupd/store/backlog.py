"""What was seen and is not yet dealt with, in the order in which it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.schema import MessageRow, SightingRow

_MESSAGES, _SIGHTINGS = MessageRow.__table__, SightingRow.__table__
#: So many bytes of mails are held in memory at once, or one mail.
_MOST_BYTES = 8 * 1024 * 1024
_WAITING = (
    select(
        *(_SIGHTINGS.c[name] for name in ("id", "mailbox", "folder", "role", "quiet", "thread")),
        *(_MESSAGES.c[name] for name in ("size", "state", "received_at", "parse_attempts")),
        _MESSAGES.c.id.label("message"),
    )
    .join_from(_SIGHTINGS, _MESSAGES, _MESSAGES.c.id == _SIGHTINGS.c.message_id)
    .where(_SIGHTINGS.c.state == "new")
    .order_by(_SIGHTINGS.c.turn, _SIGHTINGS.c.received_at, _SIGHTINGS.c.id)
)
_NEW = (
    select(_SIGHTINGS.c.id)
    .where(_SIGHTINGS.c.state == "new", _SIGHTINGS.c.mailbox == bindparam("of"))
    .limit(1)
)
_DONE = update(_SIGHTINGS).where(_SIGHTINGS.c.id == bindparam("sighting"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One unit of work: a mail seen in a folder, not yet dealt with."""

    id: int
    message: int
    raw: bytes
    mailbox: str
    folder: str
    role: Role
    received_at: datetime
    quiet: bool
    #: The mail itself was dealt with before; only its new place is news.
    known: bool
    #: More than `raw` holds when the mail was too large to be read whole.
    size: int = 0
    #: How often it was begun to be read in vain, strikes counting twice.
    attempts: int = 0
    #: The conversation that the server counts it to; empty where it counts none.
    thread: str = ""


def new_sightings(
    session: Session, limit: int = 50, mailboxes: Collection[str] | None = None
) -> tuple[Sighting, ...]:
    """The next units of work: mail before moves, older before newer; one at least, and no more than 8 MB.

    Of these mailboxes, or of all. A mail that was begun in vain before stands alone, so that no other is
    blamed with it.
    """
    waiting = _WAITING if mailboxes is None else _WAITING.where(_SIGHTINGS.c.mailbox.in_(list(mailboxes)))
    rows = _first_together(session.execute(waiting.limit(limit)).all())
    query = select(_MESSAGES.c.id, _MESSAGES.c.raw).where(_MESSAGES.c.id.in_({row.message for row in rows}))
    raws: dict[int, bytes] = {row.id: row.raw for row in session.execute(query)} if rows else {}
    return tuple(_sighting(row, raws[row.message]) for row in rows)


def _first_together(rows: Sequence[Any]) -> Sequence[Any]:
    weight = 0
    for number, row in enumerate(rows):
        weight += row.size
        is_suspect = row.state == "new" and row.parse_attempts > 0
        if number and (is_suspect or weight > _MOST_BYTES):
            return rows[:number]
        if is_suspect:
            return rows[:1]
    return rows


def _sighting(row: Any, raw: bytes) -> Sighting:
    return Sighting(
        id=row.id,
        message=row.message,
        raw=raw,
        mailbox=row.mailbox,
        folder=row.folder,
        role=Role(row.role),
        received_at=row.received_at,
        quiet=row.quiet,
        known=row.state != "new",
        size=row.size,
        attempts=row.parse_attempts,
        thread=row.thread,
    )


def has_new(session: Session, mailbox: str) -> bool:
    """Whether mails of the mailbox still wait to be dealt with."""
    return session.scalar(_NEW, {"of": mailbox}) is not None


def done(session: Session, sighting: int) -> None:
    """The sighting needs no more work."""
    session.execute(_DONE, {"sighting": sighting, "state": "done"})
