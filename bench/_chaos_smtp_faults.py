"""Faults between our client and the submission server, by byte and by position in the dialogue.

Whatever happens from the first byte of a mail to its reply is written down with the mail's Message-ID, so
that it can be told afterwards which mails had reason to be in doubt.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass

from bench._chaos_link import Broken, Link, line_of
from bench._chaos_plan import Plan
from bench._chaos_record import Record

#: The faults in the stretch around the final dot, where it hurts, and how often each; the others are below.
_AT_THE_DOT = {
    "cut in DATA": 2,
    "cut before the dot": 4,
    "cut after the dot": 4,
    "reply cut short": 4,
    "reply, then cut": 1,
    "hang before the dot": 2,
    "hang after the dot": 2,
    "slow reply": 1,
    "451 at the dot": 1,
    "452 at the dot": 1,
    "421 at the dot": 1,
}
_AT_A_VERB = (
    "cut", "451 4.3.0 Not now", "421 4.3.2 Closing", "452 4.3.1 Full", "450 4.2.0 Busy",
    "432 4.7.0 Slow down",
)  # fmt: skip
_VERBS = (b"GREE", b"EHLO", b"AUTH", b"MAIL", b"RCPT", b"DATA")
_BYTES = "bytes"
_BAD_QUIT = "bad QUIT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong in one conversation."""

    kind: str = ""
    #: In which of its mails, from 1.
    mail: int = 0
    verb: bytes = b""
    amount: float = 0.0
    #: No fault: the server hangs up in good order after so many mails; 0: never.
    ends_after: int = 0


def chosen(dice: random.Random, share: float, mails_at_once: int) -> Fault:
    """What goes wrong in the next conversation: mostly nothing, but none is long while there are faults."""
    if dice.random() >= share:
        return Fault(ends_after=dice.randint(1, mails_at_once) if share else 0)
    mail = dice.choice((1, 1, 1, 1, 2, 3))
    roll = dice.random()
    if roll < 0.65:
        kind = dice.choices(tuple(_AT_THE_DOT), tuple(_AT_THE_DOT.values()))[0]
        return Fault(kind=kind, mail=mail, amount=dice.random())
    if roll < 0.8:
        return Fault(kind=dice.choice(_AT_A_VERB), mail=mail, verb=dice.choice(_VERBS))
    if roll < 0.87:
        return Fault(kind=_BAD_QUIT)
    return Fault(kind=_BYTES, amount=dice.random())


class Finished(Exception):
    """The conversation ends without harm."""


class SmtpTalk:
    """One conversation, passed on in lock-step."""

    def __init__(self, link: Link, plan: Plan, record: Record, fault: Fault) -> None:
        self._link, self._plan, self._record, self._fault = link, plan, record, fault
        self._mails = 0
        #: The mail under way; empty outside of DATA.
        self._mid = ""
        self._dotted = False
        self._server_says: asyncio.Task[bytes] | None = None
        if fault.kind == _BYTES:
            link.allowance[link.dice.choice(("client", "server"))] = int(10 ** (1 + 3.5 * fault.amount))

    async def run(self) -> None:
        """Until a side hangs up, or the fault ends it; then both sides are closed."""
        try:
            if self._fault.kind and self._fault.verb == b"GREE":
                await self._at_verb(b"")
            await self._link.client(await self._reply())
            while line := await self._client_line():
                await self._command(line)
            self._link.leave()
        except Finished:
            self._link.leave()
        except Broken as error:
            self._note("broken", why=str(error))
            self._link.end()
        finally:
            if self._server_says:
                self._server_says.cancel()

    async def _client_line(self) -> bytes:
        """The client's next line; what the server says meanwhile is passed on."""
        client = asyncio.ensure_future(line_of(self._link.from_client))
        try:
            while True:
                server = self._listen()
                await asyncio.wait({client, server}, return_when=asyncio.FIRST_COMPLETED)
                if client.done():
                    return client.result()
                self._server_says = None
                if not server.result():
                    raise Broken("the server hung up")
                await self._link.client(server.result())
        finally:
            client.cancel()

    def _listen(self) -> asyncio.Task[bytes]:
        if self._server_says is None:
            self._server_says = asyncio.ensure_future(line_of(self._link.from_server))
        return self._server_says

    async def _reply(self) -> bytes:
        """The server's whole reply."""
        reply = b""
        while True:
            line = await self._listen()
            self._server_says = None
            if not line.endswith(b"\n"):
                raise Broken("the server hung up")
            reply += line
            if line[3:4] != b"-":
                return reply

    async def _command(self, line: bytes) -> None:
        verb = line[:4].upper()
        if verb == b"MAIL":
            self._mails += 1
        if self._is_now(verb):
            await self._at_verb(line)
            return
        if verb == b"QUIT" and self._fault.kind == _BAD_QUIT:
            await self._link.client(
                self._link.dice.choice((b"250 2.0.0 OK\r\n", b"22", b"500 What?\r\n", b""))
            )
            raise Broken(_BAD_QUIT)
        await self._link.server(line)
        reply = await self._reply()
        await self._link.client(reply)
        if verb == b"DATA" and reply.startswith(b"354"):
            await self._data()
            self._mid, self._dotted = "", False
            if self._mails == self._fault.ends_after:
                raise Finished

    def _is_now(self, verb: bytes) -> bool:
        fault = self._fault
        return verb == fault.verb and (self._mails == fault.mail or verb in (b"EHLO", b"AUTH"))

    async def _at_verb(self, line: bytes) -> None:
        self._note("fault", kind=self._fault.kind, verb=self._fault.verb.decode())
        if self._fault.kind == "cut":
            if self._link.dice.random() < 0.5:
                await self._link.server(line)
            raise Broken("cut at a verb")
        await self._link.client(self._fault.kind.encode() + b"\r\n")
        if self._fault.kind.startswith("421") or not line:
            raise Broken("closed by a reply")

    async def _data(self) -> None:
        """The mail, up to its dot."""
        mine = self._fault.mail == self._mails
        cut_at = int(self._fault.amount * 90) if mine and self._fault.kind == "cut in DATA" else -1
        number, in_head = 0, True
        while (line := await line_of(self._link.from_client)) != b".\r\n":
            if not line.endswith(b"\n"):
                raise Broken("the client hung up in DATA")
            if in_head and line[:11].lower() == b"message-id:":
                self._mid = line[11:].strip().strip(b"<>").decode("latin-1")
            in_head = in_head and line != b"\r\n"
            if number == cut_at:
                await self._link.server(line[: len(line) // 2])
                raise Broken("cut in DATA")
            number += 1
            await self._link.server(line)
        self._dotted = True
        self._note("dot")
        await self._at_dot(self._fault.kind if mine else "")

    async def _at_dot(self, kind: str) -> None:
        if kind and kind not in ("reply, then cut", "slow reply"):
            self._note("fault", kind=kind)
        if kind in ("cut before the dot", "cut in DATA"):
            raise Broken(kind)
        if kind[:1] == "4":
            # The server never gets the dot, so it has no mail.
            self._link.to_server.close()
            await self._link.client(f"{kind[:3]} {kind[0]}.3.0 Not this time\r\n".encode())
            self._note("replied", reply=kind[:3])
            self._link.leave()
            raise Broken(kind)
        if kind == "hang before the dot":
            await self._hang(self._link.dice.uniform(0.0, 1.2))
        await self._link.server(b".\r\n")
        reply = await self._reply()
        await self._reply_to_dot(kind, reply)

    async def _reply_to_dot(self, kind: str, reply: bytes) -> None:
        if kind == "cut after the dot":
            raise Broken(kind)
        if kind == "hang after the dot":
            await self._hang(1.1)
            raise Broken(kind)
        if kind == "slow reply":
            await self._hang(self._link.dice.uniform(0.0, 0.6))
        if kind == "reply cut short":
            await self._link.client(reply[: self._link.dice.randrange(1, len(reply) - 1)])
            raise Broken(kind)
        await self._link.client(reply)
        self._note("replied", reply=reply[:3].decode("latin-1"))
        if kind == "reply, then cut":
            self._link.leave()
            raise Broken(kind)

    async def _hang(self, share: float) -> None:
        """Wait for that share of the ten minutes that RFC 5321 §4.5.3.2.6 grants the reply to the dot."""
        await asyncio.sleep(max(self._plan.seconds(600), 2.0) * share)

    def _note(self, what: str, **fields: object) -> None:
        self._record.add(
            what, way="smtp", link=self._link.number, mid=self._mid, dotted=self._dotted, **fields
        )
