"""By which ids a mail names its conversation: our signed tokens and the References.

The one place that makes and verifies tokens; nobody else takes an id apart. A token that leads to a case
stands in a Message-ID, in References or behind the plus of our own address; what a subject or body repeats
only tells machines that answer each other. It knows no cases: which case a token or reference belongs to, and
whether the sender may join it, is decided by those who read the database.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
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
#: Where the Message-ID that we gave a mail may stand, beside its own place: servers of Google and Microsoft
#: keep the one they replaced, others leave our own field alone.
_OWN_ID_FIELDS = ("x-google-original-message-id", "x-microsoft-original-message-id", "x-followupd-id")
_LOOP_FIELD = "x-followupd-loop"
#: Where an address of ours may stand that a mail was sent to.
_RECIPIENT_FIELDS = ("delivered-to", "x-original-to")
_MOST_RECIPIENTS = 50
#: What may be a token, and the reference of a case, in the middle of a text.
_IN_TEXT = re.compile(r"fu1\.[a-z]{1,8}\.[a-z]\.[a-z2-7]{16}\.[a-z2-7]{20}", re.IGNORECASE)
_CASE_IN_TEXT = re.compile(r"\bFU-[2-9A-HJ-NP-Z]{6}\b")
_MOST_QUOTED = 100
_LONGEST_SUBJECT = 500
_BRACKETS = re.compile(r"\[[^\[\]]{0,200}\]|\([^()]{0,200}\)|\{[^{}]{0,200}\}")
#: What mail programs and ticket systems put before a subject.
_MARKS = frozenset(
    {
        "re", "aw", "antw", "antwort", "fw", "fwd", "wg", "sv", "vs", "tr", "rv", "r", "i", "odp", "vl", "vb",
        "enc", "res", "ref", "rif", "réf", "resp", "ynt", "bls", "vá", "doorst", "weitergeleitet", "betr",
        "betreff", "subject", "ticket", "case", "request",
        "reenv", "回复", "答复", "转发", "回覆", "轉寄", "返信", "spam",
        "incident", "issue", "anfrage", "vorgang", "fall", "ticketnummer", "vorgangsnummer", "nr", "no", "id",
    }
)  # fmt: skip


def token(kind: str, random: bytes, key: TokenKey) -> str:
    """A new token `fu1.<key id>.<kind>.<random>.<mac>` around ten random bytes."""
    body = ".".join((_VERSION, key.id, kind, shown(random))).lower()
    return f"{body}.{_mac(body, key)}"


def message_id(kind: str, random: bytes, key: TokenKey, domain: str) -> str:
    """A new Message-ID, without angle brackets, whose left part is a token."""
    return f"{token(kind, random, key)}@{domain}"


def instance(keys: tuple[TokenKey, ...]) -> str:
    """By what all our own mails can be told, whatever key signs them; it tells others nothing.

    It hangs on the oldest key, so that a rotation does not change it.
    """
    return _instance(keys[-1])


def unsigned_id(random: bytes, domain: str) -> str:
    """A new Message-ID without a token, for what never leaves: other databases need not know it."""
    return f"note.{shown(random)}@{domain}"


def shown(random: bytes) -> str:
    """The random part as a token shows it, which is what `verified` gives back."""
    return _base32(random)


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


def thread_keys(
    message: Message, keys: tuple[TokenKey, ...], own_addresses: frozenset[str] = frozenset()
) -> ThreadKeys:
    """The ids of the conversation, nearest first, and whether the mail itself is one of ours.

    RFC 5322 §3.6.4: In-Reply-To names the mail answered, References its ancestors, oldest first. A bounce
    names the mail that came back only in what it returns (RFC 3462). A token behind the plus of one of
    `own_addresses` (in lower case) that the mail was sent to counts like one in References (RFC 5233).
    """
    named = tuple(_unique((*message.in_reply_to, *reversed(message.references))))
    ids = (*named, *islice(message.returned_ids, _MOST_REFERENCES), *_plus_parts(message, own_addresses))
    tokens = _unique(random for random in (verified(value, keys) for value in ids) if random)
    return ThreadKeys(
        tokens=tuple(tokens),
        references=named,
        own=_own(message, keys),
        looped=_is_looped(message, keys),
        quoted_tokens=tuple(_unique(_quoted_tokens(message, keys))),
        quoted_cases=tuple(_unique(_quoted_cases(message))),
    )


def lasting_subject(subject: str) -> str:
    """What stays of a subject when "Re:", ticket numbers and tags come and go.

    Whatever stands in brackets goes, and every word with a digit; what is left may be empty.
    """
    words = (
        _BRACKETS.sub(" ", subject[:_LONGEST_SUBJECT].casefold())
        .replace("：", ":")
        .replace(":", ": ")
        .split()
    )
    plain = ("".join(sign for sign in word if sign.isalnum()) for word in words if not _has_number(word))
    return " ".join(word for word in plain if word and word not in _MARKS)


def _has_number(word: str) -> bool:
    return "#" in word or any(sign.isdigit() for sign in word)


def _plus_parts(message: Message, own_addresses: frozenset[str]) -> Iterator[str]:
    written = (value for name in _RECIPIENT_FIELDS for value in message.all_headers(name))
    people = (person.address for person in (*message.to, *message.cc))
    for address in islice((*people, *written), _MOST_RECIPIENTS):
        local, _, domain = address.strip(" <>").lower().rpartition("@")
        name, plus, part = local.partition("+")
        if plus and f"{name}@{domain}" in own_addresses:
            yield part


def _quoted_tokens(message: Message, keys: tuple[TokenKey, ...]) -> Iterator[str]:
    for text in (message.subject, message.text):
        for match in islice(_IN_TEXT.finditer(text), _MOST_QUOTED):
            if random := verified(match[0], keys):
                yield random


def _quoted_cases(message: Message) -> Iterator[str]:
    for text in (message.subject, message.text):
        yield from (match[0] for match in islice(_CASE_IN_TEXT.finditer(text), _MOST_QUOTED))


def _own(message: Message, keys: tuple[TokenKey, ...]) -> str:
    kept = (value.strip(" <>") for name in _OWN_ID_FIELDS for value in message.all_headers(name)[:2])
    candidates = (verified(value, keys, MESSAGE) for value in (message.message_id, *kept))
    return next((random for random in candidates if random), "")


def _is_looped(message: Message, keys: tuple[TokenKey, ...]) -> bool:
    marks = [value.strip().lower() for value in message.all_headers(_LOOP_FIELD)[:10] if value.isascii()]
    ours = [_instance(key) for key in keys] if marks else []
    return any(hmac.compare_digest(mark, one) for mark in marks for one in ours)


def _unique(values: Iterable[str]) -> Iterable[str]:
    return islice(dict.fromkeys(value for value in values if value), _MOST_REFERENCES)


@lru_cache(maxsize=16)
def _instance(key: TokenKey) -> str:
    return _mac("instance", key)


def _mac(body: str, key: TokenKey) -> str:
    return _base32(hmac.digest(key.secret, body.encode(), "sha256")[:_MAC_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=").lower()
