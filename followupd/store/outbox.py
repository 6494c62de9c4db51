"""What waits to leave us, with its final bytes.

Mails:  queued → sending → dot → sent | failed | held | expired; before `dot` the server cannot have the mail,
        after it only evidence tells.
Drafts: queued → appending → drafted → sent (by staff).
Both:   cancelled (overtaken by what happened), shown (shadow mode).

What a process that holds a claim writes about it is conditional on its lease: one that was frozen meanwhile
changes nothing. What proves acceptance is in `store.proofs`, where an APPEND stands in `store.shelving`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, bindparam, exists, insert, or_, select, update
from sqlalchemy.orm import Session

from followupd.model.decision import How, Kind
from followupd.store import halts
from followupd.store.schema import CaseRow, HaltRow, OutboxRow, SightingRow

_OUTBOX, _CASES, _HALTS = OutboxRow.__table__, CaseRow.__table__, HaltRow.__table__
_SIGHTINGS = SightingRow.__table__
#: Letters to ourselves; all others are for customers.
TO_US = (Kind.DESK_NOTICE.value, Kind.PROBE.value)
#: Letters that a mail which is not read yet may make superfluous.
_QUESTIONS = (Kind.CHECK_IN.value, Kind.REMINDER.value)
#: How long a claim holds; a row found claimed after that was left behind by a process that died.
LEASE = timedelta(minutes=20)
_CLAIMED = ("sending", "appending")
_WAITING = ("queued", *_CLAIMED)
#: No case is ever in this state: the letter fits its case no more, whatever happens.
_NEVER = "overtaken"
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


def fits_its_case() -> ColumnElement[bool]:
    """The condition under which a letter may leave: its case stands as it did when it was decided."""
    letter, case = _OUTBOX.c, _CASES.c
    stands = exists().where(
        case.id == letter.case_id,
        case.state == letter.valid_state,
        or_(letter.valid_resolution.is_(None), case.resolution == letter.valid_resolution),
        or_(
            letter.valid_customer_wrote_at.is_(None),
            case.customer_wrote_at <= letter.valid_customer_wrote_at,
        ),
    )
    return or_(letter.valid_state.is_(None), stands)


def not_halted(letter: Any) -> ColumnElement[bool]:
    """The condition under which no halt stops the letter."""
    fuse = and_(_HALTS.c.name == halts.FUSE, letter.how == How.SEND.value, letter.kind.not_in(TO_US))
    return or_(letter.how == How.NOTE.value, ~exists().where(or_(_HALTS.c.name == halts.BRAKE, fuse)))


def not_awaited(letter: Any) -> ColumnElement[bool]:
    """The condition under which no mail that is still to be read can be the answer to the letter."""
    unread = exists().where(_SIGHTINGS.c.mailbox == letter.mailbox, _SIGHTINGS.c.state == "new")
    return or_(letter.kind.not_in(_QUESTIONS), ~unread)


# What every letter needs is built once: building a statement takes longer than carrying it out.
_PUT = insert(_OUTBOX)
_DECIDED = select(_OUTBOX.c.kind, _OUTBOX.c.ordinal).where(_OUTBOX.c.about == bindparam("about"))
_QUEUE = _OUTBOX.alias("queue")
_NEXT = (
    select(_QUEUE.c.id)
    .where(
        _QUEUE.c.mailbox == bindparam("of"),
        _QUEUE.c.state == "queued",
        _QUEUE.c.how == bindparam("by"),
        _QUEUE.c.due_at <= bindparam("moment"),
        or_(_QUEUE.c.kind.in_(TO_US), bindparam("everything")),
        not_halted(_QUEUE.c),
        not_awaited(_QUEUE.c),
    )
    .order_by(_QUEUE.c.due_at, _QUEUE.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_CLAIM = (
    update(_OUTBOX)
    .where(_OUTBOX.c.id == _NEXT.scalar_subquery())
    .values(attempts=_OUTBOX.c.attempts + 1)
    .returning(_OUTBOX)
)
_CHANGE = update(_OUTBOX).where(_OUTBOX.c.id == bindparam("item"))
_OURS = _CHANGE.where(
    _OUTBOX.c.lease_token == bindparam("lease"), _OUTBOX.c.state.in_((*_CLAIMED, "dot"))
).returning(_OUTBOX.c.id)
_ACCEPTED = _CHANGE.where(_OUTBOX.c.state != "sent").returning(_OUTBOX.c.id)


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


def claim(
    session: Session,
    mailbox: str,
    lease_token: str,
    now: datetime,
    ways: tuple[How, ...] = (How.SEND, How.DRAFT),
    *,
    everything: bool = True,
) -> Item | None:
    """Take the mailbox's next due letter that goes the first of these ways, or the next one.

    Nobody else gets it while the lease holds. Without `everything`, no mail to a customer is taken; what a
    halt stops is never taken, and no question while a mail waits to be read.
    """
    for how in ways:
        state = "sending" if how is How.SEND else "appending"
        may_be_any = everything or how is not How.SEND
        values = {"of": mailbox, "by": how.value, "moment": now, "state": state, "everything": may_be_any}
        lease = {"lease_token": lease_token, "lease_until": now + LEASE}
        row = session.execute(_CLAIM, {**values, **lease}).one_or_none()
        if row is not None:
            return item_of(row)
    return None


def finish(session: Session, item: int, state: str, note: str, now: datetime) -> None:
    """The row reached an end, or waits for a person, whoever held it: by evidence, or by a person."""
    session.execute(_CHANGE, {"item": item, **_ended(item, state, note, now)})


def end(session: Session, item: Item, state: str, note: str, now: datetime) -> bool:
    """What we claimed reached an end, or waits for a person; False when the claim was ours no more."""
    values = _ended(item.id, state, note, now)
    ours = session.execute(_OURS, {"item": item.id, "lease": item.lease_token, **values})
    return ours.one_or_none() is not None


def accepted(session: Session, item: Item, reply: str, now: datetime) -> bool:
    """The server took the mail: whatever the row said; False when that was known."""
    values = _ended(item.id, "sent", reply, now)
    return session.execute(_ACCEPTED, {"item": item.id, **values}).one_or_none() is not None


def _ended(item: int, state: str, note: str, now: datetime) -> dict[str, object]:
    values = {"state": state, "note": note, "done_at": now, "lease_token": None, "lease_until": None}
    # What never left does not count as decided.
    return {**values, "ordinal": -item} if state == "cancelled" else values


def again(session: Session, item: Item, due_at: datetime, note: str, *, counts: bool = True) -> bool:
    """Back into the queue for a later attempt, with the same bytes; False when the claim was ours no more."""
    attempts = _OUTBOX.c.attempts if counts else _OUTBOX.c.attempts - 1
    back = _OURS.values(attempts=attempts, dot_at=None)
    values = {"state": "queued", "due_at": due_at, "note": note, "lease_token": None, "lease_until": None}
    ours = session.execute(back, {"item": item.id, "lease": item.lease_token, **values})
    return ours.one_or_none() is not None


def cancel(session: Session, case_id: int, kinds: Collection[str], now: datetime) -> None:
    """These letters of the case must not leave any more; one past its dot has left.

    What never left does not count as decided: a check-in that was moved is decided anew later.
    """
    if not kinds:
        return
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
    # One past its dot may have left, or be refused: then it must not be offered again.
    session.execute(
        update(OutboxRow)
        .where(OutboxRow.case_id == case_id, OutboxRow.kind.in_(list(kinds)), OutboxRow.state == "dot")
        .values(valid_state=_NEVER)
    )


def recover(session: Session, mailbox: str, expired_at: datetime | None = None) -> int:
    """What was claimed but is not past the dot goes back into the queue; gives how many.

    After a start everything; with `expired_at`, only claims whose lease had ended by then: what was claimed
    when the database could not be written for a while.
    """
    claimed = [OutboxRow.mailbox == mailbox, OutboxRow.state.in_(_CLAIMED)]
    if expired_at is not None:
        claimed.append(OutboxRow.lease_until <= expired_at)
    statement = (
        update(OutboxRow)
        .where(*claimed)
        .values(state="queued", lease_token=None, lease_until=None)
        .returning(OutboxRow.id)
    )
    return len(session.scalars(statement).all())


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
    query = select(OutboxRow).where(OutboxRow.state.in_((*_WAITING, "dot", "held")))
    return tuple(item_of(row) for row in session.scalars(query.order_by(OutboxRow.id)))


def of_case(session: Session, case_id: int) -> tuple[Item, ...]:
    """Every letter of the case, oldest first."""
    query = select(OutboxRow).where(OutboxRow.case_id == case_id).order_by(OutboxRow.id)
    return tuple(item_of(row) for row in session.scalars(query))
