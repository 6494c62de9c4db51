from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from build import CUSTOMER, DAY, HOUR, NOW
from store_values import claimed, item_of, letter, put, save_case, state_of

from followupd.errors import VersionConflict
from followupd.model.case import CaseState
from followupd.model.decision import How
from followupd.store import cases, claiming, departures, outbox, outcomes
from followupd.store.claiming import LEASE
from followupd.store.outbox import Item
from followupd.store.session import Database

MINUTE = timedelta(minutes=1)


def claim(database: Database, lease_token: str = "ours", mailbox: str = "info") -> Item | None:
    with database.write() as session:
        return claiming.claim(session, mailbox, lease_token, NOW)


def mark_dot(database: Database, item: Item, minutes: int = 1) -> bool:
    with database.write() as session:
        return departures.mark_dot(session, item, NOW + minutes * MINUTE)


def past_the_dot(database: Database, **fields: object) -> Item:
    item = claimed(database, **fields)
    assert mark_dot(database, item)
    return item


def finish(database: Database, item: Item, state: str) -> None:
    with database.write() as session:
        outcomes.finish(session, item.id, state, "so it ended", NOW)


def cancel(database: Database, case_id: int, *kinds: str) -> None:
    with database.write() as session:
        outcomes.cancel(session, case_id, kinds or ("acknowledgement",), NOW)


def again(database: Database, item: Item, **options: bool) -> None:
    with database.write() as session:
        outcomes.again(session, item, NOW + HOUR, "try later", **options)


# What is put there


def test_a_letter_waits_as_it_was_written(database: Database) -> None:
    written = letter(
        case_id=save_case(database), recipients=(CUSTOMER, "b@mail.example"), raw=bytes(range(256))
    )
    with database.write() as session:
        outbox.put(session, written)
        (item,) = outbox.by_tokens(session, (written.token,))
    assert (item.state, item.attempts, item.dot_at, item.note) == ("queued", 0, None, "")
    for name in ("about", "case_id", "recipients", "raw", "subject", "message_id", "due_at", "how"):
        assert getattr(item, name) == getattr(written, name)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"how": How.SEND}, "queued"),
        ({"how": How.DRAFT}, "queued"),
        ({"how": How.SHOW}, "shown"),
        ({"how": How.SEND, "trouble": "no such template"}, "held"),
        ({"how": How.SHOW, "trouble": "no such template"}, "held"),
    ],
)
def test_a_letter_begins_in_its_state(fields: dict[str, object], state: str, database: Database) -> None:
    item = put(database, **fields)
    assert (item.state, item.note) == (state, fields.get("trouble", ""))
    assert (claim(database) is not None) is (state == "queued")


def test_one_decision_is_made_once(database: Database) -> None:
    put(database, about="case FU-1")
    with pytest.raises(VersionConflict):
        put(database, about="case FU-1")
    with database.read() as session:
        assert outbox.is_decided(session, "case FU-1", "acknowledgement", 1)
        assert len(outbox.waiting(session)) == 1


@pytest.mark.parametrize("other", [{"about": "case FU-2"}, {"kind": "check-in"}, {"ordinal": 2}])
def test_another_decision_is_another_letter(other: dict[str, object], database: Database) -> None:
    wanted = {"about": "case FU-1", "kind": "acknowledgement", "ordinal": 1, **other}
    put(database, about="case FU-1")
    with database.read() as session:
        assert not outbox.is_decided(session, **wanted)  # type: ignore[arg-type]
    put(database, **wanted)
    with database.read() as session:
        assert len(outbox.waiting(session)) == 2


def test_a_token_belongs_to_one_letter(database: Database) -> None:
    put(database, token="abc")
    with pytest.raises(VersionConflict):
        put(database, token="abc")


def test_letters_are_found_in_the_order_of_the_tokens(database: Database) -> None:
    first, second = put(database, token="abc"), put(database, token="def")
    with database.read() as session:
        assert outbox.by_tokens(session, ("def", "none", "abc", "def")) == (second, first)
        assert outbox.by_tokens(session, ()) == ()
        assert outbox.by_id(session, first.id) == first
        assert outbox.by_id(session, 999_999) is None


# Claiming


def test_a_claimed_letter_is_nobody_else_s(database: Database) -> None:
    put(database)
    item = claim(database)
    assert item is not None
    assert (item.state, item.lease_token, item.attempts) == ("sending", "ours", 1)
    assert claim(database, "theirs") is None


def test_a_draft_is_claimed_for_the_folder(database: Database) -> None:
    assert claimed(database, how=How.DRAFT).state == "appending"


def test_the_longest_due_leaves_first(database: Database) -> None:
    late = put(database, due_at=NOW - MINUTE)
    early = put(database, due_at=NOW - HOUR)
    same = put(database, due_at=NOW - MINUTE)
    order = [claim(database), claim(database), claim(database), claim(database)]
    assert [item and item.id for item in order] == [early.id, late.id, same.id, None]


def test_a_letter_leaves_not_before_its_time(database: Database) -> None:
    put(database, due_at=NOW + timedelta(microseconds=1))
    assert claim(database) is None
    with database.read() as session:
        assert outbox.next_due(session, "info") == NOW + timedelta(microseconds=1)
        assert outbox.next_due(session, "second") is None


def test_every_mailbox_claims_its_own(database: Database) -> None:
    put(database, mailbox="second")
    assert claim(database) is None
    assert claim(database, mailbox="second") is not None


def test_many_at_once_claim_every_letter_once(database: Database) -> None:
    wanted = {put(database).id for _ in range(24)}
    taken: list[int] = []

    def take(name: str) -> None:
        while item := claim(database, name):
            taken.append(item.id)

    threads = [threading.Thread(target=take, args=(f"t{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert sorted(taken) == sorted(wanted)


# The dot


def test_the_dot_is_marked_once(database: Database) -> None:
    item = past_the_dot(database)
    with database.read() as session:
        marked = item_of(session, item)
    assert (marked.state, marked.dot_at) == ("dot", NOW + MINUTE)
    assert not mark_dot(database, item)


def check_in(database: Database) -> tuple[Item, int]:
    """A claimed check-in, and the case it asks about."""
    case_id = save_case(database, CaseState.RESOLVED, resolution=2, customer_wrote_at=NOW - DAY)
    item = claimed(
        database,
        case_id=case_id,
        kind="check-in",
        valid_state=CaseState.RESOLVED,
        valid_resolution=2,
        valid_customer_wrote_at=NOW - DAY,
    )
    return item, case_id


def change(database: Database, case_id: int, **fields: object) -> None:
    with database.write() as session:
        case = cases.by_id(session, case_id)
        assert case is not None
        cases.save(session, replace(case, **fields), case_id)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "leaves"),
    [
        ({}, True),
        ({"topic": "delivery", "escalation": 1}, True),
        ({"customer_wrote_at": NOW - 2 * DAY}, True),
        ({"state": CaseState.OPEN}, False),
        ({"state": CaseState.CLOSED}, False),
        ({"resolution": 3}, False),
        ({"customer_wrote_at": NOW - DAY + MINUTE}, False),
    ],
    ids=[
        "as it was",
        "something else",
        "not later",
        "re-opened",
        "closed",
        "resolved anew",
        "customer wrote",
    ],
)
def test_a_letter_leaves_only_while_its_case_stands_as_it_did(
    fields: dict[str, object], leaves: bool, database: Database
) -> None:
    item, case_id = check_in(database)
    change(database, case_id, **fields)
    assert mark_dot(database, item) is leaves
    assert state_of(database, item) == ("dot" if leaves else "sending")


def test_a_letter_bound_to_nothing_leaves_whatever_the_case_does(database: Database) -> None:
    case_id = save_case(database)
    item = claimed(database, case_id=case_id)
    change(database, case_id, state=CaseState.CLOSED)
    assert mark_dot(database, item)


def test_a_letter_bound_to_a_case_that_it_has_not_does_not_leave(database: Database) -> None:
    assert not mark_dot(database, claimed(database, valid_state=CaseState.OPEN))


@pytest.mark.parametrize("lease_token", ["theirs", None])
def test_another_s_claim_marks_no_dot(lease_token: str | None, database: Database) -> None:
    item = claimed(database)
    assert not mark_dot(database, replace(item, lease_token=lease_token))
    assert state_of(database, item) == "sending"


def test_a_claim_that_ran_out_marks_no_dot(database: Database) -> None:
    item = claimed(database)
    with database.write() as session:
        assert not departures.mark_dot(session, item, NOW + LEASE)
        assert departures.mark_dot(session, item, NOW + LEASE - MINUTE)


@pytest.mark.parametrize("state", ["sent", "failed", "held", "expired", "cancelled"])
def test_a_letter_that_came_to_its_end_marks_no_dot(state: str, database: Database) -> None:
    item = claimed(database)
    finish(database, item, state)
    assert not mark_dot(database, item)
    assert state_of(database, item) == state


def test_a_draft_has_no_dot(database: Database) -> None:
    assert not mark_dot(database, claimed(database, how=How.DRAFT))


def test_a_claim_taken_back_and_made_anew_leaves_the_old_one_powerless(database: Database) -> None:
    old = claimed(database, "old")
    with database.write() as session:
        claiming.recover(session, "info")
    new = claim(database, "new")
    assert new is not None
    assert not mark_dot(database, old)
    assert mark_dot(database, new)


# After a crash


@pytest.mark.parametrize(
    ("how", "dot", "state"),
    [(How.SEND, False, "queued"), (How.DRAFT, False, "queued"), (How.SEND, True, "dot")],
    ids=["sending", "appending", "past the dot"],
)
def test_a_crash_gives_back_what_cannot_have_left(
    how: How, dot: bool, state: str, database: Database
) -> None:
    item = claimed(database, how=how)
    if dot:
        assert mark_dot(database, item)
    with database.write() as session:
        assert claiming.recover(session, "second") == 0
        assert claiming.recover(session, "info") == (0 if dot else 1)
    assert state_of(database, item) == state
    assert (claim(database, "later") is not None) is not dot


def test_only_a_claim_whose_lease_has_ended_is_taken_back_while_we_run(database: Database) -> None:
    item = claimed(database)
    with database.write() as session:
        assert claiming.recover(session, "info", expired_at=NOW + claiming.LEASE - MINUTE) == 0
        assert claiming.recover(session, "info", expired_at=NOW + claiming.LEASE) == 1
    assert state_of(database, item) == "queued"


def test_a_letter_taken_back_keeps_its_bytes_and_its_count(database: Database) -> None:
    item = claimed(database)
    with database.write() as session:
        claiming.recover(session, "info")
    second = claim(database)
    assert second is not None
    assert (second.raw, second.message_id, second.attempts) == (item.raw, item.message_id, 2)


# Back and to the end


@pytest.mark.parametrize(("counts", "attempts"), [(True, 1), (False, 0)])
def test_a_letter_tried_again_waits_for_its_time(counts: bool, attempts: int, database: Database) -> None:
    item = claimed(database)
    again(database, item, counts=counts)
    with database.read() as session:
        found = item_of(session, item)
    assert (found.state, found.due_at, found.note) == ("queued", NOW + HOUR, "try later")
    assert (found.attempts, found.lease_token, found.raw) == (attempts, None, item.raw)
    assert claim(database) is None


def test_a_mail_refused_at_its_dot_can_be_tried_again(database: Database) -> None:
    item = past_the_dot(database)
    again(database, item)
    assert state_of(database, item) == "queued"


@pytest.mark.parametrize("state", ["sent", "drafted", "failed", "held", "expired", "cancelled"])
def test_a_letter_that_came_to_its_end_is_not_claimed_again(state: str, database: Database) -> None:
    item = claimed(database)
    finish(database, item, state)
    with database.read() as session:
        found = item_of(session, item)
        assert (found.state, found.note, found.lease_token) == (state, "so it ended", None)
        assert [held.id for held in outbox.held(session, "info")] == ([item.id] if state == "held" else [])
    assert claim(database) is None


# Cancelling


@pytest.mark.parametrize("how", [How.SEND, How.DRAFT])
def test_a_waiting_letter_is_cancelled(how: How, database: Database) -> None:
    case_id = save_case(database)
    item = put(database, case_id=case_id, how=how)
    cancel(database, case_id)
    assert state_of(database, item) == "cancelled"
    assert claim(database) is None


def test_a_letter_under_way_is_cancelled_before_its_dot(database: Database) -> None:
    case_id = save_case(database)
    item = claimed(database, case_id=case_id)
    cancel(database, case_id)
    assert not mark_dot(database, item)
    again(database, item)
    assert state_of(database, item) == "cancelled"


def test_cancelling_leaves_what_is_past_the_dot(database: Database) -> None:
    case_id = save_case(database)
    item = past_the_dot(database, case_id=case_id)
    cancel(database, case_id)
    assert state_of(database, item) == "dot"


def test_a_mail_cancelled_past_its_dot_and_then_refused_leaves_no_more(database: Database) -> None:
    case_id = save_case(database)
    item = past_the_dot(database, case_id=case_id)
    cancel(database, case_id)
    with database.write() as session:
        outcomes.again(session, item, NOW, "the server was busy")
    later = claim(database, "later")
    assert later is not None
    assert not mark_dot(database, later)
    with database.read() as session:
        assert departures.is_overtaken(session, later)


def test_what_a_process_reports_whose_claim_was_taken_back_changes_nothing(database: Database) -> None:
    old = claimed(database, "old")
    with database.write() as session:
        claiming.recover(session, "info")
    new = claim(database, "new")
    assert new is not None
    with database.write() as session:
        assert not outcomes.end(session, old, "failed", "no such user", NOW)
        assert not outcomes.again(session, old, NOW + HOUR, "the server was busy")
    assert state_of(database, new) == "sending"
    with database.write() as session:
        assert outcomes.end(session, new, "failed", "no such user", NOW)
    assert state_of(database, new) == "failed"


def test_that_the_server_took_the_mail_counts_whoever_says_it_but_once(database: Database) -> None:
    old = past_the_dot(database)
    finish(database, old, "held")
    with database.write() as session:
        assert outcomes.accepted(session, old, "250 OK", NOW)
        assert not outcomes.accepted(session, old, "250 OK", NOW)
    assert state_of(database, old) == "sent"


@pytest.mark.parametrize("state", ["sent", "drafted", "failed", "held"])
def test_cancelling_leaves_what_came_to_its_end(state: str, database: Database) -> None:
    case_id = save_case(database)
    item = claimed(database, case_id=case_id)
    finish(database, item, state)
    cancel(database, case_id)
    assert state_of(database, item) == state


def test_cancelling_concerns_the_kinds_and_the_case_it_names(database: Database) -> None:
    case_id, other = save_case(database), save_case(database)
    named = put(database, case_id=case_id, kind="check-in")
    other_kind = put(database, case_id=case_id, kind="apology")
    other_case = put(database, case_id=other, kind="check-in")
    cancel(database, case_id, "check-in", "reminder")
    assert [state_of(database, item) for item in (named, other_kind, other_case)] == [
        "cancelled",
        "queued",
        "queued",
    ]


# Lists


def test_everything_that_has_not_come_to_an_end_is_waiting(database: Database) -> None:
    states = ["sent", "drafted", "failed", "expired", "cancelled"]
    for state in states:
        finish(database, claimed(database), state)
    shown = put(database, how=How.SHOW)
    doubtful, sending = past_the_dot(database), claimed(database)
    appending = claimed(database, how=How.DRAFT)
    held, queued = put(database, trouble="no template"), put(database)
    with database.read() as session:
        waiting = [item.id for item in outbox.waiting(session)]
    assert waiting == [doubtful.id, sending.id, appending.id, held.id, queued.id]
    assert shown.id not in waiting


def test_the_letters_of_a_case_come_oldest_first(database: Database) -> None:
    case_id = save_case(database)
    first, second = put(database, case_id=case_id), put(database, case_id=case_id, kind="apology")
    put(database)
    with database.read() as session:
        assert [item.id for item in outbox.of_case(session, case_id)] == [first.id, second.id]
