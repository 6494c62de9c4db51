"""config.toml as frozen settings: finding and reading it, and telling every mistake in it at once.

Owns the names, defaults and meaning of all keys. Knows nothing of what the settings are used for, and reads
no password: a server's table does that when asked.
"""

from followupd.config.checks import warnings
from followupd.config.policy import policy_limits, policy_times, work_calendar
from followupd.config.public_domains import PUBLIC_DOMAINS
from followupd.config.reading import config_path, from_text, load
from followupd.config.servers import ImapServer, Security, Server, SmtpServer
from followupd.config.settings import (
    Desk,
    Folders,
    Hours,
    LogLevel,
    Mailbox,
    Settings,
)
from followupd.config.spans import clock_time, span

__all__ = [
    "PUBLIC_DOMAINS",
    "Desk",
    "Folders",
    "Hours",
    "ImapServer",
    "LogLevel",
    "Mailbox",
    "Security",
    "Server",
    "Settings",
    "SmtpServer",
    "clock_time",
    "config_path",
    "from_text",
    "load",
    "policy_limits",
    "policy_times",
    "span",
    "warnings",
    "work_calendar",
]
