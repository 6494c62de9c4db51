"""Cases, their events and the Message-IDs that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from typing import Any, get_type_hints

from sqlalchemy import Row, bindparam, insert, select, text, update
from sqlalchemy.orm import Session

from followupd.errors import VersionConflict
from followupd.model.address import identity
from followupd.model.case import Case, CaseState
from followupd.model.events import KINDS, Event
from followupd.model.gravity import Severity, Urgency
from followupd.model.reading import Mood
from followupd.store.schema import MESSAGE_ID_LENGTH, CaseRow, EventRow, ThreadRow
from followupd.store.types import storable

#: Of the Message-IDs a mail names, so many are looked up, the nearest: a statement takes only so many values.
_NEAREST = 500
_ENUMS: dict[object, type[StrEnum]] = {kind: kind for kind in (Mood, Severity, Urgency)}
_FIELDS = tuple(field.name for field in fields(Case))
_CASES = CaseRow.__table__
_BY_ID = select(_CASES).where(_CASES.c.id == bindparam("row"))
_OF_CUSTOMER = (
    select(_CASES).where(_CASES.c.known_as == bindparam("whom")).order_by(_CASES.c.id.desc()).limit(20)
)
_BY_THREAD = (
    select(ThreadRow.case_id)
    .where(ThreadRow.message_id.in_(bindparam("ids", expanding=True)))
    .order_by(ThreadRow.case_id.desc())
    .limit(1)
)
_ADD = insert(_CASES).returning(_CASES.c.id)
_CHANGE = (
    update(_CASES)
    .where(_CASES.c.id == bindparam("row"), _CASES.c.version == bindparam("decided_on"))
    .returning(_CASES.c.id)
)
_HAPPENED = insert(EventRow.__table__)
_REMEMBER = text(
    "INSERT INTO thread (case_id, message_id) VALUES (:case_id, :message_id) ON CONFLICT DO NOTHING"
)
_REMEMBER_OWN = text(
    "INSERT INTO thread (case_id, message_id) SELECT :case_id, CAST(:message_id AS VARCHAR) WHERE NOT EXISTS"
    " (SELECT 1 FROM thread JOIN cases ON cases.id = thread.case_id"
    " WHERE thread.message_id = :message_id AND cases.customer <> :customer) ON CONFLICT DO NOTHING"
)


def case_of(row: CaseRow | Row[Any]) -> Case:
    """The row as a value."""
    values = {name: getattr(row, name) for name in _FIELDS}
    given = {
        "state": CaseState(row.state),
        "severity": Severity(row.severity),
        "urgency": Urgency(row.urgency),
    }
    return Case(**{**values, **given})


def by_id(session: Session, case_id: int) -> Case | None:
    """The case with that row id."""
    row = session.execute(_BY_ID, {"row": case_id}).one_or_none()
    return case_of(row) if row else None


def by_reference(session: Session, reference: str) -> tuple[int, Case] | None:
    """The case people call that, with its row id."""
    row = session.scalar(select(CaseRow).where(CaseRow.reference == reference))
    return (row.id, case_of(row)) if row else None


def of_customer(session: Session, address: str, but: int | None = None) -> tuple[Case, ...]:
    """The customer's cases, newest first, without the one with row id `but`; under any of their addresses."""
    rows = session.execute(_OF_CUSTOMER, {"whom": identity(address)})
    return tuple(case_of(row) for row in rows if row.id != but)


def save(session: Session, case: Case, case_id: int | None) -> int:
    """Insert the case, or write it over the version it was decided on; gives its row id.

    Raises VersionConflict when another writer was faster.
    """
    if case_id is None:
        return int(session.execute(_ADD, _columns(case, 1)).scalar_one())
    which = {"row": case_id, "decided_on": case.version}
    if session.scalar(_CHANGE, {**which, **_columns(case, case.version + 1)}) is None:
        raise VersionConflict(f"Case {case.reference} was changed by another writer.")
    return case_id


def _columns(case: Case, version: int) -> dict[str, Any]:
    values = {name: getattr(case, name) for name in _FIELDS}
    known_as = identity(case.customer)
    plain = {name: str(values[name]) for name in ("state", "severity", "urgency")}
    return {**values, **plain, "known_as": known_as, "version": version}


def add_events(session: Session, case_id: int, events: Sequence[Event]) -> None:
    """Append what happened."""
    if events:
        rows = [{"case_id": case_id, **_event_columns(event)} for event in events]
        session.execute(_HAPPENED, rows)


def _event_columns(event: Event) -> dict[str, Any]:
    names = (field.name for field in fields(event) if field.name not in ("at", "by"))
    data = {name: _plain(getattr(event, name)) for name in names}
    return {"kind": type(event).__name__, "at": event.at, "by": event.by, "data": data}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def events_of(session: Session, case_id: int) -> tuple[Event, ...]:
    """Everything that happened to the case, oldest first."""
    rows = session.scalars(select(EventRow).where(EventRow.case_id == case_id).order_by(EventRow.id))
    return tuple(event_of(row) for row in rows)


def event_of(row: EventRow) -> Event:
    """The row as a value."""
    kind = KINDS[row.kind]
    hints = get_type_hints(kind)
    values = {name: _typed(hints[name], value) for name, value in row.data.items()}
    return kind(at=row.at, by=row.by, **values)


def _typed(wanted: object, value: Any) -> Any:
    if wanted is datetime:
        return datetime.fromisoformat(value)
    if wanted in _ENUMS:
        return _ENUMS[wanted](value)
    return tuple(value) if isinstance(value, list) else value


def remember_thread(session: Session, case_id: int, message_ids: Sequence[str]) -> None:
    """These Message-IDs lead to the case from now on."""
    wanted = {storable(message_id, MESSAGE_ID_LENGTH) for message_id in message_ids[:_NEAREST] if message_id}
    if wanted:
        rows = [{"case_id": case_id, "message_id": message_id} for message_id in sorted(wanted)]
        session.execute(_REMEMBER, rows)


def remember_mail(session: Session, case_id: int, customer: str, message_id: str) -> None:
    """The customer's Message-ID leads to the case, unless it is another's: anybody can copy one."""
    wanted = storable(message_id, MESSAGE_ID_LENGTH)
    if wanted:
        values = {"case_id": case_id, "message_id": wanted, "customer": customer}
        session.execute(_REMEMBER_OWN, values)


def by_thread(session: Session, message_ids: Sequence[str]) -> int | None:
    """The newest case that one of these Message-IDs (nearest first) leads to."""
    wanted = [message_id for message_id in message_ids[:_NEAREST] if message_id]
    if not wanted:
        return None
    return session.scalar(_BY_THREAD, {"ids": wanted})
