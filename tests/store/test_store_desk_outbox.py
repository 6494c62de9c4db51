from __future__ import annotations

from datetime import timedelta

import pytest
from build import HOUR, NOW
from sqlalchemy import update
from store_values import claimed, item_of, put, save_case, state_of

from followupd.model.case import CaseState
from followupd.store import claiming, desk_outbox, outbox
from followupd.store.claiming import LEASE
from followupd.store.outbox import Item
from followupd.store.schema import OutboxRow
from followupd.store.session import Database

LATER = NOW + 3 * HOUR
STATES = (
    *("queued", "sending", "appending", "dot", "sent", "drafted"),
    *("failed", "held", "expired", "cancelled", "shown"),
)


def standing(database: Database, state: str, **values: object) -> Item:
    """A letter in that state, with these columns."""
    item = put(database, case_id=values.pop("case_id", None), **_letter(values))
    with database.write() as session:
        session.execute(update(OutboxRow).where(OutboxRow.id == item.id).values(state=state, **values))
        return item_of(session, item)


def _letter(values: dict[str, object]) -> dict[str, object]:
    return {name: values.pop(name) for name in ("raw", "valid_state", "kind") if name in values}


def release(database: Database, item: Item, *, even_if_twice: bool = False) -> bool:
    with database.write() as session:
        return desk_outbox.release(session, item.id, LATER, even_if_twice=even_if_twice)


def now(database: Database, item: Item) -> Item:
    with database.read() as session:
        return item_of(session, item)


@pytest.mark.parametrize("state", STATES)
def test_only_what_is_stopped_can_be_released(state: str, database: Database) -> None:
    item = standing(database, state)
    assert release(database, item) is (state in ("held", "expired"))
    assert state_of(database, item) == ("queued" if state in ("held", "expired") else state)


@pytest.mark.parametrize("state", STATES)
def test_only_what_is_stopped_can_be_said_to_have_arrived(state: str, database: Database) -> None:
    item = standing(database, state, lease_until=LATER + HOUR)
    with database.write() as session:
        assert desk_outbox.mark_sent(session, item.id, LATER) is (state in ("held", "expired"))
    assert state_of(database, item) == ("sent" if state in ("held", "expired") else state)


@pytest.mark.parametrize("state", STATES)
def test_only_what_is_stopped_or_waits_can_be_dropped(state: str, database: Database) -> None:
    item = standing(database, state)
    may = state in ("held", "expired", "queued")
    with database.write() as session:
        assert desk_outbox.drop(session, item.id, LATER) is may
    assert state_of(database, item) == ("cancelled" if may else state)


@pytest.mark.parametrize(("ends", "may"), [(LATER, True), (LATER + HOUR, False), (None, True)])
def test_one_in_doubt_is_said_to_have_arrived_only_when_no_reply_can_come(
    ends: object, may: bool, database: Database
) -> None:
    item = standing(database, "dot", lease_until=ends, dot_at=NOW)
    with database.write() as session:
        assert desk_outbox.mark_sent(session, item.id, LATER) is may


def test_a_released_letter_begins_anew_with_the_same_bytes(database: Database) -> None:
    item = standing(database, "expired", attempts=9, note="too late", done_at=NOW)
    assert release(database, item)
    found = now(database, item)
    assert (found.raw, found.message_id, found.token) == (item.raw, item.message_id, item.token)
    assert (found.attempts, found.due_at, found.created_at) == (0, LATER, LATER)
    assert found.note == desk_outbox.RELEASED
    with database.write() as session:
        assert claiming.claim(session, "info", "ours", LATER) is not None


@pytest.mark.parametrize("column", ["dot_at", "shelf_uidnext"])
def test_what_may_have_left_is_released_only_by_somebody_who_knows(column: str, database: Database) -> None:
    item = standing(database, "held", **{column: NOW if column == "dot_at" else 17})
    with database.read() as session:
        assert desk_outbox.may_have_left(session, item.id)
    assert not release(database, item)
    assert release(database, item, even_if_twice=True)
    with database.read() as session:
        assert not desk_outbox.may_have_left(session, item.id)


def test_a_letter_without_words_is_never_released(database: Database) -> None:
    assert not release(database, standing(database, "held", raw=b""), even_if_twice=True)


@pytest.mark.parametrize(("state", "may"), [(CaseState.OPEN, True), (CaseState.RESOLVED, False)])
def test_a_letter_is_released_only_while_it_fits_its_case(
    state: CaseState, may: bool, database: Database
) -> None:
    case_id = save_case(database, state)
    item = standing(database, "held", case_id=case_id, valid_state="open")
    with database.read() as session:
        assert desk_outbox.still_fits(session, item.id) is may
    assert release(database, item, even_if_twice=True) is may


def test_a_dropped_letter_stays_decided(database: Database) -> None:
    item = standing(database, "held")
    with database.write() as session:
        assert desk_outbox.drop(session, item.id, LATER)
        assert outbox.is_decided(session, item.about, item.kind, item.ordinal)


def test_what_is_listed_has_not_come_to_an_end_for_a_person(database: Database) -> None:
    items = {state: standing(database, state) for state in STATES}
    with database.read() as session:
        found = [item.id for item in desk_outbox.unsettled(session)]
    listed = ("queued", "sending", "appending", "dot", "held", "expired")
    assert found == [items[state].id for state in STATES if state in listed]


def test_one_that_is_being_sent_is_not_dropped_under_way(database: Database) -> None:
    item = claimed(database)
    with database.write() as session:
        assert not desk_outbox.drop(session, item.id, NOW + LEASE + timedelta(minutes=1))
