"""A submission server that accepts everything at once and tells when: one line a mail on its standard output.

A process of its own, so that it takes no time from the one that is measured. The first line is its port.
"""

from __future__ import annotations

import socket
import socketserver
import sys
import threading
import time

_OFFERS = b"250-sink.example\r\n250-8BITMIME\r\n250-SIZE 50000000\r\n250 AUTH PLAIN\r\n"
_ANSWERS = {
    b"EHLO": _OFFERS,
    b"HELO": b"250 sink.example\r\n",
    b"AUTH": b"235 2.7.0 Welcome\r\n",
    b"QUIT": b"221 2.0.0 Goodbye\r\n",
}
_telling = threading.Lock()


class _Conversation(socketserver.StreamRequestHandler):
    """One client's mails, one after the other."""

    disable_nagle_algorithm = True
    rbufsize = 1 << 16

    def handle(self) -> None:
        self.wfile.write(b"220 sink.example ESMTP\r\n")
        recipient = ""
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self._take()
                self.wfile.write(b"250 2.0.0 OK\r\n")
                _tell(f"{time.monotonic():.6f} {recipient}")
                continue
            if verb == b"MAIL":
                recipient = ""
            if verb == b"RCPT":
                # The customer is the first; our own address may follow, for the copy to ourselves.
                recipient = recipient or line.partition(b"<")[2].partition(b">")[0].decode("utf-8", "replace")
            self.wfile.write(_ANSWERS.get(verb, b"250 2.0.0 OK\r\n"))

    def _take(self) -> None:
        self.wfile.write(b"354 Go ahead\r\n")
        while self.rfile.readline() not in (b".\r\n", b""):
            pass


def _tell(line: str) -> None:
    with _telling:
        print(line, flush=True)


class _Sink(socketserver.ThreadingTCPServer):
    address_family = socket.AF_INET
    daemon_threads = True
    allow_reuse_address = True


def main() -> None:
    with _Sink(("127.0.0.1", 0), _Conversation) as sink:
        threading.Thread(target=sink.serve_forever, daemon=True).start()
        _tell(str(sink.server_address[1]))
        # Whoever started us holds the other end; without it nobody is interested any more.
        sys.stdin.read()


if __name__ == "__main__":
    main()
