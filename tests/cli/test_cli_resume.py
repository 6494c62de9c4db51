from __future__ import annotations

from pathlib import Path

import pytest
from cli_shop import CUSTOMER, NOW, Shop, mail, write_config
from sqlalchemy import update

from followupd.store import claiming, halts, outbox
from followupd.store.halts import BRAKE, FUSE
from followupd.store.schema import OutboxRow


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop with one complaint, stopped because the mailbox knows more than the database."""
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail())
    engage(shop, BRAKE)
    return shop


def engage(shop: Shop, name: str) -> None:
    with shop.database.write() as session:
        halts.engage(session, name, "a backup was put back", NOW)


def standing(shop: Shop) -> int:
    with shop.database.read() as session:
        return len(halts.standing(session))


def claim(shop: Shop) -> outbox.Item | None:
    with shop.database.write() as session:
        return claiming.claim(session, "shop", "lease", NOW)


def test_it_says_what_stood_still_and_what_leaves_now(shop: Shop) -> None:
    assert claim(shop) is None
    result = shop.call("resume")
    assert result.exit_code == 0
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == (
        "STOPPED: no mail and no draft leaves since Mon 02 Mar 2026, 10:00: a backup was put back."
    )
    assert lines[1] == "These leave now:"
    assert lines[3].startswith("1 acknowledgement by mail case FU-")
    assert lines[4].startswith("2 apology into Drafts case FU-")
    assert lines[-1].startswith("It goes on")
    assert standing(shop) == 0
    assert claim(shop) is not None


def test_what_goes_into_the_inbox_is_not_said_to_go_by_mail(shop: Shop) -> None:
    with shop.database.write() as session:
        session.execute(update(OutboxRow).where(OutboxRow.kind == "apology").values(how="note"))
    assert " into the inbox " in " ".join(shop.call("resume").stdout.split())


def test_every_halt_is_lifted_at_once(shop: Shop) -> None:
    engage(shop, FUSE)
    assert shop.call("resume").stdout.count("STOPPED") == 2
    assert standing(shop) == 0


def test_mails_that_customers_may_have_got_already_can_be_dropped_on_the_way(shop: Shop) -> None:
    result = shop.call("resume", "--drop-waiting")
    assert "These are dropped:" in result.stdout
    assert shop.letter("acknowledgement").state == "cancelled"
    assert shop.letter("apology").state == "queued"
    assert standing(shop) == 0


def test_as_json_it_says_what_was_lifted_dropped_and_leaves(shop: Shop) -> None:
    data = shop.json("resume", "--drop-waiting")
    assert [halt["name"] for halt in data["lifted"]] == ["brake"]
    assert [letter["id"] for letter in data["dropped"]] == [1]
    assert [(letter["id"], letter["recipients"]) for letter in data["leaves"]] == [(2, [CUSTOMER])]


def test_when_nothing_stood_still_nothing_changes(shop: Shop) -> None:
    shop.call("resume")
    result = shop.call("resume", "--drop-waiting")
    assert (result.exit_code, result.stdout) == (0, "Nothing was stopped.\n")
    assert shop.letter("acknowledgement").state == "queued"
    assert shop.json("resume")["lifted"] == []
