"""What is known only by doing it: a draft put into Drafts and removed, a mail to ourselves and its copies."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from followupd.cli.doctor.finding import Finding, good, note, wrong
from followupd.cli.doctor.storage import APART, SET_IT, spoken
from followupd.config import Mailbox
from followupd.daemon import accounts as build
from followupd.errors import DeliveryError, DeliveryInDoubt, MailboxError
from followupd.mailbox.folders import FolderPlan, plan
from followupd.mailbox.smtp import SmtpChannel
from followupd.mailbox.trial import Trial
from followupd.model.proof import Proof
from followupd.store import facts
from followupd.store.session import Database

#: Between two looks at the folders.
_LOOK_SECONDS = 2.0
#: A server that keeps copies has done so this soon after the mail came in.
_KEPT_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """One mailbox, and how long its servers may take."""

    mailbox: Mailbox
    trial: Trial
    database: Database
    now: datetime
    #: How long the copies of a mail to ourselves are waited for.
    seconds: float


def of_drafts(what: Experiment) -> Iterator[Finding]:
    """Put a draft into Drafts, see it, and remove it again."""
    name = f"drafts of {what.mailbox.name}"
    try:
        folders = _folders(what)
        if not what.trial.can_remove:
            says = "the server cannot remove a single mail again (UIDPLUS), so no trial draft was put there"
            yield note(name, says)
            return
        raw, message_id = _mail(what.mailbox, what.now)
        filed = what.trial.file_and_remove(folders.drafts, raw, message_id)
    except MailboxError as error:
        yield wrong(name, str(error))
        return
    yield good(name, f"a draft was put into {folders.drafts}, seen there, and removed again")
    if filed.at is not None and abs(filed.at - what.now) > APART:
        yield wrong(name, f"the server's clock differs from ours by {spoken(filed.at - what.now)}", SET_IT)


def of_copies(what: Experiment) -> Iterator[Finding]:
    """Send a mail to ourselves, and learn from its copies what proves that a mail was accepted."""
    name = f"proof in {what.mailbox.name}"
    raw, message_id = _mail(what.mailbox, what.now)
    try:
        folders = _folders(what)
        _send(what.mailbox, raw)
        proof = _seen(what, folders, message_id)
    except (MailboxError, DeliveryError) as error:
        yield wrong(name, str(error))
        return
    if proof is None:
        yield note(
            name,
            f"a mail to {what.mailbox.address} was sent, but no copy came within {what.seconds:.0f} seconds",
            "Look where it is. Until a copy shows up, a mail whose reply is lost is held for you.",
        )
        return
    with what.database.write() as session:
        facts.learn(session, what.mailbox.name, facts.PROOF, proof.value, what.now)
    yield good(name, _LEARNT[proof])


_LEARNT = {
    Proof.SERVER: "a mail was sent to ourselves, and the server put a copy into Sent: that is the proof",
    Proof.SELF: "a mail to ourselves came back; the server puts no copy into Sent, so that is the proof",
}


def _folders(what: Experiment) -> FolderPlan:
    return plan(what.trial.list_folders(), what.trial.namespace_prefix(), build.folder_names(what.mailbox))


def _mail(mailbox: Mailbox, now: datetime) -> tuple[bytes, str]:
    """A mail to ourselves that says what it is; it bears no token, for it belongs to nothing."""
    message_id = f"followupd-doctor-{secrets.token_hex(12)}@{mailbox.address.rpartition('@')[2]}"
    mail = EmailMessage()
    mail["From"] = mail["To"] = mailbox.address
    mail["Subject"] = "followupd doctor: a trial, please delete"
    mail["Date"] = format_datetime(now)
    mail["Message-ID"] = f"<{message_id}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(
        "The command followupd doctor --send wrote this to see how this mailbox works.\n"
        "Nobody else got it. You can delete it.\n"
    )
    return mail.as_bytes(policy=SMTP), message_id


def _send(mailbox: Mailbox, raw: bytes) -> None:
    channel = SmtpChannel(build.smtp_settings(mailbox))
    try:
        channel.open()
        channel.offer(mailbox.address, (mailbox.address,), raw)
        channel.dot()
    except DeliveryInDoubt:
        # Whether it was accepted is just what the copies tell.
        return
    finally:
        channel.close()


def _seen(what: Experiment, folders: FolderPlan, message_id: str) -> Proof | None:
    """What the copies prove; a copy in Sent decides at once, one that came back after a while."""
    end = time.monotonic() + what.seconds
    came = False
    while True:
        if what.trial.holds(folders.sent, message_id):
            return Proof.SERVER
        if not came and any(what.trial.holds(folder, message_id) for folder in (folders.inbox, folders.junk)):
            came = True
            end = min(end, time.monotonic() + _KEPT_SECONDS)
        left = end - time.monotonic()
        if left <= 0:
            return Proof.SELF if came else None
        time.sleep(min(left, _LOOK_SECONDS))
