"""Mails set aside for a person: those that could not be read, and those that the server never handed over."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, select, update
from sqlalchemy.orm import Session, aliased

from followupd.store import sightings
from followupd.store.schema import MessageRow, SightingRow
from followupd.store.sightings import Raw
from followupd.store.standings import Place

#: The state of a mail set aside, and what it says of the mail.
STATES = ("quarantined", "refused", "vanished")
_WHY = {
    "gone": "it was removed or moved before it could be read",
    "refused": "the mail server does not hand it over; please read it in the mailbox",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """What is known of a mail that could not be had."""

    uid: int
    received_at: datetime
    size: int = 0
    author: str = ""
    subject: str = ""
    message_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """A mail set aside, as a list shows it."""

    id: int
    #: "quarantined": it could not be read; "refused": the server keeps it; "vanished": it went before us.
    state: str
    why: str
    mailbox: str
    #: Where it was seen last.
    folder: str
    uid: int
    received_at: datetime
    author: str
    subject: str
    size: int


def note_missing(session: Session, place: Place, mails: Sequence[Missing], state: str, now: datetime) -> None:
    """Keep a row for mails that could not be had, "gone" or "refused"; one that was noted stays as it is."""
    known = sightings.known_uids(session, place, min((mail.uid for mail in mails), default=1))
    for mail in mails:
        if mail.uid in known:
            continue
        row = _row(place, mail, state)
        session.add(row)
        session.flush()
        raw = Raw(uid=mail.uid, raw=b"", received_at=mail.received_at)
        sighting = sightings.new_row(place, raw, row.id, now)
        sighting.state = state
        session.add(sighting)
    session.flush()


def _row(place: Place, mail: Missing, state: str) -> MessageRow:
    where = f"{place.mailbox}\0{place.folder}\0{place.uidvalidity}\0{mail.uid}"
    return MessageRow(
        # There are no bytes to tell it by, so its place must do.
        sha256=hashlib.sha256(where.encode("utf-8", "replace")).hexdigest(),
        raw=b"",
        size=mail.size,
        mailbox=place.mailbox,
        received_at=mail.received_at,
        state="vanished" if state == "gone" else state,
        message_id=mail.message_id,
        author=mail.author,
        subject=mail.subject,
        outcome=_WHY[state],
        # Of one that has gone nobody can decide anything.
        unsure=state == "refused",
    )


def listed(session: Session, number: int | None = None) -> tuple[Aside, ...]:
    """Every mail set aside, or that one, oldest first; one that went but turned up elsewhere is none."""
    other = aliased(MessageRow)
    turned_up = exists().where(
        MessageRow.state == "vanished",
        MessageRow.message_id != "",
        other.message_id == MessageRow.message_id,
        other.state.in_(("read", "copy")),
    )
    query = select(MessageRow).where(MessageRow.state.in_(STATES), ~turned_up).order_by(MessageRow.id)
    if number is not None:
        query = query.where(MessageRow.id == number)
    return tuple(_aside(session, row) for row in session.scalars(query))


def _aside(session: Session, row: MessageRow) -> Aside:
    query = select(SightingRow).where(SightingRow.message_id == row.id).order_by(SightingRow.id.desc())
    seen = session.scalars(query.limit(1)).first()
    return Aside(
        id=row.id,
        state=row.state,
        why=row.outcome,
        mailbox=row.mailbox,
        folder=seen.folder if seen else "",
        uid=seen.uid if seen else 0,
        received_at=row.received_at,
        author=row.author,
        subject=row.subject,
        size=row.size,
    )


def retry(session: Session, number: int) -> None:
    """Let a quarantined mail be read once more, or one that was refused be asked for again."""
    row = session.get_one(MessageRow, number)
    if row.state == "refused":
        for seen in session.scalars(select(SightingRow).where(SightingRow.message_id == number)).all():
            session.delete(seen)
        session.flush()
        session.delete(row)
    else:
        row.state, row.parse_attempts, row.outcome, row.unsure = "new", 0, "", False
        held = select(SightingRow.id).where(SightingRow.message_id == number, SightingRow.state == "held")
        last = select(func.max(SightingRow.id)).where(SightingRow.message_id == number)
        wanted = session.scalars(held).all() or session.scalars(last).all()
        session.execute(update(SightingRow).where(SightingRow.id.in_(wanted)).values(state="new"))
    session.flush()
