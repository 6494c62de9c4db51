"""What staff order by the first line of a mail to ourselves, such as `#resolved`.

Knows only the words; whether the sender may order anything, and which case is meant, is decided elsewhere.
"""

from __future__ import annotations

from followupd.model.reading import Command

#: The whole line, in lower case, hyphens as spaces.
_COMMANDS = {
    "resolved": Command.RESOLVED,
    "erledigt": Command.RESOLVED,
    "not a complaint": Command.NOT_A_COMPLAINT,
    "dismiss": Command.NOT_A_COMPLAINT,
    "keine beschwerde": Command.NOT_A_COMPLAINT,
    "complaint": Command.COMPLAINT,
    "beschwerde": Command.COMPLAINT,
}
_LONGEST_LINE = 60
_LONGEST_TEXT = 20_000


def command(new_text: str) -> tuple[Command | None, str]:
    """The command on the first line that is not empty, and that line itself when it is none we know.

    The line must hold the command alone; a full stop and spaces behind it do no harm. A long line is a
    sentence that happens to begin with "#", and neither.
    """
    line = next((line.strip() for line in new_text[:_LONGEST_TEXT].splitlines() if line.strip()), "")
    if not line.startswith("#") or len(line) > _LONGEST_LINE:
        return None, ""
    words = line[1:].replace("-", " ").replace("_", " ").rstrip(" .").lower().split()
    known = _COMMANDS.get(" ".join(words))
    return known, "" if known else line
