from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from build import NOW, case
from sqlalchemy import text, update
from store_values import save_case
from test_store_backup import damage

from followupd.errors import StoreError
from followupd.model import events as e
from followupd.store import cases, halts, health
from followupd.store.schema import CaseRow
from followupd.store.session import Database

WEEK = timedelta(days=7)


@pytest.fixture
def damaged(sqlite: Database) -> Database:
    """A database whose pages a disk has spoilt."""
    for _ in range(20):
        save_case(sqlite)
    sqlite.close()
    assert sqlite.path is not None
    damage(sqlite.path)
    return sqlite


def told(database: Database) -> int:
    """A case with its first event, as they were written together."""
    opened = e.ComplaintOpened(
        at=NOW,
        reference="FU-TOLD22",
        mailbox="info",
        customer="mia@mail.example",
        customer_name="Mia",
        language="en",
        subject="My lamp",
        topic="product",
        order_number="",
        authenticated=True,
        reasons=("broken",),
        message_id="first@mail.example",
        references=(),
        wrote_at=NOW,
    )
    row = case(
        reference="FU-TOLD22",
        mailbox="info",
        customer="mia@mail.example",
        customer_name="Mia",
        subject="My lamp",
        topic="product",
        order_number="",
        authenticated=True,
        reasons=("broken",),
        last_message_id="first@mail.example",
        opened_at=NOW,
        customer_wrote_at=NOW,
        version=0,
    )
    with database.write() as session:
        case_id = cases.save(session, row, None)
        cases.add_events(session, case_id, [opened])
    return case_id


def found(database: Database) -> list[str]:
    with database.read() as session:
        return [mismatch.what for mismatch in health.mismatches(session)]


def test_a_whole_database_is_whole(database: Database) -> None:
    save_case(database)
    health.check_whole(database)
    assert health.damage(database) == ""
    assert health.look_over(database, NOW) == ""


def test_a_damaged_one_is_refused_with_what_to_do(damaged: Database) -> None:
    with pytest.raises(StoreError, match="followupd restore FILE") as caught:
        health.check_whole(damaged)
    # Once is enough.
    assert str(caught.value).count("followupd restore FILE") == 1
    assert "is damaged" in health.damage(damaged)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "followupd.sqlite3"
    path.write_bytes(b"this is no database at all, but long enough" * 100)
    database = Database(f"sqlite:///{path}")
    with pytest.raises(StoreError, match="damaged") as caught:
        health.check_whole(database)
    assert str(caught.value).count("followupd restore FILE") == 1
    database.close()


def test_links_that_lead_nowhere_are_damage(sqlite: Database) -> None:
    with sqlite.update() as connection:
        connection.execute(text("INSERT INTO thread (case_id, message_id) VALUES (999, 'x')"))
    assert "damaged" in health.damage(sqlite)


def test_everything_is_read_once_a_week(sqlite: Database) -> None:
    assert health.look_over(sqlite, NOW) == ""
    with sqlite.update() as connection:
        connection.execute(text("INSERT INTO thread (case_id, message_id) VALUES (999, 'x')"))
    assert health.look_over(sqlite, NOW + WEEK - timedelta(minutes=1)) == ""
    assert "damaged" in health.look_over(sqlite, NOW + WEEK)
    with sqlite.read() as session:
        [halt] = halts.standing(session)
    assert (halt.name, "followupd restore" in halt.why) == (halts.BRAKE, True)


def test_a_case_is_what_its_events_make_of_it(database: Database) -> None:
    case_id = told(database)
    assert found(database) == []
    with database.write() as session:
        cases.add_events(session, case_id, [e.LetterHandled(at=NOW, letter="apology", how="dropped")])
    assert found(database) == []


def test_a_row_that_was_changed_by_hand_is_told(database: Database) -> None:
    case_id = told(database)
    with database.write() as session:
        session.execute(update(CaseRow).where(CaseRow.id == case_id).values(state="closed", topic="other"))
    assert found(database) == ["state, topic"]


def test_a_case_without_history_or_with_an_impossible_one_is_told(database: Database) -> None:
    save_case(database)
    case_id = told(database)
    with database.write() as session:
        cases.add_events(session, case_id, [e.CheckInDelivered(at=NOW)])
    nothing, impossible = found(database)
    assert nothing == "nothing is said to have happened to it"
    assert "CheckInDelivered cannot happen" in impossible


def test_when_the_last_thing_happened_is_known(database: Database) -> None:
    with database.read() as session:
        assert health.latest_moment(session) is None
    told(database)
    with database.read() as session:
        assert health.latest_moment(session) == NOW
