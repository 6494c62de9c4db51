"""What a mail says: pure functions from bytes and text to values.

`read` makes a `Message` of raw bytes, with the gist of its words; `judge` makes a `Reading` of a `Message`.
Everything here is linear in the size of the mail and never raises; nothing here knows the clock, the
database, the network or the file system.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from followupd.model.gist import Gist
from followupd.model.knowledge import ContactForm, Knowledge
from followupd.model.message import Message
from followupd.model.reading import Answer, Authentication, Delivery, Reading, Sender, ThreadKeys, Verdict
from followupd.understand.answers import answer
from followupd.understand.authentication import authentication
from followupd.understand.automail import sender_kind
from followupd.understand.commands import command
from followupd.understand.contactforms import as_of, filled
from followupd.understand.doubts import doubts
from followupd.understand.facts import order_number, with_knowledge
from followupd.understand.gist import gist
from followupd.understand.language import declared
from followupd.understand.leaning import settled
from followupd.understand.machines import machine
from followupd.understand.mime import parse
from followupd.understand.quoting import new_words
from followupd.understand.threads import thread_keys
from followupd.understand.writers import Writer, writer

__all__ = ["judge", "parse", "read"]

_MACHINES = frozenset({Sender.AUTOMATIC, Sender.BOUNCE, Sender.LIST})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Author:
    """Who wrote, as far as one can tell."""

    sender: Sender
    evidence: str
    #: Staff or one of our own addresses.
    is_inside: bool


#: Somebody outside, as far as anybody can tell.
_PERSON = _Author(sender=Sender.HUMAN, evidence="", is_inside=False)


def read(raw: bytes, forms: tuple[ContactForm, ...] = ()) -> Message:
    """The parsed mail with the gist of its words: all that needs no more of the shop than its contact forms.

    What a list or a machine sent by its own word is no complaint, so nobody need know what it means.
    """
    message = parse(raw)
    if form := filled(message, forms):
        told = gist(as_of(form, message), with_meaning=True)
        return replace(message, gist=replace(told, form=form.form.name))
    sender, _ = sender_kind(message, frozenset())
    return replace(message, gist=gist(message, with_meaning=sender is Sender.HUMAN))


def judge(message: Message, knowledge: Knowledge) -> Reading:
    """Everything a mail tells, with a verdict and its reasons.

    Machines and our own mail are never complaints. Mail from our own addresses without our token (a contact
    form, a colleague) and mail without one clear author is at best UNSURE.
    """
    threads = thread_keys(message, knowledge.keys, knowledge.own_addresses)
    behind = None if threads.own or threads.looped else writer(message, knowledge)
    if message.gist is not None and message.gist.form != (behind.form if behind else ""):
        # It was taken of a form's visitor whom this mailbox does not know, or not of one whom it does.
        message = replace(message, gist=None)
    author = _author(message, knowledge, threads, behind)
    if author.sender in _MACHINES or threads.own or threads.looped:
        return _reading_of_machine(message, author, threads)
    if behind is None:
        return _reading_of_person(message, knowledge, author, threads)
    return _reading_of_writer(message, knowledge, threads, behind)


def _author(message: Message, knowledge: Knowledge, threads: ThreadKeys, behind: Writer | None) -> _Author:
    inside = knowledge.own_addresses | knowledge.staff
    is_inside = message.author is not None and message.author.key in inside
    if behind is not None and behind.form:
        # The owner says that people write by it, whatever the web site puts into the headers.
        return _PERSON
    if threads.own:
        return _Author(sender=Sender.OWN, evidence="its Message-ID is one of our own", is_inside=True)
    if threads.looped:
        return _Author(sender=Sender.OWN, evidence="X-Followupd-Loop: our own mark", is_inside=is_inside)
    sender, evidence = sender_kind(message, knowledge.own_addresses)
    return _Author(sender=sender, evidence=evidence, is_inside=is_inside)


def _reading_of_machine(message: Message, author: _Author, threads: ThreadKeys) -> Reading:
    bounced = author.sender is Sender.BOUNCE
    return Reading(
        verdict=Verdict.OTHER,
        reasons=(author.evidence,),
        sender=author.sender,
        evidence=author.evidence,
        machine=machine(message, author.sender),
        new_text=message.gist.new_text if message.gist else new_words(message),
        threads=threads,
        delivery=Delivery(recipients=message.bounced, permanent=message.bounce_permanent)
        if bounced
        else None,
    )


def _reading_of_writer(
    message: Message, knowledge: Knowledge, threads: ThreadKeys, behind: Writer
) -> Reading:
    """The reading of a mail that somebody passed on: of the writer's words, and with their name.

    Only the server's word on a form that the owner described counts for its visitors as well.
    """
    said = replace(message, author=behind.person, text=behind.words or message.text)
    reading = _reading_of_person(said, knowledge, _PERSON, threads)
    doubted = reading.verdict is Verdict.COMPLAINT and bool(behind.doubt)
    return replace(
        reading,
        verdict=Verdict.UNSURE if doubted else reading.verdict,
        reasons=(*reading.reasons, behind.doubt) if behind.doubt else reading.reasons,
        authentication=_authentication(message, knowledge) if behind.form else Authentication.UNKNOWN,
        writer=behind.person,
        form=behind.form,
        doubts=doubts(said, knowledge) if behind.form else (),
    )


def _reading_of_person(
    message: Message, knowledge: Knowledge, author: _Author, threads: ThreadKeys
) -> Reading:
    told = message.gist or gist(message, with_meaning=False)
    ordered, unknown_command = command(told.new_text)
    is_command = author.is_inside and bool(ordered or unknown_command)
    told = _uncomplaining(told) if is_command else _weighed(told, message, author, knowledge)
    words_and_subject = f"{message.subject}\n{told.new_text}"
    return Reading(
        verdict=told.verdict,
        reasons=told.reasons,
        score=told.score,
        odds=told.odds,
        sender=author.sender,
        evidence=author.evidence,
        authentication=_authentication(message, knowledge),
        doubts=doubts(message, knowledge),
        new_text=told.new_text,
        language=_language(told, message, knowledge),
        topic=told.topic,
        order_number=order_number(words_and_subject, knowledge.order_pattern),
        facts=with_knowledge(told.facts, words_and_subject, knowledge),
        threads=threads,
        # A mail that names no conversation answers nothing of ours.
        answer=answer(told.new_text) if threads.references or threads.tokens else Answer(),
        command=ordered,
        unknown_command=unknown_command,
    )


def _language(told: Gist, message: Message, knowledge: Knowledge) -> str:
    """The language of the words; where they do not tell, the one that the mail declares."""
    code = told.language or declared(message.header("content-language"))
    return code if code in knowledge.languages else ""


def _authentication(message: Message, knowledge: Knowledge) -> Authentication:
    return authentication(message, knowledge.authserv_id)


def _uncomplaining(told: Gist) -> Gist:
    return replace(told, verdict=Verdict.OTHER, score=0.0, reasons=("is a command to followupd",))


def _weighed(told: Gist, message: Message, author: _Author, knowledge: Knowledge) -> Gist:
    key = message.author.key if message.author is not None else ""
    return _capped(settled(told, key, knowledge), message, author, knowledge)


def _capped(told: Gist, message: Message, author: _Author, knowledge: Knowledge) -> Gist:
    """At best UNSURE where it is not clear that a customer wrote."""
    if told.verdict is not Verdict.COMPLAINT:
        return told
    if message.author is None:
        doubt = "has no single author, so it may be forged"
    elif author.is_inside or author.sender is Sender.OWN:
        doubt = "comes from one of our own people or addresses"
    elif message.author.domain in knowledge.own_domains:
        doubt = "comes from our own domain"
    else:
        return told
    return replace(told, verdict=Verdict.UNSURE, reasons=(*told.reasons, doubt))
