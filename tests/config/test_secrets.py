"""Passwords and keys: where they are read from, and when they are refused."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from followupd.errors import SecretError
from followupd.secrets import password, rotate, token_keys

WHAT = "the IMAP server of info@shop.example"


@pytest.fixture(autouse=True)
def _no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


def secret_file(path: Path, content: bytes = b"hunter2\n", mode: int = 0o600) -> Path:
    path.write_bytes(content)
    path.chmod(mode)
    return path


def refusal(file: str, env: str = "", folder: Path = Path()) -> str:
    with pytest.raises(SecretError) as error:
        password(file, env, WHAT, folder=folder)
    assert "info@shop.example" in str(error.value)
    assert "hunter2" not in str(error.value)
    return str(error.value)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"hunter2", "hunter2"),
        (b"hunter2\n", "hunter2"),
        (b"hunter2\r\n", "hunter2"),
        (b" hunter 2 \n", " hunter 2 "),
        ("Käsekuchen\n".encode(), "Käsekuchen"),
    ],
)
def test_a_password_loses_one_line_break_and_nothing_else(
    tmp_path: Path, content: bytes, expected: str
) -> None:
    assert password(str(secret_file(tmp_path / "p", content)), "", WHAT) == expected


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o602])
def test_a_password_that_others_can_reach_is_refused_with_the_remedy(tmp_path: Path, mode: int) -> None:
    path = secret_file(tmp_path / "p", mode=mode)
    assert refusal(str(path)).endswith(f"chmod 600 {path}")


@pytest.mark.parametrize("mode", [0o600, 0o400])
def test_a_password_that_only_its_owner_can_read_is_taken(tmp_path: Path, mode: int) -> None:
    assert password(str(secret_file(tmp_path / "p", mode=mode)), "", WHAT) == "hunter2"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b"hunter2\n\n", "must hold one line"),
        (b"hunter2\0", "must hold one line"),
        (b"\xff\xfe", "is not in UTF-8"),
        (b"x" * 70_000, "is far too long"),
    ],
)
def test_a_file_that_holds_no_password_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refusal(str(secret_file(tmp_path / "p", content)))


def test_what_is_no_readable_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "file").touch(0o600)
    assert "there is no file" in refusal(str(tmp_path / "none"))
    assert "is a folder" in refusal(str(tmp_path))
    assert "is no ordinary file" in refusal(str(tmp_path / "pipe"))
    assert "Too many levels" in refusal(str(tmp_path / "loop"))
    assert "Not a directory" in refusal(str(tmp_path / "file" / "p"))
    assert "no name of a file" in refusal("a\0b")


def test_a_file_of_another_user_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = secret_file(tmp_path / "p", mode=0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert "this user may not read" in refusal(str(path))


def test_a_relative_file_is_seen_from_the_folder_of_the_config(tmp_path: Path) -> None:
    secret_file(tmp_path / "p")
    assert password("p", "", WHAT, folder=tmp_path) == "hunter2"


def test_a_credential_of_systemd_comes_first_for_a_bare_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(credentials))
    secret_file(tmp_path / "p", b"of the file")
    assert password("p", "", WHAT, folder=tmp_path) == "of the file"
    secret_file(credentials / "p", b"of systemd", mode=0o440)
    assert password("p", "", WHAT, folder=tmp_path) == "of systemd"
    assert password("./p", "", WHAT, folder=tmp_path) == "of the file"
    assert password(str(tmp_path / "p"), "", WHAT, folder=tmp_path) == "of the file"


def test_a_password_from_the_environment_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_PASSWORD", "hunter2 ")
    assert password("", "SHOP_PASSWORD", WHAT) == "hunter2 "


def test_an_environment_variable_that_is_missing_or_empty_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHOP_PASSWORD", raising=False)
    assert "SHOP_PASSWORD is not set" in refusal("", "SHOP_PASSWORD")
    monkeypatch.setenv("SHOP_PASSWORD", "")
    assert "SHOP_PASSWORD is empty" in refusal("", "SHOP_PASSWORD")
    assert "neither password_file nor password_env" in refusal("", "")


def test_the_first_key_is_made_where_only_its_owner_can_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    [key] = token_keys(folder)
    assert (key.id, len(key.secret)) == ("a", 32)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "token.key").stat().st_mode) == 0o600
    assert [entry.name for entry in folder.iterdir()] == ["token.key"]


def test_the_same_keys_are_read_the_next_time_and_others_elsewhere(tmp_path: Path) -> None:
    assert token_keys(tmp_path / "one") == token_keys(tmp_path / "one")
    assert token_keys(tmp_path / "one") != token_keys(tmp_path / "two")


def test_a_new_key_comes_first_and_the_older_ones_stay(tmp_path: Path) -> None:
    [first] = token_keys(tmp_path)
    newest, older = rotate(tmp_path)
    assert older == first
    assert (newest.id, newest.secret != first.secret) == ("b", True)
    assert token_keys(tmp_path) == (newest, first)
    assert stat.S_IMODE((tmp_path / "token.key").stat().st_mode) == 0o600


def test_no_two_keys_are_ever_named_alike(tmp_path: Path) -> None:
    for _ in range(60):
        keys = rotate(tmp_path)
    assert len({key.id for key in keys}) == len(keys) == 60
    assert (keys[-1].id, keys[-26].id, keys[-27].id, keys[0].id) == ("a", "z", "aa", "bh")


def test_keys_that_others_can_read_are_refused_with_the_remedy(tmp_path: Path) -> None:
    token_keys(tmp_path)
    (tmp_path / "token.key").chmod(0o644)
    for use in (token_keys, rotate):
        with pytest.raises(SecretError, match=rf"chmod 600 {tmp_path}/token\.key"):
            use(tmp_path)


SECRET = "A" * 56


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "holds no key"),
        ("\n\n", "holds no key"),
        (f"a {SECRET}\nb short\n", "Line 2 of"),
        (f"a {SECRET}!\n", "Line 1 of"),
        ("a\n", "Line 1 of"),
        (f"A1 {SECRET}\n", "Line 1 of"),
        (f"a {'A' * 48}\n", "Line 1 of"),
        (f"a {SECRET}\na {SECRET}\n", "names two keys alike"),
        ("ä ö", "Line 1 of"),
    ],
)
def test_a_damaged_key_file_is_refused_and_left_alone(tmp_path: Path, content: str, words: str) -> None:
    path = secret_file(tmp_path / "token.key", content.encode())
    for use in (token_keys, rotate):
        with pytest.raises(SecretError, match=words):
            use(tmp_path)
    assert path.read_text() == content


def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(SecretError, match=r"cannot be used: .* Check data_dir"):
            token_keys(folder)
