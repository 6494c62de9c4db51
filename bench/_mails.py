"""Complaints as customers write them, each different, stamped as the receiving server would stamp them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from bench._sentences import ENGLISH, GERMAN, Sentences

#: The receiving server's name in Authentication-Results.
AUTHSERV_ID: Final = "mx.lindenhof.example"
SHOP: Final = "info@lindenhof.example"


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One customer's mail."""

    customer: str
    raw: bytes


def complaints(count: int, now: datetime) -> tuple[Complaint, ...]:
    """One mail for each customer, each of a domain of its own; the same count gives the same texts."""
    dice = random.Random(count)
    return tuple(_complaint(number, count, now, dice) for number in range(count))


def _complaint(number: int, count: int, now: datetime, dice: random.Random) -> Complaint:
    words = dice.choice((ENGLISH, ENGLISH, GERMAN))
    first, last = dice.choice(words.first_names), dice.choice(words.last_names)
    domain = f"{words.domain}-{number}.example"
    local = f"{first}.{last}".lower().translate(_PLAIN_LETTERS)
    customer = f"{local}@{domain}"
    details = _details(words, dice, first, last)
    message = EmailMessage(policy=SMTP)
    message["Return-Path"] = f"<{customer}>"
    message["Authentication-Results"] = (
        f"{AUTHSERV_ID}; spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain};"
        f" dmarc=pass header.from={domain}"
    )
    message["Received"] = f"from mail.{domain} by {AUTHSERV_ID} with ESMTPS; {format_datetime(now)}"
    message["From"] = f"{first} {last} <{customer}>"
    message["To"] = f"Linden Pottery <{SHOP}>"
    message["Subject"] = dice.choice(words.subjects).format_map(details)
    message["Date"] = format_datetime(now - timedelta(seconds=count - number))
    message["Message-ID"] = f"<{dice.getrandbits(80):020x}@{domain}>"
    message["User-Agent"] = dice.choice(("Mozilla Thunderbird", "Apple Mail (2.3826)", "K-9 Mail"))
    message.set_content(_text(words, dice, details))
    if dice.random() < 0.5:
        message.add_alternative(_page(message.get_content()), subtype="html")
    return Complaint(customer=customer, raw=message.as_bytes())


_PLAIN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def _details(words: Sentences, dice: random.Random, first: str, last: str) -> Mapping[str, str]:
    return {
        "item": dice.choice(words.items),
        "order": f"A-{dice.randrange(100_000, 1_000_000)}",
        "days": str(dice.randrange(3, 40)),
        "price": f"{dice.randrange(9, 240)}{words.comma}{dice.randrange(100):02}",
        "day": f"{dice.randrange(1, 29)}{words.dot} {dice.choice(words.months)}",
        "name": f"{first} {last}",
    }


def _text(words: Sentences, dice: random.Random, details: Mapping[str, str]) -> str:
    """A greeting, what went wrong, a few more sentences in paragraphs, what is wanted, a name."""
    more = dice.sample(words.more, dice.randrange(2, len(words.more)))
    middle = dice.randrange(1, len(more))
    paragraphs = (
        dice.choice(words.greetings),
        f"{dice.choice(words.openings)} {dice.choice(words.grievances)}",
        " ".join(more[:middle]),
        " ".join(more[middle:]),
        dice.choice(words.wishes),
        f"{dice.choice(words.goodbyes)}\n{{name}}",
    )
    return "\n\n".join(paragraphs).format_map(details) + "\n"


def _page(text: str) -> str:
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    return f'<html><head><style>p {{ margin: 0 }}</style></head><body dir="auto">{paragraphs}</body></html>\n'
