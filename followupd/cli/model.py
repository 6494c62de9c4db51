"""`followupd model`: what your corrections taught the reader of complaints."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from followupd import encoder
from followupd.cli import printing
from followupd.cli.options import Options, opened, zone_of
from followupd.config import PUBLIC_DOMAINS, Settings
from followupd.errors import FollowupdError
from followupd.model.lesson import Remembered, Taught
from followupd.store import lessons
from followupd.store.lessons import Taken
from followupd.store.session import Database
from followupd.understand.taught import taught

#: So many of each are shown.
_LESSONS, _SENDERS, _WORDS = 10, 10, 12


@click.group()
def model() -> None:
    """What your corrections taught the reader of complaints.

    Each time somebody moves a mail to the folders for complaints and for other mail, or writes #complaint or
    #not-a-complaint, followupd remembers it, and reads the next mails a little differently.
    """


@model.command()
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def show(options: Options, json_wanted: bool) -> None:
    """Show who and what is known from your corrections."""
    settings = options.settings()
    with opened(settings) as database:
        taken = _newest(database)
    known = _taught(taken)
    if json_wanted:
        printing.as_json(_data(taken, known))
        return
    meaning = "yes" if encoder.is_installed() else "no: with followupd[encoder] fewer mails are unsure"
    printing.facts((("Corrections", str(len(taken))), ("Reads meaning", meaning)))
    if not taken:
        click.echo("Nothing was corrected yet, so mails are read as in any other shop.")
        return
    _print_lessons(taken, settings)
    _print_senders(known)
    _print_words(known)


@model.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_obj
def export(options: Options, file: Path) -> None:
    """Write all of it into FILE as JSON, readable for you alone; an existing file is left as it is."""
    settings = options.settings()
    with opened(settings) as database:
        taken = _newest(database)
    text = json.dumps(_data(taken, _taught(taken)), indent=2, default=str)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise FollowupdError(f"{file} cannot be written ({error.strerror}); name another file.") from error
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        out.write(text + "\n")
    click.echo(f"{len(taken)} corrections are in {file}; it names customers and quotes words of theirs.")


@model.command()
@click.option("--yes", is_flag=True, help="Do not ask at the terminal.")
@click.pass_obj
def reset(options: Options, yes: bool) -> None:
    """Forget every correction: mails are read as at first. Cases stay as they are."""
    settings = options.settings()
    with opened(settings) as database:
        count = len(_newest(database))
        if count and not yes:
            click.confirm(f"Forget what {count} corrections taught?", abort=True, err=True)
        with database.write() as session:
            count = lessons.forget(session)
    click.echo(f"Forgotten: {count} corrections. The running service notices with the next mail.")


def _newest(database: Database) -> tuple[Taken, ...]:
    with database.read() as session:
        return lessons.newest(session)


def _taught(taken: tuple[Taken, ...]) -> Taught:
    return taught([one.lesson for one in taken], PUBLIC_DOMAINS)


def _data(taken: tuple[Taken, ...], known: Taught) -> dict[str, Any]:
    return {
        "corrections": [asdict(one) for one in taken],
        "senders": {name: asdict(memory) for name, memory in known.senders.items()},
        "words": {word: round(points, 4) for word, points in known.words.items()},
    }


def _print_lessons(taken: tuple[Taken, ...], settings: Settings) -> None:
    printing.heading(f"The last {_LESSONS} corrections" if len(taken) > _LESSONS else "Corrections")
    printing.table(
        ("when", "from", "subject", "staff said", "how"),
        [
            (
                printing.moment(one.at, zone_of(settings, "")),
                one.lesson.author,
                one.subject,
                "a complaint" if one.lesson.is_complaint else "no complaint",
                one.how,
            )
            for one in taken[:_LESSONS]
        ],
    )


def _print_senders(known: Taught) -> None:
    printing.heading("Senders")
    heavy = sorted(known.senders.items(), key=lambda entry: -abs(entry[1].points))[:_SENDERS]
    printing.table(
        ("who", "complaints", "other mails", "so their next mail"),
        [(name, memory.complaints, memory.others, _told(memory)) for name, memory in heavy],
    )


def _told(memory: Remembered) -> str:
    return "is sooner taken for a complaint" if memory.points > 0 else "is sooner taken for other mail"


def _print_words(known: Taught) -> None:
    """Two lines: which words speak for a complaint here, and which against."""
    heavy = sorted(known.words, key=lambda word: -abs(known.words[word]))
    rising = [word for word in heavy if known.words[word] > 0][:_WORDS]
    falling = [word for word in heavy if known.words[word] < 0][:_WORDS]
    printing.heading("Words")
    printing.facts((("for a complaint", ", ".join(rising)), ("for other mail", ", ".join(falling))))
