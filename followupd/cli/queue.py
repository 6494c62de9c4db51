"""`followupd queue`: what is on its way out, and what is stopped until a person has looked."""

from __future__ import annotations

import click

from followupd.cli import printing
from followupd.cli.case import letter_data
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import letter_state, letter_trouble
from followupd.store import outbox


@click.command()
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def queue(options: Options, json_wanted: bool) -> None:
    """List the letters that wait, are under way, in doubt or held, and why."""
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        items = outbox.waiting(session)
    if json_wanted:
        printing.as_json([letter_data(item) for item in items])
        return
    if not items:
        click.echo("Nothing waits.")
        return
    printing.table(
        ("id", "state", "letter", "about", "to", "due", "attempts", "why"),
        [
            (
                item.id,
                letter_state(item),
                item.kind,
                item.about,
                ", ".join(item.recipients),
                printing.moment(item.due_at, zone_of(settings, item.mailbox)),
                item.attempts,
                letter_trouble(item),
            )
            for item in items
        ],
    )
