"""Reading what is large, what has gone and what is odd: on real servers and on scripted ones."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from scripted_peer import ScriptedImap, served
from servers import Account

from followupd.cli.demo.servers import deliver, logged_in
from followupd.errors import MailboxError
from followupd.mailbox.imap import FetchedMail, Imap, ImapSettings, Trace
from followupd.mailbox.imap_fetch import PIECE
from followupd.model.message import LARGEST
from followupd.understand.mime import parse

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
Answers = Mapping[str, bytes | Sequence[bytes | None] | None]


@contextmanager
def connected(host: str, port: int, user: str = "info", password: str = "pw") -> Iterator[Imap]:
    settings = ImapSettings(
        host=host, port=port, security="none", user=user, password=lambda: password, read_timeout=30
    )
    imap = Imap(settings)
    imap.connect()
    imap.select("INBOX")
    try:
        yield imap
    finally:
        imap.close()


@pytest.fixture
def imap(imap_server: Account) -> Iterator[Imap]:
    with connected(imap_server.host, imap_server.port, imap_server.user, imap_server.password) as connection:
        yield connection


def arrived(imap: Imap, account: Account, raw: bytes) -> FetchedMail:
    """The mail as it is read from the server."""
    deliver(account.server, account.user, raw, when=NOON)
    imap.select("INBOX")
    [mail] = imap.fetch(imap.uids_from(1))
    return mail


HEAD = b"From: Anna <anna@kunde.example>\r\nSubject: Lamp\r\nMessage-ID: <lamp@kunde.example>\r\n"
TEXT = "My lämp is broken.\r\n".encode()
PICTURE = base64.encodebytes(bytes(range(256)) * 4).replace(b"\n", b"\r\n")


def large(size: int) -> bytes:
    """So many bytes of an attachment."""
    return PICTURE * (size // len(PICTURE) + 1)


def multipart(*parts: bytes, kind: bytes = b"mixed", boundary: bytes = b"b") -> bytes:
    between = b"\r\n--" + boundary + b"\r\n"
    head = b"Content-Type: multipart/" + kind + b"; boundary=" + boundary + b"\r\n"
    return head + b"".join(between + part for part in parts) + b"\r\n--" + boundary + b"--\r\n"


PLAIN = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT
HTML = b"Content-Type: text/html\r\n\r\n<p>My lamp is broken.</p>\r\n"
ATTACHED = b"Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n"
LOG = b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=log.txt\r\n\r\nlog\r\n"


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17])
def test_a_mail_read_in_pieces_is_the_mail(imap: Imap, imap_server: Account, size: int) -> None:
    lines = HEAD + b"\r\n" + b"0123456789 abcdefghij klmnopqrst\r\n" * (size // 34 - 10)
    raw = lines + b"x" * (size - len(lines) - 2) + b"\r\n"
    mail = arrived(imap, imap_server, raw)
    assert len(raw) == size
    assert (mail.raw == raw, mail.size, mail.received_at) == (True, size, NOON)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (multipart(PLAIN, ATTACHED + large(LARGEST)), "My lämp is broken."),
        (multipart(ATTACHED + large(LARGEST), PLAIN), "My lämp is broken."),
        (
            multipart(
                LOG, multipart(PLAIN, HTML, kind=b"alternative", boundary=b"c"), ATTACHED + large(LARGEST)
            ),
            "My lämp",
        ),
        (
            multipart(multipart(HTML, ATTACHED + large(LARGEST), kind=b"related", boundary=b"c")),
            "My lamp is broken.",
        ),
        (
            b"Content-Type: text/plain\r\n\r\nMy lamp is broken.\r\n" + b"and so on\r\n" * (LARGEST // 10),
            "My lamp is broken.",
        ),
        (ATTACHED + large(LARGEST), ""),
        (multipart(ATTACHED + large(LARGEST)), ""),
    ],
    ids=["text first", "text last", "nested", "html", "one long text", "one picture", "no text"],
)
def test_of_a_giant_mail_headers_and_first_text_are_read(dovecot: Account, body: bytes, words: str) -> None:
    with connected(dovecot.host, dovecot.port, dovecot.user, dovecot.password) as imap:
        raw = HEAD + b"MIME-Version: 1.0\r\n" + body
        mail = arrived(imap, dovecot, raw)
    message = parse(mail.raw)
    assert (message.subject, message.message_id) == ("Lamp", "lamp@kunde.example")
    assert message.text.strip().startswith(words)
    assert mail.size == len(raw)
    assert len(mail.raw) <= 2 * PIECE + 1000


def test_a_mail_of_just_the_limit_is_read_whole(dovecot: Account) -> None:
    with connected(dovecot.host, dovecot.port, dovecot.user, dovecot.password) as imap:
        raw = (HEAD + b"\r\n" + b"0123456789 abcdefghij\r\n" * (LARGEST // 23 + 1))[: LARGEST - 2] + b"\r\n"
        assert arrived(imap, dovecot, raw).raw == raw


# --- odd servers


@contextmanager
def scripted(answers: Answers) -> Iterator[tuple[Imap, ScriptedImap]]:
    script = ScriptedImap({"UID FETCH": b"TAG OK done\r\n", **answers})
    with served(script) as port, connected("localhost", port) as imap:
        yield imap, script


def sized(size: int) -> bytes:
    return b"* 1 FETCH (UID 5 RFC822.SIZE %d)\r\nTAG OK done\r\n" % size


def piece(section: bytes, start: int, content: bytes) -> bytes:
    return b"* 1 FETCH (UID 5 BODY[%s]<%d> {%d}\r\n%s)\r\nTAG OK done\r\n" % (
        section,
        start,
        len(content),
        content,
    )


def test_a_server_without_pieces_gives_the_mail_all_the_same() -> None:
    whole = b"* 1 FETCH (UID 5 BODY[] {5}\r\nwhole)\r\nTAG OK done\r\n"
    with scripted({"UID FETCH 5 (RFC822.SIZE": sized(PIECE + 1), "UID FETCH 5 (BODY.PEEK[]": whole}) as (
        imap,
        _,
    ):
        assert [mail.raw for mail in imap.fetch((5,))] == [b"whole"]


def test_a_mail_that_goes_between_two_pieces_has_gone() -> None:
    answers = {
        "UID FETCH 5 (RFC822.SIZE": sized(3 * PIECE),
        "UID FETCH 5 (BODY.PEEK[]<0.": piece(b"", 0, b"x" * PIECE),
    }
    with scripted(answers) as (imap, _):
        assert list(imap.fetch((5,))) == []


def test_a_server_that_announces_less_than_it_holds_does_not_fill_the_memory() -> None:
    answers: Answers = {
        "UID FETCH 5 (RFC822.SIZE": sized(2 * PIECE),
        "UID FETCH 5 (BODY.PEEK[]<": piece(b"", 0, b"x" * PIECE),
        "UID FETCH 5 (BODY.PEEK[HEADER]": piece(b"HEADER", 0, HEAD + b"\r\n"),
        "UID FETCH 5 (BODY.PEEK[TEXT]": piece(b"TEXT", 0, TEXT),
    }
    with scripted(answers) as (imap, script):
        [mail] = imap.fetch((5,))
    assert mail.raw == HEAD + b"\r\n" + TEXT
    assert mail.size > LARGEST
    assert script.count("UID FETCH 5 (BODY.PEEK[]") == LARGEST // PIECE + 1


def test_a_server_that_cannot_tell_parts_apart_gives_the_beginning() -> None:
    head = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    text = b"--b\r\n" + PLAIN + b"--b\r\nContent-Type: image/jpeg\r\n\r\n..."
    answers = {
        "UID FETCH 5 (RFC822.SIZE": sized(LARGEST + 1),
        "UID FETCH 5 (BODY.PEEK[1.MIME]": b"TAG BAD what is MIME?\r\n",
        "UID FETCH 5 (BODY.PEEK[HEADER]": piece(b"HEADER", 0, head),
        "UID FETCH 5 (BODY.PEEK[TEXT]": piece(b"TEXT", 0, text),
    }
    with scripted(answers) as (imap, _):
        [mail] = imap.fetch((5,))
    assert parse(mail.raw).text.startswith("My lämp is broken.")


def test_a_mail_of_endless_parts_is_not_looked_through_forever() -> None:
    head = HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    inner = b"Content-Type: multipart/mixed; boundary=b"
    names = [".".join(["1"] * depth) for depth in range(1, 40)]
    answers: dict[str, bytes] = {
        f"UID FETCH 5 (BODY.PEEK[{name}.MIME]": piece(f"{name}.MIME".encode(), 0, inner) for name in names
    }
    answers["UID FETCH 5 (RFC822.SIZE"] = sized(LARGEST + 1)
    answers["UID FETCH 5 (BODY.PEEK[HEADER]"] = piece(b"HEADER", 0, head)
    with scripted(answers) as (imap, script):
        [mail] = imap.fetch((5,))
    assert mail.raw == head
    assert script.count("UID FETCH 5 (BODY.PEEK[1") == 30


def test_a_connection_that_breaks_tells_which_mails_were_being_read() -> None:
    sizes = b"* 1 FETCH (UID 5 RFC822.SIZE 4)\r\n* 2 FETCH (UID 6 RFC822.SIZE 4)\r\nTAG OK done\r\n"
    with scripted({"UID FETCH 5,6 (RFC822.SIZE)": sizes, "UID FETCH 5,6 (RFC822.SIZE I": None}) as (imap, _):
        with pytest.raises(MailboxError):
            list(imap.fetch((5, 6)))
        assert (imap.in_flight, imap.connected) == ((5, 6), False)


def test_suspects_are_read_last_and_alone() -> None:
    with scripted({}) as (imap, script):
        list(imap.batches((5, 6, 7, 8), {6, 5, 99}))
    reads = [command.split()[2] for command in script.heard if command.startswith("UID FETCH")]
    assert list(dict.fromkeys(reads)) == ["7,8", "5", "6"]


# --- what is told of a mail that is not handed over

DATED = b'* 1 FETCH (UID 5 RFC822.SIZE 70 INTERNALDATE "02-Mar-2026 13:00:00 +0100")\r\nTAG OK done\r\n'
NAMED = (
    b'* 1 FETCH (UID 5 ENVELOPE ("Mon, 2 Mar 2026 12:30:00 +0100" "=?utf-8?q?L=C3=A4mpchen?="'
    b' (("Anna" NIL "Anna" "Kunde.example")) NIL NIL NIL NIL NIL NIL "<lamp@kunde.example>"))\r\nTAG OK x\r\n'
)
BOTH = {"UID FETCH 5 (RFC822.SIZE INTERNALDATE)": DATED, "UID FETCH 5 (ENVELOPE)": NAMED}
KNOWN = Trace(
    uid=5,
    received_at=NOON,
    size=70,
    author="anna@kunde.example",
    subject="=?utf-8?q?L=C3=A4mpchen?=",
    message_id="lamp@kunde.example",
)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (BOTH, KNOWN),
        ({**BOTH, "UID FETCH 5 (ENVELOPE)": b"TAG NO gone\r\n"}, Trace(uid=5, received_at=NOON, size=70)),
        (
            {**BOTH, "UID FETCH 5 (ENVELOPE)": b"* 1 FETCH (UID 5 ENVELOPE 4)\r\nTAG OK x\r\n"},
            Trace(uid=5, received_at=NOON, size=70),
        ),
        ({"UID FETCH 5": b"TAG NO gone\r\n"}, Trace(uid=5)),
        ({}, Trace(uid=5)),
    ],
    ids=["all", "no envelope", "an odd envelope", "refused", "nothing"],
)
def test_a_trace_is_what_the_server_still_tells(answers: Answers, expected: Trace) -> None:
    with scripted(answers) as (imap, _):
        assert imap.traces((5,)) == (expected,)


def test_a_real_server_tells_of_a_mail_that_is_there(imap: Imap, imap_server: Account) -> None:
    mail = arrived(imap, imap_server, HEAD + b"\r\nHi\r\n")
    [trace] = imap.traces((mail.uid,))
    assert (trace.author, trace.subject, trace.size) == ("anna@kunde.example", "Lamp", mail.size)
    assert (trace.message_id, trace.received_at) == ("lamp@kunde.example", NOON)


def test_a_mail_that_another_session_removed_has_a_trace_or_none(imap: Imap, imap_server: Account) -> None:
    mail = arrived(imap, imap_server, HEAD + b"\r\nHi\r\n")
    with logged_in(imap_server.server, imap_server.user) as client:
        client.select_folder("INBOX")
        client.delete_messages([mail.uid])
        client.expunge()
    [trace] = imap.traces((mail.uid,))
    assert trace.uid == mail.uid
    assert trace.subject in {"", "Lamp"}
