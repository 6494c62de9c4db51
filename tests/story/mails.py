"""Mails of customers for the stories."""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

ANNA = "Anna Berg <anna.berg@kunde.example>"
COMPLAINT = (
    "Hello,\n\nmy order A-204711 still has not arrived, although you promised delivery two weeks ago."
    " This is really annoying. Please tell me when it will come.\n\nAnna Berg"
)


def mail(
    text: str,
    when: datetime,
    *,
    sender: str = ANNA,
    subject: str = "Where is my order?",
    message_id: str = "",
    to: str = "info@lindenhof.example",
    passed: bool = True,
    headers: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """A mail as the receiving server hands it out."""
    message = EmailMessage()
    domain = sender.rpartition("@")[2].strip("> ")
    if passed:
        message["Authentication-Results"] = f"mx.lindenhof.example; dmarc=pass header.from={domain}"
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(when)
    message["Message-ID"] = message_id or f"<{abs(hash((text, sender, when)))}@{domain}>"
    for name, value in headers:
        message[name] = value
    message.set_content(text)
    return message.as_bytes()


def reply(
    parent: EmailMessage,
    text: str,
    when: datetime,
    *,
    sender: str = ANNA,
    passed: bool = True,
    headers: tuple[tuple[str, str], ...] = (),
) -> bytes:
    """A customer's reply to a mail, with the mail quoted below."""
    body = parent.get_body(("plain",))
    quoted = "\n".join(f"> {line}" for line in (body.get_content() if body else "").splitlines())
    earlier = " ".join(str(parent.get("References", "")).split())
    own = str(parent["Message-ID"])
    return mail(
        f"{text}\n\nOn {parent['Date']}, {parent['From']} wrote:\n{quoted}\n",
        when,
        sender=sender,
        subject=f"Re: {parent['Subject']}",
        passed=passed,
        headers=(("In-Reply-To", own), ("References", f"{earlier} {own}".strip()), *headers),
    )
