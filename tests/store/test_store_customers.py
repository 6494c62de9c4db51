from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from build import CUSTOMER, DAY, HOUR, NOW
from store_values import put, save_case

from followupd.model.customer import Customer
from followupd.model.decision import Mute
from followupd.model.view import Counters
from followupd.store import customers, halts, mutes
from followupd.store.session import Database

MINUTE = timedelta(minutes=1)
OTHER = "other@mail.example"


def found(database: Database, address: str = CUSTOMER) -> Customer | None:
    with database.read() as session:
        return customers.by_address(session, address)


def counted(database: Database, *moments: datetime, address: str = CUSTOMER) -> None:
    with database.write() as session:
        for moment in moments:
            customers.count(session, address, moment)


def counters(
    database: Database, now: datetime, address: str = CUSTOMER, conversation: tuple[str, ...] = ("case 1",)
) -> Counters:
    with database.read() as session:
        return customers.counters(session, address, conversation, now)


def test_an_unknown_address_is_nobody(database: Database) -> None:
    assert found(database) is None


def test_what_is_learned_of_a_customer_adds_up(database: Database) -> None:
    with database.write() as session:
        customers.note(session, CUSTOMER, name="Mia", language="en")
        customers.note(session, CUSTOMER, name="Mia Berg")
        customers.note(session, CUSTOMER, language="de")
    assert found(database) == Customer(address=CUSTOMER, name="Mia Berg", language="de")


@pytest.mark.parametrize(
    ("mark", "field"),
    [
        (customers.mark_known, "known"),
        (customers.mark_opted_out, "opted_out"),
        (customers.mark_unreachable, "unreachable"),
    ],
)
def test_a_mark_stays_and_concerns_one_address(mark: object, field: str, database: Database) -> None:
    assert callable(mark)
    for _ in range(2):
        with database.write() as session:
            mark(session, CUSTOMER)
    with database.write() as session:
        customers.note(session, CUSTOMER, name="Mia")
        customers.note(session, OTHER, name="Max")
    assert found(database) == Customer(address=CUSTOMER, name="Mia", **{field: True})
    assert found(database, OTHER) == Customer(address=OTHER, name="Max")


def test_nothing_sent_counts_nothing(database: Database) -> None:
    assert counters(database, NOW) == Counters()


def test_one_mail_counts_for_the_address_the_domain_and_everybody(database: Database) -> None:
    counted(database, NOW)
    assert counters(database, NOW) == Counters(address_day=1, address_week=1, domain_hour=1, hour=1, day=1)
    assert counters(database, NOW, OTHER) == Counters(domain_hour=1, hour=1, day=1)
    assert counters(database, NOW, "mia@else.example") == Counters(hour=1, day=1)


def test_mails_add_up(database: Database) -> None:
    counted(database, NOW, NOW + MINUTE, NOW + 2 * MINUTE)
    counted(database, NOW, address=OTHER)
    sums = counters(database, NOW + 3 * MINUTE)
    assert (sums.address_day, sums.domain_hour, sums.hour) == (3, 4, 4)


@pytest.mark.parametrize(
    ("ago", "hour", "day", "week"),
    [
        (timedelta(0), 1, 1, 1),
        (29 * MINUTE, 1, 1, 1),
        (HOUR, 0, 1, 1),
        (23 * HOUR, 0, 1, 1),
        (DAY - MINUTE, 0, 1, 1),
        (DAY, 0, 1, 1),
        (DAY + HOUR, 0, 0, 1),
        (7 * DAY, 0, 0, 1),
        (7 * DAY + HOUR, 0, 0, 0),
    ],
)
def test_a_mail_counts_as_long_as_its_span(
    ago: timedelta, hour: int, day: int, week: int, database: Database
) -> None:
    counted(database, NOW - ago)
    assert counters(database, NOW) == Counters(
        address_day=day, address_week=week, domain_hour=hour, hour=hour, day=day
    )


@pytest.mark.parametrize("minutes", range(0, 24 * 60, 97))
def test_a_day_is_never_too_short(minutes: int, sqlite: Database) -> None:
    sent = NOW - minutes * MINUTE
    counted(sqlite, sent)
    assert counters(sqlite, sent + DAY - MINUTE).address_day == 1


def test_a_mail_of_a_later_hour_is_not_lost_when_the_clock_was_set_back(database: Database) -> None:
    counted(database, NOW + HOUR)
    assert counters(database, NOW).day == 1


def test_the_acknowledgement_of_a_conversation_is_remembered_for_ever(database: Database) -> None:
    with database.write() as session:
        customers.count(session, CUSTOMER, NOW, ("case 1", "case 2"))
        customers.count_conversation(session, ("case 3",), NOW)
    assert counters(database, NOW + 900 * DAY) == Counters(thread=1)
    assert counters(database, NOW, OTHER, ("case 9", "case 2")).thread == 1
    assert counters(database, NOW, OTHER, ("case 3",)).thread == 1
    assert counters(database, NOW, conversation=("case 9",)).thread == 0
    assert counters(database, NOW, conversation=()).thread == 0


def test_a_conversation_is_named_by_customer_and_subject_and_by_its_cases() -> None:
    names = customers.conversation_names(CUSTOMER, "lamp", (4, 7))
    assert names[1:] == ("case 4", "case 7")
    others = [(OTHER, "lamp"), (CUSTOMER, "lamps"), (f"{CUSTOMER}l", "amp")]
    assert {customers.conversation_names(*other, ())[0] for other in others}.isdisjoint(names)
    assert customers.conversation_names(CUSTOMER, "lamp", ()) == names[:1]


def test_a_lifted_fuse_lets_the_day_begin_anew_and_forgets_nothing_else(database: Database) -> None:
    counted(database, NOW)
    with database.write() as session:
        halts.engage(session, halts.BRAKE, "two at work", NOW)
        halts.lift(session)
    assert counters(database, NOW).day == 1
    with database.write() as session:
        halts.engage(session, halts.FUSE, "too many", NOW)
    assert counters(database, NOW).fused
    with database.write() as session:
        halts.lift(session)
    assert counters(database, NOW) == Counters(address_day=1, address_week=1, domain_hour=1, hour=1)


@pytest.mark.parametrize("name", [CUSTOMER, "mail.example"])
def test_a_muted_address_or_domain_is_known_until_its_time_is_over(name: str, database: Database) -> None:
    with database.write() as session:
        mutes.mute(session, Mute(name=name, until=NOW + DAY, why="answers"))
    assert counters(database, NOW + DAY - MINUTE).muted
    assert not counters(database, NOW + DAY).muted
    assert not counters(database, NOW, "mia@else.example").muted
    assert counters(database, NOW, OTHER).muted is (name != CUSTOMER)


def test_a_mute_is_only_ever_made_longer(database: Database) -> None:
    for days in (2, 3, 1):
        with database.write() as session:
            mutes.mute(session, Mute(name="mail.example", until=NOW + days * DAY, why=f"{days} days"))
    with database.read() as session:
        [longest] = mutes.standing(session, NOW)
        assert mutes.standing(session, NOW + 3 * DAY) == ()
    assert longest == Mute(name="mail.example", until=NOW + 3 * DAY, why="3 days")


def test_the_acknowledgements_a_mail_names_tell_to_whom_they_went(database: Database) -> None:
    first, second = save_case(database), save_case(database, reference="FU-OTHER2", customer=OTHER)
    put(database, case_id=first, token="one")
    put(database, case_id=first, token="two", kind="check-in")
    put(database, case_id=second, token="three", about="case FU-OTHER2")

    def named(tokens: tuple[str, ...], references: tuple[str, ...] = ()) -> tuple[str, ...]:
        with database.read() as session:
            return customers.acknowledged(session, tokens, references)

    assert named(("one", "two", "strange")) == (CUSTOMER,)
    assert named(("one",), ("FU-OTHER2", "FU-NONE22")) == (CUSTOMER, OTHER)
    assert named(("three",), ("FU-OTHER2",)) == (OTHER,)
    assert named((), ()) == ()


def test_an_address_without_a_domain_is_counted_too(database: Database) -> None:
    counted(database, NOW, address="root")
    assert counters(database, NOW, "root").address_day == 1
