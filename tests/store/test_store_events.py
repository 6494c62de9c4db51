from __future__ import annotations

from dataclasses import MISSING, Field, fields
from datetime import datetime, timedelta
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from build import NOW
from store_values import save_case

from followupd.model import events as e
from followupd.model.events import KINDS, Event
from followupd.model.gravity import Severity, Urgency
from followupd.model.reading import Mood
from followupd.store import cases
from followupd.store.session import Database


def samples(wanted: object) -> list[object]:
    """Values of a field's type, the odd ones too."""
    if get_origin(wanted) in (Union, UnionType):
        return [value for part in get_args(wanted) for value in samples(part)]
    known: dict[object, list[object]] = {
        str: ["Grüße \U0001f600", "", "a\0b\ud800"],
        bool: [True, False],
        int: [3, 0],
        datetime: [NOW + timedelta(microseconds=1), NOW],
        Mood: list(Mood),
        Severity: list(Severity),
        Urgency: list(Urgency),
        tuple[str, ...]: [("a", "b"), ()],
        type(None): [None],
    }
    return known[wanted]


def instances(kind: type[Event]) -> list[Event]:
    """One event for each sample of each field."""
    hints = get_type_hints(kind)
    choices = {
        field.name: samples(hints[field.name]) for field in fields(kind) if field.name not in ("at", "by")
    }
    most = max((len(values) for values in choices.values()), default=1)
    return [
        kind(
            at=NOW,
            by="anna@lindenhof.example",
            **{name: given[i % len(given)] for name, given in choices.items()},
        )
        for i in range(most)
    ]


def subclasses(kind: type[Event]) -> set[type[Event]]:
    return {below for direct in kind.__subclasses__() for below in (direct, *subclasses(direct))}


def test_every_kind_of_event_can_be_stored() -> None:
    assert set(KINDS) == {kind.__name__ for kind in subclasses(Event)}


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_events_come_back_as_they_were(kind: type[Event], database: Database) -> None:
    case_id, written = save_case(database), instances(kind)
    with database.write() as session:
        cases.add_events(session, case_id, written)
    with database.read() as session:
        found = cases.events_of(session, case_id)
    assert found == tuple(written)
    assert [types(event) for event in found] == [types(event) for event in written]


def types(event: Event) -> list[type]:
    """Equal values may differ in type: a mood must not come back as a mere string."""
    return [type(getattr(event, field.name)) for field in fields(event)]


def test_an_event_without_an_author_was_done_by_us(database: Database) -> None:
    case_id = save_case(database)
    with database.write() as session:
        cases.add_events(session, case_id, [e.AnswerOwed(at=NOW)])
    with database.read() as session:
        assert cases.events_of(session, case_id)[0].by == "followupd"


def test_events_stay_in_the_order_in_which_they_were_added(database: Database) -> None:
    case_id, other = save_case(database), save_case(database)
    first = [e.DeskTold(at=NOW, what=str(number)) for number in range(5)]
    second = [e.AnswerOwed(at=NOW - timedelta(days=1)), e.CaseClosed(at=NOW, why="done")]
    with database.write() as session:
        cases.add_events(session, case_id, first)
        cases.add_events(session, other, [e.AnswerOwed(at=NOW)])
        cases.add_events(session, case_id, second)
        cases.add_events(session, case_id, [])
    with database.read() as session:
        assert cases.events_of(session, case_id) == (*first, *second)


def test_an_event_written_before_a_field_was_added_is_read_with_its_default(database: Database) -> None:
    case_id = save_case(database)
    with database.write() as session:
        cases.add_events(session, case_id, instances(e.StaffAnswered)[:1])
        row = session.scalars(cases.select(cases.EventRow)).one()
        row.data = {name: value for name, value in row.data.items() if name not in optional(e.StaffAnswered)}
    with database.read() as session:
        (event,) = cases.events_of(session, case_id)
    assert isinstance(event, e.StaffAnswered)
    assert event.draft_of == ""


def optional(kind: type[Event]) -> set[str]:
    every: tuple[Field[Any], ...] = fields(kind)
    return {field.name for field in every if field.default is not MISSING}
