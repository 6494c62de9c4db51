"""Finds and reads config.toml; the one place that turns faults into a ConfigError with all of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from followupd.config import values
from followupd.config.checks import cross_faults
from followupd.config.document import Document, Fault, document
from followupd.config.faults import faults_of
from followupd.config.lines import KeyPath, Lines
from followupd.config.settings import Settings, completed
from followupd.errors import ConfigError, Problem

_HERE = Path("config.toml")
_SYSTEM_WIDE = Path("/etc/followupd/config.toml")
_LARGEST = 1_000_000
_PASSWORD_KEYS = ("password_file", "password_env")


def config_path(option: str | None) -> Path:
    """Which config file to read: the option's, or $FOLLOWUPD_CONFIG, or ./config.toml, or that in /etc."""
    if named := option or os.environ.get("FOLLOWUPD_CONFIG"):
        return Path(named)
    return _HERE if os.path.exists(_HERE) else _SYSTEM_WIDE


def load(path: Path) -> Settings:
    """The settings in the file at `path`; relative paths in it are seen from its folder.

    Raises ConfigError with every mistake, each with its line and key. Passwords are not read here.
    """
    return from_text(_text(path), file=str(path), folder=path.absolute().parent)


def from_text(text: str, *, file: str, folder: Path) -> Settings:
    """The settings that `text` gives, as if it stood in `file` in that folder.

    Raises ConfigError with every mistake.
    """
    read = document(text)
    faults = list(read.faults)
    if read.whole:
        raw = _with_listed_mailboxes(read.raw, faults)
        try:
            settings = Settings.model_validate(raw, context={"folder": folder})
        except ValidationError as error:
            faults.extend(faults_of(error.errors(include_url=False)))
        faults.extend(cross_faults(raw))
        if not (faults := _without_consequences(faults, read)):
            return completed(settings)
    raise ConfigError(_problems(faults, read.lines, file))


def _with_listed_mailboxes(raw: dict[str, Any], faults: list[Fault]) -> dict[str, Any]:
    """A single [mailbox] is told as a mistake, and read on as if it were written [[mailbox]]."""
    if not isinstance(raw.get("mailbox"), dict):
        return raw
    faults.append(Fault(path=("mailbox",), message=values.TWO_BRACKETS))
    return {**raw, "mailbox": [raw["mailbox"]]}


def _without_consequences(faults: list[Fault], read: Document) -> list[Fault]:
    """The faults without those that a key is missing which is there, but unreadable or misspelt."""
    there = {*read.unread, *(fault.meant for fault in faults)}
    for path in tuple(there):
        if path and path[-1] in _PASSWORD_KEYS:
            there.update((*path[:-1], key) for key in _PASSWORD_KEYS)
    return [fault for fault in faults if not fault.absent or fault.path not in there]


def _problems(faults: Iterable[Fault], lines: Lines, file: str) -> tuple[Problem, ...]:
    problems = {
        Problem(
            file=file, line=fault.line or lines.of(fault.path), key=_key(fault.path), message=fault.message
        )
        for fault in faults
    }
    return tuple(sorted(problems, key=lambda problem: (problem.line or 0, problem.key, problem.message)))


def _key(path: KeyPath) -> str:
    return ".".join(step for step in path if isinstance(step, str))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise _refused(
            path,
            "there is no such file; copy config.example.toml there and fill it in, or name yours by --config",
        ) from None
    except IsADirectoryError:
        raise _refused(path, "this is a folder; name the file in it, such as config.toml") from None
    except PermissionError:
        raise _refused(path, "this user may not read the file; change its owner or its mode") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is no name of a file"
        raise _refused(path, f"the file cannot be read: {reason}") from None
    if len(raw) > _LARGEST:
        raise _refused(path, "the file is larger than 1 MB, so it is no config file of followupd")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _refused(path, "the file is not in UTF-8; save it as UTF-8 in your editor", line) from None


def _refused(path: Path, message: str, line: int | None = None) -> ConfigError:
    return ConfigError((Problem(file=str(path), line=line, key="", message=message),))
