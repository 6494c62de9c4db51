"""The mails of a run: complaints as customers write them, what machines write, and what tries a parser."""

from __future__ import annotations

import random
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bench._chaos_manifest import Sort, Story
from bench._chaos_odd import odd_mail
from bench._chaos_plan import GONE
from bench._mails import AUTHSERV_ID, SHOP, Complaint, complaints
from followupd.model.knowledge import Knowledge
from followupd.model.reading import Verdict
from followupd.understand import judge, parse

#: The share of each sort, in parts.
_SHARES = {
    Sort.COMPLAINT: 60,
    Sort.ORDINARY: 10,
    Sort.MACHINE: 12,
    Sort.TWICE: 6,
    Sort.SAME_ID: 4,
    Sort.ODD: 5,
    Sort.GONE: 3,
}
_KNOWLEDGE = Knowledge(own_addresses=frozenset({SHOP}), authserv_id=AUTHSERV_ID)
_QUESTIONS = (
    "Hello,\n\ndo you ship to Norway, and how long does it take?\n\nKind regards\nPaul",
    "Hello,\n\nwhat are your opening hours on Saturday?\n\nBest wishes\nNora",
    "Guten Tag,\n\nhaben Sie die blaue Schale auch in Grün? Vielen Dank!\n\nGrüße\nPaula",
    "Hello,\n\nthank you so much, the bowls are lovely. We will order again.\n\nTom",
)
_MACHINES = (
    (("Auto-Submitted", "auto-replied"),),
    (("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")),
    (("Precedence", "bulk"), ("List-Unsubscribe", "<mailto:leave@list.example>")),
    (("List-Id", "Potters <potters.list.example>"), ("Precedence", "list")),
    (("X-Autoreply", "yes"),),
    (("Return-Path", "<>"), ("Auto-Submitted", "auto-replied")),
)


def stories(count: int, seed: int, now: datetime) -> tuple[Story, ...]:
    """Stories with `count` mails in all, in a random order; the same seed gives the same stories."""
    dice = random.Random(f"mails {seed}")
    sorts = _sorts(count, dice)
    clear = _clear_complaints(len(sorts), seed, now)
    return tuple(_story(sort, clear[number], number, dice, now) for number, sort in enumerate(sorts))


def _sorts(count: int, dice: random.Random) -> list[Sort]:
    found, left = [], count
    while left > 0:
        sort = dice.choices(tuple(_SHARES), tuple(_SHARES.values()))[0]
        mails = 2 if sort in (Sort.TWICE, Sort.SAME_ID) else 1
        if mails <= left:
            found.append(sort)
            left -= mails
    return found


def _clear_complaints(count: int, seed: int, now: datetime) -> list[Complaint]:
    """Only those that are judged complaints: what is read of a mail is not what is tried here."""
    found: list[Complaint] = []
    size = count + count // 8 + 10 + seed % 7
    for mail in complaints(size, now):
        if judge(parse(mail.raw), _KNOWLEDGE).verdict is Verdict.COMPLAINT:
            found.append(mail)
    random.Random(f"order {seed}").shuffle(found)
    return found[:count]


def _story(sort: Sort, mail: Complaint, number: int, dice: random.Random, now: datetime) -> Story:
    raw, sender = mail.raw, mail.customer
    match sort:
        case Sort.TWICE:
            return Story(sort=sort, sender=sender, raws=(raw, raw))
        case Sort.SAME_ID:
            second = raw.replace(b"\r\n\r\n", b"\r\n\r\nOne more thing about this:\r\n\r\n", 2)
            return Story(sort=sort, sender=sender, raws=(raw, second))
        case Sort.GONE:
            gone = GONE + sender
            return Story(sort=sort, sender=gone, raws=(raw.replace(sender.encode(), gone.encode()),))
        case Sort.MACHINE:
            return Story(sort=sort, sender=sender, raws=(_from_machine(raw, dice),))
        case Sort.ORDINARY:
            sender = f"paul@reader-{number}.example"
            return Story(sort=sort, sender=sender, raws=(_question(sender, dice, number, now),))
        case Sort.ODD:
            return Story(sort=sort, sender=sender, raws=(odd_mail(raw, dice),))
    return Story(sort=sort, sender=sender, raws=(raw,))


def _from_machine(raw: bytes, dice: random.Random) -> bytes:
    """The words of a complaint, but a machine sent them."""
    fields = dice.choice(_MACHINES)
    if fields[0][0] == "Return-Path":
        raw = raw.partition(b"\r\n")[2]
    return "".join(f"{name}: {value}\r\n" for name, value in fields).encode("ascii") + raw


def _question(sender: str, dice: random.Random, number: int, now: datetime) -> bytes:
    message = EmailMessage(policy=SMTP)
    domain = sender.rpartition("@")[2]
    message["Return-Path"] = f"<{sender}>"
    message["Authentication-Results"] = f"{AUTHSERV_ID}; dmarc=pass header.from={domain}"
    message["From"], message["To"] = sender, SHOP
    message["Subject"] = dice.choice(("A question", "Frage", "Hello", "Opening hours"))
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<question-{number}-{dice.getrandbits(48):012x}@{domain}>"
    message.set_content(dice.choice(_QUESTIONS) + "\n")
    return message.as_bytes()
