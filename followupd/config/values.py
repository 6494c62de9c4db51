"""The kinds of single values: each takes what the file says and gives the checked value.

Every function here raises ValueError with a sentence for the owner; which key it was is added elsewhere.
"""

from __future__ import annotations

import ipaddress
import os
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated
from urllib.parse import parse_qs, urlsplit

from pydantic import AfterValidator, BeforeValidator, PlainValidator, ValidationInfo

from followupd.config.patterns import pattern
from followupd.config.public_domains import PUBLIC_DOMAINS
from followupd.config.spans import clock_time, span
from followupd.config.wording import did_you_mean, listed, quoted, shown

TWO_BRACKETS = "every mailbox begins with [[mailbox]], in two pairs of brackets"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FULL_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ADDRESS_FORBIDDEN = re.compile(r"""[\s@<>"(),:;\[\]\\]""")
_HOST_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")


def one_line(text: str) -> str:
    """Any text on one line."""
    if _has_control(text):
        raise ValueError("must be plain text on one line, without tabs, line breaks or control characters")
    return text.strip()


def filled(text: str) -> str:
    """A text on one line that is not empty."""
    if not (text := one_line(text)):
        raise ValueError("must not be empty")
    return text


def several_lines(text: str) -> str:
    """Any text, line breaks and tabs allowed."""
    if _has_control(text.replace("\n", "").replace("\t", "")):
        raise ValueError("must be plain text, without control characters")
    return text


def _has_control(text: str) -> bool:
    return any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in text)


def address(text: str) -> str:
    """A bare e-mail address, in lower case."""
    local, at, domain = text.strip().rpartition("@")
    if not at or not local or _ADDRESS_FORBIDDEN.search(local) or not _is_domain(domain):
        if domain and not domain.isascii() and (ascii_domain := _ascii_domain(domain)):
            raise ValueError(f"write the domain as {quoted(ascii_domain)}; got {quoted(text)}")
        raise ValueError(f'expected an e-mail address, such as "info@shop.example", got {quoted(text)}')
    if not local.isascii() or not local.isprintable():
        raise ValueError(f"the part before the @ may hold no accents or special signs, got {quoted(text)}")
    return f"{local}@{domain}".lower()


def sender(text: str) -> str:
    """An address, or a domain as "@firm.example"; no domain where strangers have theirs."""
    local, _, domain = text.strip().rpartition("@")
    if local:
        return address(text)
    if not _is_domain(domain):
        raise ValueError(
            'expected an address or a domain, such as "bills@firm.example" or "firm.example",'
            f" got {quoted(text)}"
        )
    if domain.lower() in PUBLIC_DOMAINS:
        raise ValueError(f"at {domain.lower()} your customers have addresses too; name the whole address")
    return f"@{domain.lower()}"


def _is_domain(text: str) -> bool:
    labels = text.split(".")
    enough = len(labels) > 1 or text.casefold() == "localhost"
    return enough and len(text) < 254 and all(_HOST_LABEL.fullmatch(label) for label in labels)


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def host(text: str) -> str:
    """The name or IP address of a server, nothing beside it."""
    text = text.strip()
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        pass
    if text.count(":") == 1 and text.rpartition(":")[2].isdecimal():
        raise ValueError(f"write the port into its own key, port; got {quoted(text)}")
    if text and len(text) < 254 and all(_HOST_LABEL.fullmatch(label) for label in text.split(".")):
        return text.lower()
    raise ValueError(f'expected a server\'s name alone, such as "mail.shop.example", got {quoted(text)}')


def database(text: str) -> str:
    """A SQLAlchemy URL of SQLite or PostgreSQL that holds no password; "" for the file in data_dir."""
    text = one_line(text)
    try:
        url = urlsplit(text)
        has_password = url.password is not None or "password" in parse_qs(url.query, keep_blank_values=True)
    except ValueError:
        raise ValueError("this is no database address (the part after // cannot be read)") from None
    if has_password:
        raise ValueError(
            "the password must not stand here: put it into ~/.pgpass (chmod 600) or the variable PGPASSWORD"
        )
    if text in ("sqlite:///", "sqlite:///:memory:"):
        raise ValueError("the database must be a file; leave it empty for the one in data_dir")
    if text and not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError(
            'expected nothing, "sqlite:////var/lib/followupd/other.sqlite3" or '
            '"postgresql+psycopg://USER@HOST/NAME"'
        )
    return text


def folder(value: object, info: ValidationInfo) -> Path | None:
    """A folder that is there; None for an empty text."""
    found = path(value, info)
    if found is not None and not os.path.isdir(found):
        raise ValueError(f"the folder {found} does not exist; create it, or take the line out")
    return found


def path(value: object, info: ValidationInfo) -> Path | None:
    """A file or folder, seen from the folder of the config file; None for ""."""
    if not isinstance(value, (str, Path)):
        raise ValueError(f"expected a path in quotes, got {shown(value)}")
    text = one_line(str(value))
    try:
        return (info.context or {}).get("folder", Path()) / Path(text).expanduser() if text else None
    except RuntimeError:
        raise ValueError(f"the home folder in {quoted(text)} does not exist") from None


def present_path(value: object, info: ValidationInfo) -> Path:
    """A file or folder that must be named."""
    if (found := path(value, info)) is None:
        raise ValueError("must not be empty")
    return found


def weekday(value: object) -> int:
    """The number of a day of the week, Monday 0."""
    if not isinstance(value, str):
        raise ValueError(f"expected days such as {listed(_WEEKDAYS[:2])}, got {shown(value)}")
    word = value.strip().casefold()
    for names in (_WEEKDAYS, _FULL_WEEKDAYS):
        if word in names:
            return names.index(word)
    guess = did_you_mean(word, _WEEKDAYS) or did_you_mean(word, _FULL_WEEKDAYS)
    raise ValueError(f"expected {listed(_WEEKDAYS)}, got {quoted(value)}.{guess}")


def day(value: object) -> date:
    """A date, as TOML writes it or in quotes."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise ValueError(f"expected a date without quotes, such as 2026-12-24, got {shown(value)}") from None


def one_of(
    choice: type[StrEnum], other_names: Mapping[str, str] = MappingProxyType({})
) -> Callable[[object], StrEnum]:
    """Takes one of the words of `choice`, and guesses which was meant when it is none of them."""
    words = [member.value for member in choice]

    def chosen(value: object) -> StrEnum:
        if isinstance(value, str) and value in words:
            return choice(value)
        word = other_names.get(value.casefold(), value) if isinstance(value, str) else ""
        guess = did_you_mean(word, words)
        ending = f".{guess}" if guess else ""
        raise ValueError(f"expected {listed(words)}, got {shown(value)}{ending}")

    return chosen


def _items(value: object) -> tuple[object, ...]:
    if isinstance(value, (list, tuple)):
        return tuple(value)
    raise ValueError(f'expected a list in square brackets, such as ["…"], got {shown(value)}')


def _tables(value: object, info: ValidationInfo) -> tuple[object, ...]:
    if isinstance(value, (list, tuple)):
        return tuple(value)
    if info.field_name == "mailbox":
        raise ValueError(TWO_BRACKETS)
    raise ValueError(
        f"every {info.field_name} begins with two pairs of brackets: [[mailbox.{info.field_name}]]"
    )


Line = Annotated[str, AfterValidator(one_line)]
FilledLine = Annotated[str, AfterValidator(filled)]
Text = Annotated[str, AfterValidator(several_lines)]
Address = Annotated[str, AfterValidator(address)]
Sender = Annotated[str, AfterValidator(sender)]
Host = Annotated[str, AfterValidator(host)]
Pattern = Annotated[str, AfterValidator(pattern)]
Database = Annotated[str, AfterValidator(database)]
OptionalPath = Annotated[Path | None, PlainValidator(path)]
OptionalFolder = Annotated[Path | None, PlainValidator(folder)]
PresentPath = Annotated[Path, PlainValidator(present_path)]
Weekday = Annotated[int, PlainValidator(weekday)]
Day = Annotated[date, PlainValidator(day)]
#: Put before a tuple, set or other collection type: takes a TOML list.
FromList = BeforeValidator(_items)
FromTables = BeforeValidator(_tables)
Length = PlainValidator(span)
LengthOrNone = PlainValidator(lambda value: span(value, least=0))
Clock = PlainValidator(clock_time)
