"""Where a mail was seen: the part a watched folder plays."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a mail means by lying in a folder."""

    INBOX = "inbox"
    #: Staff sent it.
    SENT = "sent"
    #: Staff moved it here: the case is resolved.
    RESOLVED = "resolved"
    #: Staff moved it here: it is no complaint.
    NOT_A_COMPLAINT = "not a complaint"
    #: Staff moved it here: make a case of it.
    COMPLAINT = "complaint"
