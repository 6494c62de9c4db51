"""`python -m bench._chaos_proxy PLAN SMTP_PORT`: stands before both servers and breaks conversations.

Its first line of output are its two ports, for SMTP and for IMAP. A line "calm" on its input ends the
faults, "storm" lets them begin again; the end of its input ends it.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import sys
from collections.abc import Callable
from contextlib import suppress

from bench import _chaos_imap_faults as imap
from bench import _chaos_smtp_faults as smtp
from bench._chaos_link import LIMIT, Link
from bench._chaos_plan import FAULTS, Plan
from bench._chaos_record import Record


class Proxy:
    """Both ways, with the dice of the run; each conversation has dice of its own."""

    def __init__(self, plan: Plan, record: Record) -> None:
        self._plan, self._record = plan, record
        self._numbers = itertools.count(1)
        self.share = plan.faults

    async def listen(self, way: str, port: int) -> int:
        """Stand before the server on that port; gives the port to use instead."""

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(OSError, asyncio.CancelledError):
                await self._talk(way, port, reader, writer)

        server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=LIMIT)
        taken: int = server.sockets[0].getsockname()[1]
        return taken

    async def _talk(
        self, way: str, port: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        number = next(self._numbers)
        dice = random.Random(f"{way} {self._plan.seed} {number}")
        try:
            from_server, to_server = await asyncio.open_connection("127.0.0.1", port, limit=LIMIT)
        except OSError:
            writer.close()
            return
        link = Link(
            number=number,
            dice=dice,
            from_client=reader,
            to_client=writer,
            from_server=from_server,
            to_server=to_server,
        )
        if way == "smtp":
            fault = smtp.chosen(dice, self.share, self._plan.mails_at_once)
            self._record.add("open", way=way, link=number, fault=fault.kind)
            await smtp.SmtpTalk(link, self._plan, self._record, fault).run()
        else:
            problem = imap.chosen(dice, self.share, self._plan.imap_seconds)
            self._record.add("open", way=way, link=number, fault=problem.kind)
            await imap.ImapTalk(link, self._plan, self._record, problem).run()


async def _run(plan: Plan, smtp_port: int, record: Record) -> None:
    proxy = Proxy(plan, record)
    ports = (await proxy.listen("smtp", smtp_port), await proxy.listen("imap", plan.imap_port))
    print(*ports, flush=True)
    orders: dict[str, Callable[[], float]] = {"calm\n": lambda: 0.0, "storm\n": lambda: plan.faults}
    while order := await asyncio.to_thread(sys.stdin.readline):
        proxy.share = orders[order]()
        record.add(order.strip())


def main(argv: list[str]) -> None:
    plan = Plan.from_json(argv[0])
    with Record(plan.path(FAULTS)) as record, suppress(KeyboardInterrupt):
        asyncio.run(_run(plan, int(argv[1]), record))


if __name__ == "__main__":
    main(sys.argv[1:])
