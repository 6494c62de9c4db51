"""Letters that are late and wait for their turn, in a mailbox's outbox."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from followupd.store.schema import CaseRow, OutboxRow


def last(session: Session, mailbox: str, note: str) -> datetime | None:
    """The last turn that was given by that note or taken by a mail that left; None when there is none."""
    given = select(func.max(OutboxRow.due_at)).where(
        OutboxRow.mailbox == mailbox, OutboxRow.state == "queued", OutboxRow.note == note
    )
    taken = select(func.max(OutboxRow.dot_at)).where(OutboxRow.mailbox == mailbox)
    found = (session.scalar(given), session.scalar(taken))
    return max((moment for moment in found if moment is not None), default=None)


def wrote_at(session: Session, case_id: int) -> datetime | None:
    """When the customer of the case wrote last."""
    return session.scalar(select(CaseRow.customer_wrote_at).where(CaseRow.id == case_id))
