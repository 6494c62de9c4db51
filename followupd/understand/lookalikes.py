"""Addresses that look like others: letters of several scripts in one name, or signs that pass for ours.

It owns which letters look alike (Unicode Technical Standard 39 gives the idea; the table holds those that
fakes are made of). Pure A-labels are read as people see them (RFC 5891).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Letters of other scripts, and odd ones of our own, that readers take for these.
_LOOKS_LIKE = {
    "a": "аɑαạ", "b": "Ьƅ", "c": "сϲ", "d": "ԁɗ", "e": "еҽẹ", "g": "ɡ", "h": "һ", "i": "іı", "j": "ј",
    "k": "κк", "l": "ӏⅼł", "m": "м", "n": "ոп", "o": "оοօø", "p": "рρ", "q": "ԛ", "r": "г", "s": "ѕ",
    "t": "т", "u": "υս", "v": "ѵν", "w": "ԝш", "x": "хχ", "y": "уγ", "z": "ʐ",
}  # fmt: skip
_PLAIN = str.maketrans({sign: plain for plain, signs in _LOOKS_LIKE.items() for sign in signs})
#: What is taken for something else within our own letters and digits.
_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("l", "i"), ("1", "i"), ("0", "o"), ("5", "s"))
#: How "ü" is written without it, as in "muehle": mostly before a consonant, unlike in "joe" and "aloe".
_WRITTEN_OUT = re.compile(r"(?<=[aou])e(?=[b-df-hj-np-tv-z])")
#: What parts the words of a local part; each may be of a script of its own.
_BETWEEN_WORDS = re.compile(r"[^\w]|_")
#: Japanese, Korean and Chinese are written with several scripts in one word, and not looked at.
_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC", "CHEROKEE", "GEORGIAN")
_LONGEST = 300


def as_seen(domain: str) -> str:
    """A domain with its A-labels turned into the letters that a mail program shows; as it is where odd."""
    return ".".join(_label(label) for label in domain[:_LONGEST].lower().split("."))


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def oddity(domain: str) -> str:
    """What is odd about the letters of a domain, as an English phrase; empty for an ordinary one."""
    shown = as_seen(domain)
    if shown.isascii():
        return ""
    for label in shown.split("."):
        scripts = _scripts(label)
        if len(scripts) > 1:
            return f"its domain {shown} ({domain}) mixes {_named(scripts)} letters"
        if scripts and scripts != ["LATIN"] and label.translate(_PLAIN).isascii():
            return f"its domain ({domain}) looks like {shown.translate(_PLAIN)}, but has other letters"
    return ""


def odd_name(local: str) -> str:
    """What is odd about the letters of a local part, as an English phrase; mostly empty.

    RFC 6532 allows any. Words all of one script are ordinary, also where the domain is of another.
    """
    for word in () if local.isascii() else _BETWEEN_WORDS.split(local[:_LONGEST]):
        scripts = _scripts(word)
        if len(scripts) > 1:
            return f"its name {local} mixes {_named(scripts)} letters"
    return ""


def _scripts(word: str) -> list[str]:
    return [script for script in _SCRIPTS if any(_is_of(sign, script) for sign in word)]


def _named(scripts: list[str]) -> str:
    return " and ".join(script.capitalize() for script in scripts)


def imitated_address(address: str, known: Iterable[str]) -> str:
    """The one of the `known` addresses of its domain that an address passes for; empty for none or itself."""
    listed = tuple(known)
    local, _, domain = address.rpartition("@")
    shape = _skeleton(local.lower())
    beside = () if address in listed else (own.rpartition("@") for own in listed)
    return next((f"{own}@{at}" for own, _, at in beside if at == domain and _skeleton(own) == shape), "")


def imitated(domain: str, known: Iterable[str]) -> str:
    """The one of the `known` domains that a domain passes for; empty for none, and for one of them."""
    listed = tuple(known)
    if domain in listed:
        return ""
    shape = _skeleton(as_seen(domain))
    others = (own for own in listed if not domain.endswith(f".{own}"))
    # Of "shop.example.elsewhere.example" people read the beginning.
    return next((own for own in others if _skeleton(as_seen(own)) == shape or f".{own}." in f".{domain}"), "")


def _skeleton(shown: str) -> str:
    """The shape of a name, the same for all that readers may take for it."""
    parts = unicodedata.normalize("NFKD", shown[:_LONGEST].replace("ß", "ss"))
    bare = "".join(sign for sign in parts if not unicodedata.combining(sign))
    plain = _WRITTEN_OUT.sub("", bare.translate(_PLAIN))
    for seen, meant in _ALIKE:
        plain = plain.replace(seen, meant)
    return plain


def _is_of(sign: str, script: str) -> bool:
    return sign.isalpha() and unicodedata.name(sign, "").startswith(script)
