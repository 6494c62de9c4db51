"""What `decide` may look at: the case, the customer, the siblings, the counters."""

from __future__ import annotations

from dataclasses import dataclass, field

from followupd.model.case import Case
from followupd.model.customer import Customer


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """How many automatic mails went to customers lately, and what stops them."""

    address_day: int = 0
    address_week: int = 0
    domain_hour: int = 0
    #: To all customers, in this hour and those to come.
    hour: int = 0
    #: Of those, the ones that wait for a later hour.
    later: int = 0
    #: To all customers in the last day, or since a person said that it may go on.
    day: int = 0
    #: Notices to our own desk in this hour.
    notices_hour: int = 0
    #: Acknowledgements in this conversation, ever: two machines never get further than one.
    thread: int = 0
    #: The address or its domain gets no acknowledgement for now, because a machine answers them.
    muted: bool = False
    #: Nothing goes to customers by itself until a person has looked.
    fused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The world around one input, loaded in the transaction that records the decision."""

    #: The case the input belongs to; None when it belongs to none.
    case: Case | None = None
    customer: Customer | None = None
    #: The customer's other cases, newest first.
    siblings: tuple[Case, ...] = ()
    counters: Counters = field(default_factory=Counters)
    #: To whom the earlier acknowledgements went that the mail names: in References, or by quoting them.
    named: tuple[str, ...] = ()
    #: A case that the mail may go on with though it does not name it, and why; empty for none.
    probable: str = ""
    #: The reference a new case would get.
    new_reference: str = ""
    #: The mailbox the input came through.
    mailbox: str = ""
