"""A mail server and a submission server inside this process, for the demo and for the tests.

They listen on 127.0.0.1 only, speak no TLS and keep everything in memory. What is known of mail programs
stands in `mail_program`, what is known of the libraries behind the servers in `pymap_backend` and
`smtp_handler`, which are imported only when a server starts.
"""

from __future__ import annotations

import asyncio
import imaplib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from threading import Condition
from typing import TYPE_CHECKING

from followupd.cli.demo.loop_server import LoopServer
from followupd.cli.demo.mail_program import AccountSettings, MailProgram
from followupd.cli.demo.post import ImapHost, Parcel, deliver, deliver_all, logged_in
from followupd.clock import Clock, system_clock

if TYPE_CHECKING:
    from followupd.cli.demo.pymap_backend import LocalImap

__all__ = [
    "AcceptedMail",
    "AccountSettings",
    "ImapHost",
    "MailProgram",
    "MailServer",
    "Parcel",
    "Submission",
    "deliver",
    "deliver_all",
    "logged_in",
]

#: The folders of a fresh mailbox beside INBOX.
USUAL_FOLDERS = ("Drafts", "Sent", "Junk", "Trash")


class MailServer(LoopServer):
    """An IMAP server with an empty mailbox for each user; it stores keywords, but knows no SPECIAL-USE."""

    def __init__(
        self, users: Mapping[str, str], *, folders: Iterable[str] = USUAL_FOLDERS, port: int = 0
    ) -> None:
        super().__init__(port)
        self._passwords = dict(users)
        self._folders = tuple(folders)
        self._imap: LocalImap | None = None

    def password_of(self, user: str) -> str:
        """The password of that user; `KeyError` when there is no such user."""
        return self._passwords[user]

    def add_user(self, user: str, password: str, folders: Iterable[str] | None = None) -> None:
        """Add an account, also while the server runs; the same name again starts afresh."""
        self._passwords[user] = password
        if self._imap:
            self._call(self._imap.add_user(user, password, self._folders if folders is None else folders))

    async def _listen(self) -> asyncio.Server:
        from proxyprotocol.noop import ProxyProtocolNoop
        from proxyprotocol.reader import ProxyProtocolReader

        from followupd.cli.demo.pymap_backend import LocalImap

        imap = LocalImap()
        for user, password in self._passwords.items():
            await imap.add_user(user, password, self._folders)
        self._imap = imap
        serve = ProxyProtocolReader(ProxyProtocolNoop()).get_callback(imap.serve)

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._opened(writer.transport)
            await serve(reader, writer)

        return await asyncio.start_server(connected, self.host, self.port, limit=1 << 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedMail:
    """A mail that the submission server answered with 250, or took before it cut the connection."""

    #: Who was logged in.
    user: str
    #: The address of MAIL FROM.
    sender: str
    recipients: tuple[str, ...]
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail, parsed."""
        return BytesParser(_class=EmailMessage, policy=default).parsebytes(self.raw)


@dataclass(slots=True)
class _Refusal:
    """An answer other than 250, as often as told (None: always)."""

    reply: str
    times: int | None

    def use(self) -> str:
        if self.times is None:
            return self.reply
        self.times -= 1
        return self.reply if self.times >= 0 else ""


class Submission(LoopServer):
    """An SMTP server that wants a log-in and keeps what it accepts.

    With `server`, mail to one of its own users is also put into that user's INBOX (stamped as authenticated
    by `authserv_id`, when that is given), before the sender gets its 250; with `keep_sent_copy`, a copy goes
    into the sender's own `sent_folder`, as some providers do.
    """

    def __init__(
        self,
        users: Mapping[str, str],
        *,
        server: ImapHost | None = None,
        clock: Clock = system_clock,
        authserv_id: str = "",
        keep_sent_copy: bool = False,
        port: int = 0,
    ) -> None:
        super().__init__(port)
        self.sent_folder = "Sent"
        #: Seconds to wait before the final dot is answered.
        self.delay = 0.0
        self._passwords = dict(users)
        self._server = server
        #: What time the mails it delivers arrive.
        self.clock = clock
        self._authserv_id = authserv_id
        self._keep_sent_copy = keep_sent_copy
        self._changed = Condition()
        self._accepted: list[AcceptedMail] = []
        self._refused: dict[str, _Refusal] = {}
        self._refused_data = _Refusal("", 0)
        self._cuts = 0

    @property
    def accepted(self) -> list[AcceptedMail]:
        """What was accepted so far, oldest first: a copy that does not change."""
        with self._changed:
            return list(self._accepted)

    def wait_for(self, count: int, timeout: float = 20.0) -> list[AcceptedMail]:
        """What was accepted, as soon as there are that many mails; `TimeoutError` when they do not come."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._accepted) >= count, timeout):
                raise TimeoutError(f"{len(self._accepted)} mails were accepted, not {count}")
            return list(self._accepted)

    def forget(self) -> None:
        """Remember no more what was accepted so far."""
        with self._changed:
            self._accepted.clear()

    def add_user(self, user: str, password: str) -> None:
        """Let one more user log in."""
        self._passwords[user] = password

    def password_of(self, user: str) -> str:
        """The password of that user; `KeyError` when there is no such user."""
        return self._passwords[user]

    def refuse(
        self, address: str, code: int = 550, text: str = "5.1.1 No such user", *, times: int | None = None
    ) -> None:
        """Answer RCPT TO for that address with this; the first `times` times, or always."""
        self._refused[address.lower()] = _Refusal(f"{code} {text}", times)

    def refuse_data(
        self, code: int = 451, text: str = "4.3.0 Try again later", *, times: int | None = 1
    ) -> None:
        """Answer the final dot with this instead of taking the mail."""
        self._refused_data = _Refusal(f"{code} {text}", times)

    def cut_after_dot(self, times: int = 1) -> None:
        """Take the next mails, but cut the connection instead of answering the final dot."""
        self._cuts = times

    async def _listen(self) -> asyncio.Server:
        from followupd.cli.demo.smtp_handler import TrackedSMTP

        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: TrackedSMTP(self, self._opened), self.host, self.port)

    def may_log_in(self, user: str, password: str) -> bool:
        """Whether this is a user with the right password."""
        return self._passwords.get(user) == password

    def answer_recipient(self, address: str) -> str:
        """The refusal of that address, or ""."""
        refusal = self._refused.get(address.lower())
        return refusal.use() if refusal else ""

    def answer_data(self) -> str:
        """The refusal of the next mail, or ""."""
        return self._refused_data.use()

    async def take(self, user: str, sender: str, recipients: tuple[str, ...], raw: bytes) -> str:
        """Pass the mail on and remember it; an empty answer cuts the connection."""
        mail = AcceptedMail(user=user, sender=sender, recipients=recipients, raw=raw)
        try:
            # In a thread: the mail server may live in this very process.
            await asyncio.to_thread(self._pass_on, mail)
        except (imaplib.IMAP4.error, OSError) as error:
            return f"451 4.3.0 Could not be put into the mailbox: {error}"
        with self._changed:
            self._accepted.append(mail)
            self._changed.notify_all()
        if self.delay:
            await asyncio.sleep(self.delay)
        self._cuts -= 1
        return "" if self._cuts >= 0 else "250 2.0.0 OK"

    def _pass_on(self, mail: AcceptedMail) -> None:
        if self._server is None:
            return
        if self._keep_sent_copy:
            deliver(self._server, mail.user, mail.raw, self.sent_folder, (b"\\Seen",), self.clock())
        for address in dict.fromkeys(address.lower() for address in mail.recipients):
            if address in self._passwords:
                deliver(self._server, address, self._stamped(mail), when=self.clock())

    def _stamped(self, mail: AcceptedMail) -> bytes:
        top = f"Return-Path: <{mail.sender}>\r\n"
        if self._authserv_id:
            domain = mail.sender.rpartition("@")[2]
            top += f"Authentication-Results: {self._authserv_id}; dmarc=pass header.from={domain}\r\n"
        return top.encode() + mail.raw
