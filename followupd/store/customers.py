"""Customers and the counters of what was sent to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ScalarSelect, bindparam, func, insert, select, text, update
from sqlalchemy.orm import Session

from followupd.model.customer import Customer
from followupd.model.view import Counters
from followupd.store.schema import CaseRow, CounterRow, CustomerRow, OutboxRow
from followupd.store.types import Line, Moment

#: The name under which mail to everybody is counted.
EVERYBODY = "*"
_CUSTOMERS = CustomerRow.__table__
_BY_ADDRESS = select(_CUSTOMERS).where(_CUSTOMERS.c.address == bindparam("whom"))
_ADD = insert(_CUSTOMERS)
_CHANGE = update(_CUSTOMERS).where(_CUSTOMERS.c.address == bindparam("whom")).returning(_CUSTOMERS.c.address)


def _since(scope: str, name: str, start: str) -> ScalarSelect[int]:
    """How much was counted, by the statement's values `name` and `start`."""
    return (
        select(func.coalesce(func.sum(CounterRow.count), 0))
        .where(
            CounterRow.scope == scope,
            CounterRow.name == bindparam(name),
            CounterRow.hour >= bindparam(start),
        )
        .scalar_subquery()
    )


_COUNTERS = select(
    _since("address", "address", "day").label("address_day"),
    _since("address", "address", "week").label("address_week"),
    _since("domain", "domain", "hour").label("domain_hour"),
    _since("all", "everybody", "hour").label("hour"),
    _since("all", "everybody", "day").label("day"),
    _since("desk", "everybody", "hour").label("notices_hour"),
    select(func.count())
    .select_from(OutboxRow)
    .join(CaseRow, CaseRow.id == OutboxRow.case_id)
    .where(
        CaseRow.customer == bindparam("address"),
        CaseRow.subject == bindparam("subject"),
        OutboxRow.kind == "acknowledgement",
    )
    .scalar_subquery()
    .label("thread"),
)
_COUNT = text(
    "INSERT INTO counter (scope, name, hour, count) VALUES (:scope, :name, :hour, 1)"
    " ON CONFLICT (scope, name, hour) DO UPDATE SET count = counter.count + 1"
).bindparams(bindparam("name", type_=Line(320)), bindparam("hour", type_=Moment()))


def by_address(session: Session, address: str) -> Customer | None:
    """What we know of the address (lower case)."""
    row = session.execute(_BY_ADDRESS, {"whom": address}).one_or_none()
    return Customer(**row._mapping) if row else None


def _remember(session: Session, address: str, **values: str | bool) -> None:
    """Write this about the customer, who may be new."""
    row = {"address": address, **values}
    if session.scalar(_CHANGE, {"whom": address, **row}) is None:
        session.execute(_ADD, row)


def note(session: Session, address: str, *, name: str = "", language: str = "") -> None:
    """Remember a customer's name and language; an empty one changes nothing."""
    told = {"name": name, "language": language}
    _remember(session, address, **{field: value for field, value in told.items() if value})


def mark_known(session: Session, address: str) -> None:
    """We wrote to this address by hand: a known correspondent."""
    _remember(session, address, known=True)


def mark_opted_out(session: Session, address: str) -> None:
    """The customer does not want check-ins."""
    _remember(session, address, opted_out=True)


def mark_unreachable(session: Session, address: str) -> None:
    """Mail to this address came back for good."""
    _remember(session, address, unreachable=True)


def count(session: Session, address: str, now: datetime) -> None:
    """Count one automatic mail to the address, its domain and everybody."""
    scopes = (("address", address), ("domain", address.rpartition("@")[2]), ("all", EVERYBODY))
    session.execute(_COUNT, [{"scope": scope, "name": name, "hour": _hour(now)} for scope, name in scopes])


def count_notice(session: Session, now: datetime) -> None:
    """Count one notice to the desk; these have a limit of their own."""
    session.execute(_COUNT, {"scope": "desk", "name": EVERYBODY, "hour": _hour(now)})


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def counters(session: Session, address: str, subject: str, now: datetime) -> Counters:
    """How much the address, its domain and everybody got lately.

    It is counted by clock hours: "hour" is the present one, "day" and "week" reach back to the beginning of
    an hour, so that they are never too short.
    """
    whom = {"address": address, "domain": address.rpartition("@")[2], "everybody": EVERYBODY}
    hour = _hour(now)
    since = {"hour": hour, "day": hour - timedelta(days=1), "week": hour - timedelta(days=7)}
    found = session.execute(_COUNTERS, {**whom, **since, "subject": subject}).one()
    return Counters(**{name: int(count) for name, count in found._mapping.items()})
