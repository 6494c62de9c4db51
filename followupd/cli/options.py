"""What every command starts from: the config file, and the settings, database and zones that follow."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from followupd.errors import StoreError

if TYPE_CHECKING:
    from followupd.config import Mailbox, Settings
    from followupd.store.session import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The options that stand before the command."""

    #: As given by --config; None leaves it to the usual places.
    config: str | None = None
    debug: bool = False

    def settings(self) -> Settings:
        """The settings; raises ConfigError with every mistake in the file, or because there is none."""
        from followupd.config import config_path, load

        return load(config_path(self.config))

    def settings_if_any(self) -> Settings | None:
        """The settings, or None when no file is named and none lies in the usual places."""
        from followupd.config import config_path

        named = self.config or os.environ.get("FOLLOWUPD_CONFIG")
        return self.settings() if named or os.path.lexists(config_path(None)) else None


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The database, to look into while the service runs.

    Raises StoreError when there is none yet, or when it is not of this version.
    """
    from followupd.store import migrate
    from followupd.store.session import Database

    database = Database(settings.database_url)
    try:
        # Merely opening a SQLite file that is not there would make one.
        if database.path is not None and not database.path.exists():
            raise StoreError(
                f"There is no followupd data in {database.path.parent} yet."
                " Start the service once: followupd run"
            )
        migrate.check(database)
        yield database
    finally:
        database.close()


def mailbox_called(settings: Settings, name: str | None) -> Mailbox:
    """The mailbox of that name, the first one without a name; raises a usage error for an unknown one."""
    if name is None:
        return settings.mailbox[0]
    for mailbox in settings.mailbox:
        if mailbox.name.casefold() == name.casefold():
            return mailbox
    known = ", ".join(mailbox.name for mailbox in settings.mailbox)
    raise click.BadParameter(
        f"there is no mailbox called {name}; the config has: {known}.", param_hint="--mailbox"
    )


def zone_of(settings: Settings, mailbox: str) -> ZoneInfo:
    """The time zone of that mailbox; that of the first one when it is not in the config any more."""
    zones = {known.name: known.time_zone for known in settings.mailbox}
    return ZoneInfo(zones.get(mailbox, settings.mailbox[0].time_zone))
