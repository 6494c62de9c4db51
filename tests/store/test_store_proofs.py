from __future__ import annotations

from datetime import timedelta

from build import HOUR, NOW
from store_values import claimed, item_of, put, state_of

from followupd.model.decision import How
from followupd.store import claiming, departures, outcomes, proofs, shelving, tokens
from followupd.store.outbox import Item
from followupd.store.session import Database

MINUTE = timedelta(minutes=1)


def past_the_dot(
    database: Database, at: timedelta = MINUTE, self_copy: bool | None = None, **fields: object
) -> Item:
    item = claimed(database, **fields)
    with database.write() as session:
        assert departures.mark_dot(session, item, NOW + at, self_copy=self_copy)
        return item_of(session, item)


def test_a_mail_is_in_doubt_from_its_dot_to_its_end(database: Database) -> None:
    item = past_the_dot(database)
    with database.write() as session:
        assert [found.id for found in proofs.in_doubt(session, "info")] == [item.id]
        assert proofs.in_doubt(session, "second") == ()
        outcomes.accepted(session, item, "250 OK", NOW)
        assert proofs.in_doubt(session, "info") == ()


def test_only_a_reading_after_the_dot_is_a_look_and_each_counts_once(database: Database) -> None:
    item = past_the_dot(database, 5 * MINUTE)
    with database.write() as session:
        for read_at in (4, 5, 6, 6, 7):
            now = NOW + read_at * MINUTE
            proofs.note_look(session, "info", now, now)
        assert item_of(session, item).looks == 2


def test_a_copy_that_we_put_into_sent_proves_nothing(database: Database) -> None:
    ours, theirs = past_the_dot(database), past_the_dot(database)
    with database.write() as session:
        shelving.begin_copies(session, [ours.id], 1, 2)
        for item in (ours, theirs):
            proofs.note_kept(session, item.id, "", NOW + HOUR)
        assert item_of(session, ours).kept_at is None
        assert item_of(session, theirs).kept_at == NOW + HOUR


def test_only_a_mail_that_was_also_sent_to_ourselves_can_come_back(database: Database) -> None:
    with_copy, without = past_the_dot(database, self_copy=True), past_the_dot(database, self_copy=False)
    with database.write() as session:
        for item in (with_copy, without):
            proofs.note_back(session, item.id, "", NOW + HOUR)
        assert item_of(session, with_copy).back_at == NOW + HOUR
        assert item_of(session, without).back_at is None
        # It lies in the inbox: it is to be filed away at once.
        assert [item.id for item in shelving.copies_due(session, "info", NOW + HOUR)] == [with_copy.id]


def test_copies_of_younger_mails_only_are_counted(database: Database) -> None:
    old, doubt = past_the_dot(database, MINUTE, True), past_the_dot(database, 2 * MINUTE, True)
    with database.write() as session:
        proofs.note_back(session, old.id, "", NOW + HOUR)
        assert proofs.younger(session, "info", NOW + 2 * MINUTE) == proofs.Younger(kept=False, back=False)
    young = past_the_dot(database, 3 * MINUTE, True)
    with database.write() as session:
        proofs.note_back(session, young.id, "", NOW + HOUR)
        assert proofs.younger(session, "info", NOW + 2 * MINUTE) == proofs.Younger(kept=False, back=True)
        assert proofs.younger(session, "second", NOW) == proofs.Younger(kept=False, back=False)
        assert doubt.state == "dot"


def test_a_mail_that_was_not_accepted_waits_again_unless_it_was_settled_meanwhile(database: Database) -> None:
    item, settled = past_the_dot(database), past_the_dot(database)
    with database.write() as session:
        outcomes.accepted(session, settled, "a copy lies in Sent", NOW)
        assert proofs.reopen(session, item, NOW + HOUR)
        assert not proofs.reopen(session, settled, NOW + HOUR)
        again = claiming.claim(session, "info", "later", NOW + HOUR)
    assert again is not None
    assert (again.id, again.raw, again.message_id) == (item.id, item.raw, item.message_id)
    assert state_of(database, settled) == "sent"


def test_a_draft_is_begun_by_its_holder_only(database: Database) -> None:
    item = claimed(database, how=How.DRAFT)
    with database.write() as session:
        assert not shelving.begin_draft(session, item, 7, 12, NOW + claiming.LEASE)
        claiming.recover(session, "info")
        assert not shelving.begin_draft(session, item, 7, 12, NOW)
        new = claiming.claim(session, "info", "new", NOW)
        assert new is not None
        assert shelving.begin_draft(session, new, 7, 12, NOW)
        assert (item_of(session, new).shelf_uidvalidity, item_of(session, new).shelf_uidnext) == (7, 12)


def test_copies_are_seen_to_when_it_is_time(database: Database) -> None:
    item = past_the_dot(database)
    with database.write() as session:
        shelving.see_to_copy(session, item.id, NOW + HOUR)
        assert shelving.copies_due(session, "info", NOW) == ()
        assert [found.id for found in shelving.copies_due(session, "info", NOW + HOUR)] == [item.id]
        assert shelving.copies_due(session, "second", NOW + HOUR) == ()
        shelving.put_away(session, item.id, 12)
        assert shelving.copies_due(session, "info", NOW + 2 * HOUR) == ()


def test_a_token_is_known_by_its_letter_or_by_being_adopted(database: Database) -> None:
    item = put(database)
    with database.write() as session:
        assert tokens.unknown(session, (item.token, "strange", "strange")) == ("strange",)
        tokens.adopt(session, "info", ("strange",), "found in the mailbox", NOW)
        assert tokens.unknown(session, (item.token, "strange")) == ()
