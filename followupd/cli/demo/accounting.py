"""The closing table of the demo: what came out, held against what ought to have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from followupd.cli.demo.cast import CAST, CastMail, Expected
from followupd.cli.demo.stage import START, Stage
from followupd.cli.demo.story import MADE_CASES
from followupd.model.case import CaseState
from followupd.store import outbox, reports
from followupd.store.reports import Mail

_MACHINES = ("automatic", "bounce", "list", "own")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must be true at the end."""

    what: str
    holds: bool
    detail: str = ""


def became(mail: Mail | None) -> str:
    """What became of a mail, in the words of the cast."""
    if mail is None:
        return "lost"
    return Expected.MACHINE if mail.verdict in _MACHINES else mail.verdict or mail.state


def mails_table(stage: Stage) -> tuple[Table, tuple[Check, ...]]:
    """Every mail of the cast with what it is and what became of it."""
    with stage.service.database.read() as session:
        stored = {mail.id: mail for mail in reports.mails(session)}
        ids = {found: mail for mail in stored.values() if (found := _message_id(session, mail))}
    table = Table("mail", "what it is", "should be", "became", "")
    wrong = []
    for mail in CAST:
        got = became(ids.get(_id_of(mail)))
        right = got == mail.expected
        wrong += [] if right else [mail.key]
        table.add_row(mail.key, escape(mail.what), mail.expected, got, "✓" if right else "[red]✗[/]")
    checks = (
        Check(what=f"{len(CAST)} mails are where they belong", holds=not wrong, detail=", ".join(wrong)),
    )
    return table, checks


def _message_id(session, mail: Mail) -> str:  # type: ignore[no-untyped-def]
    found = reports.mail(session, mail.id)
    return str(message_from_bytes(found[1], policy=policy.compat32)["Message-ID"]) if found else ""


def _id_of(mail: CastMail) -> str:
    return str(message_from_bytes(mail.build(START + mail.after), policy=policy.compat32)["Message-ID"])


def cases_table(stage: Stage) -> Table:
    """Every case as it stands."""
    table = Table("case", "customer", "topic", "state", "resolved", "re-opened", "rating")
    for case in stage.cases:
        rating = "" if case.rating is None else str(case.rating)
        name = escape(case.customer_name or case.customer)
        table.add_row(
            case.reference, name, case.topic, case.state, f"{case.resolution}×", f"{case.reopened}×", rating
        )
    return table


def checks(stage: Stage) -> tuple[Check, ...]:
    """What must be true of the mails that left us."""
    with stage.service.database.read() as session:
        waiting = outbox.waiting(session)
        unread = reports.totals(session).get("sightings new", 0)
    complaints = [mail for mail in CAST if mail.expected is Expected.COMPLAINT and not mail.duplicate_of]
    welcome = {mail.sender.address for mail in complaints if mail.authenticated}
    welcome |= {mail.sender.address for mail in CAST if mail.key in MADE_CASES}
    automatic = [mail for mail in stage.scene.submission.accepted if mail.message["Auto-Submitted"]]
    to_customers = [mail for mail in automatic if mail.recipients != (stage.scene.notify,)]
    acknowledged = Counter(
        mail.recipients[0] for mail in to_customers if mail.message["Auto-Submitted"] == "auto-replied"
    )
    # The mailbox may ask itself now and then what its server keeps.
    strangers = {mail.recipients[0] for mail in to_customers} - welcome - {stage.scene.user}
    ended = [case for case in stage.cases if case.state in (CaseState.CLOSED, CaseState.DISMISSED)]
    reopened = [case for case in stage.cases if case.reopened]
    return (
        Check(
            what="every verified complaint got one acknowledgement", holds=acknowledged == Counter(welcome)
        ),
        Check(
            what="no machine and no stranger was written to", holds=not strangers, detail=", ".join(strangers)
        ),
        Check(
            what=f"{len(stage.cases)} cases, one a complaint",
            holds=len(stage.cases) == len(complaints) + len(MADE_CASES),
        ),
        Check(what="the bad rating opened its case again", holds=len(reopened) == 1),
        Check(what="every case came to an end", holds=len(ended) == len(stage.cases)),
        Check(what="no mail and no letter is left over", holds=not waiting and not unread),
    )


def show(console: Console, found: Sequence[Check]) -> bool:
    """Print the checks; whether all of them hold."""
    console.print()
    for check in found:
        mark = "[green]✓[/]" if check.holds else "[red]✗[/]"
        detail = f" [red]({escape(check.detail)})[/]" if check.detail and not check.holds else ""
        console.print(f"{mark} {escape(check.what)}{detail}")
    return all(check.holds for check in found)
