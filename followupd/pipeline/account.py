"""One watched mailbox as the stations see it: who we are there, and what the owner decided for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from followupd.compose.templates import Templates
from followupd.model.address import Address
from followupd.model.knowledge import Knowledge
from followupd.model.policy import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mailbox's identity, texts and rules."""

    name: str
    #: With the name that customers see.
    address: Address
    company: str
    signature: str
    language: str
    templates: Templates
    knowledge: Knowledge
    #: The rules at a moment: the public holidays in them are of the years around it.
    policy: Callable[[datetime], Policy]
    #: How staff see the folders to move mails to, by what a move means: for the notices.
    folders: tuple[tuple[str, str], ...] = ()
    #: See that a copy of what we send lies in Sent.
    sent_copy: bool = True
