"""Which tokens we know to be ours: those of the outbox, and those that outlived their letters."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from followupd.store.schema import OutboxRow, TokenRow

#: A statement takes only so many values.
_AT_ONCE = 500


def unknown(session: Session, tokens: Iterable[str]) -> tuple[str, ...]:
    """Those that belong to no letter and were never adopted."""
    wanted = tuple(dict.fromkeys(tokens))
    known: set[str] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        group = wanted[start : start + _AT_ONCE]
        for column in (OutboxRow.token, TokenRow.token):
            known.update(session.scalars(select(column).where(column.in_(group))))
    return tuple(token for token in wanted if token not in known)


def has_adopted(session: Session, mailbox: str) -> bool:
    """Whether the mailbox holds letters of ours that this database never wrote."""
    return session.scalar(select(TokenRow.token).where(TokenRow.mailbox == mailbox).limit(1)) is not None


def adopt(session: Session, mailbox: str, tokens: Collection[str], why: str, now: datetime) -> None:
    """These are ours from now on, although no letter of them is there."""
    session.add_all(TokenRow(token=token, mailbox=mailbox, at=now, why=why) for token in tokens)
    session.flush()
