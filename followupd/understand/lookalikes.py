"""Domains that look like others: letters of several scripts in one name, or signs that pass for ours.

It owns which letters look alike (Unicode Technical Standard 39 gives the idea; the table holds those that
fakes are made of). Pure A-labels are read as people see them (RFC 5891).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

#: Letters of other scripts, and odd ones of our own, that readers take for these.
_LOOKS_LIKE = {
    "a": "аɑαạ", "b": "Ьƅ", "c": "сϲ", "d": "ԁɗ", "e": "еҽẹ", "g": "ɡ", "h": "һ", "i": "іı", "j": "ј",
    "k": "κк", "l": "ӏⅼ", "m": "м", "n": "ոп", "o": "оοօ", "p": "рρ", "q": "ԛ", "r": "г", "s": "ѕ",
    "t": "т", "u": "υս", "v": "ѵν", "w": "ԝш", "x": "хχ", "y": "уγ", "z": "ʐ",
}  # fmt: skip
_PLAIN = str.maketrans({sign: plain for plain, signs in _LOOKS_LIKE.items() for sign in signs})
#: What is taken for something else within our own letters and digits.
_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("l", "i"), ("1", "i"), ("0", "o"), ("5", "s"))
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
        scripts = [script for script in _SCRIPTS if any(_is_of(sign, script) for sign in label)]
        if len(scripts) > 1:
            names = " and ".join(script.capitalize() for script in scripts)
            return f"its domain {shown} ({domain}) mixes {names} letters"
        if scripts and scripts != ["LATIN"] and label.translate(_PLAIN).isascii():
            return f"its domain ({domain}) looks like {shown.translate(_PLAIN)}, but has other letters"
    return ""


def imitated(domain: str, known: Iterable[str]) -> str:
    """The one of the `known` domains that a domain passes for without being it; empty for none."""
    shape = _skeleton(as_seen(domain))
    others = (own for own in known if own != domain and not domain.endswith(f".{own}"))
    # Of "shop.example.elsewhere.example" people read the beginning.
    return next((own for own in others if _skeleton(as_seen(own)) == shape or f".{own}." in f".{domain}"), "")


def _skeleton(shown: str) -> str:
    plain = shown.translate(_PLAIN)
    for seen, meant in _ALIKE:
        plain = plain.replace(seen, meant)
    return plain


def _is_of(sign: str, script: str) -> bool:
    return sign.isalpha() and unicodedata.name(sign, "").startswith(script)
