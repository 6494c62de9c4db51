"""What waits to leave us, with its final bytes.

Mails:  queued → sending → dot → sent | failed | held | expired; before `dot` the server cannot have the mail,
        after it only evidence tells.
Drafts: queued → appending → drafted → sent (by staff).
Both:   cancelled (overtaken by what happened), shown (shadow mode).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.decision import How
from followupd.store.schema import CaseRow, OutboxRow

#: How long a claim holds; a row found claimed after that was left behind by a process that died.
LEASE = timedelta(minutes=20)
_CLAIMED = ("sending", "appending")
_WAITING = ("queued", *_CLAIMED)
#: Of the tokens a mail names, so many are looked up: a statement takes only so many values.
_NEAREST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A letter ready to leave: the bytes never change any more."""

    about: str
    case_id: int | None
    mailbox: str
    kind: str
    ordinal: int
    how: How
    recipients: tuple[str, ...]
    subject: str
    raw: bytes
    token: str
    message_id: str
    created_at: datetime
    due_at: datetime
    valid_state: str | None = None
    valid_resolution: int | None = None
    valid_customer_wrote_at: datetime | None = None
    #: Why it could not be composed; such a letter is held from the start.
    trouble: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A row of the outbox as a value."""

    id: int
    about: str
    case_id: int | None
    mailbox: str
    kind: str
    ordinal: int
    how: How
    recipients: tuple[str, ...]
    subject: str
    raw: bytes
    token: str
    message_id: str
    state: str
    created_at: datetime
    due_at: datetime
    attempts: int
    dot_at: datetime | None
    note: str
    lease_token: str | None


def _item(row: OutboxRow) -> Item:
    names = (name for name in Item.__dataclass_fields__ if name != "how")
    return Item(**{name: getattr(row, name) for name in names}, how=How(row.how))


def put(session: Session, letter: Outgoing) -> None:
    """Add the letter; the one decision (about, kind, ordinal) may be made only once."""
    names = (name for name in Outgoing.__dataclass_fields__ if name not in ("how", "trouble"))
    state = "held" if letter.trouble else "shown" if letter.how is How.SHOW else "queued"
    values = {name: getattr(letter, name) for name in names}
    session.add(OutboxRow(**values, how=letter.how.value, state=state, note=letter.trouble))
    session.flush()


def is_decided(session: Session, about: str, kind: str, ordinal: int) -> bool:
    """Whether this very letter was decided before."""
    query = select(OutboxRow.id).where(
        OutboxRow.about == about, OutboxRow.kind == kind, OutboxRow.ordinal == ordinal
    )
    return session.scalar(query) is not None


def by_id(session: Session, item: int) -> Item | None:
    """The row with that id."""
    row = session.get(OutboxRow, item)
    return _item(row) if row else None


def by_tokens(session: Session, tokens: Iterable[str]) -> tuple[Item, ...]:
    """The letters with these tokens, in the order of the tokens."""
    wanted = list(dict.fromkeys(tokens))[:_NEAREST]
    rows = {row.token: row for row in session.scalars(select(OutboxRow).where(OutboxRow.token.in_(wanted)))}
    return tuple(_item(rows[token]) for token in wanted if token in rows)


def claim(session: Session, mailbox: str, lease_token: str, now: datetime) -> Item | None:
    """Take the next due letter of the mailbox: nobody else gets it while the lease holds."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.mailbox == mailbox, OutboxRow.state == "queued", OutboxRow.due_at <= now)
        .order_by(OutboxRow.due_at, OutboxRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = session.scalar(query)
    if row is None:
        return None
    row.state = "sending" if row.how == How.SEND.value else "appending"
    row.lease_token, row.lease_until = lease_token, now + LEASE
    row.attempts += 1
    session.flush()
    return _item(row)


def still_wanted() -> ColumnElement[bool]:
    """The condition under which a letter may leave: its case stands as it did when it was decided."""
    case = exists().where(
        CaseRow.id == OutboxRow.case_id,
        CaseRow.state == OutboxRow.valid_state,
        or_(OutboxRow.valid_resolution.is_(None), CaseRow.resolution == OutboxRow.valid_resolution),
        or_(
            OutboxRow.valid_customer_wrote_at.is_(None),
            CaseRow.customer_wrote_at <= OutboxRow.valid_customer_wrote_at,
        ),
    )
    return or_(OutboxRow.valid_state.is_(None), case)


def mark_dot(session: Session, item: Item, now: datetime) -> bool:
    """Just before the final dot: False when the letter must not leave any more.

    The lease, the case and the state are checked in the statement that sets the marker.
    """
    statement = (
        update(OutboxRow)
        .where(
            OutboxRow.id == item.id,
            OutboxRow.state == "sending",
            OutboxRow.lease_token == item.lease_token,
            OutboxRow.lease_until > now,
            still_wanted(),
        )
        .values(state="dot", dot_at=now)
        .returning(OutboxRow.id)
        .execution_options(synchronize_session=False)
    )
    return session.scalar(statement) is not None


def is_wanted(session: Session, item: Item) -> bool:
    """Whether a draft still fits its case."""
    query = select(OutboxRow.id).where(
        OutboxRow.id == item.id, OutboxRow.state == "appending", still_wanted()
    )
    return session.scalar(query) is not None


def finish(session: Session, item: int, state: str, note: str, now: datetime) -> None:
    """The row reached an end, or waits for a person: sent, drafted, failed, held, expired or cancelled."""
    row = session.get_one(OutboxRow, item)
    row.state, row.note, row.done_at = state, note, now
    row.ordinal = -row.id if state == "cancelled" else row.ordinal
    row.lease_token = row.lease_until = None
    session.flush()


def again(session: Session, item: int, due_at: datetime, note: str, *, counts: bool = True) -> None:
    """Back into the queue for a later attempt, with the same bytes; one cancelled meanwhile stays so."""
    row = session.get_one(OutboxRow, item, with_for_update=True)
    if row.state == "cancelled":
        return
    row.state, row.due_at, row.note = "queued", due_at, note
    row.lease_token = row.lease_until = None
    row.attempts -= not counts
    session.flush()


def want_copy(session: Session, item: int, due_at: datetime | None) -> None:
    """See at that time that a copy lies in Sent; None: nothing to do any more."""
    session.get_one(OutboxRow, item).copy_due_at = due_at
    session.flush()


def copies_due(session: Session, mailbox: str, now: datetime) -> tuple[Item, ...]:
    """Sent mails whose copy in Sent is to be seen to."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.copy_due_at <= now)
    return tuple(_item(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def cancel(session: Session, case_id: int, kinds: Iterable[str], now: datetime) -> None:
    """These letters of the case must not leave any more; one past its dot has left.

    What never left does not count as decided: a check-in that was moved is decided anew later.
    """
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.case_id == case_id, OutboxRow.kind.in_(list(kinds)), OutboxRow.state.in_(_WAITING))
        .values(
            state="cancelled",
            ordinal=-OutboxRow.id,
            note="overtaken by what happened",
            done_at=now,
            lease_token=None,
            lease_until=None,
        )
    )


def recover(session: Session, mailbox: str) -> int:
    """After a start: what was claimed but not past the dot goes back into the queue; gives how many."""
    statement = (
        update(OutboxRow)
        .where(OutboxRow.mailbox == mailbox, OutboxRow.state.in_(_CLAIMED))
        .values(state="queued", lease_token=None, lease_until=None)
        .returning(OutboxRow.id)
    )
    return len(session.scalars(statement).all())


def in_doubt(session: Session, mailbox: str, before: datetime) -> tuple[Item, ...]:
    """Mails past their dot since before that moment, of which nobody knows whether they were accepted."""
    query = select(OutboxRow).where(
        OutboxRow.mailbox == mailbox, OutboxRow.state == "dot", OutboxRow.dot_at <= before
    )
    return tuple(_item(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def held(session: Session, mailbox: str) -> tuple[Item, ...]:
    """What is stopped until a person has looked."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.state == "held")
    return tuple(_item(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def next_due(session: Session, mailbox: str) -> datetime | None:
    """When the next letter of the mailbox may leave."""
    query = select(OutboxRow.due_at).where(OutboxRow.mailbox == mailbox, OutboxRow.state == "queued")
    return session.scalar(query.order_by(OutboxRow.due_at).limit(1))


def waiting(session: Session) -> tuple[Item, ...]:
    """Everything that has not come to an end: queued, under way, in doubt, held."""
    query = select(OutboxRow).where(OutboxRow.state.in_((*_WAITING, "dot", "held")))
    return tuple(_item(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def of_case(session: Session, case_id: int) -> tuple[Item, ...]:
    """Every letter of the case, oldest first."""
    query = select(OutboxRow).where(OutboxRow.case_id == case_id).order_by(OutboxRow.id)
    return tuple(_item(row) for row in session.scalars(query))
