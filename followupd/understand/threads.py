"""By which ids a mail names its conversation: our signed tokens and the References.

The one place that makes and verifies tokens; nobody else takes an id apart. A token stands in a Message-ID
or in References, never in a subject or body. It knows no cases: which case a token or reference belongs to,
and whether the sender may join it, is decided by those who read the database.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable
from itertools import islice

from followupd.model.knowledge import TokenKey
from followupd.model.message import Message
from followupd.model.reading import ThreadKeys

#: A Message-ID of ours.
MESSAGE = "m"
#: A reference that ties what staff send to what we drafted.
REFERENCE = "r"

_VERSION = "fu1"
_KINDS = (MESSAGE, REFERENCE)
_MAC_BYTES = 12
_LONGEST_TOKEN = 200
_MOST_REFERENCES = 100


def token(kind: str, random: bytes, key: TokenKey) -> str:
    """A new token `fu1.<key id>.<kind>.<random>.<mac>` around ten random bytes."""
    body = ".".join((_VERSION, key.id, kind, _base32(random))).lower()
    return f"{body}.{_mac(body, key)}"


def message_id(kind: str, random: bytes, key: TokenKey, domain: str) -> str:
    """A new Message-ID, without angle brackets, whose left part is a token."""
    return f"{token(kind, random, key)}@{domain}"


def verified(value: str, keys: Iterable[TokenKey], kind: str | None = None) -> str | None:
    """The random part of a token of ours, or None for everything else.

    `value` is a token or a Message-ID without angle brackets; its domain is not looked at, because some
    servers rewrite it, and neither is upper and lower case. With `kind`, only a token of that kind will do.
    """
    if len(value) > _LONGEST_TOKEN or not value.isascii():
        return None
    body, _, mac = value.partition("@")[0].lower().rpartition(".")
    head, _, random = body.rpartition(".")
    for key in keys:
        for allowed in _KINDS if kind is None else (kind,):
            named = head == f"{_VERSION}.{key.id}.{allowed}".lower()
            if named and hmac.compare_digest(mac, _mac(body, key)):
                return random
    return None


def thread_keys(message: Message, keys: tuple[TokenKey, ...]) -> ThreadKeys:
    """The ids of the conversation, nearest first, and whether the mail itself is one of ours.

    RFC 5322 §3.6.4: In-Reply-To names the mail answered, References its ancestors, oldest first. A bounce
    names the mail that came back only in what it returns (RFC 3462).
    """
    named = tuple(_unique((*message.in_reply_to, *reversed(message.references))))
    ids = (*named, *islice(message.returned_ids, _MOST_REFERENCES))
    tokens = _unique(random for random in (verified(value, keys) for value in ids) if random)
    return ThreadKeys(
        tokens=tuple(tokens),
        references=named,
        own=verified(message.message_id, keys, MESSAGE) or "",
    )


def _unique(values: Iterable[str]) -> Iterable[str]:
    return islice(dict.fromkeys(value for value in values if value), _MOST_REFERENCES)


def _mac(body: str, key: TokenKey) -> str:
    return _base32(hmac.new(key.secret, body.encode(), hashlib.sha256).digest()[:_MAC_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()
