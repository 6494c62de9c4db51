"""The files that customers sent are written out for staff, and touch nothing else."""

from __future__ import annotations

import stat
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from pathlib import Path

import pytest
from cli_shop import Shop, mail, write_config

PHOTO, BILL = b"\xff\xd8\xff\xe0 a broken lamp", b"%PDF-1.7 a bill"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop with a complaint that came with two files of one name, and one of them twice."""
    shop = Shop(write_config(tmp_path))
    message = BytesParser(_class=EmailMessage, policy=default).parsebytes(mail())
    for name, content in (("../lamp.jpg", PHOTO), ("lamp.jpg", BILL), ("again.jpg", PHOTO)):
        message.add_attachment(content, maintype="image", subtype="jpeg", filename=name)
    shop.arrive(message.as_bytes())
    return shop


def test_each_file_is_written_once_under_its_safe_name(shop: Shop, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "files"
    told = shop.call("case", "1", "--save-files", str(folder))
    assert told.stdout.splitlines() == [str(folder / "lamp.jpg"), str(folder / "lamp-2.jpg")]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        "lamp.jpg": PHOTO,
        "lamp-2.jpg": BILL,
    }
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.iterdir())


def test_nothing_that_is_there_is_replaced(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "lamp.jpg").write_bytes(b"mine")
    (tmp_path / "lamp-2.jpg").symlink_to(tmp_path / "elsewhere")
    saved = shop.json("case", "1", "--save-files", str(tmp_path))
    assert saved == [str(tmp_path / "lamp-3.jpg"), str(tmp_path / "lamp-4.jpg")]
    assert (tmp_path / "lamp.jpg").read_bytes() == b"mine"
    assert not (tmp_path / "elsewhere").exists()


def test_a_case_without_files_says_so(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail())
    told = shop.call("case", "1", "--save-files", str(tmp_path / "out"))
    assert told.stdout == "No files came with the mails of this case.\n"


def test_a_folder_that_cannot_be_is_told_in_a_sentence(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    told = shop.call("case", "1", "--save-files", str(tmp_path / "taken" / "below"))
    assert told.exit_code == 1
    assert told.stderr.startswith("The files could not be written to")
