"""Who did what: a mail in a folder becomes an input, or is left alone with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace

from followupd.model.address import Address, identity
from followupd.model.decision import How
from followupd.model.inputs import (
    CustomerWrote,
    DeliveryFailed,
    Input,
    MailDelivered,
    StaffCommanded,
    StaffWrote,
    StrangerWrote,
)
from followupd.model.message import Message
from followupd.model.reading import Authentication, Command, Machine, Reading, Sender, Verdict
from followupd.model.sighting import Role
from followupd.pipeline.account import Account
from followupd.pipeline.finding import Found
from followupd.pipeline.record import Task
from followupd.store.backlog import Sighting
from followupd.store.outbox import Item

_MOVES = {
    Role.RESOLVED: Command.RESOLVED,
    Role.NOT_A_COMPLAINT: Command.NOT_A_COMPLAINT,
    Role.COMPLAINT: Command.COMPLAINT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where a mail goes: to `decide` with a task, or nowhere with an outcome."""

    task: Task | None = None
    #: For a mail nothing follows from: why.
    outcome: str = ""
    #: The mail is kept with the case of its thread all the same.
    joins: bool = False
    #: The letter of ours that this mail is.
    letter: Item | None = None
    #: Addresses staff wrote to by hand: known correspondents from now on.
    correspondents: tuple[str, ...] = ()
    #: That the mail names letters of ours proves that they were accepted.
    proves_named: bool = False


def routed(message: Message, reading: Reading, sighting: Sighting, found: Found, account: Account) -> Route:
    """The input that the mail is, by the folder it lies in."""
    mail = _Mail(message=message, reading=reading, sighting=sighting, found=found, account=account)
    if sighting.role in _MOVES:
        return _moved(mail)
    if sighting.role is Role.SENT:
        return _sent(mail)
    return _arrived(mail)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mail:
    """One mail with all that is known of it."""

    message: Message
    reading: Reading
    sighting: Sighting
    found: Found
    account: Account

    @property
    def author(self) -> str:
        return self.message.author.key if self.message.author else ""

    @property
    def recipients(self) -> tuple[Address, ...]:
        return self.message.to + self.message.cc

    def is_to(self, addresses: frozenset[str]) -> bool:
        return any(person.key in addresses for person in self.recipients)

    def task(self, what: Input, *, joins: bool = True, customer: str = "") -> Task:
        return Task(
            mailbox=self.account.name,
            what=what,
            case_id=self.found.case_id if joins else None,
            customer=customer or self.found.customer,
            subject=self.message.subject,
            named_cases=self.found.cases,
            probable=self.found.probable,
        )


def _arrived(mail: _Mail) -> Route:
    reading = mail.reading
    if reading.sender is Sender.BOUNCE:
        return _bounced(mail)
    if reading.threads.own:
        return _own_mail(mail, mail.found.own, "a mail of our own came back")
    if _is_staff(mail):
        return _from_staff(mail)
    return _from_outside(mail)


def _bounced(mail: _Mail) -> Route:
    """Only a bounce that names a letter of ours by its token counts; others nobody here sent."""
    item = next(iter(mail.found.letters), None)
    delivery = mail.reading.delivery
    if item is None or item.case_id is None or delivery is None:
        return Route(outcome=f"a bounce, not of a mail of ours: {mail.reading.evidence}")
    if mail.reading.machine is Machine.DELAY:
        return Route(outcome="a server is still trying to deliver our mail", joins=True)
    recipient = next(iter(delivery.recipients), "")
    what = DeliveryFailed(
        letter=item.kind,
        recipient=recipient if recipient in item.recipients else item.recipients[0],
        permanent=delivery.permanent,
        detail=mail.message.subject,
    )
    return Route(task=mail.task(what))


def _is_staff(mail: _Mail) -> bool:
    """Staff by the config, or our own address, which a contact form may use too."""
    knowledge = mail.account.knowledge
    return mail.author in knowledge.staff or (
        mail.author in knowledge.own_addresses and mail.is_to(knowledge.own_addresses) and _is_command(mail)
    )


def _is_command(mail: _Mail) -> bool:
    return mail.reading.command is not None or bool(mail.reading.unknown_command)


def _from_staff(mail: _Mail) -> Route:
    """Staff in the inbox are believed only when the receiving server vouches for them."""
    trusted = (
        mail.reading.authentication is Authentication.PASSED and mail.author in mail.account.knowledge.staff
    )
    if _is_command(mail) and mail.is_to(mail.account.knowledge.own_addresses):
        if trusted:
            return Route(task=mail.task(_command(mail, mail.author)))
        # A form knows no case; what staff write to themselves about one also lies in Sent, and counts there.
        is_form = mail.found.case_id is None and mail.author not in mail.account.knowledge.staff
        if mail.reading.command is None and is_form:
            return Route(task=mail.task(_perhaps_a_form(mail), joins=False, customer=mail.author))
        return Route(outcome="a command from a sender nobody vouches for is not obeyed")
    if trusted and mail.found.customer and mail.is_to(frozenset({mail.found.customer})):
        return _answer(mail, mail.author)
    return Route(outcome="written by staff, not by a customer")


def _perhaps_a_form(mail: _Mail) -> CustomerWrote:
    """A contact form that writes from our own address, about "#204711": no command, so a person must look."""
    reasons = ("begins like a command, but may come from a contact form",)
    reading = replace(mail.reading, verdict=Verdict.UNSURE, reasons=reasons)
    return replace(_customer_wrote(mail, ()), reading=reading)


def _command(mail: _Mail, who: str) -> StaffCommanded:
    reading = mail.reading
    how = f"mail #{reading.command or reading.unknown_command.lstrip('#')}"
    return StaffCommanded(command=reading.command, who=who, how=how)


def _from_outside(mail: _Mail) -> Route:
    found, reading = mail.found, mail.reading
    if found.case_id is not None and _is_customer(mail):
        return Route(task=mail.task(_customer_wrote(mail, found.letters)), proves_named=True)
    if (
        found.case_id is not None
        and reading.sender is Sender.HUMAN
        and reading.verdict is not Verdict.COMPLAINT
    ):
        what = StrangerWrote(message=mail.message, reading=reading, received_at=mail.sighting.received_at)
        return Route(task=mail.task(what))
    # A complaint of somebody else is a case of its own, whatever thread it names.
    return Route(task=mail.task(_customer_wrote(mail, ()), joins=False, customer=mail.author))


def _is_customer(mail: _Mail) -> bool:
    """The case's own customer; not somebody of whom the receiving server says that the address is forged.

    Nor whom a form or a platform names: there anybody can type any address.
    """
    doubtful = mail.reading.authentication is Authentication.FAILED or mail.reading.writer is not None
    return bool(mail.author) and identity(mail.author) == identity(mail.found.customer) and not doubtful


def _customer_wrote(mail: _Mail, letters: tuple[Item, ...]) -> CustomerWrote:
    return CustomerWrote(
        message=mail.message,
        reading=mail.reading,
        received_at=mail.sighting.received_at,
        replies_to=letters[0].kind if letters else "",
        quiet=mail.sighting.quiet,
    )


def _sent(mail: _Mail) -> Route:
    """A mail in Sent: the mailbox's password was needed to put it there."""
    own = mail.found.own
    if own is not None and own.how is How.SEND:
        return _own_mail(mail, own, "sent by followupd")
    if own is None and mail.reading.threads.own and mail.message.header("Auto-Submitted"):
        # A life that this database does not remember sent it; only a draft is an answer of staff.
        return Route(outcome="sent by followupd, unknown to this database", joins=True)
    if _is_command(mail) and mail.is_to(mail.account.knowledge.own_addresses):
        return Route(task=mail.task(_command(mail, mail.author or mail.account.address.key)))
    correspondents = tuple(
        person.key for person in mail.recipients if person.key not in mail.account.knowledge.own_addresses
    )
    if mail.found.customer and mail.found.customer in correspondents:
        return _answer(mail, mail.author or mail.account.address.key)
    return Route(outcome="sent by staff, not to the customer of a case", correspondents=correspondents)


def _own_mail(mail: _Mail, own: Item | None, outcome: str) -> Route:
    """Our own mail, in Sent or come back to us, proves that the server took it."""
    settled = own is None or own.how is not How.SEND or own.state in ("sent", "cancelled", "shown")
    if own is None or settled or own.case_id is None:
        return Route(outcome=outcome, joins=True, letter=own)
    what = MailDelivered(letter=own.kind, ordinal=own.ordinal)
    return Route(task=mail.task(what), letter=own)


def _answer(mail: _Mail, who: str) -> Route:
    draft = _draft(mail)
    what = StaffWrote(
        message=mail.message,
        reading=mail.reading,
        who=who,
        sent_at=mail.sighting.received_at,
        draft_of=draft.kind if draft else "",
    )
    return Route(task=mail.task(what), letter=draft, correspondents=(mail.found.customer,))


def _draft(mail: _Mail) -> Item | None:
    """The draft of ours that staff sent: by its Message-ID, else by the token in its References."""
    candidates = (mail.found.own, *mail.found.letters)
    return next(
        (
            item
            for item in candidates
            if item and item.how is How.DRAFT and item.state in ("queued", "appending", "drafted")
        ),
        None,
    )


def _moved(mail: _Mail) -> Route:
    """A move counts for mails of customers only: the rest of a thread comes along by accident."""
    command = _MOVES[mail.sighting.role]
    knowledge = mail.account.knowledge
    inside = mail.author in knowledge.own_addresses | knowledge.staff
    # A contact form may write in our name; that it cannot be answered is told, once it is called a complaint.
    in_a_case = mail.found.case_id is not None
    if mail.reading.threads.own or (inside and (in_a_case or command is not Command.COMPLAINT)):
        return Route(outcome=f"moved to {mail.sighting.folder}: not a customer's mail", joins=True)
    stranger = bool(mail.found.customer) and mail.author != mail.found.customer
    if stranger and command is not Command.COMPLAINT:
        return Route(outcome=f"moved to {mail.sighting.folder}: not the customer's mail", joins=True)
    what = StaffCommanded(
        command=command,
        who=mail.account.address.key,
        how=f"moved to {mail.sighting.folder}",
        message=mail.message,
        reading=mail.reading,
        received_at=mail.sighting.received_at,
        quiet=mail.sighting.quiet,
    )
    # Somebody else's mail in the thread can be a complaint too, but never one of the case's customer.
    return Route(task=mail.task(what, joins=not stranger, customer=mail.author))
