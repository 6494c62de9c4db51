"""A server that counts mails to conversations, as Gmail's does: a proxy that adds the numbers.

Gmail IMAP extensions: the capability X-GM-EXT-1, and X-GM-THRID in FETCH.
"""

from __future__ import annotations

import re

from plain_imap import PlainImap

_CAPABILITY = re.compile(rb"(\bCAPABILITY IMAP4rev1)", re.IGNORECASE)
_FETCHED = re.compile(rb"^(\* \d+ FETCH \()", re.IGNORECASE)


class GmailImap(PlainImap):
    """Every mail that is fetched belongs to the conversation `thread`."""

    thread = 1278455344230334865

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self._is_asked = False

    def is_unknown(self, line: bytes) -> bool:
        """It knows what the server behind knows."""
        return False

    def asked(self, line: bytes) -> bytes:
        """The server behind is not asked for what it does not have."""
        if b" FETCH " in line.upper():
            self._is_asked = b"X-GM-THRID" in line
        return line.replace(b"X-GM-THRID ", b"")

    def answered(self, line: bytes) -> bytes:
        """The conversation is added to each mail where it was asked for."""
        line = _CAPABILITY.sub(rb"\1 X-GM-EXT-1", line)
        if self._is_asked:
            line = _FETCHED.sub(rb"\1X-GM-THRID %d " % self.thread, line)
        return line
