"""The relay lets exactly as many bytes through as it is told, and then nobody hears anything more."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from bench._bytecuts_relay import Cut, Relay, Side
from bench.bytecuts import sample


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that says everything twice."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                while data := connection.recv(1000):
                    connection.sendall(data + data)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


def heard(relay: Relay, words: bytes) -> bytes:
    """What a client hears that says these words, until the connection ends or nothing comes any more."""
    with socket.create_connection((relay.host, relay.port)) as client:
        client.settimeout(0.2)
        found = b""
        try:
            client.sendall(words)
            while data := client.recv(1000):
                found += data
        except OSError:
            return found
        return found


@pytest.mark.parametrize("silent", [False, True])
@pytest.mark.parametrize("after", [0, 1, 3])
def test_so_many_bytes_of_the_client_reach_the_server(echo: int, after: int, silent: bool) -> None:
    with Relay(echo, Cut(side=Side.CLIENT, after=after, silent=silent)) as relay:
        heard(relay, b"hello")
        relay.wait()
        assert bytes(relay.talks[0].said[Side.CLIENT]) == b"hello"[:after]
        assert relay.was_cut


@pytest.mark.parametrize("after", [0, 1, 7])
def test_so_many_bytes_of_the_server_reach_the_client(echo: int, after: int) -> None:
    with Relay(echo, Cut(side=Side.SERVER, after=after)) as relay:
        assert heard(relay, b"hello") == b"hellohello"[:after]
        relay.wait()
        assert bytes(relay.talks[0].said[Side.CLIENT]) == (b"hello" if after else b"")


def test_only_the_conversation_that_is_meant_is_cut(echo: int) -> None:
    with Relay(echo, Cut(side=Side.SERVER, after=2, talk=1)) as relay:
        assert [heard(relay, b"ab"), heard(relay, b"ab"), heard(relay, b"ab")] == [b"abab", b"ab", b"abab"]


def test_without_a_cut_everything_passes(echo: int) -> None:
    with Relay(echo) as relay:
        assert heard(relay, b"hello") == b"hellohello"
        relay.wait()
        assert not relay.was_cut


def test_a_sample_begins_where_the_seed_says_and_keeps_its_distance() -> None:
    places = tuple(Cut(side=Side.CLIENT, after=after) for after in range(100))
    chosen = sample(places, 20, 1, may_be_silent=True)
    first = chosen[0].after
    assert [cut.after for cut in chosen] == [first + 20 * number for number in range(5)]
    assert [cut.silent for cut in chosen] == [True, False, False, False, False]
    assert not any(cut.silent for cut in sample(places, 20, 1, may_be_silent=False))
    assert sample(places, 1, 1, may_be_silent=False) == list(places)
