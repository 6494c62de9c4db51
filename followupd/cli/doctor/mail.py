"""What the two servers of a mailbox must do: let us in, show the folders, vouch for senders, keep time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from followupd.cli.doctor.finding import Finding, good, note, wrong
from followupd.cli.doctor.storage import APART, SET_IT, spoken
from followupd.cli.printing import moment
from followupd.config import Mailbox, Settings
from followupd.daemon import accounts as build
from followupd.errors import DeliveryError, MailboxError
from followupd.mailbox.folders import DRAFTS_NAMES, SENT_NAMES, Folder, FolderPlan, plan
from followupd.mailbox.smtp import SmtpChannel
from followupd.mailbox.trial import Trial
from followupd.model.policy import Acknowledge, Mode
from followupd.model.proof import Proof
from followupd.pipeline.gate import FRESH
from followupd.store import facts, standings
from followupd.store.session import Database
from followupd.understand.authentication import proposed_authserv_id

_PROOFS = {
    Proof.SERVER: "the server keeps a copy of what it sends, which proves that it took a mail",
    Proof.SELF: "a copy to ourselves proves that the server took a mail",
    Proof.NONE: "nothing proves that the server took a mail: one whose reply is lost is held for you",
}


def of_imap(mailbox: Mailbox, trial: Trial, now: datetime) -> Iterator[Finding]:
    """Whether we are let in, find the folders, and the server has the same time as we have."""
    what = f"IMAP of {mailbox.name}"
    try:
        trial.connect()
        yield good(what, f"logged in to {mailbox.imap.host} as {mailbox.imap.user}")
        folders = trial.list_folders()
        found = plan(folders, trial.namespace_prefix(), build.folder_names(mailbox))
        yield good(what, _folders_found(mailbox, folders, found))
        if not trial.has_idle:
            every = mailbox.poll_seconds
            yield note(
                what, f"the server does not tell about new mail; it is looked for every {every} seconds"
            )
        yield from _of_server_time(what, trial.newest_at(found.inbox), now)
    except MailboxError as error:
        yield wrong(what, str(error))


def _folders_found(mailbox: Mailbox, folders: tuple[Folder, ...], found: FolderPlan) -> str:
    wishes = build.folder_names(mailbox)
    drafts = _how_found("drafts", found.drafts, wishes.drafts, folders, DRAFTS_NAMES)
    sent = _how_found("sent", found.sent, wishes.sent, folders, SENT_NAMES)
    ours = "there" if any(folder.name == found.resolved for folder in folders) else "still to be made"
    return f"{found.inbox}; {drafts}; {sent}; our own below {wishes.root} are {ours}"


def _how_found(key: str, name: str, wish: str, folders: tuple[Folder, ...], usual: frozenset[str]) -> str:
    marked = any(folder.name == name and f"\\{key}" in folder.flags for folder in folders)
    how = "named in config.toml" if wish else "marked by the server" if marked else "known by its name"
    return f"{key} is {name} ({how})"


def _of_server_time(what: str, newest: datetime | None, now: datetime) -> Iterator[Finding]:
    if newest is not None and newest - now > APART:
        says = f"its newest mail came {spoken(newest - now)} from now: a clock is wrong"
        yield wrong(what, says, SET_IT)


def of_smtp(mailbox: Mailbox) -> Iterator[Finding]:
    """Whether the submission server lets us in; nothing is sent."""
    what = f"SMTP of {mailbox.name}"
    channel = SmtpChannel(build.smtp_settings(mailbox))
    try:
        channel.open()
        yield good(what, f"logged in to {mailbox.smtp.host} as {mailbox.smtp.user}")
    except DeliveryError as error:
        yield wrong(what, str(error))
    finally:
        channel.close()


def of_reading(mailbox: Mailbox, database: Database, now: datetime, *, is_running: bool) -> Iterator[Finding]:
    """Whether the service keeps up with the mailbox: nothing is sent from one that was not read lately."""
    what = f"reading of {mailbox.name}"
    with database.read() as session:
        read_at = standings.synced_at(session, mailbox.name)
    if read_at is None:
        yield note(what, "the mailbox was not read completely yet")
    elif now - read_at <= FRESH:
        yield good(what, "the mailbox was read completely within the last minutes")
    else:
        says = f"the mailbox was last read completely on {moment(read_at, ZoneInfo(mailbox.time_zone))}"
        yield wrong(what, says, _SEE_LOG) if is_running else note(what, says)


_SEE_LOG = "What is in the way stands in the log: journalctl -u followupd"


def of_proof(mailbox: Mailbox, database: Database) -> Iterator[Finding]:
    """What proves that a mail was accepted, as far as it was learnt."""
    what = f"proof in {mailbox.name}"
    with database.read() as session:
        fact = facts.known(session, mailbox.name, facts.PROOF)
    if fact is None or not fact.value:
        yield note(
            what,
            "it is not known yet whether the server keeps copies of what it sends",
            "In live mode followupd finds out by itself. To know now: followupd doctor --send",
        )
        return
    proof = Proof(fact.value)
    yield (note if proof is Proof.NONE else good)(what, _PROOFS[proof])


def of_acknowledging(settings: Settings, mailbox: Mailbox, trial: Trial) -> Iterator[Finding]:
    """Whether anybody could get an acknowledgement, and by whose word a sender counts as verified."""
    what = f"acknowledging in {mailbox.name}"
    proposed = _proposed(mailbox, trial)
    if mailbox.authserv_id:
        yield _of_authserv_id(what, mailbox.authserv_id, proposed)
    elif settings.acknowledge is Acknowledge.AUTHENTICATED and settings.mode is Mode.LIVE:
        says = "no sender counts as verified, so nobody is acknowledged by itself"
        yield wrong(what, says, _advice(proposed))
    elif proposed:
        yield note(what, "authserv_id is not set, so no sender counts as verified", _advice(proposed))
    if settings.acknowledge is Acknowledge.OFF:
        yield note(what, 'nobody is acknowledged: acknowledge = "off"')
    elif settings.mode is Mode.SHADOW:
        yield note(what, 'nothing leaves: mode = "shadow"')


def _of_authserv_id(what: str, configured: str, proposed: str) -> Finding:
    if not proposed:
        return note(
            what, f"recent mails do not show who vouches for senders; {configured} is believed where it does"
        )
    if proposed.casefold() != configured.casefold():
        return wrong(
            what, f"{configured} is believed, but recent mails bear the name {proposed}", _advice(proposed)
        )
    return good(what, f"{configured} vouches for senders")


def _advice(proposed: str) -> str:
    if not proposed:
        return (
            "Set authserv_id to the name that your mail server writes first into Authentication-Results of"
            ' incoming mails. If it writes none: acknowledge = "known"'
        )
    return f'Recent mails bear the name {proposed}. If that is your mail server: authserv_id = "{proposed}"'


def _proposed(mailbox: Mailbox, trial: Trial) -> str:
    if not trial.connected:
        return ""
    try:
        names = ("Authentication-Results",)
        latest = trial.latest(build.folder_names(mailbox).inbox, names)
    except MailboxError:
        return ""
    return proposed_authserv_id(tuple(headers[names[0]][:1] for headers in latest))
