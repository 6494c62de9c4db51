"""Raw mails and where they were seen; the first thing written, before anything reads a mail."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session, undefer

from followupd.model.sighting import Role
from followupd.store.schema import FolderRow, MessageRow, SightingRow

#: Three strikes and a mail is set aside, so that it cannot stop the rest.
STRIKES = 3
_MESSAGES, _SIGHTINGS = MessageRow.__table__, SightingRow.__table__
_READ = update(_MESSAGES).where(_MESSAGES.c.id == bindparam("message"))
_DONE = update(_SIGHTINGS).where(_SIGHTINGS.c.id == bindparam("sighting"))
_NEW = (
    select(_SIGHTINGS.c.id)
    .where(_SIGHTINGS.c.state == "new", _SIGHTINGS.c.mailbox == bindparam("of"))
    .limit(1)
)
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
class Place:
    """A folder of a mailbox in one life of its UIDs (RFC 3501 §2.3.1.1)."""

    mailbox: str
    folder: str
    role: Role
    uidvalidity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """A mail as the server gave it."""

    uid: int
    raw: bytes
    received_at: datetime


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where we stand in a folder."""

    uidvalidity: int
    #: Mails below it were there before us and are left alone.
    first_uid: int


def folder(session: Session, mailbox: str, name: str) -> Standing | None:
    """Where we stand in the folder; None before it was first seen."""
    row = session.get(FolderRow, (mailbox, name))
    return Standing(uidvalidity=row.uidvalidity, first_uid=row.first_uid) if row else None


def begin_folder(
    session: Session, place: Place, first_uid: int, now: datetime, *, quiet: bool = False
) -> None:
    """Start with the folder, or start anew, `quiet` until it is synced, after its UIDs changed."""
    row = session.get(FolderRow, (place.mailbox, place.folder))
    if row is None:
        row = FolderRow(mailbox=place.mailbox, folder=place.folder, begun_at=now)
        session.add(row)
    row.quiet = quiet
    row.role, row.uidvalidity, row.first_uid = place.role.value, place.uidvalidity, first_uid
    # What was read of it before says nothing of its new life.
    row.synced_at = None
    session.flush()


def known_uids(session: Session, place: Place, lowest: int) -> frozenset[int]:
    """The UIDs from `lowest` on that were seen already."""
    query = select(SightingRow.uid).where(
        SightingRow.mailbox == place.mailbox,
        SightingRow.folder == place.folder,
        SightingRow.uidvalidity == place.uidvalidity,
        SightingRow.uid >= lowest,
    )
    return frozenset(session.scalars(query))


def keep(session: Session, place: Place, mails: Sequence[Raw], now: datetime) -> None:
    """Store raw mails with where they were seen; equal bytes are stored once.

    In a renumbered folder, mail from before our first start is stored, but nobody deals with it.
    """
    folder_row = session.get(FolderRow, (place.mailbox, place.folder))
    quiet = folder_row is not None and folder_row.quiet
    begun_at = folder_row.begun_at if folder_row is not None and quiet else None
    digests = {mail.uid: hashlib.sha256(mail.raw).hexdigest() for mail in mails}
    found = select(MessageRow.sha256, MessageRow.id).where(MessageRow.sha256.in_(set(digests.values())))
    ids: dict[str, int] = {digest: row_id for digest, row_id in session.execute(found)}
    fresh: dict[str, MessageRow] = {}
    for mail in mails:
        digest = digests[mail.uid]
        if digest not in ids and digest not in fresh:
            fresh[digest] = _message_row(place, mail, digest, begun_at)
    session.add_all(fresh.values())
    session.flush()
    ids.update({digest: row.id for digest, row in fresh.items()})
    olds = {row.id for row in fresh.values() if row.state == "old"}
    for mail in mails:
        row = _sighting_row(place, mail, ids[digests[mail.uid]], now)
        row.quiet, row.state = quiet, "done" if row.message_id in olds else "new"
        session.add(row)
    session.flush()


def _message_row(place: Place, mail: Raw, digest: str, begun_at: datetime | None) -> MessageRow:
    is_old = begun_at is not None and mail.received_at < begun_at
    return MessageRow(
        sha256=digest,
        raw=mail.raw,
        size=len(mail.raw),
        mailbox=place.mailbox,
        received_at=mail.received_at,
        state="old" if is_old else "new",
        outcome="it was there before followupd began" if is_old else "",
    )


def _sighting_row(place: Place, mail: Raw, message: int, now: datetime) -> SightingRow:
    return SightingRow(
        message_id=message,
        mailbox=place.mailbox,
        folder=place.folder,
        role=place.role.value,
        uidvalidity=place.uidvalidity,
        uid=mail.uid,
        seen_at=now,
        received_at=mail.received_at,
        turn=0 if place.role in (Role.INBOX, Role.SENT) else 1,
        state="new",
        quiet=False,
    )


def note_gone(session: Session, place: Place, uids: Sequence[int], now: datetime) -> None:
    """The server announced these mails, but they were gone before we could fetch them."""
    empty = Raw(uid=0, raw=b"", received_at=now)
    for uid in uids:
        row = _sighting_row(place, empty, 0, now)
        row.message_id, row.uid, row.state = None, uid, "gone"
        session.add(row)
    session.flush()


def mark_synced(session: Session, mailbox: str, name: str, now: datetime) -> None:
    """Everything in the folder up to now is in the database."""
    session.execute(
        update(FolderRow)
        .where(FolderRow.mailbox == mailbox, FolderRow.folder == name)
        .values(synced_at=now, quiet=False)
    )


def synced_at(session: Session, mailbox: str) -> datetime | None:
    """When INBOX and Sent of the mailbox were last read completely; None when one of them never was.

    Of several folders of one role the last one read counts: one that is watched no more holds nothing up.
    """
    query = (
        select(func.max(FolderRow.synced_at))
        .where(FolderRow.mailbox == mailbox, FolderRow.role.in_((Role.INBOX.value, Role.SENT.value)))
        .group_by(FolderRow.role)
    )
    moments = list(session.scalars(query))
    complete = [moment for moment in moments if moment is not None]
    return min(complete) if complete and len(complete) == len(moments) else None


def new_sightings(session: Session, limit: int = 50) -> tuple[Sighting, ...]:
    """The next units of work: mail before moves, older before newer."""
    query = (
        select(SightingRow, MessageRow)
        .join(MessageRow, MessageRow.id == SightingRow.message_id)
        .options(undefer(MessageRow.raw))
        .where(SightingRow.state == "new")
        .order_by(SightingRow.turn, SightingRow.received_at, SightingRow.id)
        .limit(limit)
    )
    return tuple(_sighting(row, message) for row, message in session.execute(query))


def _sighting(row: SightingRow, message: MessageRow) -> Sighting:
    return Sighting(
        id=row.id,
        message=message.id,
        raw=message.raw,
        mailbox=row.mailbox,
        folder=row.folder,
        role=Role(row.role),
        received_at=message.received_at,
        quiet=row.quiet,
        known=message.state != "new",
    )


def has_new(session: Session, mailbox: str) -> bool:
    """Whether mails of the mailbox still wait to be dealt with."""
    return session.scalar(_NEW, {"of": mailbox}) is not None


def strike(session: Session, message: int) -> bool:
    """The parser died on this mail; True when it is set aside from now on."""
    row = session.get_one(MessageRow, message)
    row.parse_attempts += 1
    if row.parse_attempts < STRIKES:
        return False
    hold(session, message, "the mail could not be read: three attempts ended the reader")
    return True


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


def done(session: Session, sighting: int) -> None:
    """The sighting needs no more work."""
    session.execute(_DONE, {"sighting": sighting, "state": "done"})


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
