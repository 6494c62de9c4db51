"""The floor: the least that any program must do to take in mails and answer each of them.

A bare loop that fetches (50 UIDs a FETCH), parses with `email.policy.default`, commits one row a mail and
sends one reply a mail over one SMTP connection.
"""

from __future__ import annotations

import email
import email.policy
import smtplib
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

from bench._servers import PASSWORD, ImapServer, Sink
from followupd.cli.demo.servers import logged_in

_GROUP = 50
_REPLY = (
    "Hello,\n\nThank you for telling us. Your message has arrived, and we are sorry for the trouble. We will"
    " look into it and answer you by tomorrow evening.\n\nKind regards,\nLinden Pottery\n"
)


def run(server: ImapServer, sink: Sink, user: str, path: Path, on_mail: Callable[[], object]) -> None:
    """Take in and answer every mail of the user's inbox; calls `on_mail` after each."""
    with closing(_database(path)) as database, smtplib.SMTP(sink.host, sink.port) as smtp:
        smtp.login(user, PASSWORD)
        for raw in _fetched(server, user):
            message = email.message_from_bytes(raw, policy=email.policy.default)
            assert isinstance(message, EmailMessage)
            body = message.get_body(("plain",))
            row = (
                message["Message-ID"],
                message["From"],
                message["Subject"],
                body and body.get_content(),
                raw,
            )
            database.execute("INSERT INTO mail VALUES (?, ?, ?, ?, ?)", row)
            smtp.send_message(_reply(message, user))
            on_mail()


def _database(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE mail (message_id TEXT, author TEXT, subject TEXT, text TEXT, raw BLOB)",
    ):
        database.execute(statement)
    return database


def _fetched(server: ImapServer, user: str) -> Iterator[bytes]:
    with logged_in(server, user) as client:
        client.select_folder("INBOX", readonly=True)
        uids = client.search(["ALL"])
        for start in range(0, len(uids), _GROUP):
            answers = client.fetch(uids[start : start + _GROUP], ["BODY.PEEK[]"])
            yield from (answers[uid][b"BODY[]"] for uid in sorted(answers))


def _reply(message: EmailMessage, user: str) -> EmailMessage:
    reply = EmailMessage()
    reply["From"], reply["To"], reply["Subject"] = user, message["From"], f"Re: {message['Subject']}"
    reply["Message-ID"] = make_msgid(domain="lindenhof.example")
    reply["In-Reply-To"] = reply["References"] = message["Message-ID"]
    reply["Auto-Submitted"] = "auto-replied"
    reply.set_content(_REPLY)
    return reply
