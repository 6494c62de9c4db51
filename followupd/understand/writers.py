"""Who wrote a mail: its author, or the person for whom a form, a platform or a list passed it on.

It owns whom From leaves out; it must not know what is answered. A stand-in without a description of the owner
is only proposed: people must look before anybody is written to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.reading import Reading
from followupd.understand.addresses import read_addresses
from followupd.understand.automail import is_without_replies, takes_no_replies
from followupd.understand.contactforms import filled

#: Where lists and groups that put their own address into From leave the author's.
_ORIGINAL_FIELDS = ("x-original-from", "x-original-sender", "x-google-original-from")
#: The addresses from which site builders and web servers pass on what visitors typed: mailer@, www-data@ ...
_PROGRAM = re.compile(
    r"(?:^|[._+-])(?:mailer|notif\w{0,12}|forms?|formulare?|submissions?|(?:contact|kontakt|web)-?form\w{0,4}|form-?mail\w{0,3}"
    r"|wordpress|typo3|joomla|web-?site|webmaster|www|apache|httpd|cgi|php)(?:$|[._+-])"
)
#: So much of a mail is looked through for the visitor's address.
_LINES, _LINE = 200, 300


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
    person = _named(message, knowledge)
    if person is None or person.domain == message.author.domain:
        return None
    if is_own:
        where = "an address of our own"
    elif takes_no_replies(message):
        where = "an address that takes no replies"
    elif _is_of_program(message, person):
        where = "a web site's form"
    else:
        return None
    return Writer(person=person, doubt=f"comes from {where}, with {person.address} to reply to")


def _is_of_program(message: Message, person: Address) -> bool:
    """Whether a web site's program sent it, and a field of its text holds the address of a person.

    A customer's own mail may ask for replies elsewhere, but does not come from "mailer" or "form-submission".
    """
    local_part = message.author.key.rpartition("@")[0] if message.author else ""
    if _PROGRAM.search(local_part) is None:
        return False
    ends = (line[:_LINE].lower().rstrip(" \t>)]|*_") for line in message.text.split("\n", _LINES)[:_LINES])
    return any(line.endswith(person.key) for line in ends)


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
        others = (person for person in people if not is_without_replies(person))
        outside = [person for person in others if not _is_inside(person, knowledge)]
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
