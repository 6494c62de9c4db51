"""What staff order by the first line of a mail to ourselves, such as `#resolved`.

Knows only the words; whether the sender may order anything, and which case is meant, is decided elsewhere.
"""

from __future__ import annotations

import unicodedata

from followupd.model.reading import Command

#: The whole line, in lower case, without accents, hyphens as spaces; one line of the table for each language.
_WORDS = (
    (Command.RESOLVED, """
        resolved
        erledigt / gelöst
        résolu / résolue / réglé / réglée
        resuelto / resuelta
        opgelost / afgehandeld
        risolto / risolta
        resolvido / resolvida"""),
    (Command.NOT_A_COMPLAINT, """
        not a complaint / dismiss
        keine beschwerde / keine reklamation
        pas une réclamation / ce n'est pas une réclamation
        no es una reclamación / no es una queja
        geen klacht
        non è un reclamo / non un reclamo / nessun reclamo
        não é reclamação / não é uma reclamação"""),
    (Command.COMPLAINT, """
        complaint
        beschwerde / reklamation
        réclamation
        reclamación / queja
        klacht
        reclamo
        reclamação"""),
)  # fmt: skip
#: Emphasis around the words orders nothing else. A question mark does: "#resolved?" asks.
_EMPHASIS = " .!¡:,"
_LONGEST_LINE = 60
_LONGEST_TEXT = 20_000


def _bare(words: str) -> str:
    """The words in lower case, without accents, typed apostrophes as straight ones: staff write in haste."""
    parts = unicodedata.normalize("NFKD", words.lower().replace("’", "'"))
    return " ".join("".join(sign for sign in parts if not unicodedata.combining(sign)).split())


_COMMANDS = {
    _bare(words): order
    for order, lines in _WORDS
    for line in lines.strip().splitlines()
    for words in line.split("/")
}


def command(new_text: str) -> tuple[Command | None, str]:
    """The command on the first line that is not empty, and that line itself when it is none we know.

    The line must hold the command alone; a full stop or an exclamation mark does no harm, nor do blanks
    before it. A long line is a sentence that happens to begin with "#", and neither.
    """
    line = next((line.strip() for line in new_text[:_LONGEST_TEXT].splitlines() if line.strip()), "")
    if not line.startswith("#") or len(line) > _LONGEST_LINE:
        return None, ""
    known = _COMMANDS.get(_bare(line[1:].replace("-", " ").replace("_", " ")).strip(_EMPHASIS))
    return known, "" if known else line
