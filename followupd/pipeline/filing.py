"""Into the mailbox's own folders: drafts for staff, and copies of sent mails, each exactly once.

Before every APPEND is written down where the folder stood, so that after a crash what it left is looked for
among the mails that came later. A draft that somebody removed is never put there again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from followupd.clock import Clock
from followupd.decide.copies import CopyStep, SentMail, copy_step
from followupd.mailbox.shelf import Mark, Place, Since
from followupd.model.decision import How
from followupd.model.proof import Proof
from followupd.pipeline.ways import Shelf
from followupd.store import proofs, shelving, tokens
from followupd.store.outbox import Item
from followupd.store.session import Database

_PUTTING = (CopyStep.MOVE, CopyStep.APPEND)
#: A copy that is awaited is looked for again so much later.
_LOOK_AGAIN = timedelta(minutes=1)
TAKEN = "somebody removed a draft while it was being filed: it is not put there again"
ALREADY = "a draft for the same mail lies there, from before the database was put back"
_IN_REPLY_TO = re.compile(rb"^In-Reply-To:\s*<([^<>\s]{1,998})>", re.MULTILINE | re.IGNORECASE)
RENUMBERED = (
    "the mail server renumbered Drafts while the draft was being filed: look whether it is there, then run"
    " `followupd queue release` or `followupd queue drop`"
)


class Filer:
    """Puts one mailbox's drafts and copies away; for one thread. Raises MailboxError, and may be repeated."""

    def __init__(self, database: Database, mailbox: str, shelf: Shelf, clock: Clock) -> None:
        self._database = database
        self._mailbox = mailbox
        self._shelf = shelf
        self._clock = clock

    def file(self, item: Item) -> tuple[str, str]:
        """Put a claimed draft into Drafts, or a note into the inbox; its new state, and why."""
        place = Place.DRAFTS if item.how is How.DRAFT else Place.INBOX
        mark = _mark_of(item)
        if mark is not None:
            since = self._shelf.since(place, mark, (item.message_id,))
            if state := _state_after(item, since, self._unexplained(item, since)):
                self._note_place(item, since.found.get(item.message_id))
                return state
        elif item.how is How.DRAFT and self._lies_there_already(item):
            return "drafted", ALREADY
        mark = self._shelf.mark(place)
        with self._database.write() as session:
            is_wanted = shelving.begin_draft(session, item, mark.uidvalidity, mark.uidnext, self._clock())
        if not is_wanted:
            return "cancelled", "overtaken by what happened"
        self._note_place(item, self._shelf.put(place, item.raw, self._clock()))
        return "drafted", ""

    def _unexplained(self, item: Item, since: Since) -> frozenset[int]:
        """The UIDs of mails removed since that we did not put there ourselves: one may have been this.

        Others of ours are filed while this one waits for its next attempt, and staff take them.
        """
        mark = _mark_of(item)
        if mark is None or not since.missing:
            return frozenset()
        with self._database.read() as session:
            return since.missing - shelving.put_there(session, item, mark.uidvalidity, mark.uidnext)

    def _lies_there_already(self, item: Item) -> bool:
        """Whether a life that this database does not remember put a draft for the same mail there."""
        with self._database.read() as session:
            if not tokens.has_adopted(session, self._mailbox):
                return False
        answers = _IN_REPLY_TO.search(item.raw)
        return answers is not None and answers.group(1).decode("ascii", "replace") in self._shelf.answered(
            Place.DRAFTS
        )

    def see_to_copies(self, proof: Proof | None) -> None:
        """See that a copy of every sent mail lies in Sent, once."""
        now = self._clock()
        with self._database.read() as session:
            due = shelving.copies_due(session, self._mailbox, now)
        steps = {item.id: copy_step(_sent_mail(item, proof), now) for item in due}
        act: dict[CopyStep, Callable[[Sequence[Item]], None]] = {
            CopyStep.NOTHING: self._leave,
            CopyStep.WAIT: self._put_off,
            CopyStep.MOVE: self._move,
            CopyStep.APPEND: self._append,
        }
        for step, do in act.items():
            if items := [item for item in due if steps[item.id] is step]:
                do(self._not_in_sent(items, step) if step in _PUTTING else items)

    def _not_in_sent(self, items: Sequence[Item], step: CopyStep) -> Sequence[Item]:
        """Those of which no copy lies in Sent yet, whoever put it there.

        What an earlier attempt of ours put there is found by where it began; but a copy to ourselves may come
        long after that was done.
        """
        is_move = step is CopyStep.MOVE
        asked = [item.message_id for item in items if is_move or item.shelf_uidnext is None]
        there = {message_id for message_id, *_ in self._shelf.among(Place.SENT, asked)}
        self._leave([item for item in items if item.message_id in there])
        return [item for item in items if item.message_id not in there]

    def _leave(self, items: Sequence[Item]) -> None:
        with self._database.write() as session:
            for item in items:
                shelving.put_away(session, item.id, None)

    def _put_off(self, items: Sequence[Item]) -> None:
        with self._database.write() as session:
            for item in items:
                shelving.see_to_copy(session, item.id, self._clock() + _LOOK_AGAIN)

    def _move(self, items: Sequence[Item]) -> None:
        """The copy to ourselves belongs into Sent; where the server cannot move, it stays where it came."""
        self._begin([item for item in items if item.shelf_uidnext is None])
        with self._database.read() as session:
            places = shelving.lies_at(session, self._mailbox, [item.id for item in items])
        for item in items:
            for folder, uidvalidity, uid in places.get(item.id, ()):
                self._shelf.file_away(folder, uidvalidity, uid)
            self._note_place(item, None)

    def _append(self, items: Sequence[Item]) -> None:
        """Put those into Sent that an earlier attempt has not put there."""
        self._begin([item for item in items if item.shelf_uidnext is None])
        begun = [item for item in items if item.shelf_uidnext is not None]
        found = self._found_since(begun)
        for item in items:
            is_settled = item.id in found
            uid = found[item.id] if is_settled else self._shelf.put(Place.SENT, item.raw, self._clock())
            self._note_place(item, uid)

    def _begin(self, fresh: Sequence[Item]) -> None:
        if not fresh:
            return
        mark = self._shelf.mark(Place.SENT)
        with self._database.write() as session:
            shelving.begin_copies(session, [item.id for item in fresh], mark.uidvalidity, mark.uidnext)

    def _found_since(self, begun: Sequence[Item]) -> dict[int, int | None]:
        """Of copies begun before: where they lie; None for one that must not be put there again."""
        found: dict[int, int | None] = {}
        for mark in {_mark_of(item) for item in begun}:
            if mark is None:
                continue
            items = [item for item in begun if _mark_of(item) == mark]
            since = self._shelf.since(Place.SENT, mark, [item.message_id for item in items])
            gap = self._unexplained(items[0], since)
            for item in items:
                if item.message_id in since.found or gap or not since.same:
                    found[item.id] = since.found.get(item.message_id)
        return found

    def _note_place(self, item: Item, uid: int | None) -> None:
        with self._database.write() as session:
            shelving.put_away(session, item.id, uid)

    def look_into_junk(self, items: Sequence[Item], now: datetime) -> tuple[Item, ...]:
        """Those of these mails whose copy to ourselves was taken for junk; it is moved into Sent."""
        by_id = {item.message_id: item for item in items}
        there = self._shelf.among(Place.JUNK, tuple(by_id))
        for message_id, folder, uidvalidity, uid in there:
            with self._database.write() as session:
                proofs.note_back(session, by_id[message_id].id, "", now)
            self._begin([by_id[message_id]])
            self._shelf.file_away(folder, uidvalidity, uid)
        return tuple(by_id[message_id] for message_id, _, _, _ in there)


def _mark_of(item: Item) -> Mark | None:
    if item.shelf_uidvalidity is None or item.shelf_uidnext is None:
        return None
    return Mark(uidvalidity=item.shelf_uidvalidity, uidnext=item.shelf_uidnext)


def _state_after(item: Item, since: Since, unexplained: frozenset[int]) -> tuple[str, str] | None:
    """What became of a draft whose filing was interrupted; None when it was certainly not put there."""
    if not since.same:
        return "held", RENUMBERED
    if item.message_id in since.found:
        return "drafted", ""
    return ("drafted", TAKEN) if unexplained else None


def _sent_mail(item: Item, proof: Proof | None) -> SentMail:
    return SentMail(
        accepted_at=item.dot_at or item.created_at,
        self_copy=item.self_copy,
        kept=item.kept_at is not None,
        back=item.back_at is not None,
        proof=proof,
    )
