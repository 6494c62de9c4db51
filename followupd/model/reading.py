"""What we understood of a mail: the value that `understand.judge` hands to `decide`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from followupd.model.address import Address
from followupd.model.facts import NO_FACTS, Facts
from followupd.model.topic import Topic


class Verdict(StrEnum):
    """Is it a complaint (ISO 10002: dissatisfaction where a response is expected)?"""

    COMPLAINT = "complaint"
    UNSURE = "unsure"
    OTHER = "other"


class Sender(StrEnum):
    """Who wrote the mail, as far as its headers tell."""

    HUMAN = "human"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    LIST = "list"
    #: From one of our own addresses, or carrying one of our own tokens as its Message-ID.
    OWN = "own"


class Machine(StrEnum):
    """What kind of mail it is that no customer wrote, as a person would say it."""

    FAILURE = "a mail could not be delivered"
    DELAY = "a mail is delayed, but not lost"
    ARRIVED = "a mail was delivered, or passed on"
    REPLY = "an automatic reply, such as an absence note"
    RECEIPT = "a read receipt"
    FEEDBACK = "an abuse report"
    CALENDAR = "an answer to an invitation"
    CHALLENGE = "a demand to prove that a person wrote"
    LIST = "mail of a list"
    OWN = "our own mail"
    OTHER = "sent by a program"


class Authentication(StrEnum):
    """What the receiving server says of the author's address (RFC 8601)."""

    PASSED = "passed"
    FAILED = "failed"
    #: No result of the configured authserv-id; never to be taken for a pass.
    UNKNOWN = "unknown"


class Mood(StrEnum):
    """What a customer's later words amount to."""

    THANKS = "thanks"
    CONTENT = "content"
    UNCLEAR = "unclear"
    UNHAPPY = "unhappy"


class Command(StrEnum):
    """What staff can order, by a folder move or by the first line of a mail to ourselves."""

    RESOLVED = "resolved"
    NOT_A_COMPLAINT = "not a complaint"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadKeys:
    """The ids by which a mail names the conversation it belongs to."""

    #: Random parts of our own tokens whose HMAC verified, nearest first.
    tokens: tuple[str, ...] = ()
    #: In-Reply-To and References as written, nearest first.
    references: tuple[str, ...] = ()
    #: Random part of the token that is this mail's own Message-ID: the mail is one of ours.
    own: str = ""
    #: The mail bears our own loop mark: a machine sends back what began with us.
    looped: bool = False
    #: What its text or subject repeats of letters of ours: tokens whose HMAC verified, and references of
    #: cases such as FU-7K3Q2M. They never lead to a case: a text is easily copied.
    quoted_tokens: tuple[str, ...] = ()
    quoted_cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What a bounce reports of a mail of ours."""

    #: The addresses that could not be reached, in lower case.
    recipients: tuple[str, ...] = ()
    permanent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A customer's reply to a check-in."""

    #: 1 (bad) to 5 (good); None when the words hold no number.
    rating: int | None = None
    mood: Mood = Mood.UNCLEAR
    #: The customer asked not to be asked again.
    opt_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Everything `judge` found, with the reasons a person can read."""

    verdict: Verdict = Verdict.OTHER
    #: Why, each a short English phrase that quotes the mail's own words.
    reasons: tuple[str, ...] = ()
    score: float = 0.0
    #: What the shipped readers alone say for a complaint: log odds; None where there was nothing to weigh.
    odds: float | None = None
    sender: Sender = Sender.HUMAN
    #: The header or sentence that shows the sender is no human; empty for humans.
    evidence: str = ""
    #: What kind of machine it is; None for humans.
    machine: Machine | None = None
    authentication: Authentication = Authentication.UNKNOWN
    #: Who wrote, where From names only a form or a platform that passed it on; else None.
    writer: Address | None = None
    #: The name of the contact form that the owner described and the mail came by; empty for none.
    form: str = ""
    #: What is odd about who wrote, each a short English phrase.
    doubts: tuple[str, ...] = ()
    #: What the author newly wrote: no quotes, attributions or signature.
    new_text: str = ""
    #: A language that has templates, such as "de"; empty when the words do not tell.
    language: str = ""
    topic: Topic = Topic.OTHER
    #: What matched the shop's own order number pattern; empty when nothing did.
    order_number: str = ""
    #: What it names and asks for; for staff alone.
    facts: Facts = NO_FACTS
    threads: ThreadKeys = ThreadKeys()
    answer: Answer = Answer()
    delivery: Delivery | None = None
    command: Command | None = None
    #: The first line began with "#" but is no command we know.
    unknown_command: str = ""
