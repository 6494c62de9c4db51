"""What was understood of a mail, as names and values for a person."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from followupd.cli.fact_rows import fact_rows
from followupd.cli.printing import moment
from followupd.model.message import Attachment, Message
from followupd.model.reading import Authentication, Mood, Reading, Sender

_SENDERS = {
    Sender.HUMAN: "a person, as far as the headers tell",
    Sender.AUTOMATIC: "a machine",
    Sender.BOUNCE: "a mail server, about a mail that did not arrive",
    Sender.LIST: "a mailing list",
    Sender.OWN: "ourselves",
}
#: Of machines nobody asks whether the server vouches for them.
_PEOPLE = (Sender.HUMAN, Sender.OWN)
_VOUCHED = {
    Authentication.PASSED: "yes, the receiving server vouches for the sender",
    Authentication.FAILED: "no, the receiving server says the sender is forged",
    Authentication.UNKNOWN: "nobody says (authserv_id in config.toml names the server to believe)",
}


def reading_facts(
    message: Message, reading: Reading, zone: ZoneInfo, topic: str
) -> tuple[tuple[str, str], ...]:
    """The mail and everything that was found in it; what was not found has an empty value."""
    author = message.author
    return (
        ("From", f"{author.name} <{author.address}>".strip() if author else "not exactly one author"),
        ("To", ", ".join(address.address for address in message.to + message.cc)),
        ("Subject", message.subject),
        ("Date", moment(message.date, zone) if message.date else ""),
        ("Verdict", f"{reading.verdict} (score {reading.score:.2f}; a complaint from 0.50 on)"),
        ("Why", "\n".join(reading.reasons)),
        ("Written by", _SENDERS[reading.sender] + (f": {reading.evidence}" if reading.evidence else "")),
        ("Kind", str(reading.machine or "")),
        ("By way of", f"the contact form “{reading.form}”" if reading.form else ""),
        ("Doubtful", "\n".join(reading.doubts)),
        ("Vouched for", _VOUCHED[reading.authentication] if reading.sender in _PEOPLE else ""),
        ("Language", reading.language),
        ("Topic", topic),
        ("Order", reading.order_number),
        *fact_rows(reading.facts),
        ("As an answer", _answer(reading)),
        ("Order to us", f"#{reading.command}" if reading.command else reading.unknown_command),
        ("Conversation", _conversation(reading)),
        ("Bounce of", ", ".join(reading.delivery.recipients) if reading.delivery else ""),
        ("Attachments", ", ".join(_file(file) for file in message.attachments)),
        ("Is", ", ".join(message.forms)),
        ("Odd", "\n".join(message.defects)),
    )


def _file(file: Attachment) -> str:
    return f"{file.name} ({file.size} bytes{', shown among the words' if file.inline else ''})"


def _answer(reading: Reading) -> str:
    given = reading.answer
    parts = (
        f"{given.rating} of 5" if given.rating else "",
        "" if given.mood is Mood.UNCLEAR else f"sounds {given.mood}",
        "does not want to be asked again" if given.opt_out else "",
    )
    return ", ".join(part for part in parts if part)


def _conversation(reading: Reading) -> str:
    keys = reading.threads
    parts = (
        "a mail of our own" if keys.own else "",
        f"names {len(keys.tokens)} of our letters by a valid token" if keys.tokens else "",
        f"refers to {len(keys.references)} earlier mails" if keys.references else "",
    )
    return ", ".join(part for part in parts if part)
