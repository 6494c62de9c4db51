"""The mail server's own conversations lead to a case only as a guess that people are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from gmail_imap import GmailImap
from mails import mail
from servers import Account
from told import CUSTOMER, complain, configure, notices, words

from followupd.cli.demo.stage import Stage

pytestmark = pytest.mark.dovecot


@pytest.fixture
def gmail(dovecot: Account) -> Iterator[GmailImap]:
    with GmailImap(dovecot.host, dovecot.port) as proxy:
        yield proxy


@pytest.fixture
def story(dovecot: Account, gmail: GmailImap, set_stage: Callable[..., Stage]) -> Stage:
    """The service sees the server that counts conversations."""
    stage = set_stage(dovecot)
    configure(stage, f"port = {dovecot.port}", f"port = {gmail.port}")
    stage.work()
    return stage


def guesses(stage: Stage) -> list[str]:
    return [words(notice) for notice in notices(stage) if "may go on with" in " ".join(words(notice).split())]


def test_a_mail_that_the_server_counts_to_a_case_is_asked_about_and_joins_nothing(story: Stage) -> None:
    complain(story)
    before = story.case_of(CUSTOMER)
    other = "Tom Berg <tom@elsewhere.example>"
    story.arrive(mail("Tuesday at ten suits me.", story.clock.now, sender=other, subject="Tuesday"))
    assert story.case_of(CUSTOMER) == before
    [guess] = guesses(story)
    told = " ".join(guess.split())
    assert f"{before.reference}: the mail server counts both to one conversation" in told


def test_a_mail_of_another_conversation_is_left_alone(story: Stage, gmail: GmailImap) -> None:
    complain(story)
    gmail.thread += 1
    other = "Tom Berg <tom@elsewhere.example>"
    story.arrive(mail("Tuesday at ten suits me.", story.clock.now, sender=other, subject="Tuesday"))
    assert guesses(story) == []
