"""Whether a SQLite file can live where it is asked to: on a local disk, in a folder we may write."""

from __future__ import annotations

import os
import re
from pathlib import Path

from followupd.errors import StoreError

#: File systems on which SQLite's locks cannot be trusted.
NETWORK_FILE_SYSTEMS = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ncpfs", "glusterfs", "ceph", "lustre"),
        *("davfs", "davfs2", "beegfs", "vboxsf", "fuse"),
    }
)
#: How the kernel writes space, tab, line end, backslash and # in a mount point: three octal digits.
_ESCAPED = re.compile(r"\\([0-3][0-7]{2})")


def check(path: Path) -> None:
    """Raise StoreError, saying what to do, when the file cannot be opened for writing there."""
    folder = path.parent
    # os.path answers no, where Path would raise, for a folder that we may not enter.
    if not os.path.isdir(folder):
        raise StoreError(
            f"The folder {folder} for the database is not there, or not for the user followupd runs as."
            " Create it, or set data_dir."
        )
    kind = file_system(folder)
    if is_network(kind):
        raise StoreError(
            f"The database cannot live in {folder}: it is a network drive ({kind}), and such drives lose"
            " writes. Set data_dir to a folder on this machine."
        )
    if os.path.isdir(path):
        raise StoreError(f"The database {path} is a folder. Set data_dir or database to something else.")
    target = path if os.path.exists(path) else folder
    if not os.access(target, os.W_OK) or not os.access(folder, os.W_OK):
        raise StoreError(
            f"The database {path} cannot be written by you. Run the command as the user of the service:"
            f" sudo -u followupd … If that is the one, give it the folder: chown -R followupd {folder}"
        )


def is_network(kind: str) -> bool:
    """Whether SQLite's locks cannot be trusted on a file system of that type."""
    return kind in NETWORK_FILE_SYSTEMS or kind.startswith("fuse.")


def file_system(folder: Path) -> str:
    """The type of the file system the folder is on, such as "ext4"; empty when the system does not tell."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return ""
    return nearest(str(folder.resolve()), lines)


def nearest(folder: str, mounts: list[str]) -> str:
    """The type in that line of `mounts` (as in /proc/mounts) whose mount point is nearest to the folder."""
    found = ("", "")
    for line in mounts:
        _, point, kind, *_ = [*line.split(), "", "", ""]
        point = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), point)
        holds = folder == point or folder.startswith(point.rstrip("/") + "/")
        if holds and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]
