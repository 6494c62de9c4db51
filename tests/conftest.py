"""What tests of several rooms share: real mail servers, each test with a mailbox of its own."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import databases
import pytest
from hypothesis import settings
from postgres import PostgresServer
from postgres import why_not as why_no_postgresql
from servers import PASSWORD, Account, Dovecot, why_not

from followupd.cli.demo.servers import MailServer, Submission
from followupd.store import migrate
from followupd.store.session import Database

HERE = Path(__file__).parent
#: The tests of these folders run on either kind of database; others need none, or take both by turns.
ON_EITHER = ("attack", "cli", "ingest", "pipeline", "story")
_numbers = itertools.count(1)
# No test says how long something may take: the machine may be busy.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=("sqlite", "postgresql"),
        default="sqlite",
        help="where the services of the tests keep their data; a PostgreSQL server of its own is started",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are processors: most tests wait for a server."""
    return min(len(os.sched_getaffinity(0)) + 1, 8)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--database") == "sqlite":
        return
    elsewhere = [item for item in items if item.path.relative_to(HERE).parts[0] not in ON_EITHER]
    config.hook.pytest_deselected(items=elsewhere)
    items[:] = [item for item in items if item not in elsewhere]
    for item in items:
        if item.get_closest_marker("sqlite_only"):
            item.add_marker(pytest.mark.skip(reason="is about SQLite files"))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server; tests that need one are skipped where there is none."""
    if reason := why_no_postgresql():
        pytest.skip(reason)
    with PostgresServer() as server:
        yield server


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """The name of a database with empty tables, to be copied; nobody may be connected to it."""
    url = postgres_server.new_database()
    database = Database(url)
    migrate.upgrade(database, datetime(2026, 3, 2, tzinfo=UTC))
    database.close()
    return url.partition("?")[0].rpartition("/")[2]


@pytest.fixture(scope="session", autouse=True)
def _place_of_databases(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--database") == "postgresql":
        server = request.getfixturevalue("postgres_server")
        databases.use(server, request.getfixturevalue("postgres_template"))


@pytest.fixture(autouse=True)
def _databases_of_this_test(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if folder := (getattr(request.node, "funcargs", None) or {}).get("tmp_path"):
        databases.forget(folder)


@pytest.fixture(scope="session")
def mail_server() -> Iterator[MailServer]:
    """pymap in this process; add users with `add_user`."""
    with MailServer({}) as server:
        yield server


@pytest.fixture(scope="session")
def _dovecot() -> Iterator[Dovecot]:
    if reason := why_not():
        pytest.skip(reason)
    with Dovecot() as server:
        yield server


def _fresh_user() -> str:
    return f"info{next(_numbers)}@lindenhof.example"


def pymap_account(server: MailServer) -> Account:
    user = _fresh_user()
    server.add_user(user, PASSWORD)
    return Account(host=server.host, port=server.port, user=user, drafts="Drafts", sent="Sent", server=server)


def dovecot_account(server: Dovecot) -> Account:
    return Account(
        host=server.host,
        port=server.port,
        user=_fresh_user(),
        drafts="Entwürfe",
        sent="Gesendet",
        special_use=True,
        server=server,
    )


@pytest.fixture
def account(mail_server: MailServer) -> Account:
    """A fresh mailbox on pymap."""
    return pymap_account(mail_server)


@pytest.fixture
def dovecot(_dovecot: Dovecot) -> Account:
    """A fresh mailbox on Dovecot; the test is skipped where there is none. Mark such a test `dovecot`."""
    return dovecot_account(_dovecot)


@pytest.fixture(params=["pymap", pytest.param("dovecot", marks=pytest.mark.dovecot)])
def imap_server(request: pytest.FixtureRequest) -> Account:
    """A fresh mailbox, once on pymap and once on Dovecot: for contract tests."""
    if request.param == "pymap":
        return pymap_account(request.getfixturevalue("mail_server"))
    return dovecot_account(request.getfixturevalue("_dovecot"))


@pytest.fixture
def submission() -> Iterator[Submission]:
    """An SMTP server of this test's own; info@lindenhof.example may log in, add others with `add_user`."""
    with Submission({"info@lindenhof.example": PASSWORD}) as server:
        yield server
