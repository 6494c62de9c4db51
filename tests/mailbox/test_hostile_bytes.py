"""Pure functions of the mailbox room against whatever may come over a wire."""

from __future__ import annotations

import socket
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followupd.errors import FolderMissing
from followupd.mailbox.folders import Folder, FolderNames, plan
from followupd.mailbox.imap_fetch import header_values
from followupd.mailbox.smtp_envelope import envelope, with_crlf
from followupd.mailbox.smtp_wire import Wire, WireError

LINES = st.lists(st.sampled_from([b".", b"..", b"a", b"\r", b"\n", b"\r\n", b".\r\n", b"\n.\n"])).map(
    b"".join
)


@given(LINES)
def test_a_receiver_reads_back_the_mail_and_never_a_lone_dot(raw: bytes) -> None:
    data = envelope("us@shop.example", ("anna@kunde.example",), raw, {}).data
    lines = data.split(b"\r\n")
    assert b"." not in lines
    assert lines[-1] == b""
    assert b"\r\n".join(line.removeprefix(b".") for line in lines) == with_crlf(raw)


@given(
    st.lists(st.sampled_from([b"250", b"-", b" ", b"ok", b"\r\n", b"\n", b"\r", b"354", b"x"])).map(b"".join)
)
def test_a_reply_is_complete_or_an_error(data: bytes) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)
        with suppress(WireError):
            reply = Wire(ours).reply(5)
            assert data.startswith(str(reply.code).encode())
            assert b"\r\n" in data


@given(st.binary(max_size=300))
def test_any_header_block_can_be_searched(block: bytes) -> None:
    assert list(header_values({b"BODY[HEADER.FIELDS (X)]": block}, ("X",))) == ["X"]


@given(st.lists(st.text(max_size=12), max_size=6), st.sampled_from(["", "/", "."]), st.text(max_size=4))
def test_any_list_of_folders_gives_a_plan_or_a_sentence(
    names: list[str], delimiter: str, prefix: str
) -> None:
    folders = [Folder(name=name, delimiter=delimiter) for name in ("INBOX", "Drafts", *names)]
    with suppress(FolderMissing):
        found = plan(folders, prefix, FolderNames())
        assert found.inbox == "INBOX"
        assert found.resolved.endswith("Resolved")


@pytest.mark.parametrize("count", [1_000_000])
def test_long_input_takes_linear_time(count: int) -> None:
    assert with_crlf(b"\r" * count).count(b"\r\n") == count
    block = b"X: a" + b"\r\n " * count
    assert len(header_values({b"BODY[HEADER.FIELDS (X)]": block}, ("X",))["X"]) == 1
