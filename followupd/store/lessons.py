"""What staff said of single mails: one lesson a mail, the last word counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from followupd.model.lesson import Lesson
from followupd.store.schema import LessonRow, MessageRow

#: Older ones are forgotten by the reader: a shop changes.
MOST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A lesson as it was given."""

    #: The row of the mail.
    message: int
    lesson: Lesson
    subject: str
    at: datetime
    by: str
    how: str


def take(session: Session, message: int, lesson: Lesson, at: datetime, by: str, how: str) -> None:
    """Keep what staff said of the mail, in place of what they said of it before."""
    session.merge(
        LessonRow(
            message_id=message,
            is_complaint=lesson.is_complaint,
            words=lesson.words,
            author=lesson.author,
            odds=lesson.odds,
            at=at,
            by=by,
            how=how,
        )
    )
    session.flush()


def standing(session: Session) -> tuple[int, datetime | None]:
    """How many there are and when the last one was given: as long as it is the same, nothing was taught."""
    count, last = session.execute(select(func.count(), func.max(LessonRow.at))).one()
    return count, last


def newest(session: Session, limit: int = MOST) -> tuple[Taken, ...]:
    """The newest lessons, the last one first."""
    rows = session.execute(
        select(LessonRow, MessageRow.subject)
        .join(MessageRow, MessageRow.id == LessonRow.message_id)
        .order_by(LessonRow.at.desc(), LessonRow.message_id.desc())
        .limit(limit)
    )
    return tuple(_taken(row, subject) for row, subject in rows)


def forget(session: Session) -> int:
    """Forget them all; gives how many there were."""
    found = session.scalar(select(func.count()).select_from(LessonRow)) or 0
    session.execute(delete(LessonRow))
    return found


def first_mail(session: Session, case_id: int) -> tuple[int, bytes] | None:
    """The row and the bytes of the mail that a case began with."""
    row = session.execute(
        select(MessageRow.id, MessageRow.raw)
        .where(MessageRow.case_id == case_id)
        .order_by(MessageRow.id)
        .limit(1)
    ).first()
    return (row.id, row.raw) if row else None


def _taken(row: LessonRow, subject: str) -> Taken:
    lesson = Lesson(words=row.words, author=row.author, odds=row.odds, is_complaint=row.is_complaint)
    return Taken(message=row.message_id, lesson=lesson, subject=subject, at=row.at, by=row.by, how=row.how)
