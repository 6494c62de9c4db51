"""The desk corrects a verdict: what is written down of it, and what the reader then knows."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.errors import ParserDied
from followupd.model.inputs import StaffCommanded
from followupd.model.knowledge import Knowledge
from followupd.model.lesson import NOTHING_TAUGHT, Lesson
from followupd.model.message import Message
from followupd.model.reading import Reading
from followupd.pipeline.account import Account
from followupd.pipeline.parser import Parser
from followupd.pipeline.record import Task
from followupd.store import lessons
from followupd.store.backlog import Sighting
from followupd.store.session import Database
from followupd.understand import judge
from followupd.understand.taught import taught, words_of
from followupd.understand.weights import learnt


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """A mail of which staff say whether it is a complaint: its row, what it teaches, who says so and how."""

    row: int
    lesson: Lesson
    by: str
    how: str


class Teaching:
    """What was taught so far, as all instances wrote it down; read anew when there is more."""

    def __init__(self, database: Database, parser: Parser, accounts: Mapping[str, Account]) -> None:
        self._database = database
        self._parser = parser
        self._accounts = accounts
        self._standing: tuple[int, datetime | None] = (0, None)
        self._taught = NOTHING_TAUGHT

    def look(self, session: Session) -> None:
        """Learn what was taught since the last look."""
        standing = lessons.standing(session)
        if standing != self._standing:
            found = [taken.lesson for taken in lessons.newest(session)]
            public = (account.knowledge.public_domains for account in self._accounts.values())
            self._taught = taught(found, frozenset[str]().union(*public))
            self._standing = standing

    def beside(self, knowledge: Knowledge) -> Knowledge:
        """The knowledge of a mailbox with what was taught."""
        return replace(knowledge, taught=self._taught) if self._taught.lessons else knowledge

    def corrected(self, task: Task, sighting: Sighting) -> Corrected | None:
        """What an order may teach, of the mail that was moved or of the one that the case began with."""
        what = task.what
        if not isinstance(what, StaffCommanded):
            return None
        if what.message is not None and what.reading is not None:
            return _corrected(sighting.message, what.message, what.reading, what)
        return self._of_case(task, what) if task.case_id is not None else None

    def _of_case(self, task: Task, what: StaffCommanded) -> Corrected | None:
        with self._database.read() as session:
            found = lessons.first_mail(session, task.case_id) if task.case_id is not None else None
        if found is None:
            return None
        row, raw = found
        # A mail that ends its reader teaches nothing.
        with suppress(ParserDied):
            message = self._parser.parse(raw)
            return _corrected(row, message, judge(message, self._accounts[task.mailbox].knowledge), what)
        return None


def note(session: Session, corrected: Corrected, is_complaint: bool, now: datetime) -> None:
    """Write down what staff said."""
    lesson = replace(corrected.lesson, is_complaint=is_complaint)
    lessons.take(session, corrected.row, lesson, now, corrected.by, corrected.how)


def _corrected(row: int, message: Message, reading: Reading, what: StaffCommanded) -> Corrected:
    lesson = Lesson(
        words=words_of(reading.new_text, learnt().common),
        author=message.author.key if message.author is not None else "",
        odds=reading.odds or 0.0,
        is_complaint=False,
    )
    return Corrected(row=row, lesson=lesson, by=what.who, how=what.how)
