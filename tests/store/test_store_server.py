"""What a PostgreSQL server must be like: told at the start, before anything is promised."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from postgres import PostgresServer
from postgres_proxy import CommitCutter, TransactionPool

from followupd.errors import StoreError
from followupd.store import server
from followupd.store.session import Database

Open = Callable[[str], Database]


def test_a_usual_server_will_do(postgres_server: PostgresServer, open_database: Open) -> None:
    server.check(open_database(postgres_server.url()))


def test_so_does_one_behind_a_plain_proxy(postgres_server: PostgresServer, open_database: Open) -> None:
    with CommitCutter(postgres_server) as proxy:
        server.check(open_database(proxy.url(postgres_server.url())))


def test_a_file_needs_no_check(sqlite: Database) -> None:
    server.check(sqlite)


def test_a_server_that_commits_before_it_has_written_is_refused(
    postgres_server: PostgresServer, open_database: Open
) -> None:
    careless = open_database(f"{postgres_server.url()}&options=-csynchronous_commit%3Doff")
    with pytest.raises(StoreError, match="Set synchronous_commit to on"):
        server.check(careless)


def test_a_pool_that_hands_sessions_round_is_refused(
    postgres_server: PostgresServer, open_database: Open
) -> None:
    with TransactionPool(postgres_server) as pool:
        database = open_database(pool.url(postgres_server.url()))
        with pytest.raises(StoreError, match="pool_mode = session"):
            server.check(database)
        database.close()


def test_a_server_that_is_not_there_is_told(postgres_server: PostgresServer, open_database: Open) -> None:
    with pytest.raises(StoreError, match="could not be used"):
        server.check(open_database(postgres_server.url().replace("host=", "host=/nowhere")))
