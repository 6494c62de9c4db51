"""All errors in one tree; a class's docstring is the sentence the user sees when none other is given."""

from __future__ import annotations

from dataclasses import dataclass


class FollowupdError(Exception):
    """Something went wrong in followupd."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message or (self.__doc__ or "").splitlines()[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One mistake in the configuration, with where it stands and what would be right."""

    file: str
    line: int | None
    key: str
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.key}: {self.message}" if self.key else f"{where}: {self.message}"


class ConfigError(FollowupdError):
    """The configuration cannot be used."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


class SecretError(FollowupdError):
    """A password could not be read."""


class StoreError(FollowupdError):
    """The database could not be used."""


class VersionConflict(StoreError):
    """Somebody else changed the case in the meantime; decide again on what is there now."""


class DutyLost(StoreError):
    """Another followupd looks after the mailbox now; this one stands by."""


class MailboxError(FollowupdError):
    """The mailbox could not be reached; followupd tries again by itself."""


class LoginRefused(MailboxError):
    """The mail server refused the user name or the password."""


class FolderMissing(MailboxError):
    """A folder that followupd needs is not in the mailbox."""


class DeliveryError(FollowupdError):
    """The mail could not be handed to the mail server."""

    def __init__(self, message: str = "", *, permanent: bool = False) -> None:
        #: True when trying again cannot help (RFC 5321 §4.2.1: 5yz).
        self.permanent = permanent
        super().__init__(message)


class ChannelError(DeliveryError):
    """The way to the mail server is blocked for every mail: log-in, TLS or host, not this mail."""

    def __init__(self, message: str = "", *, permanent: bool = False, seconds: float = 0.0) -> None:
        #: How long the server asks to be left alone; 0 when it does not say.
        self.seconds = seconds
        super().__init__(message, permanent=permanent)


class DeliveryInDoubt(DeliveryError):
    """The server may or may not have accepted the mail: its reply to the final dot never came."""


class TemplateFault(FollowupdError):
    """A template cannot be used."""

    def __init__(self, message: str, *, file: str, line: int | None = None) -> None:
        self.file = file
        self.line = line
        super().__init__(f"{file}:{line}: {message}" if line else f"{file}: {message}")


class ParserMissing(StoreError):
    """The parser process could not be started; the mail waits until the machine has room for it."""


class ParserDied(FollowupdError):
    """The parser process died or ran out of time on this mail."""
