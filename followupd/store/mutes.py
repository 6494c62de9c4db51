"""Who gets no acknowledgement for a while, because a machine answers there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from followupd.model.decision import Mute
from followupd.store.schema import MuteRow


def mute(session: Session, what: Mute) -> None:
    """No acknowledgement goes there until then; one that holds longer already keeps its end."""
    row = session.get(MuteRow, what.name, with_for_update=True)
    if row is None:
        session.add(MuteRow(domain=what.name, until=what.until, why=what.why))
    elif row.until < what.until:
        row.until, row.why = what.until, what.why
    session.flush()


def standing(session: Session, now: datetime) -> tuple[Mute, ...]:
    """Every one that holds now, by name."""
    rows = session.scalars(select(MuteRow).where(MuteRow.until > now).order_by(MuteRow.domain))
    return tuple(Mute(name=row.domain, until=row.until, why=row.why) for row in rows)
