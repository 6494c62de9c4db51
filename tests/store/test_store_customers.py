from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from build import CUSTOMER, DAY, HOUR, NOW
from store_values import put, save_case

from followupd.model.customer import Customer
from followupd.model.view import Counters
from followupd.store import customers
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
    database: Database, now: datetime, address: str = CUSTOMER, subject: str = "My lamp"
) -> Counters:
    with database.read() as session:
        return customers.counters(session, address, subject, now)


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


def test_acknowledgements_under_one_subject_are_counted_for_ever(database: Database) -> None:
    for subject, customer in (("My lamp", CUSTOMER), ("Other", CUSTOMER), ("My lamp", OTHER)):
        put(database, case_id=save_case(database, subject=subject, customer=customer))
    put(database, case_id=save_case(database), kind="check-in")
    assert counters(database, NOW + 900 * DAY).thread == 1
    assert counters(database, NOW, OTHER).thread == 1
    assert counters(database, NOW, OTHER, "Other").thread == 0


def test_an_address_without_a_domain_is_counted_too(database: Database) -> None:
    counted(database, NOW, address="root")
    assert counters(database, NOW, "root").address_day == 1
