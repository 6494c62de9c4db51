"""What waits to leave us, with its final bytes.

Mails:  queued → sending → dot → sent | failed | held | expired; before `dot` the server cannot have the mail,
        after it only evidence tells.
Drafts: queued → appending → drafted → sent (by staff).
Both:   cancelled (overtaken by what happened), shown (shadow mode).

How a letter is claimed is in `store.claiming`, how it ends in `store.outcomes`, what proves acceptance in
`store.proofs`, where an APPEND stands in `store.shelving`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, insert, select
from sqlalchemy.orm import Session

from followupd.model.decision import How, Kind
from followupd.store.schema import OutboxRow

_OUTBOX = OutboxRow.__table__
#: Letters to ourselves; all others are for customers.
TO_US = (Kind.DESK_NOTICE.value, Kind.PROBE.value)
#: One of our processes has it in hand; the server cannot have the mail yet.
CLAIMED = ("sending", "appending")
#: It has not left, and still may.
WAITING = ("queued", *CLAIMED)
#: Of the tokens a mail names, so many are looked up: a statement takes only so many values.
_NEAREST = 500
# What every letter needs is built once: building a statement takes longer than carrying it out.
_PUT = insert(_OUTBOX)
_DECIDED = select(_OUTBOX.c.kind, _OUTBOX.c.ordinal).where(_OUTBOX.c.about == bindparam("about"))


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
    lease_until: datetime | None
    self_copy: bool | None
    kept_at: datetime | None
    back_at: datetime | None
    looks: int
    shelf_uidvalidity: int | None
    shelf_uidnext: int | None


def item_of(row: OutboxRow | Row[Any]) -> Item:
    """The row as a value."""
    names = (name for name in Item.__dataclass_fields__ if name != "how")
    return Item(**{name: getattr(row, name) for name in names}, how=How(row.how))


def put(session: Session, *letters: Outgoing) -> None:
    """Add the letters; the one decision (about, kind, ordinal) may be made only once."""
    if letters:
        session.execute(_PUT, [_new_row(letter) for letter in letters])


def _new_row(letter: Outgoing) -> dict[str, object]:
    names = (name for name in Outgoing.__dataclass_fields__ if name not in ("how", "trouble"))
    state = "held" if letter.trouble else "shown" if letter.how is How.SHOW else "queued"
    values = {name: getattr(letter, name) for name in names}
    return {**values, "how": letter.how.value, "state": state, "note": letter.trouble}


def decided(session: Session, about: str) -> frozenset[tuple[str, int]]:
    """The letters about this that were decided before: (kind, ordinal)."""
    return frozenset((row.kind, row.ordinal) for row in session.execute(_DECIDED, {"about": about}))


def is_decided(session: Session, about: str, kind: str, ordinal: int) -> bool:
    """Whether this very letter was decided before."""
    return (kind, ordinal) in decided(session, about)


def by_id(session: Session, item: int) -> Item | None:
    """The row with that id."""
    row = session.get(OutboxRow, item)
    return item_of(row) if row else None


def by_tokens(session: Session, tokens: Iterable[str]) -> tuple[Item, ...]:
    """The letters with these tokens, in the order of the tokens."""
    wanted = [token for token in dict.fromkeys(tokens) if token][:_NEAREST]
    if not wanted:
        return ()
    rows = {row.token: row for row in session.scalars(select(OutboxRow).where(OutboxRow.token.in_(wanted)))}
    return tuple(item_of(rows[token]) for token in wanted if token in rows)


def held(session: Session, mailbox: str) -> tuple[Item, ...]:
    """What is stopped until a person has looked."""
    query = select(OutboxRow).where(OutboxRow.mailbox == mailbox, OutboxRow.state == "held")
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def next_due(session: Session, mailbox: str) -> datetime | None:
    """When the next letter of the mailbox may leave."""
    query = select(OutboxRow.due_at).where(OutboxRow.mailbox == mailbox, OutboxRow.state == "queued")
    return session.scalar(query.order_by(OutboxRow.due_at).limit(1))


def waiting(session: Session) -> tuple[Item, ...]:
    """Everything that has not come to an end: queued, under way, in doubt, held."""
    query = select(OutboxRow).where(OutboxRow.state.in_((*WAITING, "dot", "held")))
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def of_case(session: Session, case_id: int) -> tuple[Item, ...]:
    """Every letter of the case, oldest first."""
    query = select(OutboxRow).where(OutboxRow.case_id == case_id).order_by(OutboxRow.id)
    return tuple(item_of(row) for row in session.scalars(query))
