from __future__ import annotations

from dataclasses import fields, replace

import build
import pytest
from build import CUSTOMER, NOW
from sqlalchemy.exc import IntegrityError
from store_values import save_case

from followupd.errors import VersionConflict
from followupd.model.case import Case, CaseState
from followupd.model.events import AnswerOwed
from followupd.store import cases
from followupd.store.schema import CaseRow
from followupd.store.session import Database


def stored(database: Database, case_id: int) -> Case:
    with database.read() as session:
        case = cases.by_id(session, case_id)
    assert case is not None
    return case


def full_case() -> Case:
    """A case in which no field has its default."""
    return build.case(
        CaseState.CLOSED,
        order_number="A-100234",
        last_references=("a@mail.example", "b@mail.example"),
        reopened=2,
        reminded=True,
        rating=4,
        escalation=1,
        follows="FU-OLDONE",
        version=0,
    )


def test_the_columns_are_the_fields_of_a_case_and_whom_it_is_of() -> None:
    columns = {column.name for column in CaseRow.__table__.columns} - {"id", "known_as"}
    assert columns == {field.name for field in fields(Case)}


def test_a_case_comes_back_as_it_was(database: Database) -> None:
    case = full_case()
    with database.write() as session:
        case_id = cases.save(session, case, None)
    assert stored(database, case_id) == replace(case, version=1)


@pytest.mark.parametrize("state", CaseState)
def test_a_case_of_every_state_comes_back(state: CaseState, database: Database) -> None:
    found = stored(database, save_case(database, state))
    assert found.state is state


def test_a_case_is_found_by_what_people_call_it(database: Database) -> None:
    case_id = save_case(database, reference="FU-7K3Q2M")
    with database.read() as session:
        assert cases.by_reference(session, "FU-7K3Q2M") == (case_id, stored(database, case_id))
        assert cases.by_reference(session, "FU-OTHER2") is None
        assert cases.by_id(session, case_id + 1) is None


def test_two_cases_cannot_share_a_reference(database: Database) -> None:
    save_case(database, reference="FU-7K3Q2M")
    with pytest.raises(VersionConflict) as caught:
        save_case(database, reference="FU-7K3Q2M")
    assert isinstance(caught.value.__cause__, IntegrityError)


def test_every_save_counts_the_version(database: Database) -> None:
    case_id = save_case(database)
    for version in (1, 2):
        case = stored(database, case_id)
        assert case.version == version
        with database.write() as session:
            assert cases.save(session, replace(case, topic="delivery"), case_id) == case_id
    assert (stored(database, case_id).version, stored(database, case_id).topic) == (3, "delivery")


def test_a_case_changed_by_another_writer_is_a_conflict_and_keeps_nothing(database: Database) -> None:
    case_id = save_case(database)
    mine = stored(database, case_id)
    with database.write() as session:
        cases.save(session, replace(mine, topic="billing"), case_id)

    def save_too_late() -> None:
        with database.write() as session:
            cases.add_events(session, case_id, [AnswerOwed(at=NOW)])
            cases.save(session, replace(mine, topic="delivery"), case_id)

    with pytest.raises(VersionConflict, match=mine.reference):
        save_too_late()
    assert stored(database, case_id).topic == "billing"
    with database.read() as session:
        assert cases.events_of(session, case_id) == ()


def test_a_case_that_is_gone_is_a_conflict(database: Database) -> None:
    with pytest.raises(VersionConflict), database.write() as session:
        cases.save(session, build.case(version=1), 999_999)


def test_the_cases_of_a_customer_come_newest_first(database: Database) -> None:
    first, second, third = (save_case(database) for _ in range(3))
    save_case(database, customer="another@mail.example")
    with database.read() as session:
        found = cases.of_customer(session, CUSTOMER, but=second)
    assert found == (stored(database, third), stored(database, first))


def test_the_newest_case_of_a_thread_is_found(database: Database) -> None:
    old, new = save_case(database), save_case(database)
    with database.write() as session:
        cases.remember_thread(session, old, ("a@mail.example", "b@mail.example", ""))
        cases.remember_thread(session, new, ("b@mail.example",))
        cases.remember_thread(session, new, ("b@mail.example",))
    with database.read() as session:
        assert cases.by_thread(session, ("a@mail.example",)) == old
        assert cases.by_thread(session, ("a@mail.example", "b@mail.example")) == new


@pytest.mark.parametrize("message_ids", [(), ("",), ("unknown@mail.example",)])
def test_a_mail_of_no_thread_leads_to_no_case(message_ids: tuple[str, ...], database: Database) -> None:
    with database.write() as session:
        cases.remember_thread(session, save_case_in(session), ("a@mail.example", ""))
    with database.read() as session:
        assert cases.by_thread(session, message_ids) is None


def save_case_in(session: cases.Session) -> int:
    return cases.save(session, build.case(version=0), None)
