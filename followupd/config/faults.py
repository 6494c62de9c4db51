"""What pydantic found wrong, in words for a shop owner, with a guess at what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from followupd.config.document import Fault
from followupd.config.lines import KeyPath
from followupd.config.settings import Settings
from followupd.config.wording import listed, nearest, quoted, shown

_PASSWORD_WORDS = re.compile(r"(?i)pass|pwd|secret|kennwort")
_NO_PASSWORD_WORDS = re.compile(r"(?i)file|env")
_TYPES = {
    "string_type": "text in quotes",
    "int_type": "a whole number without quotes",
    "int_from_float": "a whole number",
    "bool_type": "true or false without quotes",
    "tuple_type": "a list in square brackets",
}


def faults_of(errors: list[Any]) -> Iterator[Fault]:
    """Each of pydantic's findings as a fault; the value given is said, except where it may be a password."""
    for error in errors:
        path: KeyPath = error["loc"]
        if error["type"] == "extra_forbidden":
            yield _unknown(path, error["input"])
        else:
            message = _message(error["type"], path, error.get("input"), error.get("ctx", {}))
            yield Fault(path=path, message=message, absent=error["type"] == "missing")


def _message(kind: str, path: KeyPath, given: object, context: Mapping[str, Any]) -> str:
    if kind == "missing":
        return f"is missing; expected {_described(path)}"
    if kind == "value_error":
        return str(context["error"])
    if kind in ("greater_than_equal", "less_than_equal"):
        return f"expected {_range(path)}, got {shown(given)}"
    if kind in ("model_type", "dataclass_type"):
        return f"expected a table, written [{_table_name(path)}] on a line of its own, got {shown(given)}"
    if kind in ("too_short", "string_too_short"):
        return f"must not be empty; expected {_described(path)}"
    expected = _TYPES.get(kind)
    return (
        f"expected {expected}, got {shown(given)}" if expected else f"this value does not fit: {shown(given)}"
    )


def _unknown(path: KeyPath, given: object) -> Fault:
    key = str(path[-1])
    own = tuple(_fields(path[:-1]))
    if isinstance(given, str) and _PASSWORD_WORDS.search(key) and not _NO_PASSWORD_WORDS.search(key):
        return Fault(path=path, message=_password_advice(key))
    if homes := [table for table, keys in _all_tables() if key in keys]:
        return Fault(path=path, message=f"does not belong here but {' or '.join(homes)}")
    if guess := nearest(key, own):
        message = f'unknown key. Did you mean "{guess}"?'
        return Fault(path=path, message=message, meant=(*path[:-1], guess))
    for table, keys in _all_tables():
        if guess := nearest(key, keys):
            message = f'unknown key. Did you mean "{guess}"? It belongs {table}'
            return Fault(path=path, message=message)
    return Fault(path=path, message=f"unknown key; known here are {listed(own, 'and')}")


def _password_advice(key: str) -> str:
    return (
        "a password must not stand in this file: write it into a file of its own, chmod 600 that file, and "
        f'put password_file = "/path/to/that/file" here instead of {quoted(key)}'
    )


def _described(path: KeyPath) -> str:
    field = _fields(path[:-1]).get(str(path[-1]))
    return (field.description if field else None) or "a value"


def _range(path: KeyPath) -> str:
    """The smallest and the greatest number that the key may be."""
    field = _fields(path[:-1])[str(path[-1])]
    bounds = [
        bound for rule in field.metadata for bound in (getattr(rule, "ge", None), getattr(rule, "le", None))
    ]
    least, most = (bound for bound in bounds if bound is not None)
    return f"a whole number from {least} to {most}"


def _table_name(path: KeyPath) -> str:
    name = ".".join(step for step in path if isinstance(step, str))
    return f"[{name}]" if name == "mailbox" else name


def _fields(path: KeyPath) -> dict[str, FieldInfo]:
    """The keys that the table at `path` may hold."""
    model: type[BaseModel] = Settings
    for step in path:
        if isinstance(step, str):
            field = model.model_fields.get(step)
            inner = _table_of(field) if field else None
            if inner is None:
                return {}
            model = inner
    return dict(model.model_fields)


def _table_of(field: FieldInfo) -> type[BaseModel] | None:
    """The table that a key holds, or a list of which it holds; None for a single value."""
    candidates = (field.annotation, *get_args(field.annotation))
    return next((kind for kind in candidates if isinstance(kind, type) and issubclass(kind, BaseModel)), None)


def _all_tables() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every table as "into [name]", with its keys."""
    yield from _tables_below(Settings, "")


def _tables_below(model: type[BaseModel], name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    written = f"[[{name}]]" if name == "mailbox" else f"[{name}]"
    place = f"into {written}" if name else "at the top of the file, above the first [table]"
    yield place, tuple(model.model_fields)
    for key, field in model.model_fields.items():
        if inner := _table_of(field):
            yield from _tables_below(inner, f"{name}.{key}" if name else key)
