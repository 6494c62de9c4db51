"""Sending over SMTP with the final dot as a step of its own (RFC 5321).

Before the dot nothing can have been accepted; after it only a complete reply says what became of the mail.
It knows the protocol; it must not know what is sent, how often, or what follows from a failure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import Enum, auto

from followupd.errors import ChannelError, DeliveryError, DeliveryInDoubt
from followupd.mailbox.imap_faults import asked_pause
from followupd.mailbox.smtp_envelope import envelope
from followupd.mailbox.smtp_opening import SmtpSettings, connect, greet
from followupd.mailbox.smtp_wire import Reply, Wire, WireError

__all__ = ["SmtpChannel", "SmtpSettings"]

#: These speak of the channel, not of the mail: closing, throttled, log-in wanted or refused.
_CHANNEL_CODES = frozenset({421, 432, 530, 534, 535})
_CHANNEL_STATUS = frozenset({"4.3.2", "5.7.30"})
#: The goodbye may not hold up a stop of the service.
_QUIT_SECONDS = 3.0


class _Stage(Enum):
    CLOSED = auto()
    READY = auto()
    #: Everything but the final dot was sent.
    OFFERED = auto()


class SmtpChannel:
    """One connection for one mail after the other; only `interrupt` may be called by others."""

    def __init__(self, settings: SmtpSettings) -> None:
        self.settings = settings
        self._wire: Wire | None = None
        self._stage = _Stage.CLOSED
        self._offers: Mapping[str, str] = {}

    @property
    def usable(self) -> bool:
        """Open, and the server has not hung up or spoken out of turn since the last mail."""
        return self._stage is _Stage.READY and self._wire is not None and self._wire.silent()

    def open(self) -> None:
        """Connect, secure and log in; an earlier connection is closed. Raises ChannelError."""
        self.close()
        try:
            self._wire = connect(self.settings)
            self._offers = greet(self._wire, self.settings)
            self._stage = _Stage.READY
        except WireError as error:
            raise ChannelError(
                f"The conversation with {self.settings.host} broke off ({error}): check host, port and "
                "security; followupd tries again by itself."
            ) from error
        finally:
            if self._stage is not _Stage.READY:
                self.abandon()

    def offer(self, sender: str, recipients: Sequence[str], raw: bytes) -> tuple[str, ...]:
        """Send everything but the final dot; the recipients the server took, the first always among them.

        Raises ChannelError when no mail can leave now, DeliveryError (see `permanent`) when this one cannot.
        After either nothing was accepted.
        """
        if not self.usable:
            self.abandon()
            raise ChannelError(f"There is no open connection to {self.settings.host}.")
        prepared = envelope(sender, recipients, raw, self._offers)
        try:
            self._accept(self._ask(prepared.mail, prepared.encoding), "the sender")
            taken = tuple(
                recipient
                for number, (recipient, command) in enumerate(zip(recipients, prepared.rcpt, strict=True))
                if self._takes(self._ask(command, prepared.encoding), first=number == 0)
            )
            self._accept(self._ask("DATA"), "the mail", wanted=3)
            self._talker.send(prepared.data, self.settings.reply_timeout)
        except WireError as error:
            raise self._cut(error) from error
        self._stage = _Stage.OFFERED
        return taken

    def dot(self) -> str:
        """Send the final dot; the server's words when it accepted the mail.

        Raises DeliveryError or ChannelError when it certainly did not, DeliveryInDoubt when nobody can know.
        """
        if self._stage is not _Stage.OFFERED:
            raise ChannelError(f"No mail was offered to {self.settings.host}.")
        if not self._talker.silent():
            # It hung up or protested before the dot: that mail was not accepted.
            raise self._cut(WireError("the server hung up before the mail was complete"))
        self._stage = _Stage.CLOSED  # whatever happens now, only a complete reply makes it ready again
        try:
            self._talker.send(b".\r\n", self.settings.reply_timeout)
            reply = self._talker.reply(self.settings.final_timeout)
        except WireError as error:
            raise self._doubt(str(error)) from error
        if 250 <= reply.code <= 259:
            self._stage = _Stage.READY
            return reply.text
        if reply.code < 400:
            raise self._doubt(f"an answer without meaning here: {reply.text}")
        self._stage = _Stage.READY
        raise self._refusal(reply, "the mail")

    def abandon(self) -> None:
        """Hang up at once; a mail without its final dot is forgotten by the server. Never raises."""
        wire, self._wire, self._stage = self._wire, None, _Stage.CLOSED
        if wire:
            wire.close()

    def interrupt(self) -> None:
        """Cut the connection under another thread's feet, so that its call ends now."""
        wire = self._wire
        if wire:
            wire.cut()

    def close(self) -> None:
        """Say goodbye, unless in the middle of a mail; never raises."""
        if self._stage is _Stage.READY and self._wire:
            with suppress(WireError):
                self._wire.send(b"QUIT\r\n", _QUIT_SECONDS)
                self._wire.reply(_QUIT_SECONDS)
        self.abandon()

    @property
    def _talker(self) -> Wire:
        if self._wire is None:
            raise WireError("the connection was closed")
        return self._wire

    def _ask(self, command: str, encoding: str = "ascii") -> Reply:
        return self._talker.ask(command, self.settings.reply_timeout, encoding)

    def _accept(self, reply: Reply, what: str, wanted: int = 2) -> None:
        if reply.code // 100 == wanted:
            return
        if reply.code < 400:
            raise WireError(f"an answer without meaning here: {reply.text}")
        refusal = self._refusal(reply, what)
        self._reset()
        raise refusal

    def _takes(self, reply: Reply, *, first: bool) -> bool:
        """Whether a recipient counts; only the first one's refusal is the mail's."""
        if first or self._blocks(reply):
            self._accept(reply, "the recipient")
        return reply.code // 100 == 2

    def _reset(self) -> None:
        if self._wire is None:
            return
        try:
            clean = self._ask("RSET").code // 100 == 2
        except WireError:
            clean = False
        if not clean:
            self.abandon()

    def _refusal(self, reply: Reply, what: str) -> DeliveryError:
        host = self.settings.host
        if not self._blocks(reply):
            again = "" if reply.code >= 500 else " followupd tries again by itself."
            return DeliveryError(f"{host} refused {what}: {reply.text}.{again}", permanent=reply.code >= 500)
        if reply.code == 421:
            self.abandon()  # RFC 5321 §3.8: it closes the connection now
        return ChannelError(
            f"{host} takes no mail from us now: {reply.text}. No mail is lost; all wait.",
            seconds=asked_pause(reply.text),
        )

    @staticmethod
    def _blocks(reply: Reply) -> bool:
        return reply.code in _CHANNEL_CODES or reply.enhanced in _CHANNEL_STATUS

    def _cut(self, error: WireError) -> DeliveryError:
        self.abandon()
        return DeliveryError(
            f"The connection to {self.settings.host} broke before the mail was complete ({error}); "
            "followupd tries again by itself."
        )

    def _doubt(self, why: str) -> DeliveryInDoubt:
        self.abandon()
        return DeliveryInDoubt(
            f"{self.settings.host} may or may not have accepted the mail ({why}): "
            "it is not sent again by itself."
        )
