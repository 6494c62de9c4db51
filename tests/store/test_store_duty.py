"""Duty for a mailbox: one instance at a time, shared fairly, and gone with the session that held it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from build import NOW
from postgres import PostgresServer
from sqlalchemy import create_engine

from followupd.errors import DutyLost, StoreError
from followupd.store import facts
from followupd.store.duty import Alone, Change
from followupd.store.duty_session import key_of
from followupd.store.session import Database
from followupd.store.shared_duty import Shared

Maker = Callable[..., Shared]


@pytest.fixture
def url(postgres_server: PostgresServer, postgres_template: str) -> Iterator[str]:
    found = postgres_server.new_database(postgres_template)
    yield found
    postgres_server.drop_database(found)


@pytest.fixture
def instance(url: str) -> Iterator[Maker]:
    """Makes the rosters of instances that share one database."""
    with ExitStack() as stack:

        def make(*mailboxes: str, keys: str = "keys", lease: float = 60.0) -> Shared:
            database = Database(url, longest_pause=lease)
            roster = Shared(database, mailboxes or ("shop",), keys, lambda: NOW, lease)
            stack.callback(database.close)
            stack.callback(roster.close)
            return roster

        yield make


def end_sessions(url: str) -> None:
    """The server ends every connection, as when it is started again."""
    engine = create_engine(url)
    with engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    engine.dispose()


def work(roster: Shared, mailbox: str = "shop") -> None:
    with roster.working(mailbox), roster._database.write() as session:
        facts.learn(session, mailbox, "worked", "yes", NOW)


def test_every_mailbox_has_keys_of_its_own() -> None:
    assert -(2**63) <= key_of("duty", "shop") < 2**63
    assert len({key_of("duty", "shop"), key_of("duty", "shop2"), key_of("ready", "shop")}) == 3


def test_the_key_of_a_mailbox_never_changes() -> None:
    # Two versions that run at the same moment must agree on it.
    assert key_of("duty", "shop") == -990_175_069_348_959_718


def test_the_first_comes_on_duty_and_the_second_stands_by(instance: Maker) -> None:
    first, second = instance(), instance()
    assert first.look().taken == ("shop",)
    assert second.look() == Change()
    work(first)
    with pytest.raises(DutyLost, match="not on duty for the mailbox “shop”"):
        work(second)


def test_who_closes_leaves_the_mailbox_to_the_next(instance: Maker) -> None:
    first, second = instance(), instance()
    first.look()
    first.close()
    assert second.look().taken == ("shop",)
    work(second)
    with pytest.raises(DutyLost):
        work(first)


def test_a_session_that_ended_is_noticed_before_anything_is_done(instance: Maker, url: str) -> None:
    first, second = instance(), instance()
    first.look()
    end_sessions(url)
    first.wait(threading.Event())
    assert second.look().taken == ("shop",)
    assert first.look() == Change(lost=("shop",))
    assert not first.on_duty("shop")
    assert first.look() == Change()
    work(second)


def test_what_slips_through_cannot_write(instance: Maker, url: str) -> None:
    first, second = instance(), instance()
    first.look()
    with first.working("shop"):
        end_sessions(url)
        second.look()
        # The first does not know yet.
        assert first.on_duty("shop")
        with pytest.raises(DutyLost, match="taken over"), first._database.write() as session:
            facts.learn(session, "shop", "worked", "twice", NOW)


def test_a_silent_session_ends_within_the_lease(instance: Maker) -> None:
    first, second = instance(lease=1.5), instance(lease=1.5)
    first.look()
    # Frozen: it says nothing more. The other one looks again and again.
    stop = threading.Event()
    while not second.look().taken:
        second.wait(stop)
    assert not first.on_duty("shop")
    with pytest.raises(DutyLost):
        first.confirm("shop")
    work(second)
    assert first.look() == Change(lost=("shop",))


def test_who_was_silent_for_a_while_makes_sure_before_it_acts(instance: Maker) -> None:
    first = instance(lease=60.0)
    first.look()
    assert first._session is not None
    # As after a freeze that was shorter than the server's patience, but longer than our own certainty.
    first._session.until = 0.0
    assert not first.on_duty("shop")
    first.confirm("shop")
    assert first.on_duty("shop")


def test_a_successor_waits_for_what_is_being_written(instance: Maker, url: str) -> None:
    first, second = instance(), instance()
    first.look()
    with first.working("shop"), first._database.write() as session:
        facts.learn(session, "shop", "worked", "yes", NOW)
        engine = create_engine(url)
        with engine.connect() as connection:
            connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_locks"
                " WHERE locktype = 'advisory' AND mode = 'ExclusiveLock'"
            )
        engine.dispose()
        assert second.look().taken == ()
    assert second.look().taken == ("shop",)


def test_a_duty_with_a_write_of_unknown_end_is_taken_anew(instance: Maker) -> None:
    first = instance()
    first.look()
    with pytest.raises(DutyLost), first.working("shop"):
        raise DutyLost("it is not known whether it was written")
    assert not first.on_duty("shop")
    assert first.look() == Change(lost=("shop",), taken=("shop",))
    work(first)


def test_mailboxes_are_shared_fairly(instance: Maker) -> None:
    names = ("info", "orders", "shop")
    first = instance(*names)
    assert first.look().taken == names
    second = instance(*names)
    second.look()
    [given] = first.look().leaving
    assert not first.on_duty(given)
    assert first.look().lost == (given,)
    assert second.look().taken == (given,)
    assert first.look() == second.look() == Change()


def test_a_mailbox_is_left_only_when_nothing_is_under_way(instance: Maker) -> None:
    names = ("info", "shop")
    first = instance(*names)
    first.look()
    second = instance(*names)
    second.look()
    with ExitStack() as at_work:
        for name in names:
            at_work.enter_context(first.working(name))
        assert first.look() == Change(leaving=("info",))
        assert first.look() == Change()
        assert second.look() == Change()
        with pytest.raises(DutyLost), first.working("info"):
            pass
        # What was begun comes to its end, and may be written.
        first.confirm("info")
    assert first.look() == Change(lost=("info",))
    assert second.look() == Change(taken=("info",))


def test_instances_with_other_keys_do_not_work_together(instance: Maker) -> None:
    instance(keys="mine").look()
    with pytest.raises(StoreError, match=r"copy the file token\.key"):
        instance(keys="others").open()
    instance(keys="mine").open()


def test_a_mailbox_that_only_one_instance_knows_is_its_own(instance: Maker) -> None:
    first, second = instance("shop"), instance("orders", "shop")
    first.look()
    second.open()
    assert second.look().taken == ("orders",)


def test_alone_one_is_always_on_duty() -> None:
    roster = Alone(("info", "shop"))
    roster.open()
    assert roster.look() == Change(taken=("info", "shop"))
    assert roster.look() == Change()
    with roster.working("shop"):
        roster.confirm("shop")
    assert roster.on_duty("shop")
