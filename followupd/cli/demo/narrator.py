"""Tells the story as it happens: every new event, every mail left alone, as one line."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.markup import escape

from followupd.cli.demo.stage import Stage
from followupd.cli.timeline import sentence
from followupd.store import cases, reports

_STYLES = {"complaint": "bold", "unsure": "yellow"}


class Narrator:
    """Prints what is new in the database since the last look."""

    def __init__(self, console: Console, stage: Stage) -> None:
        self._console = console
        self._stage = stage
        self._told: set[tuple[int, int]] = set()
        self._mails: set[int] = set()
        stage.on_step = self.look

    def chapter(self, title: str) -> None:
        """A heading with the day and hour of the story."""
        self._console.print()
        when = f"{self._local(self._stage.clock.now):%A %d %B, %H:%M}"
        self._console.print(f"[bold cyan]{when} – {title}[/]")

    def says(self, text: str) -> None:
        """Something a person does."""
        self._line(self._stage.clock.now, f"[magenta]{escape(text)}[/]")

    def look(self) -> None:
        """Tell everything that happened since the last look."""
        with self._stage.service.database.read() as session:
            mails = reports.mails(session)
            found = [
                (case, [event for event in cases.events_of(session, row)], row)
                for row, case in reversed(reports.cases(session))
            ]
        for mail in mails:
            if mail.id not in self._mails:
                self._mails.add(mail.id)
                if mail.case_id is None:
                    self._tell_mail(mail)
        for case, events, row in found:
            for number, event in enumerate(events):
                if (row, number) not in self._told:
                    self._told.add((row, number))
                    who = case.customer_name or case.customer
                    told = escape(sentence(event, self._zone(event.at)))
                    self._line(
                        event.at,
                        f"[bold]{case.reference}[/] {escape(who)}: {told}",
                    )

    def _tell_mail(self, mail: reports.Mail) -> None:
        verdict = mail.verdict or mail.state
        style = _STYLES.get(verdict, "dim")
        subject = escape(mail.subject or "(no subject)")
        author = escape(mail.author or "nobody")
        self._line(mail.received_at, f"[{style}]{author}: “{subject}” → {escape(mail.outcome)}[/]")

    def _line(self, moment: datetime, text: str) -> None:
        self._console.print(f"[dim]{self._local(moment):%a %d %b %H:%M}[/]  {text}", soft_wrap=True)

    def _zone(self, moment: datetime) -> ZoneInfo:
        return ZoneInfo(self._stage.service.accounts["shop"].policy(moment).calendar.zone)

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone(moment))
