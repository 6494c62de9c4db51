"""How it goes on after everything stood still: a person has looked, and nobody is written to twice for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.errors import FollowupdError
from followupd.model.decision import How
from followupd.store import backlog, desk_outbox, halts, outbox, restore, standings, strangers
from followupd.store.halts import BRAKE, Halt
from followupd.store.outbox import Item
from followupd.store.session import Database

WRITTEN_TO = (
    "the mailbox holds a letter of ours to this customer that this database does not know: look into Sent,"
    " then drop this one, or release it"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standstill:
    """Why nothing leaves, and what becomes of the letters that wait once it goes on."""

    halts: tuple[Halt, ...]
    leaves: tuple[Item, ...]
    #: Held for a person: these customers seem to have been written to.
    held: tuple[Item, ...] = ()
    #: Dropped, because the person said so.
    dropped: tuple[Item, ...] = ()


class TooEarly(FollowupdError):
    """The service has not read the mailbox since it was stopped."""


def standstill(session: Session, *, drop_waiting: bool = False) -> Standstill:
    """What stands still now, and what would become of it."""
    standing = halts.standing(session)
    waiting = tuple(item for item in desk_outbox.unsettled(session) if item.state == "queued")
    if not any(halt.name == BRAKE for halt in standing):
        return _sorted(standing, waiting, frozenset(), drop_waiting=drop_waiting)
    return _sorted(standing, waiting, strangers.cases_written_to(session), drop_waiting=drop_waiting)


def _sorted(
    standing: tuple[Halt, ...], waiting: tuple[Item, ...], known: frozenset[int], *, drop_waiting: bool
) -> Standstill:
    held = tuple(item for item in waiting if item.case_id in known and item.kind not in outbox.TO_US)
    others = tuple(item for item in waiting if item not in held)
    dropped = tuple(item for item in others if drop_waiting and _is_for_customer(item)) if standing else ()
    leaves = tuple(item for item in others if item not in dropped)
    return Standstill(halts=standing, leaves=leaves, held=held, dropped=dropped)


def _is_for_customer(item: Item) -> bool:
    """Mails to customers; drafts lie before a person anyway."""
    return item.how is How.SEND and item.kind not in outbox.TO_US


def resume(database: Database, now: datetime, *, drop_waiting: bool = False) -> Standstill:
    """Lift every halt; gives what stood still, and what became of it.

    After the brake, a letter to somebody whom a letter answers that this database does not know is held: it
    may be the same one.
    """
    with database.write() as session:
        found = standstill(session, drop_waiting=drop_waiting)
        for item in found.held:
            desk_outbox.hold(session, item.id, WRITTEN_TO, now)
        for item in found.dropped:
            desk_outbox.drop(session, item.id, now)
        halts.lift(session)
    return found


def check_ready(session: Session, mailboxes: Iterable[str]) -> None:
    """Raise TooEarly while what came in is not known yet: only then can be seen who was written to."""
    braked = [halt for halt in halts.standing(session) if halt.name == BRAKE]
    for halt in braked:
        for name in mailboxes:
            read_at = standings.synced_at(session, name)
            if halt.why == restore.WHY and (read_at is None or read_at < halt.at):
                raise TooEarly(
                    f"The mailbox {name} was not read since the backup was put back. Start the service, which"
                    " sends nothing meanwhile, and say followupd resume again in a minute."
                )
            if backlog.has_new(session, name):
                raise TooEarly(
                    f"Mails of the mailbox {name} are still being read. Say followupd resume again soon."
                )
