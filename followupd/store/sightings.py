"""Raw mails with where they were seen; the first thing written, before anything reads a mail."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.schema import FolderRow, MessageRow, SightingRow
from followupd.store.standings import Place, lies_in

#: Of a mail that could not be had: its sighting says why, and its row holds no bytes.
MISSING = ("gone", "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """A mail as the server gave it."""

    uid: int
    #: All of it, unless `size` says that there is more.
    raw: bytes
    received_at: datetime
    #: What the server gives as its size; 0 for that of `raw`.
    size: int = 0
    #: The conversation that the server counts it to; empty where it counts none.
    thread: str = ""


def known_uids(session: Session, place: Place, lowest: int, *, kept: bool = False) -> frozenset[int]:
    """The UIDs from `lowest` on that were seen already; with `kept` only those whose mails we have."""
    query = select(SightingRow.uid).where(*lies_in(place), SightingRow.uid >= lowest)
    if kept:
        query = query.where(SightingRow.state.not_in(MISSING))
    return frozenset(session.scalars(query))


def keep(session: Session, place: Place, mails: Sequence[Raw], now: datetime) -> None:
    """Store raw mails with where they were seen; equal bytes are stored once.

    In a renumbered folder, mail from before our first start is stored, but nobody deals with it.
    """
    folder_row = session.get(FolderRow, (place.mailbox, place.folder))
    renumbered = folder_row if folder_row is not None and folder_row.quiet else None
    forget_missing(session, place, [mail.uid for mail in mails])
    digests = {mail.uid: hashlib.sha256(mail.raw).hexdigest() for mail in mails}
    found = select(MessageRow.sha256, MessageRow.id).where(MessageRow.sha256.in_(set(digests.values())))
    ids: dict[str, int] = {digest: row_id for digest, row_id in session.execute(found)}
    fresh: dict[str, MessageRow] = {}
    for mail in mails:
        digest = digests[mail.uid]
        if digest not in ids and digest not in fresh:
            fresh[digest] = _message_row(place, mail, digest, renumbered)
    session.add_all(fresh.values())
    session.flush()
    ids.update({digest: row.id for digest, row in fresh.items()})
    olds = {row.id for row in fresh.values() if row.state == "old"}
    for mail in mails:
        row = new_row(place, mail, ids[digests[mail.uid]], now)
        row.quiet = renumbered is not None and mail.uid < renumbered.first_uid
        row.state = "done" if row.message_id in olds else "new"
        session.add(row)
    session.flush()


def forget_missing(session: Session, place: Place, uids: Collection[int]) -> None:
    """What was noted of mails that could not be had is no longer true: they can be had after all."""
    query = select(SightingRow.id, SightingRow.message_id).where(
        *lies_in(place), SightingRow.uid.in_(uids), SightingRow.state.in_(MISSING)
    )
    for sighting, message in session.execute(query).all():
        session.execute(delete(SightingRow).where(SightingRow.id == sighting))
        session.execute(delete(MessageRow).where(MessageRow.id == message))


def _message_row(place: Place, mail: Raw, digest: str, renumbered: FolderRow | None) -> MessageRow:
    is_old = (
        renumbered is not None and mail.uid < renumbered.first_uid and mail.received_at < renumbered.begun_at
    )
    return MessageRow(
        sha256=digest,
        raw=mail.raw,
        size=max(mail.size, len(mail.raw)),
        mailbox=place.mailbox,
        received_at=mail.received_at,
        state="old" if is_old else "new",
        outcome="it was there before followupd began" if is_old else "",
    )


def new_row(place: Place, mail: Raw, message: int, now: datetime) -> SightingRow:
    """A new row for a mail seen at that place."""
    return SightingRow(
        message_id=message,
        mailbox=place.mailbox,
        folder=place.folder,
        role=place.role.value,
        uidvalidity=place.uidvalidity,
        uid=mail.uid,
        seen_at=now,
        received_at=mail.received_at,
        thread=mail.thread,
        turn=0 if place.role in (Role.INBOX, Role.SENT) else 1,
        state="new",
        quiet=False,
    )
