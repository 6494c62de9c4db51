"""At leaving: what is late takes turns in working hours, what is useless stays, the rest goes at once."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from build import CUSTOMER, policy
from build import case as a_case
from databases import url_of

from followupd.model.case import CaseState
from followupd.model.decision import How, Kind
from followupd.model.policy import Limits
from followupd.pipeline import timely
from followupd.store import cases, claiming, migrate, outbox, outcomes
from followupd.store.outbox import Item, Outgoing
from followupd.store.session import Database

#: In Berlin: a Monday at noon.
NOON = datetime(2025, 3, 10, 11, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
GAP = timedelta(minutes=2)
_numbers = itertools.count(1)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(url_of(tmp_path))
    migrate.upgrade(database, NOON)
    yield database
    database.close()


def put(database: Database, age: timedelta, now: datetime = NOON, **fields: object) -> Item:
    """A letter that was written so long ago."""
    number = next(_numbers)
    letter = Outgoing(
        **{
            "about": f"case {number}",
            "case_id": None,
            "mailbox": "shop",
            "kind": Kind.ACKNOWLEDGEMENT,
            "ordinal": 1,
            "how": How.SEND,
            "recipients": (CUSTOMER,),
            "subject": "Your lamp",
            "raw": b"Subject: lamp\r\n\r\n",
            "token": f"token{number}",
            "message_id": f"token{number}@lindenhof.example",
            "created_at": now - age,
            "due_at": now - age,
            **fields,
        }
    )
    with database.write() as session:
        outbox.put(session, letter)
        return outbox.by_tokens(session, (letter.token,))[0]


def waits(database: Database, item: Item, now: datetime = NOON) -> tuple[datetime, str]:
    """What the dispatcher does with the answer, when the letter has to wait."""
    found = timely.proper_time(database, item, policy(), now)
    assert found is not None
    with database.write() as session:
        claimed = claiming.claim(session, "shop", "lease", now)
        assert claimed is not None
        assert claimed.id == item.id
        outcomes.again(session, claimed, *found, counts=False)
    return found


@pytest.mark.parametrize("kind", [Kind.ACKNOWLEDGEMENT, Kind.CHECK_IN, Kind.REMINDER])
def test_a_fresh_letter_leaves_at_once(kind: Kind, database: Database) -> None:
    item = put(database, HOUR, kind=kind)
    assert timely.proper_time(database, item, policy(), NOON) == (NOON, timely.HOUR)
    assert timely.per_hour(item, policy(), NOON) == 60


def test_a_fresh_acknowledgement_leaves_at_night_and_a_question_does_not(database: Database) -> None:
    night = NOON + 10 * HOUR
    found = timely.proper_time(database, put(database, HOUR / 2, night), policy(), night)
    assert found == (night, timely.HOUR)
    found = timely.proper_time(database, put(database, HOUR / 2, night, kind=Kind.CHECK_IN), policy(), night)
    assert found == (datetime(2025, 3, 11, 9, 0, tzinfo=UTC), timely.HOUR)


def test_the_only_late_letter_leaves_at_once_in_working_hours(database: Database) -> None:
    item = put(database, 2 * HOUR)
    assert timely.proper_time(database, item, policy(), NOON) == (NOON, timely.TURN)
    assert timely.per_hour(item, policy(), NOON) == 30


@pytest.mark.parametrize(("kind", "hour"), [(Kind.ACKNOWLEDGEMENT, 8), (Kind.CHECK_IN, 9)])
def test_late_letters_at_night_wait_for_their_hour(kind: Kind, hour: int, database: Database) -> None:
    night = NOON + 10 * HOUR
    item = put(database, 2 * HOUR, night, kind=kind)
    found = timely.proper_time(database, item, policy(), night)
    assert found == (datetime(2025, 3, 11, hour, 0, tzinfo=UTC), timely.TURN)


def test_every_late_letter_gets_a_turn_behind_the_last_one(database: Database) -> None:
    night = NOON + 10 * HOUR
    turns = [waits(database, put(database, 2 * HOUR, night), night)[0] for _ in range(5)]
    assert turns[0] == datetime(2025, 3, 11, 8, 0, tzinfo=UTC)
    assert all(GAP <= later - first <= 2 * GAP for first, later in itertools.pairwise(turns))


def test_turns_that_do_not_fit_into_the_day_go_on_the_next_morning(database: Database) -> None:
    closing = datetime(2025, 3, 10, 15, 57, tzinfo=UTC)
    put(database, 2 * HOUR, closing)
    with database.write() as session:
        claimed = claiming.claim(session, "shop", "lease", closing)
        assert claimed is not None
        outcomes.again(session, claimed, closing, timely.TURN, counts=False)
    turn, _ = waits_behind(database, closing)
    assert turn.date() == closing.date()
    turn, _ = waits_behind(database, closing)
    assert turn >= datetime(2025, 3, 11, 8, 0, tzinfo=UTC)
    assert turn <= datetime(2025, 3, 11, 8, 5, tzinfo=UTC)


def waits_behind(database: Database, now: datetime) -> tuple[datetime, str]:
    """A late letter that is put and waits, whatever else is due."""
    item = put(database, 2 * HOUR, now)
    found = timely.proper_time(database, item, policy(), now)
    assert found is not None
    with database.write() as session:
        while (claimed := claiming.claim(session, "shop", "lease", now)) is not None:
            due = found if claimed.id == item.id else (now + timedelta(seconds=1), claimed.note)
            outcomes.again(session, claimed, *due, counts=False)
    return found


def test_a_letter_whose_turn_has_come_leaves(database: Database) -> None:
    put_first = put(database, 2 * HOUR)
    waits(database, put_first)
    second = put(database, 2 * HOUR, due_at=NOON - 3 * HOUR)
    turn, _ = waits(database, second)
    assert turn > NOON
    with database.read() as session:
        mine = outbox.by_id(session, second.id)
    assert mine is not None
    assert timely.proper_time(database, mine, policy(), turn) == (turn, timely.HOUR)


def test_a_turn_that_was_missed_by_an_hour_is_given_anew(database: Database) -> None:
    item = put(database, 2 * HOUR)
    waits(database, item)
    with database.read() as session:
        mine = outbox.by_id(session, item.id)
    assert mine is not None
    found = timely.proper_time(database, mine, policy(), NOON + 2 * HOUR)
    assert found is not None
    assert found[1] == timely.TURN


def test_a_letter_that_was_refused_by_itself_keeps_its_own_times(database: Database) -> None:
    night = NOON + 10 * HOUR
    refused = replace(put(database, 2 * HOUR, night), attempts=2)
    assert timely.proper_time(database, refused, policy(), night) == (night, timely.HOUR)
    assert timely.per_hour(refused, policy(), night) == 30


def test_notices_to_the_desk_are_never_late(database: Database) -> None:
    item = put(database, 50 * HOUR, kind=Kind.DESK_NOTICE)
    assert not timely.is_late(item, NOON)
    assert timely.proper_time(database, item, policy(), NOON) == (NOON, timely.HOUR)


@pytest.mark.parametrize(
    ("kind", "age", "useful"),
    [
        (Kind.ACKNOWLEDGEMENT, 23 * HOUR, True),
        (Kind.ACKNOWLEDGEMENT, 25 * HOUR, False),
        # Three working days after a Wednesday end on Monday, after a Tuesday on Friday.
        (Kind.CHECK_IN, 5 * 24 * HOUR, True),
        (Kind.CHECK_IN, 6 * 24 * HOUR, False),
        (Kind.REMINDER, 6 * 24 * HOUR, False),
    ],
)
def test_what_is_too_old_is_of_no_use(kind: Kind, age: timedelta, useful: bool, database: Database) -> None:
    found = timely.proper_time(database, put(database, age, kind=kind), policy(), NOON)
    assert (found is not None) is useful


def of_case(database: Database, wrote: timedelta, age: timedelta) -> Item:
    """An acknowledgement written `age` ago of a mail that came `wrote` ago."""
    reference = f"FU-N{next(_numbers)}"
    about = a_case(CaseState.OPEN, reference=reference, version=0, customer_wrote_at=NOON - wrote)
    with database.write() as session:
        case_id = cases.save(session, about, None)
    return put(database, age, case_id=case_id)


@pytest.mark.parametrize(
    ("wrote", "age", "useful"),
    [
        (23 * HOUR, 5 * HOUR, True),
        (25 * HOUR, 5 * HOUR, False),
        # A person let it go, a day after the mail.
        (40 * HOUR, 5 * HOUR, True),
    ],
)
def test_an_acknowledgement_is_as_old_as_its_mail(
    wrote: timedelta, age: timedelta, useful: bool, database: Database
) -> None:
    found = timely.proper_time(database, of_case(database, wrote, age), policy(), NOON)
    assert (found is not None) is useful


def test_what_a_clock_far_ahead_wrote_does_not_leave(database: Database) -> None:
    assert timely.proper_time(database, put(database, -2 * HOUR), policy(), NOON) is None
    assert timely.proper_time(database, put(database, -HOUR / 2), policy(), NOON) is not None


def test_a_notice_to_ourselves_leaves_whatever_the_clock_said_when_it_was_written(database: Database) -> None:
    notice = put(database, -2 * HOUR, kind=Kind.DESK_NOTICE)
    assert timely.proper_time(database, notice, policy(), NOON) == (NOON, timely.HOUR)


def test_the_owners_limit_for_late_letters_is_kept(database: Database) -> None:
    owner = policy(limits=Limits(catch_up_per_hour=5))
    assert timely.per_hour(put(database, 2 * HOUR), owner, NOON) == 5
    assert timely.per_hour(put(database, HOUR), owner, NOON) == 60
