"""The systemd unit: as strict as promised, and in step with the program."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from followupd.cli import run
from followupd.config import Settings

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "systemd" / "followupd.service"

needs_systemd = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")


def values(key: str) -> list[str]:
    """Every value of that key, in order."""
    return re.findall(rf"^{key}=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE)


@needs_systemd
def test_it_lets_the_service_do_little_more_than_it_needs() -> None:
    told = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    level = re.search(r"Overall exposure level for followupd\.service: ([\d.]+)", told)
    assert level
    assert float(level[1]) <= 1.5


@needs_systemd
def test_systemd_understands_every_line(tmp_path: Path) -> None:
    copy = tmp_path / "followupd.service"
    copy.write_text(UNIT.read_text("utf-8").replace(values("ExecStart")[0].split()[0], "/bin/true"), "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_it_hands_over_the_passwords_under_the_names_of_the_example_config() -> None:
    example = (ROOT / "config.example.toml").read_text("utf-8")
    wanted = set(re.findall(r'^password_file = "(.*)"$', example, re.MULTILINE))
    assert {name for name, _, _ in (value.partition(":") for value in values("LoadCredential"))} == wanted


def test_it_keeps_its_data_where_the_config_does_by_default() -> None:
    assert f"/var/lib/{values('StateDirectory')[0]}" == str(Settings.model_fields["data_dir"].default)


def test_its_times_leave_room_for_what_the_service_needs() -> None:
    assert float(values("TimeoutStopSec")[0]) > 10
    assert float(values("WatchdogSec")[0]) > 4 * run.LOOK_SECONDS
    assert values("RestartPreventExitStatus") == ["2"]


def test_the_reader_of_mails_may_set_its_own_limits() -> None:
    # A refused setrlimit would end it on every mail.
    assert {"setrlimit", "prlimit64"} <= set(values("SystemCallFilter")[-1].split())


def test_it_is_started_as_the_program_wants_to_be() -> None:
    assert values("Type") == ["notify"]
    assert values("ExecStart")[0].endswith("followupd --config /etc/followupd/config.toml run")
