"""Letters of ours that this database did not write: a newer one did, before a backup was put back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from followupd.store.schema import MessageRow, ThreadRow, TokenRow

#: A statement takes only so many values.
_AT_ONCE = 500


def cases_written_to(session: Session) -> frozenset[int]:
    """The cases whose mails such a letter answers: who reported them was written to already."""
    adopted = frozenset(session.scalars(select(TokenRow.token)))
    if not adopted:
        return frozenset()
    named = sorted({name for threads in _threads(session, adopted) for name in threads["references"]})
    found: set[int] = set()
    for start in range(0, len(named), _AT_ONCE):
        group = named[start : start + _AT_ONCE]
        found.update(session.scalars(select(ThreadRow.case_id).where(ThreadRow.message_id.in_(group))))
    return frozenset(found)


def _threads(session: Session, tokens: frozenset[str]) -> Iterator[Mapping[str, Any]]:
    """What the mails that bear one of these tokens themselves refer to."""
    readings = session.scalars(
        select(MessageRow.reading).where(MessageRow.verdict == "own", MessageRow.reading.is_not(None))
    )
    for reading in readings:
        threads = (reading or {}).get("threads", {})
        if threads and tokens.intersection((threads["own"], *threads["tokens"])):
            yield threads
