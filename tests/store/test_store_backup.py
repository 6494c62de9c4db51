from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from store_values import put, save_case

from followupd.errors import StoreError
from followupd.store import backup, health, reports
from followupd.store.migrate import HEAD
from followupd.store.session import Database

Opener = Callable[[str], Database]

#: Another process that opens cases until it is told to stop.
WRITER = """
import sys
import build
from store_values import put, save_case
from followupd.store.session import Database

database = Database(sys.argv[1])
print("ready", flush=True)
for number in range(400):
    save_case(database)
database.close()
"""


def silent(_done: int, _total: int) -> None:
    return


def path_of(database: Database) -> Path:
    assert database.path is not None
    return database.path


def save(database: Database, target: Path, **options: bool) -> backup.Contents:
    return backup.save(path_of(database), target, silent, **options)


def test_a_backup_holds_what_the_database_held(
    sqlite: Database, tmp_path: Path, open_database: Opener
) -> None:
    save_case(sqlite)
    target = tmp_path / "copy"
    contents = save(sqlite, target)
    save_case(sqlite)
    assert (contents.revision, contents.rows["cases"]) == (HEAD, 1)
    assert str(contents) == "1 case, 0 mails"
    with open_database(f"sqlite:///{target}").read() as session:
        assert len(reports.cases(session)) == 1


def test_it_is_one_file_and_its_owner_s_alone(sqlite: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    save_case(sqlite)
    before = os.umask(0)
    try:
        save(sqlite, folder / "copy")
    finally:
        os.umask(before)
    assert [path.name for path in folder.iterdir()] == ["copy"]
    assert stat.S_IMODE((folder / "copy").stat().st_mode) == 0o600
    with closing(sqlite3.connect(folder / "copy")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_it_tells_how_far_it_is(sqlite: Database, tmp_path: Path) -> None:
    save_case(sqlite)
    heard: list[tuple[int, int]] = []
    backup.save(path_of(sqlite), tmp_path / "copy", lambda *progress: heard.append(progress))
    done, total = heard[-1]
    assert done == total > 0


def test_what_is_written_while_it_is_copied_is_no_part_of_it(sqlite: Database, tmp_path: Path) -> None:
    save_case(sqlite)
    put(sqlite, raw=b"x" * 9_000_000)
    written: list[int] = []

    def write(_done: int, _total: int) -> None:
        if len(written) < 3:
            written.append(save_case(sqlite))

    contents = backup.save(path_of(sqlite), tmp_path / "copy", write)
    assert (contents.rows["cases"], len(written)) == (1, 3)


def test_it_is_of_one_moment_while_another_process_writes(
    sqlite: Database, sqlite_url: str, tmp_path: Path
) -> None:
    tests = os.pathsep.join(path for path in sys.path if path)
    environment = {**os.environ, "PYTHONPATH": tests}
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, sqlite_url], env=environment, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"ready\n"
        counts = [save(sqlite, tmp_path / "copy", overwrite=True).rows["cases"] for _ in range(6)]
        # What matters is that it was whole each time; it was checked against the counts of the same moment.
        assert counts == sorted(counts)
        assert writer.wait(timeout=60) == 0
    assert save(sqlite, tmp_path / "copy", overwrite=True).rows["cases"] == 400


@pytest.mark.parametrize("end", ["", "-wal", "-shm", ".lock"])
@pytest.mark.parametrize("overwrite", [True, False])
def test_it_never_goes_over_the_database_itself(sqlite: Database, end: str, overwrite: bool) -> None:
    save_case(sqlite)
    with pytest.raises(StoreError, match="is the database itself"):
        save(sqlite, Path(f"{path_of(sqlite)}{end}"), overwrite=overwrite)
    assert health.damage(sqlite) == ""


def test_it_never_goes_over_the_database_under_another_name(sqlite: Database, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(path_of(sqlite))
    with pytest.raises(StoreError, match="is the database itself"):
        save(sqlite, link, overwrite=True)


def test_what_is_there_is_kept_unless_told_otherwise(sqlite: Database, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_text("an older backup", "utf-8")
    with pytest.raises(StoreError, match="is there already"):
        save(sqlite, target)
    assert target.read_text("utf-8") == "an older backup"
    save(sqlite, target, overwrite=True)
    assert backup.examined(target).revision == HEAD


@pytest.mark.parametrize(
    ("name", "says"), [("", "is a folder"), ("none/copy", "cannot be written: No such file or directory")]
)
def test_a_place_that_does_not_do_is_a_sentence(
    sqlite: Database, tmp_path: Path, name: str, says: str
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with pytest.raises(StoreError, match=says):
        save(sqlite, folder / name)
    assert list(folder.iterdir()) == []


def test_a_damaged_database_gives_no_backup_and_leaves_nothing_behind(
    sqlite: Database, tmp_path: Path
) -> None:
    for _ in range(20):
        save_case(sqlite)
    sqlite.close()
    damage(path_of(sqlite))
    folder = tmp_path / "backups"
    folder.mkdir()
    with pytest.raises(StoreError, match="damaged"):
        save(sqlite, folder / "copy")
    assert list(folder.iterdir()) == []


def damage(path: Path) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    raw = bytearray(path.read_bytes())
    for page in range(2, len(raw) // 4096 - 1):
        raw[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    path.write_bytes(raw)


def test_a_full_disk_is_a_sentence_and_leaves_nothing_behind(sqlite: Database, tmp_path: Path) -> None:
    save_case(sqlite)
    script = (
        "import resource, sys; from pathlib import Path; from followupd.store import backup\n"
        "from followupd.errors import StoreError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))\n"
        "try: backup.save(Path(sys.argv[1]), Path(sys.argv[2]), lambda *_: None)\n"
        "except StoreError as error: print(error)\n"
    )
    folder = tmp_path / "backups"
    folder.mkdir()
    call = [sys.executable, "-c", script, str(path_of(sqlite)), str(folder / "copy")]
    told = subprocess.run(call, capture_output=True, text=True, check=True, timeout=60).stdout
    assert told.startswith("Nothing was copied. The database")
    assert str(folder) in told
    assert list(folder.iterdir()) == []


def test_a_file_of_something_else_is_told(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"this is no database at all, but long enough" * 100)
    with pytest.raises(StoreError, match="damaged, or no database of followupd"):
        backup.examined(other)
    with closing(sqlite3.connect(tmp_path / "foreign")) as connection:
        connection.execute("CREATE TABLE songs (name)")
    with pytest.raises(StoreError, match="no database of followupd"):
        backup.examined(tmp_path / "foreign")


def test_a_plain_copy_with_its_log_is_read_with_what_stands_in_the_log(
    sqlite: Database, tmp_path: Path
) -> None:
    case_id = save_case(sqlite)
    assert case_id
    copied = tmp_path / "plain"
    with sqlite.read():
        for end in ("", "-wal"):
            shutil.copyfile(f"{path_of(sqlite)}{end}", f"{copied}{end}")
    assert backup.examined(copied).rows["cases"] == 1


def test_a_backup_can_be_examined_where_nothing_can_be_written(sqlite: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    save_case(sqlite)
    save(sqlite, folder / "copy")
    folder.chmod(0o500)
    try:
        assert backup.examined(folder / "copy").rows["cases"] == 1
        assert [path.name for path in folder.iterdir()] == ["copy"]
    finally:
        folder.chmod(0o700)
