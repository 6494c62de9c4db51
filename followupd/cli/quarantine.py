"""`followupd quarantine`: mails set aside, why, and what a person can do about one."""

from __future__ import annotations

from dataclasses import asdict, replace

import click
from sqlalchemy.orm import Session

from followupd.cli import printing
from followupd.cli.options import Options, opened, zone_of
from followupd.config import Settings
from followupd.errors import FollowupdError
from followupd.store import aside, reports
from followupd.store.aside import Aside
from followupd.understand.addresses import read_author
from followupd.understand.encodedwords import decoded_words
from followupd.understand.headers import Head, read_head

_STATES = {
    "quarantined": "could not be read",
    "refused": "not handed over",
    "vanished": "vanished",
}
#: So much of a mail is looked at for its headers.
_HEAD = 256 * 1024
#: More headers nobody reads.
_FIELDS = 200

_NUMBER = click.argument("number", metavar="ID", type=click.IntRange(1, 2**31 - 1))
_JSON = click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")


@click.group()
def quarantine() -> None:
    """Mails that were set aside: they could not be read, or the mail server did not hand them over.

    Nothing happens to them by itself; all other mails go on.
    """


@quarantine.command("list")
@_JSON
@click.pass_obj
def list_(options: Options, json_wanted: bool) -> None:
    """List the mails set aside, oldest first, with the reason."""
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        found = [_named(session, entry) for entry in aside.listed(session)]
    if json_wanted:
        printing.as_json([asdict(entry) for entry in found])
        return
    if not found:
        click.echo("No mail is set aside.")
        return
    printing.table(
        ("id", "what", "received", "from", "subject", "size", "mailbox", "folder", "why"),
        [_row(entry, settings) for entry in found],
    )
    click.echo(
        "To see one: followupd quarantine show ID. To let it be read once more: followupd quarantine retry ID"
    )


@quarantine.command()
@_NUMBER
@_JSON
@click.pass_obj
def show(options: Options, number: int, json_wanted: bool) -> None:
    """Show one mail set aside: why, where it lies, and its headers; never its body."""
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        entry = _named(session, _found(session, number))
        fields = _head(session, number).fields[:_FIELDS]
    headers = [(name, decoded_words(value)) for name, value in fields]
    if json_wanted:
        printing.as_json({**asdict(entry), "headers": headers})
        return
    printing.facts(
        (
            ("Mail", f"{entry.id}, {_STATES[entry.state]}"),
            ("Why", entry.why),
            ("From", entry.author),
            ("Subject", entry.subject),
            ("Received", printing.moment(entry.received_at, zone_of(settings, entry.mailbox))),
            ("Size", _size(entry.size)),
            ("Where", f"mailbox {entry.mailbox}, folder {entry.folder}, UID {entry.uid}"),
        )
    )
    if headers:
        printing.heading("Its headers, as far as they can be read")
        for name, value in headers:
            printing.text(f"{name}: {value}", indent="  ")


@quarantine.command()
@_NUMBER
@_JSON
@click.pass_obj
def retry(options: Options, number: int, json_wanted: bool) -> None:
    """Let a mail be read once more, as if it had just come, or be asked for again."""
    with opened(options.settings()) as database, database.write() as session:
        entry = _found(session, number)
        if entry.state == "vanished":
            raise FollowupdError(
                f"Mail {number} is not on the mail server any more, so it cannot be asked for again."
            )
        aside.retry(session, number)
    if json_wanted:
        printing.as_json({"id": number, "was": entry.state})
    elif entry.state == "refused":
        click.echo(f"Mail {number} is forgotten; the service asks the mail server for it again.")
    else:
        click.echo(f"Mail {number} is read once more within a minute, while the service runs.")


def _found(session: Session, number: int) -> Aside:
    found = aside.listed(session, number)
    if not found:
        raise FollowupdError(f"No mail {number} is set aside. Those that are: followupd quarantine list")
    return found[0]


def _named(session: Session, entry: Aside) -> Aside:
    """With author and subject, which nobody has read yet of a mail that kills its reader."""
    if entry.author or entry.subject:
        return entry
    head = _head(session, entry.id)
    author = read_author(head.all("from"))
    return replace(entry, author=author.key if author else "", subject=decoded_words(head.first("subject")))


def _head(session: Session, number: int) -> Head:
    stored = reports.mail(session, number)
    raw = stored[1][:_HEAD] if stored else b""
    return read_head(raw, 0, len(raw))


def _row(entry: Aside, settings: Settings) -> tuple[object, ...]:
    return (
        entry.id,
        _STATES[entry.state],
        printing.moment(entry.received_at, zone_of(settings, entry.mailbox)),
        entry.author,
        entry.subject,
        _size(entry.size),
        entry.mailbox,
        entry.folder,
        entry.why,
    )


def _size(size: int) -> str:
    if size >= 1_000_000:
        return f"{size / 1_000_000:.1f} MB"
    return f"{-(-size // 1000)} kB" if size else ""
