"""What a returned mail tells in words alone: servers that write no report, in any of their dialects.

It owns how a failed address is told from the others in such a text; it must not know reports (RFC 3464).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followupd.understand.addresses import canonical_address

_LINES = 200
_LINE = 400
_RECIPIENTS = 50
#: How many lines a word about the failure reaches down to an address.
_REACH = 3
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,120}\w")
#: An address with its reason below it.
_ALONE = re.compile(rf"\s{{0,20}}<?{_ADDRESS.pattern}>?:\s{{0,20}}$")
#: Lines that tell of a failure, or introduce those whom it concerns.
_FAILURE = re.compile(
    r"\b(?:rcpt to|recipient|address(?:es|ed)?|deliver\w{0,6}|undeliver\w{0,6}|fail\w{0,6}|error\w{0,3}"
    r"|reject\w{0,3}|unknown|refused|bounced?|unreachable|mailbox|user|account|could not|couldn't|unable"
    r"|timed out|not found|no such"
    r"|zugestellt|zustellbar|empfänger|benutzer|destinataire|adresse|remise?|utilisateur"
    r"|destinatario|entregar|entregado|dirección|buzón|usuario|ontvanger|bezorgd|afgeleverd|gebruiker"
    r"|recapita(?:t[oa]|re)|consegna(?:t[oa]|re)|indirizzo|utente|casella|destinatário|entregue|endereço|utilizador|[45]\d\d|[45]\.\d{1,3}\.\d{1,3})\b",
    re.IGNORECASE,
)
#: Lines about the mail and the servers, not about who was not reached.
_OTHERS = re.compile(
    r"[>\s]{0,8}(?:mail from|from|sender|return-path|reply-to|message-id|reporting-mta|received|x-[\w-]{1,40}"
    r"|date|subject|envelope-from|cc|references|in-reply-to)\s{0,3}[:<]",
    re.IGNORECASE,
)
#: From here on the text is the mail that came back.
_RETURNED = re.compile(
    r"(?:[\s>-]{0,60}(?:message headers follow|original message|returned message|forwarded message"
    r"|(?:this is )?a? ?copy of (?:the|your) (?:message|mail)|below this line is a copy"
    r"|the (?:original|following) message|headers of the original|ursprüngliche nachricht)|received: )",
    re.IGNORECASE,
)
_PERMANENT = re.compile(r"\b(?:5\d\d[ -]|5\.\d{1,3}\.\d{1,3}\b)")
_PASSING = re.compile(r"\b(?:4\d\d[ -]|4\.\d{1,3}\.\d{1,3}\b)|temporar|try again later", re.IGNORECASE)

_DELAY = re.compile(
    r"(?:.{0,40}\bdelay(?:ed)?\b|warning: (?:could not send|message)"
    r"|.{0,40}\b(?:verzögert|verspätet|retardé|retrasad|ritardat|vertraagd|atrasad)"
    r"|delivery status notification \(delay\))",
    re.IGNORECASE,
)
_NOTHING_LOST = re.compile(
    r"(?:this is a warning message only|you do not need to resend|delivery will continue to be attempted"
    r"|will (?:be retried|continue to (?:try|be attempted))|still trying|has not been delivered yet"
    r"|wird weiterhin versucht|noch nicht zugestellt|n'a pas encore été (?:remis|distribué)"
    r"|(?:todavía|aún) no se ha (?:podido )?entrega"
    r"|non è (?:stato )?ancora (?:stato )?(?:consegnato|recapitato)"
    r"|nog niet (?:worden )?(?:bezorgd|afgeleverd)|ainda não foi (?:possível )?entreg)",
    re.IGNORECASE,
)
_BEGINNING = 4_000


def tells_of_delay(subject: str, text: str) -> bool:
    """Whether a report says that nothing is lost yet, as RFC 3464 §2.3.3 does with "Action: delayed"."""
    return bool(_DELAY.match(subject) or _NOTHING_LOST.search(text[:_BEGINNING]))


def told_in_words(text: str, beside: frozenset[str]) -> tuple[tuple[str, ...], bool]:
    """The addresses that a text says were not reached, and whether for good.

    `beside` are the addresses, in lower case, that the report itself comes from and goes to.
    """
    lines = list(_report(text))
    recipients = tuple(dict.fromkeys(_failed(lines, beside)))[:_RECIPIENTS]
    if not recipients:
        return (), False
    return recipients, _is_for_good("\n".join(lines))


def tells_for_good(text: str) -> bool:
    """Whether a report of a failure says that it will last, or at least not that it may pass."""
    return _is_for_good("\n".join(_report(text)))


def _is_for_good(report: str) -> bool:
    return _PERMANENT.search(report) is not None or _PASSING.search(report) is None


def _report(text: str) -> Iterator[str]:
    """The lines above the mail that came back."""
    for number, line in enumerate(text.split("\n", _LINES)[:_LINES]):
        if number and _RETURNED.match(line[:_LINE]):
            return
        yield line[:_LINE]


def _failed(lines: list[str], beside: frozenset[str]) -> Iterator[str]:
    told_at = -_REACH - 1
    for number, line in enumerate(lines):
        if _OTHERS.match(line):
            continue
        if _FAILURE.search(line) or (
            _ALONE.match(line) and _FAILURE.search("".join(lines[number + 1 : number + 2]))
        ):
            told_at = number
        if number - told_at > _REACH:
            continue
        for match in _ADDRESS.finditer(line):
            address = canonical_address(match[0].strip("'`")).lower()
            if address and address not in beside:
                yield address
