"""Column types that keep promises: times are aware UTC, tuples come back as tuples, any text can be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime; a naive one is refused, because nobody could say what it meant."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store as UTC; raises ValueError for a naive datetime."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"a time without a zone cannot be stored: {value!r}")
        moment = value.astimezone(UTC)
        # SQLite has no zones: what it keeps is UTC by this type's promise.
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """On SQLite, where every moment is written as text, straight to it: each mail writes dozens."""
        if dialect.name != "sqlite":
            return super().bind_processor(dialect)

        def written(value: datetime | None) -> str | None:
            moment = self.process_bind_param(value, dialect)
            return moment.isoformat(" ", "microseconds") if moment is not None else None

        return written

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give back aware UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[tuple[str, ...]]):
    """A tuple of strings, kept as a JSON list."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> Any:
        """Store as a list."""
        return list(value or ())

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...]:
        """Give back a tuple."""
        return tuple(value or ())


def storable(text: str, length: int | None = None) -> str:
    """The text as every database can keep it: no NUL, no half of a surrogate pair, not above the length.

    What strangers write ends up in columns; PostgreSQL refuses what SQLite would take.
    """
    clean = str(text).replace("\0", "\ufffd")
    try:
        clean.encode("utf-8")
    except UnicodeEncodeError:
        clean = clean.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return clean[:length]


class Line(TypeDecorator[str]):
    """A text of limited length, made storable; what is looked up is made so too, and therefore found."""

    impl = String
    cache_ok = True

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Store the text without what a database refuses, cut to its length."""
        return None if value is None else storable(value, self.length)


class Prose(TypeDecorator[str]):
    """A text of any length, made storable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Store the text without what a database refuses."""
        return None if value is None else storable(value)
