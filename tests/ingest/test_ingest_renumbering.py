"""The server renumbers a folder: everything is matched again, and nobody is answered for what was known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from books import NOON, Book
from mails import mail
from renumbering import renumber
from servers import Account
from told import CUSTOMER, answer, automatic, complain, drag, folders, happened, history, read_mails

from followupd.cli.demo.servers import Parcel, deliver_all
from followupd.cli.demo.stage import Stage
from followupd.model import events as e
from followupd.model.case import CaseState
from followupd.model.sighting import Role
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import backlog, reports, sightings, standings

pytestmark = pytest.mark.dovecot
EVA = "Eva Blum <eva.blum@kunde.example>"
LATE = "Hello,\n\nthe blue bowl arrived broken in two pieces. I am very disappointed.\n\nEva Blum"


@pytest.fixture
def story(dovecot: Account, set_stage: Callable[..., Stage]) -> Stage:
    """A stage on Dovecot."""
    return set_stage(dovecot)


def renumbered(stage: Stage, folder: str = "INBOX") -> None:
    """The folder is renumbered while the service has no connection."""
    for post in stage.service.posts:
        post.close()
    account = stage.scene.server
    assert isinstance(account, Account)
    renumber(account, folder)


def test_a_known_mail_makes_no_second_case_and_gets_no_second_answer(story: Stage) -> None:
    complain(story)
    before = history(story)
    renumbered(story)
    story.work()
    story.later(days=1)
    assert len(story.cases) == 1
    assert len(automatic(story)) == 1
    assert history(story) == before
    assert [entry.state for entry in read_mails(story)] == ["read"]


def test_a_mail_that_came_meanwhile_is_a_case_without_automatic_answer(story: Stage) -> None:
    complain(story)
    renumbered(story)
    story.post(mail(LATE, story.clock.now, sender=EVA, subject="Broken"))
    renumbered(story)
    story.work()
    assert {case.customer for case in story.cases} == {CUSTOMER, "eva.blum@kunde.example"}
    assert automatic(story, "eva.blum@kunde.example") == []
    [withheld] = happened(story, e.AcknowledgementWithheld, "eva.blum@kunde.example")
    assert "matched anew" in withheld.reason
    assert len(story.staff.drafts()) == 2


def test_new_mail_after_it_is_answered_as_ever(story: Stage) -> None:
    complain(story)
    renumbered(story)
    story.work()
    story.arrive(mail(LATE, story.clock.now, sender=EVA, subject="Broken"))
    assert len(automatic(story, "eva.blum@kunde.example")) == 1
    assert len(automatic(story)) == 1


def test_a_mail_from_before_our_first_start_stays_unread(
    dovecot: Account, set_stage: Callable[..., Stage]
) -> None:
    old = mail(LATE, NOON - timedelta(days=9), sender=EVA)
    deliver_all(dovecot.server, dovecot.user, [Parcel(raw=old, when=NOON - timedelta(days=9))])
    story = set_stage(dovecot)
    complain(story)
    renumbered(story)
    story.work()
    assert [case.customer for case in story.cases] == [CUSTOMER]


def test_a_rendering_of_its_own_is_the_same_mail_all_the_same(story: Stage) -> None:
    raw = complain(story)
    renumbered(story)
    # The new server writes other headers above, and other line lengths.
    account = story.scene.server
    assert isinstance(account, Account)
    again = b"Received: from old.example by new.example; Mon, 2 Mar 2026 08:00:00 +0000\r\n" + raw
    deliver_all(account.server, account.user, [Parcel(raw=again, when=story.clock.now)])
    renumbered(story)
    story.work()
    assert len(story.cases) == 1
    assert len(automatic(story)) == 1


def test_what_staff_sent_before_is_not_answered_a_second_time(story: Stage) -> None:
    complain(story)
    answer(story)
    before = history(story)
    renumbered(story, story.scene.sent)
    story.work()
    assert history(story) == before


def test_a_draft_that_was_sent_meanwhile_counts(story: Stage) -> None:
    complain(story)
    for post in story.service.posts:
        post.close()
    story.clock.now += timedelta(hours=2)
    story.staff.edit_and_send(story.staff.drafts()[-1][0], "Dear Anna Berg, it left today. Lena")
    renumbered(story, story.scene.sent)
    story.work()
    assert story.case_of(CUSTOMER).state is CaseState.WAITING
    assert len(happened(story, e.StaffAnswered)) == 1


def test_a_move_from_before_says_nothing_twice(story: Stage) -> None:
    complain(story)
    resolved = folders(story).resolved
    drag(story, resolved, place=0)
    assert story.case_of(CUSTOMER).state is CaseState.RESOLVED
    before = history(story)
    renumbered(story, resolved)
    story.work()
    assert history(story) == before


def test_a_move_made_meanwhile_counts(story: Stage) -> None:
    complain(story)
    resolved = folders(story).resolved
    for post in story.service.posts:
        post.close()
    story.staff.move(story.staff.read("INBOX")[0][0], "INBOX", resolved)
    renumbered(story, resolved)
    story.work()
    assert story.case_of(CUSTOMER).state is CaseState.RESOLVED


def test_a_mail_called_a_complaint_meanwhile_gets_no_automatic_answer(story: Stage) -> None:
    friendly = mail("Do you still have the green bowl?", story.clock.now, sender=EVA, subject="A question")
    story.arrive(friendly)
    complaint = folders(story).complaint
    for post in story.service.posts:
        post.close()
    story.staff.move(story.staff.read("INBOX")[0][0], "INBOX", complaint)
    renumbered(story, complaint)
    story.work()
    assert [case.customer for case in story.cases] == ["eva.blum@kunde.example"]
    assert automatic(story, "eva.blum@kunde.example") == []


# --- many mails


@pytest.fixture
def book(dovecot: Account, tmp_path: Path) -> Book:
    return Book(dovecot, tmp_path)


def test_of_more_mails_than_any_window_none_is_forgotten_and_none_stored_twice(book: Book) -> None:
    book.put(0, 30, NOON - timedelta(days=2))
    assert book.sync() == 0
    book.put(100, 1400, NOON + timedelta(minutes=1))
    book.now = NOON + timedelta(hours=1)
    assert book.sync() == 1300
    book.put(2000, 2003, NOON + timedelta(minutes=2))
    renumber(book.account)
    assert book.sync() == 1303
    with book.database.read() as session:
        states = [entry.state for entry in reports.mails(session)]
        place = standings.of(session, "shop", "INBOX")
    assert states.count("new") == 1303
    assert place is not None
    assert place.rematch_since is None
    assert book.sync() == 0


def test_a_stop_in_the_middle_of_it_changes_nothing(book: Book) -> None:
    book.sync()
    book.put(0, 120, NOON + timedelta(minutes=1))
    book.sync()
    renumber(book.account)
    ledger = MailboxLedger(book.database, "shop", lambda: NOON)
    # As if the process had ended right after it had noticed.
    ledger.begin("INBOX", Role.INBOX, 4711, 121, True)
    assert book.sync() == 120
    with book.database.read() as session:
        assert len(reports.mails(session)) == 120
        quiet = [sighting.quiet for sighting in backlog.new_sightings(session, 500)]
    assert quiet.count(True) == 120


def test_a_server_set_back_to_yesterday_gives_known_uids_to_other_mails(book: Book) -> None:
    book.sync()
    book.put(0, 3, NOON + timedelta(minutes=1))
    assert book.sync() == 3
    ledger = MailboxLedger(book.database, "shop", lambda: NOON)
    position = ledger.position("INBOX")
    assert position is not None
    # What the server lost with its backup: two more mails that were known.
    with book.database.write() as session:
        place = standings.Place(
            mailbox="shop", folder="INBOX", role=Role.INBOX, uidvalidity=position.uidvalidity
        )
        lost = [sightings.Raw(uid=uid, raw=b"lost %d" % uid, received_at=NOON) for uid in (4, 5)]
        sightings.keep(session, place, lost, NOON)
    book.put(10, 11, NOON + timedelta(minutes=3))
    assert book.sync() == 4
    with book.database.read() as session:
        assert len(reports.mails(session)) == 6
