"""`followupd queue`: what is on its way out or stopped, and what a person decides about what is stopped."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import click
from sqlalchemy.orm import Session

from followupd.cli import printing
from followupd.cli.case import letter_data
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import halt_sentence, letter_state, letter_trouble
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.pipeline.gate import FRESH
from followupd.store import desk_outbox, halts, standings
from followupd.store.halts import Halt
from followupd.store.outbox import Item
from followupd.store.session import Database


@click.group(invoke_without_command=True)
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_context
def queue(context: click.Context, json_wanted: bool) -> None:
    """List the letters that wait, are under way, in doubt, held or expired, and why.

    Held and expired letters stay in the list until a person has dealt with them, by a command below.
    """
    if context.invoked_subcommand is not None:
        return
    options: Options = context.obj
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        items, standing = desk_outbox.unsettled(session), halts.standing(session)
        unread = tuple(_unread(session, settings, {item.mailbox for item in items}))
    if json_wanted:
        _tell_halts(standing, settings, on_stderr=True)
        printing.as_json([letter_data(item) for item in items])
        return
    _tell_halts(standing, settings)
    for sentence in unread:
        click.secho(sentence, bold=True)
    if not items:
        click.echo("Nothing waits.")
        return
    _print_letters(items, settings)


def _unread(session: Session, settings: Settings, waiting: set[str]) -> Iterator[str]:
    """Nothing goes to customers from a mailbox that could not be read lately: what came in is not known."""
    now = system_clock()
    for name in sorted(waiting):
        read_at = standings.synced_at(session, name)
        if read_at is not None and now - read_at > FRESH:
            yield (
                f"The mailbox {name} was last read on {printing.moment(read_at, zone_of(settings, name))};"
                " until it is read again, no mail to customers leaves it. What is wrong: followupd doctor"
            )


def _tell_halts(standing: tuple[Halt, ...], settings: Settings, *, on_stderr: bool = False) -> None:
    for halt in standing:
        what = halt_sentence(halt, zone_of(settings, ""))
        click.secho(f"{what} When you have looked: followupd resume", err=on_stderr, bold=not on_stderr)


def _print_letters(items: tuple[Item, ...], settings: Settings) -> None:
    printing.table(
        ("id", "state", "letter", "about", "to", "due", "attempts", "why"),
        [_row(item, zone_of(settings, item.mailbox)) for item in items],
    )
    stopped = [item for item in items if item.state in desk_outbox.STOPPED]
    if stopped:
        click.echo(
            f"Please decide about what is stopped. It shall leave: followupd queue release {stopped[0].id}."
            f" You saw that it arrived: followupd queue mark-sent {stopped[0].id}. It shall not leave:"
            f" followupd queue drop {stopped[0].id}. What it says: followupd case N --letters"
        )


def _row(item: Item, zone: ZoneInfo) -> tuple[object, ...]:
    return (
        item.id,
        letter_state(item),
        item.kind,
        item.about,
        ", ".join(item.recipients),
        printing.moment(item.due_at, zone),
        item.attempts,
        letter_trouble(item, zone),
    )


_NUMBER = click.argument("number", metavar="ID", type=click.IntRange(1, 2**31 - 1))


@queue.command()
@_NUMBER
@click.option(
    "--even-if-twice", is_flag=True, help="Although it may have arrived, so that it may come twice."
)
@click.pass_obj
def release(options: Options, number: int, even_if_twice: bool) -> None:
    """Let a held or expired letter leave after all, exactly as it was written."""
    from followupd.pipeline import by_hand

    settings = options.settings()
    with opened(settings) as database:
        item = by_hand.release(database, number, system_clock(), even_if_twice=even_if_twice)
        click.echo(f"{_named(item)} waits again; {_leaves(item)}.")
        _tell_what_stands(database, settings)


@queue.command("mark-sent")
@_NUMBER
@click.pass_obj
def mark_sent(options: Options, number: int) -> None:
    """Say that you saw a stopped letter arrive: it counts as sent, and its case goes on."""
    from followupd import secrets
    from followupd.daemon import wiring
    from followupd.pipeline import by_hand
    from followupd.pipeline.record import Recorder

    settings = options.settings()
    with opened(settings) as database:
        accounts = wiring.accounts(settings, secrets.token_keys(settings.data_dir), deque())
        item = by_hand.mark_sent(Recorder(database, accounts), number, system_clock())
    click.echo(f"{_named(item)} counts as sent. It is not sent again, and its case goes on.")


@queue.command()
@_NUMBER
@click.pass_obj
def drop(options: Options, number: int) -> None:
    """Never send a letter that is stopped or still waits; no other comes in its place."""
    from followupd.pipeline import by_hand

    with opened(options.settings()) as database:
        item = by_hand.drop(database, number, system_clock())
    click.echo(f"{_named(item)} is dropped: it never leaves, and no other comes in its place.")


def _named(item: Item) -> str:
    return f"Letter {item.id} ({item.kind} to {', '.join(item.recipients)})"


def _leaves(item: Item) -> str:
    if item.kind in ("check-in", "reminder"):
        return "the service sends it at the next proper hour"
    return "the service takes it up within a minute"


def _tell_what_stands(database: Database, settings: Settings) -> None:
    with database.read() as session:
        _tell_halts(halts.standing(session), settings)
