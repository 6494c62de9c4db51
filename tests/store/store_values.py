"""Rows and letters for the store's tests, with good defaults."""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import Any

import build
from build import NOW
from sqlalchemy import JSON, BigInteger, Boolean, Column, Float, Integer, LargeBinary, Table
from sqlalchemy.orm import Session

from followupd.model.case import CaseState
from followupd.model.decision import How, Kind
from followupd.model.sighting import Role
from followupd.store import backlog, cases, claiming, outbox, sightings
from followupd.store.backlog import Sighting
from followupd.store.messages import Understood
from followupd.store.outbox import Item, Outgoing
from followupd.store.session import Database
from followupd.store.sightings import Raw
from followupd.store.standings import Place
from followupd.store.types import Moment, Words

_numbers = itertools.count(1)


def any_row(table: Table) -> dict[str, Any]:
    """A value for every column of the table but its number; links are empty, or lead to row 1."""
    return {column.name: _value(column) for column in table.columns if column.name != "id"}


def _value(column: Column[Any]) -> object:
    if column.foreign_keys:
        return None if column.nullable else 1
    match column.type:
        case Moment():
            return NOW
        case Words():
            return ("a", "b")
        case JSON():
            return {}
        case Float():
            return 0.5
        case Boolean():
            return False
        case Integer() | BigInteger():
            return 1
        case LargeBinary():
            return b"bytes"
        case _:
            return f"x{next(_numbers)}"


def place(role: Role = Role.INBOX, /, **fields: Any) -> Place:
    return Place(**{"mailbox": "info", "folder": role.value, "role": role, "uidvalidity": 7, **fields})


def raw(uid: int = 1, content: bytes = b"Subject: lamp\r\n\r\nbroken", received_at: datetime = NOW) -> Raw:
    return Raw(uid=uid, raw=content, received_at=received_at)


def understood(**fields: Any) -> Understood:
    return Understood(
        **{
            "message_id": "first@mail.example",
            "canonical": "c" * 64,
            "author": build.CUSTOMER,
            "subject": "My lamp",
            "verdict": "complaint",
            "reading": {"reasons": ["broken"]},
            "outcome": "a case was opened",
            **fields,
        }
    )


def letter(**fields: Any) -> Outgoing:
    number = next(_numbers)
    return Outgoing(
        **{
            "about": f"case FU-{number}",
            "case_id": None,
            "mailbox": "info",
            "kind": Kind.ACKNOWLEDGEMENT.value,
            "ordinal": 1,
            "how": How.SEND,
            "recipients": (build.CUSTOMER,),
            "subject": "Your lamp",
            "raw": b"Subject: Your lamp\r\n\r\nsorry",
            "token": f"token{number}",
            "message_id": f"token{number}@lindenhof.example",
            "created_at": NOW,
            "due_at": NOW,
            **fields,
        }
    )


def keep(database: Database, where: Place, *mails: Raw) -> tuple[Sighting, ...]:
    """Store the mails, and give everything that now waits."""
    with database.write() as session:
        sightings.keep(session, where, mails, NOW)
        return backlog.new_sightings(session)


def save_case(database: Database, state: CaseState = CaseState.OPEN, /, **fields: Any) -> int:
    """A case of its own; gives its row id."""
    reference = f"FU-N{next(_numbers)}"
    with database.write() as session:
        return cases.save(
            session, build.case(state, **{"reference": reference, "version": 0, **fields}), None
        )


def put(database: Database, **fields: Any) -> Item:
    """A letter in the outbox."""
    written = letter(**fields)
    with database.write() as session:
        outbox.put(session, written)
        return outbox.by_tokens(session, (written.token,))[0]


def claimed(database: Database, lease_token: str = "ours", now: datetime = NOW, **fields: Any) -> Item:
    """A letter that was put and claimed."""
    put(database, **fields)
    with database.write() as session:
        item = claiming.claim(session, "info", lease_token, now)
    assert item is not None
    return item


def state_of(database: Database, item: Item) -> str:
    with database.read() as session:
        return item_of(session, item).state


def item_of(session: Session, item: Item) -> Item:
    found = outbox.by_id(session, item.id)
    assert found is not None
    return found
