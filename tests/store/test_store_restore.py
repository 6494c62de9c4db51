from __future__ import annotations

import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from build import NOW
from sqlalchemy import text
from store_values import save_case
from test_store_backup import damage, silent

from followupd.errors import StoreError
from followupd.store import backup, claiming, halts, migrate, reports
from followupd.store.restore import Restored, mark, restore
from followupd.store.session import Database

Opener = Callable[[str], Database]


@pytest.fixture
def kept(sqlite: Database, tmp_path: Path) -> Path:
    """A backup with one case; the database has gone on to two."""
    save_case(sqlite)
    target = tmp_path / "backups" / "copy"
    target.parent.mkdir()
    backup.save(path_of(sqlite), target, silent)
    save_case(sqlite)
    return target


def path_of(database: Database) -> Path:
    assert database.path is not None
    return database.path


def put_back(database: Database, file: Path) -> Restored:
    database.close()
    return restore(file, path_of(database), NOW, silent)


def cases(database: Database) -> int:
    with database.read() as session:
        return len(reports.cases(session))


def halted(database: Database) -> list[str]:
    with database.read() as session:
        return [halt.name for halt in halts.standing(session)]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.name.endswith(".lock")}


def test_the_database_is_as_it_was_and_braked_before_anybody_can_open_it(
    sqlite: Database, kept: Path
) -> None:
    done = put_back(sqlite, kept)
    assert cases(sqlite) == 1
    assert halted(sqlite) == ["brake"]
    assert done.contents.rows["cases"] == 1
    with sqlite.write() as session:
        assert claiming.claim(session, "info", "ours", NOW) is None


def test_the_backup_itself_stays_as_it_is(sqlite: Database, kept: Path) -> None:
    before = kept.read_bytes()
    put_back(sqlite, kept)
    assert kept.read_bytes() == before
    assert names(kept.parent) == {"copy"}


def test_the_database_before_is_kept_whole_beside_it(
    sqlite: Database, kept: Path, open_database: Opener
) -> None:
    done = put_back(sqlite, kept)
    assert done.kept is not None
    assert done.kept.name == "followupd.sqlite3.before-restore-20250310-093000"
    assert cases(open_database(f"sqlite:///{done.kept}")) == 2
    assert stat.S_IMODE(path_of(sqlite).stat().st_mode) == 0o600


def test_no_log_of_the_database_before_meets_the_new_one(sqlite: Database, kept: Path) -> None:
    # Another program still has the old one open, so that its log stays.
    with sqlite.read() as session:
        session.execute(text("SELECT 1"))
        restore(kept, path_of(sqlite), NOW, silent)
        assert not Path(f"{path_of(sqlite)}-wal").exists()
        assert not Path(f"{path_of(sqlite)}-shm").exists()
    sqlite.close()
    assert cases(sqlite) == 1
    assert names(path_of(sqlite).parent) >= {"followupd.sqlite3"}


def test_the_log_of_one_that_was_killed_is_kept_with_it(sqlite: Database, kept: Path, tmp_path: Path) -> None:
    folder = tmp_path / "killed"
    folder.mkdir()
    with sqlite.read() as session:
        session.execute(text("SELECT 1"))
        for end in ("", "-wal"):
            shutil.copyfile(f"{path_of(sqlite)}{end}", folder / f"followupd.sqlite3{end}")
    done = restore(kept, folder / "followupd.sqlite3", NOW, silent)
    assert done.kept is not None
    assert backup.examined(done.kept).rows["cases"] == 2
    assert backup.examined(folder / "followupd.sqlite3").rows["cases"] == 1


def test_a_damaged_database_is_kept_as_it_is(sqlite: Database, kept: Path) -> None:
    sqlite.close()
    damage(path_of(sqlite))
    spoilt = path_of(sqlite).read_bytes()
    done = put_back(sqlite, kept)
    assert done.kept is not None
    assert done.kept.read_bytes() == spoilt
    assert cases(sqlite) == 1


def test_each_database_before_has_a_name_of_its_own(sqlite: Database, kept: Path) -> None:
    first, second = put_back(sqlite, kept), put_back(sqlite, kept)
    assert first.kept != second.kept
    assert second.kept is not None
    assert second.kept.exists()


def test_on_a_new_machine_there_is_nothing_to_keep(kept: Path, tmp_path: Path, open_database: Opener) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    done = restore(kept, folder / "followupd.sqlite3", NOW, silent)
    assert done.kept is None
    found = open_database(f"sqlite:///{folder / 'followupd.sqlite3'}")
    assert (cases(found), halted(found)) == (1, ["brake"])


def test_nothing_else_is_left_behind(sqlite: Database, kept: Path) -> None:
    folder = path_of(sqlite).parent
    done = put_back(sqlite, kept)
    assert done.kept is not None
    assert names(folder) == {"followupd.sqlite3", done.kept.name, "backups"}


def test_a_newer_backup_is_refused_and_nothing_changes(sqlite: Database, kept: Path) -> None:
    with closing(sqlite3.connect(kept)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(StoreError, match="newer followupd"):
        put_back(sqlite, kept)
    assert (cases(sqlite), halted(sqlite)) == (2, [])


def test_a_damaged_backup_is_refused_and_nothing_changes(sqlite: Database, kept: Path) -> None:
    damage(kept)
    with pytest.raises(StoreError, match="damaged"):
        put_back(sqlite, kept)
    assert (cases(sqlite), halted(sqlite)) == (2, [])
    assert names(path_of(sqlite).parent) >= {"followupd.sqlite3", "backups"}


@pytest.mark.parametrize("name", ["none", ".", "followupd.sqlite3"])
def test_what_is_no_backup_is_refused(sqlite: Database, kept: Path, name: str) -> None:
    with pytest.raises(StoreError):
        put_back(sqlite, path_of(sqlite).parent / name)
    assert (cases(sqlite), halted(sqlite)) == (2, [])


def test_one_put_back_by_other_means_is_marked(database: Database) -> None:
    mark(database, NOW)
    assert halted(database) == ["brake"]
    assert migrate.present(database) == migrate.HEAD


def test_an_empty_database_is_marked_too(bare_url: str, open_database: Opener) -> None:
    database = open_database(bare_url)
    mark(database, NOW)
    assert halted(database) == ["brake"]
