"""Mail servers that do exactly what a test tells them, down to the byte, in a thread of their own."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

CERTIFICATES = Path(__file__).with_name("certificates")
#: The authority that vouches for the scripted servers under the name "localhost".
AUTHORITY = str(CERTIFICATES / "authority.pem")


class HungUp(Exception):
    """The client is gone, or the script says to end here."""


class Peer:
    """One connection, seen from the server."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""

    def say(self, data: bytes) -> None:
        self._sock.sendall(data)

    def line(self) -> bytes:
        while b"\r\n" not in self._buffer:
            self._buffer += self._more()
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def read(self, count: int) -> bytes:
        while len(self._buffer) < count:
            self._buffer += self._more()
        data, self._buffer = self._buffer[:count], self._buffer[count:]
        return data

    def start_tls(self) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / "localhost.pem")
        self._sock = context.wrap_socket(self._sock, server_side=True)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()

    def _more(self) -> bytes:
        data = self._sock.recv(65536)
        if not data:
            raise HungUp
        return data


@contextmanager
def served(script: Callable[[Peer], None]) -> Iterator[int]:
    """A server that plays the script for each connection in turn; gives its port on 127.0.0.1."""
    listener = socket.create_server(("127.0.0.1", 0))
    peers: list[Peer] = []

    def serve() -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            peer = Peer(sock)
            peers.append(peer)
            with contextlib.suppress(HungUp, OSError):
                script(peer)
            peer.close()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for peer in peers:
            with contextlib.suppress(OSError):
                peer.close()
        thread.join(timeout=10)


class ScriptedSmtp:
    """An SMTP server; `answers` replaces single replies, None hangs up instead of answering.

    The keys: greeting, EHLO, STARTTLS, AUTH, MAIL, RCPT, RCPT2, DATA, dot, RSET, QUIT.
    """

    USUAL: Mapping[str, bytes] = {
        "greeting": b"220 test ESMTP\r\n",
        "EHLO": b"250-test\r\n250-SIZE 1000000\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN LOGIN\r\n",
        "STARTTLS": b"220 go\r\n",
        "AUTH": b"235 2.7.0 welcome\r\n",
        "MAIL": b"250 2.1.0 ok\r\n",
        "RCPT": b"250 2.1.5 ok\r\n",
        "RCPT2": b"250 2.1.5 ok\r\n",
        "DATA": b"354 go on\r\n",
        "dot": b"250 2.0.0 queued as 4711\r\n",
        "RSET": b"250 2.0.0 ok\r\n",
        "QUIT": b"221 2.0.0 bye\r\n",
    }

    def __init__(
        self,
        answers: Mapping[str, bytes | None] | None = None,
        *,
        cut_in_data: bool = False,
        tls: bool = False,
        hang_after_dot: bool = False,
    ) -> None:
        self.answers: dict[str, bytes | None] = {**self.USUAL, **(answers or {})}
        self.cut_in_data = cut_in_data
        self.tls = tls
        self.hang_after_dot = hang_after_dot
        #: Every line heard, mail data included.
        self.heard: list[bytes] = []
        #: The mails whose final dot arrived, as they came over the wire.
        self.mails: list[bytes] = []
        self.connections = 0

    def commands(self, *words: str) -> list[bytes]:
        return [line for line in self.heard if line.split(b" ")[0].decode("latin-1") in words]

    def __call__(self, peer: Peer) -> None:
        self.connections += 1
        if self.tls:
            peer.start_tls()
        self._answer(peer, "greeting")
        recipients = 0
        while True:
            line = peer.line()
            self.heard.append(line)
            word = line.split(b" ")[0].decode("latin-1").upper()
            recipients = recipients + 1 if word == "RCPT" else 0
            self._answer(peer, f"{word}{recipients}" if recipients > 1 else word)
            if word == "STARTTLS" and self.answers["STARTTLS"] == self.USUAL["STARTTLS"]:
                peer.start_tls()
            elif word == "AUTH" and line == b"AUTH LOGIN":
                self._login(peer)
            elif word == "DATA" and (self.answers["DATA"] or b"").startswith(b"354"):
                self._take(peer)
            elif word == "QUIT":
                raise HungUp

    def _login(self, peer: Peer) -> None:
        self.heard.append(peer.line())
        peer.say(b"334 UGFzc3dvcmQ6\r\n")
        self.heard.append(peer.line())
        peer.say(b"235 2.7.0 welcome\r\n")

    def _take(self, peer: Peer) -> None:
        data = b""
        if self.cut_in_data:
            peer.read(10)
            raise HungUp
        while True:
            line = peer.line()
            self.heard.append(line)
            if line == b".":
                break
            data += line + b"\r\n"
        self.mails.append(data)
        if self.hang_after_dot:
            peer.read(1)
        self._answer(peer, "dot")

    def _answer(self, peer: Peer, what: str) -> None:
        reply = self.answers.get(what, b"500 what?\r\n")
        if reply is None:
            raise HungUp
        peer.say(reply)
        last_line = reply.rstrip().rpartition(b"\n")[2]
        if not reply.endswith(b"\r\n") or last_line[3:4] == b"-":
            raise HungUp  # a reply that was cut


class ScriptedImap:
    """An IMAP server; an answer belongs to the longest command prefix that fits.

    In answers TAG stands for the command's tag; None hangs up. A list gives one answer after the other,
    the last one again and again.
    """

    USUAL: Mapping[str, bytes | Sequence[bytes | None] | None] = {
        "greeting": b"* OK hello\r\n",
        "CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE UIDPLUS\r\nTAG OK done\r\n",
        "LOGIN": b"TAG OK welcome\r\n",
        "LIST": b'* LIST () "/" INBOX\r\n* LIST () "/" Drafts\r\n* LIST () "/" Sent\r\nTAG OK done\r\n',
        "CREATE": b"TAG OK done\r\n",
        "SUBSCRIBE": b"TAG OK done\r\n",
        "EXAMINE": b"* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 14] x\r\nTAG OK done\r\n",
        "STATUS": b"* STATUS INBOX (UIDVALIDITY 7 UIDNEXT 14 MESSAGES 3)\r\nTAG OK done\r\n",
        "NOOP": b"TAG OK done\r\n",
        "IDLE": b"+ idling\r\n",
        "DONE": b"TAG OK idled\r\n",
        "LOGOUT": b"* BYE see you\r\nTAG OK done\r\n",
        "": b"TAG BAD what?\r\n",
    }

    def __init__(
        self, answers: Mapping[str, bytes | Sequence[bytes | None] | None] | None = None, *, tls: bool = False
    ) -> None:
        self.answers: dict[str, bytes | Sequence[bytes | None] | None] = {**self.USUAL, **(answers or {})}
        self.tls = tls
        #: Every command, without its tag.
        self.heard: list[str] = []
        self._asked: dict[str, int] = {}

    def count(self, prefix: str) -> int:
        return sum(command.startswith(prefix) for command in self.heard)

    def __call__(self, peer: Peer) -> None:
        if self.tls:
            peer.start_tls()
        self._answer(peer, "greeting", b"")
        tag = b""
        while True:
            first, _, command = peer.line().partition(b" ")
            if first == b"DONE":
                self._answer(peer, "DONE", tag)
                continue
            tag = first
            text = command.decode("utf-8", "replace")
            self.heard.append(text)
            self._answer(peer, self._key(text), tag)
            if text == "STARTTLS":
                peer.start_tls()
            if text == "LOGOUT":
                raise HungUp

    def _key(self, text: str) -> str:
        return max((key for key in self.answers if text.startswith(key)), key=len)

    def _answer(self, peer: Peer, key: str, tag: bytes) -> None:
        answer = self.answers[key]
        if isinstance(answer, (list, tuple)):
            turn = min(self._asked.get(key, 0), len(answer) - 1)
            self._asked[key] = turn + 1
            answer = answer[turn]
        if answer is None:
            raise HungUp
        assert isinstance(answer, bytes)
        peer.say(answer.replace(b"TAG", tag))
        if answer and not answer.endswith(b"\r\n"):
            raise HungUp  # an answer that was cut
