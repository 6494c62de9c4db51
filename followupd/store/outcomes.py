"""What becomes of a letter: it ends, goes back into the queue, or is overtaken.

What a process that holds a claim writes about it is conditional on its lease: one that was frozen meanwhile
changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from followupd.store.outbox import CLAIMED, WAITING, Item
from followupd.store.schema import OutboxRow

_OUTBOX = OutboxRow.__table__
#: No case is ever in this state: the letter fits its case no more, whatever happens.
_NEVER = "overtaken"
_CHANGE = update(_OUTBOX).where(_OUTBOX.c.id == bindparam("item"))
_OURS = _CHANGE.where(
    _OUTBOX.c.lease_token == bindparam("lease"), _OUTBOX.c.state.in_((*CLAIMED, "dot"))
).returning(_OUTBOX.c.id)
_ACCEPTED = _CHANGE.where(_OUTBOX.c.state != "sent").returning(_OUTBOX.c.id)


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
        .where(OutboxRow.case_id == case_id, OutboxRow.kind.in_(list(kinds)), OutboxRow.state.in_(WAITING))
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
