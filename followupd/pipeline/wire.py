"""A `Message` and a `Reading` as plain JSON data: over the parser's pipe, and into the database."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from followupd.model.address import Address
from followupd.model.facts import (
    Amount,
    Danger,
    DangerTold,
    Deadline,
    Facts,
    NamedDay,
    Number,
    NumberKind,
    Remedy,
    Threat,
    ThreatMade,
    Weight,
    WeightGiven,
    Wish,
)
from followupd.model.gist import Gist, Lines
from followupd.model.message import Attachment, Form, Message
from followupd.model.reading import Reading, Verdict
from followupd.model.topic import Topic

_TUPLES = tuple(field.name for field in fields(Message) if str(field.type).startswith("tuple[str"))


def message_to_json(message: Message) -> bytes:
    """The message as one line of ASCII JSON."""
    return json.dumps(asdict(message), default=_plain).encode("ascii")


def _plain(value: object) -> str:
    """How a value stands in JSON that JSON has no form for."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


def message_from_json(line: bytes) -> Message:
    """The message that `message_to_json` wrote."""
    data: dict[str, Any] = json.loads(line)
    for name in _TUPLES:
        data[name] = tuple(data[name])
    data["author"] = Address(**data["author"]) if data["author"] else None
    for name in ("reply_to", "to", "cc"):
        data[name] = tuple(Address(**entry) for entry in data[name])
    data["attachments"] = tuple(Attachment(**entry) for entry in data["attachments"])
    data["forms"] = tuple(Form(form) for form in data["forms"])
    data["headers"] = tuple((name, value) for name, value in data["headers"])
    data["gist"] = _gist(data["gist"]) if data["gist"] else None
    data["date"] = datetime.fromisoformat(data["date"]) if data["date"] else None
    return Message(**data)


def _gist(data: dict[str, Any]) -> Gist:
    told = {
        "verdict": Verdict(data["verdict"]),
        "reasons": tuple(data["reasons"]),
        "topic": Topic(data["topic"]),
        "lines": Lines(**data["lines"]) if data["lines"] else None,
    }
    return Gist(**{**data, **told, "facts": _facts(data["facts"])})


def _facts(data: dict[str, Any]) -> Facts:
    return Facts(
        numbers=tuple(Number(kind=NumberKind(one["kind"]), text=one["text"]) for one in data["numbers"]),
        days=tuple(NamedDay(words=one["words"], day=_day(one["day"])) for one in data["days"]),
        amounts=tuple(Amount(**{**one, "value": Decimal(one["value"])}) for one in data["amounts"]),
        products=tuple(data["products"]),
        telephones=tuple(data["telephones"]),
        wishes=tuple(Wish(remedy=Remedy(one["remedy"]), words=one["words"]) for one in data["wishes"]),
        deadlines=tuple(Deadline(words=one["words"], day=_day(one["day"])) for one in data["deadlines"]),
        threats=tuple(
            ThreatMade(threat=Threat(one["threat"]), words=one["words"]) for one in data["threats"]
        ),
        dangers=tuple(
            DangerTold(danger=Danger(one["danger"]), words=one["words"]) for one in data["dangers"]
        ),
        weights=tuple(
            WeightGiven(weight=Weight(one["weight"]), words=one["words"]) for one in data["weights"]
        ),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def reading_data(reading: Reading) -> dict[str, Any]:
    """The reading as JSON data, without the words themselves: those are in the raw mail."""
    data: dict[str, Any] = json.loads(json.dumps(asdict(reading), default=_plain))
    del data["new_text"]
    return data
