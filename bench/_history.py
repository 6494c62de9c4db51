"""The past of a shop: cases with all that belongs to them, as two years of work would leave them."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert

from bench._mails import SHOP
from bench._shop import MAILBOX
from followupd.model.address import identity
from followupd.model.gravity import Severity, Urgency
from followupd.store.schema import (
    Base,
    CaseRow,
    CounterRow,
    CustomerRow,
    EventRow,
    MessageRow,
    OutboxRow,
    SightingRow,
    ThreadRow,
    TimerRow,
)
from followupd.store.session import Database

_AT_ONCE = 2000
_YEARS = timedelta(days=730)
_STATES = ("closed",) * 90 + ("waiting",) * 5 + ("resolved",) * 3 + ("open",) * 2
_RAW = b"Subject: My order\r\nContent-Type: text/plain\r\n\r\n" + b"It still has not arrived. " * 50
_READING = {
    "verdict": "complaint",
    "reasons": ["still has not arrived"],
    "language": "en",
    "topic": "delivery",
}

Row = dict[str, Any]


def fill(database: Database, count: int, now: datetime, on_progress: Callable[[int], object]) -> None:
    """Store so many cases, oldest first."""
    dice = random.Random(count)
    for start in range(0, count, _AT_ONCE):
        rows: dict[str, list[Row]] = {}
        for number in range(start, min(start + _AT_ONCE, count)):
            opened = now - _YEARS * (1 - number / count) - timedelta(days=1)
            for table, row in _case(number, opened, dice):
                rows.setdefault(table.__tablename__, []).append(row)
        with database.write() as session:
            for known in Base.metadata.sorted_tables:
                if several := rows.get(known.name):
                    session.execute(insert(known), several)
        on_progress(start + _AT_ONCE)


def _case(number: int, opened: datetime, dice: random.Random) -> Iterator[tuple[type[Base], Row]]:
    """Everything about one case: it was acknowledged, answered with our draft, and mostly closed."""
    customer = f"old.customer{number}@past-{number % 7000}.example"
    state, case = dice.choice(_STATES), number + 1
    theirs, ours = (
        f"{dice.getrandbits(80):020x}@past.example",
        f"{dice.getrandbits(80):020x}@lindenhof.example",
    )
    answered = opened + timedelta(hours=5)
    yield CustomerRow, {"address": customer, "name": "Old Customer", "language": "en", "known": True}
    yield CaseRow, _case_row(number, customer, state, opened, theirs)
    for kind, at in (("ComplaintOpened", opened), ("ApologyDrafted", opened), ("StaffReplied", answered)):
        yield EventRow, {"case_id": case, "kind": kind, "at": at, "by": "followupd", "data": {"n": number}}
    for place, (role, mid, at) in enumerate((("inbox", theirs, opened), ("sent", ours, answered))):
        row = 2 * number + place + 1
        yield ThreadRow, {"case_id": case, "message_id": mid}
        yield MessageRow, _message_row(row, case, mid, customer, at)
        yield SightingRow, _sighting_row(row, role, at)
    for kind, how in (("acknowledgement", "send"), ("apology", "draft")):
        token = f"{dice.getrandbits(64):016x}"
        letter = {"case_id": case, "kind": kind, "how": how, "recipients": (customer,), "token": token}
        yield OutboxRow, {**letter, **_letter(number, how == "send", token, opened)}
    hour = opened.replace(minute=0, second=0, microsecond=0)
    yield CounterRow, {"scope": "address", "name": customer, "hour": hour, "count": 1}
    yield CounterRow, {"scope": "thread", "name": f"past {number}", "hour": hour, "count": 1}
    if state in ("waiting", "open"):
        due = opened + _YEARS * 2
        yield TimerRow, {"case_id": case, "kind": "silence", "due_at": due, "resolution": 0}


def _case_row(number: int, customer: str, state: str, opened: datetime, mid: str) -> Row:
    return {
        "id": number + 1,
        "reference": f"FU-{number:06}",
        "mailbox": MAILBOX,
        "state": state,
        "customer": customer,
        "known_as": identity(customer),
        "customer_name": "Old Customer",
        "language": "en",
        "subject": f"My order {number}",
        "topic": "delivery",
        "order_number": f"A-{number:06}",
        "severity": Severity.USUAL.value,
        "urgency": Urgency.USUAL.value,
        "weighs": (),
        "authenticated": True,
        "reasons": ("still has not arrived",),
        "last_message_id": mid,
        "last_references": (),
        "opened_at": opened,
        "customer_wrote_at": opened,
        "answered_at": opened + timedelta(hours=5),
        "resolution": 1,
        "reopened": 0,
        "asked": True,
        "reminded": False,
        "escalation": 0,
        "follows": "",
        "version": 5,
    }


def _message_row(row: int, case: int, mid: str, author: str, at: datetime) -> Row:
    raw = b"Message-ID: <%s>\r\n" % mid.encode() + _RAW
    digest = hashlib.sha256(raw).hexdigest()
    return {
        "id": row,
        "sha256": digest,
        "raw": raw,
        "size": len(raw),
        "mailbox": MAILBOX,
        "received_at": at,
        "state": "read",
        "message_id": mid,
        "canonical": digest,
        "author": author,
        "subject": "My order",
        "verdict": "complaint",
        "reading": _READING,
        "outcome": "a complaint: still has not arrived",
        "unsure": False,
        "case_id": case,
    }


def _sighting_row(row: int, role: str, at: datetime) -> Row:
    return {
        "message_id": row,
        "mailbox": MAILBOX,
        "folder": "INBOX" if role == "inbox" else "Gesendet",
        "role": role,
        # Of an earlier life of the folder: the server renumbered it since.
        "uidvalidity": 1,
        "uid": row,
        "seen_at": at,
        "received_at": at,
        "turn": 0,
        "state": "done",
        "quiet": False,
    }


def _letter(number: int, was_sent: bool, token: str, at: datetime) -> Row:
    sent_at = at + timedelta(seconds=2) if was_sent else None
    return {
        "about": f"case FU-{number:06}",
        "mailbox": MAILBOX,
        "ordinal": 1,
        "subject": "Your message",
        "raw": b"From: " + SHOP.encode() + b"\r\n" + _RAW,
        "message_id": f"fu1.a.m.{token}@lindenhof.example",
        "state": "sent",
        "created_at": at,
        "due_at": at,
        "dot_at": sent_at,
        "done_at": at + timedelta(seconds=3),
        "self_copy": True if was_sent else None,
        "back_at": sent_at,
    }
