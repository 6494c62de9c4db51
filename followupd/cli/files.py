"""Writing out the files that came with a case's mails: their bytes lie in the raw mails."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path, PurePath

from sqlalchemy.orm import Session

from followupd.errors import FollowupdError
from followupd.store import attachments, reports
from followupd.understand.mime import files

#: What strangers sent is opened by nobody else on this machine, and run by nobody.
_MODE = 0o600


def save_files(session: Session, case_id: int, folder: Path) -> tuple[Path, ...]:
    """Write each file of the case's mails into the folder, and give where; none replaces one that is there.

    Raises FollowupdError when the folder cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return tuple(_written(folder, name, content) for name, content in _contents(session, case_id))
    except OSError as error:
        raise FollowupdError(f"The files could not be written to {folder}: {error.strerror}.") from error


def _contents(session: Session, case_id: int) -> Iterator[tuple[str, bytes]]:
    """The files as they are listed: each content once, under the first name it came with."""
    listed = attachments.of_case(session, case_id)
    wanted = {file.sha256 for _, file in listed}
    for mail in dict.fromkeys(mail for mail, _ in listed):
        stored = reports.mail(session, mail)
        for file, content in files(stored[1]) if stored else ():
            if file.sha256 in wanted:
                wanted.remove(file.sha256)
                yield file.name, content


def _written(folder: Path, name: str, content: bytes) -> Path:
    """Where the file lies now: under its name, with a number where the name is taken."""
    pure = PurePath(name)
    names = (f"{pure.stem}-{number}{pure.suffix}" if number > 1 else name for number in count(1))
    for path in (folder / free for free in names):
        try:
            opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _MODE)
        except FileExistsError:
            continue
        with open(opened, "wb") as target:
            target.write(content)
        return path
    raise AssertionError("numbers do not end")
