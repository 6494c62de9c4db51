"""What keeps two machines from answering each other for ever, and a bad day from getting worse.

It owns when a desk of others is muted and when the day's fuse blows; that a machine is known by its headers
is no matter of this module: the other side may strip them all.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from followupd.model.decision import Mute
from followupd.model.policy import Policy
from followupd.model.view import View

#: So many of our acknowledgements in one mail: people do not collect them, desks do.
_COLLECTED = 2
_MUTED_FOR = timedelta(days=7)


def other_desk(view: View, address: str, policy: Policy, now: datetime) -> Mute | None:
    """Who is to be muted when a mail names earlier acknowledgements to its own side, as desks do.

    The domain; at a provider that everybody uses the one address.
    """
    if len(own_side(view, address, policy)) < _COLLECTED:
        return None
    name = address if _is_public(address, policy) else _domain(address)
    why = f"a machine at {name} answers our acknowledgements, so it gets none for {_MUTED_FOR.days} days"
    return Mute(name=name, until=now + _MUTED_FOR, why=why)


def own_side(view: View, address: str, policy: Policy) -> tuple[str, ...]:
    """The earlier acknowledgements that the mail names and that went to its sender, or to their domain."""
    if _is_public(address, policy):
        return tuple(named for named in view.named if named == address)
    return tuple(named for named in view.named if _domain(named) == _domain(address))


def blown_fuse(view: View, policy: Policy) -> str:
    """Why everything automatic to customers must stop until a person has looked; empty when it need not."""
    most = policy.limits.per_day
    if view.counters.day < most:
        return ""
    return (
        f"the daily limit of {most} automatic mails to customers is reached. Nothing more goes to them by"
        " itself until somebody has looked at what set these off and runs: followupd resume"
    )


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _is_public(address: str, policy: Policy) -> bool:
    return _domain(address) in policy.limits.public_domains
