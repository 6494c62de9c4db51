"""`followupd backup` and `restore`: a copy of everything while the service runs, and its way back."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from followupd import secrets
from followupd.cli import progress
from followupd.cli.options import Options, opened
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.errors import FollowupdError
from followupd.store.session import Database

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--overwrite", is_flag=True, help="Write over FILE when it is there.")
@click.pass_obj
def backup(options: Options, file: Path, overwrite: bool) -> None:
    """Copy the whole database into FILE; the service may go on meanwhile.

    The copy is opened and read to the end before it gets its name. It holds customers' mails: keep it where
    only you can read it.
    """
    from followupd.store import backup as store

    settings = options.settings()
    with opened(settings) as database:
        if database.path is None:
            raise FollowupdError(_with_pg_dump(database, file))
        with progress.counted("Copying") as on_progress:
            contents = store.save(database.path, file, on_progress, overwrite=overwrite)
    click.echo(f"{file}: {contents}, {_size(file)}. It was opened and read to the end; it is whole.")
    click.echo(_keep_too(settings, options.config))


def _with_pg_dump(database: Database, file: Path) -> str:
    url = shlex.quote(_server(database))
    return (
        "The database is on a PostgreSQL server, which has its own way of copying:"
        f" pg_dump --format=custom --file {shlex.quote(str(file))} {url}"
    )


def _server(database: Database) -> str:
    """The address as PostgreSQL's own programs take it, without the password."""
    return database.url.set(drivername="postgresql", password=None).render_as_string()


def _size(file: Path) -> str:
    return f"{file.stat().st_size / 1_000_000:.1f} MB"


def _keep_too(settings: Settings, config: str | None) -> str:
    from followupd.config import config_path

    return (
        f"Keep these with it, they are not in it: {secrets.key_file(settings.data_dir)} (without it, answers"
        f" to the mails we sent are not recognised any more), {config_path(config)} and the passwords."
    )


@click.command()
@click.argument("file", type=_FILE, required=False)
@click.option(
    "--mark", is_flag=True, help="The database was put back by other means, as by pg_restore: only stop it."
)
@click.pass_obj
def restore(options: Options, file: Path | None, mark: bool) -> None:
    """Put the backup FILE in the place of the database, which is kept under another name.

    Stop the service first. Nothing automatic leaves afterwards until you say `followupd resume`: the mailbox
    knows what happened since the backup was made, the database does not.
    """
    if (file is None) != mark:
        raise click.UsageError("Name the FILE to put back; or say --mark when you have put it back yourself.")
    from followupd.daemon.wiring import only_instance

    settings = options.settings()
    with only_instance(settings.data_dir):
        if file is None:
            _mark(settings)
        else:
            _restore(settings, file)
    click.echo(_next_steps(settings))


def _mark(settings: Settings) -> None:
    from followupd.store import restore as store

    database = Database(settings.database_url)
    if database.path is not None and not database.path.exists():
        # To mark it would make an empty one, which knows nothing of what customers got.
        raise FollowupdError(
            f"There is no database {database.path}. Put the backup there first, and then say:"
            " followupd restore --mark"
        )
    try:
        store.mark(database, system_clock())
    finally:
        database.close()
    click.echo("Marked as put back from a backup.")


def _restore(settings: Settings, file: Path) -> None:
    from followupd.store import restore as store

    database = Database(settings.database_url)
    database.close()
    if database.path is None:
        raise FollowupdError(
            "The database is on a PostgreSQL server. Put it back with pg_restore --clean --if-exists --dbname"
            f" {shlex.quote(_server(database))} {shlex.quote(str(file))}, and then say, before the service"
            " starts: followupd restore --mark"
        )
    with progress.counted("Copying") as on_progress:
        done = store.restore(file, database.path, system_clock(), on_progress)
    click.echo(f"Put back: {done.contents}.")
    if done.kept is not None:
        click.echo(f"The database before it is kept as {done.kept}")
    key_file = secrets.key_file(settings.data_dir)
    if not key_file.exists():
        click.echo(
            f"The key file {key_file} is missing: before you start the service, put the one of that time"
            " there, or answers to the mails we sent are not recognised."
        )


def _next_steps(settings: Settings) -> str:
    return (
        "No mail and no draft leaves until you have looked:\n"
        "  1. Start the service and let it read the mailbox.\n"
        "  2. See what waits, and drop what customers got already: followupd queue\n"
        "  3. Let it go on: followupd resume"
    )
