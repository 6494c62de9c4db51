"""What kind of machine wrote a mail: a bounce, an absence note, a read receipt ...

It owns how the kinds are told apart once it is known that no person wrote; `automail` owns that question.
"""

from __future__ import annotations

from followupd.model.message import Message
from followupd.model.reading import Machine, Sender
from followupd.understand.absence import is_absence_note
from followupd.understand.automail import (
    answers_invitation,
    challenge,
    report_type,
    reports_arrival,
    reports_junk,
)
from followupd.understand.bouncewords import tells_of_delay
from followupd.understand.receipts import is_receipt_in_words

_VACATION_FIELDS = (
    "x-vacation",
    "x-autoreply",
    "x-autorespond",
    "x-auto-reply",
    "x-mail-autoreply",
    "x-auto-reply-from",
)


def machine(message: Message, sender: Sender) -> Machine | None:
    """The kind of machine; None for a person."""
    if sender is Sender.HUMAN:
        return None
    if sender is Sender.BOUNCE:
        return Machine.DELAY if _is_delay(message) else Machine.FAILURE
    if sender is Sender.LIST:
        return Machine.LIST
    return Machine.OWN if sender is Sender.OWN else _automatic(message)


def _is_delay(message: Message) -> bool:
    """RFC 3464 §2.3.3: a delayed mail fails for nobody yet; servers without a report say it in words."""
    if message.bounced and message.bounce_permanent:
        return False
    if "delayed" in message.delivery_actions and not message.bounced:
        return True
    return tells_of_delay(message.subject, message.text)


def _automatic(message: Message) -> Machine:
    if reports_arrival(message):
        return Machine.ARRIVED
    kinds = set(message.part_types[:6])
    if "message/disposition-notification" in kinds or report_type(message) == "disposition-notification":
        return Machine.RECEIPT  # RFC 8098
    if is_receipt_in_words(message):
        return Machine.RECEIPT
    if "message/feedback-report" in kinds or report_type(message) == "feedback-report":
        return Machine.FEEDBACK  # RFC 5965
    if reports_junk(message):
        return Machine.FEEDBACK
    if "text/calendar" in kinds and answers_invitation(message):
        return Machine.CALENDAR  # RFC 6047
    if challenge(message):
        return Machine.CHALLENGE
    replied = message.header("auto-submitted").lower().startswith("auto-replied")  # RFC 3834 §5
    if replied or is_absence_note(message) or any(message.header(name) for name in _VACATION_FIELDS):
        return Machine.REPLY
    return Machine.OTHER
