from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cli_shop import CUSTOMER, DAY, NOW, Shop, mail, write_config
from sqlalchemy import update

from followupd.clock import system_clock
from followupd.store import cases, halts
from followupd.store.halts import BRAKE, FUSE
from followupd.store.outbox import Item
from followupd.store.schema import OutboxRow


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop in live mode with one complaint: letter 1 is the acknowledgement, letter 2 the draft."""
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail())
    return shop


def let(shop: Shop, number: int, **values: object) -> None:
    """Put a letter into a state."""
    with shop.database.write() as session:
        session.execute(update(OutboxRow).where(OutboxRow.id == number).values(**values))


def asked(shop: Shop) -> Item:
    """The check-in of the case, decided and not yet sent."""
    shop.staff_sends("apology", NOW + timedelta(hours=2))
    shop.ring(NOW + 8 * DAY)
    shop.ring(NOW + 11 * DAY)
    return shop.letter("check-in")


def engage(shop: Shop, name: str = BRAKE, why: str = "the mailbox knows more than the database") -> None:
    with shop.database.write() as session:
        halts.engage(session, name, why, NOW)


def told(shop: Shop, *arguments: str) -> list[str]:
    """The lines of an answer, with single spaces."""
    return [" ".join(line.split()) for line in shop.call(*arguments).stdout.splitlines()]


def happened(shop: Shop) -> list[str]:
    with shop.database.read() as session:
        return [type(event).__name__ for event in cases.events_of(session, 1)]


def reference(shop: Shop) -> str:
    return str(shop.json("cases")[0]["reference"])


def test_it_says_what_waits_until_when_and_why(shop: Shop) -> None:
    let(shop, 1, due_at=NOW + timedelta(hours=1), note="the server is busy")
    let(shop, 2, state="held", note="Drafts was renumbered")
    about = f"case {reference(shop)} {CUSTOMER}"
    assert told(shop, "queue")[:3] == [
        "id state letter about to due attempts why",
        f"1 waits acknowledgement {about} Mon 02 Mar 2026, 11:00 0 the server is busy",
        f"2 held apology {about} Mon 02 Mar 2026, 10:00 0 Drafts was renumbered",
    ]
    assert [item["state"] for item in shop.json("queue")] == ["queued", "held"]


def test_it_says_until_when_proof_is_looked_for(shop: Shop) -> None:
    let(shop, 1, state="dot", dot_at=NOW)
    line = told(shop, "queue")[1]
    assert "in doubt" in line
    assert "until Mon 02 Mar 2026, 10:15 at least and Mon 02 Mar 2026, 16:00 at most" in line


def test_what_expired_is_listed_until_a_person_has_dealt_with_it(shop: Shop) -> None:
    let(shop, 1, state="expired", note="too late to be of use")
    let(shop, 2, state="drafted")
    lines = told(shop, "queue")
    assert lines[1].startswith("1 expired acknowledgement")
    assert "followupd queue release 1" in lines[2]
    assert shop.call("queue", "drop", "1").exit_code == 0
    assert shop.call("queue").stdout == "Nothing waits.\n"


def test_every_halt_stands_above_the_list(shop: Shop) -> None:
    engage(shop)
    engage(shop, FUSE, "500 mails went to customers today.")
    brake, fuse, head, *_ = told(shop, "queue")
    assert brake == (
        "STOPPED: no mail and no draft leaves since Mon 02 Mar 2026, 10:00: the mailbox knows more than the"
        " database. When you have looked: followupd resume"
    )
    assert fuse.startswith("STOPPED: no mail to customers leaves since Mon 02 Mar 2026, 10:00: 500 mails")
    assert head.startswith("id")


def test_as_json_the_list_stays_clean_and_the_halts_are_told_beside_it(shop: Shop) -> None:
    engage(shop)
    result = shop.call("queue", "--json")
    assert [item["id"] for item in json.loads(result.stdout)] == [1, 2]
    assert "followupd resume" in result.stderr


# Release


@pytest.mark.parametrize("state", ["held", "expired"])
def test_a_stopped_letter_waits_again(shop: Shop, state: str) -> None:
    before = shop.letter("acknowledgement")
    let(shop, 1, state=state, attempts=9)
    result = shop.call("queue", "release", "1")
    assert result.exit_code == 0
    assert result.stdout == (
        f"Letter 1 (acknowledgement to {CUSTOMER}) waits again; the service takes it up within a minute.\n"
    )
    after = shop.letter("acknowledgement")
    assert (after.state, after.raw, after.message_id) == ("queued", before.raw, before.message_id)
    assert happened(shop)[-1] == "LetterHandled"


def test_what_may_come_twice_is_released_only_with_that_said(shop: Shop) -> None:
    let(shop, 1, state="held", dot_at=NOW)
    result = shop.call("queue", "release", "1")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "may have arrived already" in result.stderr
    assert "followupd queue release 1 --even-if-twice" in result.stderr
    assert shop.letter("acknowledgement").state == "held"
    assert "LetterHandled" not in happened(shop)
    assert shop.call("queue", "release", "1", "--even-if-twice").exit_code == 0
    assert shop.letter("acknowledgement").state == "queued"


def test_a_released_letter_says_when_everything_stands_still(shop: Shop) -> None:
    let(shop, 1, state="held")
    engage(shop)
    assert "STOPPED" in shop.call("queue", "release", "1").stdout


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"state": "queued"}, "waits already"),
        ({"state": "sending"}, "is just being sent"),
        ({"state": "dot"}, "is in doubt"),
        ({"state": "sent"}, "has left"),
        ({"state": "held", "raw": b"", "note": "could not be written: no template"}, "has no words"),
        ({"state": "held", "valid_state": "closed"}, "does not fit its case any more"),
    ],
)
def test_a_letter_that_cannot_be_released_says_why(shop: Shop, values: dict[str, object], says: str) -> None:
    let(shop, 1, **values)
    result = shop.call("queue", "release", "1", "--even-if-twice")
    assert (result.exit_code, result.stdout) == (1, "")
    assert says in result.stderr
    assert shop.letter("acknowledgement").state == values["state"]


# Mark as sent


def test_a_check_in_that_arrived_lets_its_case_go_on(shop: Shop) -> None:
    item = asked(shop)
    let(shop, item.id, state="held", dot_at=NOW)
    result = shop.call("queue", "mark-sent", str(item.id))
    assert result.stdout.startswith(f"Letter {item.id} (check-in to {CUSTOMER}) counts as sent.")
    assert shop.letter("check-in").state == "sent"
    assert happened(shop)[-2:] == ["CheckInDelivered", "LetterHandled"]
    [case] = shop.json("cases")
    assert case["asked"]
    kinds = {timer["kind"] for timer in shop.json("case", "1")["timers"]}
    assert "reminder" in kinds


def test_a_letter_that_is_not_stopped_cannot_be_marked_and_its_case_stays(shop: Shop) -> None:
    item = asked(shop)
    before = happened(shop)
    result = shop.call("queue", "mark-sent", str(item.id))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "waits already and leaves by itself" in result.stderr
    assert happened(shop) == before


def test_a_letter_of_a_mailbox_that_is_no_more_says_so(shop: Shop) -> None:
    let(shop, 1, state="held", mailbox="gone")
    assert "config.toml does not name any more" in shop.call("queue", "mark-sent", "1").stderr
    assert shop.letter("acknowledgement").state == "held"


# Drop


def test_a_dropped_letter_never_leaves_and_nothing_comes_instead(shop: Shop) -> None:
    result = shop.call("queue", "drop", "1")
    assert "is dropped: it never leaves" in result.stdout
    assert shop.letter("acknowledgement").state == "cancelled"
    assert shop.letter("acknowledgement").ordinal == 1
    assert told(shop, "case", "1")[-1]
    assert any("By hand: our acknowledgement is not sent." in line for line in told(shop, "case", "1"))


def test_a_dropped_check_in_lets_the_case_come_to_its_end(shop: Shop) -> None:
    item = asked(shop)
    assert shop.call("queue", "drop", str(item.id)).exit_code == 0
    shop.ring(NOW + 40 * DAY)
    assert shop.json("cases")[0]["state"] == "closed"


@pytest.mark.parametrize("what", ["release", "mark-sent", "drop"])
@pytest.mark.parametrize(
    ("number", "status", "says"),
    [
        ("99", 1, "There is no letter 99"),
        ("0", 2, "0 is not in the range"),
        ("FU-1", 2, "not a valid integer"),
    ],
)
def test_an_unknown_letter_is_a_sentence(shop: Shop, what: str, number: str, status: int, says: str) -> None:
    result = shop.call("queue", what, number)
    assert (result.exit_code, result.stdout) == (status, "")
    assert says in result.stderr


def test_a_case_shows_when_a_letter_was_handled(shop: Shop) -> None:
    let(shop, 1, state="held")
    before = system_clock()
    shop.call("queue", "release", "1")
    event = shop.json("case", "1")["events"][-1]
    assert (event["kind"], event["how"], event["by"]) == ("LetterHandled", "released", "a person")
    assert datetime.fromisoformat(event["at"]) >= before
