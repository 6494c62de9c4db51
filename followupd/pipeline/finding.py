"""What the database knows about a mail: whether it is one we have, and which case its thread leads to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy.orm import Session

from followupd.model.address import identity
from followupd.model.message import Message
from followupd.model.reading import Reading, Sender
from followupd.pipeline.wire import reading_data
from followupd.store import cases, likeness, messages, outbox, tokens
from followupd.store.messages import Understood
from followupd.store.outbox import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the database knows about a mail's conversation."""

    #: The case its thread, or the mail itself, belongs to.
    case_id: int | None
    #: That case's customer, in lower case.
    customer: str
    #: Letters of ours that the mail names by a token, nearest first.
    letters: tuple[Item, ...]
    #: The letter of ours that this very mail is.
    own: Item | None
    #: Valid tokens of ours that the database does not know.
    strange: tuple[str, ...] = ()
    #: The case that the mail server's own conversations lead to, for a mail that leads to none.
    probable: str = ""

    @property
    def cases(self) -> tuple[int, ...]:
        """Every case that the mail names, whoever wrote it."""
        named = (self.case_id, *(letter.case_id for letter in self.letters))
        return tuple(dict.fromkeys(case for case in named if case is not None))


def conversation(
    session: Session, message: int, understood: Understood, reading: Reading, *, is_new: bool = False
) -> Found:
    """The case that the mail itself, a token of ours or a reference leads to; `message` is its row or 0.

    `is_new`: it is known that no copy of the mail was seen before.
    """
    keys = reading.threads
    named = outbox.by_tokens(session, (keys.own, *keys.tokens))
    own = next((item for item in named if item.token == keys.own), None)
    letters = _own_first(
        session, tuple(item for item in named if item.token in keys.tokens), understood.author
    )
    missing = {token for token in (keys.own, *keys.tokens) if token} - {item.token for item in named}
    case_id = None if is_new else same_mail(session, message, understood)
    case_id = case_id or next((item.case_id for item in (own, *letters) if item and item.case_id), None)
    # The same id on other words is a mail of that conversation, but only from the one who wrote the first:
    # anybody can copy an id, or guess the next one.
    case_id = case_id or likeness.case_by_id(session, understood.message_id, understood.author)
    case_id = case_id or cases.by_thread(session, keys.references)
    case = cases.by_id(session, case_id) if case_id is not None else None
    return Found(
        case_id=case_id,
        customer=case.customer if case else "",
        letters=letters,
        own=own,
        strange=tokens.unknown(session, missing) if missing else (),
    )


def _own_first(session: Session, letters: tuple[Item, ...], author: str) -> tuple[Item, ...]:
    """Letters about the author's own case first: a thread may also name one that somebody else got."""

    def is_foreign(item: Item) -> bool:
        case = cases.by_id(session, item.case_id) if item.case_id is not None else None
        return case is None or identity(case.customer) != identity(author)

    return tuple(sorted(letters, key=is_foreign)) if len(letters) > 1 else letters


def same_mail(session: Session, message: int, understood: Understood) -> int | None:
    """The case of this very mail, seen before in another folder."""
    case_id = messages.case_of(session, message)
    if case_id is None and understood.canonical:
        first = messages.original(session, message, understood)
        case_id = messages.case_of(session, first) if first is not None else None
    return case_id


def understanding(message: Message, reading: Reading) -> Understood:
    """What is kept beside the raw mail."""
    return Understood(
        message_id=message.message_id[:998],
        canonical=canonical(message),
        author=message.author.key if message.author else "",
        subject=message.subject,
        verdict=reading.verdict if reading.sender is Sender.HUMAN else reading.sender,
        reading=reading_data(reading),
    )


def canonical(message: Message) -> str:
    """SHA-256 of author, date, subject and text without spacing; empty when nothing identifies the mail.

    Some servers write a mail's MIME anew, so that two copies differ in their bytes but not in these.
    """
    if not message.message_id and message.date is None:
        return ""
    author = message.author.key if message.author else ""
    date = message.date.isoformat() if message.date else ""
    parts = (author, date, " ".join(message.subject.split()), " ".join(message.text.split()))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
