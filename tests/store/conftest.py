"""The store's two databases; a test that asks for `database` runs on both."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from build import NOW
from postgres import PostgresServer, why_not
from sqlalchemy import create_engine

from followupd.store import migrate
from followupd.store.schema import Base
from followupd.store.session import Database


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    if reason := why_not():
        pytest.skip(reason)
    with PostgresServer() as server:
        yield server


@pytest.fixture(scope="session")
def _sqlite_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file made by the real migrations, to be copied for each test."""
    path = tmp_path_factory.mktemp("model") / "followupd.sqlite3"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, NOW)
    database.close()
    return path


@pytest.fixture(scope="session")
def _postgres_database(postgres_server: PostgresServer) -> Iterator[Database]:
    database = Database(postgres_server.url())
    migrate.upgrade(database, NOW)
    yield database
    database.close()


@pytest.fixture
def sqlite_url(_sqlite_model: Path, tmp_path: Path) -> str:
    """An empty, up-to-date SQLite database of this test's own."""
    path = tmp_path / "followupd.sqlite3"
    shutil.copyfile(_sqlite_model, path)
    return f"sqlite:///{path}"


@pytest.fixture
def sqlite(sqlite_url: str) -> Iterator[Database]:
    """An empty, up-to-date SQLite database, open."""
    database = Database(sqlite_url)
    yield database
    database.close()


@pytest.fixture
def postgresql(_postgres_database: Database) -> Database:
    """An empty, up-to-date PostgreSQL database, open."""
    with _postgres_database.write() as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())
    return _postgres_database


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty, up-to-date database, once of each kind."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture(params=["sqlite", "postgresql"])
def bare_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without any tables, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'bare.sqlite3'}"
    server: PostgresServer = request.getfixturevalue("postgres_server")
    engine = create_engine(server.url(), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP DATABASE IF EXISTS bare")
        connection.exec_driver_sql("CREATE DATABASE bare")
    engine.dispose()
    return server.url("bare")


@pytest.fixture
def open_database() -> Iterator[Callable[[str], Database]]:
    """Opens databases and closes them after the test."""
    opened: list[Database] = []

    def open_it(url: str) -> Database:
        opened.append(Database(url))
        return opened[-1]

    yield open_it
    for database in opened:
        database.close()
