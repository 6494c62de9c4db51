"""Finding and reading templates: the shipped ones, and the admin's own laid over them.

Files are looked at again at each letter, so an edit counts at once. A broken file never stops a letter: its
last good version stays in use, else the one it was laid over. This module must not know cases or mail.
"""

from __future__ import annotations

import os
import re
import stat
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from followupd.compose.letter import Letter, Rendered
from followupd.errors import TemplateFault

__all__ = [
    "Rendered",
    "TemplateSource",
    "Templates",
    "ignore",
    "languages_for",
    "read",
    "shipped",
    "template_files",
]

#: The language of last resort.
DEFAULT_LANGUAGE = "en"
_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
_KIND = re.compile(r"[a-z][a-z-]{0,60}")

_Signature = tuple[int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateSource:
    """A template file that is there."""

    kind: str
    language: str
    path: Path
    #: "shipped" or "yours".
    origin: str


class _File:
    """What we know of one template file over time."""

    def __init__(self) -> None:
        self.signature: _Signature | None = None
        self.newest: Letter | TemplateFault | None = None
        self.good: Letter | None = None
        self.reported: _Signature | None = None


def ignore(fault: TemplateFault) -> None:
    """Tell nobody."""


def shipped() -> Path:
    """The folder of the templates that come with the program: inside the package, or the checkout's own."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def languages_for(language: str) -> tuple[str, ...]:
    """The languages to look in, best first: "de-AT" → "de-AT", "de", "en"; an odd tag gives only "en"."""
    tag = language.replace("_", "-")
    base = tag.split("-")[0].lower()
    wanted = (tag, base + tag[len(base) :].upper(), base) if _TAG.fullmatch(tag) else ()
    return tuple(dict.fromkeys((*wanted, DEFAULT_LANGUAGE)))


class Templates:
    """Templates of several folders, the shipped one first; a later folder wins over an earlier one."""

    def __init__(self, *folders: Path, on_fault: Callable[[TemplateFault], None] = ignore) -> None:
        self._folders = folders
        self._on_fault = on_fault
        self._files: dict[Path, _File] = {}
        self._lock = threading.Lock()

    def render(self, kind: str, language: str, values: Mapping[str, object]) -> Rendered:
        """The letter of that kind in the nearest language there is; every fault on the way is told once.

        Raises TemplateFault only when no usable template is left.
        """
        first: TemplateFault | None = None
        for path, found in self._candidates(kind, language):
            try:
                rendered = self._from_file(path, values, (language, found))
            except TemplateFault as fault:
                first = first or fault
                continue
            if rendered is not None:
                return rendered
        raise first or TemplateFault("there is no such template", file=f"{language}/{kind}.md")

    def languages(self) -> tuple[str, ...]:
        """The languages that have a template, in alphabetical order."""
        return tuple(sorted({source.language for source in self.sources()}))

    def sources(self) -> tuple[TemplateSource, ...]:
        """Every template file that is there, folder by folder."""
        return tuple(
            TemplateSource(
                kind=path.stem, language=path.parent.name, path=path, origin="yours" if number else "shipped"
            )
            for number, folder in enumerate(self._folders)
            for path in template_files(folder)
        )

    def _candidates(self, kind: str, language: str) -> Iterator[tuple[Path, str]]:
        if not _KIND.fullmatch(kind):
            return
        for tag in languages_for(language):
            for folder in reversed(self._folders):
                yield folder / tag / f"{kind}.md", tag

    def _from_file(self, path: Path, values: Mapping[str, object], tags: tuple[str, str]) -> Rendered | None:
        """The letter by this file, or None without a file; raises TemplateFault when no version works."""
        file, newest, good = self._look(path)
        if newest is None:
            return None
        try:
            if isinstance(newest, TemplateFault):
                raise newest.with_traceback(None)
            rendered = newest.render(values, *tags)
        except TemplateFault as fault:
            self._tell(file, fault)
            if good is None or good is newest:
                raise
            return good.render(values, *tags)
        file.good = newest
        return rendered

    def _look(self, path: Path) -> tuple[_File, Letter | TemplateFault | None, Letter | None]:
        """The file as it is now: read again only when it changed, forgotten when it is gone."""
        signature = _signature(path)
        with self._lock:
            if signature is None:
                self._files.pop(path, None)
                return _File(), None, None
            file = self._files.setdefault(path, _File())
            if signature != file.signature:
                file.newest = _read(path)
                file.signature = signature
            return file, file.newest, file.good

    def _tell(self, file: _File, fault: TemplateFault) -> None:
        with self._lock:
            told = file.reported == file.signature
            file.reported = file.signature
        # Outside the lock: who is told may well want to write a letter about it.
        if not told:
            self._on_fault(fault)


def template_files(folder: Path) -> tuple[Path, ...]:
    """The template files below a folder, `<language>/<kind>.md`, in alphabetical order."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.glob("*/*.md") if _TAG.fullmatch(path.parent.name)))


def _signature(path: Path) -> _Signature | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return (0, 0, 0)
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _read(path: Path) -> Letter | TemplateFault:
    try:
        return read(path)
    except TemplateFault as fault:
        return fault


def read(path: Path) -> Letter:
    """The template in this file; raises TemplateFault when it cannot be read or is no template."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise TemplateFault("it is not a file", file=str(path))
        with path.open("rb") as stream:
            raw = stream.read(Letter.SOURCE_LIMIT + 1)
    except OSError as error:
        raise TemplateFault(f"it cannot be read: {error.strerror}", file=str(path)) from error
    return Letter.of(raw, str(path))
