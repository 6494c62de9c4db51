"""What the desk's corrections taught, shown, exported and forgotten."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from cli_shop import NOW, Shop, mail, write_config

from followupd.model.sighting import Role

LATER = NOW + timedelta(hours=2)
REMINDER = "Our invoice 204 is still open. We ask you to pay 180 euros by Friday."


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(write_config(tmp_path))


def corrected(shop: Shop, number: int = 1) -> None:
    """A supplier's mail arrives, and staff move it to the folder for what is no complaint."""
    raw = mail(
        f"{REMINDER} Reminder {number}.",
        sender="Bills <bills@supplier.example>",
        at=NOW + timedelta(minutes=number),
        subject=f"Invoice {number}",
    )
    shop.arrive(raw, at=NOW + timedelta(minutes=number))
    shop.arrive(raw, role=Role.NOT_A_COMPLAINT, at=LATER + timedelta(minutes=number))


def test_without_corrections_it_says_so(shop: Shop) -> None:
    said = shop.call("model", "show").stdout
    assert "Nothing was corrected yet" in said
    assert shop.json("model", "show") == {"corrections": [], "senders": {}, "words": {}}


def test_a_correction_is_shown_with_its_sender_and_its_words(shop: Shop) -> None:
    corrected(shop)
    said = shop.call("model", "show").stdout
    assert "bills@supplier.example" in said
    assert "no complaint" in said
    assert "@supplier.example" in said
    told = shop.json("model", "show")
    [one] = told["corrections"]
    assert one["lesson"]["is_complaint"] is False
    assert "invoice" not in one["lesson"]["words"] or told["words"]["invoice"] < 0
    assert told["senders"]["bills@supplier.example"]["others"] == 1
    assert told["senders"]["bills@supplier.example"]["points"] < 0


def test_the_last_word_on_a_mail_counts(shop: Shop) -> None:
    raw = mail("The lamp does not work.", sender="Mia <mia@customer.example>")
    shop.arrive(raw)
    shop.arrive(raw, role=Role.NOT_A_COMPLAINT, at=LATER)
    shop.arrive(raw, role=Role.COMPLAINT, at=LATER + timedelta(hours=1))
    [one] = shop.json("model", "show")["corrections"]
    assert one["lesson"]["is_complaint"] is True


def test_it_is_exported_once_and_for_its_owner_alone(shop: Shop, tmp_path: Path) -> None:
    corrected(shop)
    file = tmp_path / "taught.json"
    assert shop.call("model", "export", str(file)).exit_code == 0
    assert json.loads(file.read_text())["corrections"][0]["subject"] == "Invoice 1"
    assert file.stat().st_mode & 0o777 == 0o600
    again = shop.call("model", "export", str(file))
    assert again.exit_code == 1
    assert "name another file" in again.stderr


def test_it_is_forgotten_only_when_that_is_wanted(shop: Shop) -> None:
    corrected(shop)
    assert shop.call("model", "reset").exit_code == 1
    assert len(shop.json("model", "show")["corrections"]) == 1
    assert "Forgotten: 1" in shop.call("model", "reset", "--yes").stdout
    assert shop.json("model", "show")["corrections"] == []


def test_a_sender_corrected_twice_is_no_longer_taken_for_a_customer(shop: Shop) -> None:
    for number in (1, 2):
        corrected(shop, number)
    third = mail(REMINDER, sender="Bills <bills@supplier.example>", at=LATER, subject="Invoice 3")
    shop.arrive(third, at=LATER)
    assert not any("Invoice 3" in str(row) for row in shop.json("cases", "--unsure"))
