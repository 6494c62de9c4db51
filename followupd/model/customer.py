"""A customer: an address with a history."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """What we know of an address beyond one case."""

    address: str
    name: str = ""
    language: str = ""
    #: No check-ins any more: the customer said so.
    opted_out: bool = False
    #: Mail to this address came back for good; nothing automatic goes there.
    unreachable: bool = False
    #: Staff wrote to this address before, or it had a case: a known correspondent.
    known: bool = False
