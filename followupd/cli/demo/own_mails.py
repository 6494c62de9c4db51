"""`followupd demo --mails`: a person's own mails, and an account of every one of them."""

from __future__ import annotations

from collections import Counter
from email import message_from_bytes, policy
from email.message import Message
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from followupd.cli.demo import accounting
from followupd.cli.demo.accounting import Check
from followupd.cli.demo.cast import read_folder_or_mbox
from followupd.cli.demo.stage import Stage
from followupd.daemon import rounds
from followupd.store import cases, outbox, reports
from followupd.store.reports import Mail

AT_ONCE = 50
_WORDS = {
    "complaint": "complaints: a case, an acknowledgement, a draft",
    "unsure": "unsure: staff are asked",
    "other": "other mail of people: left alone",
    "automatic": "automatic mail: never answered",
    "bounce": "bounces: never answered",
    "list": "mailing lists and newsletters: never answered",
    "own": "our own mail",
    "copy": "second copies of a mail we have",
    "quarantined": "set aside: could not be read",
}


def feed(console: Console, stage: Stage, path: Path) -> bool:
    """Put every mail of the folder or mbox through the service; whether all is accounted for."""
    found = list(read_folder_or_mbox(path))
    if not found:
        console.print(f"There are no mails in {path}.")
        return False
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("mails", total=len(found))
        for start in range(0, len(found), AT_ONCE):
            stage.post(*(raw for _, raw in found[start : start + AT_ONCE]))
            rounds.once(stage.service)
            progress.update(task, completed=start + AT_ONCE)
    # The hourly limit only delays: let the last letters leave.
    stage.later(hours=24)
    return _account(console, stage, len(found))


def _account(console: Console, stage: Stage, count: int) -> bool:
    with stage.service.database.read() as session:
        mails = reports.mails(session)
        sightings = {
            name: number for name, number in reports.totals(session).items() if name.startswith("sightings")
        }
        raws = {mail.id: (reports.mail(session, mail.id) or (mail, b""))[1] for mail in mails}
        acknowledged = [
            item
            for case, _ in reports.cases(session, limit=100_000)
            for item in outbox.of_case(session, case)
            if item.kind == "acknowledgement" and item.state == "sent"
        ]
        answered = {item.case_id for item in acknowledged}
        origins = {row: cases.by_id(session, row) for row in answered if row is not None}
    table = Table("what it was", "mails")
    for name, number in Counter(_class(mail) for mail in mails).most_common():
        table.add_row(_WORDS.get(name, name), str(number))
    twice = sum(sightings.values()) - len(mails)
    table.add_row("the very same bytes once more", str(twice))
    table.add_row("[bold]all[/]", f"[bold]{sum(sightings.values())}[/]")
    console.print(table)
    machines = [mail for mail in mails if mail.case_id in answered and _is_machine(raws[mail.id])]
    unread = sightings.get("sightings new", 0)
    set_aside = sum(mail.state == "quarantined" for mail in mails)
    return accounting.show(
        console,
        (
            Check(
                what=f"mails fed: {count}, every one accounted for",
                holds=sum(sightings.values()) == count and not unread,
            ),
            Check(
                what=f"acknowledgements: {len(origins)}, none to a machine",
                holds=not machines,
                detail=", ".join(escape(mail.author) for mail in machines),
            ),
            Check(what="no mail stopped the service or was set aside", holds=not set_aside),
        ),
    )


def _class(mail: Mail) -> str:
    return mail.state if mail.state != "read" else mail.verdict or "other"


def _is_machine(raw: bytes) -> bool:
    """By the plain header fields alone, apart from what the service itself understood."""
    head: Message = message_from_bytes(raw, policy=policy.compat32)
    submitted = str(head.get("Auto-Submitted", "no")).strip().lower()
    return (
        not submitted.startswith("no")
        or head.get_content_type() == "multipart/report"
        or any(name in head for name in ("List-Id", "List-Unsubscribe", "X-Failed-Recipients"))
        or str(head.get("Return-Path", "x")).strip() == "<>"
        or str(head.get("Precedence", "")).strip().lower() in ("bulk", "junk", "list", "auto_reply")
    )
