"""`followupd case`: one case with its history, its letters, its clocks and its mails."""

from __future__ import annotations

from dataclasses import asdict
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

import click
from sqlalchemy.orm import Session

from followupd.cli import printing
from followupd.cli.files import save_files
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import letter_state, letter_trouble, timer_meaning, waits_for
from followupd.cli.timeline import sentence
from followupd.cli.topics import in_own_words, topic_name
from followupd.config import Settings
from followupd.errors import FollowupdError
from followupd.model.case import Case
from followupd.model.events import Event
from followupd.model.gravity import Urgency
from followupd.store import attachments, cases, outbox, reports, timers
from followupd.store.outbox import Item


@click.command()
@click.argument("which", metavar="N|REFERENCE")
@click.option("--letters", is_flag=True, help="Print what our letters say, too.")
@click.option(
    "--save-files",
    "folder",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the files that came with its mails into this folder, and nothing else.",
)
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def case(options: Options, which: str, letters: bool, folder: Path | None, json_wanted: bool) -> None:
    """Show the case with that number or reference and everything that happened to it."""
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        case_id, found = found_case(session, which)
        if folder is not None:
            _save_files(session, case_id, folder, json_wanted=json_wanted)
            return
        if json_wanted:
            printing.as_json(case_data(session, case_id, found))
            return
        zone = zone_of(settings, found.mailbox)
        printing.facts(case_facts(session, case_id, found, settings))
        printing.heading(f"What happened (times in {zone.key})")
        printing.table(("when", "who", "what"), timeline(cases.events_of(session, case_id), zone, settings))
        _print_letters(outbox.of_case(session, case_id), zone, with_words=letters)
        _print_timers(session, case_id, zone)
        print_mails(session, case_id, zone)


def _save_files(session: Session, case_id: int, folder: Path, *, json_wanted: bool) -> None:
    saved = [str(path) for path in save_files(session, case_id, folder)]
    if json_wanted:
        printing.as_json(saved)
    else:
        printing.text("\n".join(saved) or "No files came with the mails of this case.")


def found_case(session: Session, which: str) -> tuple[int, Case]:
    """The case with its row id; raises FollowupdError with a sentence when there is none."""
    wanted = which.strip().upper()
    if wanted.isascii() and wanted.isdigit() and len(wanted) < 19:
        found = cases.by_id(session, int(wanted))
        if found is not None:
            return int(wanted), found
    named = cases.by_reference(session, wanted if wanted.startswith("FU-") else f"FU-{wanted}")
    if named is None:
        raise FollowupdError(f"There is no case {which}. All cases: followupd cases")
    return named


def case_facts(
    session: Session, case_id: int, found: Case, settings: Settings
) -> tuple[tuple[str, str], ...]:
    """Where the case stands, as names and values."""
    zone = zone_of(settings, found.mailbox)
    topic = topic_name(found.topic, settings)
    vouched = (
        "the mail server vouched for the sender" if found.authenticated else "nobody vouched for the sender"
    )
    return (
        ("Case", f"{found.reference} (number {case_id})"),
        ("State", found.state),
        ("Waits for", waits_for(found, timers.of_case(session, case_id), zone)),
        ("Customer", f"{found.customer_name} <{found.customer}>".strip()),
        ("Sender", vouched),
        ("Subject", found.subject),
        ("Topic", topic + (f", order {found.order_number}" if found.order_number else "")),
        ("Severity", gravity_words(found)),
        ("Why a case", "; ".join(found.reasons)),
        ("Mailbox", found.mailbox),
        ("Language", found.language),
        ("Opened", printing.moment(found.opened_at, zone)),
        ("Answered", printing.moment(found.answered_at, zone) if found.answered_at else ""),
        ("Rating", f"{found.rating} of 5" if found.rating else ""),
        ("Continues", found.follows),
    )


def gravity_words(found: Case) -> str:
    """How much the case weighs and how soon it must be seen to, and why."""
    weight = (
        f"{found.severity}, to be seen to {found.urgency}"
        if found.urgency is not Urgency.USUAL
        else found.severity
    )
    return f"{weight} ({'; '.join(found.weighs)})" if found.weighs else weight


def timeline(events: tuple[Event, ...], zone: ZoneInfo, settings: Settings) -> list[tuple[str, str, str]]:
    """When, who and what, for each event."""
    told = [in_own_words(event, settings) for event in events]
    return [(printing.moment(event.at, zone), event.by, sentence(event, zone)) for event in told]


def case_data(session: Session, case_id: int, found: Case) -> dict[str, object]:
    """Everything about the case as JSON data; the raw bytes of mails and letters are left out."""
    return {
        "id": case_id,
        **asdict(found),
        "events": [
            {"kind": type(event).__name__, **asdict(event)} for event in cases.events_of(session, case_id)
        ],
        "letters": [letter_data(item) for item in outbox.of_case(session, case_id)],
        "timers": [asdict(due) for due in timers.of_case(session, case_id)],
        "mails": [asdict(mail) for mail in reports.mails(session, case_id)],
        "files": [{"mail": mail, **asdict(file)} for mail, file in attachments.of_case(session, case_id)],
    }


def letter_data(item: Item) -> dict[str, object]:
    """A letter as JSON data, without its bytes and what only the program needs."""
    hidden = ("raw", "token", "lease_token", "lease_until", "shelf_uidvalidity", "shelf_uidnext")
    return {name: value for name, value in asdict(item).items() if name not in hidden}


def _print_letters(letters: tuple[Item, ...], zone: ZoneInfo, *, with_words: bool) -> None:
    if not letters:
        return
    printing.heading("Letters")
    printing.table(
        ("letter", "state", "to", "subject", "written", "note"),
        [
            (
                item.kind,
                letter_state(item),
                ", ".join(item.recipients),
                item.subject,
                printing.moment(item.created_at, zone),
                letter_trouble(item, zone),
            )
            for item in letters
        ],
    )
    for item in letters if with_words else ():
        printing.heading(f"{item.kind}: {item.subject}")
        printing.text(_words(item.raw), indent="  ")


def _words(raw: bytes) -> str:
    """The text part of a letter of ours."""
    message = message_from_bytes(raw, _class=EmailMessage, policy=default)
    body = message.get_body(("plain",))
    return str(body.get_content()).rstrip() if body else "(it could not be written)"


def _print_timers(session: Session, case_id: int, zone: ZoneInfo) -> None:
    due = timers.of_case(session, case_id)
    if due:
        printing.heading("What falls due")
        printing.table(
            ("when", "what"),
            [(printing.moment(timer.due_at, zone), timer_meaning(timer.kind)) for timer in due],
        )


def print_mails(session: Session, case_id: int, zone: ZoneInfo) -> None:
    """Print the mails of the case with what was made of them, and the files in them."""
    mails = reports.mails(session, case_id)
    if mails:
        printing.heading("Mails")
        printing.table(
            ("id", "received", "from", "subject", "verdict", "what came of it"),
            [
                (
                    mail.id,
                    printing.moment(mail.received_at, zone),
                    mail.author,
                    mail.subject,
                    mail.verdict,
                    mail.outcome,
                )
                for mail in mails
            ],
        )
    if files := attachments.of_case(session, case_id):
        printing.heading("Files that came with them")
        printing.table(
            ("mail", "name", "type", "bytes"),
            [(mail, file.name, file.content_type, file.size) for mail, file in files],
        )
