from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cli_shop import COMPLAINT, CUSTOMER, DAY, NOW, Shop, mail, write_config

from followupd.model.sighting import Role


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop in live mode, without any mail."""
    return Shop(write_config(tmp_path))


@pytest.fixture
def with_case(shop: Shop) -> Shop:
    """A shop with one complaint."""
    shop.arrive(mail())
    return shop


def reference(shop: Shop) -> str:
    return str(shop.json("cases")[0]["reference"])


def told(shop: Shop, *arguments: str) -> list[str]:
    """The lines of an answer, with single spaces."""
    return [" ".join(line.split()) for line in shop.call(*arguments).stdout.splitlines()]


def test_an_empty_list_says_so_in_a_sentence(shop: Shop) -> None:
    assert shop.call("cases").stdout == "There are no cases yet.\n"
    assert shop.call("cases", "--state", "closed", "--state", "open").stdout == "No case is closed or open.\n"
    assert shop.call("cases", "--unsure").stdout == "There is no mail that staff are asked about.\n"
    assert shop.call("queue").stdout == "Nothing waits.\n"
    assert shop.json("cases") == shop.json("cases", "--unsure") == shop.json("queue") == []


def test_a_case_is_listed_with_what_it_waits_for_on_the_clock_of_the_shop(with_case: Shop) -> None:
    head, row = told(with_case, "cases")
    assert head == "id case state customer subject topic opened waits for"
    assert row == (
        f"1 {reference(with_case)} open {CUSTOMER} My lamp product"
        " Mon 02 Mar 2026, 10:00 our answer by Tue 03 Mar 2026, 17:00"
    )


def test_a_kind_of_complaint_has_the_name_that_the_shop_gives_it(with_case: Shop, tmp_path: Path) -> None:
    config = with_case.config.read_text(encoding="utf-8")
    with_case.config.write_text(f'{config}[complaints.topics]\nproduct = "Wares"\n', encoding="utf-8")
    (tmp_path / "mail.eml").write_bytes(mail(sender="Bo <bo@other.example>"))
    assert " My lamp Wares Mon " in told(with_case, "cases")[1]
    assert "Topic Wares, order A-204711" in told(with_case, "case", "1")
    assert any("became a case (Wares, order A-204711)" in line for line in told(with_case, "case", "1"))
    assert "Topic Wares" in told(with_case, "explain", str(tmp_path / "mail.eml"))
    assert with_case.json("cases")[0]["topic"] == "product"


def test_as_json_a_case_has_its_times_in_utc(with_case: Shop) -> None:
    [case] = with_case.json("cases")
    assert case["id"] == 1
    assert case["state"] == "open"
    assert case["opened_at"] == "2026-03-02T09:00:00+00:00"
    assert case["order_number"] == "A-204711"
    assert case["waits_for"] == "our answer by Tue 03 Mar 2026, 17:00"


def test_only_cases_in_the_wanted_states_are_listed(with_case: Shop) -> None:
    with_case.arrive(mail(COMPLAINT + " I am angry.", sender="Bo <bo@other.example>", at=NOW + DAY))
    with_case.staff_sends("apology", NOW + timedelta(hours=1))
    assert [case["id"] for case in with_case.json("cases")] == [2, 1]
    assert [case["id"] for case in with_case.json("cases", "--state", "waiting")] == [1]
    assert with_case.call("cases", "--state", "WAITING").stdout.count("\n") == 2
    assert with_case.call("cases", "--state", "waitin").exit_code == 2


def test_the_mails_staff_are_asked_about_are_listed_with_the_reason(shop: Shop) -> None:
    shop.arrive(mail("", subject="", sender="Bo <bo@other.example>"))
    [unsure] = shop.json("cases", "--unsure")
    assert unsure["unsure"]
    assert told(shop, "cases", "--unsure")[1] == "1 Mon 02 Mar 2026, 10:00 bo@other.example the mail is empty"
    assert shop.call("cases", "--unsure", "--state", "open").exit_code == 2


def test_what_a_customer_writes_cannot_dress_up_the_table(shop: Shop) -> None:
    raw = mail(subject="[bold]Free[/bold] =?utf-8?q?=1B=5B2J?= :smile:")
    shop.arrive(raw)
    # Whatever the reader makes of it: staff say that it is a complaint.
    shop.arrive(raw, role=Role.COMPLAINT, at=NOW + timedelta(hours=1))
    shown = shop.call("cases").stdout
    assert "[bold]Free[/bold]" in shown
    assert ":smile:" in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize("change", [str, str.lower, lambda name: name.removeprefix("FU-"), lambda _: "1"])
def test_a_case_is_found_by_number_and_by_reference_as_people_say_it(with_case: Shop, change) -> None:
    result = with_case.call("case", change(reference(with_case)))
    assert result.exit_code == 0
    assert f"{reference(with_case)} (number 1)" in result.stdout


@pytest.mark.parametrize("name", ["2", "FU-NEVER2", "9" * 40, "²", "", "1; drop", "FU-"])
@pytest.mark.parametrize("command", ["case", "explain"])
def test_an_unknown_case_is_a_sentence(with_case: Shop, command: str, name: str) -> None:
    result = with_case.call(command, name)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"There is no case {name}. All cases: followupd cases\n"


def lived_through(shop: Shop) -> Shop:
    """From the complaint to a bad answer."""
    shop.staff_sends("apology", NOW + timedelta(hours=2))
    shop.ring(NOW + 8 * DAY)
    shop.ring(NOW + 11 * DAY)
    shop.customer_replies("check-in", "1, it is still broken!", NOW + 11 * DAY + timedelta(hours=1))
    return shop


def test_a_case_tells_its_whole_story(with_case: Shop) -> None:
    shown = lived_through(with_case).call("case", "1").stdout
    story = [line for line in shown.splitlines() if " 2026, " in line]
    for words in (
        "Mon 02 Mar 2026, 10:00  customer ",
        "An acknowledgement is sent to the customer.",
        "Mon 02 Mar 2026, 12:00  info@lindenhof.example  The customer was answered with our draft “apology”.",
        "Resolved: no word from the customer for 5 working days.",
        "Fri 13 Mar 2026, 10:00  followupd               The check-in, whether all is well, is sent",
        "Fri 13 Mar 2026, 11:00  customer                The customer answered the check-in: 1 of 5.",
        "Open again: the customer says it is not well.",
        "The desk got a notice: the case is open again.",
    ):
        assert any(words in line for line in story), words
    assert "Rating      1 of 5" in shown
    assert "What happened (times in Europe/Berlin)" in shown


def test_a_case_shows_letters_clocks_and_mails(with_case: Shop) -> None:
    lines = told(lived_through(with_case), "case", "1")
    assert f"apology sent by staff {CUSTOMER} Re: My lamp Mon 02 Mar 2026, 10:00 staff sent it" in lines
    assert any(line.startswith(f"reopened waits {CUSTOMER}") for line in lines)
    assert "Mon 16 Mar 2026, 17:00 we should have answered" in lines
    assert any(line.startswith("1 Mon 02 Mar 2026, 10:00 " + CUSTOMER) for line in lines)
    assert any("info@lindenhof.example answered the customer" in line for line in lines)


def test_the_words_of_our_letters_are_shown_when_asked_for(with_case: Shop) -> None:
    assert "Hello Mia Berg" not in with_case.call("case", "1").stdout
    shown = with_case.call("case", "1", "--letters").stdout
    assert shown.count("  Hello Mia Berg,\n") == 2
    assert "Please write here what we will do" in shown


def test_shadow_mode_shows_what_would_have_been_written(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path, mode="shadow"))
    shop.arrive(mail())
    shown = shop.call("case", "1", "--letters").stdout
    assert "shown only" in shown
    assert "  Hello Mia Berg,\n" in shown
    assert shop.json("queue") == []


def test_as_json_a_case_has_its_events_letters_timers_and_mails(with_case: Shop) -> None:
    data = lived_through(with_case).json("case", "1")
    assert [event["kind"] for event in data["events"]][:3] == [
        "ComplaintOpened",
        "AcknowledgementDecided",
        "ApologyDrafted",
    ]
    assert data["rating"] == 1
    assert {letter["kind"] for letter in data["letters"]} >= {"apology", "check-in", "reopened"}
    assert data["timers"] == [
        {"case_id": 1, "kind": "first reply", "due_at": "2026-03-16T16:00:00+00:00", "resolution": 1}
    ]
    assert len(data["mails"]) == 3
    assert "raw" not in data["letters"][0]
