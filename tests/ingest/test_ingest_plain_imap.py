"""The whole story on a server that knows RFC 3501 and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from books import Book
from mails import mail
from plain_imap import PlainImap
from servers import Account
from told import (
    ASKED,
    CUSTOMER,
    answer,
    asked,
    automatic,
    complain,
    configure,
    drag,
    folders,
    happened,
    letters,
)

from followupd.cli.demo.servers import logged_in
from followupd.cli.demo.stage import Stage
from followupd.mailbox.imap import Imap, ImapSettings
from followupd.model import events as e
from followupd.model.case import CaseState

pytestmark = pytest.mark.dovecot


@pytest.fixture
def plain(dovecot: Account) -> Iterator[PlainImap]:
    with PlainImap(dovecot.host, dovecot.port) as proxy:
        yield proxy


@pytest.fixture
def story(dovecot: Account, plain: PlainImap, set_stage: Callable[..., Stage]) -> Stage:
    """The service sees the bare server, staff use the real one."""
    stage = set_stage(dovecot)
    configure(stage, f"port = {dovecot.port}", f"port = {plain.port}")
    stage.work()
    return stage


@pytest.fixture
def imap(dovecot: Account, plain: PlainImap) -> Iterator[Imap]:
    settings = ImapSettings(
        host="127.0.0.1",
        port=plain.port,
        security="none",
        user=dovecot.user,
        password=lambda: dovecot.password,
        read_timeout=20,
    )
    connection = Imap(settings)
    connection.connect()
    yield connection
    connection.close()


def test_a_complaint_goes_all_its_way(story: Stage, plain: PlainImap) -> None:
    question = asked(story)
    assert question["Subject"]
    assert len(automatic(story)) == 2
    assert len(happened(story, e.StaffAnswered)) == 1
    assert story.case_of(CUSTOMER).state is CaseState.RESOLVED
    assert plain.refused == []


def test_a_draft_is_put_once_and_a_move_is_understood(story: Stage, plain: PlainImap) -> None:
    complain(story)
    assert [item.state for item in letters(story) if item.kind == "apology"] == ["drafted"]
    assert len(story.staff.drafts()) == 1
    story.work()
    story.restart()
    story.work()
    assert len(story.staff.drafts()) == 1
    drag(story, folders(story).resolved, place=0)
    assert story.case_of(CUSTOMER).state is CaseState.RESOLVED
    assert plain.refused == []


def test_folders_are_found_by_the_names_people_use(story: Stage, dovecot: Account) -> None:
    assert (folders(story).drafts, folders(story).sent) == (dovecot.drafts, dovecot.sent)


def test_what_staff_answer_from_sent_ends_the_waiting(story: Stage) -> None:
    complain(story)
    answer(story)
    assert story.case_of(CUSTOMER).state is CaseState.WAITING
    story.until(ASKED - timedelta(days=1))
    assert len(automatic(story)) == 1


def test_nothing_is_announced_and_nothing_asked_for(imap: Imap, plain: PlainImap, dovecot: Account) -> None:
    assert not imap.has_idle
    assert imap.namespace_prefix() == ""
    assert all(not flag.startswith("\\drafts") for folder in imap.list_folders() for flag in folder.flags)
    assert imap.append(dovecot.drafts, b"Subject: x\r\n\r\nHi\r\n", ("\\Draft",)) is None
    assert not imap.idle(0.01, threading.Event())
    assert plain.refused == []


def test_a_mail_is_left_where_it_is_when_it_alone_cannot_be_moved(
    imap: Imap, plain: PlainImap, dovecot: Account, tmp_path: Path
) -> None:
    [uid] = Book(dovecot, tmp_path).put(1, 2)
    uidvalidity = imap.select("INBOX").uidvalidity
    assert not imap.move("INBOX", uidvalidity, uid, dovecot.sent)
    assert imap.select("INBOX").exists == 1
    assert imap.select(dovecot.sent).exists == 0
    assert plain.refused == []


def test_the_watch_holds_its_promises(dovecot: Account, plain: PlainImap, tmp_path: Path) -> None:
    book = Book(replace(dovecot, special_use=False), tmp_path, plain.port)
    book.put(0, 2)
    watcher = book.watcher()
    assert watcher.sync() == 0
    uids = book.put(2, 125)
    with logged_in(dovecot.server, dovecot.user) as client:
        client.select_folder("INBOX")
        client.delete_messages([uids[7]])
        client.expunge([uids[7]])
    assert watcher.sync() == 122
    assert watcher.sync() == 0
    assert not watcher.wait(0.01, threading.Event())
    book.post([mail("News", book.now)])
    assert watcher.wait(60, threading.Event())
    assert watcher.sync() == 1
    watcher.close()
    assert plain.refused == []
