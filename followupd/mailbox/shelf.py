"""Adding to the mailbox, over a connection of its own: drafts for staff, copies of what was sent.

It puts, finds and moves; when, and whether again, is decided by those who keep the book.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.mailbox.folders import FolderNames, FolderPlan, plan
from followupd.mailbox.imap import Imap
from followupd.mailbox.imap_login import ImapSettings

#: Where a server keeps an id of ours that it replaced; and where we repeat it.
OUR_IDS = (
    "Message-ID",
    "X-Followupd-Id",
    "X-Google-Original-Message-ID",
    "X-Microsoft-Original-Message-ID",
)
#: Ids a mail may name, of which some may be ours.
_ALL_IDS = (*OUR_IDS, "References", "In-Reply-To")
#: Of more mails that came since a mark, the later ones are not counted.
_MOST_SINCE = 100_000
_FLAGS = {"drafts": ("\\Draft", "\\Seen"), "sent": ("\\Seen",), "inbox": ()}


def _nothing() -> None:
    return


class Place(StrEnum):
    """The folders that the shelf looks into."""

    INBOX = "inbox"
    DRAFTS = "drafts"
    SENT = "sent"
    JUNK = "junk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where a folder stood before something was put into it (RFC 3501 §2.3.1.1)."""

    uidvalidity: int
    uidnext: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What a folder shows of the time since a mark."""

    #: The folder was not renumbered: the mark still says something.
    same: bool
    #: The UIDs of those looked for that lie there, by Message-ID.
    found: dict[str, int]
    #: UIDs given out since under which no mail lies any more: somebody removed them.
    missing: frozenset[int]


class Shelf:
    """Puts mails into Drafts and Sent; for one thread. Raises MailboxError when the way is blocked."""

    def __init__(
        self, settings: ImapSettings, wishes: FolderNames, confirm: Callable[[], object] = _nothing
    ) -> None:
        self._imap = Imap(settings)
        #: Called when nothing but the mail itself is missing of an APPEND; what it raises ends it there.
        self._confirm = confirm
        self._wishes = wishes
        self._plan: FolderPlan | None = None

    def mark(self, place: Place) -> Mark:
        """Where the folder stands now."""
        status = self._imap.select(self._folder(place))
        return Mark(uidvalidity=status.uidvalidity, uidnext=status.uidnext)

    def since(self, place: Place, mark: Mark, message_ids: Collection[str]) -> Since:
        """Which of these mails came into the folder since the mark."""
        uidvalidity, uidnext, mails = self._imap.headers_from(self._folder(place), OUR_IDS, mark.uidnext)
        found: dict[str, int] = {}
        for uid, headers in mails:
            named = {value.strip("<> ") for values in headers.values() for value in values}
            found.update({message_id: uid for message_id in message_ids if message_id in named})
        given_out = range(mark.uidnext, min(uidnext, mark.uidnext + _MOST_SINCE))
        missing = frozenset(given_out).difference(uid for uid, _ in mails)
        return Since(same=uidvalidity == mark.uidvalidity, found=found, missing=missing)

    def put(self, place: Place, raw: bytes, now: datetime) -> int | None:
        """Put a mail into the folder; its UID when the server tells (RFC 4315).

        The flag \\Draft goes with the APPEND: some servers do not take it afterwards. In the inbox the server
        itself dates it: what lies there tells the server's time, not ours (RFC 3501 §6.3.11).
        """
        when = None if place is Place.INBOX else now
        return self._imap.append(self._folder(place), raw, _FLAGS[place], when, self._confirm)

    def file_away(self, folder: str, uidvalidity: int, uid: int) -> bool:
        """Move a copy of what we sent into Sent; False when it has gone, or the server cannot move."""
        return self._imap.move(folder, uidvalidity, uid, self._folder(Place.SENT))

    def ids(self, places: Iterable[Place]) -> tuple[str, ...]:
        """Every id, without angle brackets, that the last mails of these folders bear or name."""
        found: dict[str, None] = {}
        for place in places:
            folder = self._folder(place)
            for _, headers in self._imap.recent_headers(folder, _ALL_IDS) if folder else ():
                for values in headers.values():
                    found.update(
                        dict.fromkeys(word.strip("<>") for value in values for word in value.split())
                    )
        return tuple(found)

    def answered(self, place: Place) -> frozenset[str]:
        """The Message-IDs that the folder's last mails answer, without angle brackets."""
        mails = self._imap.recent_headers(self._folder(place), ("In-Reply-To",))
        return frozenset(value.strip("<> ") for _, headers in mails for value in headers["In-Reply-To"])

    def among(self, place: Place, message_ids: Collection[str]) -> tuple[tuple[str, str, int, int], ...]:
        """Those of these mails that lie among the folder's last: Message-ID, folder, UIDVALIDITY and UID."""
        folder = self._folder(place)
        if not folder or not message_ids:
            return ()
        uidvalidity = self._imap.select(folder).uidvalidity
        mails = self._imap.recent_headers(folder, OUR_IDS)
        return tuple(
            (message_id, folder, uidvalidity, uid)
            for uid, headers in mails
            for message_id in message_ids
            if any(message_id == value.strip("<> ") for values in headers.values() for value in values)
        )

    def close(self) -> None:
        """End the connection; never raises."""
        self._imap.close()

    def interrupt(self) -> None:
        """End a call that another thread is waiting in."""
        self._imap.interrupt()

    def _folder(self, place: Place) -> str:
        return str(getattr(self._folders(), place))

    def _folders(self) -> FolderPlan:
        if not self._imap.connected:
            self._imap.connect()
            self._plan = None
        if self._plan is None:
            self._plan = plan(self._imap.list_folders(), self._imap.namespace_prefix(), self._wishes)
        return self._plan
