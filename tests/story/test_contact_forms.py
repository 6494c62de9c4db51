"""The web site's contact form: its visitors are customers where the owner described it, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from mails import COMPLAINT, mail
from told import automatic, notices, words

from followupd.cli.demo.stage import Stage

MIA = "mia@mail.example"
SITE = "Lindenhof <website@lindenhof.example>"
TYPED = f"Name: Mia Berg\nE-mail: {MIA}\nMessage:\n{COMPLAINT}"
FORM = """
[[mailbox.form]]
name = "Contact page"
sender = "website@lindenhof.example"
address_label = "E-mail"
name_label = "Name"
message_label = "Message"
"""


@pytest.fixture
def with_form(set_stage: Callable[..., Stage]) -> Stage:
    """A stage whose config describes the form."""
    return set_stage(mailbox_extra=FORM)


def form_mail(stage: Stage, text: str = TYPED, *, passed: bool = True, reply_to: str = "") -> bytes:
    headers = (("Reply-To", reply_to),) if reply_to else ()
    when = stage.clock.now
    return mail(text, when, sender=SITE, subject="New message", passed=passed, headers=headers)


def drafts_to(stage: Stage, address: str) -> list[EmailMessage]:
    return [draft for _, draft in stage.staff.drafts() if address in str(draft["To"])]


def test_who_writes_by_a_described_form_is_answered_with_none_of_the_typed_words(with_form: Stage) -> None:
    with_form.arrive(form_mail(with_form))
    case = with_form.case_of(MIA)
    assert (case.customer_name, case.authenticated) == ("Mia Berg", False)
    [letter] = automatic(with_form, MIA)
    assert "A-204711" not in words(letter)
    assert "Berg" not in words(letter)
    assert len(drafts_to(with_form, MIA)) == 1


def test_a_form_mail_nobody_vouches_for_gets_no_automatic_answer(with_form: Stage) -> None:
    with_form.arrive(form_mail(with_form, passed=False))
    assert automatic(with_form, MIA) == []
    assert with_form.case_of(MIA)


def test_an_address_in_the_text_of_any_other_mail_is_never_written_to(stage: Stage) -> None:
    stage.arrive(mail(TYPED, stage.clock.now, sender="Someone <x@else.example>", subject="New message"))
    assert automatic(stage, MIA) == []
    assert drafts_to(stage, MIA) == []


def test_of_a_form_that_nobody_described_the_desk_is_asked_and_whom_it_names_is_told(stage: Stage) -> None:
    stage.arrive(form_mail(stage, COMPLAINT, reply_to=f"Mia Berg <{MIA}>"))
    assert stage.cases == ()
    assert automatic(stage, MIA) == []
    [notice] = notices(stage)
    assert MIA in words(notice)
