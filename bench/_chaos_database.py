"""What lies in the database of a run, read past the service: by the tables alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, NullPool, create_engine, func, select
from sqlalchemy.exc import DBAPIError

from followupd.store.schema import CaseRow, FactRow, FolderRow, HaltRow, MessageRow, OutboxRow, SightingRow

_FILE = "sqlite:///"
_UNDER_WAY = ("queued", "sending", "dot", "appending")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A row of the outbox."""

    kind: str
    state: str
    recipient: str
    message_id: str
    token: str
    dot_at: datetime | None
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A mail in the inbox as the database has it."""

    #: "new", "read", "copy", "old", "quarantined"; empty: only the sighting is there, the mail had gone.
    state: str
    sighting: str
    sha256: str
    message: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled:
    """What is still to be done."""

    unseen: int
    unread: int
    letters: int
    copies: int
    held: int

    @property
    def count(self) -> int:
        """How much of it there is, without what is held for a person."""
        return self.unseen + self.unread + self.letters + self.copies


class Database:
    """Reads the database; raises DBAPIError while it is away."""

    def __init__(self, url: str) -> None:
        # A connection for each look: a file may be put back from a backup in between. A reader's only: nobody
        # but the service may tidy up its files.
        if url.startswith(_FILE):
            url = f"sqlite:///file:{url.removeprefix(_FILE)}?mode=ro&uri=true"
        self._engine = create_engine(url, poolclass=NullPool)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.dispose()

    @contextmanager
    def _look(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection

    def is_ready(self) -> bool:
        """Whether the inbox was looked at for the first time: what comes from now on counts."""
        try:
            with self._look() as look:
                seen = select(func.count()).select_from(FolderRow).where(FolderRow.synced_at.is_not(None))
                return bool(look.scalar(seen))
        except DBAPIError:
            return False

    def unsettled(self, delivered: Collection[int]) -> Unsettled:
        """What of the mails with these UIDs, and of the letters that follow from them, is not at an end."""
        sightings = select(func.count()).select_from(SightingRow)
        outbox = select(func.count()).select_from(OutboxRow)
        with self._look() as look:
            seen = set(look.scalars(select(SightingRow.uid).where(SightingRow.role == "inbox")))
            return Unsettled(
                unseen=len(set(delivered) - seen),
                unread=look.scalar(sightings.where(SightingRow.state == "new")) or 0,
                letters=look.scalar(outbox.where(OutboxRow.state.in_(_UNDER_WAY))) or 0,
                copies=look.scalar(outbox.where(OutboxRow.copy_due_at.is_not(None))) or 0,
                held=look.scalar(outbox.where(OutboxRow.state == "held")) or 0,
            )

    def inbox(self) -> Mapping[int, tuple[Stored, ...]]:
        """By UID: every row that says this mail was seen in the inbox."""
        query = (
            select(SightingRow.uid, SightingRow.state, MessageRow.id, MessageRow.state, MessageRow.sha256)
            .outerjoin(MessageRow, MessageRow.id == SightingRow.message_id)
            .where(SightingRow.role == "inbox")
        )
        found: dict[int, tuple[Stored, ...]] = {}
        with self._look() as look:
            for uid, sighting, row, state, sha256 in look.execute(query):
                stored = Stored(sighting=sighting, state=state or "", sha256=sha256 or "", message=row or 0)
                found[uid] = (*found.get(uid, ()), stored)
        return found

    def originals(self) -> Mapping[str, int]:
        """By the digest of the bytes: how many mails are kept that are no copies of another one."""
        query = select(MessageRow.sha256, func.count()).where(MessageRow.state != "copy")
        with self._look() as look:
            return {digest: count for digest, count in look.execute(query.group_by(MessageRow.sha256))}

    def cases(self) -> Mapping[str, int]:
        """By customer: how many cases there are."""
        with self._look() as look:
            found = look.execute(select(CaseRow.customer, func.count()).group_by(CaseRow.customer))
            return {customer: count for customer, count in found}

    def letters(self) -> tuple[Letter, ...]:
        """Everything that was to leave."""
        names = ("kind", "state", "message_id", "token", "dot_at", "note")
        query = select(OutboxRow.recipients, *(getattr(OutboxRow, name) for name in names))
        with self._look() as look:
            return tuple(
                Letter(
                    recipient=next(iter(row.recipients), ""), **{name: getattr(row, name) for name in names}
                )
                for row in look.execute(query.order_by(OutboxRow.id))
            )

    def halts(self) -> tuple[str, ...]:
        """Why everything automatic stands still."""
        with self._look() as look:
            return tuple(f"{name}: {why}" for name, why in look.execute(select(HaltRow.name, HaltRow.why)))

    def dump(self, path: Path) -> None:
        """Write the tables that tell what happened into a file, without the mails themselves."""
        with self._look() as look, path.open("w", encoding="utf-8") as out:
            for table in (FactRow.__table__, FolderRow.__table__, SightingRow.__table__, OutboxRow.__table__):
                wanted = [column for column in table.columns if column.name != "raw"]
                for row in look.execute(select(*wanted)):
                    out.write(f"{table.name} {dict(row._mapping)}\n")

    def is_whole(self) -> bool:
        """What the database says of itself."""
        if not self._engine.url.drivername.startswith("sqlite"):
            return True
        with self._look() as look:
            return look.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
