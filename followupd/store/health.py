"""Whether the database is whole and keeps what it is given; who finds that it is not, says how to go on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from followupd.decide import evolve
from followupd.errors import FollowupdError, StoreError
from followupd.model.case import Case
from followupd.store import cases, facts, halts, reports
from followupd.store.schema import EventRow
from followupd.store.session import Database

#: How often everything is read to see that it is whole.
EVERY = timedelta(days=7)
#: A fact of ours, of no mailbox.
_CHECKED = "checked"
_RESTORE = "Stop the service and put the newest backup in its place: followupd restore FILE"


def check_whole(database: Database) -> None:
    """Read the whole file, but for the indexes; for the start. Raises StoreError with what to do.

    A PostgreSQL server looks after its own files.
    """
    # Merely opening a file that is not there would make one.
    if database.path is None or not database.path.exists():
        return
    if trouble := _found(database, "PRAGMA quick_check(1)"):
        raise StoreError(trouble)


def damage(database: Database) -> str:
    """What is wrong in the file, indexes and links included, as a sentence; empty when nothing is."""
    if not database.is_sqlite:
        return ""
    for statement in ("PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"):
        if trouble := _found(database, statement):
            return trouble
    return ""


def look_over(database: Database, now: datetime) -> str:
    """Once a week: everything is read; what is found engages the brake. Gives the trouble, or nothing.

    Raises StoreError when it is so damaged that not even that can be written down.
    """
    with database.read() as session:
        last = facts.known(session, "", _CHECKED)
    if last is not None and now - last.at < EVERY:
        return ""
    trouble = damage(database)
    with database.write() as session:
        facts.learn(session, "", _CHECKED, trouble or "whole", now)
        if trouble:
            halts.engage(session, halts.BRAKE, trouble, now)
    return trouble


def _found(database: Database, statement: str) -> str:
    """What the statement finds wrong, as a sentence; empty when nothing is."""
    try:
        with database.read() as session:
            row = session.connection().exec_driver_sql(statement).first()
    except StoreError as error:
        return str(error)
    if row is None or row[0] == "ok":
        return ""
    trouble = " ".join(" ".join(str(value) for value in row).split())
    return f"The database {database.name} is damaged ({trouble.rstrip('.')}). {_RESTORE}"


def latest_moment(session: Session) -> datetime | None:
    """When the last thing happened to a case, as the clock then said; None when nothing did yet."""
    return session.scalar(select(func.max(EventRow.at)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """A case whose row is not what its events make of it."""

    reference: str
    #: The fields that differ; or why the events cannot be followed.
    what: str


def mismatches(session: Session) -> tuple[Mismatch, ...]:
    """Every case that is not what its history says."""
    found = []
    for case_id in reports.case_ids(session):
        case = cases.by_id(session, case_id)
        if case is not None and (what := _difference(session, case_id, case)):
            found.append(Mismatch(reference=case.reference, what=what))
    return tuple(found)


def _difference(session: Session, case_id: int, case: Case) -> str:
    told: Case | None = None
    try:
        for event in cases.events_of(session, case_id):
            told = evolve(told, event)
    except FollowupdError as error:
        return str(error)
    if told is None:
        return "nothing is said to have happened to it"
    # The version counts changes of the row, not what happened.
    told = replace(told, version=case.version)
    names = (name for name in Case.__dataclass_fields__ if getattr(told, name) != getattr(case, name))
    return ", ".join(names)
