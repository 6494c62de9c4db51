"""The store's two databases; a test that asks for `database` runs on both."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from build import NOW
from postgres import PostgresServer
from sqlalchemy import create_engine

from followupd.store import migrate
from followupd.store.schema import Base
from followupd.store.session import Database


@pytest.fixture(scope="session")
def memory_folder() -> Iterator[Path]:
    """A folder on a disk in memory where there is one: what is written fully costs less time there."""
    disk = Path("/dev/shm")
    usable = disk.is_dir() and os.access(disk, os.W_OK)
    with tempfile.TemporaryDirectory(prefix="followupd-", dir=disk if usable else None) as name:
        yield Path(name)


@pytest.fixture(scope="session")
def _sqlite_model(memory_folder: Path) -> Path:
    """A file made by the real migrations, to be copied."""
    path = memory_folder / "model.sqlite3"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database, NOW)
    database.close()
    return path


@pytest.fixture(scope="session")
def _sqlite_database(_sqlite_model: Path) -> Iterator[Database]:
    path = _sqlite_model.with_name("shared.sqlite3")
    shutil.copyfile(_sqlite_model, path)
    database = Database(f"sqlite:///{path}")
    yield database
    database.close()


@pytest.fixture(scope="session")
def _postgresql_database(postgres_server: PostgresServer) -> Iterator[Database]:
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
    """An empty, up-to-date SQLite database of this test's own, open."""
    database = Database(sqlite_url)
    yield database
    database.close()


@pytest.fixture
def postgresql(_postgresql_database: Database) -> Database:
    """An empty, up-to-date PostgreSQL database, open."""
    return _emptied(_postgresql_database)


def _emptied(database: Database) -> Database:
    """The database as the migrations leave it."""
    statements = [f"DELETE FROM {table.name};" for table in reversed(Base.metadata.sorted_tables)]
    statements.append(f"UPDATE alembic_version SET version_num = '{migrate.HEAD}';")
    if not database.is_sqlite:
        statements = [f"DO $$ BEGIN {' '.join(statements)} END $$"]
    with database.write() as session:
        for statement in statements:
            session.connection().exec_driver_sql(statement)
    return database


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """An empty, up-to-date database, once of each kind."""
    found: Database = request.getfixturevalue(f"_{request.param}_database")
    return _emptied(found)


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
