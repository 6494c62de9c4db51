"""What config.toml may say: every table and key with its default; `config.example.toml` explains them.

A key's description is what a person reads when the key is missing.
"""

from __future__ import annotations

from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator

from followupd.config import places, values
from followupd.config.servers import ImapServer, SmtpServer, Table, with_port
from followupd.model.knowledge import Lean
from followupd.model.policy import Acknowledge, Limits, Mode, Span, Times

_TIMES = Times()
_LIMITS = Limits()


class LogLevel(StrEnum):
    """How much the log says."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class TimesTable(Table):
    """[times]: the spans and hours of a case."""

    first_reply: Annotated[Span, values.Length] = _TIMES.first_reply
    silence: Annotated[Span, values.Length] = _TIMES.silence
    check_in_after: Annotated[Span, values.Length] = _TIMES.check_in_after
    check_in_at: Annotated[time, values.Clock] = _TIMES.check_in_at
    reminder_after: Annotated[Span, values.Length] = _TIMES.reminder_after
    close_after: Annotated[Span, values.Length] = _TIMES.close_after
    reopen_within: Annotated[Span, values.LengthOrNone] = _TIMES.reopen_within
    acknowledge_within: Annotated[Span, values.Length] = _TIMES.acknowledge_within


Count = Annotated[int, Field(ge=0, le=1_000_000)]


class LimitsTable(Table):
    """[limits]: how many automatic mails customers may get."""

    per_address_day: Count = _LIMITS.per_address_day
    per_address_week: Count = _LIMITS.per_address_week
    per_domain_hour: Count = _LIMITS.per_domain_hour
    per_hour: Count = _LIMITS.per_hour
    per_day: Count = _LIMITS.per_day
    catch_up_per_hour: Count = _LIMITS.catch_up_per_hour


class Desk(Table):
    """[desk]: the people who handle complaints."""

    notify: Annotated[tuple[values.Address, ...], values.FromList] = ()
    staff: Annotated[tuple[values.Address, ...], values.FromList] = ()
    large_amount: Annotated[int, Field(ge=1, le=1_000_000_000)] = 1_000


class TopicNames(Table):
    """[complaints.topics]: what the kinds of complaints are called in lists; "" is followupd's own word."""

    delivery: values.Line = ""
    product: values.Line = ""
    billing: values.Line = ""
    service: values.Line = ""
    communication: values.Line = ""
    cancellation: values.Line = ""
    safety: values.Line = ""
    privacy: values.Line = ""
    other: values.Line = ""


class Complaints(Table):
    """[complaints]: how they are told from other mail."""

    lean: Annotated[Lean, PlainValidator(values.one_of(Lean))] = Lean.BALANCED
    never_from: Annotated[tuple[values.Sender, ...], values.FromList] = ()
    topics: TopicNames = TopicNames()


class Hours(Table):
    """[mailbox.hours]: when the business works, in the mailbox's time zone."""

    opens: Annotated[time, values.Clock] = time(9)
    closes: Annotated[time, values.Clock] = time(17)
    #: Monday is 0.
    workdays: Annotated[
        tuple[values.Weekday, ...], values.FromList, Field(min_length=1, description='days such as "mon"')
    ] = (0, 1, 2, 3, 4)
    closed_on: Annotated[tuple[values.Day, ...], values.FromList] = ()


class Folders(Table):
    """[mailbox.folders]: names that the mailbox does not tell by itself; "" lets followupd find them."""

    inbox: values.FilledLine = "INBOX"
    drafts: values.Line = ""
    sent: values.Line = ""
    root: values.FilledLine = "Followup"
    resolved: values.Line = ""
    not_a_complaint: values.Line = ""
    complaint: values.Line = ""
    cases: values.Line = ""


class Form(Table):
    """[[mailbox.form]]: a contact form of the web site, whose visitors may be written to."""

    name: values.FilledLine = Field(description='a short name for this form, such as name = "Contact page"')
    sender: values.Address = Field(
        description='the address its mails come from, such as sender = "wordpress@shop.example"'
    )
    subject: values.Line = ""
    address_label: values.Line = ""
    name_label: values.Line = ""
    message_label: values.Line = ""


class Mailbox(Table):
    """[[mailbox]]: a watched account, and who it is to customers."""

    name: values.FilledLine = Field(description='a short name for this mailbox, such as name = "shop"')
    address: values.Address = Field(
        description='the address of the mailbox, such as address = "info@shop.example"'
    )
    aliases: Annotated[tuple[values.Address, ...], values.FromList] = ()
    sender_name: values.FilledLine = Field(
        description='the name customers see, such as sender_name = "Mill Lane Shop"'
    )
    company: values.Line = ""
    signature: values.Text = ""
    language: places.Language = ""
    time_zone: places.TimeZone = Field(
        description='the time zone of the business, such as time_zone = "Europe/Berlin"'
    )
    country: places.Country = ""
    subdivision: values.Line = ""
    authserv_id: values.Line = ""
    templates: values.OptionalFolder = None
    order_number: values.Pattern = ""
    invoice_number: values.Pattern = ""
    booking_number: values.Pattern = ""
    products: Annotated[tuple[values.FilledLine, ...], values.FromList] = ()
    poll_seconds: Annotated[int, Field(ge=1, le=86_400)] = 30
    sent_copy: bool = True
    hours: Hours = Hours()
    imap: ImapServer = Field(description="the table [mailbox.imap] with host, user and password_file")
    smtp: SmtpServer = Field(description="the table [mailbox.smtp] with host, user and password_file")
    folders: Folders = Folders()
    form: Annotated[tuple[Form, ...], values.FromTables] = ()


class Settings(Table):
    """The whole file."""

    mode: Annotated[Mode, PlainValidator(values.one_of(Mode))] = Mode.DRAFT
    acknowledge: Annotated[Acknowledge, PlainValidator(values.one_of(Acknowledge))] = (
        Acknowledge.AUTHENTICATED
    )
    language: Annotated[places.Language, Field(min_length=2, description="the two letters of a language")] = (
        "en"
    )
    data_dir: values.PresentPath = Path("/var/lib/followupd")
    database: values.Database = ""
    templates: values.OptionalFolder = None
    log_level: Annotated[LogLevel, PlainValidator(values.one_of(LogLevel))] = LogLevel.INFO
    times: TimesTable = TimesTable()
    limits: LimitsTable = LimitsTable()
    desk: Desk = Desk()
    complaints: Complaints = Complaints()
    mailbox: Annotated[tuple[Mailbox, ...], values.FromTables, Field(min_length=1)] = Field(
        description="at least one mailbox: a table [[mailbox]] with name, address, sender_name and "
        "time_zone, and below it [mailbox.imap] and [mailbox.smtp]"
    )

    @property
    def database_url(self) -> str:
        """The SQLAlchemy URL of the database: as set, or the SQLite file in data_dir."""
        if not self.database:
            return f"sqlite:///{self.data_dir / 'followupd.sqlite3'}"
        return self.database.replace("postgresql://", "postgresql+psycopg://", 1)

    @property
    def own_addresses(self) -> frozenset[str]:
        """Every address of ours, in lower case."""
        return frozenset(
            address for mailbox in self.mailbox for address in (mailbox.address, *mailbox.aliases)
        )


def completed(settings: Settings) -> Settings:
    """The settings with every default that depends on another key: ports, companies, languages."""
    return settings.model_copy(
        update={"mailbox": tuple(_completed(mailbox, settings.language) for mailbox in settings.mailbox)}
    )


def _completed(mailbox: Mailbox, language: str) -> Mailbox:
    return mailbox.model_copy(
        update={
            "company": mailbox.company or mailbox.sender_name,
            "language": mailbox.language or language,
            "imap": with_port(mailbox.imap),
            "smtp": with_port(mailbox.smtp),
        }
    )
