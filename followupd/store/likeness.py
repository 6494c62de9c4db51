"""Mails that are like others: the same mail in another place, or the same Message-ID on other words."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from followupd.model.sighting import Role
from followupd.store.schema import CaseRow, MessageRow, SightingRow

_MESSAGES, _CASES = MessageRow.__table__, CaseRow.__table__
_BY_ID = (
    select(_MESSAGES.c.case_id)
    .join(_CASES, _CASES.c.id == _MESSAGES.c.case_id)
    .where(
        _MESSAGES.c.message_id == bindparam("message_id"),
        _MESSAGES.c.author == bindparam("author"),
        _CASES.c.customer == bindparam("author"),
    )
    .order_by(_MESSAGES.c.id.desc())
    .limit(1)
)


def case_by_id(session: Session, message_id: str, author: str) -> int | None:
    """The latest case of that customer which a mail of theirs with that Message-ID belongs to."""
    if not message_id or not author:
        return None
    return session.scalar(_BY_ID, {"message_id": message_id, "author": author})


def reference_by_server(session: Session, mailbox: str, thread: str, but: int) -> str:
    """The newest case of a mail, other than `but`, that the server counts to the same conversation.

    Servers guess by the subject too, so nothing may rest on it.
    """
    if not thread:
        return ""
    query = (
        select(CaseRow.reference)
        .join(MessageRow, MessageRow.case_id == CaseRow.id)
        .join(SightingRow, SightingRow.message_id == MessageRow.id)
        # The second condition is that of the index.
        .where(SightingRow.thread == thread, SightingRow.thread != "")
        .where(SightingRow.mailbox == mailbox, MessageRow.id != but)
    )
    return session.scalar(query.order_by(CaseRow.id.desc()).limit(1)) or ""


def was_seen(session: Session, message: int, role: Role, mailbox: str, but: int) -> bool:
    """Whether the mail, or a copy of it, was seen in a folder of that role, other than by sighting `but`."""
    family = select(MessageRow.id).where((MessageRow.id == message) | (MessageRow.copy_of == message))
    query = select(SightingRow.id).where(
        SightingRow.message_id.in_(family),
        SightingRow.role == role.value,
        SightingRow.mailbox == mailbox,
        SightingRow.id != but,
    )
    return session.scalar(query.limit(1)) is not None
