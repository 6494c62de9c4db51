"""`followupd keys`: the keys by which our own mails are known again."""

from __future__ import annotations

import click

from followupd import secrets
from followupd.cli.options import Options
from followupd.errors import FollowupdError


@click.group()
def keys() -> None:
    """The keys that sign our mails, so that an answer to one finds its case and nobody can forge one."""


@keys.command("list")
@click.pass_obj
def list_keys(options: Options) -> None:
    """Name the keys, the one in use first; their secrets are not shown."""
    path = secrets.key_file(options.settings().data_dir)
    if not path.exists():
        raise FollowupdError(f"There are no keys yet: the first start of the service makes {path}")
    newest, *older = (key.id for key in secrets.token_keys(path.parent))
    click.echo(f"{newest}  signs our mails")
    for name in older:
        click.echo(f"{name}  older; mails signed with it are still recognised")


@keys.command()
@click.pass_obj
def rotate(options: Options) -> None:
    """Add a key that signs from the next start on; mails signed with the older ones are still recognised."""
    folder = options.settings().data_dir
    newest, *older = (key.id for key in secrets.rotate(folder))
    click.echo(f"Key {newest} signs our mails once the service was restarted: systemctl restart followupd")
    if older:
        click.echo(f"Mails signed with an older one ({', '.join(older)}) are still recognised.")
    click.echo(f"Keep a copy of {secrets.key_file(folder)} with your backups.")
