"""Every fault of an IMAP conversation as one of our errors, with a sentence that says what to do."""

from __future__ import annotations

import imaplib
import re

from imapclient.exceptions import ProtocolError

from followupd.errors import FolderMissing, LoginRefused, MailboxError
from followupd.mailbox.transport import reach_fault

#: What a library call may raise for a hostile or broken reply, beside its own errors and OSError.
GARBLED = (ValueError, TypeError, IndexError, KeyError, AttributeError, OverflowError, RecursionError)
#: Raised when the connection itself is gone, or out of step: an announced literal nobody has room for.
GONE = (imaplib.IMAP4.abort, OSError, MemoryError)
#: Everything a library call may raise.
FAULTS = (imaplib.IMAP4.error, OSError, MemoryError, *GARBLED)

_BACKOFF = re.compile(r"Backoff Time:? {0,4}(\d{1,9}) {0,4}(?:ms|milliseconds)", re.IGNORECASE)
#: The server has had enough of us (RFC 5530 §3 LIMIT, and what large providers say).
_ENOUGH = re.compile(
    r"\[(?:LIMIT|THROTTLED)\b|throttl|rate limit|bandwidth limit|too many[a-z ]{0,40} connections"
    r"|connection limit|maximum number of connections",
    re.IGNORECASE,
)
#: It cannot now, perhaps only this one thing (RFC 5530 §3).
_NOT_NOW = re.compile(r"\[(?:UNAVAILABLE|INUSE)\b", re.IGNORECASE)
_BUSY = re.compile(r"\[SERVERBUG\b|too many|temporar|try again", re.IGNORECASE)
#: For how long, when it does not say.
_PAUSE = 60.0
_ABSENT = re.compile(
    r"\[(?:NONEXISTENT|TRYCREATE)\]|not? exist|doesn.t exist|unknown mailbox|no such|not found|no mailbox",
    re.IGNORECASE,
)
#: imapclient and imaplib wrap the server's words: "select failed: ...", "LOGIN command error: BAD [b'...']".
_WRAPPING = re.compile(r"^(?:command: )?[A-Za-z]+ (?:failed: |command error: BAD |=> )")


class Throttled(MailboxError):
    """The mail server asked for a pause."""

    def __init__(self, message: str = "", *, seconds: float, perhaps_one: bool = False) -> None:
        #: How long the server wants to be left alone.
        self.seconds = seconds
        #: It may be only one mail, or one folder, that is not to be had.
        self.perhaps_one = perhaps_one
        super().__init__(message)


class CommandRefused(MailboxError):
    """The server answered NO or BAD, or something unreadable, and the connection still stands."""


def server_words(error: BaseException | str) -> str:
    """What the server said, without the library's wrapping, on one line and of a bearable length."""
    text = _WRAPPING.sub("", str(error))
    for mark in ("[b'", '[b"', "b'", 'b"'):
        if text.startswith(mark):
            text = text[len(mark) :].rstrip("]").rstrip("'\"")
    return "".join(char if char.isprintable() else " " for char in text)[:300].strip()


def lost(host: str, error: BaseException) -> MailboxError:
    """The connection broke in the middle of a conversation."""
    if isinstance(error, TimeoutError):
        return MailboxError(f"{host} stopped answering; followupd connects again by itself.")
    words = server_words(error)
    if throttled := _throttled(host, words):
        return throttled
    return MailboxError(f"The connection to {host} broke ({words}); followupd connects again by itself.")


def command_fault(host: str, doing: str, error: Exception, folder: str = "") -> MailboxError:
    """The server refused one command, or answered in a way nobody can read."""
    words = server_words(error)
    if throttled := _throttled(host, words):
        return throttled
    if isinstance(error, (ProtocolError, *GARBLED)):
        return CommandRefused(f"{host} answered unreadably when asked to {doing} ({words}).")
    if folder and _ABSENT.search(words):
        return FolderMissing(
            f'The folder "{folder}" is not in the mailbox on {host} any more ({words}): create it again, '
            "or name the right one in config.toml."
        )
    if "OVERQUOTA" in words.upper():
        return CommandRefused(f"The mailbox on {host} is full ({words}): make room in it.")
    return CommandRefused(f"{host} refused to {doing}: {words}")


def greeting_fault(host: str, port: int, security: str, error: BaseException) -> MailboxError:
    """The connection came about, but no IMAP conversation did."""
    if isinstance(error, (OSError, UnicodeError)):
        return MailboxError(reach_fault(host, port, security, error))
    words = server_words(error)
    if throttled := _throttled(host, words):
        return throttled
    return MailboxError(
        f"{host} on port {port} did not greet as an IMAP server does ({words}): check host and port, "
        "and whether the server is out of order."
    )


def login_fault(host: str, error: BaseException) -> MailboxError:
    """The log-in failed: for good with LoginRefused, for now with MailboxError."""
    cause = error.__context__
    if isinstance(cause, imaplib.IMAP4.abort):
        return lost(host, cause)
    words = server_words(error)
    if throttled := _throttled(host, words):
        return throttled
    # RFC 5530 §3: these codes say that the server cannot tell now, not that the password is wrong.
    if _BUSY.search(words):
        return MailboxError(
            f"{host} takes no log-in at the moment ({words}); followupd tries again by itself."
        )
    return LoginRefused(
        f"{host} refused the user name or the password ({words}): check both in config.toml. "
        "Some providers want an app password, or IMAP switched on in the mailbox's settings."
    )


def asked_pause(words: str) -> float:
    """How many seconds the server asks to be left alone; 0 when it does not say."""
    found = _BACKOFF.search(words)
    return int(found.group(1)) / 1000 if found else 0.0


def _throttled(host: str, words: str) -> Throttled | None:
    if found := _BACKOFF.search(words):
        seconds = int(found.group(1)) / 1000
        return Throttled(f"{host} asks for a pause of {seconds:.0f} seconds ({words}).", seconds=seconds)
    if _ENOUGH.search(words):
        return Throttled(f"{host} asks for less traffic ({words}); followupd pauses.", seconds=_PAUSE)
    if _NOT_NOW.search(words):
        return Throttled(
            f"{host} cannot just now ({words}); followupd pauses.", seconds=_PAUSE, perhaps_one=True
        )
    return None
