"""What the database libraries raise, as sentences; none of their own exceptions leaves this room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, SQLAlchemyError, TimeoutError

from followupd.errors import StoreError, VersionConflict

#: What to do, by the word in SQLite's own name of the trouble (SQLITE_FULL, SQLITE_IOERR_READ, ...).
_ADVICE = {
    "NOTADB": "it is damaged or no database at all. Stop the service and put a backup in its place: followupd"
    " restore FILE",
    "CORRUPT": "it is damaged. Stop the service and put a backup in its place: followupd restore FILE",
    "FULL": "the disk is full. Make room on it; nothing is lost meanwhile",
    "IOERR": "the disk does not read or write. Check the disk and the room on it",
    "CANTOPEN": "it cannot be opened. Give it and its folder to the user followupd runs as",
    "READONLY": "it cannot be written. Give it and its folder to the user followupd runs as",
    "PERM": "it cannot be opened. Give it and its folder to the user followupd runs as",
    "BUSY": "another program holds it. Close that program; followupd tries again",
    "LOCKED": "another program holds it. Close that program; followupd tries again",
}
#: Somebody else was faster: a row of that name is there already, two writers crossed each other.
_SQLITE_RACES = frozenset({"SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"})
#: PostgreSQL's own codes: unique_violation, serialization_failure, deadlock_detected.
_POSTGRESQL_RACES = frozenset({"23505", "40001", "40P01"})


@contextmanager
def as_store_error(where: str) -> Iterator[None]:
    """Turn the libraries' errors into sentences about the database `where`.

    Raises StoreError for trouble with the database itself, which every next item would meet as well;
    VersionConflict when another writer was faster, so that deciding again helps; ValueError when the fault
    lies in what was to be stored, so that this one item is set aside and the rest goes on.
    """
    try:
        yield
    except (DataError, IntegrityError) as error:
        if _is_race(error):
            raise VersionConflict(f"Somebody else wrote the same at that moment: {_cause(error)}") from error
        raise ValueError(f"the database refuses it: {_cause(error)}") from error
    except (DBAPIError, TimeoutError) as error:
        if _is_race(error):
            raise VersionConflict(f"Somebody else wrote at that moment: {_cause(error)}") from error
        raise StoreError(sentence(error, where)) from error
    except SQLAlchemyError as error:
        raise ValueError(f"it cannot be stored: {_cause(error)}") from error


def sentence(error: Exception, where: str) -> str:
    """What is wrong with the database `where`, and what to do."""
    advice = _ADVICE.get(_sqlite_word(error))
    if advice:
        return f"The database {where} could not be used: {advice} ({_cause(error)})."
    return f"The database {where} could not be used: {_cause(error)}"


def _is_race(error: SQLAlchemyError) -> bool:
    cause = getattr(error, "orig", None)
    return (
        getattr(cause, "sqlite_errorname", "") in _SQLITE_RACES
        or getattr(cause, "sqlstate", "") in _POSTGRESQL_RACES
    )


def _sqlite_word(error: Exception) -> str:
    name: str = getattr(getattr(error, "orig", None) or error, "sqlite_errorname", "")
    return name.removeprefix("SQLITE_").partition("_")[0]


def _cause(error: Exception) -> str:
    """The library's own words, in one line."""
    return " ".join(str(getattr(error, "orig", None) or error).split())
