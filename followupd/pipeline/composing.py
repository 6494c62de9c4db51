"""From a letter that was decided to its final bytes."""

from __future__ import annotations

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from followupd.compose.mail import Envelope, automatic_headers, build
from followupd.compose.templates import Templates
from followupd.errors import TemplateFault
from followupd.model.address import Address
from followupd.model.case import Case
from followupd.model.decision import How, Kind, Letter, Value
from followupd.pipeline.account import Account
from followupd.store.outbox import Outgoing
from followupd.understand import threads

#: Random bytes of a token: 80 bits.
RANDOM = 10


def composed(letter: Letter, case: Case | None, about: str, account: Account, now: datetime) -> Outgoing:
    """The letter as an outbox row; one that cannot be composed is held, with the reason, instead of lost."""
    random = secrets.token_bytes(RANDOM)
    key = account.knowledge.keys[0]
    domain = account.address.domain
    is_note = letter.how is How.NOTE
    message_id = (
        threads.unsigned_id(random, domain) if is_note else threads.message_id("m", random, key, domain)
    )
    raw, subject, trouble = b"", "", ""
    try:
        rendered = account.templates.render(letter.kind, letter.language, values(letter, case, account, now))
        reference = "" if is_note else threads.message_id("r", random, key, domain)
        raw = build(rendered, _envelope(letter, account, message_id, reference, now))
        subject = rendered.subject
    except (TemplateFault, ValueError) as error:
        trouble = f"could not be written: {error}"
    return Outgoing(
        about=about,
        case_id=None,
        mailbox=account.name,
        kind=letter.kind,
        ordinal=letter.ordinal,
        how=letter.how,
        recipients=letter.to,
        subject=subject,
        raw=raw,
        token=message_id.partition("@")[0] if is_note else threads.shown(random),
        message_id=message_id,
        created_at=now,
        due_at=letter.not_before or now,
        valid_state=letter.valid_state,
        valid_resolution=letter.valid_resolution,
        valid_customer_wrote_at=letter.valid_customer_wrote_at,
        trouble=trouble,
    )


def values(letter: Letter, case: Case | None, account: Account, now: datetime) -> dict[str, object]:
    """What the template may use: the mailbox's identity, then the case, then the letter's own values."""
    zone = ZoneInfo(account.policy(now).calendar.zone)
    given: dict[str, object] = {**_identity(account), **_of_case(case)}
    given.update({name: _in_zone(value, zone) for name, value in letter.values})
    return given


def _identity(account: Account) -> dict[str, object]:
    return {
        "company": account.company,
        "sender_name": account.address.name,
        "signature": account.signature,
        "authenticated": False,
        "answer_by": None,
        "resolved_at": None,
        "quote": "",
        "quoted_from": "",
        "quoted_at": None,
        "what": "",
        "customer": "",
        "excerpt": "",
        "detail": "",
        "reasons": (),
        **dict(account.folders),
    }


def _of_case(case: Case | None) -> dict[str, object]:
    return {
        "reference": case.reference if case else "",
        "customer_name": case.customer_name if case else "",
        "subject": case.subject if case else "",
        "topic": case.topic if case else "other",
        "order_number": case.order_number if case else "",
    }


def _in_zone(value: Value, zone: ZoneInfo) -> object:
    return value.astimezone(zone) if isinstance(value, datetime) else value


def _envelope(letter: Letter, account: Account, message_id: str, reference: str, now: datetime) -> Envelope:
    zone = ZoneInfo(account.policy(now).calendar.zone)
    # A draft is sent by a person: it carries no header of an automatic mail (RFC 3834 §5).
    marks = (threads.instance(account.knowledge.keys), message_id.partition("@")[0])
    headers = () if letter.how is How.DRAFT else automatic_headers(letter.kind, *marks)
    return Envelope(
        sender=account.address,
        to=tuple(Address(address=address) for address in letter.to),
        message_id=message_id,
        date=now.astimezone(zone),
        in_reply_to=letter.in_reply_to,
        references=_references(letter, reference),
        headers=headers,
    )


def _references(letter: Letter, reference: str) -> tuple[str, ...]:
    """Our reference token first, then what the customer's mail referred to, then that mail (RFC 5322 §3.6.4).

    Servers and mail programs rewrite Message-IDs; the token in References survives them.
    """
    if letter.kind in (Kind.DESK_NOTICE, Kind.PROBE):
        return (reference,) if reference else ()
    earlier = tuple(known for known in letter.references if known != letter.in_reply_to)
    return (reference, *earlier, *((letter.in_reply_to,) if letter.in_reply_to else ()))


def usable_languages(templates: Templates) -> tuple[str, ...]:
    """The languages that have a template for every kind of letter; a probe nobody reads may be in another."""
    have: dict[str, set[str]] = {}
    for source in templates.sources():
        have.setdefault(source.language, set()).add(source.kind)
    wanted = {kind.value for kind in Kind if kind is not Kind.PROBE}
    return tuple(sorted(language for language, kinds in have.items() if wanted <= kinds))
