"""What `judge` may know beyond the mail itself; read in the shell and handed in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from followupd.model.lesson import NOTHING_TAUGHT, Taught


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenKey:
    """A secret under which our tokens are signed; old ones still verify after a rotation."""

    #: Short, stands in every token: "a", "b", ...
    id: str
    secret: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactForm:
    """A form of the shop's web site that mails what visitors write, as the owner described it."""

    name: str
    #: The address that the form's mails come from, in lower case.
    sender: str
    #: What their subject holds; empty for any.
    subject: str = ""
    #: The words before the visitor's address in the mail's text; empty: the address stands in Reply-To.
    address_label: str = ""
    name_label: str = ""
    #: The words before what the visitor wrote; empty: the whole text is taken.
    message_label: str = ""


class Lean(StrEnum):
    """Which way a verdict falls that could fall either way."""

    BALANCED = "balanced"
    #: Staff are asked more, and fewer complaints are missed or wrongly answered.
    ASK = "rather ask"
    #: Staff are asked less.
    DECIDE = "rather decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """Known senders, the shop's own patterns and the keys of our tokens."""

    #: All our mailboxes and aliases, in lower case.
    own_addresses: frozenset[str] = frozenset()
    #: Domains of which every address is ours, in lower case; no mail provider's.
    own_domains: frozenset[str] = frozenset()
    #: Addresses of staff, in lower case.
    staff: frozenset[str] = frozenset()
    #: Only Authentication-Results of this server count (RFC 8601 §2.2); empty for none.
    authserv_id: str = ""
    #: The newest key first.
    keys: tuple[TokenKey, ...] = ()
    #: A regular expression of the shop's order numbers, such as r"\bA-\d{6}\b"; empty for none.
    order_pattern: str = ""
    #: The contact forms whose visitors may be written to.
    forms: tuple[ContactForm, ...] = ()
    #: The same of its invoices and bookings.
    invoice_pattern: str = ""
    booking_pattern: str = ""
    #: The names of what the shop sells, as it writes them.
    products: tuple[str, ...] = ()
    lean: Lean = Lean.BALANCED
    #: Addresses in lower case, and domains as "@firm.example", that never complain.
    never_from: frozenset[str] = frozenset()
    #: The domains of mail providers, where strangers share one.
    public_domains: frozenset[str] = frozenset()
    #: What the desk's corrections taught.
    taught: Taught = NOTHING_TAUGHT
    #: The languages that have templates.
    languages: tuple[str, ...] = ("en", "de")
