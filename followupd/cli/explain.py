"""`followupd explain`: why a case, a stored mail or a mail in a file is treated as it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from followupd.cli import printing
from followupd.cli.case import case_data, case_facts, found_case, print_mails, timeline
from followupd.cli.options import Options, mailbox_called, opened, zone_of
from followupd.cli.reading import reading_facts
from followupd.cli.rehearsal import Rehearsal, account_for, read, rehearse, usual_account
from followupd.cli.states import timer_meaning
from followupd.cli.timeline import sentence
from followupd.cli.topics import in_own_words, topic_name
from followupd.clock import system_clock
from followupd.config import Settings
from followupd.errors import FollowupdError
from followupd.model.decision import Decision, How
from followupd.model.message import Message
from followupd.model.reading import Reading
from followupd.pipeline.account import Account
from followupd.store import cases, reports
from followupd.store.outbox import Outgoing
from followupd.store.session import Database

#: A longer file is no mail.
LARGEST = 100_000_000
_HOW = {How.SEND: "sent", How.DRAFT: "put into Drafts", How.SHOW: "only shown"}
_MACHINE_ONLY = ("raw", "token", "message_id")


@click.command()
@click.argument("which", metavar="[N|REFERENCE|FILE.eml]", required=False)
@click.option("--mail", "mail", type=int, metavar="N", help="The stored mail with that number.")
@click.option(
    "--mailbox", "mailbox_name", metavar="NAME", help="For a file: as this mailbox; else the first one."
)
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def explain(
    options: Options, which: str | None, mail: int | None, mailbox_name: str | None, json_wanted: bool
) -> None:
    """Say why a case is one, how a stored mail was read, or what would follow from a mail in a file.

    Nothing is sent or recorded.
    """
    if (which is None) == (mail is None):
        raise click.UsageError("Name one thing: a case, a file, or a stored mail with --mail N.")
    if mail is not None:
        _explain_mail(options.settings(), mail, json_wanted)
    elif which is not None and _is_file(which):
        _explain_file(options.settings_if_any(), Path(which), mailbox_name, json_wanted)
    elif which is not None:
        _explain_case(options.settings(), which, json_wanted)


def _is_file(which: str) -> bool:
    names_case = which.isdigit() or which.upper().startswith("FU-")
    return "/" in which or "." in which or (not names_case and Path(which).is_file())


def _explain_case(settings: Settings, which: str, json_wanted: bool) -> None:
    with opened(settings) as database, database.read() as session:
        case_id, found = found_case(session, which)
        if json_wanted:
            printing.as_json(case_data(session, case_id, found))
            return
        zone = zone_of(settings, found.mailbox)
        printing.facts(case_facts(session, case_id, found, settings))
        print_mails(session, case_id, zone)
        printing.heading(f"What was decided, and why (times in {zone.key})")
        printing.table(("when", "who", "what"), timeline(cases.events_of(session, case_id), zone, settings))
    click.echo("\nHow one of its mails was read: followupd explain --mail ID")


def _explain_mail(settings: Settings, number: int, json_wanted: bool) -> None:
    with opened(settings) as database:
        with database.read() as session:
            stored = reports.mail(session, number) if 0 < number < 1 << 63 else None
            if stored is None:
                raise FollowupdError(f"There is no stored mail {number}.")
            about, raw = stored
            case = cases.by_id(session, about.case_id) if about.case_id else None
        mailbox = next(
            (known for known in settings.mailbox if known.name == about.mailbox), settings.mailbox[0]
        )
        message, reading = read(raw, account_for(settings, mailbox, has_data=True))
        zone = zone_of(settings, about.mailbox)
    if json_wanted:
        printing.as_json({**asdict(about), **_reading_data(message, reading)})
        return
    printing.facts(
        (
            ("Mail", f"{number}, of {printing.moment(about.received_at, zone)}, in {about.mailbox}"),
            ("What came of it", about.outcome or f"nothing yet ({about.state})"),
            ("Case", case.reference if case else ""),
        )
    )
    printing.heading("How it reads")
    _print_reading(message, reading, zone, settings)


def _explain_file(settings: Settings | None, path: Path, mailbox_name: str | None, json_wanted: bool) -> None:
    raw = _raw(path)
    now = system_clock()
    with _data_if_any(settings) as database:
        account, zone = _account(settings, mailbox_name, database)
        message, reading = read(raw, account)
        rehearsal = rehearse((message, reading), account, database, now)
    if json_wanted:
        printing.as_json({**_reading_data(message, reading), "would_follow": _rehearsal_data(rehearsal)})
        return
    if settings is None:
        click.echo("There is no config file: this is how followupd works with its default settings.\n")
    _print_reading(message, reading, zone, settings)
    _print_rehearsal(rehearsal, zone, settings)


def _raw(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST + 1)
    except OSError as error:
        raise FollowupdError(f"The mail {path} cannot be read: {error.strerror}.") from None
    if len(raw) > LARGEST:
        raise FollowupdError(f"{path} is larger than {LARGEST // 1_000_000} MB, so it is no mail.")
    return raw


@contextmanager
def _data_if_any(settings: Settings | None) -> Iterator[Database | None]:
    """The database; None before the service was started for the first time."""
    if settings is None or not _has_data(settings):
        yield None
        return
    with opened(settings) as database:
        yield database


def _has_data(settings: Settings) -> bool:
    prefix = "sqlite:///"
    url = settings.database_url
    return not url.startswith(prefix) or Path(url.removeprefix(prefix)).exists()


def _account(
    settings: Settings | None, mailbox_name: str | None, database: Database | None
) -> tuple[Account, ZoneInfo]:
    if settings is None:
        return usual_account(), ZoneInfo("UTC")
    mailbox = mailbox_called(settings, mailbox_name)
    return account_for(settings, mailbox, has_data=database is not None), ZoneInfo(mailbox.time_zone)


def _reading_data(message: Message, reading: Reading) -> dict[str, object]:
    return {"message": asdict(message), "reading": asdict(reading)}


def _rehearsal_data(rehearsal: Rehearsal) -> dict[str, object]:
    decision = rehearsal.decision or Decision(reason=rehearsal.reason)
    return {
        "reason": rehearsal.reason,
        "stored_as": rehearsal.stored_as,
        "case": rehearsal.case.reference if rehearsal.case else None,
        "unsure": decision.unsure,
        "events": [{"kind": type(event).__name__, **asdict(event)} for event in decision.events],
        "letters": [_outgoing_data(letter) for letter in rehearsal.letters],
        "timers": [asdict(timer) for timer in decision.set_timers],
    }


def _outgoing_data(letter: Outgoing) -> dict[str, object]:
    return {name: value for name, value in asdict(letter).items() if name not in _MACHINE_ONLY}


def _print_reading(message: Message, reading: Reading, zone: ZoneInfo, settings: Settings | None) -> None:
    printing.facts(reading_facts(message, reading, zone, topic_name(reading.topic, settings)))
    if reading.new_text:
        printing.heading("What its author newly wrote")
        printing.text(reading.new_text, indent="  ")


def _print_rehearsal(rehearsal: Rehearsal, zone: ZoneInfo, settings: Settings | None) -> None:
    printing.heading("What would follow if it arrived now")
    joins = f" (it belongs to {rehearsal.case.reference})" if rehearsal.case else ""
    printing.text(f"{rehearsal.reason}{joins}")
    decision = rehearsal.decision
    for event in decision.events if decision else ():
        printing.text(f"- {sentence(in_own_words(event, settings), zone)}")
    for letter in rehearsal.letters:
        printing.text(f"- {_letter(letter)}")
    for timer in decision.set_timers if decision else ():
        printing.text(f"- {printing.moment(timer.due_at, zone)}: {timer_meaning(timer.kind)}")


def _letter(letter: Outgoing) -> str:
    to = ", ".join(letter.recipients)
    if letter.trouble:
        return f"The {letter.kind} to {to} would be held: it {letter.trouble}"
    return f"The {letter.kind} to {to} would be {_HOW[letter.how]}: “{letter.subject}”"
