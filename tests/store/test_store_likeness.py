"""Mails that are like others: whose case an id leads to, and where a mail was seen before."""

from __future__ import annotations

import pytest
from store_values import keep, place, raw, save_case, understood

from followupd.model.sighting import Role
from followupd.store import backlog, likeness, messages
from followupd.store.backlog import Sighting
from followupd.store.session import Database

ANNA, EVE = "anna@kunde.example", "eve@evil.example"


def written(database: Database, uid: int, author: str, case_id: int | None) -> Sighting:
    """A mail with the same Message-ID as the others, of that author, kept with that case."""
    sighting = keep(database, place(), raw(uid, b"mail %d" % uid))[-1]
    with database.write() as session:
        known = understood(message_id="same@x", canonical=f"c{uid}", author=author, case_id=case_id)
        messages.note_read(session, sighting.message, known)
        backlog.done(session, sighting.id)
    return sighting


def found(database: Database, author: str, message_id: str = "same@x") -> int | None:
    with database.read() as session:
        return likeness.case_by_id(session, message_id, author)


def test_an_id_leads_the_customer_to_the_latest_case_it_is_known_from(database: Database) -> None:
    first, second = (save_case(database, customer=ANNA) for _ in range(2))
    written(database, 1, ANNA, first)
    written(database, 2, ANNA, second)
    written(database, 3, ANNA, None)
    assert found(database, ANNA) == second


@pytest.mark.parametrize(
    ("author", "message_id"), [(EVE, "same@x"), (ANNA, "other@x"), ("", "same@x"), (ANNA, "")]
)
def test_it_leads_nobody_else_anywhere(database: Database, author: str, message_id: str) -> None:
    written(database, 1, ANNA, save_case(database, customer=ANNA))
    assert found(database, author, message_id) is None


def test_a_stranger_whose_mail_was_noted_in_a_case_is_not_led_there(database: Database) -> None:
    written(database, 1, EVE, save_case(database, customer=ANNA))
    assert found(database, EVE) is None


def test_a_strangers_mail_with_that_id_leads_the_customer_nowhere(database: Database) -> None:
    written(database, 1, EVE, save_case(database, customer=ANNA))
    assert found(database, ANNA) is None


@pytest.mark.parametrize(
    ("role", "mailbox", "expected"),
    [(Role.RESOLVED, "info", True), (Role.SENT, "info", False), (Role.RESOLVED, "second", False)],
)
def test_where_a_mail_was_seen_is_known_by_role_and_mailbox(
    database: Database, role: Role, mailbox: str, expected: bool
) -> None:
    keep(database, place(Role.RESOLVED), raw(1))
    now = keep(database, place(role, mailbox=mailbox, folder="New", uidvalidity=9), raw(2))
    latest = max(now, key=lambda sighting: sighting.id)
    with database.read() as session:
        assert likeness.was_seen(session, latest.message, role, mailbox, latest.id) is expected


def test_a_place_where_a_copy_was_seen_counts_as_well(database: Database) -> None:
    original, copy = keep(database, place(), raw(1, b"first"), raw(2, b"rendered anew"))
    keep(database, place(Role.RESOLVED), raw(3, b"rendered anew"))
    with database.write() as session:
        assert not likeness.was_seen(session, original.message, Role.RESOLVED, "info", 0)
        messages.note_copy(session, copy.message, original.message, understood())
        assert likeness.was_seen(session, original.message, Role.RESOLVED, "info", 0)
