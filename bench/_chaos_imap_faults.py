"""Faults between our client and the IMAP server, by byte and by position in the protocol (RFC 3501)."""

from __future__ import annotations

import asyncio
import random
import re
from contextlib import suppress
from dataclasses import dataclass

from bench._chaos_link import Broken, Link, line_of
from bench._chaos_plan import Plan
from bench._chaos_record import Record

_LITERAL = re.compile(rb"\{(\d{1,10})\+?\}\r?\n\Z")
_PIECE = 1 << 16
_CUT_OK = (
    "APPEND",
    "APPEND",
    "APPEND",
    "UID FETCH",
    "UID SEARCH",
    "UID MOVE",
    "UID COPY",
    "EXAMINE",
    "LOGIN",
    "LIST",
)
_REFUSED = ("APPEND", "APPEND", "UID FETCH", "UID SEARCH", "EXAMINE", "STATUS", "LOGIN")
REFUSALS = (
    b"NO [UNAVAILABLE] Not now", b"NO [INUSE] Locked", b"NO Server busy",
    b"NO Request is throttled. Suggested Backoff Time: 3000 milliseconds",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong in one conversation."""

    kind: str = ""
    verb: str = ""
    #: At which time that it could happen, from 1.
    turn: int = 1
    amount: float = 0.0
    #: No fault: the server hangs up after so many seconds of the run's clock; 0: never.
    ends_after: float = 0.0


def chosen(dice: random.Random, share: float, longest: float) -> Fault:
    """What goes wrong in the next conversation: mostly nothing, but none is long while there are faults."""
    if dice.random() >= share:
        return Fault(ends_after=dice.uniform(60, longest) if share else 0.0)
    turn, amount = dice.choice((1, 1, 1, 2, 3, 5, 8)), dice.random()
    kind = dice.choices(
        ("FETCH literal", "APPEND literal", "before OK", "IDLE", "refusal", "BYE", "hang", "bytes"),
        (15, 15, 30, 12, 10, 4, 4, 10),
    )[0]
    verb = dice.choice(_CUT_OK) if kind == "before OK" else dice.choice(_REFUSED) if kind == "refusal" else ""
    return Fault(kind=kind, verb=verb, turn=turn, amount=amount)


class ImapTalk:
    """One conversation: a pump for each direction, which know what they pass."""

    def __init__(self, link: Link, plan: Plan, record: Record, fault: Fault) -> None:
        self._link, self._plan, self._record, self._fault = link, plan, record, fault
        self._turns = 0
        self._breaker: asyncio.Task[None] | None = None
        self._verb_of: dict[bytes, str] = {}
        if fault.kind == "bytes":
            link.allowance[link.dice.choice(("client", "server"))] = int(10 ** (1.5 + 4 * fault.amount))

    async def run(self) -> None:
        """Until a side hangs up, or the fault ends it; then both sides are closed."""
        pumps = [asyncio.ensure_future(self._to_server()), asyncio.ensure_future(self._to_client())]
        try:
            longest = self._plan.seconds(self._fault.ends_after) or None
            done, _ = await asyncio.wait(pumps, timeout=longest, return_when=asyncio.FIRST_COMPLETED)
            for pump in done:
                pump.result()
            self._link.leave()
        except Broken as error:
            self._note("broken", str(error))
            self._link.end()
        finally:
            for pump in pumps:
                pump.cancel()
                with suppress(Broken, asyncio.CancelledError):
                    await pump

    async def _to_server(self) -> None:
        while line := await line_of(self._link.from_client):
            tag, _, rest = line.partition(b" ")
            verb = _verb(rest)
            self._verb_of[tag] = verb
            if await self._goes_wrong(verb, tag):
                continue
            await self._link.server(line)
            await self._literals(line, self._link.from_client, self._link.server, "APPEND literal")

    async def _goes_wrong(self, verb: str, tag: bytes) -> bool:
        """A fault at a command: True when the server does not get it."""
        fault = self._fault
        if fault.kind == "refusal" and verb == fault.verb and self._is_turn():
            self._note("fault", f"refused {verb}")
            await self._link.client(tag + b" " + self._link.dice.choice(REFUSALS) + b"\r\n")
            return True
        if fault.kind == "BYE" and self._is_turn():
            await self._link.client(b"* BYE Too much to do\r\n")
            raise Broken("BYE")
        if fault.kind == "hang" and self._is_turn():
            self._note("fault", "black hole")
            self._link.is_black_hole = True
        if fault.kind == "IDLE" and verb == "IDLE" and self._is_turn():
            self._breaker = asyncio.ensure_future(self._break_idle())
        return False

    async def _break_idle(self) -> None:
        await asyncio.sleep(self._plan.seconds(600) * self._fault.amount)
        if self._link.dice.random() < 0.3:
            self._note("fault", "half open in IDLE")
            self._link.is_black_hole = True
        elif not self._link.is_over:
            self._note("broken", "in IDLE")
            self._link.end()

    async def _to_client(self) -> None:
        while line := await line_of(self._link.from_server):
            tag = line.partition(b" ")[0]
            verb = self._verb_of.pop(tag, "")
            if self._fault.kind == "before OK" and verb == self._fault.verb and self._is_turn():
                raise Broken(f"before the OK of {verb}")
            await self._link.client(line)
            await self._literals(line, self._link.from_server, self._link.client, "FETCH literal")

    async def _literals(self, line: bytes, reader: asyncio.StreamReader, pass_on: object, kind: str) -> None:
        """The bytes announced at the end of the line, which are no lines."""
        assert callable(pass_on)
        announced = _LITERAL.search(line)
        if announced is None:
            return
        left = int(announced[1])
        breaks = self._fault.kind == kind and left > 0 and self._is_turn()
        stop_at = left - int(left * self._fault.amount) if breaks else -1
        while left:
            piece = await reader.read(min(left, _PIECE))
            if not piece:
                raise Broken("hung up in a literal")
            left -= len(piece)
            if left <= stop_at:
                await pass_on(piece[: len(piece) - (stop_at - left)])
                raise Broken(f"in a {kind}")
            await pass_on(piece)

    def _is_turn(self) -> bool:
        self._turns += 1
        return self._turns == self._fault.turn

    def _note(self, what: str, why: str) -> None:
        self._record.add(what, way="imap", link=self._link.number, kind=why)


def _verb(rest: bytes) -> str:
    words = rest.split(None, 2)
    first = words[0].upper() if words else b""
    if first == b"UID" and len(words) > 1:
        first += b" " + words[1].upper()
    return first.decode("latin-1")
