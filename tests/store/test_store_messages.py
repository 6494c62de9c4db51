from __future__ import annotations

from datetime import timedelta

import pytest
from build import NOW
from sqlalchemy import func, select
from store_values import keep, place, raw, save_case, understood

from followupd.errors import VersionConflict
from followupd.model.sighting import Role
from followupd.store import attempts, backlog, messages, reports, sightings, standings
from followupd.store.attempts import STRIKES
from followupd.store.schema import MessageRow
from followupd.store.session import Database
from followupd.store.standings import Standing

MINUTE = timedelta(minutes=1)
MOVES = (Role.RESOLVED, Role.NOT_A_COMPLAINT, Role.COMPLAINT)


def stored_mails(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(MessageRow)) or 0


def waiting(database: Database) -> tuple[backlog.Sighting, ...]:
    with database.read() as session:
        return backlog.new_sightings(session)


def read(database: Database, sighting: backlog.Sighting, **fields: object) -> None:
    with database.write() as session:
        messages.note_read(session, sighting.message, understood(**fields))
        backlog.done(session, sighting.id)


def mail(database: Database, message: int) -> reports.Mail:
    with database.read() as session:
        found = reports.mail(session, message)
    assert found is not None
    return found[0]


def test_a_mail_waits_as_the_server_gave_it(database: Database) -> None:
    content = bytes(range(256)) * 40
    (sighting,) = keep(database, place(), raw(5, content, NOW - MINUTE))
    assert (sighting.raw, sighting.received_at) == (content, NOW - MINUTE)
    assert (sighting.mailbox, sighting.folder, sighting.role) == ("info", "inbox", Role.INBOX)
    assert not sighting.quiet
    assert not sighting.known


def test_a_renumbered_folder_is_quiet_until_it_was_read_again(database: Database) -> None:
    begin(database, place())
    begin(database, place(uidvalidity=8), 6, quiet=True)
    (sighting,) = keep(database, place(uidvalidity=8), raw(5, b"known perhaps", NOW + MINUTE))
    assert sighting.quiet
    mark_synced(database, "inbox")
    later = keep(database, place(uidvalidity=8), raw(4, b"afterwards", NOW + MINUTE))
    assert [one.quiet for one in later] == [True, False]


def test_what_comes_while_a_renumbered_folder_is_read_is_news(database: Database) -> None:
    begin(database, place())
    begin(database, place(uidvalidity=8), 6, quiet=True)
    found = keep(database, place(uidvalidity=8), raw(5, b"before"), raw(6, b"meanwhile"))
    assert [one.quiet for one in found] == [True, False]


def test_a_renumbered_folder_shows_no_mail_from_before_our_first_start(database: Database) -> None:
    begin(database, place())
    begin(database, place(uidvalidity=8), 6, quiet=True)
    assert keep(database, place(uidvalidity=8), raw(5, b"years ago", NOW - MINUTE)) == ()
    with database.read() as session:
        (old,) = reports.mails(session)
    assert (old.state, old.outcome) == ("old", "it was there before followupd began")


def test_equal_bytes_are_stored_once(database: Database) -> None:
    keep(database, place(), raw(1), raw(2), raw(3, b"another"))
    found = keep(database, place(mailbox="second"), raw(1))
    assert stored_mails(database) == 2
    assert len(found) == 4
    assert len({sighting.message for sighting in found}) == 2


def test_mails_that_differ_in_one_byte_are_two(database: Database) -> None:
    keep(database, place(), raw(1, b"a"), raw(2, b"a\r\n"))
    assert stored_mails(database) == 2


def test_a_place_is_seen_once(database: Database) -> None:
    keep(database, place(), raw(1))
    with pytest.raises(VersionConflict):
        keep(database, place(), raw(1, b"another"))
    assert len(waiting(database)) == 1


@pytest.mark.parametrize(
    "elsewhere",
    [{"mailbox": "second"}, {"folder": "Archive"}, {"uidvalidity": 8}],
    ids=lambda given: next(iter(given)),
)
def test_the_same_uid_elsewhere_is_another_place(elsewhere: dict[str, object], database: Database) -> None:
    keep(database, place(), raw(1))
    assert len(keep(database, place(**elsewhere), raw(1))) == 2


def test_known_uids_are_those_of_this_life_of_the_folder(database: Database) -> None:
    keep(database, place(), raw(3), raw(7), raw(4_294_967_295))
    keep(database, place(uidvalidity=8), raw(9))
    keep(database, place(Role.SENT), raw(10))
    with database.read() as session:
        assert sightings.known_uids(session, place(), 4) == {7, 4_294_967_295}
        assert sightings.known_uids(session, place(Role.RESOLVED), 1) == frozenset()


def test_mails_come_before_moves_and_older_before_newer(database: Database) -> None:
    keep(database, place(Role.RESOLVED), raw(1, b"moved", NOW - 9 * MINUTE))
    keep(database, place(Role.SENT), raw(1, b"sent", NOW - 2 * MINUTE))
    keep(database, place(), raw(2, b"newer", NOW - MINUTE), raw(1, b"older", NOW - 3 * MINUTE))
    keep(database, place(), raw(4, b"same moment, first", NOW), raw(3, b"same moment, second", NOW))
    expected = [b"older", b"sent", b"newer", b"same moment, first", b"same moment, second", b"moved"]
    assert [sighting.raw for sighting in waiting(database)] == expected


@pytest.mark.parametrize("role", MOVES)
def test_every_move_is_dealt_with_after_the_mails(role: Role, database: Database) -> None:
    keep(database, place(role), raw(1, b"moved", NOW - MINUTE))
    assert [found.role for found in keep(database, place(), raw(1, b"arrived"))] == [Role.INBOX, role]


def test_only_so_many_are_given_at_once(database: Database) -> None:
    keep(database, place(), *(raw(uid, b"%d" % uid) for uid in range(1, 8)))
    with database.read() as session:
        assert len(backlog.new_sightings(session, limit=3)) == 3


def test_a_moved_mail_is_known(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    read(database, sighting)
    (again,) = keep(database, place(Role.RESOLVED), raw(1))
    assert again.known
    assert again.message == sighting.message


def test_a_mail_that_is_dealt_with_waits_no_more(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    with database.read() as session:
        assert backlog.has_new(session, "info")
        assert not backlog.has_new(session, "second")
    read(database, sighting)
    assert waiting(database) == ()
    with database.read() as session:
        assert not backlog.has_new(session, "info")


def test_the_third_strike_sets_a_mail_aside_and_frees_the_rest(database: Database) -> None:
    bad, good = keep(database, place(), raw(1, b"bad"), raw(2, b"good"))
    keep(database, place(Role.RESOLVED), raw(9, b"bad"))
    for attempt in range(1, STRIKES + 1):
        assert waiting(database)[0].message == bad.message
        with database.write() as session:
            attempts.take_up(session, {bad.message})
            assert attempts.strike(session, bad.message) is (attempt == STRIKES)
    assert [sighting.id for sighting in waiting(database)] == [good.id]
    held = mail(database, bad.message)
    assert (held.state, held.unsure) == ("quarantined", True)
    assert "three attempts" in held.outcome
    with database.read() as session:
        assert reports.totals(session)["sightings held"] == 2
        assert reports.mail(session, bad.message) == (held, b"bad")


def test_a_held_mail_leaves_what_was_done_before_alone(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    read(database, sighting)
    with database.write() as session:
        messages.hold(session, sighting.message, "the program failed on it")
    with database.read() as session:
        assert reports.totals(session) == {"mails quarantined": 1, "sightings done": 1}
        assert [found.outcome for found in reports.unsure(session)] == ["the program failed on it"]


def test_what_was_understood_is_written_beside_the_mail(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    case_id = save_case(database)
    read(database, sighting, case_id=case_id, unsure=True)
    found = mail(database, sighting.message)
    assert (found.state, found.verdict, found.subject) == ("read", "complaint", "My lamp")
    assert (found.case_id, found.unsure, found.outcome) == (case_id, True, "a case was opened")


def test_what_is_not_said_leaves_what_was_written(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    case_id = save_case(database)
    read(database, sighting, case_id=case_id, unsure=True)
    read(database, sighting, case_id=None, unsure=None, outcome="")
    found = mail(database, sighting.message)
    assert (found.case_id, found.unsure, found.outcome) == (case_id, True, "a case was opened")


def test_a_mail_that_a_person_decided_on_is_asked_about_no_more(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1))
    case_id = save_case(database)
    read(database, sighting, unsure=True)
    with database.write() as session:
        messages.settle(session, sighting.message, "staff made a case of it", case_id)
        messages.settle(session, sighting.message, "staff made a case of it", None)
    found = mail(database, sighting.message)
    assert (found.unsure, found.outcome, found.case_id) == (False, "staff made a case of it", case_id)


@pytest.mark.parametrize(
    ("other", "is_copy"),
    [
        ({}, True),
        ({"subject": "[list] My lamp"}, True),
        ({"canonical": "d" * 64}, False),
        ({"message_id": "second@mail.example"}, False),
        ({"canonical": ""}, False),
    ],
    ids=["the same", "another subject line", "other content", "another id", "no content"],
)
def test_a_copy_has_the_same_id_and_the_same_content(
    other: dict[str, object], is_copy: bool, database: Database
) -> None:
    first, second = keep(database, place(), raw(1, b"first"), raw(2, b"second"))
    read(database, first, canonical=str(other.get("canonical", "c" * 64) and "c" * 64))
    with database.read() as session:
        found = messages.original(session, second.message, understood(**other))
    assert found == (first.message if is_copy else None)


def test_mails_without_anything_to_tell_them_by_are_no_copies(database: Database) -> None:
    first, second = keep(database, place(), raw(1, b"first"), raw(2, b"second"))
    read(database, first, message_id="", canonical="")
    with database.read() as session:
        assert messages.original(session, second.message, understood(message_id="", canonical="")) is None


def test_a_mail_is_no_copy_of_itself_nor_of_one_nobody_read(database: Database) -> None:
    first, second = keep(database, place(), raw(1, b"first"), raw(2, b"second"))
    with database.read() as session:
        assert messages.original(session, second.message, understood()) is None
    read(database, first)
    with database.read() as session:
        assert messages.original(session, first.message, understood()) is None


def test_a_mail_that_was_set_aside_swallows_no_copy(database: Database) -> None:
    first, second = keep(database, place(), raw(1, b"first"), raw(2, b"second"))
    read(database, first)
    with database.write() as session:
        messages.hold(session, first.message, "the program failed on it")
        assert messages.original(session, second.message, understood()) is None


def test_a_copy_belongs_to_the_case_of_its_original(database: Database) -> None:
    first, second = keep(database, place(), raw(1, b"first"), raw(2, b"second"))
    case_id = save_case(database)
    read(database, first, case_id=None)
    with database.write() as session:
        messages.note_copy(session, second.message, first.message, understood())
        assert messages.case_of(session, second.message) is None
        messages.settle(session, first.message, "staff made a case of it", case_id)
    with database.read() as session:
        assert [messages.case_of(session, number) for number in (first.message, second.message)] == [
            case_id
        ] * 2
        assert messages.case_of(session, 999_999) is None
    assert mail(database, second.message).state == "copy"


def begin(database: Database, where: standings.Place, first_uid: int = 1, *, quiet: bool = False) -> None:
    with database.write() as session:
        standings.begin(session, where, first_uid, NOW, quiet=quiet)


def mark_synced(database: Database, folder: str, minutes: int = 0) -> None:
    with database.write() as session:
        standings.mark_synced(session, "info", folder, NOW + minutes * MINUTE)


def test_where_we_stand_in_a_folder_is_remembered(database: Database) -> None:
    begin(database, place(), 11)
    begin(database, place(Role.SENT, uidvalidity=4_294_967_295), 4_294_967_295)
    with database.read() as session:
        assert standings.of(session, "info", "inbox") == Standing(uidvalidity=7, first_uid=11)
        assert standings.of(session, "info", "sent") == Standing(uidvalidity=2**32 - 1, first_uid=2**32 - 1)
        assert standings.of(session, "second", "inbox") is None


def test_a_folder_begun_anew_counts_from_its_new_life(database: Database) -> None:
    begin(database, place(), 11)
    begin(database, place(uidvalidity=8), 1)
    with database.read() as session:
        assert standings.of(session, "info", "inbox") == Standing(uidvalidity=8, first_uid=1)


def test_a_folder_knows_its_highest_uid_and_since_when_it_is_matched_anew(database: Database) -> None:
    begin(database, place(), 3)
    keep(database, place(), raw(5), raw(4))
    begin(database, place(Role.SENT), 1)
    keep(database, place(Role.SENT), raw(9))
    with database.read() as session:
        assert standings.of(session, "info", "inbox") == Standing(uidvalidity=7, first_uid=3, highest=5)
    begin(database, place(uidvalidity=8), 6, quiet=True)
    with database.read() as session:
        assert standings.of(session, "info", "inbox") == Standing(
            uidvalidity=8, first_uid=6, highest=0, rematch_since=NOW
        )


def test_uids_that_the_server_gives_out_anew_are_forgotten_but_not_the_mails(database: Database) -> None:
    begin(database, place())
    keep(database, place(), raw(4, b"one"), raw(5, b"lost by the server"))
    keep(database, place(uidvalidity=6), raw(5, b"another life"))
    begin(database, place(), 5, quiet=True)
    with database.read() as session:
        assert sightings.known_uids(session, place(), 1) == frozenset()
        assert sightings.known_uids(session, place(uidvalidity=6), 1) == {5}
    found = keep(database, place(), raw(5, b"another mail"))
    assert [one.raw for one in found] == [b"one", b"lost by the server", b"another life", b"another mail"]


def test_waiting_mails_are_held_in_memory_only_so_far(database: Database) -> None:
    keep(database, place(), *(raw(uid, b"%d" % uid * (3 << 20)) for uid in range(1, 6)))
    assert [sighting.raw[:1] for sighting in waiting(database)] == [b"1", b"2"]
    for sighting in waiting(database):
        read(database, sighting)
    keep(database, place(), raw(9, b"9" * (9 << 20), NOW - MINUTE))
    assert [sighting.raw[:1] for sighting in waiting(database)] == [b"9"]


def test_a_mail_keeps_the_size_that_the_server_tells(database: Database) -> None:
    whole = sightings.Raw(uid=1, raw=b"whole", received_at=NOW, size=3)
    cut = sightings.Raw(uid=2, raw=b"cut", received_at=NOW, size=40 << 20)
    with database.write() as session:
        sightings.keep(session, place(), [whole, cut], NOW)
    (first,) = waiting(database)
    read(database, first)
    (second,) = waiting(database)
    assert (first.size, second.size) == (5, 40 << 20)


def test_a_mailbox_is_as_fresh_as_the_older_of_inbox_and_sent(database: Database) -> None:
    assert synced_at(database) is None
    begin(database, place())
    begin(database, place(Role.SENT))
    begin(database, place(Role.RESOLVED))
    mark_synced(database, "inbox", 5)
    assert synced_at(database) is None
    mark_synced(database, "sent", 2)
    assert synced_at(database) == NOW + 2 * MINUTE


def test_a_folder_whose_uids_changed_is_not_fresh(database: Database) -> None:
    begin(database, place())
    mark_synced(database, "inbox")
    begin(database, place(uidvalidity=8))
    assert synced_at(database) is None


def test_a_folder_that_is_watched_no_more_holds_nothing_up(database: Database) -> None:
    begin(database, place())
    begin(database, place(Role.SENT, folder="Sent"))
    mark_synced(database, "inbox", 50)
    mark_synced(database, "Sent", 0)
    begin(database, place(Role.SENT, folder="Sent Items"))
    mark_synced(database, "Sent Items", 49)
    assert synced_at(database) == NOW + 49 * MINUTE


def synced_at(database: Database) -> object:
    with database.read() as session:
        return standings.synced_at(session, "info")
