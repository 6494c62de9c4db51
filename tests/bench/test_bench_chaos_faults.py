"""The fault proxy breaks where it says: what the server got, and what the client heard."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from pathlib import Path

import pytest

from bench._chaos_imap_faults import REFUSALS, ImapTalk
from bench._chaos_imap_faults import Fault as ImapFault
from bench._chaos_link import Link
from bench._chaos_plan import FAULTS, Plan
from bench._chaos_record import Line, Record, lines
from bench._chaos_smtp_faults import Fault, SmtpTalk, chosen

MAIL = b"Message-ID: <one@shop.example>\r\nSubject: Hello\r\n\r\nDear customer,\r\n"
MID = "one@shop.example"
SAID = b"EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n" + MAIL + b".\r\n"
TAKEN = b"250 2.0.0 Taken\r\n"
#: After these a client has nothing to wait for.
LAST_WORDS = (TAKEN, b"Not this time\r\n", b"a1 OK Done\r\n", *(words + b"\r\n" for words in REFUSALS))


class Post:
    """An SMTP server that takes everything, and an IMAP server of few words."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []

    async def smtp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            await self._smtp(reader, writer)
        writer.close()

    async def _smtp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 Hello\r\n")
        while line := await reader.readline():
            if line != b"DATA\r\n":
                writer.write(b"250 OK\r\n")
                continue
            writer.write(b"354 Go on\r\n")
            mail = b""
            while (line := await reader.readline()) not in (b".\r\n", b""):
                mail += line
            if line:
                self.mails.append(mail)
                writer.write(TAKEN)

    async def imap(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._imap(reader, writer)
        writer.close()

    async def _imap(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK Hello\r\n")
        while line := await reader.readline():
            tag = line.partition(b" ")[0]
            if b"APPEND" in line:
                writer.write(b"+ Go on\r\n")
                self.mails.append(await reader.readexactly(10))
                await reader.readline()
            elif b"FETCH" in line:
                writer.write(b"* 1 FETCH (UID 1 BODY[] {10}\r\n0123456789)\r\n")
            writer.write(tag + b" OK Done\r\n")


def plan_in(folder: Path) -> Plan:
    return Plan(
        mails=1, kills=0, seed=1, evidence="none", database="", instances=1, origin=0.0, factor=6000.0,
        folder=str(folder), shop="info@shop.example", password="pw", imap_host="127.0.0.1", imap_port=0,
        drafts="Drafts", sent="Sent", junk="Junk",
    )  # fmt: skip


def talk(fault: Fault | ImapFault, said: bytes, folder: Path) -> tuple[list[bytes], bytes, list[Line]]:
    """One conversation through the proxy: the mails that arrived, what the client heard, what was noted."""
    post, plan = Post(), plan_in(folder)

    async def play() -> bytes:
        server = post.smtp if isinstance(fault, Fault) else post.imap
        with Record(plan.path(FAULTS)) as record:
            handlers: set[asyncio.Task[object]] = set()

            async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                handlers.add(asyncio.current_task())
                await server(reader, writer)

            behind = await asyncio.start_server(serve, "127.0.0.1", 0)
            port = behind.sockets[0].getsockname()[1]

            async def between(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                handlers.add(asyncio.current_task())
                to, back = await asyncio.open_connection("127.0.0.1", port)
                link = Link(
                    number=1,
                    dice=random.Random(1),
                    from_client=reader,
                    to_client=writer,
                    from_server=to,
                    to_server=back,
                )
                if isinstance(fault, Fault):
                    await SmtpTalk(link, plan, record, fault).run()
                else:
                    await ImapTalk(link, plan, record, fault).run()

            front = await asyncio.start_server(between, "127.0.0.1", 0)
            heard = await _said(front.sockets[0].getsockname()[1], said)
            for one in (front, behind):
                one.close()
            await asyncio.wait(handlers)
            # What was closed is closed in the next rounds of the loop.
            for _ in range(5):
                await asyncio.sleep(0)
            return heard

    heard = asyncio.run(play())
    return post.mails, heard, list(lines(plan.path(FAULTS)))


async def _said(port: int, said: bytes) -> bytes:
    """Say it after the greeting, and listen to the last words; gives everything heard."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    heard = await reader.readline()
    try:
        for line in said.splitlines(keepends=True):
            writer.write(line)
            await writer.drain()
        while not heard.endswith(LAST_WORDS) and (part := await reader.read(4096)):
            heard += part
    except OSError:
        # A connection that was reset says nothing more.
        return heard
    finally:
        writer.close()
    return heard


@pytest.mark.parametrize(
    ("kind", "is_taken", "ends_with"),
    [
        ("", True, TAKEN),
        ("cut in DATA", False, b"354 Go on\r\n"),
        ("cut before the dot", False, b"354 Go on\r\n"),
        ("cut after the dot", True, b"354 Go on\r\n"),
        ("reply, then cut", True, TAKEN),
        ("slow reply", True, TAKEN),
        ("451 at the dot", False, b"451 4.3.0 Not this time\r\n"),
        ("421 at the dot", False, b"421 4.3.0 Not this time\r\n"),
    ],
)
def test_a_fault_at_the_dot_lets_the_mail_and_its_reply_through_or_not(
    kind: str, is_taken: bool, ends_with: bytes, tmp_path: Path
) -> None:
    mails, heard, _ = talk(Fault(kind=kind, mail=1), SAID, tmp_path)
    assert mails == ([MAIL] if is_taken else [])
    # A reset may take away what was not read yet, but nothing is ever heard beyond it.
    assert heard.endswith(ends_with) or (kind.startswith("cut") and b"Taken" not in heard)


def test_a_reply_cut_short_has_no_end_of_line(tmp_path: Path) -> None:
    mails, heard, _ = talk(Fault(kind="reply cut short", mail=1), SAID, tmp_path)
    assert mails == [MAIL]
    assert not heard.endswith(b"Taken\r\n")


@pytest.mark.parametrize(
    "kind", ["cut in DATA", "cut before the dot", "cut after the dot", "reply cut short"]
)
def test_what_broke_around_the_dot_is_noted_with_the_mail(kind: str, tmp_path: Path) -> None:
    _, _, noted = talk(Fault(kind=kind, mail=1, amount=0.04), SAID, tmp_path)
    assert MID in {line["mid"] for line in noted if line["what"] == "broken"}


def test_a_whole_reply_is_noted_as_the_end_of_every_doubt(tmp_path: Path) -> None:
    _, _, noted = talk(Fault(), SAID, tmp_path)
    assert [(line["what"], line["mid"]) for line in noted] == [("dot", MID), ("replied", MID)]


def test_without_faults_no_conversation_is_broken_or_ended() -> None:
    assert {chosen(random.Random(seed), 0.0, 3) for seed in range(50)} == {Fault()}


APPEND = b'a1 APPEND "Drafts" {10}\r\n0123456789\r\n'


@pytest.mark.parametrize(
    ("fault", "said", "is_taken", "is_told"),
    [
        (ImapFault(), APPEND, True, True),
        (ImapFault(kind="before OK", verb="APPEND"), APPEND, True, False),
        (ImapFault(kind="APPEND literal", amount=0.5), APPEND, False, False),
        (ImapFault(kind="refusal", verb="UID FETCH"), b"a1 UID FETCH 1 BODY[]\r\n", False, False),
        (ImapFault(kind="FETCH literal", amount=0.5), b"a1 UID FETCH 1 BODY[]\r\n", False, False),
        (ImapFault(kind="FETCH literal", amount=0.5), APPEND, True, True),
    ],
)
def test_a_fault_of_the_mailbox_breaks_where_it_says(
    fault: ImapFault, said: bytes, is_taken: bool, is_told: bool, tmp_path: Path
) -> None:
    mails, heard, _ = talk(fault, said, tmp_path)
    assert bool(mails) == is_taken
    assert (b"a1 OK" in heard) == is_told
