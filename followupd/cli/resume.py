"""`followupd resume`: a person has looked, so what stood still may leave again."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import asdict

import click

from followupd.cli import printing
from followupd.cli.case import letter_data
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import halt_sentence
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.model.decision import How
from followupd.pipeline import by_hand
from followupd.store import desk_outbox, halts, outbox
from followupd.store.halts import BRAKE, Halt
from followupd.store.outbox import Item
from followupd.store.session import Database

_CONFIRM = "Is no other followupd at work on these mailboxes, and may these letters leave?"


@click.command()
@click.option("--drop-waiting", is_flag=True, help="Drop the mails that wait, instead of sending them now.")
@click.option("--yes", is_flag=True, help="Do not ask at the terminal.")
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def resume(options: Options, drop_waiting: bool, yes: bool, json_wanted: bool) -> None:
    """Let everything leave again after followupd stopped by itself, once you know why it did.

    It stops when a mailbox holds mails of ours that the database does not know (a backup was restored, or
    another followupd is at work), and when a day's limit of mails is reached.
    """
    settings = options.settings()
    with opened(settings) as database:
        standing, waiting = _found(database)
        if not json_wanted:
            _tell(standing, waiting, settings, drop_waiting=drop_waiting)
        if not standing:
            _as_json((), (), waiting, wanted=json_wanted)
            return
        if any(halt.name == BRAKE for halt in standing) and not (yes or json_wanted):
            _ask()
        dropped = _drop(database, waiting) if drop_waiting else ()
        with database.write() as session:
            lifted = halts.lift(session)
    _as_json(lifted, dropped, waiting, wanted=json_wanted)
    if not json_wanted:
        click.echo("It goes on: the running service takes up what waits within a minute.")


def _found(database: Database) -> tuple[tuple[Halt, ...], tuple[Item, ...]]:
    with database.read() as session:
        waiting = tuple(item for item in desk_outbox.unsettled(session) if item.state == "queued")
        return halts.standing(session), waiting


def _as_json(
    lifted: tuple[Halt, ...], dropped: tuple[int, ...], waiting: tuple[Item, ...], *, wanted: bool
) -> None:
    if wanted:
        leaves = [letter_data(item) for item in waiting if item.id not in dropped]
        printing.as_json(
            {"lifted": [asdict(halt) for halt in lifted], "dropped": list(dropped), "leaves": leaves}
        )


def _tell(
    standing: tuple[Halt, ...], waiting: tuple[Item, ...], settings: Settings, *, drop_waiting: bool
) -> None:
    if not standing:
        click.echo("Nothing was stopped.")
        return
    for halt in standing:
        click.secho(halt_sentence(halt, zone_of(settings, "")), bold=True)
    if not waiting:
        click.echo("No letter waits.")
        return
    click.echo(
        "These wait. The mails to customers among them are dropped:" if drop_waiting else "These leave now:"
    )
    printing.table(
        ("id", "letter", "how", "about", "to", "due"),
        [_row(item, settings) for item in waiting],
    )


def _row(item: Item, settings: Settings) -> tuple[object, ...]:
    how = "into Drafts" if item.how is How.DRAFT else "by mail"
    due = printing.moment(item.due_at, zone_of(settings, item.mailbox))
    return item.id, item.kind, how, item.about, ", ".join(item.recipients), due


def _ask() -> None:
    """At a terminal the owner is asked; a script said what it wants by calling."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        click.confirm(_CONFIRM, abort=True)


def _drop(database: Database, waiting: tuple[Item, ...]) -> tuple[int, ...]:
    """Drop the mails to customers; drafts lie before a person anyway."""
    dropped = []
    for item in waiting:
        if item.how is How.SEND and item.kind not in outbox.TO_US:
            # One that was just taken up is not ours to drop any more.
            with suppress(by_hand.Refused):
                dropped.append(by_hand.drop(database, item.id, system_clock()).id)
    return tuple(dropped)
