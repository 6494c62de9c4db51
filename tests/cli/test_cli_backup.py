from __future__ import annotations

import stat
from pathlib import Path

import pytest
from build import NOW as THEN
from cli_shop import COMPLAINT, DAY, NOW, Shop, call, mail, write_config

from followupd.clock import system_clock
from followupd.config import load
from followupd.daemon.wiring import Service
from followupd.store import claiming, halts, standings
from followupd.store.backup import examined

#: A server's databases are copied by the server's own programs: see test_cli_backup_server.
sqlite_only = pytest.mark.sqlite_only


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop with one case."""
    shop = Shop(write_config(tmp_path))
    shop.arrive(mail())
    return shop


@pytest.fixture
def kept(shop: Shop, tmp_path: Path) -> Path:
    """A backup of that; the shop has gone on to two cases."""
    target = tmp_path / "monday.backup"
    assert shop.call("backup", str(target)).exit_code == 0
    shop.arrive(mail(COMPLAINT + " I am angry.", sender="Bo <bo@other.example>", at=NOW + DAY))
    return target


@sqlite_only
def test_it_says_what_it_copied_and_what_to_keep_with_it(shop: Shop, tmp_path: Path) -> None:
    target = tmp_path / "monday.backup"
    result = shop.call("backup", str(target))
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{target}: 1 case, 1 mail, 0.")
    assert "it is whole" in result.stdout
    assert str(tmp_path / "data" / "token.key") in result.stdout
    assert str(shop.config) in result.stdout
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@sqlite_only
def test_it_works_while_the_service_runs(shop: Shop, tmp_path: Path) -> None:
    with Service(load(shop.config), system_clock):
        assert shop.call("backup", str(tmp_path / "monday.backup")).exit_code == 0
    assert examined(tmp_path / "monday.backup").rows["cases"] == 1


@sqlite_only
def test_it_does_not_go_over_a_file_unless_told(shop: Shop, kept: Path) -> None:
    result = shop.call("backup", str(kept))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "--overwrite" in result.stderr
    assert examined(kept).rows["cases"] == 1
    assert shop.call("backup", str(kept), "--overwrite").exit_code == 0
    assert examined(kept).rows["cases"] == 2


@sqlite_only
def test_before_the_first_start_there_is_nothing_to_copy(tmp_path: Path) -> None:
    result = call("--config", str(write_config(tmp_path)), "backup", str(tmp_path / "x"))
    assert result.exit_code == 1
    assert "no followupd data" in result.stderr
    assert not (tmp_path / "x").exists()


@sqlite_only
def test_a_backup_is_put_back_and_nothing_leaves_before_a_person_says_so(shop: Shop, kept: Path) -> None:
    shop.database.close()
    result = shop.call("restore", str(kept))
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("Put back: 1 case, 1 mail.\nThe database before it is kept as ")
    assert result.stdout.splitlines()[-1] == "  3. Let it go on: followupd resume"
    assert len(shop.json("cases")) == 1
    assert "STOPPED: no mail and no draft leaves" in shop.call("queue").stdout
    with shop.database.write() as session:
        assert claiming.claim(session, "shop", "lease", system_clock()) is None
    early = shop.call("resume")
    assert (early.exit_code, "was not read since the backup was put back" in early.stderr) == (1, True)
    with shop.database.write() as session:
        for role in ("inbox", "sent"):
            standings.mark_synced(session, "shop", role, system_clock())
    assert shop.call("resume").exit_code == 0
    with shop.database.write() as session:
        assert claiming.claim(session, "shop", "lease", system_clock()) is not None


@sqlite_only
def test_while_the_service_runs_nothing_is_put_back(shop: Shop, kept: Path) -> None:
    with Service(load(shop.config), system_clock):
        result = shop.call("restore", str(kept))
        assert (result.exit_code, result.stdout) == (1, "")
        assert "Stop it first" in result.stderr
    assert len(shop.json("cases")) == 2


@sqlite_only
@pytest.mark.parametrize("name", ["none", "config.toml", "data/followupd.sqlite3", "data"])
def test_what_is_no_backup_changes_nothing(shop: Shop, kept: Path, name: str) -> None:
    result = shop.call("restore", str(kept.parent / name))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "defect" not in result.stderr
    assert len(shop.json("cases")) == 2
    with shop.database.read() as session:
        assert halts.standing(session) == ()


@sqlite_only
def test_a_missing_key_file_is_told(shop: Shop, kept: Path) -> None:
    shop.database.close()
    (kept.parent / "data" / "token.key").unlink()
    assert "The key file" in shop.call("restore", str(kept)).stdout


@pytest.mark.parametrize("arguments", [(), ("FILE", "--mark")])
def test_either_a_file_or_a_mark_is_wanted(shop: Shop, arguments: tuple[str, ...]) -> None:
    assert shop.call("restore", *arguments).exit_code == 2


@sqlite_only
def test_a_database_that_is_not_there_is_not_marked(shop: Shop) -> None:
    path = shop.database.path
    assert path is not None
    shop.database.close()
    path.unlink()
    result = shop.call("restore", "--mark")
    assert result.exit_code == 1
    assert "Put the backup there first" in result.stderr
    assert not path.exists()


def test_a_database_that_was_put_back_by_hand_is_marked(shop: Shop) -> None:
    assert shop.call("restore", "--mark").stdout.startswith("Marked as put back")
    with shop.database.read() as session:
        [halt] = halts.standing(session)
    assert halt.name == halts.BRAKE
    assert halt.at > THEN
