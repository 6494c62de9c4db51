from __future__ import annotations

from build import HOUR, NOW
from sqlalchemy import event
from store_values import keep, place, put, raw, save_case, understood

from followupd.model.case import CaseState
from followupd.store import messages, reports
from followupd.store.session import Database


def test_cases_are_listed_newest_first(database: Database) -> None:
    ids = [save_case(database, state) for state in (CaseState.OPEN, CaseState.CLOSED, CaseState.WAITING)]
    with database.read() as session:
        assert [case_id for case_id, _ in reports.cases(session)] == ids[::-1]
        assert [case_id for case_id, _ in reports.cases(session, ("open", "waiting"))] == [ids[2], ids[0]]
        assert [case.state for _, case in reports.cases(session, limit=1)] == [CaseState.WAITING]


def test_mails_are_listed_in_the_order_in_which_they_came(database: Database) -> None:
    newer, older = keep(database, place(), raw(1, b"newer"), raw(2, b"older", NOW - HOUR))[::-1]
    with database.read() as session:
        listed = reports.mails(session)
    assert [mail.id for mail in listed] == [older.message, newer.message]
    assert [(mail.state, mail.mailbox) for mail in listed] == [("new", "info")] * 2


def test_the_mails_of_one_case_are_listed(database: Database) -> None:
    case_id = save_case(database)
    first, _ = keep(database, place(), raw(1, b"one"), raw(2, b"two"))
    with database.write() as session:
        messages.note_read(session, first.message, understood(case_id=case_id))
    with database.read() as session:
        assert [mail.id for mail in reports.mails(session, case_id)] == [first.message]
        assert reports.mails(session, 999_999) == ()


def test_mails_that_staff_are_asked_about_are_listed(database: Database) -> None:
    sightings = keep(database, place(), *(raw(uid, b"%d" % uid) for uid in (1, 2, 3)))
    with database.write() as session:
        for sighting, unsure in zip(sightings, (True, False, True), strict=True):
            messages.note_read(session, sighting.message, understood(unsure=unsure))
    with database.read() as session:
        assert [mail.id for mail in reports.unsure(session)] == [sightings[0].message, sightings[2].message]


def test_a_list_of_mails_does_not_read_their_bytes(database: Database) -> None:
    keep(database, place(), raw(1))
    statements: list[str] = []

    def note(*given: object) -> None:
        statements.append(str(given[2]))

    event.listen(database.reader, "before_cursor_execute", note)
    with database.read() as session:
        reports.mails(session)
        reports.unsure(session)
    event.remove(database.reader, "before_cursor_execute", note)
    assert len(statements) >= 2
    assert not [statement for statement in statements if "message.raw" in statement]


def test_one_mail_is_shown_with_its_bytes(database: Database) -> None:
    (sighting,) = keep(database, place(), raw(1, b"the bytes"))
    with database.read() as session:
        found = reports.mail(session, sighting.message)
        assert found is not None
        assert (found[0].id, found[1]) == (sighting.message, b"the bytes")
        assert reports.mail(session, 999_999) is None


def test_totals_count_everything_by_its_state(database: Database) -> None:
    save_case(database)
    save_case(database, CaseState.CLOSED)
    save_case(database, CaseState.CLOSED)
    put(database)
    keep(database, place(), raw(1), raw(2))
    with database.read() as session:
        assert reports.totals(session) == {
            "cases open": 1,
            "cases closed": 2,
            "mails new": 1,
            "letters queued": 1,
            "sightings new": 2,
        }
