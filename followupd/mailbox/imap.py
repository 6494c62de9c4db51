"""One IMAP connection: list, look, fetch, file and wait, without ever touching a flag.

It knows the protocol and its traps; it must not know what the mails mean or which were seen before.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from followupd.errors import FolderMissing
from followupd.mailbox import imap_fetch, imap_idle
from followupd.mailbox.folders import Folder
from followupd.mailbox.imap_connection import GOODBYE_SECONDS
from followupd.mailbox.imap_faults import CommandRefused
from followupd.mailbox.imap_fetch import FetchedMail, Headers, Trace
from followupd.mailbox.imap_login import ImapSettings
from followupd.mailbox.imap_reading import AT_ONCE, Reader

__all__ = ["FetchedMail", "FolderStatus", "Headers", "Imap", "ImapSettings", "Trace"]

#: UIDs are searched for in stretches of so many.
_SEARCH_SPAN = 100_000
#: `find_header` and its like look at so many mails from the end.
_HEADERS_AT_MOST = 500

_APPENDUID = re.compile(rb"\[APPENDUID \d{1,10} (\d{1,10})\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderStatus:
    """What the server says of a folder before any mail is looked at."""

    uidvalidity: int
    uidnext: int
    #: How many mails lie there.
    exists: int


class Imap(Reader):
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

    def uids_from(self, lowest: int, since: date | None = None) -> tuple[int, ...]:
        """The UIDs at or above `lowest` in the selected folder, ascending.

        With `since` only those whose INTERNALDATE is that day or later, as the server reckons days.
        """
        uidnext = self._selected.uidnext if self._selected else lowest
        found: set[int] = set()
        start = max(1, lowest)
        # One reply line must not outgrow what imaplib reads (1 MB), so a long stretch is asked for in pieces.
        while uidnext - start > _SEARCH_SPAN:
            found.update(self._search(f"{start}:{start + _SEARCH_SPAN - 1}", since))
            start += _SEARCH_SPAN
        found.update(self._search(f"{start}:*", since))
        # RFC 3501 §6.4.8: n:* always matches the last mail, even below n.
        return tuple(sorted(uid for uid in found if uid >= lowest))

    def append(
        self,
        folder: str,
        raw: bytes,
        flags: Sequence[str] = (),
        when: datetime | None = None,
        confirm: Callable[[], object] = lambda: None,
    ) -> int | None:
        """File a mail, creating the folder when it is missing; the new UID when the server tells (RFC 4315).

        `confirm` is called when only the mail itself is left to be sent: what it raises ends it without.
        On MailboxError the mail may still have been filed: look with `find_header` before trying again.
        """
        try:
            answer = self._append(folder, raw, flags, when, confirm)
        except FolderMissing:
            self.ensure_folder(folder)
            answer = self._append(folder, raw, flags, when, confirm)
        found = _APPENDUID.search(answer)
        return int(found.group(1)) if found else None

    def find_header(self, folder: str, name: str, value: str, lowest_uid: int = 1) -> tuple[int, ...]:
        """The UIDs, of the folder's last 500 from `lowest_uid` on, whose field `name` is exactly `value`.

        It reads the fields: SEARCH HEADER matches parts of words, and some servers answer from a stale index.
        """
        self.select(folder)
        mails = self._headers(self.uids_from(lowest_uid)[-_HEADERS_AT_MOST:], (name,))
        return tuple(uid for uid, headers in mails if value in headers[name])

    def recent_values(self, folder: str, name: str) -> frozenset[str]:
        """Every value of the field `name` in the folder's last 500 mails."""
        return frozenset(
            value for _, headers in self.recent_headers(folder, (name,)) for value in headers[name]
        )

    def recent_headers(
        self, folder: str, names: Sequence[str], limit: int = _HEADERS_AT_MOST
    ) -> tuple[tuple[int, Headers], ...]:
        """Those header fields of the folder's last mails, each with its UID, ascending."""
        self.select(folder)
        return self._headers(self.uids_from(1)[-limit:], names)

    def headers_from(
        self, folder: str, names: Sequence[str], lowest_uid: int
    ) -> tuple[int, int, tuple[tuple[int, Headers], ...]]:
        """UIDVALIDITY, UIDNEXT, and those header fields of every mail from `lowest_uid` on.

        A UID below UIDNEXT that is not among them was removed, or never given out.
        """
        status = self.select(folder)
        return status.uidvalidity, status.uidnext, self._headers(self.uids_from(lowest_uid), names)

    def move(self, folder: str, uidvalidity: int, uid: int, target: str) -> bool:
        """Move one mail; False when it is not there any more, or this server cannot move a single mail.

        Without MOVE (RFC 6851) it is copied and then removed by UID EXPUNGE (RFC 4315): a plain EXPUNGE would
        take what other programs marked. Harmless to repeat.
        """
        if not self._open_for_moving(folder, uidvalidity, uid):
            return False
        with self._talk(f'move a mail to "{target}"', target) as client:
            if client.has_capability("MOVE"):
                client.move([uid], target)
                return True
            can_remove = bool(client.has_capability("UIDPLUS"))
        return can_remove and self._copy_and_remove(folder, uidvalidity, uid, target)

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

    def _open_for_moving(self, folder: str, uidvalidity: int, uid: int) -> bool:
        """Open the folder to write; whether the mail is still the one meant, and lies there."""
        self._selected = None
        with self._talk(f'open "{folder}"', folder) as client:
            if int(client.select_folder(folder)[b"UIDVALIDITY"]) != uidvalidity:
                return False
        return uid in self._search(str(uid))

    def _copy_and_remove(self, folder: str, uidvalidity: int, uid: int, target: str) -> bool:
        # What was copied before a connection broke must not be copied again.
        known = next((headers["Message-ID"] for _, headers in self._headers((uid,), ("Message-ID",))), ())
        is_copied = bool(known and self.find_header(target, "Message-ID", known[0]))
        if not self._open_for_moving(folder, uidvalidity, uid):
            return False
        with self._talk(f'move a mail to "{target}"', target) as client:
            if not is_copied:
                client.copy([uid], target)
            client.add_flags([uid], [b"\\Deleted"], silent=True)
            client.uid_expunge([uid])
        return True

    def _headers(self, uids: Sequence[int], names: Sequence[str]) -> tuple[tuple[int, Headers], ...]:
        wanted = " ".join(name.upper() for name in names)
        answers: dict[int, dict[bytes, Any]] = {}
        for start in range(0, len(uids), AT_ONCE):
            group = uids[start : start + AT_ONCE]
            answers.update(self._fetch(group, [f"BODY.PEEK[HEADER.FIELDS ({wanted})]"]))
        return tuple((uid, imap_fetch.header_values(answers[uid], names)) for uid in uids if uid in answers)

    def _search(self, uid_range: str, since: date | None = None) -> list[int]:
        criteria: list[object] = ["UID", uid_range]
        with self._talk("search the folder") as client:
            found = client.search([*criteria, "SINCE", since] if since else criteria)
            return [int(uid) for uid in found]

    def _append(
        self,
        folder: str,
        raw: bytes,
        flags: Sequence[str],
        when: datetime | None,
        confirm: Callable[[], object],
    ) -> bytes:
        with self._talk(f'file a mail in "{folder}"', folder) as client, self._confirmed(client, confirm):
            return bytes(client.append(folder, raw, tuple(flags), when) or b"")

    @contextmanager
    def _confirmed(self, client: Any, confirm: Callable[[], object]) -> Iterator[None]:
        """Have `confirm` called between the command and its literal (RFC 3501 §4.3)."""
        send = client._imap.send
        sent: list[int] = []

        def careful(data: bytes) -> None:
            if len(sent) == 1:
                try:
                    confirm()
                except BaseException:
                    # The server waits for the mail: nothing else can be said on this connection.
                    self._drop()
                    raise
            sent.append(len(data))
            send(data)

        client._imap.send = careful
        try:
            yield
        finally:
            client._imap.send = send

    def _exists(self, folder: str) -> bool:
        try:
            self.status(folder)
        except (FolderMissing, CommandRefused):
            return False
        return True


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
