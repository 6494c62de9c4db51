from __future__ import annotations

import shutil
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from build import NOW
from sqlalchemy import inspect, text
from store_values import keep, place, put, raw, save_case

from followupd.errors import StoreError
from followupd.model.events import AnswerOwed
from followupd.store import cases, migrate, reports
from followupd.store.migrate import HEAD, OURS, History
from followupd.store.schema import Base
from followupd.store.session import Database, lock_file

Opener = Callable[[str], Database]

#: A later step that changes the table which most others point to: SQLite must copy it.
STEP = """
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("cases") as batch:
        batch.add_column(sa.Column("colour", sa.String(20), nullable=False, server_default="blue"))
        batch.alter_column("topic", type_=sa.Text(), existing_nullable=False)
"""
BROKEN_STEP = STEP + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
#: A step that leaves links which lead nowhere.
LOSING_STEP = STEP + '    op.execute("DELETE FROM cases")\n'


@pytest.fixture
def later(tmp_path: Path) -> Callable[[str], History]:
    """Our history with one step more."""

    def make(step: str) -> History:
        folder = tmp_path / "100% later"
        shutil.copytree(OURS.folder, folder, dirs_exist_ok=True)
        (folder / "versions" / "m0002_later.py").write_text(step, "utf-8")
        return History(folder=folder, head="0002")

    return make


def filled(database: Database) -> int:
    """A case with rows in the tables that point to it."""
    case_id = save_case(database)
    put(database, case_id=case_id)
    keep(database, place(), raw())
    with database.write() as session:
        cases.add_events(session, case_id, [AnswerOwed(at=NOW), AnswerOwed(at=NOW)])
        cases.remember_thread(session, case_id, ("first@mail.example",))
    return case_id


def counts(database: Database) -> dict[str, int]:
    with database.read() as session:
        return {
            table.name: session.execute(text(f"SELECT count(*) FROM {table.name}")).scalar_one()
            for table in Base.metadata.sorted_tables
        }


def stamp(database: Database, revision: str) -> None:
    with database.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :new"), {"new": revision})


def copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.before-*"))


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_scripts_make_exactly_the_tables_of_the_schema(database: Database) -> None:
    with database.reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_links_and_unique_keys_are_in_the_database_as_in_the_schema(database: Database) -> None:
    with database.reader.connect() as connection:
        found = inspect(connection)
        for table in Base.metadata.sorted_tables:
            names = {str(constraint.name) for constraint in table.constraints if constraint.name}
            stored = {
                found.get_pk_constraint(table.name)["name"],
                *(key["name"] for key in found.get_foreign_keys(table.name)),
                *(key["name"] for key in found.get_unique_constraints(table.name)),
            }
            assert stored == names


def test_the_newest_script_is_the_one_the_program_names() -> None:
    config = Config()
    config.set_main_option("script_location", str(OURS.folder))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD] == [OURS.head]


def test_an_empty_database_becomes_the_present_one(bare_url: str, open_database: Opener) -> None:
    database = open_database(bare_url)
    assert migrate.present(database) is None
    migrate.upgrade(database, NOW)
    assert migrate.present(database) == HEAD
    migrate.check(database)
    filled(database)


def test_a_second_update_changes_nothing(database: Database) -> None:
    filled(database)
    before = counts(database)
    migrate.upgrade(database, NOW)
    assert counts(database) == before


def test_a_new_file_is_for_the_service_s_own_user_alone(tmp_path: Path, open_database: Opener) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'followupd.sqlite3'}")
    migrate.upgrade(database, NOW)
    save_case(database)
    modes = {path.name: mode(path) for path in tmp_path.iterdir()}
    assert set(modes) >= {"followupd.sqlite3", "followupd.sqlite3-wal", "followupd.sqlite3.lock"}
    assert set(modes.values()) == {0o600}


def test_an_empty_file_that_lay_there_becomes_private_too(tmp_path: Path, open_database: Opener) -> None:
    path = tmp_path / "followupd.sqlite3"
    path.touch(0o644)
    migrate.upgrade(open_database(f"sqlite:///{path}"), NOW)
    assert mode(path) == 0o600


def test_looking_for_data_makes_no_file(tmp_path: Path, open_database: Opener) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'followupd.sqlite3'}")
    with pytest.raises(StoreError, match="no followupd data yet"):
        migrate.check(database)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_schema_is_refused_and_left_alone(database: Database) -> None:
    filled(database)
    before = counts(database)
    stamp(database, "9999")
    for use in (migrate.check, lambda found: migrate.upgrade(found, NOW)):
        with pytest.raises(StoreError, match=r"newer followupd \(schema 9999, this program knows"):
            use(database)
    assert migrate.present(database) == "9999"
    assert counts(database) == before


def test_an_older_schema_is_not_used_before_its_update(
    database: Database, later: Callable[[str], History]
) -> None:
    with pytest.raises(StoreError, match=r"older version \(0001\)"):
        migrate.check(database, later(STEP))


def test_an_older_file_is_copied_and_updated(
    sqlite: Database, tmp_path: Path, later: Callable[[str], History], open_database: Opener
) -> None:
    filled(sqlite)
    before = counts(sqlite)
    migrate.upgrade(sqlite, NOW, later(STEP))
    assert migrate.present(sqlite) == "0002"
    (copy,) = copies(tmp_path)
    assert copy.name == "followupd.sqlite3.before-0001-20250310"
    assert mode(copy) == 0o600
    kept = open_database(f"sqlite:///{copy}")
    assert migrate.present(kept) == "0001"
    assert counts(kept) == before


def test_a_step_loses_no_row_that_points_to_the_changed_table(
    bare_url: str, open_database: Opener, later: Callable[[str], History]
) -> None:
    database = open_database(bare_url)
    migrate.upgrade(database, NOW)
    case_id = filled(database)
    before = counts(database)
    migrate.upgrade(database, NOW, later(STEP))
    assert counts(database) == before
    with database.read() as session:
        assert session.execute(text("SELECT colour FROM cases")).scalar_one() == "blue"
        assert len(cases.events_of(session, case_id)) == 2


def test_links_are_guarded_again_after_the_update(sqlite: Database, later: Callable[[str], History]) -> None:
    migrate.upgrade(sqlite, NOW, later(STEP))
    with pytest.raises(ValueError, match="FOREIGN KEY"):
        put(sqlite, case_id=999_999)


@pytest.mark.parametrize(
    ("step", "words"), [(BROKEN_STEP, "nowhere"), (LOSING_STEP, "would break 4 links; it was undone")]
)
def test_a_step_that_fails_is_undone_completely(
    step: str, words: str, sqlite: Database, later: Callable[[str], History]
) -> None:
    filled(sqlite)
    before = counts(sqlite)
    with pytest.raises(StoreError, match=words):
        migrate.upgrade(sqlite, NOW, later(step))
    assert migrate.present(sqlite) == "0001"
    assert counts(sqlite) == before
    assert "colour" not in {column["name"] for column in inspect(sqlite.reader).get_columns("cases")}


def test_a_step_that_fails_again_and_again_does_not_fill_the_disk(
    sqlite: Database, tmp_path: Path, later: Callable[[str], History]
) -> None:
    history = later(BROKEN_STEP)
    for minutes in range(3):
        with pytest.raises(StoreError):
            migrate.upgrade(sqlite, NOW + timedelta(minutes=minutes), history)
    assert len(copies(tmp_path)) == 1


def test_a_revision_nobody_knows_is_a_sentence(database: Database) -> None:
    stamp(database, "0000")
    with pytest.raises(StoreError, match="a version that this program does not know"):
        migrate.upgrade(database, NOW)
    assert migrate.present(database) == "0000"


def test_a_copy_that_cannot_be_written_stops_the_update(
    sqlite: Database, tmp_path: Path, later: Callable[[str], History]
) -> None:
    filled(sqlite)
    (tmp_path / "followupd.sqlite3.before-0001-20250310").mkdir()
    with pytest.raises(StoreError, match="No copy before the update"):
        migrate.upgrade(sqlite, NOW, later(STEP))
    assert migrate.present(sqlite) == "0001"


def test_an_update_waits_for_the_writer_before_it(sqlite: Database) -> None:
    assert sqlite.path is not None
    with sqlite.update() as connection:
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 0
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
    assert not lock_file(sqlite.path).exists()
    migrate.upgrade(sqlite, NOW)
    assert lock_file(sqlite.path).exists()


def test_two_machines_do_not_update_one_server_at_once(postgresql: Database) -> None:
    held = text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted")
    with postgresql.update(), postgresql.read() as session:
        assert session.execute(held).scalar_one() == 1
    with postgresql.read() as session:
        assert session.execute(held).scalar_one() == 0


def test_the_next_start_reads_what_was_there(
    sqlite: Database, sqlite_url: str, open_database: Opener
) -> None:
    filled(sqlite)
    sqlite.close()
    again = open_database(sqlite_url)
    migrate.upgrade(again, NOW)
    with again.read() as session:
        assert len(reports.cases(session)) == 1
