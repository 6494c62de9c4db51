"""A config that is right, and ways to make it wrong."""

from __future__ import annotations

from pathlib import Path

from followupd.config import from_text
from followupd.config.settings import Settings
from followupd.errors import ConfigError

RIGHT = """\
mode = "draft"
[times]
silence = "5 working days"
[limits]
per_day = 500
[desk]
notify = ["anna@shop.example"]
[[mailbox]]
name = "shop"
address = "info@shop.example"
sender_name = "Mill Lane Shop"
time_zone = "Europe/Berlin"
[mailbox.hours]
opens = "09:00"
[mailbox.imap]
host = "imap.shop.example"
user = "info@shop.example"
password_file = "imap-password"
[mailbox.smtp]
host = "smtp.shop.example"
user = "info@shop.example"
password_file = "smtp-password"
"""

SECOND_MAILBOX = """\
[[mailbox]]
name = "outlet"
address = "outlet@shop.example"
sender_name = "Mill Lane Outlet"
time_zone = "Europe/Vienna"
[mailbox.imap]
host = "imap.shop.example"
user = "outlet@shop.example"
password_env = "OUTLET_PASSWORD"
[mailbox.smtp]
host = "smtp.shop.example"
user = "outlet@shop.example"
password_env = "OUTLET_PASSWORD"
"""


def line_of(text: str, beginning: str) -> int:
    """The number of the one line that begins so."""
    numbers = [number for number, line in enumerate(text.splitlines(), 1) if line.startswith(beginning)]
    assert len(numbers) == 1, f"{beginning!r} stands on the lines {numbers}"
    return numbers[0]


def after(line: str, new: str, text: str = RIGHT) -> str:
    """The text with `new` on a line of its own, below the first line that is `line`."""
    assert f"{line}\n" in text
    return text.replace(f"{line}\n", f"{line}\n{new}\n", 1)


def instead(line: str, new: str, text: str = RIGHT) -> str:
    """The text with `new` in place of the first line that is `line`."""
    assert f"{line}\n" in text
    return text.replace(f"{line}\n", f"{new}\n", 1)


def read(text: str) -> Settings:
    """The settings that the text gives."""
    return from_text(text, file="config.toml", folder=Path("/etc/followupd"))


def mistakes(text: str) -> list[tuple[int | None, str, str]]:
    """Line, key and sentence of every mistake in the text."""
    try:
        read(text)
    except ConfigError as error:
        return [(problem.line, problem.key, problem.message) for problem in error.problems]
    return []
