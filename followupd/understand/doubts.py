"""What is odd about who wrote a mail: worth a look, never a reason to refuse it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.message import Message
from followupd.understand.addresses import read_addresses
from followupd.understand.lookalikes import imitated, imitated_address, odd_name, oddity

_LONGEST_NAME = 200


def doubts(message: Message, knowledge: Knowledge) -> tuple[str, ...]:
    """Each oddity as a short English phrase that continues "This mail ..."."""
    author = message.author
    if author is None:
        return ()
    return tuple(_doubts(message, author, knowledge))


def _doubts(message: Message, author: Address, knowledge: Knowledge) -> Iterator[str]:
    if named := _other_address_in(author):
        yield f"shows the address {named} as its author's name, but comes from {author.address}"
    yield from (f"may be a fake: {odd}" for odd in _lookalikes(author, knowledge))
    elsewhere = [person.address for person in message.reply_to if _box(person) != _box(author)]
    if elsewhere:
        yield f"asks for replies at {', '.join(elsewhere[:3])}, not at {author.address}"
    # RFC 5322 §3.6.2: Sender names who sent it, From for whom.
    sender = read_addresses(message.header("sender")).addresses
    if len(sender) == 1 and not _is_of_one_domain(sender[0].domain, author.domain):
        yield f"was sent by {sender[0].address} on behalf of {author.address}"


def _lookalikes(author: Address, knowledge: Knowledge) -> Iterator[str]:
    if odd := oddity(author.domain) or odd_name(author.key.rpartition("@")[0]):
        yield odd
    addresses = sorted(knowledge.own_addresses | knowledge.staff)
    domains = sorted({address.rpartition("@")[2] for address in addresses})
    if own := imitated(author.domain, domains):
        yield f"{author.domain} looks like our own {own}"
    elif own := imitated_address(author.key, addresses):
        yield f"{author.address} looks like our own {own}"


def _other_address_in(author: Address) -> str:
    """An address in the display name that is not the author's own: how one sender poses as another."""
    # Wide and small forms of "@" look the same and are none: NFKC makes them one.
    name = unicodedata.normalize("NFKC", author.name[:_LONGEST_NAME])
    for word in name.split() if "@" in name else ():
        listed = read_addresses(word.strip("()[]<>\"',;:")).addresses
        if len(listed) == 1 and _box(listed[0]) != _box(author):
            return listed[0].address
    return ""


def _box(person: Address) -> str:
    """The address without what stands behind "+": it is the same mailbox (RFC 5233 §2)."""
    local, _, domain = person.key.rpartition("@")
    return f"{local.partition('+')[0] or local}@{domain}"


def _is_of_one_domain(one: str, other: str) -> bool:
    """Whether two domains are one, or one lies within the other."""
    return f".{one}".endswith(f".{other}") or f".{other}".endswith(f".{one}")
