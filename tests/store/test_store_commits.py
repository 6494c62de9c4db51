"""A connection that breaks in COMMIT: what was written is known, or nothing is assumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from build import NOW
from postgres import PostgresServer
from postgres_proxy import CommitCutter
from sqlalchemy import create_engine
from store_values import claimed, letter

from followupd.errors import DutyLost, StoreError, VersionConflict
from followupd.model.sighting import Role
from followupd.store import backlog, commits, departures, facts, outbox, sightings, standings
from followupd.store.commits import Pass
from followupd.store.session import Database
from followupd.store.sightings import Raw
from followupd.store.standings import Place

INBOX = Place(mailbox="shop", folder="INBOX", role=Role.INBOX, uidvalidity=7)


@pytest.fixture
def url(postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    found = postgres_server.new_database(postgres_template)
    yield found
    postgres_server.drop_database(found)


@pytest.fixture
def cutter(postgres_server: PostgresServer) -> Iterator[CommitCutter]:
    with CommitCutter(postgres_server) as cutter:
        yield cutter


@pytest.fixture
def database(url: str, cutter: CommitCutter, open_database: Callable[[str], Database]) -> Database:
    """The database as seen through the proxy."""
    return open_database(cutter.url(url))


@pytest.fixture
def beside(url: str, open_database: Callable[[str], Database]) -> Database:
    """The same database, seen directly."""
    return open_database(url)


def learn(database: Database, value: str = "yes") -> None:
    with database.write() as session:
        facts.learn(session, "shop", "what", value, NOW)


def learnt(database: Database) -> str:
    with database.read() as session:
        fact = facts.known(session, "shop", "what")
        return fact.value if fact else ""


def test_what_the_server_committed_before_the_break_counts_as_written(
    database: Database, beside: Database, cutter: CommitCutter
) -> None:
    cutter.cut("after")
    learn(database)
    assert cutter.cuts == 1
    assert learnt(beside) == "yes"


def test_what_never_reached_the_server_is_told_as_trouble(
    database: Database, beside: Database, cutter: CommitCutter
) -> None:
    cutter.cut("before")
    with pytest.raises(StoreError) as caught:
        learn(database)
    assert not isinstance(caught.value, DutyLost)
    assert cutter.cuts == 1
    assert learnt(beside) == ""
    learn(database)
    assert learnt(beside) == "yes"


@pytest.mark.parametrize("when", ["before", "after"])
def test_after_a_crash_of_the_server_nothing_is_assumed(
    when: str, url: str, open_database: Callable[[str], Database]
) -> None:
    with PostgresServer() as server, CommitCutter(server) as cutter:
        own = server.new_database()
        database = open_database(cutter.url(own))
        with database.write() as session:
            session.connection().exec_driver_sql("CREATE TABLE fact (mailbox text, name text, value text)")

        def crash() -> None:
            server.crash()
            server.start()

        cutter.cut(when, crash)
        with pytest.raises(DutyLost, match="not known"), database.write() as session:
            session.connection().exec_driver_sql("INSERT INTO fact VALUES ('shop', 'what', 'yes')")
        with database.read() as session:
            found = session.connection().exec_driver_sql("SELECT count(*) FROM fact").scalar_one()
        assert found == (1 if when == "after" else 0)
        database.close()


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_mail_is_kept_once_however_its_commit_broke(
    when: str, database: Database, cutter: CommitCutter
) -> None:
    with database.write() as session:
        standings.begin(session, INBOX, 1, NOW)
    mails = [Raw(uid=uid, raw=b"Subject: %d\r\n\r\n" % uid, received_at=NOW) for uid in (1, 2)]
    cutter.cut(when)

    def keep() -> None:
        with database.write() as session:
            known = sightings.known_uids(session, INBOX, 1)
            sightings.keep(session, INBOX, [mail for mail in mails if mail.uid not in known], NOW)

    if when == "before":
        with pytest.raises(StoreError):
            keep()
    keep()
    with database.read() as session:
        assert sightings.known_uids(session, INBOX, 1) == {1, 2}
        assert len(backlog.new_sightings(session)) == 2


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_letter_decided_in_a_broken_commit_is_decided_once(
    when: str, database: Database, cutter: CommitCutter
) -> None:
    once = letter()

    def decide() -> None:
        with database.write() as session:
            outbox.put(session, once)

    cutter.cut(when)
    if when == "before":
        with pytest.raises(StoreError):
            decide()
        decide()
    else:
        decide()
    with pytest.raises(VersionConflict):
        decide()
    with database.read() as session:
        assert len(outbox.waiting(session)) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_mark_before_the_dot_is_there_exactly_when_the_dot_may_follow(
    when: str, database: Database, beside: Database, cutter: CommitCutter
) -> None:
    item = claimed(database)
    cutter.cut(when)
    may_follow = False
    try:
        with database.write() as session:
            may_follow = departures.mark_dot(session, item, NOW)
    except StoreError:
        may_follow = False
    with beside.read() as session:
        found = outbox.by_id(session, item.id)
    assert found is not None
    assert (found.state == "dot") is may_follow is (when == "after")


def test_a_transaction_left_open_by_the_break_is_ended(
    url: str, database: Database, cutter: CommitCutter
) -> None:
    # The proxy keeps its side of the connection: the server does not see that nobody is there any more.
    cutter.cut("held")
    with pytest.raises(StoreError) as caught:
        learn(database)
    assert not isinstance(caught.value, DutyLost)
    engine = create_engine(url)
    with engine.connect() as connection:
        left = connection.exec_driver_sql(
            "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction'"
            " AND datname = current_database()"
        ).scalar_one()
    engine.dispose()
    assert left == 0


def test_who_shows_a_pass_writes_only_while_it_is_the_latest(beside: Database) -> None:
    with beside.write() as session:
        facts.learn(session, "shop", commits.PASS, "first", NOW)
    with commits.showing(Pass(mailbox="shop", token="first"), beside.writer):
        learn(beside, "one")
        with beside.write() as session:
            facts.learn(session, "shop", commits.PASS, "second", NOW + timedelta(seconds=1))
        with pytest.raises(DutyLost, match="taken over the mailbox “shop”"):
            learn(beside, "two")
    assert learnt(beside) == "one"
    with commits.showing(Pass(mailbox="shop", token="second"), beside.writer):
        learn(beside, "three")
    assert learnt(beside) == "three"
