"""One IMAP connection: list, look, fetch, file and wait, without ever touching a flag.

It knows the protocol and its traps; it must not know what the mails mean or which were seen before.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from followupd.errors import FolderMissing
from followupd.mailbox import imap_fetch, imap_idle
from followupd.mailbox.folders import Folder
from followupd.mailbox.imap_connection import GOODBYE_SECONDS, Connection
from followupd.mailbox.imap_faults import CommandRefused
from followupd.mailbox.imap_fetch import FetchedMail
from followupd.mailbox.imap_login import ImapSettings

__all__ = ["FetchedMail", "FolderStatus", "Imap", "ImapSettings"]

#: So many UIDs are asked about, or searched for, in one command.
_SIZES_AT_ONCE = 500
_SEARCH_SPAN = 100_000
#: `find_header` looks at so many mails from the end.
_HEADERS_AT_MOST = 500

_APPENDUID = re.compile(rb"\[APPENDUID \d{1,10} (\d{1,10})\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderStatus:
    """What the server says of a folder before any mail is looked at."""

    uidvalidity: int
    uidnext: int
    #: How many mails lie there.
    exists: int


class Imap(Connection):
    """One connection for one thread; every fault is a MailboxError with a sentence.

    After a lost connection every call fails until `connect()`.
    """

    _selected: FolderStatus | None = None

    @property
    def has_idle(self) -> bool:
        """The server can tell about new mail by itself (RFC 2177)."""
        with self._talk("list what it can do") as client:
            return bool(client.has_capability("IDLE"))

    def list_folders(self) -> tuple[Folder, ...]:
        """Every folder of the mailbox, in the server's order."""
        with self._talk("list the folders") as client:
            return tuple(
                Folder(
                    name=str(name),
                    flags=tuple(_text(flag).lower() for flag in flags),
                    delimiter=_text(delimiter or ""),
                )
                for flags, delimiter, name in client.list_folders()
                if name is not None
            )

    def namespace_prefix(self) -> str:
        """What personal folders begin with (RFC 2342), such as "INBOX."; empty when nothing or unknown."""
        # An answer nobody can read is no reason to stop: LIST tells the prefix as well.
        with suppress(CommandRefused), self._talk("name its namespace") as client:
            if client.has_capability("NAMESPACE") and (personal := client.namespace().personal):
                return str(personal[0][0])
        return ""

    def ensure_folder(self, name: str) -> bool:
        """Create and subscribe to the folder unless it is there; True when it was created just now."""
        try:
            with self._talk(f'create the folder "{name}"') as client:
                client.create_folder(name)
        except CommandRefused:
            if self._exists(name):
                return False
            raise
        with suppress(CommandRefused), self._talk(f'subscribe to "{name}"') as client:
            client.subscribe_folder(name)
        return True

    def status(self, folder: str) -> FolderStatus:
        """A look from outside, cheaper than `select`. Raises FolderMissing."""
        with self._talk(f'look at "{folder}"', folder) as client:
            answer = client.folder_status(folder, ["UIDVALIDITY", "UIDNEXT", "MESSAGES"])
            return FolderStatus(
                uidvalidity=int(answer[b"UIDVALIDITY"]),
                uidnext=int(answer[b"UIDNEXT"]),
                exists=int(answer[b"MESSAGES"]),
            )

    def select(self, folder: str) -> FolderStatus:
        """Open the folder read-only (EXAMINE); the calls below then speak of it. Raises FolderMissing."""
        self._selected = None
        with self._talk(f'open "{folder}"', folder) as client:
            answer = client.select_folder(folder, readonly=True)
            uidvalidity, exists = int(answer[b"UIDVALIDITY"]), int(answer[b"EXISTS"])
            uidnext = answer.get(b"UIDNEXT")
        # RFC 3501 §6.3.1 asks for UIDNEXT, older servers leave it out.
        found = FolderStatus(
            uidvalidity=uidvalidity,
            uidnext=int(uidnext) if uidnext else self.status(folder).uidnext,
            exists=exists,
        )
        self._selected = found
        return found

    def uids_from(self, lowest: int) -> tuple[int, ...]:
        """The UIDs at or above `lowest` in the selected folder, ascending."""
        uidnext = self._selected.uidnext if self._selected else lowest
        found: set[int] = set()
        start = max(1, lowest)
        # One reply line must not outgrow what imaplib reads (1 MB), so a long stretch is asked for in pieces.
        while uidnext - start > _SEARCH_SPAN:
            found.update(self._search(f"{start}:{start + _SEARCH_SPAN - 1}"))
            start += _SEARCH_SPAN
        found.update(self._search(f"{start}:*"))
        # RFC 3501 §6.4.8: n:* always matches the last mail, even below n.
        return tuple(sorted(uid for uid in found if uid >= lowest))

    def batches(self, uids: Sequence[int]) -> Iterator[tuple[FetchedMail, ...]]:
        """The mails of the selected folder in ascending order, at most 50 or about 30 MB at a time.

        A mail that has gone, or that the server will not give in readable form, is left out.
        """
        ordered = sorted(set(uids))
        for start in range(0, len(ordered), _SIZES_AT_ONCE):
            sizes = self._sizes(ordered[start : start + _SIZES_AT_ONCE])
            for group, item in imap_fetch.reading_groups(sizes):
                mails = self._read(group, item)
                if mails:
                    yield mails

    def fetch(self, uids: Sequence[int]) -> Iterator[FetchedMail]:
        """As `batches`, one by one."""
        for batch in self.batches(uids):
            yield from batch

    def append(
        self, folder: str, raw: bytes, flags: Sequence[str] = (), when: datetime | None = None
    ) -> int | None:
        """File a mail, creating the folder when it is missing; the new UID when the server tells (RFC 4315).

        On MailboxError the mail may still have been filed: look with `find_header` before trying again.
        """
        try:
            answer = self._append(folder, raw, flags, when)
        except FolderMissing:
            self.ensure_folder(folder)
            answer = self._append(folder, raw, flags, when)
        found = _APPENDUID.search(answer)
        return int(found.group(1)) if found else None

    def find_header(self, folder: str, name: str, value: str, lowest_uid: int = 1) -> tuple[int, ...]:
        """The UIDs, of the folder's last 500 from `lowest_uid` on, whose field `name` is exactly `value`.

        It reads the fields: SEARCH HEADER matches parts of words, and some servers answer from a stale index.
        """
        self.select(folder)
        recent = self.uids_from(lowest_uid)[-_HEADERS_AT_MOST:]
        answers = self._fetch(recent, [f"BODY.PEEK[HEADER.FIELDS ({name.upper()})]"])
        return tuple(uid for uid in recent if value in imap_fetch.header_values(answers.get(uid, {}), name))

    def recent_values(self, folder: str, name: str) -> frozenset[str]:
        """Every value of the field `name` in the folder's last 500 mails."""
        self.select(folder)
        recent = self.uids_from(1)[-_HEADERS_AT_MOST:]
        answers = self._fetch(recent, [f"BODY.PEEK[HEADER.FIELDS ({name.upper()})]"])
        return frozenset(
            value for uid in recent for value in imap_fetch.header_values(answers.get(uid, {}), name)
        )

    def idle(self, seconds: float, stop: threading.Event) -> bool:
        """Wait for the server to say something: True for news, False when not, or when `stop` was set.

        It may end early without news. Without IDLE it only waits. Raises MailboxError when the link is dead.
        """
        if not self.has_idle:
            stop.wait(seconds)
            return False
        with self._talk("tell about new mail") as client:
            # What piled up is told now; right after IDLE it would confuse the library.
            if imap_idle.is_news(client.noop()[1]):
                return True
            client.idle()
            imap_idle.listen(client, seconds, stop)
            if stop.is_set():
                client.socket().settimeout(GOODBYE_SECONDS)
            return imap_idle.is_news(client.idle_done()[1])

    def _search(self, uid_range: str) -> list[int]:
        with self._talk("search the folder") as client:
            return [int(uid) for uid in client.search(["UID", uid_range])]

    def _fetch(self, uids: Sequence[int], items: list[str]) -> dict[int, dict[bytes, Any]]:
        with self._talk("hand over mails") as client:
            # Ints only: since 4.0 imapclient takes no ranges as text.
            return dict(client.fetch(list(uids), items))

    def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        try:
            return imap_fetch.announced(self._fetch(uids, ["RFC822.SIZE"]))
        except CommandRefused:
            return dict.fromkeys(uids, imap_fetch.GROUP_BYTES)

    def _read(self, group: tuple[int, ...], item: str) -> tuple[FetchedMail, ...]:
        try:
            answers = self._fetch(group, ["RFC822.SIZE", "INTERNALDATE", item])
        except CommandRefused:
            # Some servers refuse the whole batch for one mail that has gone or cannot be read.
            if len(group) == 1:
                return ()
            return tuple(mail for uid in group for mail in self._read((uid,), item))
        mails = (imap_fetch.fetched_mail(uid, answers[uid]) for uid in group if uid in answers)
        return tuple(mail for mail in mails if mail)

    def _append(self, folder: str, raw: bytes, flags: Sequence[str], when: datetime | None) -> bytes:
        with self._talk(f'file a mail in "{folder}"', folder) as client:
            return bytes(client.append(folder, raw, tuple(flags), when) or b"")

    def _exists(self, folder: str) -> bool:
        try:
            self.status(folder)
        except (FolderMissing, CommandRefused):
            return False
        return True


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
