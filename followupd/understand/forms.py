"""Whether a mail is signed, encrypted, an invitation or packed by Outlook.

It owns the media types and marks that show it; it checks no signature. What a forwarded mail is does not make
the mail around it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from followupd.model.message import Form
from followupd.understand import cms
from followupd.understand.structure import CALENDARS, SMIME_TYPES, TNEF_TYPES, Part

#: Signatures and version notes: they are no files for people.
SEALS = {
    "application/pgp-signature": Form.PGP_SIGNED,
    "application/pkcs7-signature": Form.SMIME_SIGNED,
    "application/x-pkcs7-signature": Form.SMIME_SIGNED,
    "application/pgp-encrypted": Form.PGP_ENCRYPTED,
}
#: What those write who were invited (RFC 5546 §3.2).
_ANSWERS = frozenset({"reply", "counter", "refresh"})
_METHOD = re.compile(rb"^METHOD:[ \t]{0,9}([A-Z]{1,20})", re.MULTILINE | re.IGNORECASE)
_CALENDAR_HEAD = 20_000
_BEGIN_ENCRYPTED = "-----BEGIN PGP MESSAGE-----"
_BEGIN_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_BEGIN_SIGNATURE, _END_SIGNATURE = "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----"
_END_ENCRYPTED = "-----END PGP MESSAGE-----"
_ARMOUR_HEADER = re.compile(r"[A-Z][A-Za-z-]{1,30}: .{0,300}")


def forms(top: Part, marks: frozenset[Form]) -> tuple[Form, ...]:
    """Everything that a mail is beyond its words; `marks` are those that stood in the text."""
    found = set(marks)
    for part in _own(top):
        found |= set(_form(part))
    return tuple(form for form in Form if form in found)


def _own(part: Part) -> Iterator[Part]:
    """The parts that are not inside a mail that came along."""
    yield part
    if not part.media_type.startswith("message/"):
        for child in part.children:
            yield from _own(child)


def _form(part: Part) -> Iterator[Form]:
    kind = part.media_type
    if kind in SEALS:
        yield SEALS[kind]
    elif kind == "multipart/encrypted":  # RFC 1847 §2.2, RFC 3156 §4
        yield Form.PGP_ENCRYPTED
    elif kind == "multipart/signed":  # RFC 1847 §2.1
        form = SEALS.get(part.parameters.get("protocol", "").strip().lower())
        if form:
            yield form
    elif kind in SMIME_TYPES:
        yield from _smime(part)
    elif kind in CALENDARS:
        yield Form.INVITATION_ANSWER if _answers(part) else Form.INVITATION
    elif kind in TNEF_TYPES and part.children:
        yield Form.TNEF


def _answers(part: Part) -> bool:
    """RFC 6047 §2.4: the method stands in the parameter; where a program forgot it, in the entry."""
    named = part.parameters.get("method", "").strip().lower()
    within = _METHOD.search(part.content()[:_CALENDAR_HEAD])
    return (named or (within[1].decode("ascii").lower() if within else "")) in _ANSWERS


def _smime(part: Part) -> Iterator[Form]:
    """RFC 8551 §3.2.2: what the body is says more than the parameter, which is often missing."""
    content = part.content()
    named = part.parameters.get("smime-type", "").lower()
    if cms.is_enveloped(content) or named in {"enveloped-data", "authenveloped-data"}:
        yield Form.SMIME_ENCRYPTED
    elif part.children or named == "signed-data":
        yield Form.SMIME_SIGNED


def without_armour(text: str) -> tuple[str, frozenset[Form]]:
    """A text with the marks of PGP taken off (RFC 9580 §6 and §7), and what they show.

    Of an encrypted block nothing stays, unless it never ends; quoted marks are left alone.
    """
    if "-----BEGIN PGP " not in text:
        return text, frozenset()
    kept: list[str] = []
    #: What stands in a block that may never end: then it was none.
    held: list[str] = []
    found: set[Form] = set()
    begun = ""
    for line in text.split("\n"):
        bare = line.rstrip()
        if bare in {_BEGIN_SIGNED, _BEGIN_ENCRYPTED}:
            begun = bare
            found.add(Form.PGP_SIGNED if bare == _BEGIN_SIGNED else Form.PGP_ENCRYPTED)
        elif begun == _BEGIN_SIGNED:
            # Headers of the armour ("Hash: SHA256") go on to the first empty line.
            if not _ARMOUR_HEADER.fullmatch(bare):
                begun = "words"
                kept += [line] if bare else []
        elif begun == "words" and bare == _BEGIN_SIGNATURE:
            begun = bare
        elif begun in {_BEGIN_SIGNATURE, _BEGIN_ENCRYPTED}:
            is_end = bare in {_END_SIGNATURE, _END_ENCRYPTED}
            held.append(line)
            if is_end:
                begun = ""
                held.clear()
        else:
            # RFC 9580 §7.2: a dash and a blank were put before lines that begin with a dash.
            kept.append(line[2:] if begun == "words" and line.startswith("- ") else line)
    return "\n".join(kept + held), frozenset(found)
