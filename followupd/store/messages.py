"""Raw mails and where they were seen; the first thing written, before anything reads a mail."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.schema import FolderRow, MessageRow, SightingRow

#: So many bytes of mails are held in memory at once, or one mail.
_MOST_BYTES = 8 * 1024 * 1024
#: Of a mail that could not be had: its sighting says why, and its row holds no bytes.
MISSING = ("gone", "refused")
_MESSAGES, _SIGHTINGS = MessageRow.__table__, SightingRow.__table__
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
    #: All of it, unless `size` says that there is more.
    raw: bytes
    received_at: datetime
    #: What the server gives as its size; 0 for that of `raw`.
    size: int = 0
    #: The conversation that the server counts it to; empty where it counts none.
    thread: str = ""


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
    #: The highest UID that was seen; 0 for none.
    highest: int = 0
    #: The folder is being matched anew: what it took in from that moment on may be known.
    rematch_since: datetime | None = None


def folder(session: Session, mailbox: str, name: str) -> Standing | None:
    """Where we stand in the folder; None before it was first seen."""
    row = session.get(FolderRow, (mailbox, name))
    if row is None:
        return None
    place = Place(mailbox=mailbox, folder=name, role=Role(row.role), uidvalidity=row.uidvalidity)
    return Standing(
        uidvalidity=row.uidvalidity,
        first_uid=row.first_uid,
        highest=session.scalar(select(func.max(SightingRow.uid)).where(*_in(place))) or 0,
        rematch_since=row.begun_at if row.quiet else None,
    )


def begin_folder(
    session: Session, place: Place, first_uid: int, now: datetime, *, quiet: bool = False
) -> None:
    """Start with the folder, or start anew after its UIDs changed.

    When it is `quiet`, what lies below `first_uid` answers nobody until the folder is synced.
    """
    row = session.get(FolderRow, (place.mailbox, place.folder))
    if row is None:
        row = FolderRow(mailbox=place.mailbox, folder=place.folder, begun_at=now)
        session.add(row)
    elif row.uidvalidity == place.uidvalidity:
        _forget_uids(session, place)
    row.quiet = quiet
    row.role, row.uidvalidity, row.first_uid = place.role.value, place.uidvalidity, first_uid
    # What was read of it before says nothing of its new life.
    row.synced_at = None
    session.flush()


def _forget_uids(session: Session, place: Place) -> None:
    """Nobody knows which of these UIDs still mean the same; the sightings stay, where no server has any."""
    session.execute(update(_SIGHTINGS).where(*_in(place)).values(uidvalidity=0, uid=-_SIGHTINGS.c.id))


def _in(place: Place) -> tuple[ColumnElement[bool], ...]:
    return (
        SightingRow.mailbox == place.mailbox,
        SightingRow.folder == place.folder,
        SightingRow.uidvalidity == place.uidvalidity,
    )


def known_uids(session: Session, place: Place, lowest: int, *, kept: bool = False) -> frozenset[int]:
    """The UIDs from `lowest` on that were seen already; with `kept` only those whose mails we have."""
    query = select(SightingRow.uid).where(*_in(place), SightingRow.uid >= lowest)
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
        row = sighting_row(place, mail, ids[digests[mail.uid]], now)
        row.quiet = renumbered is not None and mail.uid < renumbered.first_uid
        row.state = "done" if row.message_id in olds else "new"
        session.add(row)
    session.flush()


def forget_missing(session: Session, place: Place, uids: Collection[int]) -> None:
    """What was noted of mails that could not be had is no longer true: they can be had after all."""
    query = select(SightingRow.id, SightingRow.message_id).where(
        *_in(place), SightingRow.uid.in_(uids), SightingRow.state.in_(MISSING)
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


def sighting_row(place: Place, mail: Raw, message: int, now: datetime) -> SightingRow:
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
