"""Reading a person's own mails from a folder of files or from an mbox file; never raises on odd content."""

from __future__ import annotations

import mailbox
import os
from collections.abc import Iterator
from pathlib import Path

from followupd.errors import FollowupdError

#: Files beside mails that are none, by the end or the start of their names.
NO_MAIL_ENDS = (".json", ".csv", ".md", ".msf", ".idx", "copying", "license")
NO_MAIL_STARTS = (".", "readme", "copying", "license")
#: A file of these names is one mail, whatever stands in it; other files may be an mbox.
ONE_MAIL_ENDS = (".eml", ".txt")


def read_folder_or_mbox(path: Path) -> Iterator[tuple[str, bytes]]:
    """Each mail below that folder, or in that mbox file: a name for people, and the raw bytes.

    A folder is read with all folders in it, in the order of the names; an mbox gives each of its mails.
    Tables, notes, hidden, empty and unreadable files are left out. Raises `FollowupdError` when `path`
    itself is not there or must not be read.
    """
    if not os.access(path, os.R_OK):
        raise FollowupdError(f"There is no folder or mbox file {path} that can be read.")
    if path.is_dir():
        for file, name in _files(path):
            yield from _mails_in(file, name)
    else:
        yield from _mails_in(path, path.name)


def _files(top: Path) -> Iterator[tuple[Path, str]]:
    for folder, folders, names in os.walk(top):
        # In place: `os.walk` goes on with what is left, in this order.
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(filter(_may_be_mail, names)):
            file = Path(folder, name)
            yield file, str(file.relative_to(top))


def _may_be_mail(name: str) -> bool:
    small = name.lower()
    return not small.startswith(NO_MAIL_STARTS) and not small.endswith(NO_MAIL_ENDS)


def _mails_in(file: Path, name: str) -> Iterator[tuple[str, bytes]]:
    try:
        if not file.is_file():
            return
        if not name.lower().endswith(ONE_MAIL_ENDS) and _begins_as_mbox(file):
            yield from _mbox(file, name)
        elif raw := _without_from_line(file.read_bytes()):
            yield name, raw
    except OSError:
        return


def _begins_as_mbox(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(5) == b"From "


def _mbox(file: Path, name: str) -> Iterator[tuple[str, bytes]]:
    box = mailbox.mbox(file, create=False)
    try:
        for number, key in enumerate(box.keys(), start=1):
            yield f"{name}#{number}", box.get_bytes(key)
    finally:
        box.close()


def _without_from_line(raw: bytes) -> bytes:
    # RFC 4155: the line belongs to the mbox format, not to the mail.
    return raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw
