"""Building the mails of the cast as they look after the shop's mail server has taken them in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr, parseaddr

SHOP = "info@lindenhof.example"
#: The name under which the shop's mail server vouches for senders (RFC 8601).
AUTHSERV_ID = "mx.lindenhof.example"
#: Long ids stay in one piece, as real mail programs write them.
WRITTEN = SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who writes to the shop."""

    name: str
    address: str
    language: str = "en"

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What somebody writes; the rest of the mail follows from it."""

    key: str
    author: Person
    subject: str
    text: str
    to: str = SHOP
    subtype: str = "plain"
    charset: str = "utf-8"
    encoding: str = "quoted-printable"
    #: Further header fields, such as List-Unsubscribe.
    headers: tuple[tuple[str, str], ...] = ()
    #: What the receiving server found when it checked the author's domain.
    dmarc: str = "pass"


def written(letter: Letter, when: datetime) -> bytes:
    """The mail of that letter, sent and received at `when`: always the same bytes for the same moment."""
    mail = EmailMessage(policy=WRITTEN)
    mail["From"] = formataddr((letter.author.name, letter.author.address))
    mail["To"] = letter.to
    mail["Subject"] = letter.subject
    mail["Date"] = format_datetime(when)
    mail["Message-ID"] = f"<{letter.key}.{when:%Y%m%d%H%M%S}@{letter.author.domain}>"
    for name, value in letter.headers:
        mail[name] = value
    mail.set_content(letter.text, subtype=letter.subtype, charset=letter.charset, cte=letter.encoding)
    return received(mail.as_bytes(), letter.author, when, dmarc=letter.dmarc)


def received(
    raw: bytes, author: Person, when: datetime, *, dmarc: str = "pass", envelope: str | None = None
) -> bytes:
    """The mail with the lines that the shop's server puts on top (RFC 5321 §4.4, RFC 8601).

    `envelope` is the address of MAIL FROM where it is not the author's: empty for a bounce.
    """
    return_path = author.address if envelope is None else envelope
    stamps = (
        f"Return-Path: <{return_path}>",
        f"Authentication-Results: {AUTHSERV_ID}; dmarc={dmarc} header.from={author.domain}",
        f"Received: from {author.domain} by {AUTHSERV_ID} with ESMTPS; {format_datetime(when)}",
    )
    return "".join(f"{line}\r\n" for line in stamps).encode() + raw


def answer(
    message: EmailMessage, text: str, when: datetime, *, key: str = "answer", language: str = "en"
) -> bytes:
    """What the receiver of our mail writes back: new words on top, our mail quoted below.

    The author is who our mail was written to; `language` is that of the mail program's own words.
    """
    name, address = parseaddr(str(message["To"]))
    german = language == "de"
    subject = str(message["Subject"] or "")
    answered = subject.lower().startswith(("re:", "aw:"))
    letter = Letter(
        key=key,
        author=Person(name=name, address=address, language=language),
        to=str(message["Reply-To"] or message["From"]),
        subject=subject if answered else ("AW: " if german else "Re: ") + subject,
        text=f"{text}\n\n{_quotation(message, german)}",
        headers=_thread_of(message),
    )
    return written(letter, when)


def _thread_of(message: EmailMessage) -> tuple[tuple[str, str], ...]:
    parent = str(message["Message-ID"] or "").strip()
    if not parent:
        return ()
    references = f"{message['References'] or ''} {parent}".strip()
    return (("In-Reply-To", parent), ("References", references))


def _quotation(message: EmailMessage, german: bool) -> str:
    body = message.get_body(("plain",))
    quoted = "\n".join(f"> {line}".rstrip() for line in (body.get_content() if body else "").splitlines())
    name, address = parseaddr(str(message["From"]))
    return f"{_attribution(str(message['Date']), name or address, german)}\n{quoted}\n"


def _attribution(date: str, who: str, german: bool) -> str:
    return f"Am {date} schrieb {who}:" if german else f"On {date}, {who} wrote:"


def bounce(recipient: str, returned: bytes, when: datetime, *, key: str = "bounce") -> bytes:
    """The report of a mail server that it could not deliver our mail (RFC 3464), for good.

    `returned` is the header of the mail that did not arrive.
    """
    host = f"mail.{recipient.rpartition('@')[2]}"
    postmaster = Person(name="Mail Delivery System", address=f"mailer-daemon@{host}")
    boundary = f"{key}-report"
    head = (
        f"From: {formataddr((postmaster.name, postmaster.address))}\r\nTo: {SHOP}\r\n"
        f"Subject: Undelivered Mail Returned to Sender\r\nDate: {format_datetime(when)}\r\n"
        f"Message-ID: <{key}.{when:%Y%m%d%H%M%S}@{host}>\r\nAuto-Submitted: auto-replied\r\n"
        f"MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n"
        f' boundary="{boundary}"\r\n'
    )
    explanation = f"Your message to <{recipient}> could not be delivered: the mailbox does not exist.\r\n"
    status = (
        f"Reporting-MTA: dns; {host}\r\n\r\nFinal-Recipient: rfc822; {recipient}\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\r\n"
    )
    parts = (
        ("text/plain; charset=us-ascii", explanation.encode()),
        ("message/delivery-status", status.encode()),
        ("text/rfc822-headers", returned),
    )
    body = b"".join(_part(boundary, kind, content) for kind, content in parts)
    raw = head.encode() + b"\r\n" + body + f"--{boundary}--\r\n".encode()
    return received(raw, postmaster, when, envelope="")


def _part(boundary: str, content_type: str, content: bytes) -> bytes:
    return f"--{boundary}\r\nContent-Type: {content_type}\r\n\r\n".encode() + content + b"\r\n"
