"""What was seen of the copies of our mails, and which mails are in doubt; the rule is in `decide.doubt`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.decision import Kind
from followupd.store.outbox import Item, item_of
from followupd.store.schema import OutboxRow

#: So many of the latest mails are asked what became of their copies.
_LATEST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Younger:
    """What was seen of mails that reached their dot after some moment."""

    kept: bool
    back: bool


def note_kept(session: Session, item: int, wire_message_id: str, now: datetime) -> None:
    """A copy lies in Sent; one that we put there ourselves proves nothing."""
    by_server = OutboxRow.shelf_uidnext.is_(None)
    values = {"kept_at": now, "wire_message_id": wire_message_id}
    _change(session, item, by_server & OutboxRow.kept_at.is_(None), values)


def note_back(session: Session, item: int, wire_message_id: str, now: datetime) -> None:
    """The copy to ourselves came back."""
    when = OutboxRow.self_copy.is_(True) & OutboxRow.back_at.is_(None)
    # It lies where people read their mail: it is filed away as soon as possible.
    _change(session, item, when, {"back_at": now, "copy_due_at": now, "wire_message_id": wire_message_id})


def _change(session: Session, item: int, when: object, values: dict[str, object]) -> None:
    session.execute(update(OutboxRow).where(OutboxRow.id == item, when).values(**values))  # type: ignore[arg-type]


def latest(session: Session, mailbox: str) -> tuple[Item, ...]:
    """The mails that were accepted last, newest first."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.mailbox == mailbox, OutboxRow.dot_at.is_not(None), OutboxRow.state == "sent")
        .order_by(OutboxRow.dot_at.desc())
        .limit(_LATEST)
    )
    return tuple(item_of(row) for row in session.scalars(query))


def younger(session: Session, mailbox: str, than: datetime) -> Younger:
    """What was seen of the copies of mails that reached their dot later."""
    query = select(func.count(OutboxRow.kept_at), func.count(OutboxRow.back_at)).where(
        OutboxRow.mailbox == mailbox, OutboxRow.dot_at > than
    )
    kept, back = session.execute(query).one()
    return Younger(kept=bool(kept), back=bool(back))


def in_doubt(session: Session, mailbox: str) -> tuple[Item, ...]:
    """Mails past their dot without a reply, whose lease has ended or whose holder is gone, oldest first."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.state == "dot")
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def note_look(session: Session, mailbox: str, read_at: datetime, now: datetime) -> None:
    """Everything was read completely at `read_at`: one more look for every mail in doubt by then."""
    session.execute(
        update(OutboxRow)
        .where(
            OutboxRow.mailbox == mailbox,
            OutboxRow.state == "dot",
            OutboxRow.dot_at < read_at,
            or_(OutboxRow.looked_at.is_(None), OutboxRow.looked_at < read_at),
        )
        .values(looks=OutboxRow.looks + 1, looked_at=now)
    )


def reopen(session: Session, item: Item, now: datetime) -> bool:
    """Evidence says that the mail was not accepted: it waits again, with the same bytes."""
    statement = (
        update(OutboxRow)
        .where(OutboxRow.id == item.id, OutboxRow.state == "dot", OutboxRow.dot_at == item.dot_at)
        .values(
            state="queued",
            due_at=now,
            dot_at=None,
            lease_token=None,
            lease_until=None,
            note="it was not accepted: no copy of it came, and one of a later mail did",
        )
        .returning(OutboxRow.id)
    )
    return session.scalar(statement) is not None


def stop(session: Session, item: Item, state: str, note: str, now: datetime) -> bool:
    """The mail in doubt comes to an end without evidence."""
    statement = (
        update(OutboxRow)
        .where(OutboxRow.id == item.id, OutboxRow.state == "dot", OutboxRow.dot_at == item.dot_at)
        .values(state=state, note=note, done_at=now, lease_token=None, lease_until=None)
        .returning(OutboxRow.id)
    )
    return session.scalar(statement) is not None


def probes(session: Session, mailbox: str) -> tuple[Item, ...]:
    """The mails to ourselves, newest first."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.kind == Kind.PROBE.value)
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id.desc()).limit(_LATEST)))
