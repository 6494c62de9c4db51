"""Values for tests, with good defaults: a test names what matters to it and leaves the rest.

The shop is "lindenhof" in Berlin; NOW is a Monday morning there. Every function returns a frozen value of the
model; keyword arguments replace single fields.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from followupd.model.address import Address
from followupd.model.case import Case, CaseState
from followupd.model.customer import Customer
from followupd.model.decision import Kind
from followupd.model.inputs import (
    CustomerWrote,
    DeliveryFailed,
    MailDelivered,
    StaffCommanded,
    StaffWrote,
    StrangerWrote,
    TimerKind,
    TimerRang,
)
from followupd.model.message import Message
from followupd.model.policy import Acknowledge, Mode, Policy, WorkCalendar
from followupd.model.reading import Answer, Authentication, Command, Mood, Reading, Verdict
from followupd.model.view import View

#: Monday, 10 March 2025, 10:30 in Berlin.
NOW = datetime(2025, 3, 10, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

SHOP = "info@lindenhof.example"
STAFF = "anna@lindenhof.example"
OWNER = "owner@lindenhof.example"
CUSTOMER = "mia.berg@mail.example"
STRANGER = "someone.else@other.example"
REFERENCE = "FU-7K3Q2M"
NEW_REFERENCE = "FU-NEW234"

BERLIN = WorkCalendar(zone="Europe/Berlin", holidays=frozenset({date(2025, 4, 18), date(2025, 4, 21)}))


def address(mail: str = CUSTOMER, name: str = "") -> Address:
    """A mailbox."""
    return Address(address=mail, name=name)


def message(text: str = "The lamp came broken.", /, **fields: Any) -> Message:
    """A customer's mail, as parsed."""
    return Message(
        **{
            "message_id": "first@mail.example",
            "subject": "My lamp",
            "author": address(name="Mia Berg"),
            "to": (address(SHOP),),
            "date": NOW,
            "text": text,
            **fields,
        }
    )


def reading(
    *, mood: Mood = Mood.UNCLEAR, rating: int | None = None, opt_out: bool = False, **fields: Any
) -> Reading:
    """What was understood of a mail: by default a complaint of an authenticated person, in English."""
    return Reading(
        **{
            "verdict": Verdict.COMPLAINT,
            "reasons": ('"broken"',),
            "authentication": Authentication.PASSED,
            "new_text": "The lamp came broken.",
            "language": "en",
            "topic": "product",
            "answer": Answer(mood=mood, rating=rating, opt_out=opt_out),
            **fields,
        }
    )


def case(state: CaseState = CaseState.OPEN, /, **fields: Any) -> Case:
    """A case in that state, with the moments that a case in that state has."""
    return Case(
        **{
            "reference": REFERENCE,
            "mailbox": "info",
            "state": state,
            "customer": CUSTOMER,
            "customer_name": "Mia Berg",
            "language": "en",
            "subject": "My lamp",
            "topic": "product",
            "authenticated": True,
            "reasons": ('"broken"',),
            "last_message_id": "first@mail.example",
            "opened_at": NOW - 10 * DAY,
            "customer_wrote_at": NOW - 10 * DAY,
            "version": 3,
            **_moments(state),
            **fields,
        }
    )


def _moments(state: CaseState) -> dict[str, Any]:
    answered: dict[str, Any] = {"answered_at": NOW - 9 * DAY}
    resolved = {**answered, "resolved_at": NOW - 5 * DAY, "resolution": 1}
    return {
        CaseState.OPEN: {},
        CaseState.WAITING: answered,
        CaseState.RESOLVED: resolved,
        CaseState.CLOSED: {**resolved, "closed_at": NOW - 2 * DAY, "asked": True},
        CaseState.DISMISSED: {"closed_at": NOW - 2 * DAY},
    }[state]


def customer(**fields: Any) -> Customer:
    """The usual customer."""
    return Customer(**{"address": CUSTOMER, "name": "Mia Berg", "known": True, **fields})


def customer_wrote(
    text: str = "The lamp came broken.",
    /,
    *,
    mood: Mood = Mood.UNCLEAR,
    rating: int | None = None,
    opt_out: bool = False,
    **fields: Any,
) -> CustomerWrote:
    """A mail from outside; fields of the reading (verdict, language …) may be given as they are."""
    own = {
        name: fields.pop(name) for name in ("message", "received_at", "replies_to", "quiet") if name in fields
    }
    return CustomerWrote(
        **{
            "message": message(text),
            "reading": reading(mood=mood, rating=rating, opt_out=opt_out, **{"new_text": text, **fields}),
            "received_at": NOW,
            **own,
        }
    )


def staff_message(**fields: Any) -> Message:
    """A mail of the shop to the customer, as found in Sent."""
    return message(
        "A new one is on its way.",
        **{
            "message_id": "answer@lindenhof.example",
            "author": address(SHOP),
            "to": (address(),),
            "in_reply_to": ("first@mail.example",),
            **fields,
        },
    )


def staff_wrote(draft_of: Kind | str = "", /, **fields: Any) -> StaffWrote:
    """A mail of staff to the customer; `draft_of` says which of our drafts it was."""
    return StaffWrote(
        **{
            "message": staff_message(),
            "reading": reading(verdict=Verdict.OTHER, reasons=()),
            "who": STAFF,
            "sent_at": NOW,
            "draft_of": str(draft_of),
            **fields,
        }
    )


def moved(command: Command, /, **fields: Any) -> StaffCommanded:
    """Staff moved the customer's mail into one of our folders."""
    return StaffCommanded(
        **{
            "command": command,
            "who": SHOP,
            "how": f"moved to Followup/{command.capitalize()}",
            "message": message(),
            "reading": reading(verdict=Verdict.UNSURE),
            "received_at": NOW - HOUR,
            **fields,
        }
    )


def ordered(command: Command | None, /, **fields: Any) -> StaffCommanded:
    """Staff wrote the command to the mailbox's own address."""
    return StaffCommanded(**{"command": command, "who": STAFF, "how": f"mail #{command}", **fields})


def rang(kind: TimerKind, resolution: int = 0, /, due_at: datetime = NOW) -> TimerRang:
    """A timer came due."""
    return TimerRang(kind=kind, resolution=resolution, due_at=due_at)


def mail_delivered(letter: Kind, ordinal: int = 1, /) -> MailDelivered:
    """The server accepted our letter."""
    return MailDelivered(letter=letter, ordinal=ordinal)


def delivery_failed(letter: Kind = Kind.ACKNOWLEDGEMENT, /, **fields: Any) -> DeliveryFailed:
    """Our letter came back."""
    return DeliveryFailed(
        **{
            "letter": letter,
            "recipient": CUSTOMER,
            "permanent": True,
            "detail": "550 5.1.1 no such user",
            **fields,
        }
    )


def stranger_wrote(**fields: Any) -> StrangerWrote:
    """Somebody else wrote in the thread."""
    return StrangerWrote(
        **{
            "message": message("Let me in.", author=address(STRANGER)),
            "reading": reading(verdict=Verdict.OTHER, new_text="Let me in."),
            "received_at": NOW,
            **fields,
        }
    )


def policy(mode: Mode = Mode.LIVE, /, **fields: Any) -> Policy:
    """The owner's wishes: live, authenticated senders are acknowledged, the desk is told."""
    return Policy(
        **{
            "mode": mode,
            "acknowledge": Acknowledge.AUTHENTICATED,
            "own_addresses": frozenset({SHOP}),
            "staff": frozenset({STAFF}),
            "notify": (OWNER,),
            "calendar": BERLIN,
            **fields,
        }
    )


def view(about: Case | None = None, /, **fields: Any) -> View:
    """The world around an input: this case, a known customer, nothing sent lately."""
    return View(
        **{
            "case": about,
            "customer": customer(),
            "new_reference": NEW_REFERENCE,
            "mailbox": "info",
            **fields,
        }
    )
