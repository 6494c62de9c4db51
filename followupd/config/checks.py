"""Mistakes that show only when several keys are seen together.

They are looked for in the plain tables, not in finished settings: a wrong key elsewhere must not hide them.
So every function here passes over values of the wrong type, which are told by others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from typing import Any

from followupd.config.document import Fault
from followupd.config.lines import KeyPath
from followupd.config.places import country, subdivision_fault
from followupd.config.settings import Hours, Settings
from followupd.config.spans import clock_time
from followupd.config.values import address
from followupd.config.wording import quoted
from followupd.model.policy import Acknowledge, Mode

#: A server without TLS must be one of these: nothing then leaves the machine in clear.
_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")

#: Limits below which no acknowledgement leaves at all.
_NEEDED_LIMITS = ("per_address_day", "per_address_week", "per_hour", "per_day")

RawTable = Mapping[str, Any]


def cross_faults(raw: RawTable) -> Iterator[Fault]:
    """Every mistake between keys, in the order of the mailboxes."""
    mailboxes = [
        (("mailbox", at), box) for at, box in enumerate(_list(raw, "mailbox")) if isinstance(box, dict)
    ]
    yield from _shared_names(mailboxes)
    yield from _shared_addresses(mailboxes)
    for path, mailbox in mailboxes:
        yield from _hours(path, _table(mailbox, "hours"))
        yield from _subdivision(path, mailbox)
        for server in ("imap", "smtp"):
            if server in mailbox:
                yield from _server((*path, server), _table(mailbox, server))


def warnings(settings: Settings) -> tuple[str, ...]:
    """What is allowed but probably not meant, each a sentence; empty when nothing is."""
    return tuple(_warnings(settings))


def _warnings(settings: Settings) -> Iterator[str]:
    if settings.mode is Mode.LIVE and settings.acknowledge is Acknowledge.AUTHENTICATED:
        for mailbox in settings.mailbox:
            if not mailbox.authserv_id:
                yield (
                    f"mailbox {quoted(mailbox.name)} has no authserv_id, so no sender counts as "
                    "authenticated and nobody gets an acknowledgement by itself; set authserv_id, "
                    'or acknowledge = "known"'
                )
    if settings.mode is Mode.LIVE and settings.acknowledge is Acknowledge.EVERYONE:
        yield (
            'acknowledge = "everyone" also answers senders whose address may be forged; '
            '"authenticated" is the safe choice'
        )
    if settings.mode is Mode.LIVE and settings.acknowledge is not Acknowledge.OFF:
        for key in _NEEDED_LIMITS:
            if not getattr(settings.limits, key):
                yield f"[limits] {key} is 0, so nobody gets an acknowledgement by itself; set it to 1 or more"
    if not settings.desk.notify:
        yield "[desk] notify is empty: nobody is told by mail when followupd needs a person"
    if not time(7) <= settings.times.check_in_at <= time(21):
        yield f"[times] check_in_at is {settings.times.check_in_at:%H:%M}: customers would be asked at night"


def _shared_names(mailboxes: Sequence[tuple[KeyPath, RawTable]]) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for number, (path, mailbox) in enumerate(mailboxes, start=1):
        name = _text(mailbox, "name").strip().casefold()
        if name and seen.setdefault(name, number) != number:
            yield Fault(
                path=(*path, "name"),
                message=f"mailbox {seen[name]} of this file has the name {quoted(mailbox['name'])} too",
            )


def _shared_addresses(mailboxes: Sequence[tuple[KeyPath, RawTable]]) -> Iterator[Fault]:
    seen: dict[str, KeyPath] = {}
    for path, mailbox in mailboxes:
        for place, written in _addresses(path, mailbox):
            try:
                plain = address(written)
            except ValueError:
                continue
            if seen.setdefault(plain, place) != place:
                yield Fault(
                    path=place, message=f"the address {quoted(plain)} is already used {_where(seen[plain])}"
                )


def _addresses(path: KeyPath, mailbox: RawTable) -> Iterator[tuple[KeyPath, str]]:
    yield (*path, "address"), _text(mailbox, "address")
    for at, alias in enumerate(_list(mailbox, "aliases")):
        if isinstance(alias, str):
            yield (*path, "aliases", at), alias


def _where(place: KeyPath) -> str:
    number = place[1]
    assert isinstance(number, int)
    return f"as {'an alias' if 'aliases' in place else 'the address'} of mailbox {number + 1} of this file"


def _hours(path: KeyPath, hours: RawTable) -> Iterator[Fault]:
    try:
        opens = clock_time(hours.get("opens", Hours().opens))
        closes = clock_time(hours.get("closes", Hours().closes))
    except ValueError:
        return
    if opens >= closes:
        message = f"expected a time after opens ({opens:%H:%M}), got {closes:%H:%M}"
        yield Fault(path=(*path, "hours", "closes"), message=message)


def _subdivision(path: KeyPath, mailbox: RawTable) -> Iterator[Fault]:
    part = _text(mailbox, "subdivision").strip()
    if not part:
        return
    place = (*path, "subdivision")
    try:
        code = country(_text(mailbox, "country"))
    except ValueError:
        return
    if not code:
        yield Fault(path=place, message="a part of a country needs its country: set country too")
    elif fault := subdivision_fault(code, part):
        yield Fault(path=place, message=fault)


def _server(path: KeyPath, server: RawTable) -> Iterator[Fault]:
    host = _text(server, "host").strip()
    if server.get("security") == "none" and host and host.casefold() not in _THIS_MACHINE:
        yield Fault(
            path=(*path, "security"),
            message='"none" is allowed for a server on this machine only (127.0.0.1, ::1 or localhost); '
            f'for {quoted(host)} use "tls" or "starttls"',
        )
    given = [key for key in ("password_file", "password_env") if server.get(key)]
    if len(given) == 2:
        yield Fault(
            path=(*path, "password_env"), message="set either password_file or password_env, not both"
        )
    if not given and not any("pass" in key.casefold() and server[key] for key in server):
        yield Fault(
            path=(*path, "password_file"),
            absent=True,
            message="is missing; expected a file that holds the password, such as password_file = "
            '"imap-password", or password_env with the name of an environment variable',
        )


def _table(raw: RawTable, key: str) -> RawTable:
    value = raw.get(key)
    return value if isinstance(value, dict) else {}


def _list(raw: RawTable, key: str) -> list[Any]:
    value = raw.get(key)
    return value if isinstance(value, list) else []


def _text(raw: RawTable, key: str) -> str:
    value = raw.get(key)
    return value if isinstance(value, str) else ""
