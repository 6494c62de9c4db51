"""What a person decides about a letter that was stopped, recorded with what follows from it for its case.

It knows no command line: whoever asks gets the letter as it stands then, or a refusal in a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from followupd.errors import FollowupdError
from followupd.model.decision import Decision, How, Kind
from followupd.model.events import LetterHandled
from followupd.model.inputs import MailDelivered
from followupd.pipeline.record import Recorder, Task
from followupd.store import cases, desk_outbox, outbox
from followupd.store.outbox import Item
from followupd.store.session import Database

PERSON = "a person"


class Refused(FollowupdError):
    """The letter cannot be treated so."""


class MayComeTwice(Refused):
    """The letter may have arrived already, so it would perhaps come twice."""


def release(database: Database, number: int, now: datetime, *, even_if_twice: bool = False) -> Item:
    """Let a held or expired letter go, with the same bytes; gives it as it waits now.

    Raises MayComeTwice unless told that this is all right, Refused for every other reason.
    """
    with database.write() as session:
        item = _letter(session, number)
        if not desk_outbox.release(session, number, now, even_if_twice=even_if_twice):
            raise _no_release(session, item)
        _note(session, item, "released", now)
        return _letter(session, number)


def drop(database: Database, number: int, now: datetime) -> Item:
    """See that a letter never leaves. Raises Refused when it is gone, or just leaving."""
    with database.write() as session:
        item = _letter(session, number)
        if not desk_outbox.drop(session, number, now):
            raise Refused(_no_change(item))
        _note(session, item, "dropped", now)
        return _letter(session, number)


def mark_sent(recorder: Recorder, number: int, now: datetime) -> Item:
    """A person saw that a stopped letter arrived: its case goes on as if the server had said so.

    Raises Refused when the letter is not stopped.
    """
    with recorder.database.read() as session:
        item = _letter(session, number)

    def note(session: Session) -> None:
        if not desk_outbox.mark_sent(session, number, now):
            raise Refused(_no_change(_letter(session, number)))
        _note(session, item, "sent", now)

    if item.case_id is None or item.kind == Kind.DESK_NOTICE:
        with recorder.database.write() as session:
            note(session)
    else:
        _delivered(recorder, item, note, now)
    with recorder.database.read() as session:
        return _letter(session, number)


def _delivered(recorder: Recorder, item: Item, note: Callable[[Session], None], now: datetime) -> None:
    if item.mailbox not in recorder.accounts:
        raise Refused(
            f"Letter {item.id} is of the mailbox “{item.mailbox}”, which config.toml does not name any more."
            " Give the mailbox its old name again."
        )

    def also(session: Session, _decision: Decision, _case_id: int | None) -> None:
        note(session)

    what = MailDelivered(letter=item.kind, ordinal=item.ordinal)
    recorder.carry_out(Task(mailbox=item.mailbox, what=what, case_id=item.case_id), now, also)


def _letter(session: Session, number: int) -> Item:
    item = outbox.by_id(session, number)
    if item is None:
        raise Refused(f"There is no letter {number}. All that wait or are stopped: followupd queue")
    return item


def _note(session: Session, item: Item, how: str, now: datetime) -> None:
    if item.case_id is not None:
        event = LetterHandled(at=now, by=PERSON, letter=item.kind, how=how)
        cases.add_events(session, item.case_id, (event,))


def _no_release(session: Session, item: Item) -> Refused:
    if item.state not in desk_outbox.STOPPED:
        return Refused(_no_change(item))
    if not item.raw:
        return Refused(
            f"Letter {item.id} has no words: it {item.note}. Answer the customer yourself, then drop it:"
            f" followupd queue drop {item.id}"
        )
    if not desk_outbox.still_fits(session, item.id):
        return Refused(
            f"Letter {item.id} does not fit its case any more, which has moved on since it was written."
            f" Drop it: followupd queue drop {item.id}"
        )
    where = "lie in Drafts" if item.how is How.DRAFT else "have arrived"
    return MayComeTwice(
        f"Letter {item.id} may {where} already: nobody knows. If you see that it did: followupd queue"
        f" mark-sent {item.id}. To send it all the same: followupd queue release {item.id} --even-if-twice"
    )


def _no_change(item: Item) -> str:
    return f"Letter {item.id} {_STANDS.get(item.state, f'is {item.state}')}."


#: Why nothing can be done about a letter in that state.
_STANDS = {
    "queued": "waits already and leaves by itself",
    "sending": "is just being sent; look again in a few minutes",
    "appending": "is just being put into Drafts; look again in a few minutes",
    "dot": "is in doubt: followupd still looks for proof that it arrived; look again in half an hour",
    "sent": "has left",
    "drafted": "lies in Drafts; delete it there if it shall not be sent",
    "failed": "was refused by the mail server; answer the customer yourself",
    "cancelled": "was cancelled and does not leave",
    "shown": "was only shown: in shadow mode nothing leaves",
}
