"""Customers and the counters of what was sent to them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from functools import cache

from sqlalchemy import ColumnElement, TextClause, and_, bindparam, exists, or_, outerjoin, select, text
from sqlalchemy.orm import Session

from followupd.model.address import identity
from followupd.model.customer import Customer
from followupd.model.decision import Kind
from followupd.model.view import Counters
from followupd.store import halts
from followupd.store.schema import CaseRow, CounterRow, CustomerRow, HaltRow, MuteRow, OutboxRow
from followupd.store.types import Line, Moment

#: The name under which mail to everybody is counted.
EVERYBODY = "*"
#: The number of our lock on a PostgreSQL server: letters that are counted are decided one after the other.
_TURN_LOCK = 4_660_018
#: Of what a mail names, so much is looked up: a statement takes only so many values.
_NEAREST = 200
_HOUR, _DAY, _WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
_EVER = datetime.min.replace(tzinfo=UTC)
_CUSTOMERS, _COUNTERS = CustomerRow.__table__, CounterRow.__table__
_MUTES, _HALTS = MuteRow.__table__, HaltRow.__table__
_BY_ADDRESS = select(_CUSTOMERS).where(_CUSTOMERS.c.address == bindparam("whom"))
_NEW: dict[str, str | bool] = {
    "name": "", "language": "", "opted_out": False, "unreachable": False, "known": False,
}  # fmt: skip


def _counted(scope: str, name: str, start: str) -> ColumnElement[bool]:
    """What was counted in the scope, by the statement's values `name` and `start`."""
    return and_(
        _COUNTERS.c.scope == scope, _COUNTERS.c.name == bindparam(name), _COUNTERS.c.hour >= bindparam(start)
    )


_CONCERNS = or_(
    _counted("address", "address", "week"),
    _counted("domain", "domain", "hour"),
    _counted("all", "everybody", "hour"),
    _counted("day", "everybody", "day"),
    _counted("desk", "everybody", "hour"),
    and_(_COUNTERS.c.scope == "thread", _COUNTERS.c.name.in_(bindparam("threads", expanding=True))),
)
_STOPPED = select(
    exists()
    .where(
        _MUTES.c.domain.in_((bindparam("written"), bindparam("domain"))), _MUTES.c.until > bindparam("now")
    )
    .label("muted"),
    exists().where(_HALTS.c.name == halts.FUSE).label("fused"),
).subquery("stopped")
#: One row at least: what stops mail stands in each.
_COUNTED = select(
    _STOPPED.c.muted, _STOPPED.c.fused, _COUNTERS.c.scope, _COUNTERS.c.hour, _COUNTERS.c.count
).select_from(outerjoin(_STOPPED, _COUNTERS, _CONCERNS))
_COUNT = text(
    "INSERT INTO counter (scope, name, hour, count) VALUES (:scope, :name, :hour, 1)"
    " ON CONFLICT (scope, name, hour) DO UPDATE SET count = counter.count + 1"
).bindparams(bindparam("name", type_=Line(320)), bindparam("hour", type_=Moment()))


def by_address(session: Session, address: str) -> Customer | None:
    """What we know of the customer with this address (lower case), whichever of theirs it is."""
    row = session.execute(_BY_ADDRESS, {"whom": identity(address)}).one_or_none()
    return Customer(**row._mapping) if row else None


def _remember(session: Session, address: str, **values: str | bool) -> None:
    """Write this about the customer, who may be new."""
    session.execute(_remembering(tuple(values)), {"address": identity(address), **_NEW, **values})


@cache
def _remembering(names: tuple[str, ...]) -> TextClause:
    """Add a customer, or change these columns of one we know."""
    change = ", ".join(f"{name} = excluded.{name}" for name in names)
    known = f"UPDATE SET {change}" if names else "NOTHING"
    columns = ("address", *_NEW)
    return text(
        f"INSERT INTO customer ({', '.join(columns)}) VALUES ({', '.join(f':{name}' for name in columns)})"
        f" ON CONFLICT (address) DO {known}"
    ).bindparams(*(bindparam(name, type_=_CUSTOMERS.c[name].type) for name in columns))


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


def count(session: Session, address: str, now: datetime, conversation: Iterable[str] = ()) -> None:
    """Count one automatic mail to the address, its domain and everybody; see `count_conversation`."""
    everywhere = (("all", EVERYBODY), ("day", EVERYBODY))
    whom = (("address", identity(address)), ("domain", address.rpartition("@")[2]))
    _count(session, (*whom, *everywhere, *(("thread", name) for name in conversation)), now)


def count_conversation(session: Session, names: Iterable[str], now: datetime) -> None:
    """The conversation with these names (`conversation_names`) got its one acknowledgement."""
    _count(session, (("thread", name) for name in names), now)


def count_notice(session: Session, now: datetime) -> None:
    """Count one notice to the desk; these have a limit of their own."""
    _count(session, (("desk", EVERYBODY),), now)


def _count(session: Session, scopes: Iterable[tuple[str, str]], now: datetime) -> None:
    rows = [{"scope": scope, "name": name, "hour": _hour(now)} for scope, name in scopes]
    session.execute(_COUNT, rows)


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def conversation_names(address: str, subject: str, cases: Iterable[int]) -> tuple[str, ...]:
    """The names under which a conversation is counted: the customer with what lasts of the subject, and every
    case that its mails lead to.
    """
    of_subject = hashlib.sha256(f"{identity(address)}\0{subject}".encode()).hexdigest()
    return (of_subject, *(f"case {case}" for case in cases))


def in_turn(session: Session) -> None:
    """Until the transaction ends nobody else counts a mail; call it before `counters` is asked once more.

    On SQLite a transaction that writes is alone anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"SELECT pg_advisory_xact_lock({_TURN_LOCK})"))


def counters(session: Session, address: str, conversation: Collection[str], now: datetime) -> Counters:
    """How much the address, its domain and everybody got lately, and the conversation with these names ever.

    It is counted by clock hours: "hour" is the present one, "day" and "week" reach back to the beginning of
    an hour, so that they are never too short.
    """
    known_as, domain = identity(address), address.rpartition("@")[2]
    whom = {"address": known_as, "domain": domain, "everybody": EVERYBODY}
    hour = _hour(now)
    since = {"hour": hour, "day": hour - _DAY, "week": hour - _WEEK}
    stops = {"written": address, "now": now}
    rows = session.execute(_COUNTED, {**whom, **since, **stops, "threads": list(conversation)}).all()

    def total(scope: str, start: datetime = _EVER) -> int:
        return sum(count for _, _, counted, hour, count in rows if counted == scope and hour >= start)

    return Counters(
        address_day=total("address", since["day"]),
        address_week=total("address"),
        domain_hour=total("domain"),
        hour=total("all"),
        later=total("all", hour + _HOUR),
        day=total("day"),
        notices_hour=total("desk"),
        thread=total("thread"),
        muted=bool(rows[0].muted),
        fused=bool(rows[0].fused),
    )


def acknowledged(session: Session, tokens: Iterable[str], references: Iterable[str]) -> tuple[str, ...]:
    """To whom the acknowledgements with these tokens, or about the cases with these references, went."""
    about = [f"case {reference}" for reference in references][:_NEAREST]
    named = or_(OutboxRow.token.in_(list(tokens)[:_NEAREST]), OutboxRow.about.in_(about))
    query = (
        select(CaseRow.customer)
        .join(OutboxRow, OutboxRow.case_id == CaseRow.id)
        .where(OutboxRow.kind == Kind.ACKNOWLEDGEMENT.value, named)
    )
    return tuple(session.scalars(query.order_by(OutboxRow.id)))
