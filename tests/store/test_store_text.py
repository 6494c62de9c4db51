from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import String, Text
from store_values import keep, place, put, raw, save_case, understood

from followupd.store import cases, customers, messages, outbox, outcomes, reports
from followupd.store.schema import Base
from followupd.store.session import Database
from followupd.store.types import storable

HOSTILE = "a\0b\ud800c\U0001f600"
CLEAN = "a\ufffdb\ufffdc\U0001f600"


@pytest.mark.parametrize(
    ("text", "length", "stored"),
    [
        ("plain", None, "plain"),
        (HOSTILE, None, CLEAN),
        ("\ud83d\ude00", None, "\U0001f600"),
        ("Grüße", 3, "Grü"),
        ("", 3, ""),
    ],
)
def test_a_text_becomes_storable(text: str, length: int | None, stored: str) -> None:
    assert storable(text, length) == stored


@given(st.text(alphabet=st.characters(categories=None), max_size=60), st.integers(0, 20))
def test_a_storable_text_stays_as_it_is(text: str, length: int) -> None:
    once = storable(text, length)
    assert storable(once, length) == once
    assert len(once) <= length
    assert b"\0" not in once.encode("utf-8")


def test_every_text_column_takes_what_strangers_write() -> None:
    columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
    assert [str(column) for column in columns if isinstance(column.type, String | Text)] == []


def test_a_hostile_mail_is_kept_and_found(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(content=b"\0\xff raw"))
    what = understood(message_id=HOSTILE + "\U0001f600" * 2000, author=HOSTILE, subject=HOSTILE)
    with database.write() as session:
        messages.note_read(session, sighting.message, what)
    with database.read() as session:
        (mail,) = reports.mails(session)
        assert (mail.author, mail.subject) == (CLEAN, CLEAN)
        assert messages.original(session, sighting.message + 1, what) == sighting.message
        assert reports.mail(session, sighting.message) == (mail, b"\0\xff raw")


def test_a_hostile_reading_is_kept(database: Database) -> None:
    (sighting,) = keep(database, place(), raw())
    with database.write() as session:
        messages.note_read(session, sighting.message, understood(reading={"words": [HOSTILE]}))
    with database.read() as session:
        assert len(reports.mails(session)) == 1


def test_a_hostile_thread_leads_to_its_case(database: Database) -> None:
    case_id = save_case(database, subject=HOSTILE, customer_name=HOSTILE, last_references=(HOSTILE,))
    thread = (HOSTILE, HOSTILE + "x" * 5000, "\U0001f600" * 5000)
    for _ in range(2):
        with database.write() as session:
            cases.remember_thread(session, case_id, thread)
    with database.read() as session:
        assert [cases.by_thread(session, (one,)) for one in thread] == [case_id] * 3


def test_a_mail_that_names_very_many_others_is_looked_up_by_the_nearest(database: Database) -> None:
    case_id = save_case(database)
    many = tuple(f"{number}@mail.example" for number in range(300_000))
    with database.write() as session:
        cases.remember_thread(session, case_id, many)
    with database.read() as session:
        assert cases.by_thread(session, many) == case_id
        assert cases.by_thread(session, many[::-1]) is None
        assert outbox.by_tokens(session, many) == ()


def test_a_very_long_address_is_the_same_customer_every_time(database: Database) -> None:
    long = "x" * 1000 + "@mail.example"
    with database.write() as session:
        customers.note(session, long, name="Mia")
        customers.mark_known(session, long)
    with database.read() as session:
        found = customers.by_address(session, long)
        assert found is not None
        assert (found.name, found.known) == ("Mia", True)


def test_a_server_s_odd_reply_is_noted(database: Database) -> None:
    item = put(database)
    with database.write() as session:
        outcomes.finish(session, item.id, "failed", HOSTILE, item.due_at)
    with database.read() as session:
        found = outbox.by_id(session, item.id)
        assert found is not None
        assert found.note == CLEAN
