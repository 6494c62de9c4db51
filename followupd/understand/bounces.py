"""What a mail that came back reports: whom it did not reach, whether for good, and which mail it was.

It owns delivery status notifications (RFC 3464) and, through flufl.bounce, the dialects of servers that
write none; it must not know which mails are ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import compat32

from followupd.understand.addresses import canonical_address, read_addresses
from followupd.understand.bouncewords import tells_for_good, tells_of_delay, told_in_words
from followupd.understand.charsets import decoded
from followupd.understand.headers import Head, all_ids, read_head
from followupd.understand.structure import Part

#: How the local parts of mail systems begin, without "-", "_" and ".".
_MAIL_SYSTEMS = (
    "mailerdaemon",
    "postmaster",
    "maildaemon",
    "mailsystem",
    "maildeliverysystem",
    "maildeliverysubsystem",
    # the sender of Exchange's reports, the same in every organisation
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
)
#: Words of the subject line under which mail systems return mail.
RETURN_SUBJECT = re.compile(
    r"(?:undeliver|undelivered mail|returned mail|mail delivery|nondeliver|non-deliver|failure notice"
    r"|delivery (?:status|failure|notification|report|has failed|delayed|error)|delivery.{0,40}\bfail"
    r"|(?:e-?)?mail[ -]?(?:system|routing|delivery) (?:error|failure)|mail status report|mail failure"
    r"|message (?:delivery failure|undeliverable|you sent blocked)|warning: (?:could not send|message)"
    r"|user unknown|unknown user|error sending|rejected(?: mail|:)|mail rejected|email rejected"
    r"|permanent delivery failure|dsn:|delivery to .{1,80} failed|unable to deliver"
    r"|mail could not be delivered|unzustellbar|zustellungsfehler|nicht zustellbar|nicht zugestellt|non remis"
    r"|échec de|mancat[oa] (?:consegna|recapito)|recapito non riuscito|non recapitabile"
    r"|no se (?:puede|pudo|ha podido) entregar|no entregado|correo devuelto"
    r"|onbestelbaar|niet (?:bezorgd|afgeleverd)|não entregue|não (?:é|foi) possível entregar)",
    re.IGNORECASE,
)
_RETURNED_TYPES = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"}
)
_RETURNED_ID = re.compile(r"^[>\s]{0,20}message-id:\s{0,20}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(r"\s*([245])\.\d{1,3}\.\d{1,3}")
#: RFC 3464 §2.3.3; "error" is what OpenSMTPD writes. Some servers add a comment behind the word.
_ACTIONS = {
    "fail": "failed", "error": "failed", "delay": "delayed", "deliver": "delivered", "relay": "relayed",
    "expand": "expanded",
}  # fmt: skip
_RECIPIENTS = 50
_IDS = 20
#: What flufl.bounce may look at: its patterns are not made for hostile input.
_DIALECT_BYTES = 128 * 1024
_DIALECT_LINE = 500
_ODD_MAIL = (
    ValueError, KeyError, AttributeError, TypeError, IndexError, LookupError, AssertionError, RecursionError,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """What was reported; empty when nothing could be read."""

    recipients: tuple[str, ...] = ()
    permanent: bool = False
    #: As RFC 3464 §2.3.3 calls them, each once; others are left out.
    actions: tuple[str, ...] = ()
    returned_ids: tuple[str, ...] = ()


def is_mail_system(sender: str) -> bool:
    """Whether a From value names a mail system: MAILER-DAEMON, also without a domain, or postmaster."""
    name, _, inner = sender.rpartition("<")
    return re.sub(r"[-_. \t\"]", "", (inner.strip("<> ") or name).lower()).startswith(_MAIL_SYSTEMS)


def looks_returned(top: Part) -> bool:
    """Whether anything about a mail suggests that it reports a delivery."""
    head = top.head
    return (
        top.media_type in {"multipart/report", "message/delivery-status"}
        or is_mail_system(head.first("from"))
        or head.first("return-path").strip() == "<>"
        or bool(head.first("x-failed-recipients"))
        or RETURN_SUBJECT.match(head.first("subject")) is not None
    )


def read_bounce(top: Part, raw: bytes, text: str) -> Bounce:
    """What a mail that looks returned reports; a mere delay names nobody."""
    reports = [part for part in top.walk() if part.media_type == "message/delivery-status"]
    blocks = [block for part in reports for block in _blocks(part)]
    recipients, permanent = _reported(blocks)
    if not recipients and not any(block.first("action").strip() for block in blocks):
        recipients, permanent = _by_header(top.head) or _by_dialect(raw)
        if not recipients and not _is_report(top) and not tells_of_delay(top.head.first("subject"), text):
            recipients, permanent = told_in_words(text, _ends(top.head))
        if recipients and not permanent:
            is_delay = tells_of_delay(top.head.first("subject"), text)
            recipients, permanent = ((), False) if is_delay else (recipients, tells_for_good(text))
    return Bounce(
        recipients=recipients,
        permanent=permanent,
        actions=tuple(dict.fromkeys(filter(None, map(_action, blocks)))),
        returned_ids=_returned_ids(top, text),
    )


def _is_report(top: Part) -> bool:
    """Whether a person got a receipt, or a report of abuse: these tell of no delivery."""
    types = {part.media_type for part in top.walk()}
    return bool(types & {"message/disposition-notification", "message/feedback-report"})


def _ends(head: Head) -> frozenset[str]:
    """From whom a report comes and to whom it goes."""
    values = (value for name in ("from", "to", "sender", "reply-to") for value in head.all(name))
    return frozenset(address.key for value in values for address in read_addresses(value).addresses)


def _blocks(part: Part) -> Iterator[Head]:
    """The groups of fields in a delivery-status part (RFC 3464 §2.1), as many as may matter."""
    data, position = part.content(), 0
    for _ in range(2 * _RECIPIENTS):
        head = read_head(data, position, len(data))
        if head.fields:
            yield head
        if head.body <= position:
            return
        position = head.body


def _action(block: Head) -> str:
    """What was done for one recipient; empty where the block does not tell, or in words of its own."""
    written = block.first("action").strip().lower()
    return next((action for beginning, action in _ACTIONS.items() if written.startswith(beginning)), "")


def _reported(blocks: list[Head]) -> tuple[tuple[str, ...], bool]:
    found: dict[str, bool] = {}
    for block in blocks:
        if _action(block) != "failed":
            continue
        status = _STATUS.match(block.first("status"))
        address = _recipient(block)
        if address:
            found[address] = status is None or status[1] == "5"
    return tuple(found)[:_RECIPIENTS], any(found.values())


def _recipient(block: Head) -> str:
    """The address we wrote to, if the server tells, else the one it was turned into (RFC 3464 §2.3.1)."""
    for name in ("original-recipient", "final-recipient"):
        value = block.first(name)
        address = canonical_address(value.rpartition(";")[2].strip(" <>\t")).lower()
        if address:
            return address
    return ""


def _by_header(head: Head) -> tuple[tuple[str, ...], bool] | None:
    listed = [
        address.key
        for value in head.all("x-failed-recipients")
        for address in read_addresses(value).addresses
    ]
    return (tuple(dict.fromkeys(listed))[:_RECIPIENTS], True) if listed else None


def _by_dialect(raw: bytes) -> tuple[tuple[str, ...], bool]:
    from flufl.bounce import all_failures

    short = b"\n".join(line[:_DIALECT_LINE] for line in raw[:_DIALECT_BYTES].splitlines())
    try:
        temporary, permanent = all_failures(message_from_bytes(short, policy=compat32))
    except _ODD_MAIL:
        return (), False
    names = [canonical_address(decoded(address)).lower() for address in sorted(permanent or temporary)]
    recipients = tuple(dict.fromkeys(name for name in names if name))[:_RECIPIENTS]
    return recipients, bool(permanent) and bool(recipients)


def _returned_ids(top: Part, text: str) -> tuple[str, ...]:
    """Message-IDs of the returned mail: from its own part, else from the lines where old servers copy it."""
    found: dict[str, None] = {}
    for part in top.walk():
        if part.media_type not in _RETURNED_TYPES:
            continue
        content = part.content()
        for value in read_head(content, 0, len(content)).all("message-id"):
            found.update(dict.fromkeys(all_ids(value)))
    if not found:
        for match in _RETURNED_ID.finditer(text):
            found.update(dict.fromkeys(all_ids(match[1])))
    return tuple(found)[:_IDS]
