"""One mail as a value: what `understand.mime.parse` makes of raw bytes, in the child process."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from followupd.model.address import Address
from followupd.model.gist import Gist

#: Of a mail of more bytes only a part is read.
LARGEST = 25 * 1024 * 1024


class Form(StrEnum):
    """What a mail is beyond its words, as a person would say it; no signature was checked."""

    SMIME_ENCRYPTED = "encrypted (S/MIME)"
    PGP_ENCRYPTED = "encrypted (PGP)"
    SMIME_SIGNED = "signed (S/MIME)"
    PGP_SIGNED = "signed (PGP)"
    INVITATION = "a calendar entry"
    INVITATION_ANSWER = "an answer to an invitation"
    TNEF = "packed by Outlook (winmail.dat)"


#: The words of such a mail cannot be read.
ENCRYPTED = frozenset({Form.SMIME_ENCRYPTED, Form.PGP_ENCRYPTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A part of the mail that is not its text; the bytes stay in the raw mail."""

    #: A name safe to show and to use as a file name; never a path.
    name: str
    content_type: str
    size: int
    sha256: str
    #: A picture that the HTML shows among its words (RFC 2392), such as a logo.
    inline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A parsed mail; odd mail gives `defects`, never an exception."""

    #: Without angle brackets; empty when missing or unusable.
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    #: Oldest first, as written (RFC 5322 §3.6.4), without angle brackets.
    references: tuple[str, ...] = ()
    subject: str = ""
    #: None when there is not exactly one author in exactly one From field: such a mail is not trusted.
    author: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    #: Aware UTC; None when missing or unreadable.
    date: datetime | None = None
    #: The readable text of the whole body, quotes included; line ends are "\n".
    text: str = ""
    #: Every header field, top first, unfolded and decoded: (name in lower case, value).
    headers: tuple[tuple[str, str], ...] = ()
    #: The media type of the whole mail in lower case, such as "multipart/report".
    content_type: str = "text/plain"
    #: Media types of all parts in lower case, in order.
    part_types: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    #: Signed, encrypted, an invitation ..., each once.
    forms: tuple[Form, ...] = ()
    #: For a bounce: the addresses that were not reached, in lower case.
    bounced: tuple[str, ...] = ()
    #: For a bounce: trying again cannot help (RFC 3463 class 5).
    bounce_permanent: bool = False
    #: What a report says was done with a mail of ours: "failed", "delayed", "relayed" ... (RFC 3464 §2.3.3).
    delivery_actions: tuple[str, ...] = ()
    #: Message-IDs found in the returned mail or its headers (RFC 3462), without angle brackets.
    returned_ids: tuple[str, ...] = ()
    #: What was wrong with the mail, each a short English sentence.
    defects: tuple[str, ...] = ()
    #: What its words tell, where they were read along with the rest.
    gist: Gist | None = None

    def header(self, name: str) -> str:
        """The topmost field of that name (any case), or an empty string."""
        wanted = name.lower()
        return next((value for field, value in self.headers if field == wanted), "")

    def all_headers(self, name: str) -> tuple[str, ...]:
        """Every field of that name, topmost first."""
        wanted = name.lower()
        return tuple(value for field, value in self.headers if field == wanted)
