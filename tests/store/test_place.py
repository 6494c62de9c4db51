from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from followupd.errors import StoreError
from followupd.store import place
from followupd.store.session import Database

MOUNTS = [
    "sysfs /sys sysfs rw,relatime 0 0",
    "/dev/sda1 / ext4 rw,relatime 0 0",
    "/dev/sda2 /var btrfs rw 0 0",
    "tmpfs /run tmpfs rw 0 0",
    "nas:/export /srv/nas nfs4 rw 0 0",
    "old:/export /srv/old nfs rw 0 0",
    "//win/share /srv/win cifs rw 0 0",
    "anna@host: /home/anna/far fuse.sshfs rw 0 0",
    r"nas:/b /srv/my\040data nfs4 rw 0 0",
    r"nas:/c /srv/tab\011and\134slash nfs rw 0 0",
    "systemd-1 /auto autofs rw 0 0",
    "nas:/d /auto nfs4 rw 0 0",
    "/dev/sdb1 /srv/nas/local xfs rw 0 0",
    "",
    "a-lonely-word",
]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/", "ext4"),
        ("/opt/followupd", "ext4"),
        ("/var", "btrfs"),
        ("/var/lib/followupd", "btrfs"),
        ("/various", "ext4"),
        ("/srv/nas", "nfs4"),
        ("/srv/nas/data", "nfs4"),
        ("/srv/nas/local", "xfs"),
        ("/srv/nasty", "ext4"),
        ("/srv/old/data", "nfs"),
        ("/srv/win/data", "cifs"),
        ("/home/anna/far/data", "fuse.sshfs"),
        ("/home/anna", "ext4"),
        ("/srv/my data/here", "nfs4"),
        ("/srv/tab\tand\\slash", "nfs"),
        ("/auto/x", "nfs4"),
    ],
)
def test_the_nearest_mount_tells_the_file_system(folder: str, kind: str) -> None:
    assert place.nearest(folder, MOUNTS) == kind


def test_without_mounts_nothing_is_told() -> None:
    assert place.nearest("/var", []) == ""


@pytest.mark.parametrize(
    ("kind", "network"),
    [
        *(
            (kind, True)
            for kind in ("nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "9p", "davfs")
        ),
        *((kind, False) for kind in ("ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "")),
    ],
)
def test_a_network_drive_is_known_by_its_type(kind: str, network: bool) -> None:
    assert place.is_network(kind) is network


def test_a_folder_of_this_machine_is_on_some_file_system(tmp_path: Path) -> None:
    assert place.file_system(tmp_path) not in {"", "nfs", "proc"}


def test_a_local_folder_will_do(tmp_path: Path) -> None:
    place.check(tmp_path / "followupd.sqlite3")


def sentence(path: Path) -> str:
    with pytest.raises(StoreError) as caught:
        place.check(path)
    return str(caught.value)


def test_a_missing_folder_is_to_be_created(tmp_path: Path) -> None:
    assert "is not there" in sentence(tmp_path / "none" / "followupd.sqlite3")


def test_a_database_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "followupd.sqlite3").mkdir()
    assert "is a folder" in sentence(tmp_path / "followupd.sqlite3")


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    assert "is not there" in sentence(tmp_path / "data" / "followupd.sqlite3")


def test_the_database_in_memory_is_refused() -> None:
    with pytest.raises(StoreError, match="is a folder"):
        Database("sqlite://")


@contextmanager
def somebody_else() -> Iterator[None]:
    """Be a user who owns nothing; root may do everything, so that root cannot see these rules."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def foreign_folder() -> Iterator[Path]:
    """A folder that others may look into and not write to."""
    with tempfile.TemporaryDirectory(prefix="followupd-foreign-") as name:
        os.chmod(name, 0o555)
        yield Path(name)
        os.chmod(name, 0o755)


def test_a_folder_without_the_right_to_write_names_the_way_out(foreign_folder: Path) -> None:
    with somebody_else():
        message = sentence(foreign_folder / "followupd.sqlite3")
    assert "cannot be written" in message
    assert f"chown -R followupd {foreign_folder}" in message


def test_a_database_file_without_the_right_to_write_is_refused(foreign_folder: Path) -> None:
    os.chmod(foreign_folder, 0o777)
    path = foreign_folder / "followupd.sqlite3"
    path.touch(0o400)
    path.chmod(0o444)
    with somebody_else():
        assert "cannot be written" in sentence(path)


def test_a_folder_one_may_not_enter_is_a_sentence(foreign_folder: Path) -> None:
    inner = foreign_folder / "closed"
    os.chmod(foreign_folder, 0o755)
    (inner / "data").mkdir(parents=True)
    inner.chmod(0o000)
    with somebody_else():
        message = sentence(inner / "data" / "followupd.sqlite3")
    inner.chmod(0o700)
    assert "is not there, or not for the user" in message
