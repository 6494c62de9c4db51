"""The files that came with mails: what they are called and what they hold, by the hash of their content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from followupd.model.message import Attachment
from followupd.store.schema import AttachmentRow, MessageRow

_ADD = insert(AttachmentRow.__table__)
#: Of a mail with more files only the first are listed.
_MOST = 200


def add(session: Session, message: int, files: Sequence[Attachment]) -> None:
    """List the files of a mail, in their order."""
    if not files:
        return
    listed = enumerate(files[:_MOST], start=1)
    session.execute(_ADD, [{"message_id": message, "position": at, **asdict(file)} for at, file in listed])


def of_case(session: Session, case_id: int) -> tuple[tuple[int, Attachment], ...]:
    """The files of a case's mails with the row ids of these, oldest mail first; each content once."""
    query = (
        select(AttachmentRow)
        .join(MessageRow, MessageRow.id == AttachmentRow.message_id)
        .where(MessageRow.case_id == case_id)
        .order_by(AttachmentRow.message_id, AttachmentRow.position)
    )
    found: dict[str, tuple[int, Attachment]] = {}
    for row in session.scalars(query):
        found.setdefault(row.sha256, (row.message_id, _attachment(row)))
    return tuple(found.values())


def _attachment(row: AttachmentRow) -> Attachment:
    return Attachment(
        name=row.name, content_type=row.content_type, size=row.size, sha256=row.sha256, inline=row.inline
    )
