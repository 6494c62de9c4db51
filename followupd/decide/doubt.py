"""What proves acceptance in a mailbox, and what becomes of a mail whose acceptance is unknown.

A mail is in doubt once its final dot may have been written and no complete reply was read. Only evidence
decides it; a mail without evidence is never sent again by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from followupd.model.proof import Proof

#: So long a copy may take to show up: longer than a server keeps an idle connection open.
SETTLE = timedelta(minutes=15)
#: So many complete looks at the folders must have found nothing.
LOOKS = 3
#: A server that keeps copies has done so by then.
KEPT_WITHIN = timedelta(minutes=5)
#: When nothing proves anything for so long, a person must look.
PATIENCE = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """What was seen of the copies of one accepted mail."""

    accepted_at: datetime
    #: None: the server was not asked to take our own address too.
    self_copy: bool | None
    kept: bool
    back: bool
    #: Every folder was read completely at least `KEPT_WITHIN` after it was accepted.
    looked: bool


class Step(StrEnum):
    """What to do about a mail in doubt now."""

    WAIT = "wait"
    #: Send a mail to ourselves: if its copy is seen and this one's is not, this one was not accepted.
    PROBE = "probe"
    #: It was not accepted: the same bytes may be offered again.
    AGAIN = "again"
    #: A person must look.
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A mail past its dot, of which no copy was seen and no reply read."""

    dot_at: datetime
    #: How often every folder was read completely since.
    looks: int
    self_copy: bool | None
    #: What proves acceptance in this mailbox, as far as known.
    proof: Proof | None
    #: A younger mail's copy was seen in Sent, put there by the server.
    younger_kept: bool
    #: A younger mail's copy to ourselves came back.
    younger_back: bool
    #: A mail to ourselves is under way.
    probing: bool


def learnt(latest: Iterable[Copies], known: Proof | None, now: datetime) -> Proof | None:
    """What proves acceptance, by the newest mail that tells something; `latest` is newest first.

    `known` is what was believed before, and stands while nothing tells otherwise.
    """
    for copies in latest:
        if copies.kept:
            return Proof.SERVER
        # A copy to ourselves may well be faster than the one that the server keeps.
        if copies.back and (copies.looked or known is Proof.SELF):
            return Proof.SELF
        # A server may keep nothing, and a copy to ourselves may take long; one that was refused never comes.
        if copies.self_copy is False and copies.looked:
            return Proof.NONE
        if copies.self_copy and copies.looked and now > copies.accepted_at + SETTLE:
            return Proof.NONE
        if copies.self_copy is None and copies.looked:
            # A server that kept copies has stopped to: from now on a copy to ourselves is asked for.
            return None if known is Proof.SERVER else known
    return known


def step(doubt: Doubt, now: datetime) -> Step:
    """What to do about the mail in doubt."""
    if now < doubt.dot_at + SETTLE or doubt.looks < LOOKS:
        return Step.WAIT
    if doubt.younger_kept or (doubt.self_copy and doubt.younger_back):
        return Step.AGAIN
    if doubt.proof is Proof.NONE or (doubt.proof is Proof.SELF and not doubt.self_copy):
        return Step.HOLD
    if now > doubt.dot_at + PATIENCE:
        return Step.HOLD
    return Step.WAIT if doubt.probing else Step.PROBE
