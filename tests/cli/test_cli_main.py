from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import click
import pytest
from cli_shop import Shop, call, inside, write_config
from click.testing import CliRunner, Result

from followupd.cli import journal
from followupd.cli.main import COMMANDS, Program, cli
from followupd.errors import ConfigError, LoginRefused, Problem, SecretError, StoreError


class _Failing(Program):
    """The program with one command, which fails."""

    def __init__(self, error: BaseException) -> None:
        super().__init__("followupd", params=list(cli.params), callback=cli.callback)
        self._error = error

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        return click.Command(cmd_name, callback=self._fail)

    def _fail(self) -> None:
        raise self._error


def failed(error: BaseException, *options: str) -> Result:
    return CliRunner().invoke(_Failing(error), [*options, "work"])


PROBLEMS = (
    Problem(file="config.toml", line=3, key="mode", message="unknown"),
    Problem(file="config.toml", line=9, key="mailbox.name", message="missing"),
)


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (ConfigError(PROBLEMS), 2, "config.toml:3: mode: unknown\nconfig.toml:9: mailbox.name: missing\n"),
        (SecretError("No password."), 2, "No password.\n"),
        (StoreError("No database."), 1, "No database.\n"),
        (LoginRefused("Wrong password."), 1, "Wrong password.\n"),
        (OSError(28, "No space left on device", "/data"), 1, "The system refused: No space left"),
        (
            KeyError("anna@example.org"),
            70,
            "This is a defect of followupd: KeyError in test_cli_main.py, line",
        ),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_a_failure_is_told_in_a_sentence_and_by_the_exit_status(
    error: BaseException, status: int, says: str
) -> None:
    result = failed(error)
    assert result.exit_code == status
    assert result.stdout == ""
    assert result.stderr.startswith(says)
    assert bool(says) == bool(result.stderr)
    assert "Traceback" not in result.stderr
    assert "anna@example.org" not in result.stderr


def test_a_defect_shows_its_traceback_only_in_the_log_of_debug() -> None:
    result = failed(KeyError("x"), "--debug")
    assert "Traceback" in result.stderr
    assert result.exit_code == 70


def test_a_server_cannot_move_the_cursor_by_its_words() -> None:
    assert "\x1b" not in failed(StoreError("It said \x1b[2J and more.")).stderr


def test_every_command_of_the_list_is_there_and_can_be_called() -> None:
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert command.help


def test_the_list_of_commands_imports_none_of_them() -> None:
    code = (
        "import sys; from followupd.cli.main import cli; cli(['--help'], standalone_mode=False);"
        "print(sorted({'sqlalchemy', 'pydantic', 'rich', 'imapclient', 'jinja2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")
    assert all(f"\n  {name} " in done.stdout for name in COMMANDS)


def test_a_misspelt_command_is_told_what_was_meant() -> None:
    result = call("tempalte")
    assert result.exit_code == 2
    assert "Did you mean 'template'?" in result.stderr


def test_the_version_is_told() -> None:
    result = call("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith("followupd 0.")


def test_without_a_config_file_the_sentence_says_where_to_put_one(tmp_path: Path) -> None:
    with inside(tmp_path):
        result = call("cases")
    assert result.exit_code == 2
    assert "config.example.toml" in result.stderr


def test_an_unreadable_config_is_a_sentence_and_status_two(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_bytes(b"mode = \xff\xfe")
    result = call("--config", str(config), "cases")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "UTF-8" in result.stderr
    assert call("--config", str(tmp_path), "cases").exit_code == 2


@pytest.mark.sqlite_only
@pytest.mark.parametrize("command", [("cases",), ("case", "1"), ("queue",), ("explain", "--mail", "1")])
def test_before_the_first_start_a_question_says_so_and_makes_no_database(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    result = call("--config", str(write_config(tmp_path)), *command)
    assert result.exit_code == 1
    assert "Start the service once" in result.stderr
    assert list((tmp_path / "data").iterdir()) == []


def test_questions_need_no_password(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    (tmp_path / "password").unlink()
    assert shop.call("cases").exit_code == 0


def test_a_question_is_answered_while_somebody_writes(tmp_path: Path) -> None:
    shop = Shop(write_config(tmp_path))
    with shop.database.write():
        assert shop.call("cases").exit_code == 0


@pytest.fixture(autouse=True)
def _quiet_again() -> None:
    journal.set_up("warning")
