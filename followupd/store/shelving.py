"""Where an APPEND stands: written down before it, so that what it left is found after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.claiming import fits_its_case
from followupd.store.outbox import Item, item_of
from followupd.store.schema import MessageRow, OutboxRow, SightingRow

_OUTBOX = OutboxRow.__table__
# What every draft and every copy needs is built once: building a statement takes longer than carrying it out.
_CHANGE = update(_OUTBOX).where(_OUTBOX.c.id == bindparam("item"))
_BEGIN = _CHANGE.where(
    _OUTBOX.c.state == "appending",
    _OUTBOX.c.lease_token == bindparam("lease"),
    _OUTBOX.c.lease_until > bindparam("moment"),
    fits_its_case(),
).returning(_OUTBOX.c.id)


def begin_draft(session: Session, item: Item, uidvalidity: int, uidnext: int, now: datetime) -> bool:
    """Before a draft is put into its folder: False when it is wanted no more, or claimed by others."""
    claim = {"item": item.id, "lease": item.lease_token, "moment": now}
    place = {"shelf_uidvalidity": uidvalidity, "shelf_uidnext": uidnext}
    return session.execute(_BEGIN, {**claim, **place}).one_or_none() is not None


def begin_copies(session: Session, items: Sequence[int], uidvalidity: int, uidnext: int) -> None:
    """Before copies are put into Sent."""
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(items))
        .values(shelf_uidvalidity=uidvalidity, shelf_uidnext=uidnext)
    )


def put_away(session: Session, item: int, uid: int | None) -> None:
    """The mail lies there under this UID, as far as the server told it; no copy is due any more."""
    session.execute(_CHANGE, {"item": item, "shelf_uid": uid, "copy_due_at": None})


def put_there(session: Session, item: Item, uidvalidity: int, since: int) -> frozenset[int]:
    """The UIDs, from `since` on, of other mails of ours in the folder that the item belongs into."""
    query = select(OutboxRow.shelf_uid).where(
        OutboxRow.mailbox == item.mailbox,
        OutboxRow.how == item.how.value,
        OutboxRow.id != item.id,
        OutboxRow.shelf_uidvalidity == uidvalidity,
        OutboxRow.shelf_uid >= since,
    )
    return frozenset(uid for uid in session.scalars(query) if uid is not None)


def see_to_copy(session: Session, item: int, due_at: datetime) -> None:
    """See at that time whether a copy lies in Sent."""
    session.execute(_CHANGE, {"item": item, "copy_due_at": due_at})


def copies_due(session: Session, mailbox: str, now: datetime) -> tuple[Item, ...]:
    """Sent mails whose copy in Sent is to be seen to."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.copy_due_at <= now)
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def lies_at(
    session: Session, mailbox: str, items: Sequence[int]
) -> dict[int, tuple[tuple[str, int, int], ...]]:
    """Where the copies of these mails to ourselves were seen: folder, UIDVALIDITY and UID, by row."""
    query = (
        select(OutboxRow.id, SightingRow.folder, SightingRow.uidvalidity, SightingRow.uid)
        .join(MessageRow, or_(MessageRow.message_id == OutboxRow.message_id, _IS_RENAMED))
        .join(SightingRow, SightingRow.message_id == MessageRow.id)
        .where(OutboxRow.id.in_(items), SightingRow.mailbox == mailbox, SightingRow.role == Role.INBOX.value)
    )
    found: dict[int, tuple[tuple[str, int, int], ...]] = {}
    for item, folder, uidvalidity, uid in session.execute(query):
        found[item] = (*found.get(item, ()), (folder, uidvalidity, uid))
    return found


#: A server gave the mail another Message-ID than ours.
_IS_RENAMED = and_(OutboxRow.wire_message_id != "", MessageRow.message_id == OutboxRow.wire_message_id)
