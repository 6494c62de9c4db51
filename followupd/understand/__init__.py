"""What a mail says: pure functions from bytes and text to values.

`parse` makes a `Message` of raw bytes, `judge` a `Reading` of a `Message`. Everything here is linear in the
size of the mail and never raises; nothing here knows the clock, the database, the network or the file
system.
"""

from __future__ import annotations

from dataclasses import dataclass

from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.model.reading import Answer, Authentication, Delivery, Reading, Sender, ThreadKeys, Verdict
from followupd.understand.answers import answer
from followupd.understand.authentication import authentication
from followupd.understand.automail import sender_kind
from followupd.understand.commands import command
from followupd.understand.complaint import Weighing, weighed
from followupd.understand.facts import order_number, topic
from followupd.understand.language import NAMES, language, recognised
from followupd.understand.mime import parse
from followupd.understand.quoting import new_words
from followupd.understand.threads import thread_keys

__all__ = ["judge", "parse"]

_MACHINES = frozenset({Sender.AUTOMATIC, Sender.BOUNCE, Sender.LIST})
#: The languages whose complaints the rules can read.
_READABLE = frozenset({"en", "de"})
_REPLY_MARKS = ("re:", "aw:", "antw:", "antwort:", "sv:", "wg:", "fw:", "fwd:", "tr:", "rv:")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Author:
    """Who wrote, as far as one can tell."""

    sender: Sender
    evidence: str
    #: Staff or one of our own addresses.
    is_inside: bool


def judge(message: Message, knowledge: Knowledge) -> Reading:
    """Everything a mail tells, with a verdict and its reasons.

    Machines and our own mail are never complaints. Mail from our own addresses without our token (a contact
    form, a colleague) and mail without one clear author is at best UNSURE.
    """
    threads = thread_keys(message, knowledge.keys, knowledge.own_addresses)
    author = _author(message, knowledge, threads)
    if author.sender in _MACHINES or threads.own or threads.looped:
        return _reading_of_machine(message, author, threads)
    return _reading_of_person(message, knowledge, author, threads)


def _author(message: Message, knowledge: Knowledge, threads: ThreadKeys) -> _Author:
    inside = knowledge.own_addresses | knowledge.staff
    is_inside = message.author is not None and message.author.key in inside
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
        new_text=new_words(message),
        threads=threads,
        delivery=Delivery(recipients=message.bounced, permanent=message.bounce_permanent)
        if bounced
        else None,
    )


def _reading_of_person(
    message: Message, knowledge: Knowledge, author: _Author, threads: ThreadKeys
) -> Reading:
    new_text = new_words(message)
    words = f"{_own_subject(message)}\n\n{new_text}".strip()
    ordered, unknown_command = command(new_text)
    spoken = language(words, knowledge.languages)
    is_command = author.is_inside and bool(ordered or unknown_command)
    weighing = _capped(_weighed(message, words, is_command, bool(threads.references)), message, author)
    return Reading(
        verdict=weighing.verdict,
        reasons=weighing.reasons,
        score=weighing.score,
        sender=author.sender,
        evidence=author.evidence,
        authentication=_authentication(message, knowledge),
        new_text=new_text,
        language=spoken,
        topic=topic(words, spoken),
        order_number=order_number(f"{message.subject}\n{new_text}", knowledge.order_pattern),
        threads=threads,
        # A mail that names no conversation answers nothing of ours.
        answer=answer(new_text) if threads.references or threads.tokens else Answer(),
        command=ordered,
        unknown_command=unknown_command,
    )


def _authentication(message: Message, knowledge: Knowledge) -> Authentication:
    return authentication(message, knowledge.authserv_id)


def _own_subject(message: Message) -> str:
    """The subject when the author wrote it; that of a reply or a forward is somebody else's."""
    subject = message.subject.strip()
    return "" if subject.lower().startswith(_REPLY_MARKS) else subject


def _weighed(message: Message, words: str, is_command: bool, in_conversation: bool) -> Weighing:
    if is_command:
        return Weighing(verdict=Verdict.OTHER, score=0.0, reasons=("is a command to followupd",))
    if not any(sign.isalnum() for sign in words):
        return Weighing(verdict=Verdict.UNSURE, score=0.0, reasons=(_emptiness(message, words),))
    weighing = weighed(words, in_conversation=in_conversation)
    foreign = _foreign(words)
    if weighing.verdict is Verdict.OTHER and foreign:
        return Weighing(verdict=Verdict.UNSURE, score=weighing.score, reasons=(foreign,))
    return weighing


def _emptiness(message: Message, words: str) -> str:
    count = len(message.attachments)
    if count:
        return f"no text; has {count} attachment{'s' if count > 1 else ''}"
    if words:
        return f"no words, only “{' '.join(words[:20].split())}”"
    return "no new words, only quoted ones" if message.text.strip() else "the mail is empty"


def _foreign(words: str) -> str:
    """Why the rules cannot read the words; empty when they can."""
    beginning = words[:2000]
    strange = 0 if beginning.isascii() else sum(sign.isalpha() and sign > "\u02ff" for sign in beginning)
    if strange and strange * 2 > sum(sign.isalpha() for sign in beginning):
        return "is written in letters that the rules do not read"
    code = recognised(words)
    return (
        f"is written in {NAMES[code]}, which the rules do not read" if code and code not in _READABLE else ""
    )


def _capped(weighing: Weighing, message: Message, author: _Author) -> Weighing:
    if weighing.verdict is not Verdict.COMPLAINT:
        return weighing
    if message.author is None:
        doubt = "has no single author, so it may be forged"
    elif author.is_inside or author.sender is Sender.OWN:
        doubt = "comes from one of our own people or addresses"
    else:
        return weighing
    return Weighing(verdict=Verdict.UNSURE, score=weighing.score, reasons=(*weighing.reasons, doubt))
