"""The cast of the demo: mails to a small pottery shop, and what ought to become of each.

The mails stand in `cast.toml`; here they get their dates, and here the answers to mails of ours are made.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from enum import StrEnum
from importlib.resources import files
from typing import Any

from followupd.cli.demo.letters import AUTHSERV_ID, SHOP, Letter, Person, answer, bounce, received, written
from followupd.cli.demo.mail_files import read_folder_or_mbox

__all__ = [
    "AUTHSERV_ID",
    "CAST",
    "ORDER_PATTERN",
    "SHOP",
    "CastMail",
    "Expected",
    "answer",
    "bad_rating",
    "bounce",
    "good_rating",
    "later_thanks",
    "raw_mails",
    "read_folder_or_mbox",
]

#: How the shop numbers its orders.
ORDER_PATTERN = r"\bA-\d{6}\b"


class Expected(StrEnum):
    """What ought to become of a mail."""

    COMPLAINT = "complaint"
    #: A person is asked; nothing is sent.
    UNSURE = "unsure"
    #: Written by a human, but no complaint.
    OTHER = "other"
    #: Written by a program: never answered.
    MACHINE = "machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMail:
    """One mail of the cast."""

    key: str
    expected: Expected
    #: What it is, in a few words for the story.
    what: str
    sender: Person
    #: How long after the first mail it arrives.
    after: timedelta
    #: The raw mail as the shop's server hands it out, from the moment of its arrival.
    build: Callable[[datetime], bytes]
    #: The receiving server found the sender to be who they say they are.
    authenticated: bool = True
    #: The key of the mail that this one is a second copy of.
    duplicate_of: str = ""


def raw_mails(start: datetime) -> tuple[tuple[CastMail, datetime, bytes], ...]:
    """Every mail of the cast with the moment of its arrival and its bytes; the first arrives at `start`."""
    return tuple((mail, start + mail.after, mail.build(start + mail.after)) for mail in CAST)


def bad_rating(check_in: EmailMessage, when: datetime) -> bytes:
    """The answer of a customer who is still not well."""
    return answer(check_in, "still broken, 1", when, key="bad-rating")


def good_rating(check_in: EmailMessage, when: datetime) -> bytes:
    """The answer of a customer for whom all is well."""
    return answer(check_in, "5, danke!", when, key="good-rating", language="de")


def later_thanks(message: EmailMessage, when: datetime) -> bytes:
    """Thanks for an answer of the shop, in the same thread."""
    return answer(message, "Thank you so much for the quick help, that is all I needed.", when, key="thanks")


def only_headers(when: datetime) -> bytes:
    """A mail that ends in the middle: no empty line, no body."""
    lines = (
        f"From: {formataddr((HASTY.name, HASTY.address))}",
        f"To: {SHOP}",
        "Subject: Hallo",
        f"Date: {format_datetime(when)}",
        f"Message-ID: <only-headers.{when:%Y%m%d%H%M%S}@{HASTY.domain}>",
    )
    return received("".join(f"{line}\r\n" for line in lines).encode(), HASTY, when)


def returned_catalogue(when: datetime) -> bytes:
    """The report that a catalogue, sent by the shop by hand, could not be delivered."""
    returned = (
        f"From: Lindenhof Keramik <{SHOP}>\r\nTo: <{MOVED_AWAY}>\r\n"
        "Subject: Unser neuer Katalog\r\nMessage-ID: <katalog-17@lindenhof.example>\r\n"
    )
    return bounce(MOVED_AWAY, returned.encode(), when)


HASTY = Person(name="Ida Falk", address="ida@falk.example", language="de")
MOVED_AWAY = "gerda.alt@verzogen.example"
POSTMASTER = Person(name="Mail Delivery System", address="mailer-daemon@mail.verzogen.example")


def _from_data(entry: Mapping[str, Any]) -> Iterator[CastMail]:
    author = Person(name=entry["name"], address=entry["address"], language=entry["language"])
    optional = {name: entry[name] for name in ("subtype", "charset", "encoding", "dmarc") if name in entry}
    headers = tuple((name, value) for name, value in entry.get("headers", ()))
    texts = {name: entry[name] for name in ("key", "subject", "text")}
    letter = Letter(author=author, headers=headers, **texts, **optional)
    mail = CastMail(
        key=letter.key,
        expected=Expected(entry["expected"]),
        what=entry["what"],
        sender=author,
        after=timedelta(minutes=entry["minute"]),
        build=lambda when: written(letter, when),
        authenticated=letter.dmarc == "pass",
    )
    yield mail
    if entry.get("twice"):
        yield _second_copy(mail)


def _second_copy(mail: CastMail) -> CastMail:
    return CastMail(
        key=f"{mail.key}-again",
        expected=mail.expected,
        what="the same mail, delivered a second time",
        sender=mail.sender,
        after=mail.after,
        build=mail.build,
        authenticated=mail.authenticated,
        duplicate_of=mail.key,
    )


def _broken_ones() -> Iterator[CastMail]:
    yield CastMail(
        key="bounce",
        expected=Expected.MACHINE,
        what="a catalogue came back",
        sender=POSTMASTER,
        after=timedelta(minutes=57),
        build=returned_catalogue,
    )
    yield CastMail(
        key="only-headers",
        expected=Expected.UNSURE,
        what="a mail that is only headers",
        sender=HASTY,
        after=timedelta(minutes=59),
        build=only_headers,
    )


def _load() -> Iterator[CastMail]:
    data = tomllib.loads(files(__package__).joinpath("cast.toml").read_text("utf-8"))
    for entry in data["mail"]:
        yield from _from_data(entry)
    yield from _broken_ones()


#: In the order of their arrival; a second copy arrives with its original and is the same mail, byte by byte.
CAST: tuple[CastMail, ...] = tuple(_load())
