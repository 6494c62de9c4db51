"""Where an APPEND stands: written down before it, so that what it left is found after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.outbox import Item, _item, _wanted
from followupd.store.schema import MessageRow, OutboxRow, SightingRow


def begin_draft(session: Session, item: Item, uidvalidity: int, uidnext: int, now: datetime) -> bool:
    """Before a draft is put into its folder: False when it is wanted no more, or claimed by others."""
    statement = (
        update(OutboxRow)
        .where(
            OutboxRow.id == item.id,
            OutboxRow.state == "appending",
            OutboxRow.lease_token == item.lease_token,
            OutboxRow.lease_until > now,
            _wanted(),
        )
        .values(shelf_uidvalidity=uidvalidity, shelf_uidnext=uidnext)
        .returning(OutboxRow.id)
    )
    return session.scalar(statement) is not None


def begin_copies(session: Session, items: Sequence[int], uidvalidity: int, uidnext: int) -> None:
    """Before copies are put into Sent."""
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(items))
        .values(shelf_uidvalidity=uidvalidity, shelf_uidnext=uidnext)
    )


def put_away(session: Session, item: int, uid: int | None) -> None:
    """The mail lies there under this UID, as far as the server told it; no copy is due any more."""
    session.execute(update(OutboxRow).where(OutboxRow.id == item).values(shelf_uid=uid, copy_due_at=None))


def see_to_copy(session: Session, item: int, due_at: datetime) -> None:
    """See at that time whether a copy lies in Sent."""
    session.execute(update(OutboxRow).where(OutboxRow.id == item).values(copy_due_at=due_at))


def copies_due(session: Session, mailbox: str, now: datetime) -> tuple[Item, ...]:
    """Sent mails whose copy in Sent is to be seen to."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.copy_due_at <= now)
    return tuple(_item(row) for row in session.scalars(query.order_by(OutboxRow.id)))


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
