"""Where the tests keep their data: in files, or on a PostgreSQL server when all tests run there."""

from __future__ import annotations

from pathlib import Path

from postgres import PostgresServer

from followupd.store.session import Database

#: The server on which this run takes place; None for files.
_server: list[PostgresServer] = []
_template: list[str] = []
_made: dict[Path, str] = {}
_opened: list[tuple[Path, Database]] = []


def use(server: PostgresServer, template: str) -> None:
    """From now on every folder's data lies in a database of its own, a copy of the template."""
    _server.append(server)
    _template.append(template)


def database_of(folder: Path) -> str:
    """The `database` of the config for the service whose files lie in that folder; empty for a file there."""
    if not _server:
        return ""
    if folder not in _made:
        _made[folder] = _server[0].new_database(_template[0])
    return _made[folder]


def url_of(folder: Path) -> str:
    """As the URL of a database that may have no tables yet."""
    return database_of(folder) or f"sqlite:///{folder / 'followupd.sqlite3'}"


def opened_in(folder: Path) -> Database:
    """The same, open until the test is over."""
    database = Database(url_of(folder))
    _opened.append((folder, database))
    return database


def forget(folder: Path) -> None:
    """The databases of that folder, and of those in it, are closed and gone."""
    for one in [one for one in _opened if one[0].is_relative_to(folder)]:
        _opened.remove(one)
        one[1].close()
    for made in [made for made in _made if made.is_relative_to(folder)]:
        _server[0].drop_database(_made.pop(made))
