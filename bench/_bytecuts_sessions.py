"""One complete SMTP and one complete IMAP session through a relay, and what must be true after a cut in it.

The mailbox room's own objects speak with real servers. A cut may fail the session in any of the ways that its
errors name; the next one, over a connection that is whole, must make everything good.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Protocol

from bench._bytecuts_relay import Cut, Relay, Side
from bench._failpoints_provider import Evidence, Provider, deliver
from followupd.errors import ChannelError, DeliveryError, DeliveryInDoubt, MailboxError
from followupd.mailbox.folders import FolderNames
from followupd.mailbox.imap import ImapSettings
from followupd.mailbox.smtp import SmtpChannel, SmtpSettings
from followupd.mailbox.watcher import Watcher
from followupd.mailbox.watchledger import Position
from followupd.model.sighting import Role
from tests.mailbox.memory_ledger import MemoryLedger
from tests.servers import PASSWORD, Dovecot

#: What a silent server may cost; one that hung up must be noticed at once.
PATIENCE = 0.4
#: Longer than that is a hang: many times what the time-outs of one session add up to.
HANG = 30.0
SHOP, CUSTOMER = "shop@lindenhof.example", "anna.berg@kunde.example"


class Session(Protocol):
    """One complete conversation that can be tried with a cut."""

    name: str

    def cuts(self) -> tuple[Cut, ...]:
        """Every place to cut it: tried once without any cut, it tells how long it is."""
        ...

    def tried(self, cut: Cut) -> Iterator[str]:
        """Everything that is wrong after the cut, as sentences."""
        ...


def every_byte(relay: Relay) -> tuple[Cut, ...]:
    """A cut before each byte of the first conversation."""
    said = relay.talks[0].said
    return tuple(Cut(side=side, after=after) for side in Side for after in range(len(said[side])))


def _mail(number: int) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = f"Anna Berg <{CUSTOMER}>", SHOP
    message["Subject"], message["Message-ID"] = f"Parcel {number}", f"<{number}@kunde.example>"
    message["Date"] = f"Mon, 2 Mar 2026 08:0{number}:00 +0000"
    message.set_content(f"My parcel {number} has not come.\n.A line that begins with a dot.\n")
    return message.as_bytes().replace(b"\n", b"\r\n")


@dataclass(slots=True)
class SmtpSession:
    """Log in, hand over one mail with a copy to ourselves, say goodbye."""

    provider: Provider
    name: str = "smtp"
    raw: bytes = field(default_factory=lambda: _mail(1))

    def cuts(self) -> tuple[Cut, ...]:
        """As told."""
        self.provider.promise(SHOP, Evidence.NONE)
        with Relay(self.provider.port) as relay:
            self._talk(self._channel(relay, HANG))
            relay.wait()
            return every_byte(relay)

    def tried(self, cut: Cut) -> Iterator[str]:
        """As told."""
        self.provider.promise(SHOP, Evidence.NONE)
        started = time.monotonic()
        with Relay(self.provider.port, cut) as relay:
            channel = self._channel(relay, PATIENCE if cut.silent else HANG)
            said = self._talk(channel)
            relay.wait()
            took = time.monotonic() - started
            accepted = len(self.provider.accepted(SHOP))
            yield from self._judged(said, accepted, may_doubt=self._was_asked_for(relay))
            channel.settings = self._channel(relay, HANG).settings
            if self._talk(channel) != "accepted":
                yield "the next mail did not get through"
            relay.wait()
        if took > HANG:
            yield f"it hung for {took:.0f} seconds"
        if any(mail.raw != self.raw for mail in self.provider.accepted(SHOP)):
            yield "the server got other bytes than ours"

    def _judged(self, said: str, accepted: int, *, may_doubt: bool) -> Iterator[str]:
        if accepted > 1:
            yield f"the mail was accepted {accepted} times"
        if said == "accepted" and accepted != 1:
            yield "it says that the mail was accepted, but it was not"
        if said == "refused" and accepted:
            yield "it says that the mail was not accepted, but it was"
        if said == "in doubt" and not may_doubt:
            yield "it is in doubt although the mail itself never left"

    @staticmethod
    def _was_asked_for(relay: Relay) -> bool:
        """The server wanted the mail: from then on the client may have written all of it, dot included."""
        return b"354 Go ahead\r\n" in relay.talks[0].said[Side.SERVER]

    def _channel(self, relay: Relay, patience: float) -> SmtpChannel:
        return SmtpChannel(
            SmtpSettings(
                host=relay.host,
                port=relay.port,
                security="none",
                user=SHOP,
                password=lambda: PASSWORD,
                greeting_timeout=patience,
                reply_timeout=patience,
                final_timeout=patience,
            )
        )

    def _talk(self, channel: SmtpChannel) -> str:
        """What the channel says became of the mail."""
        try:
            channel.open()
            channel.offer(SHOP, (CUSTOMER, SHOP), self.raw)
            channel.dot()
        except DeliveryInDoubt:
            return "in doubt"
        except (ChannelError, DeliveryError):
            return "refused"
        finally:
            channel.close()
        return "accepted"


@dataclass(slots=True)
class ImapSession:
    """Log in, look through all folders, fetch two mails, wait a moment for news, say goodbye."""

    dovecot: Dovecot
    name: str = "imap"
    mails: tuple[bytes, ...] = (_mail(1), _mail(2))
    _uidvalidity: int = 0

    def cuts(self) -> tuple[Cut, ...]:
        """As told; before, the folders are made and the mails put into the inbox."""
        ledger = MemoryLedger()
        with Relay(self.dovecot.port) as relay:
            self._watch(self._watcher(relay, ledger, HANG))
        maildir = self.dovecot.folder / "mail" / SHOP
        for raw in self.mails:
            deliver(maildir, raw)
        self._uidvalidity = ledger.positions["INBOX"].uidvalidity
        with Relay(self.dovecot.port) as relay:
            self._watch(self._watcher(relay, self._ledger(), HANG))
            relay.wait()
            return every_byte(relay)

    def tried(self, cut: Cut) -> Iterator[str]:
        """As told."""
        ledger = self._ledger()
        started = time.monotonic()
        with Relay(self.dovecot.port, cut) as relay:
            watcher = self._watcher(relay, ledger, PATIENCE if cut.silent else HANG)
            self._watch(watcher)
            relay.wait()
            took = time.monotonic() - started
            yield from self._judged(ledger, whole="INBOX" in ledger.complete)
            # Also the same object must find back to the truth, unless its time-outs are too short for that.
            if not self._watch(self._watcher(relay, ledger, HANG) if cut.silent else watcher):
                yield "the next look did not succeed"
            yield from self._judged(ledger, whole=True)
            if "INBOX" not in ledger.complete:
                yield "the inbox does not count as read although it was"
        if took > HANG:
            yield f"it hung for {took:.0f} seconds"

    def _judged(self, ledger: MemoryLedger, *, whole: bool) -> Iterator[str]:
        kept = [mail.raw for role, mail in ledger.mails if role is Role.INBOX]
        if len(set(kept)) != len(kept):
            yield "a mail was kept twice"
        if not set(kept) <= set(self.mails):
            yield "a mail was kept with other bytes than its own"
        if whole and len(kept) != len(self.mails):
            yield f"the inbox counts as read, but {len(self.mails) - len(kept)} mails are missing"
        if ledger.vanished or ledger.given_up:
            yield "mails count as gone that are there"

    def _ledger(self) -> MemoryLedger:
        """One that has yet to see both mails."""
        return MemoryLedger(positions={"INBOX": Position(uidvalidity=self._uidvalidity, first_uid=1)})

    def _watcher(self, relay: Relay, ledger: MemoryLedger, patience: float) -> Watcher:
        settings = ImapSettings(
            host=relay.host,
            port=relay.port,
            security="none",
            user=SHOP,
            password=lambda: PASSWORD,
            read_timeout=patience,
        )
        return Watcher(settings, FolderNames(), ledger)

    @staticmethod
    def _watch(watcher: Watcher) -> bool:
        """Whether everything went well."""
        try:
            watcher.sync()
            watcher.wait(0.01, threading.Event())
        except MailboxError:
            return False
        finally:
            watcher.close()
        return True
