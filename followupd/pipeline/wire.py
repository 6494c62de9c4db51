"""A `Message` and a `Reading` as plain JSON data: over the parser's pipe, and into the database."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from followupd.model.address import Address
from followupd.model.gist import Gist
from followupd.model.message import Attachment, Form, Message
from followupd.model.reading import Reading, Verdict

_TUPLES = tuple(field.name for field in fields(Message) if str(field.type).startswith("tuple[str"))


def message_to_json(message: Message) -> bytes:
    """The message as one line of ASCII JSON."""
    return json.dumps(asdict(message), default=datetime.isoformat).encode("ascii")


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
    told = {"verdict": Verdict(data["verdict"]), "reasons": tuple(data["reasons"])}
    return Gist(**{**data, **told})


def reading_data(reading: Reading) -> dict[str, Any]:
    """The reading as JSON data, without the words themselves: those are in the raw mail."""
    data: dict[str, Any] = json.loads(json.dumps(asdict(reading)))
    del data["new_text"]
    return data
