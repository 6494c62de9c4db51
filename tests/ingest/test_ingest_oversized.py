"""A complaint with thirty megabytes of pictures: a case as any other, and people know that there is more."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from mails import COMPLAINT, mail
from servers import Account
from told import CUSTOMER, automatic, read_mails

from followupd.cli.demo.stage import Stage
from followupd.model.message import LARGEST
from followupd.pipeline.intake import OVERSIZED
from followupd.store.schema import MessageRow

PICTURE = base64.encodebytes(bytes(range(256)) * 4).replace(b"\n", b"\r\n")


def with_pictures(raw: bytes, size: int) -> bytes:
    """The mail, its text first, with so many bytes of pictures."""
    head, _, text = raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n").partition(b"\r\n\r\n")
    fields = [line for line in head.split(b"\r\n") if not line.startswith((b"Content-", b"MIME-"))]
    fields += [b"MIME-Version: 1.0", b"Content-Type: multipart/mixed; boundary=b"]
    return b"\r\n".join(
        (
            *fields,
            b"\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + text,
            b"--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n",
            PICTURE * (size // len(PICTURE) + 1) + b"--b--\r\n",
        )
    )


def row(stage: Stage) -> tuple[int, int]:
    """The size the server tells, and that of what is stored, of the largest mail."""
    with stage.service.database.read() as session:
        found = session.query(MessageRow).order_by(MessageRow.size.desc()).first()
        assert found is not None
        return found.size, len(found.raw)


@pytest.mark.dovecot
def test_it_becomes_a_case_that_says_what_was_not_read(
    dovecot: Account, set_stage: Callable[..., Stage]
) -> None:
    stage = set_stage(dovecot)
    raw = with_pictures(mail(COMPLAINT, stage.clock.now), LARGEST)
    stage.arrive(raw)
    case = stage.case_of(CUSTOMER)
    assert OVERSIZED in case.reasons
    assert case.order_number == "A-204711"
    assert len(automatic(stage)) == 1
    assert [OVERSIZED in entry.outcome for entry in read_mails(stage)] == [True]
    size, stored = row(stage)
    assert size == len(raw)
    assert stored < 1_000_000


def test_a_large_mail_below_the_limit_is_read_whole(stage: Stage) -> None:
    raw = with_pictures(mail(COMPLAINT, stage.clock.now), 4 << 20)
    stage.arrive(raw)
    assert OVERSIZED not in stage.case_of(CUSTOMER).reasons
    assert row(stage) == (len(raw), len(raw))
