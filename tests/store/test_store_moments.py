from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest
from build import NOW
from sqlalchemy import Column, DateTime, LargeBinary, insert, select, update
from store_values import any_row, save_case

from followupd.store.schema import Base, CaseRow, MessageRow
from followupd.store.session import Database
from followupd.store.types import Moment

NAIVE = NOW.replace(tzinfo=None)
#: A row that no sequence comes to.
MAIL = 1_000_000
TOKYO = timezone(timedelta(hours=9))
ROWS = {mapper.local_table.name: mapper.class_ for mapper in Base.registry.mappers}
MOMENTS = [
    pytest.param(table.name, column.name, id=f"{table.name}.{column.name}")
    for table in Base.metadata.sorted_tables
    for column in table.columns
    if isinstance(column.type, Moment)
]


class Nowhere(tzinfo):
    """A time zone that does not know its offset: such a time is naive all the same."""

    def utcoffset(self, _moment: datetime | None) -> timedelta | None:
        return None


def row_with(table: str, column: str, value: datetime) -> dict[str, Any]:
    return {**any_row(Base.metadata.tables[table]), column: value}


@pytest.fixture
def parents(database: Database) -> int:
    """The case that rows of other tables lead to; the first mail lies in the database as well."""
    values = any_row(Base.metadata.tables["message"])
    with database.write() as session:
        session.execute(insert(MessageRow).values(id=MAIL, **values))
    return save_case(database)


def linked(values: dict[str, Any], case_id: int) -> dict[str, Any]:
    rows = {"case_id": case_id, "message_id": MAIL}
    return {name: rows[name] if value == 1 and name in rows else value for name, value in values.items()}


def test_every_time_of_the_tables_is_a_moment() -> None:
    columns: list[Column[Any]] = [column for table in Base.metadata.sorted_tables for column in table.columns]
    plain = [str(column) for column in columns if isinstance(column.type, DateTime)]
    assert plain == []
    assert len(MOMENTS) >= 15


@pytest.mark.parametrize(("table", "column"), MOMENTS)
def test_a_naive_time_is_refused_as_a_row(table: str, column: str, database: Database, parents: int) -> None:
    values = linked(row_with(table, column, NAIVE), parents)
    with pytest.raises(ValueError, match="without a zone"), database.write() as session:
        session.add(ROWS[table](**values))


@pytest.mark.parametrize(("table", "column"), MOMENTS)
def test_a_naive_time_is_refused_in_bulk(table: str, column: str, database: Database, parents: int) -> None:
    values = linked(row_with(table, column, NAIVE), parents)
    with pytest.raises(ValueError, match="without a zone"), database.write() as session:
        session.execute(insert(ROWS[table]), [values, values])


@pytest.mark.parametrize(("table", "column"), MOMENTS)
def test_a_naive_time_is_refused_past_the_rows(table: str, column: str, database: Database) -> None:
    tables = Base.metadata.tables[table]
    with pytest.raises(ValueError, match="without a zone"), database.write() as session:
        session.execute(update(tables).values({column: NAIVE}))


@pytest.mark.parametrize(("table", "column"), MOMENTS)
def test_a_time_comes_back_equal_and_in_utc(
    table: str, column: str, database: Database, parents: int
) -> None:
    moment = (NOW + timedelta(microseconds=123456)).astimezone(TOKYO)
    with database.write() as session:
        session.add(ROWS[table](**linked(row_with(table, column, moment), parents)))
    stored = Base.metadata.tables[table].columns[column]
    with database.read() as session:
        back = session.scalar(select(stored).where(stored == moment))
    assert back == moment
    assert back is not None
    assert back.utcoffset() == timedelta(0)


def test_a_zone_that_knows_no_offset_is_no_zone(database: Database) -> None:
    with pytest.raises(ValueError, match="without a zone"):
        save_case(database, opened_at=NOW.replace(tzinfo=Nowhere()))


def test_a_naive_time_cannot_be_asked_for_either(database: Database) -> None:
    with pytest.raises(ValueError, match="without a zone"), database.read() as session:
        session.scalar(select(CaseRow.id).where(CaseRow.opened_at == NAIVE))


def test_an_empty_time_stays_empty(database: Database) -> None:
    save_case(database, answered_at=None)
    with database.read() as session:
        assert session.scalar(select(CaseRow.answered_at)) is None


def test_times_of_several_zones_are_in_the_order_in_which_they_happened(database: Database) -> None:
    later = save_case(database, opened_at=NOW)
    earlier = save_case(database, opened_at=(NOW - timedelta(minutes=1)).astimezone(TOKYO))
    with database.read() as session:
        assert list(session.scalars(select(CaseRow.id).order_by(CaseRow.opened_at))) == [earlier, later]


def test_raw_bytes_are_bytes_in_every_table() -> None:
    columns = [column for table in Base.metadata.sorted_tables for column in table.columns]
    assert {str(column) for column in columns if isinstance(column.type, LargeBinary)} == {
        "message.raw",
        "outbox.raw",
    }
