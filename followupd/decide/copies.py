"""Whether a copy of a sent mail must be put into Sent: staff look for it there, and want it once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.decide.doubt import KEPT_WITHIN, SETTLE
from followupd.model.proof import Proof


class CopyStep(StrEnum):
    """What to do about a copy in Sent now."""

    #: One lies there, or the server puts it there.
    NOTHING = "nothing"
    #: The copy to ourselves came back: it belongs into Sent.
    MOVE = "move"
    WAIT = "wait"
    APPEND = "append"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMail:
    """What is known of the copies of one accepted mail."""

    accepted_at: datetime
    self_copy: bool | None
    kept: bool
    back: bool
    #: What proves acceptance in this mailbox, as far as known.
    proof: Proof | None


def copy_step(mail: SentMail, now: datetime) -> CopyStep:
    """What to do about the mail's copy in Sent."""
    if mail.kept:
        return CopyStep.NOTHING
    if mail.proof is Proof.SERVER:
        return CopyStep.NOTHING
    if mail.back:
        # Until it is known what the server keeps, it may still put one there itself.
        known = mail.proof is Proof.SELF or now >= mail.accepted_at + KEPT_WITHIN
        return CopyStep.MOVE if known else CopyStep.WAIT
    patience = SETTLE if mail.self_copy and mail.proof is not Proof.NONE else KEPT_WITHIN
    return CopyStep.APPEND if now >= mail.accepted_at + patience else CopyStep.WAIT
