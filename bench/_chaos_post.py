"""`python -m bench._chaos_post PLAN`: the submission server of a run, a process that nobody kills.

What it answers with 250 it has written down before. As the plan says, it keeps Sent copies, brings mail to
the shop's own address back into the inbox, or does neither. Its first line of output is its port.
"""

from __future__ import annotations

import socket
import socketserver
import sys
import threading
from dataclasses import dataclass

from bench._chaos_carrier import Carrier
from bench._chaos_plan import ACCEPTED, GONE, Plan
from bench._chaos_record import Record

_OFFERS = b"250-post.example\r\n250-8BITMIME\r\n250-SIZE 50000000\r\n250 AUTH PLAIN\r\n"
_PLAIN_ANSWERS = {
    b"EHLO": _OFFERS,
    b"HELO": b"250 post.example\r\n",
    b"AUTH": b"235 2.7.0 Welcome\r\n",
    b"NOOP": b"250 2.0.0 OK\r\n",
}
_HEAD_AT_MOST = 64 * 1024


@dataclass(slots=True)
class _Mail:
    sender: str = ""
    recipients: tuple[str, ...] = ()
    raw: bytes = b""


class _Server(socketserver.ThreadingTCPServer):
    address_family = socket.AF_INET
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 50

    def __init__(self, plan: Plan, record: Record, carrier: Carrier) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.plan, self.record, self.carrier = plan, record, carrier

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away in the middle is what a run is about."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Conversation(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    rbufsize = 1 << 16
    server: _Server

    def handle(self) -> None:
        plan = self.server.plan
        self.request.settimeout(max(plan.seconds(plan.idle_seconds), 2.0))
        self._left, self._mail = plan.mails_at_most, _Mail()
        try:
            self._say(b"220 post.example ESMTP\r\n")
            while (line := self.rfile.readline(4096)) and self._answer(line):
                pass
        except TimeoutError:
            self._say(b"421 4.4.2 Idle for too long\r\n")

    def _answer(self, line: bytes) -> bool:
        """Answer one command; False ends the conversation."""
        match line[:4].upper():
            case b"QUIT":
                self._say(b"221 2.0.0 Goodbye\r\n")
                return False
            case b"MAIL":
                return self._begin(line)
            case b"RCPT":
                self._say(self._recipient(_address(line)))
            case b"DATA":
                return self._data()
            case b"RSET":
                self._mail = _Mail()
                self._say(b"250 2.0.0 OK\r\n")
            case verb:
                self._say(_PLAIN_ANSWERS.get(verb, b"502 5.5.1 Not here\r\n"))
        return True

    def _begin(self, line: bytes) -> bool:
        if self._left == 0:
            self._say(b"421 4.7.0 Enough for one conversation, come again\r\n")
            return False
        self._left -= 1
        self._mail = _Mail(sender=_address(line))
        self._say(b"250 2.1.0 OK\r\n")
        return True

    def _recipient(self, address: str) -> bytes:
        plan, mail = self.server.plan, self._mail
        if address.startswith(GONE):
            return b"550 5.1.1 No such user\r\n"
        if mail.recipients and address == plan.shop and plan.evidence == "none":
            return b"550 5.7.1 No copies to yourself\r\n"
        mail.recipients += (address,)
        return b"250 2.1.5 OK\r\n"

    def _data(self) -> bool:
        if not self._mail.recipients:
            self._say(b"503 5.5.1 No recipients\r\n")
            return True
        self._say(b"354 Go ahead\r\n")
        lines = []
        while (line := self.rfile.readline(1 << 20)) != b".\r\n":
            if not line:
                # Without the final dot there is no mail.
                return False
            lines.append(line[1:] if line.startswith(b".") else line)
        self._mail.raw = b"".join(lines)
        self._accept()
        self._mail = _Mail()
        self._say(b"250 2.0.0 OK, taken\r\n")
        return True

    def _accept(self) -> None:
        """From the record on, the mail is ours."""
        server, mail = self.server, self._mail
        head = _head(mail.raw)
        server.record.add(
            "accepted",
            mid=head.get("message-id", "").strip("<>"),
            recipients=list(mail.recipients),
            automatic=head.get("auto-submitted", ""),
            size=len(mail.raw),
        )
        if server.plan.evidence == "sent":
            server.carrier.keep_sent(mail.raw)
        if server.plan.shop in mail.recipients:
            server.carrier.bring(mail.raw, mail.sender, is_copy=len(mail.recipients) > 1)

    def _say(self, words: bytes) -> None:
        self.wfile.write(words)


def _address(line: bytes) -> str:
    return line.partition(b"<")[2].partition(b">")[0].decode("utf-8", "replace").lower()


def _head(raw: bytes) -> dict[str, str]:
    """The first of each header field, unfolded."""
    found: dict[str, str] = {}
    text = raw[:_HEAD_AT_MOST].partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").decode("latin-1")
    for line in text.split("\r\n"):
        name, _, value = line.partition(":")
        found.setdefault(name.lower(), value.strip())
    return found


def main(argv: list[str]) -> None:
    plan = Plan.from_json(argv[0])
    with (
        Record(plan.path(ACCEPTED)) as record,
        Carrier(plan, record) as carrier,
        _Server(plan, record, carrier) as server,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(server.server_address[1], flush=True)
        # Whoever started us holds the other end; without it nobody is interested any more.
        sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1:])
