"""Addresses of people, and when two of them are one person's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A mailbox as RFC 5322 §3.4 names it."""

    #: The display name, decoded; empty when there is none.
    name: str = ""
    #: The addr-spec with its domain in lower case; never empty.
    address: str

    @property
    def key(self) -> str:
        """The address as we compare it: all in lower case."""
        return self.address.lower()

    @property
    def domain(self) -> str:
        """What stands behind the last @."""
        return self.key.rpartition("@")[2]


#: Providers that deliver mail to the same box whatever stands behind a plus (by their own help pages).
_PLUS = frozenset(
    {
        "gmail.com", "googlemail.com", "outlook.com", "outlook.de", "outlook.fr", "outlook.es", "outlook.it",
        "hotmail.com", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.es", "hotmail.it", "live.com",
        "live.de", "live.fr", "live.nl", "live.it", "msn.com", "icloud.com", "me.com", "mac.com",
        "fastmail.com", "fastmail.fm", "proton.me", "protonmail.com", "pm.me", "posteo.de", "mailbox.org",
        "zoho.com", "yandex.com",
    }
)  # fmt: skip
#: Of these, dots before the @ count for nothing either.
_DOTS = frozenset({"gmail.com", "googlemail.com"})
#: Two names of one provider.
_SAME = {"googlemail.com": "gmail.com", "protonmail.com": "proton.me", "pm.me": "proton.me"}


def identity(address: str) -> str:
    """The address by which a customer is known: the same for all that lead to one box.

    Only where the provider says so: elsewhere "a+b@" and "a@" may be two people.
    """
    local, _, domain = address.lower().rpartition("@")
    if domain in _PLUS:
        local = local.partition("+")[0] or local
    if domain in _DOTS:
        local = local.replace(".", "") or local
    return f"{local}@{_SAME.get(domain, domain)}"
