"""The program's front door: which commands there are, what all share, and how a failure is told.

Exit status: 0 done; 1 it did not work, with the sentence why; 2 the call, the config or a password is wrong;
70 a defect of followupd itself; 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import errno
import importlib
import io
import logging
import sys
import traceback
from typing import Any

import click

from followupd.cli import journal
from followupd.cli.options import Options
from followupd.errors import ConfigError, FollowupdError, SecretError

log = logging.getLogger(__name__)

_HERE = "followupd.cli"
#: Each command's place, and what the list of commands says of it; imported only when it is called.
COMMANDS: dict[str, tuple[str, str]] = {
    "run": (f"{_HERE}.run:run", "Watch the mailboxes and do everything, until stopped."),
    "cases": (f"{_HERE}.cases:cases", "List the cases, or the mails staff are asked about."),
    "case": (f"{_HERE}.case:case", "Show one case with everything that happened to it."),
    "queue": (f"{_HERE}.queue:queue", "List the letters that wait or are stopped, and decide about them."),
    "resume": (f"{_HERE}.resume:resume", "Let everything leave again after followupd stopped by itself."),
    "quarantine": (f"{_HERE}.quarantine:quarantine", "List mails that were set aside, and why."),
    "explain": (f"{_HERE}.explain:explain", "Say why a case or a mail was treated as it was."),
    "model": (f"{_HERE}.model:model", "Show what your corrections taught, forget or export it."),
    "template": (f"{_HERE}.template:template", "List, check and preview the templates."),
    "doctor": (f"{_HERE}.doctor.command:doctor", "Prove that everything followupd needs works."),
    "backup": (f"{_HERE}.backup:backup", "Copy the database into a file, also while the service runs."),
    "restore": (f"{_HERE}.backup:restore", "Put a backup in the place of the database."),
    "keys": (f"{_HERE}.keys:keys", "List the keys that sign our mails, or add a new one."),
    "intake": (f"{_HERE}.stations:intake", "By hand: read the mailboxes once."),
    "tick": (f"{_HERE}.stations:tick", "By hand: ring the timers that are due."),
    "dispatch": (f"{_HERE}.stations:dispatch", "By hand: send and file what waits."),
    "demo": (f"{_HERE}.demo.command:demo", "Play the whole story on servers of its own."),
}

_INTERRUPTED = 130


class Failure(click.ClickException):
    """It did not work: the sentence on standard error, and the exit status."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        """Print the sentence, cleared of what could move the cursor."""
        for line in self.message.split("\n"):
            click.echo(journal.cleared(line), err=True)


class Misuse(Failure):
    """The config or a password is wrong."""

    exit_code = 2


class Defect(Failure):
    """The program itself is wrong."""

    exit_code = 70


class Program(click.Group):
    """The group of all commands; loads them when called, and turns every failure into a sentence."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, written without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in COMMANDS.items()])

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of use, not of the alphabet."""
        return list(COMMANDS)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; nothing but click's own exceptions leaves here."""
        try:
            return super().invoke(ctx)
        except FollowupdError as error:
            kind = Misuse if isinstance(error, ConfigError | SecretError) else Failure
            raise kind(str(error)) from error
        except KeyboardInterrupt:
            raise click.exceptions.Exit(_INTERRUPTED) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            raise _unforeseen(error) from error


def _unforeseen(error: Exception) -> Exception:
    """What to raise for an error no command expected: the system's own words, or that it is a defect."""
    if isinstance(error, OSError):
        # The reader of our output went away, as `head` does: click ends quietly on it.
        if error.errno == errno.EPIPE:
            return error
        where = f" ({error.filename})" if error.filename else ""
        return Failure(f"The system refused: {error.strerror or error}{where}.")
    log.debug("a defect", exc_info=error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {frame.filename.rpartition('/')[2]}, line {frame.lineno}"
    return Defect(
        f"This is a defect of followupd: {where}. Please report it, with what the same command prints after"
        " followupd --debug"
    )


@click.group(
    "followupd",
    cls=Program,
    commands={name: click.Command(name, short_help=says) for name, (_, says) in COMMANDS.items()},
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="followupd", message="%(prog)s %(version)s")
@click.option(
    "--config",
    metavar="FILE",
    help="The config file; else $FOLLOWUPD_CONFIG, ./config.toml or /etc/followupd/config.toml.",
)
@click.option("--debug", is_flag=True, help="Log every detail on standard error.")
@click.pass_context
def cli(context: click.Context, config: str | None, debug: bool) -> None:
    """Complaint handling that lives in the mailbox a small business already has."""
    journal.set_up("debug" if debug else "warning")
    context.obj = Options(config=config, debug=debug)


def main() -> None:
    """The console script."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a sign gets a question mark instead of no answer at all.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    cli(prog_name="followupd")


if __name__ == "__main__":
    main()
