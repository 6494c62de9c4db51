"""Adding to the mailbox, over a connection of its own: drafts for staff, copies of what was sent."""

from __future__ import annotations

from datetime import datetime

from followupd.mailbox.folders import FolderNames, FolderPlan, plan
from followupd.mailbox.imap import Imap
from followupd.mailbox.imap_login import ImapSettings


class Shelf:
    """Puts mails into Drafts and Sent; for one thread. Raises MailboxError when the way is blocked."""

    def __init__(self, settings: ImapSettings, wishes: FolderNames) -> None:
        self._imap = Imap(settings)
        self._wishes = wishes
        self._plan: FolderPlan | None = None

    def add_draft(self, raw: bytes, message_id: str, now: datetime, *, look_first: bool) -> None:
        """Put a draft into Drafts; with `look_first` only if none with that Message-ID lies there.

        The flag \\Draft goes with the APPEND: some servers do not take it afterwards.
        """
        folders = self._folders()
        if look_first and self._imap.find_header(folders.drafts, "Message-ID", f"<{message_id}>"):
            return
        self._imap.append(folders.drafts, raw, ("\\Draft", "\\Seen"), now)

    def add_sent(self, mails: tuple[tuple[bytes, str], ...], now: datetime) -> int:
        """Put copies (bytes, Message-ID) into Sent, but none that lies there; gives how many were put."""
        folders = self._folders()
        there = self._imap.recent_values(folders.sent, "Message-ID")
        missing = [raw for raw, message_id in mails if f"<{message_id}>" not in there]
        for raw in missing:
            self._imap.append(folders.sent, raw, ("\\Seen",), now)
        return len(missing)

    def close(self) -> None:
        """End the connection; never raises."""
        self._imap.close()

    def interrupt(self) -> None:
        """End a call that another thread is waiting in."""
        self._imap.interrupt()

    def _folders(self) -> FolderPlan:
        if not self._imap.connected:
            self._imap.connect()
            self._plan = None
        if self._plan is None:
            self._plan = plan(self._imap.list_folders(), self._imap.namespace_prefix(), self._wishes)
        return self._plan
