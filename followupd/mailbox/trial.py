"""Trying what the service will do in a mailbox, and leaving nothing behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from followupd.errors import MailboxError
from followupd.mailbox.imap import Imap
from followupd.mailbox.imap_fetch import Headers
from followupd.mailbox.shelf import OUR_IDS

#: So many of the latest mails of a folder are looked at.
_LATEST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A mail that was put into a folder, seen there and removed again."""

    #: When the server says that it came; it knows no other clock than its own.
    at: datetime | None


class Trial(Imap):
    """A connection that tries things; for one thread, and for mails that it made itself."""

    @property
    def can_remove(self) -> bool:
        """Whether a single mail can be removed (RFC 4315): a plain EXPUNGE would take others along."""
        with self._talk("list what it can do") as client:
            return bool(client.has_capability("UIDPLUS"))

    def file_and_remove(self, folder: str, raw: bytes, message_id: str) -> Filed:
        """Put a mail into the folder as a draft, see it there, and remove it again.

        Call it only where `can_remove`. Raises MailboxError when any of it does not work.
        """
        uidvalidity = self.status(folder).uidvalidity
        uid = self.append(folder, raw, ("\\Draft", "\\Seen"))
        there = self.find_header(folder, "Message-ID", f"<{message_id}>")
        if not there or (uid is not None and uid not in there):
            raise MailboxError(f'A mail put into "{folder}" is not to be seen there afterwards.')
        found = self._fetch(there[-1:], ["INTERNALDATE"]).get(there[-1], {}).get(b"INTERNALDATE")
        self._remove(folder, uidvalidity, there)
        return Filed(at=found if isinstance(found, datetime) else None)

    def _remove(self, folder: str, uidvalidity: int, uids: tuple[int, ...]) -> None:
        if not self._open_for_moving(folder, uidvalidity, uids[0]):
            raise MailboxError(f'The trial mail in "{folder}" has gone by itself.')
        with self._talk(f'remove the trial mail from "{folder}"', folder) as client:
            client.add_flags(list(uids), [b"\\Deleted"], silent=True)
            client.uid_expunge(list(uids))

    def holds(self, folder: str, message_id: str) -> bool:
        """Whether a mail with that Message-ID, given by us, is among the latest of the folder."""
        mails = self.recent_headers(folder, OUR_IDS, _LATEST) if folder else ()
        return any(f"<{message_id}>" in values for _, headers in mails for values in headers.values())

    def latest(self, folder: str, names: tuple[str, ...]) -> tuple[Headers, ...]:
        """Those header fields of the folder's latest mails, oldest first."""
        return tuple(headers for _, headers in self.recent_headers(folder, names, _LATEST))

    def newest_at(self, folder: str) -> datetime | None:
        """When the folder's newest mail came, by the server's clock; None when it is empty or not told."""
        self.select(folder)
        uids = self.uids_from(1)[-1:]
        found = self._fetch(uids, ["INTERNALDATE"]) if uids else {}
        at = next(iter(found.values()), {}).get(b"INTERNALDATE")
        return at if isinstance(at, datetime) else None
