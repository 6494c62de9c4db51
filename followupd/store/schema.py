"""The tables, typed; each row class says what one row is."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from followupd.store.types import Line, Moment, Prose, Words

#: Longer ids of other people's mails are cut: an index of PostgreSQL takes 2,704 bytes, a character up to 4.
MESSAGE_ID_LENGTH = 640


class Base(DeclarativeBase):
    """All tables; names of constraints are fixed so that migrations can find them on any database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it once)
        datetime: Moment,
        tuple[str, ...]: Words,
        dict[str, Any]: JSON,
        bytes: LargeBinary,
    }
    #: What is written for every mail goes to the table itself: writing by rows costs several times as much.
    __table__: ClassVar[Table]


class CaseRow(Base):
    """One complaint; the columns are the fields of `model.case.Case`, and `known_as`."""

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(Line(32), unique=True)
    mailbox: Mapped[str] = mapped_column(Line(100))
    state: Mapped[str] = mapped_column(Line(16), index=True)
    customer: Mapped[str] = mapped_column(Line(320))
    #: The customer's `identity`: the same for all addresses that lead to one box.
    known_as: Mapped[str] = mapped_column(Line(320), index=True)
    customer_name: Mapped[str] = mapped_column(Prose)
    language: Mapped[str] = mapped_column(Line(16))
    subject: Mapped[str] = mapped_column(Prose)
    topic: Mapped[str] = mapped_column(Line(32))
    order_number: Mapped[str] = mapped_column(Prose)
    severity: Mapped[str] = mapped_column(Line(16))
    urgency: Mapped[str] = mapped_column(Line(16))
    weighs: Mapped[tuple[str, ...]]
    authenticated: Mapped[bool]
    reasons: Mapped[tuple[str, ...]]
    last_message_id: Mapped[str] = mapped_column(Prose)
    last_references: Mapped[tuple[str, ...]]
    opened_at: Mapped[datetime]
    customer_wrote_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    resolved_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    resolution: Mapped[int]
    reopened: Mapped[int]
    asked: Mapped[bool]
    reminded: Mapped[bool]
    rating: Mapped[int | None]
    escalation: Mapped[int]
    follows: Mapped[str] = mapped_column(Line(32))
    version: Mapped[int]


class EventRow(Base):
    """What happened to a case; rows are only ever added."""

    __tablename__ = "event"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    kind: Mapped[str] = mapped_column(Line(64))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Prose)
    data: Mapped[dict[str, Any]]


class CustomerRow(Base):
    """An address with a history."""

    __tablename__ = "customer"

    address: Mapped[str] = mapped_column(Line(320), primary_key=True)
    name: Mapped[str] = mapped_column(Prose, default="")
    language: Mapped[str] = mapped_column(Line(16), default="")
    opted_out: Mapped[bool] = mapped_column(default=False)
    unreachable: Mapped[bool] = mapped_column(default=False)
    known: Mapped[bool] = mapped_column(default=False)


class MessageRow(Base):
    """One mail, raw: committed before anything reads it; only what we understood is added later."""

    __tablename__ = "message"
    # One index for all three: else SQLite looks through every mail that was read.
    __table_args__ = (Index("ix_message_same", "message_id", "canonical", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    #: SHA-256 of the raw bytes.
    sha256: Mapped[str] = mapped_column(Line(64), index=True)
    #: Read only where it is wanted: lists of mails do without.
    raw: Mapped[bytes] = mapped_column(deferred=True)
    #: What the server gave as its size; more than the bytes we have of one that was too large to read whole.
    size: Mapped[int]
    mailbox: Mapped[str] = mapped_column(Line(100))
    received_at: Mapped[datetime]
    #: "new", "read", "copy" (of another row), "old" (from before our first start), "quarantined", or without
    #: any bytes: "vanished" (it went before we could fetch it), "refused" (the server does not hand it over).
    state: Mapped[str] = mapped_column(Line(16), index=True, default="new")
    #: Readings that were begun and never ended; see `store.attempts`.
    parse_attempts: Mapped[int] = mapped_column(default=0)
    #: The mail's own Message-ID, and the SHA-256 of its canonical content: equal in both is the same mail.
    message_id: Mapped[str] = mapped_column(Line(MESSAGE_ID_LENGTH), default="")
    canonical: Mapped[str] = mapped_column(Line(64), default="")
    author: Mapped[str] = mapped_column(Prose, default="")
    subject: Mapped[str] = mapped_column(Prose, default="")
    verdict: Mapped[str] = mapped_column(Line(16), default="")
    #: The whole reading as data, for `explain`.
    reading: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    #: What was decided, as a sentence.
    outcome: Mapped[str] = mapped_column(Prose, default="")
    #: Staff are asked what it is.
    unsure: Mapped[bool] = mapped_column(default=False, index=True)
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    copy_of: Mapped[int | None] = mapped_column(ForeignKey("message.id"))


_COUNTED = text("thread != ''")


class AttachmentRow(Base):
    """A file that came with a mail, by the hash of its content; the bytes stand in the raw mail alone."""

    __tablename__ = "attachment"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    #: Counted from 1, in the order of the mail.
    position: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(Line(64), index=True)
    #: Safe to show and to use as a file name.
    name: Mapped[str] = mapped_column(Prose)
    content_type: Mapped[str] = mapped_column(Line(200))
    size: Mapped[int]
    #: A picture among the words, such as a logo.
    inline: Mapped[bool]


class LessonRow(Base):
    """Staff said whether a mail is a complaint: what the shop's own reader learns from."""

    __tablename__ = "lesson"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), primary_key=True)
    is_complaint: Mapped[bool]
    words: Mapped[tuple[str, ...]]
    author: Mapped[str] = mapped_column(Line(320))
    odds: Mapped[float]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(Prose)
    how: Mapped[str] = mapped_column(Prose)


class SightingRow(Base):
    """A message seen in a folder: the unit of work of the intake."""

    __tablename__ = "sighting"
    __table_args__ = (
        UniqueConstraint("mailbox", "folder", "uidvalidity", "uid"),
        # The order of work: mail before moves, older before newer.
        Index("ix_sighting_work", "state", "turn", "received_at", "id"),
        # Most servers count no conversations.
        Index("ix_sighting_thread", "thread", sqlite_where=_COUNTED, postgresql_where=_COUNTED),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    mailbox: Mapped[str] = mapped_column(Line(100))
    folder: Mapped[str] = mapped_column(Line(500))
    role: Mapped[str] = mapped_column(Line(32))
    uidvalidity: Mapped[int] = mapped_column(BigInteger)
    uid: Mapped[int] = mapped_column(BigInteger)
    seen_at: Mapped[datetime]
    received_at: Mapped[datetime]
    #: The conversation that the server counts it to (Gmail); empty where it counts none.
    thread: Mapped[str] = mapped_column(Line(20), default="")
    #: 0 for arrived and sent mail, 1 for moves: a move is understood once the mail itself is.
    turn: Mapped[int]
    #: "new", "done", "held" (a person must look), "gone" or "refused" (announced, but not to be had).
    state: Mapped[str] = mapped_column(Line(16))
    #: Nothing automatic may follow from it: the folder was being matched anew.
    quiet: Mapped[bool]


class FolderRow(Base):
    """Where we stand in a folder."""

    __tablename__ = "folder"

    mailbox: Mapped[str] = mapped_column(Line(100), primary_key=True)
    folder: Mapped[str] = mapped_column(Line(500), primary_key=True)
    role: Mapped[str] = mapped_column(Line(32))
    uidvalidity: Mapped[int] = mapped_column(BigInteger)
    #: Mails below it were there before us and are left alone.
    first_uid: Mapped[int] = mapped_column(BigInteger)
    #: When we first saw the folder: an older mail that turns up in a renumbered one is none of ours.
    begun_at: Mapped[datetime]
    #: The folder was renumbered and is being matched anew: what is found answers nobody.
    quiet: Mapped[bool]
    synced_at: Mapped[datetime | None]
    #: When everything of the last thirty days was last compared with what we have.
    audited_at: Mapped[datetime | None]


class ThreadRow(Base):
    """A Message-ID of the customer or of staff, and the case it belongs to."""

    __tablename__ = "thread"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    message_id: Mapped[str] = mapped_column(Line(MESSAGE_ID_LENGTH), primary_key=True, index=True)


class OutboxRow(Base):
    """An effect waiting to leave, with its final bytes; see `store.outbox` for the states."""

    __tablename__ = "outbox"
    __table_args__ = (
        # The one decision: no second acknowledgement for a case, no second check-in for a resolution.
        UniqueConstraint("about", "kind", "ordinal"),
        Index("ix_outbox_queue", "mailbox", "state", "how", "due_at"),
        Index("ix_outbox_copy", "mailbox", "copy_due_at"),
        # The latest mails of a mailbox: what became of their copies tells what proves acceptance there.
        Index("ix_outbox_dot", "mailbox", "dot_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    #: "case FU-..." or "message 12" or what else the letter is about.
    about: Mapped[str] = mapped_column(Line(100))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    mailbox: Mapped[str] = mapped_column(Line(100))
    kind: Mapped[str] = mapped_column(Line(32))
    ordinal: Mapped[int]
    how: Mapped[str] = mapped_column(Line(16))
    recipients: Mapped[tuple[str, ...]]
    subject: Mapped[str] = mapped_column(Prose)
    raw: Mapped[bytes]
    #: The random part of its tokens.
    token: Mapped[str] = mapped_column(Line(32), unique=True)
    message_id: Mapped[str] = mapped_column(Line(500))
    state: Mapped[str] = mapped_column(Line(16))
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    valid_state: Mapped[str | None] = mapped_column(Line(16))
    valid_resolution: Mapped[int | None]
    valid_customer_wrote_at: Mapped[datetime | None]
    lease_token: Mapped[str | None] = mapped_column(Line(64))
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    dot_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    #: Whether the server took our own address as a recipient beside the customer's: the copy that comes back
    #: proves acceptance. None: it was not asked to.
    self_copy: Mapped[bool | None]
    #: When a copy was first seen in Sent that the server itself had put there.
    kept_at: Mapped[datetime | None]
    #: When the copy to ourselves was first seen.
    back_at: Mapped[datetime | None]
    #: The Message-ID the server gave it instead of ours.
    wire_message_id: Mapped[str] = mapped_column(Prose, default="")
    #: Of a mail in doubt: how often every folder was read completely since, and when last.
    looks: Mapped[int] = mapped_column(default=0)
    looked_at: Mapped[datetime | None]
    #: When to see that a copy of the sent mail lies in Sent; empty when there is nothing to do.
    copy_due_at: Mapped[datetime | None]
    #: Written before an APPEND: UIDVALIDITY and UIDNEXT of the folder, so that it is found after a crash.
    shelf_uidvalidity: Mapped[int | None] = mapped_column(BigInteger)
    shelf_uidnext: Mapped[int | None] = mapped_column(BigInteger)
    #: Where the APPEND put it.
    shelf_uid: Mapped[int | None] = mapped_column(BigInteger)
    #: The last trouble, or the proof of acceptance, as a sentence.
    note: Mapped[str] = mapped_column(Prose, default="")


class TimerRow(Base):
    """A due time of a case."""

    __tablename__ = "timer"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(Line(16), primary_key=True)
    due_at: Mapped[datetime] = mapped_column(index=True)
    resolution: Mapped[int]


class CounterRow(Base):
    """How many automatic mails went out in one hour, to one address, one domain, or everybody."""

    __tablename__ = "counter"

    scope: Mapped[str] = mapped_column(Line(16), primary_key=True)
    name: Mapped[str] = mapped_column(Line(320), primary_key=True)
    hour: Mapped[datetime] = mapped_column(primary_key=True)
    count: Mapped[int]


class TokenRow(Base):
    """A token of ours without a letter: of one that was erased, or adopted from a mailbox that knew more."""

    __tablename__ = "token"

    token: Mapped[str] = mapped_column(Line(32), primary_key=True)
    mailbox: Mapped[str] = mapped_column(Line(100))
    at: Mapped[datetime]
    why: Mapped[str] = mapped_column(Prose)


class HaltRow(Base):
    """Why nothing automatic leaves until a person says so; see `store.halts`."""

    __tablename__ = "halt"

    name: Mapped[str] = mapped_column(Line(16), primary_key=True)
    at: Mapped[datetime]
    why: Mapped[str] = mapped_column(Prose)


class MuteRow(Base):
    """A domain that gets no acknowledgement for a while: another desk answers there."""

    __tablename__ = "mute"

    domain: Mapped[str] = mapped_column(Line(320), primary_key=True)
    until: Mapped[datetime]
    why: Mapped[str] = mapped_column(Prose)


class FactRow(Base):
    """What we learnt of a mailbox or of ourselves, by name; see `store.facts`."""

    __tablename__ = "fact"

    mailbox: Mapped[str] = mapped_column(Line(100), primary_key=True)
    name: Mapped[str] = mapped_column(Line(64), primary_key=True)
    value: Mapped[str] = mapped_column(Prose)
    at: Mapped[datetime]
