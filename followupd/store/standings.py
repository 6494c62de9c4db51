"""Where we stand in each folder: from which UID on it is ours, and when all of it had been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.schema import FolderRow, SightingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder of a mailbox in one life of its UIDs (RFC 3501 §2.3.1.1)."""

    mailbox: str
    folder: str
    role: Role
    uidvalidity: int


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


def of(session: Session, mailbox: str, name: str) -> Standing | None:
    """Where we stand in the folder; None before it was first seen."""
    row = session.get(FolderRow, (mailbox, name))
    if row is None:
        return None
    place = Place(mailbox=mailbox, folder=name, role=Role(row.role), uidvalidity=row.uidvalidity)
    return Standing(
        uidvalidity=row.uidvalidity,
        first_uid=row.first_uid,
        highest=session.scalar(select(func.max(SightingRow.uid)).where(*lies_in(place))) or 0,
        rematch_since=row.begun_at if row.quiet else None,
    )


def begin(session: Session, place: Place, first_uid: int, now: datetime, *, quiet: bool = False) -> None:
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
    session.execute(update(SightingRow).where(*lies_in(place)).values(uidvalidity=0, uid=-SightingRow.id))


def lies_in(place: Place) -> tuple[ColumnElement[bool], ...]:
    """The condition under which a sighting was made there."""
    return (
        SightingRow.mailbox == place.mailbox,
        SightingRow.folder == place.folder,
        SightingRow.uidvalidity == place.uidvalidity,
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
