"""`followupd doctor`: one line for each thing that must work, and what to do about what does not."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import asdict
from functools import partial

import click

from followupd.cli import journal, printing, progress
from followupd.cli.doctor import machine, mail, sending, storage
from followupd.cli.doctor.finding import Finding, Mark, wrong
from followupd.cli.doctor.sending import Experiment
from followupd.cli.options import Options
from followupd.clock import system_clock
from followupd.config import Mailbox, Settings
from followupd.daemon import accounts as build
from followupd.errors import ConfigError, StoreError
from followupd.mailbox.trial import Trial
from followupd.store.session import Database

_SIGNS = {Mark.GOOD: ("✓", "green"), Mark.NOTE: ("•", "yellow"), Mark.WRONG: ("✗", "red")}


@click.command()
@click.option("--send", is_flag=True, help="Also put a draft and remove it, and send a mail to yourselves.")
@click.option(
    "--wait",
    type=click.FloatRange(0, 3600),
    default=120.0,
    show_default=True,
    help="With --send: how many seconds to wait for the copies of that mail.",
)
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs.")
@click.pass_context
def doctor(context: click.Context, send: bool, wait: float, json_wanted: bool) -> None:
    """Prove that everything followupd needs works; the service may run meanwhile.

    Nothing leaves without --send. Exit status: 0 all is well, 1 something is wrong.
    """
    found: list[Finding] = []
    for finding in _all(context.obj, wait if send else None):
        found.append(finding)
        if not json_wanted:
            _print(finding)
    count = sum(finding.mark is Mark.WRONG for finding in found)
    if json_wanted:
        printing.as_json([asdict(finding) for finding in found])
    else:
        click.echo("All is well." if not count else f"{count} of {len(found)} must be put right.")
    context.exit(1 if count else 0)


def _print(finding: Finding) -> None:
    sign, colour = _SIGNS[finding.mark]
    first, *more = f"{finding.what}: {finding.says}".split("\n")
    click.echo(click.style(sign, fg=colour) + " " + journal.cleared(first))
    for line in (*more, *finding.do.split("\n")):
        if line:
            click.echo(f"    {journal.cleared(line)}")


def _all(options: Options, seconds: float | None) -> Iterator[Finding]:
    """Everything that is found, as it is found; without `seconds` to wait for copies, nothing is sent."""
    try:
        settings = options.settings()
    except ConfigError as error:
        yield wrong("config", str(error))
        return
    yield from machine.of_config(settings)
    yield from machine.of_secrets(settings)
    yield from machine.of_keys(settings)
    yield from machine.of_service(settings)
    try:
        database = Database(settings.database_url)
    except StoreError as error:
        yield wrong("database", str(error))
        return
    with closing(database):
        is_usable = yield from _of_database(settings, database)
        for mailbox in settings.mailbox:
            yield from _of_mailbox(settings, mailbox, database if is_usable else None, seconds)


def _look(what: str, look: Callable[[], Iterator[Finding]]) -> tuple[Finding, ...]:
    with progress.working(what):
        return tuple(look())


def _of_database(settings: Settings, database: Database) -> Generator[Finding, None, bool]:
    """What is found about the database; gives whether it can be used."""
    first = _look("Reading the whole database", partial(storage.of_database, database))
    yield from first
    is_usable = all(finding.mark is Mark.GOOD for finding in first)
    if is_usable:
        yield from storage.of_disk(database)
        yield from _look("Following every case's history", partial(storage.of_history, database))
        yield from storage.of_outbox(database, settings)
        yield from storage.of_clock(database, system_clock())
    return is_usable


def _of_mailbox(
    settings: Settings, mailbox: Mailbox, database: Database | None, seconds: float | None
) -> Iterator[Finding]:
    imap, smtp = mailbox.imap.host, mailbox.smtp.host
    with closing(Trial(build.imap_settings(mailbox))) as trial:
        yield from _look(f"Logging in to {imap}", partial(mail.of_imap, mailbox, trial, system_clock()))
        yield from _look(f"Logging in to {smtp}", partial(mail.of_smtp, mailbox))
        yield from _look(f"Reading mails on {imap}", partial(mail.of_acknowledging, settings, mailbox, trial))
        if database is None:
            return
        is_running = machine.is_running(settings.data_dir)
        yield from mail.of_reading(mailbox, database, system_clock(), is_running=is_running)
        if seconds is None or not trial.connected:
            yield from mail.of_proof(mailbox, database)
            return
        tried = Experiment(
            mailbox=mailbox, trial=trial, database=database, now=system_clock(), seconds=seconds
        )
        yield from _look("Putting a draft into Drafts", partial(sending.of_drafts, tried))
        waiting = f"Waiting for a mail to ourselves, {seconds:.0f} seconds at most"
        yield from _look(waiting, partial(sending.of_copies, tried))
