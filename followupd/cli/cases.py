"""`followupd cases`: the board as a list, and the mails staff are asked about."""

from __future__ import annotations

from dataclasses import asdict

import click
from sqlalchemy.orm import Session

from followupd.cli import printing
from followupd.cli.options import Options, opened, zone_of
from followupd.cli.states import waits_for
from followupd.cli.topics import topic_name
from followupd.config import Settings
from followupd.model.case import Case, CaseState
from followupd.model.gravity import Severity
from followupd.store import reports, timers

#: A longer list nobody reads; the state narrows it down.
LONGEST = 1000
_UNSURE = "unsure, staff are asked: "


@click.command()
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in CaseState], case_sensitive=False),
    help="Only cases in this state; may be given several times.",
)
@click.option("--unsure", is_flag=True, help="The mails staff are asked about, instead of cases.")
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs, with times in UTC.")
@click.pass_obj
def cases(options: Options, states: tuple[str, ...], unsure: bool, json_wanted: bool) -> None:
    """List the cases, newest first, with what each waits for."""
    if unsure and states:
        raise click.UsageError("--unsure lists mails, which have no --state. Leave one of them out.")
    settings = options.settings()
    with opened(settings) as database, database.read() as session:
        if unsure:
            _list_unsure(session, settings, json_wanted)
        else:
            _list_cases(session, settings, states, json_wanted)


def _list_cases(session: Session, settings: Settings, states: tuple[str, ...], json_wanted: bool) -> None:
    found = reports.cases(session, states, LONGEST)
    if json_wanted:
        printing.as_json([_data(session, case_id, case, settings) for case_id, case in found])
        return
    if not found:
        click.echo(f"No case is {' or '.join(states)}." if states else "There are no cases yet.")
        return
    printing.table(
        ("id", "case", "state", "customer", "subject", "topic", "opened", "waits for"),
        [_row(session, case_id, case, settings) for case_id, case in found],
    )
    if len(found) == LONGEST:
        click.echo(f"Only the newest {LONGEST} are shown.")


def _row(session: Session, case_id: int, case: Case, settings: Settings) -> tuple[object, ...]:
    opened_at = printing.moment(case.opened_at, zone_of(settings, case.mailbox))
    waits = _waits(session, case_id, case, settings)
    state = f"{case.state}, serious" if is_grave(case) else case.state
    topic = topic_name(case.topic, settings)
    return case_id, case.reference, state, case.customer, case.subject, topic, opened_at, waits


def is_grave(case: Case) -> bool:
    """Whether the list should point it out: serious, and not over."""
    return case.severity is Severity.SERIOUS and case.state in (CaseState.OPEN, CaseState.WAITING)


def _data(session: Session, case_id: int, case: Case, settings: Settings) -> dict[str, object]:
    return {"id": case_id, **asdict(case), "waits_for": _waits(session, case_id, case, settings)}


def _waits(session: Session, case_id: int, case: Case, settings: Settings) -> str:
    return waits_for(case, timers.of_case(session, case_id), zone_of(settings, case.mailbox))


def _list_unsure(session: Session, settings: Settings, json_wanted: bool) -> None:
    found = reports.unsure(session)
    if json_wanted:
        printing.as_json([asdict(mail) for mail in found])
        return
    if not found:
        click.echo("There is no mail that staff are asked about.")
        return
    printing.table(
        ("id", "received", "from", "subject", "why"),
        [
            (
                mail.id,
                printing.moment(mail.received_at, zone_of(settings, mail.mailbox)),
                mail.author,
                mail.subject,
                mail.outcome.removeprefix(_UNSURE),
            )
            for mail in found
        ],
    )
    click.echo(
        "To decide, move a mail in the mailbox to Complaint or to Not a complaint below Followup."
        " How one was read: followupd explain --mail ID"
    )
