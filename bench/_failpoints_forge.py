"""A process that has everything imported and makes each life of a story by a fork.

Run as `python -m bench._failpoints_forge`: it reads a line of JSON for each life, and answers with one when
that life has ended. It has no threads and opens nothing itself, so that each child begins as a fresh process
would; a child that takes too long is ended by its own alarm.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, event

from bench._failpoints_points import Points
from bench._failpoints_setting import Setting
from bench._failpoints_story import play
from followupd.collector import look_seldom

_ROOT = Path(__file__).resolve().parents[1]
#: A life takes well under a second; a machine with much else to do may need longer.
_LONGEST_LIFE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """How a process ended."""

    #: As `os.waitstatus_to_exitcode`: negative for a signal.
    code: int
    #: What it had to say about an error of its own.
    words: str = ""

    @property
    def killed(self) -> bool:
        """It reached the deadly point."""
        return self.code == -signal.SIGKILL

    @property
    def hung(self) -> bool:
        """It never came to an end by itself."""
        return self.code == -signal.SIGALRM


class Forge:
    """The process with everything imported, as seen from outside; for one thread."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench._failpoints_forge"],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def live(self, setting: Setting, life: int, deadly: int = 0) -> Life:
        """Play the story on in a process of its own, until it ends or dies at the deadly point."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"setting": setting.to_json(), "life": life, "deadly": deadly}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return Life(**json.loads(self._process.stdout.readline()))

    def warm_up(self, setting: Setting) -> None:
        """Play a story of its own first: it makes all the others quicker."""
        self.live(setting, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=_LONGEST_LIFE + 10)


def main() -> None:
    """Make a child for every line until there are no more."""
    logging.disable(logging.CRITICAL)
    look_seldom()
    _share_statements()
    for line in sys.stdin:
        order = json.loads(line)
        setting = Setting.from_json(order["setting"])
        if not order["life"]:
            _warm_up(setting)
            print(json.dumps({"code": 0}), flush=True)
            continue
        words = setting.folder / f"words-{order['life']}.txt"
        child = os.fork()
        if child == 0:
            _live(setting, order["life"], order["deadly"], words)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(json.dumps({"code": code, "words": words.read_text("utf-8")}), flush=True)


class _Statements(dict[tuple[object, ...], object]):
    """SQL that was made out of statements, whichever engine asked first: all of one kind write the same."""

    def get(self, key: tuple[object, ...], default: object = None) -> object:
        return super().get((type(key[0]), *key[1:]), default)

    def __setitem__(self, key: tuple[object, ...], made: object) -> None:
        super().__setitem__((type(key[0]), *key[1:]), made)


def _share_statements() -> None:
    """What one life made out of its statements is there for those that are forked later."""
    statements = _Statements()

    def share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=statements)

    event.listen(Engine, "engine_connect", share)


def _warm_up(setting: Setting) -> None:
    """Play the whole story in this very process: what libraries build once is then built for all children."""
    play(setting, 1, Points(note=setting.note(1)))
    gc.freeze()


def _live(setting: Setting, life: int, deadly: int, words: Path) -> None:
    """The whole life of a child; what it says of an error ends up in the file."""
    with words.open("wb") as target:
        os.dup2(target.fileno(), sys.stderr.fileno())
    signal.alarm(_LONGEST_LIFE)
    points = Points(note=setting.note(life), deadly=deadly)
    points.watch({setting.imap_port: "IMAP", setting.smtp_port: "SMTP"})
    play(setting, life, points)
    points.write_down()
    os._exit(0)


if __name__ == "__main__":
    main()
