"""From the settings of a mailbox to the `Account` that the stations work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from followupd.clock import REAL_TIME, Pace
from followupd.compose.templates import Templates, shipped
from followupd.config import Mailbox, Settings, policy_limits, policy_times, work_calendar
from followupd.config.public_domains import PUBLIC_DOMAINS
from followupd.errors import ChannelError, LoginRefused, MailboxError, SecretError, TemplateFault
from followupd.mailbox.folders import FOLDER_NAMES, FolderNames
from followupd.mailbox.imap_login import ImapSettings
from followupd.mailbox.smtp_opening import SmtpSettings
from followupd.model.address import Address
from followupd.model.knowledge import ContactForm, Knowledge, TokenKey
from followupd.model.policy import Policy
from followupd.pipeline.account import Account
from followupd.pipeline.composing import usable_languages

OnFault = Callable[[TemplateFault], None]


def account(settings: Settings, mailbox: Mailbox, keys: tuple[TokenKey, ...], on_fault: OnFault) -> Account:
    """Who we are in this mailbox, and by which rules."""
    templates = templates_of(settings, mailbox, on_fault)
    wishes = folder_names(mailbox)
    return Account(
        name=mailbox.name,
        address=Address(name=mailbox.sender_name, address=mailbox.address),
        company=mailbox.company,
        signature=mailbox.signature,
        language=mailbox.language,
        templates=templates,
        knowledge=knowledge(settings, mailbox, keys, usable_languages(templates)),
        policy=policy_at(settings, mailbox),
        folders=(
            ("resolved_folder", f"{wishes.root}/{wishes.resolved}"),
            ("not_a_complaint_folder", f"{wishes.root}/{wishes.not_a_complaint}"),
            ("complaint_folder", f"{wishes.root}/{wishes.complaint}"),
        ),
        sent_copy=mailbox.sent_copy,
    )


def templates_of(settings: Settings, mailbox: Mailbox, on_fault: OnFault) -> Templates:
    """The shipped texts, the admin's over them, the mailbox's own on top."""
    overlays = (folder for folder in (settings.templates, mailbox.templates) if folder is not None)
    return Templates(shipped(), *overlays, on_fault=on_fault)


def knowledge(
    settings: Settings, mailbox: Mailbox, keys: tuple[TokenKey, ...], languages: tuple[str, ...]
) -> Knowledge:
    """What reading a mail of this mailbox may know."""
    return Knowledge(
        own_addresses=settings.own_addresses,
        own_domains=own_domains(settings),
        staff=frozenset(address.lower() for address in settings.desk.staff),
        authserv_id=mailbox.authserv_id,
        keys=keys,
        order_pattern=mailbox.order_number,
        forms=tuple(ContactForm(**dict(form)) for form in mailbox.form),
        invoice_pattern=mailbox.invoice_number,
        booking_pattern=mailbox.booking_number,
        products=mailbox.products,
        languages=languages,
        lean=settings.complaints.lean,
        never_from=frozenset(settings.complaints.never_from),
        public_domains=PUBLIC_DOMAINS,
    )


def own_domains(settings: Settings) -> frozenset[str]:
    """The domains of our addresses, without those of mail providers, where others have theirs too."""
    domains = frozenset(address.rpartition("@")[2] for address in settings.own_addresses)
    return domains - PUBLIC_DOMAINS


def policy_at(settings: Settings, mailbox: Mailbox) -> Callable[[datetime], Policy]:
    """The rules at a moment; public holidays are computed once a year."""

    @lru_cache(maxsize=4)
    def of_year(year: int) -> Policy:
        return Policy(
            mode=settings.mode,
            acknowledge=settings.acknowledge,
            own_addresses=settings.own_addresses,
            staff=frozenset(address.lower() for address in settings.desk.staff),
            notify=settings.desk.notify,
            large_amount=settings.desk.large_amount,
            language=mailbox.language,
            times=policy_times(settings),
            limits=policy_limits(settings),
            calendar=work_calendar(mailbox, range(year - 1, year + 3)),
        )

    return lambda now: of_year(now.year)


def folder_names(mailbox: Mailbox) -> FolderNames:
    """The folder names as the config wishes, else in the mailbox's language."""
    wished = mailbox.folders
    usual = FOLDER_NAMES.get(mailbox.language, FOLDER_NAMES["en"])
    cases, resolved, not_a_complaint, complaint = usual
    return FolderNames(
        inbox=wished.inbox,
        drafts=wished.drafts,
        sent=wished.sent,
        root=wished.root,
        cases=wished.cases or cases,
        resolved=wished.resolved or resolved,
        not_a_complaint=wished.not_a_complaint or not_a_complaint,
        complaint=wished.complaint or complaint,
    )


def imap_settings(mailbox: Mailbox, pace: Pace = REAL_TIME) -> ImapSettings:
    """How to reach the mailbox; the password is read at each log-in."""
    server = mailbox.imap
    usual = ImapSettings(
        host=server.host,
        port=server.port,
        security=server.security,
        user=server.user,
        password=_asking(lambda: server.read_password(f"the IMAP server of {mailbox.address}"), LoginRefused),
        ca_file=str(server.ca_file or ""),
    )
    return replace(
        usual,
        connect_timeout=pace.patience(usual.connect_timeout),
        read_timeout=pace.patience(usual.read_timeout),
    )


def smtp_settings(mailbox: Mailbox, pace: Pace = REAL_TIME) -> SmtpSettings:
    """How to reach the submission server; the password is read at each log-in."""
    server = mailbox.smtp
    usual = SmtpSettings(
        host=server.host,
        port=server.port,
        security=server.security,
        user=server.user,
        password=_asking(lambda: server.read_password(f"the SMTP server of {mailbox.address}"), ChannelError),
        ca_file=str(server.ca_file or ""),
    )
    return replace(
        usual,
        connect_timeout=pace.patience(usual.connect_timeout),
        greeting_timeout=pace.patience(usual.greeting_timeout),
        reply_timeout=pace.patience(usual.reply_timeout),
        final_timeout=pace.patience(usual.final_timeout),
    )


def _asking(read: Callable[[], str], trouble: type[MailboxError | ChannelError]) -> Callable[[], str]:
    """A password that cannot be read any more blocks the way like a wrong one: the service keeps trying."""

    def password() -> str:
        try:
            return read()
        except SecretError as error:
            raise trouble(str(error)) from error

    return password
