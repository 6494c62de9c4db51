"""Addresses of a mail, and whether a From field names one author without doubt.

It owns the grammar of RFC 5322 §3.4 with groups and comments; it must not know what an address is used for.
The standard library reads `alice@trusted.example)<bob@evil.example>` as Alice (CVE-2023-27043): here every
irregularity is noted, and an author needs a field without any.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from followupd.model.address import Address
from followupd.understand.encodedwords import ENCODED_WORD, decoded_words

_ADDRESSES = 200
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ATOM = re.compile(r'[^\s"(),:;<>\\]+')
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_LITERAL = re.compile(r"\[[0-9a-f.:]{2,60}\]|\[ipv6:[0-9a-f.:]{2,60}\]")
_LOCAL = re.compile(r'[^\s"(),:;<>@\[\]\\\x00-\x1f\x7f]{1,128}')
_NAME_LENGTH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressList:
    """What an address field holds."""

    addresses: tuple[Address, ...] = ()
    #: False when the field is not written as RFC 5322 wants it: whom it names is then open to doubt.
    sound: bool = True
    #: There were more than 200.
    cut: bool = False


def read_addresses(value: str) -> AddressList:
    """The addresses of a To, Cc, From or Reply-To value, group members included, at most 200."""
    reader = _Reader(value)
    reader.read()
    return AddressList(addresses=tuple(reader.found), sound=reader.sound, cut=reader.cut)


def read_author(values: tuple[str, ...]) -> Address | None:
    """The one author of a mail from all its From values; None when there is any doubt who that is."""
    if len(values) != 1:
        return None
    listed = read_addresses(values[0])
    return listed.addresses[0] if listed.sound and len(listed.addresses) == 1 else None


def canonical_address(text: str) -> str:
    """An addr-spec with its domain as lower-case A-labels (RFC 5890 §2.3.2.1); empty when it is none."""
    spec = text.strip()
    if spec.startswith("@"):  # an obsolete route (RFC 5322 §4.4)
        spec = spec.partition(":")[2]
    local, _, domain = spec.rpartition("@")
    quoted = _QUOTED.fullmatch(local)
    if quoted and _LOCAL.fullmatch(plain := quoted[1].replace("\\", "")):
        local, quoted = plain, None
    known = _canonical_domain(domain)
    usable = len(local) <= 128 and (quoted or _LOCAL.fullmatch(local)) and local.isprintable()
    return f"{local}@{known}" if known and usable else ""


def _canonical_domain(domain: str) -> str:
    lowered = unicodedata.normalize("NFKC", domain[:300]).lower().rstrip(".")
    if _LITERAL.fullmatch(lowered):
        return lowered
    labels = [_canonical_label(label) for label in lowered.split(".")]
    return ".".join(labels) if all(labels) and sum(map(len, labels)) < 254 else ""


def _canonical_label(label: str) -> str:
    if not label.isascii() and len(label) <= 63 and label.replace("-", "").isalnum():
        # The "idna" codec would turn "straße" into another domain, "strasse" (RFC 5894 §7.2).
        label = "xn--" + label.encode("punycode").decode("ascii")
    return label if _LABEL.fullmatch(label) else ""


@dataclass(slots=True)
class _Mailbox:
    """The mailbox being read: (text, quoted, follows a blank) of the phrase, what stood in < >, comments."""

    phrase: list[tuple[str, bool, bool]] = field(default_factory=list)
    angle: str | None = None
    comments: list[str] = field(default_factory=list)


class _Reader:
    """Reads one value from left to right, each character once."""

    def __init__(self, value: str) -> None:
        self.value = value
        self.found: list[Address] = []
        self.sound = True
        self.cut = False
        self._at = 0
        self._quotes_close = True
        self._blank = True
        self._group = False
        self._mailbox = _Mailbox()

    def read(self) -> None:
        while self._at < len(self.value) and not self.cut:
            self._step(self.value[self._at])
        self._finish()

    def _step(self, sign: str) -> None:
        if sign.isspace():
            self._at += 1
            self._blank = True
        elif sign == "(":
            self._comment()
        elif sign == "<":
            self._angle()
        elif sign in ",;:":
            self._at += 1
            self._separator(sign)
        else:
            self._word(sign)

    def _word(self, sign: str) -> None:
        pattern = ENCODED_WORD if self.value.startswith("=?", self._at) else _ATOM
        if sign == '"' and self._quotes_close:
            pattern = _QUOTED
        match = pattern.match(self.value, self._at) or _ATOM.match(self.value, self._at)
        # One open quote is enough: looking for the end of each again would take quadratic time.
        self._quotes_close = self._quotes_close and (pattern is not _QUOTED or match is not None)
        if self._mailbox.angle is not None:  # words behind <...>
            self.sound = False
        if match is None:  # a stray ")", ">", "\" or an open quote
            self.sound = False
            self._at += 1
            return
        quoted = match.re is _QUOTED
        text = match[1].replace("\\", "") if quoted else match[0]
        self._mailbox.phrase.append((text, quoted, self._blank))
        self._at = match.end()
        self._blank = False

    def _comment(self) -> None:
        start, depth = self._at, 0
        while self._at < len(self.value):
            sign = self.value[self._at]
            self._at += 2 if sign == "\\" else 1
            depth += (sign == "(") - (sign == ")")
            if depth == 0:
                self._mailbox.comments.append(self.value[start + 1 : self._at - 1])
                self._blank = True
                return
        self.sound = False

    def _angle(self) -> None:
        quoted = _QUOTED.match(self.value, self._at + 1)
        end = self.value.find(">", quoted.end() if quoted else self._at)
        if end < 0 or self._mailbox.angle is not None:
            self.sound = False
        end = len(self.value) if end < 0 else end
        if self._mailbox.angle is None:
            self._mailbox.angle = self.value[self._at + 1 : end]
        self._at = end + 1

    def _separator(self, sign: str) -> None:
        mailbox = self._mailbox
        has_address = mailbox.angle is not None or any("@" in text for text, _, _ in mailbox.phrase)
        if sign == ":":
            # A group of one could name its author in two ways; as a From field it is not sound.
            self.sound = False
            self._group = not has_address and not self._group
            self._mailbox = _Mailbox()
        elif has_address or sign == ";":
            self.sound = self.sound and sign == ","
            self._finish()
        elif mailbox.phrase:
            # "Shop, Anna <anna@shop.example>": a comma in a name that should have been quoted.
            text, quoted, blank = mailbox.phrase[-1]
            mailbox.phrase[-1] = (text + ",", quoted, blank)
        self._blank = True

    def _finish(self) -> None:
        mailbox, self._mailbox = self._mailbox, _Mailbox()
        if mailbox.angle is not None:
            self._add(mailbox.angle, mailbox.phrase, mailbox.comments)
            return
        bare = _bare_address(mailbox.phrase)
        if not bare:
            return
        self.sound = self.sound and all(not blank for _, _, blank in mailbox.phrase[1:])
        self._add(bare, [], mailbox.comments)

    def _add(self, spec: str, phrase: list[tuple[str, bool, bool]], comments: list[str]) -> None:
        address = canonical_address(spec)
        if not address:
            self.sound = False
            return
        for text, quoted, _ in phrase:
            # An address as an unquoted name is how one sender poses as another.
            if "@" in text and not quoted and canonical_address(text).lower() != address.lower():
                self.sound = False
        if len(self.found) >= _ADDRESSES:
            self.cut = True
            return
        self.found.append(Address(name=_name(phrase, comments), address=address))


def _bare_address(phrase: list[tuple[str, bool, bool]]) -> str:
    """The last run of words without blanks that holds an @."""
    runs: list[str] = []
    for text, quoted, blank in phrase:
        word = f'"{text}"' if quoted else text
        if blank or not runs:
            runs.append(word)
        else:
            runs[-1] += word
    return next((run for run in reversed(runs) if "@" in run), "")


def _name(phrase: list[tuple[str, bool, bool]], comments: list[str]) -> str:
    words = "".join((" " if blank else "") + text for text, _, blank in phrase)
    return decoded_words(words or " ".join(comments))[:_NAME_LENGTH].strip(" '\"")
