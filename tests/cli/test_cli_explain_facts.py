from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_shop import Shop, mail, write_config

LETTER = (
    "Hello,\n\nthe lamp of order 88213 gave me an electric shock. Invoice 2025-17 says 39,90 EUR.\n"
    "I want my money back by 20 March 2026 or I will call my lawyer.\nTel. 030 9018205\n"
)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(write_config(tmp_path))


def saved(folder: Path, raw: bytes) -> str:
    path = folder / "mail.eml"
    path.write_bytes(raw)
    return str(path)


def test_a_file_is_explained_with_what_it_names_and_wants(shop: Shop, tmp_path: Path) -> None:
    lines = shop.call("explain", saved(tmp_path, mail(LETTER))).stdout.splitlines()
    told = {line.split("  ")[0]: line.partition("  ")[2].strip() for line in lines}
    assert told["Names"] == "invoice 2025-17"
    assert told["Amounts"] == "39.90 EUR"
    assert told["Telephone"] == "030 9018205"
    assert told["Wants"] == "refund (“want my money back”)"
    assert told["By when"] == "Fri 20 Mar 2026 (“by 20 March 2026”)"
    assert told["Threatens"] == "lawyer (“lawyer”)"
    assert told["Danger"] == "electric shock (“electric shock”)"
    assert "Products" not in told


def test_the_facts_are_data_for_programs_too(shop: Shop, tmp_path: Path) -> None:
    printed = shop.call("explain", saved(tmp_path, mail(LETTER)), "--json").stdout
    facts = json.loads(printed)["reading"]["facts"]
    assert facts["amounts"] == [{"words": "39,90 EUR", "value": "39.90", "currency": "EUR"}]
    assert facts["deadlines"] == [{"words": "by 20 March 2026", "day": "2026-03-20"}]
    assert facts["dangers"] == [{"danger": "electric shock", "words": "electric shock"}]
