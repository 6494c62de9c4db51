"""Lists for people: cases, mails staff are asked about, totals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from followupd.model.case import Case, CaseState
from followupd.store.cases import case_of
from followupd.store.schema import CaseRow, MessageRow, OutboxRow, SightingRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail as a list shows it."""

    id: int
    mailbox: str
    received_at: datetime
    author: str
    subject: str
    state: str
    verdict: str
    outcome: str
    unsure: bool
    case_id: int | None


def cases(session: Session, states: Iterable[str] = (), limit: int = 1000) -> tuple[tuple[int, Case], ...]:
    """Cases with their row ids, newest first; all states when none is named."""
    query = select(CaseRow).order_by(CaseRow.id.desc()).limit(limit)
    wanted = list(states)
    if wanted:
        query = query.where(CaseRow.state.in_(wanted))
    return tuple((row.id, case_of(row)) for row in session.scalars(query))


def case_ids(session: Session) -> tuple[int, ...]:
    """The row ids of all cases, oldest first."""
    return tuple(session.scalars(select(CaseRow.id).order_by(CaseRow.id)))


def mailboxes_in_use(session: Session) -> frozenset[str]:
    """The mailboxes that have cases which are neither closed nor dismissed."""
    ended = (CaseState.CLOSED.value, CaseState.DISMISSED.value)
    return frozenset(session.scalars(select(CaseRow.mailbox).where(CaseRow.state.not_in(ended)).distinct()))


def unsure(session: Session) -> tuple[Mail, ...]:
    """Mails about which staff are asked, oldest first."""
    query = select(MessageRow).where(MessageRow.unsure.is_(True)).order_by(MessageRow.id)
    return tuple(_mail(row) for row in session.scalars(query))


def mails(session: Session, case_id: int | None = None) -> tuple[Mail, ...]:
    """Every mail, or those of one case, oldest first."""
    query = select(MessageRow).order_by(MessageRow.received_at, MessageRow.id)
    if case_id is not None:
        query = query.where(MessageRow.case_id == case_id)
    return tuple(_mail(row) for row in session.scalars(query))


def mail(session: Session, message: int) -> tuple[Mail, bytes] | None:
    """One mail with its raw bytes."""
    row = session.get(MessageRow, message)
    return (_mail(row), row.raw) if row else None


def totals(session: Session) -> dict[str, int]:
    """How many cases, mails, letters and sightings there are in each state, as "cases open" and so on."""
    found: dict[str, int] = {}
    for name, column in (
        ("cases", CaseRow.state),
        ("mails", MessageRow.state),
        ("letters", OutboxRow.state),
        ("sightings", SightingRow.state),
    ):
        counted = select(column, func.count()).group_by(column)
        found.update({f"{name} {state}": count for state, count in session.execute(counted)})
    return found


def _mail(row: MessageRow) -> Mail:
    names = Mail.__dataclass_fields__
    return Mail(**{name: getattr(row, name) for name in names})
