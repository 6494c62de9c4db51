"""How often a mail was begun to be read in vain: one that cannot be read must not stop the rest."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import update
from sqlalchemy.orm import Session

from followupd.store import messages
from followupd.store.schema import MessageRow

#: Three strikes and a mail is set aside.
STRIKES = 3
#: Counted are the readings that never ended. One that ended the reader, while the service lived on, counts
#: twice: a service that is killed again and again has mails in hand that are innocent.
ENOUGH = 2 * STRIKES
_MESSAGES = MessageRow.__table__


def take_up(session: Session, mails: Collection[int]) -> None:
    """These are read now for the first time: written before, so that it is known if we do not survive it."""
    _count(session, mails, 1)


def give_back(session: Session, mail: int) -> None:
    """It was taken up and not read, and that was not its fault."""
    _count(session, (mail,), -1)


def strike(session: Session, mail: int) -> bool:
    """The reader died on this mail that was taken up; True when it is set aside from now on."""
    row = session.get_one(MessageRow, mail)
    row.parse_attempts += 1
    if row.parse_attempts < ENOUGH:
        return False
    messages.hold(session, mail, "the mail could not be read: three attempts ended the reader")
    return True


def _count(session: Session, mails: Collection[int], more: int) -> None:
    counted = update(_MESSAGES).values(parse_attempts=_MESSAGES.c.parse_attempts + more)
    session.execute(counted.where(_MESSAGES.c.id.in_(mails), _MESSAGES.c.state == "new"))
