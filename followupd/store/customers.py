"""Customers and the counters of what was sent to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from followupd.model.customer import Customer
from followupd.model.view import Counters
from followupd.store.schema import CaseRow, CounterRow, CustomerRow, OutboxRow

#: The name under which mail to everybody is counted.
EVERYBODY = "*"


def by_address(session: Session, address: str) -> Customer | None:
    """What we know of the address (lower case)."""
    row = session.get(CustomerRow, address[:320])
    if row is None:
        return None
    return Customer(
        address=row.address,
        name=row.name,
        language=row.language,
        opted_out=row.opted_out,
        unreachable=row.unreachable,
        known=row.known,
    )


def _row(session: Session, address: str) -> CustomerRow:
    row = session.get(CustomerRow, address[:320])
    if row is None:
        row = CustomerRow(address=address[:320])
        session.add(row)
        session.flush()
    return row


def note(session: Session, address: str, *, name: str = "", language: str = "") -> None:
    """Remember a customer's name and language; an empty one changes nothing."""
    row = _row(session, address)
    row.name = name or row.name
    row.language = language or row.language


def mark_known(session: Session, address: str) -> None:
    """We wrote to this address by hand: a known correspondent."""
    _row(session, address).known = True


def mark_opted_out(session: Session, address: str) -> None:
    """The customer does not want check-ins."""
    _row(session, address).opted_out = True


def mark_unreachable(session: Session, address: str) -> None:
    """Mail to this address came back for good."""
    _row(session, address).unreachable = True


def count(session: Session, address: str, now: datetime) -> None:
    """Count one automatic mail to the address, its domain and everybody."""
    hour = _hour(now)
    for scope, name in (("address", address), ("domain", address.rpartition("@")[2]), ("all", EVERYBODY)):
        row = session.get(CounterRow, (scope, name[:320], hour), with_for_update=True)
        if row is None:
            session.add(CounterRow(scope=scope, name=name[:320], hour=hour, count=1))
        else:
            row.count += 1
    session.flush()


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def counters(session: Session, address: str, subject: str, now: datetime) -> Counters:
    """How much the address, its domain and everybody got lately.

    It is counted by clock hours: "hour" is the present one, "day" and "week" reach back to the beginning of
    an hour, so that they are never too short.
    """
    domain = address.rpartition("@")[2]
    day, week = now - timedelta(days=1), now - timedelta(days=7)
    return Counters(
        address_day=_since(session, "address", address, day),
        address_week=_since(session, "address", address, week),
        domain_hour=_since(session, "domain", domain, now),
        hour=_since(session, "all", EVERYBODY, now),
        day=_since(session, "all", EVERYBODY, day),
        thread=_acknowledged(session, address, subject),
    )


def _since(session: Session, scope: str, name: str, start: datetime) -> int:
    query = select(func.coalesce(func.sum(CounterRow.count), 0)).where(
        CounterRow.scope == scope, CounterRow.name == name[:320], CounterRow.hour >= _hour(start)
    )
    return int(session.scalar(query) or 0)


def _acknowledged(session: Session, address: str, subject: str) -> int:
    query = (
        select(func.count())
        .select_from(OutboxRow)
        .join(CaseRow, CaseRow.id == OutboxRow.case_id)
        .where(CaseRow.customer == address, CaseRow.subject == subject, OutboxRow.kind == "acknowledgement")
    )
    return int(session.scalar(query) or 0)
