"""The ledger tells what the mail server's clock says, and only where the server set it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from databases import url_of

from followupd.mailbox.imap import FetchedMail
from followupd.model.sighting import Role
from followupd.pipeline.ledger import MailboxLedger
from followupd.store import migrate
from followupd.store.session import Database

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def heard() -> list[datetime]:
    return []


@pytest.fixture
def ledger(tmp_path: Path, heard: list[datetime]) -> Iterator[MailboxLedger]:
    database = Database(url_of(tmp_path))
    migrate.upgrade(database, NOON)
    ledger = MailboxLedger(database, "shop", lambda: NOON, heard.append)
    for role in Role:
        ledger.begin(role.value, role, 7, 1, rematch=False)
    yield ledger
    database.close()


def kept(ledger: MailboxLedger, role: Role, *received: datetime | None) -> None:
    mails = [
        FetchedMail(uid=uid, raw=f"Subject: {uid}\r\n\r\n".encode(), received_at=moment, size=20)
        for uid, moment in enumerate(received, 1)
    ]
    ledger.keep(role.value, role, 7, mails)


def test_of_several_mails_the_newest_tells_the_time_also_when_it_is_ahead_of_ours(
    ledger: MailboxLedger, heard: list[datetime]
) -> None:
    kept(ledger, Role.INBOX, NOON - HOUR, NOON + HOUR, None)
    assert heard == [NOON + HOUR]


def test_a_server_that_does_not_date_its_mails_tells_nothing(
    ledger: MailboxLedger, heard: list[datetime]
) -> None:
    kept(ledger, Role.INBOX, None)
    assert heard == []


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.INBOX])
def test_where_people_and_programs_file_mail_its_date_tells_nothing(
    ledger: MailboxLedger, heard: list[datetime], role: Role
) -> None:
    kept(ledger, role, NOON)
    assert heard == []
