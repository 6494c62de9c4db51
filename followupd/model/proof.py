"""What proves that a submission server took a mail."""

from __future__ import annotations

from enum import StrEnum


class Proof(StrEnum):
    """How a mailbox shows what its server accepted."""

    #: The server puts a copy of what it sends into Sent.
    SERVER = "server"
    #: A copy to our own address, in the same transaction, comes back.
    SELF = "self"
    #: Neither: what is in doubt stays so.
    NONE = "none"
