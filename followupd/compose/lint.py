"""Looking a template over before it is used: does it work with every value, and what should it not say.

Faults stop a template from being used. Advice is about words: promises nobody can keep, and sentences that
defend us instead of helping. This module only reads templates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from followupd.compose.cautions import DEFENCES, PROMISES
from followupd.compose.letter import Letter
from followupd.compose.samples import sample_values, variants
from followupd.compose.sandbox import did_you_mean, no_such_value, undeclared
from followupd.compose.templates import Templates, read, template_files
from followupd.errors import TemplateFault
from followupd.model.decision import Kind

__all__ = ["TemplateAdvice", "check", "sample_values"]


class TemplateAdvice(TemplateFault):
    """A template can be used, and would be better otherwise."""


_CLOSED_PLATFORM = re.compile(r"ec\.europa\.eu/(?:consumers/)?odr", re.IGNORECASE)


def check(what: Path | Templates) -> tuple[TemplateFault, ...]:
    """Everything wrong with a template file, a folder of them, or all that are in use.

    What is only unwise comes as TemplateAdvice. An empty answer means: nothing to say.
    """
    if isinstance(what, Templates):
        paths = tuple(source.path for source in what.sources())
    elif what.is_dir():
        # A folder of languages, or the folder of one.
        paths = template_files(what) or tuple(sorted(what.glob("*.md")))
    else:
        paths = (what,)
    if not paths:
        return (TemplateFault("there is no template here", file=str(what)),)
    return tuple(fault for path in paths for fault in _file(path))


def _file(path: Path) -> Iterator[TemplateFault]:
    kind, language = path.stem, path.parent.name
    if kind not in set(Kind):
        message = f"there is no letter called “{kind}”{did_you_mean(kind, tuple(Kind))}"
        yield TemplateFault(message, file=str(path))
        return
    try:
        letter = read(path)
    except TemplateFault as fault:
        yield fault
        return
    wrong = (*_hiding(letter, language), *_undeclared(letter, kind, language))
    yield from wrong
    # A trial would only find the same again.
    yield from () if wrong else _trials(letter, kind, language)
    yield from _wording(path)


def _hiding(letter: Letter, language: str) -> Iterator[TemplateFault]:
    """Tables named as a value of any letter: what a letter is given may grow, its own names stay its own."""
    taken = {name for kind in Kind for name in sample_values(kind, language)}
    for name in sorted(taken & letter.own.keys()):
        yield TemplateFault(f"[{name}] has the name of a value; call it otherwise", file=letter.file)


def _undeclared(letter: Letter, kind: str, language: str) -> Iterator[TemplateFault]:
    known = {*sample_values(kind, language), *letter.own}
    for source in letter.sources:
        for name, line in undeclared(source, known):
            yield TemplateFault(no_such_value(name, known), file=letter.file, line=line)


def _trials(letter: Letter, kind: str, language: str) -> Iterator[TemplateFault]:
    """The first fault that comes up when the letter is written with all that it may be given."""
    for values in variants(kind, language):
        try:
            letter.render(values, language, language)
        except TemplateFault as fault:
            yield fault
            return


def _wording(path: Path) -> Iterator[TemplateFault]:
    for number, line in enumerate(path.read_text("utf-8-sig").split("\n"), 1):
        if _CLOSED_PLATFORM.search(line):
            message = (
                "it names the EU's platform for online disputes, which closed on 20 July 2025; leave it out"
            )
            yield TemplateFault(message, file=str(path), line=number)
        if found := PROMISES.search(line):
            message = f"“{found[0]}” promises what may not be kept"
            yield TemplateAdvice(message, file=str(path), line=number)
        if found := DEFENCES.search(line):
            message = f"“{found[0]}” sounds defensive; say what you will do instead"
            yield TemplateAdvice(message, file=str(path), line=number)
