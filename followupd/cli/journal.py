"""The log: one line an event on standard error, without bodies and without full addresses.

Whoever logs takes care of that; this is the second line of defence, over every record of every library.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import traceback
from types import TracebackType

#: Longer lines are cut: no event needs more words.
LONGEST = 2000
#: What stands before an @ and is no part of a local part by itself (RFC 5322 §3.4.1).
_BREAKS = r"\s<>()\[\],;:\"@"
_ADDRESS = re.compile(rf"\"[^\"]*+\"@|(?<![^{_BREAKS}])([^{_BREAKS}])[^{_BREAKS}]*+@")
#: Reasons quote the mail's own words so; `followupd explain` shows them, the log need not.
_QUOTED = re.compile("“[^“”]*+”")
#: syslog's priorities (sd-daemon(3)), by which the journal can be searched.
_PRIORITIES = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def set_up(level: str) -> None:
    """Log to standard error from now on: from `level` ("info") on, what libraries say from "warning" on."""
    root = logging.getLogger()
    for handler in [known for known in root.handlers if isinstance(known, _ToStandardError)]:
        root.removeHandler(handler)
    wanted = logging.getLevelNamesMapping()[level.upper()]
    root.addHandler(_ToStandardError(is_whole=wanted <= logging.DEBUG))
    root.setLevel(logging.WARNING)
    logging.getLogger("followupd").setLevel(wanted)


def masked(text: str) -> str:
    """The text with every address cut to its first sign, "a…@example.org", and without a mail's own words."""
    return _QUOTED.sub("“…”", _ADDRESS.sub(lambda found: f"{found[1] or ''}…@", text))


def cleared(text: str) -> str:
    """The text without signs that would end the line or move the cursor."""
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


class Line(logging.Formatter):
    """A record as one line: time, level, logger, message; without the first two in systemd's journal."""

    def __init__(self, *, for_journal: bool, is_whole: bool = False) -> None:
        super().__init__()
        self._for_journal = for_journal
        #: Tracebacks in full, over several lines; else where it happened, on the same line.
        self._is_whole = is_whole

    def format(self, record: logging.LogRecord) -> str:
        """The line, masked."""
        message = cleared(masked(record.getMessage()))[:LONGEST]
        if record.exc_info:
            message += self.formatException(record.exc_info)
        if self._for_journal:
            return f"<{_priority(record.levelno)}>{record.name}: {message}"
        return f"{self.formatTime(record, '%Y-%m-%dT%H:%M:%S%z')} {record.levelname} {record.name} {message}"

    def formatException(self, ei: _ExceptionInfo) -> str:
        """Where it happened, without the words of the error: they may be a customer's."""
        if self._is_whole:
            return "\n" + masked(super().formatException(ei))
        frames = reversed(traceback.extract_tb(ei[2])[-4:])
        way = " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
        return f" ({ei[0].__name__ if ei[0] else 'no error'} at {way})"


class _ToStandardError(logging.Handler):
    """Writes to whatever standard error is at that moment."""

    def __init__(self, *, is_whole: bool) -> None:
        super().__init__()
        self.setFormatter(Line(for_journal=_is_journal(), is_whole=is_whole))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            sys.stderr.write(self.format(record) + "\n")
            sys.stderr.flush()
        except (OSError, ValueError):
            # A log that nobody reads any more must not stop the mail.
            return


def _is_journal() -> bool:
    """Whether standard error leads into systemd's journal, as $JOURNAL_STREAM tells (systemd.exec(5))."""
    told = os.environ.get("JOURNAL_STREAM", "")
    try:
        found = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return told == f"{found.st_dev}:{found.st_ino}"


def _priority(level: int) -> int:
    return next((priority for least, priority in _PRIORITIES if level >= least), 7)
