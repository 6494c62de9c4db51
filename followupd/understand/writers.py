"""Who wrote a mail: its author, or the person for whom a form, a platform or a list passed it on.

It owns whom From leaves out; it must not know what is answered. A stand-in without a description of the owner
is only proposed: people must look before anybody is written to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.reading import Reading
from followupd.understand.addresses import read_addresses
from followupd.understand.automail import takes_no_replies
from followupd.understand.contactforms import filled

#: Where lists and groups that put their own address into From leave the author's.
_ORIGINAL_FIELDS = ("x-original-from", "x-original-sender", "x-google-original-from")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Who stands behind a mail that bears another's name."""

    #: None when nobody can be told; such a mail is at best UNSURE.
    person: Address | None
    #: The words to read; empty for those of the mail.
    words: str = ""
    #: The name of the form that the owner described; empty for none.
    form: str = ""
    #: Why a person must look, as an English phrase; empty when nobody need.
    doubt: str = ""


def writer(message: Message, knowledge: Knowledge) -> Writer | None:
    """The person behind a form, a platform or a list; None when the author wrote the mail."""
    if form := filled(message, knowledge.forms):
        return _of_form(form.visitor, form.words, form.form.name, knowledge)
    if message.author is None:
        return None
    is_own = message.author.key in knowledge.own_addresses or message.author.domain in knowledge.own_domains
    if not is_own and not takes_no_replies(message):
        return None
    person = _named(message, knowledge)
    if person is None or person.domain == message.author.domain:
        return None
    where = "an address of our own" if is_own else "an address that takes no replies"
    return Writer(person=person, doubt=f"comes from {where}, with {person.address} to reply to")


def _of_form(visitor: Address | None, words: str, form: str, knowledge: Knowledge) -> Writer:
    if visitor is None or _is_inside(visitor, knowledge):
        doubt = f"the contact form “{form}” names no customer"
        return Writer(person=None, words=words, form=form, doubt=doubt)
    return Writer(person=visitor, words=words, form=form)


def _named(message: Message, knowledge: Knowledge) -> Address | None:
    """The one outsider in Reply-To, or in what a list kept of the author."""
    kept = (message.header(name) for name in _ORIGINAL_FIELDS)
    originals = (read_addresses(value) for value in kept if value)
    groups = (message.reply_to, *(listed.addresses for listed in originals if listed.sound))
    for people in groups:
        outside = [person for person in people if not _is_inside(person, knowledge)]
        if len(outside) == 1:
            return outside[0]
    return None


def _is_inside(person: Address, knowledge: Knowledge) -> bool:
    return person.key in knowledge.own_addresses or person.key in knowledge.staff


def written_by(message: Message, reading: Reading) -> Message:
    """The mail as its writer's own."""
    if reading.writer is None and not reading.form:
        return message
    return replace(message, author=reading.writer)
