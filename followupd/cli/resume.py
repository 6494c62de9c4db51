"""`followupd resume`: a person has looked, so what stood still may leave again."""

from __future__ import annotations

import sys
from dataclasses import asdict

import click

from followupd.cli import printing
from followupd.cli.case import letter_data
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import halt_sentence
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.model.decision import How
from followupd.pipeline import resuming
from followupd.pipeline.resuming import Standstill
from followupd.store.halts import BRAKE
from followupd.store.outbox import Item

_CONFIRM = "Is no other followupd at work on these mailboxes, and may these letters leave?"


@click.command()
@click.option(
    "--drop-waiting", is_flag=True, help="Drop the mails to customers that wait, instead of sending them."
)
@click.option("--yes", is_flag=True, help="Do not ask at the terminal, and do not wait for mails to be read.")
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def resume(options: Options, drop_waiting: bool, yes: bool, json_wanted: bool) -> None:
    """Let everything leave again after followupd stopped by itself, once you know why it did.

    It stops when a mailbox holds mails of ours that the database does not know (a backup was restored, or
    another followupd is at work), and when a day's limit of mails is reached.
    """
    settings = options.settings()
    with opened(settings) as database:
        with database.read() as session:
            found = resuming.standstill(session, drop_waiting=drop_waiting)
            if not yes:
                resuming.check_ready(session, (mailbox.name for mailbox in settings.mailbox))
        if not json_wanted:
            _tell(found, settings)
        if found.halts and not (yes or json_wanted):
            _ask(found)
        if found.halts:
            found = resuming.resume(database, system_clock(), drop_waiting=drop_waiting)
    if json_wanted:
        printing.as_json(_data(found))
    elif found.halts:
        click.echo("It goes on: the running service takes up what waits within a minute.")


def _data(found: Standstill) -> dict[str, object]:
    return {
        "lifted": [asdict(halt) for halt in found.halts],
        "leaves": [letter_data(item) for item in found.leaves],
        "held": [letter_data(item) for item in found.held],
        "dropped": [letter_data(item) for item in found.dropped],
    }


def _tell(found: Standstill, settings: Settings) -> None:
    if not found.halts:
        click.echo("Nothing was stopped.")
        return
    for halt in found.halts:
        click.secho(halt_sentence(halt, zone_of(settings, "")), bold=True)
    _list("These are dropped:", found.dropped, settings)
    _list(
        "These are held, for the mailbox holds letters of ours to the same customers that this database does"
        " not know; decide about each with followupd queue:",
        found.held,
        settings,
    )
    _list("These leave now:", found.leaves, settings)
    if not (found.leaves or found.held or found.dropped):
        click.echo("No letter waits.")


def _list(title: str, items: tuple[Item, ...], settings: Settings) -> None:
    if items:
        click.echo(title)
        printing.table(
            ("id", "letter", "how", "about", "to", "due"), [_row(item, settings) for item in items]
        )


_WAYS = {How.DRAFT: "into Drafts", How.NOTE: "into the inbox"}


def _row(item: Item, settings: Settings) -> tuple[object, ...]:
    how = _WAYS.get(item.how, "by mail")
    due = printing.moment(item.due_at, zone_of(settings, item.mailbox))
    return item.id, item.kind, how, item.about, ", ".join(item.recipients), due


def _ask(found: Standstill) -> None:
    """At a terminal the owner is asked; a script said what it wants by calling."""
    is_braked = any(halt.name == BRAKE for halt in found.halts)
    if is_braked and sys.stdin.isatty() and sys.stdout.isatty():
        click.confirm(_CONFIRM, abort=True)
