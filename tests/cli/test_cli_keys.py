from __future__ import annotations

from pathlib import Path

from cli_shop import call, write_config

from followupd import secrets


def keys(config: Path, *arguments: str) -> str:
    result = call("--config", str(config), "keys", *arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_keys_are_named_and_never_shown(tmp_path: Path) -> None:
    config = write_config(tmp_path)
    found = secrets.token_keys(tmp_path / "data")
    assert keys(config, "list") == "a  signs our mails\n"
    assert "Key b signs our mails" in keys(config, "rotate")
    assert keys(config, "list") == (
        "b  signs our mails\na  older; mails signed with it are still recognised\n"
    )
    assert secrets.token_keys(tmp_path / "data")[1:] == found


def test_before_the_first_start_none_is_made_by_looking(tmp_path: Path) -> None:
    result = call("--config", str(write_config(tmp_path)), "keys", "list")
    assert result.exit_code == 1
    assert "There are no keys yet" in result.stderr
    assert list((tmp_path / "data").iterdir()) == []


def test_the_first_key_can_be_made_by_hand(tmp_path: Path) -> None:
    assert "Key a signs our mails" in keys(write_config(tmp_path), "rotate")
