from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_shop import COMPLAINT, NOW, Shop, call, inside, mail, write_config

NEWSLETTER = mail("Everything 20 % off today.", sender="news@y.example", list_id="<news.y.example>")


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(write_config(tmp_path))


def saved(folder: Path, raw: bytes, name: str = "mail.eml") -> str:
    path = folder / name
    path.write_bytes(raw)
    return str(path)


def test_a_complaint_in_a_file_is_explained_with_all_that_would_follow(shop: Shop, tmp_path: Path) -> None:
    told = shop.call("explain", saved(tmp_path, mail())).stdout
    for words in (
        "From         Mia Berg <mia.berg@mail.example>",
        "Verdict      complaint (score ",
        "says “broken”",
        "Vouched for  yes, the receiving server vouches for the sender",
        "Order        A-204711",
        "  the lamp A-204711 arrived broken.",
        "What would follow if it arrived now\na complaint: ",
        "- The acknowledgement to mia.berg@mail.example would be sent: “Re: My lamp”",
        "- The apology to mia.berg@mail.example would be put into Drafts: “Re: My lamp”",
        ": we should have answered",
    ):
        assert words in told, words


def test_explaining_a_file_records_and_counts_nothing(shop: Shop, tmp_path: Path) -> None:
    shop.call("explain", saved(tmp_path, mail()))
    assert shop.json("cases") == shop.json("queue") == []


def test_a_machine_is_named_with_the_evidence(shop: Shop, tmp_path: Path) -> None:
    told = shop.call("explain", saved(tmp_path, NEWSLETTER)).stdout
    assert "Written by  a mailing list: List-Id: <news.y.example>" in told
    assert told.splitlines()[-1].startswith("no complaint")
    assert "Vouched for" not in told


def test_a_mail_that_is_stored_already_would_do_nothing(shop: Shop, tmp_path: Path) -> None:
    shop.arrive(mail())
    data = shop.json("explain", saved(tmp_path, mail()))["would_follow"]
    assert data["stored_as"] == 1
    assert data["letters"] == data["events"] == []
    assert "dealt with already (followupd explain --mail 1)" in data["reason"]


def test_a_reply_is_explained_within_its_case(shop: Shop, tmp_path: Path) -> None:
    shop.arrive(mail(message_id="<first@mail.example>"))
    reply = mail("Hello? Nobody answers!", subject="Re: My lamp", references="<first@mail.example>")
    data = shop.json("explain", saved(tmp_path, reply))["would_follow"]
    assert data["case"] == shop.json("cases")[0]["reference"]
    assert [event["kind"] for event in data["events"]] == ["CustomerWroteAgain"]
    stranger = mail("Me too!", sender="eve@else.example", references="<first@mail.example>")
    data = shop.json("explain", saved(tmp_path, stranger))["would_follow"]
    assert data["events"][0]["kind"] == "StrangerNoted"


def test_a_bounce_of_our_own_letter_finds_its_case(shop: Shop, tmp_path: Path) -> None:
    shop.arrive(mail())
    own = shop.letter("acknowledgement").raw
    data = shop.json("explain", saved(tmp_path, own))
    assert data["reading"]["sender"] == "own"
    # That it lies in the mailbox proves that it was accepted.
    assert data["would_follow"]["reason"] == "the acknowledgement has left"
    assert data["would_follow"]["case"] == shop.json("cases")[0]["reference"]


@pytest.mark.sqlite_only
def test_before_the_first_start_a_file_is_explained_as_the_first_mail_ever(tmp_path: Path) -> None:
    config = str(write_config(tmp_path, mode="draft"))
    result = call("--config", config, "explain", saved(tmp_path, mail()))
    assert result.exit_code == 0
    assert "acknowledgement to mia.berg@mail.example would be put into Drafts" in result.stdout
    assert list((tmp_path / "data").iterdir()) == []


def test_without_a_config_the_default_settings_are_used_and_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FOLLOWUPD_CONFIG", raising=False)
    file = saved(tmp_path, mail())
    with inside(tmp_path):
        result = call("explain", file)
    assert result.exit_code == 0
    assert result.stdout.startswith("There is no config file: this is how followupd works with its default")
    assert "Verdict      complaint" in result.stdout
    assert call("--config", str(tmp_path / "none.toml"), "explain", file).exit_code == 2


@pytest.mark.parametrize(
    "raw", [b"", b"Subject: only a head\n", b"\x00\xff" * 1000, b"\n\n\n", b"From: a@b\n\n"]
)
def test_an_odd_file_is_explained_too(shop: Shop, tmp_path: Path, raw: bytes) -> None:
    result = shop.call("explain", saved(tmp_path, raw))
    assert result.exit_code == 0
    assert "Verdict" in result.stdout
    json.loads(shop.call("explain", saved(tmp_path, raw), "--json").stdout)


def test_a_file_that_cannot_be_read_is_a_sentence(shop: Shop, tmp_path: Path) -> None:
    result = shop.call("explain", str(tmp_path / "none.eml"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("cannot be read: No such file or directory.\n")
    assert "Is a directory" in shop.call("explain", str(tmp_path)).stderr


def test_a_file_is_explained_as_the_mailbox_that_is_named(shop: Shop, tmp_path: Path) -> None:
    file = saved(tmp_path, mail())
    assert shop.call("explain", file, "--mailbox", "SHOP").exit_code == 0
    refused = shop.call("explain", file, "--mailbox", "outlet")
    assert refused.exit_code == 2
    assert "the config has: shop" in refused.stderr


def test_a_file_called_like_a_number_does_not_hide_the_case(shop: Shop, tmp_path: Path) -> None:
    shop.arrive(mail())
    saved(tmp_path, NEWSLETTER, "1")
    with inside(tmp_path):
        assert "(number 1)" in shop.call("explain", "1").stdout
        assert "mailing list" in shop.call("explain", "./1").stdout


def test_a_stored_mail_is_explained_with_what_came_of_it(shop: Shop) -> None:
    shop.arrive(mail())
    shop.arrive(NEWSLETTER)
    told = shop.call("explain", "--mail", "1").stdout
    assert "Mail             1, of Mon 02 Mar 2026, 10:00, in shop" in told
    assert "What came of it  a complaint: says" in told
    assert f"Case             {shop.json('cases')[0]['reference']}" in told
    assert shop.json("explain", "--mail", "2")["reading"]["sender"] == "list"
    assert shop.call("explain", "--mail", "3").stderr == "There is no stored mail 3.\n"
    assert shop.call("explain", "--mail", str(10**30)).exit_code == 1


def test_a_case_is_explained_by_its_mails_and_decisions(shop: Shop) -> None:
    shop.arrive(mail())
    told = shop.call("explain", "1").stdout
    assert "Why a case  says" in told
    assert "An acknowledgement is sent to the customer." in told
    assert "a complaint: says" in told
    assert shop.json("explain", "1") == shop.json("case", "1")


def test_one_thing_must_be_named(shop: Shop) -> None:
    assert shop.call("explain").exit_code == 2
    assert shop.call("explain", "1", "--mail", "1").exit_code == 2


def test_words_of_a_mail_cannot_move_the_cursor(shop: Shop, tmp_path: Path) -> None:
    raw = mail(COMPLAINT, at=NOW).replace(b"Hello,", b"Hello \x1b[2J,")
    assert "\x1b" not in shop.call("explain", saved(tmp_path, raw)).stdout
