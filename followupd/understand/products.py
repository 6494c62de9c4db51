"""Which of the shop's products a mail names."""

from __future__ import annotations

from functools import lru_cache

from followupd.understand.words.matching import Text, bare, read

_MOST = 20
#: A product's name in words, with the name as the shop writes it.
_Names = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


def products(words: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The names found in the words as whole words, in the order of the mail, as the shop writes them.

    Capitals, accents and hyphens do not count.
    """
    if not names:
        return ()
    by_first = _by_first(names)
    said = _bare_words(read(words))
    found: dict[str, None] = {}
    taken = 0
    for place, word in enumerate(said):
        for name_words, name in by_first.get(word, ()) if place >= taken else ():
            if said[place : place + len(name_words)] == name_words:
                found.setdefault(name)
                taken = place + len(name_words)
                break
    return tuple(found)[:_MOST]


@lru_cache(maxsize=32)
def _by_first(names: tuple[str, ...]) -> _Names:
    """The names by their first word, longer ones first: "Oslo lamp large" is not "Oslo lamp"."""
    listed: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in names:
        if name_words := _bare_words(read(name)):
            listed.setdefault(name_words[0], []).append((name_words, name))
    return {first: tuple(sorted(kept, key=lambda one: -len(one[0]))) for first, kept in listed.items()}


def _bare_words(text: Text) -> tuple[str, ...]:
    return tuple(bare(word.text) for word in text.words)
