"""A mail program as a person uses it: reads folders, edits drafts, replies, moves; it knows no followupd."""

from __future__ import annotations

import smtplib
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, default
from email.utils import format_datetime, formataddr, make_msgid, parseaddr
from typing import Any

from followupd.cli.demo.post import ImapHost, appended_uid, logged_in
from followupd.clock import Clock

#: Long ids stay in one piece; the default would encode them and break the thread.
WRITTEN = SMTP.clone(max_line_length=998)
#: What a mail program hands on from a draft to the mail that is sent.
KEPT_OF_A_DRAFT = ("From", "To", "Cc", "Reply-To", "Subject", "In-Reply-To", "References")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountSettings:
    """How a person set up the account in the mail program."""

    #: The name in From.
    name: str = ""
    #: What the mailbox calls its special folders.
    drafts: str = "Drafts"
    sent: str = "Sent"
    #: False when the provider stores the sent copies itself.
    keeps_sent: bool = True


class MailProgram:
    """One account in a mail program; without `submission` nothing leaves, it is only stored as sent."""

    def __init__(
        self,
        server: ImapHost,
        user: str,
        *,
        clock: Clock,
        submission: ImapHost | None = None,
        settings: AccountSettings = AccountSettings(),
    ) -> None:
        self.user = user
        self.settings = settings
        self._server = server
        self._submission = submission
        self._clock = clock

    def folders(self) -> tuple[str, ...]:
        """The names of all folders, in the server's order."""
        with logged_in(self._server, self.user) as client:
            return tuple(name for _flags, _delimiter, name in client.list_folders())

    def inbox(self) -> list[tuple[int, EmailMessage]]:
        """What lies in INBOX, oldest first: UID and mail."""
        return self.read("INBOX")

    def drafts(self) -> list[tuple[int, EmailMessage]]:
        """What lies in the drafts folder, oldest first: UID and mail."""
        return self.read(self.settings.drafts)

    def sent(self) -> list[tuple[int, EmailMessage]]:
        """What lies in the folder of sent mails, oldest first: UID and mail."""
        return self.read(self.settings.sent)

    def read(self, folder: str) -> list[tuple[int, EmailMessage]]:
        """What lies in any folder, oldest first: UID and mail."""
        with logged_in(self._server, self.user) as client:
            client.select_folder(folder, readonly=True)
            found = client.fetch(sorted(client.search()), ["BODY.PEEK[]"])
        return [(uid, _parsed(found[uid][b"BODY[]"])) for uid in sorted(found)]

    def flags(self, folder: str, uid: int) -> frozenset[bytes]:
        """The flags and keywords of one mail."""
        with logged_in(self._server, self.user) as client:
            client.select_folder(folder, readonly=True)
            return frozenset(client.get_flags([uid]).get(uid, ()))

    def move(self, uid: int, source: str, target: str) -> None:
        """Drag a mail into another folder."""
        with logged_in(self._server, self.user) as client:
            client.select_folder(source)
            client.move([uid], target)

    def edit_and_send(
        self, draft_uid: int, new_text: str | None = None, *, keep_message_id: bool = True
    ) -> EmailMessage:
        """Open a draft, write over its text (None leaves it), send it, and delete the draft.

        The thread is kept, header fields the program does not know are dropped; whether the Message-ID stays
        the draft's differs between programs.
        """
        with logged_in(self._server, self.user) as client:
            client.select_folder(self.settings.drafts)
            draft = _parsed(client.fetch([draft_uid], ["BODY.PEEK[]"])[draft_uid][b"BODY[]"])
            mail = self._from_draft(draft, new_text, keep_message_id)
            self._transmit(mail)
            self._store_sent(client, mail)
            client.delete_messages([draft_uid])
            client.uid_expunge([draft_uid])
        return mail

    def reply(self, message: EmailMessage, text: str, *, subject: str = "") -> EmailMessage:
        """Answer a mail, quoting it, and send the answer."""
        mail = self._blank(_sender_of(message), subject or _reply_subject(message))
        _thread(mail, message)
        mail.set_content(text + "\n\n" + quotation(message), cte="quoted-printable")
        return self.send(mail)

    def write(self, to: str, subject: str, text: str) -> EmailMessage:
        """Write a new mail and send it."""
        mail = self._blank(to, subject)
        mail.set_content(text, cte="quoted-printable")
        return self.send(mail)

    def write_to_self(self, text: str, *, in_reply_to: EmailMessage | None = None) -> EmailMessage:
        """Send a mail from the account to itself, in the thread of another mail if one is given."""
        mail = self._blank(self.user, _reply_subject(in_reply_to) if in_reply_to else text.splitlines()[0])
        if in_reply_to:
            _thread(mail, in_reply_to)
        mail.set_content(text, cte="quoted-printable")
        return self.send(mail)

    def send(self, mail: EmailMessage) -> EmailMessage:
        """Hand a mail to the submission server and keep a copy in the folder of sent mails."""
        self._transmit(mail)
        with logged_in(self._server, self.user) as client:
            self._store_sent(client, mail)
        return mail

    def save_draft(self, mail: EmailMessage) -> int:
        """Put a mail into the drafts folder without sending it, and return its UID."""
        with logged_in(self._server, self.user) as client:
            raw = mail.as_bytes(policy=WRITTEN)
            return appended_uid(
                client.append(self.settings.drafts, raw, (b"\\Draft", b"\\Seen"), self._clock())
            )

    def _from_draft(self, draft: EmailMessage, new_text: str | None, keep_message_id: bool) -> EmailMessage:
        mail = EmailMessage(policy=WRITTEN)
        for field in KEPT_OF_A_DRAFT:
            if field in draft:
                mail[field] = str(draft[field])
        mail["Date"] = format_datetime(self._clock())
        kept = str(draft["Message-ID"] or "") if keep_message_id else ""
        mail["Message-ID"] = kept or self._new_id()
        body = draft.get_body(("plain",))
        old_text = body.get_content() if body else ""
        mail.set_content(old_text if new_text is None else new_text, cte="quoted-printable")
        return mail

    def _blank(self, to: str, subject: str) -> EmailMessage:
        mail = EmailMessage(policy=WRITTEN)
        mail["From"] = formataddr((self.settings.name, self.user))
        mail["To"] = to
        mail["Subject"] = subject
        mail["Date"] = format_datetime(self._clock())
        mail["Message-ID"] = self._new_id()
        return mail

    def _new_id(self) -> str:
        return make_msgid(domain=self.user.rpartition("@")[2])

    def _transmit(self, mail: EmailMessage) -> None:
        if self._submission is None:
            return
        with smtplib.SMTP(self._submission.host, self._submission.port, "localhost", timeout=30) as smtp:
            smtp.login(self.user, self._submission.password_of(self.user))
            smtp.send_message(mail, self.user)

    def _store_sent(self, client: Any, mail: EmailMessage) -> None:
        if self.settings.keeps_sent:
            client.append(self.settings.sent, mail.as_bytes(policy=WRITTEN), (b"\\Seen",), self._clock())


def quotation(message: EmailMessage) -> str:
    """The text of a mail as a reply quotes it, with the line that says who wrote when."""
    body = message.get_body(("plain",))
    text = body.get_content() if body else ""
    quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
    return f"On {message['Date']}, {_sender_of(message)} wrote:\n{quoted}\n"


def _parsed(raw: bytes) -> EmailMessage:
    return BytesParser(_class=EmailMessage, policy=default).parsebytes(raw)


def _sender_of(message: EmailMessage) -> str:
    return parseaddr(str(message["Reply-To"] or message["From"] or ""))[1]


def _reply_subject(message: EmailMessage) -> str:
    subject = str(message["Subject"] or "")
    return subject if subject.lower().startswith(("re:", "aw:")) else f"Re: {subject}".strip()


def _thread(mail: EmailMessage, parent: EmailMessage) -> None:
    parent_id = str(parent["Message-ID"] or "").strip()
    if parent_id:
        mail["In-Reply-To"] = parent_id
        mail["References"] = f"{parent['References'] or ''} {parent_id}".strip()
