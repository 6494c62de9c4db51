"""When everything of the last month was last compared with what we have, folder by folder."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from followupd.store import facts
from followupd.store.schema import FolderRow


def done(session: Session, mailbox: str, folder: str, late: int, now: datetime) -> None:
    """Everything was compared; so many mails had been missing."""
    which = (FolderRow.mailbox == mailbox, FolderRow.folder == folder)
    session.execute(update(FolderRow).where(*which).values(audited_at=now))
    facts.learn(session, mailbox, f"audit {folder}"[:64], f"{late} missing", now)


def last(session: Session, mailbox: str, folder: str) -> datetime | None:
    """When that was; None when it never was."""
    row = session.get(FolderRow, (mailbox, folder))
    return row.audited_at if row else None
