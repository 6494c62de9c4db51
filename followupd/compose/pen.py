"""What a template may do to values, and the pen it writes with, which counts what the writing costs.

Each filter takes bounded time and space; a text on the way to the letter is never longer than a letter may
be. Nothing here knows files, languages beyond a locale, or how templates are compiled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from babel import Locale
from jinja2 import Undefined, pass_context
from jinja2.exceptions import SecurityError, TemplateRuntimeError
from jinja2.filters import do_default
from jinja2.runtime import Context

from followupd.compose import wording
from followupd.compose.markup import mark

#: Characters of one letter, and of any text on the way to it.
SIZE_LIMIT = 100_000
#: Rounds of all loops of one letter together.
STEP_LIMIT = 10_000
#: Under this name, which no template can say, the pen lies among the values.
PEN = "the pen"


class Pen:
    """Writes one piece: notes the values, and stops a template that writes or loops without end."""

    def __init__(self, locale: Locale, *, marking: bool) -> None:
        self.locale = locale
        #: The values written so far, one for each mark; stays empty when values are written as they are.
        self.values: list[str] = []
        self._marking = marking
        self._size = 0
        self._steps = 0

    def value(self, value: object) -> str:
        """The value as the template's output shows it: a mark, or the text itself."""
        text = text_of(value)
        self.spend(len(text))
        if not self._marking or not text:
            return text
        self.values.append(text)
        return mark(len(self.values) - 1)

    def spend(self, size: int) -> None:
        """Count output; raises TemplateRuntimeError when it becomes too much."""
        self._size += size
        if self._size > SIZE_LIMIT:
            raise TemplateRuntimeError(f"the letter grows beyond {SIZE_LIMIT // 1000} KB")

    def step(self, rounds: int) -> None:
        """Count rounds of loops; raises TemplateRuntimeError when they become too many."""
        self._steps += rounds
        if self._steps > STEP_LIMIT:
            raise TemplateRuntimeError(f"its loops go round more than {STEP_LIMIT} times")


def text_of(value: object) -> str:
    """The value as text; raises TemplateRuntimeError for what no reader should see, such as None."""
    if isinstance(value, datetime):
        raise TemplateRuntimeError("a date is written with a filter: {{ … | day }} or {{ … | clock }}")
    if isinstance(value, Undefined | str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return str(value)  # an undefined value raises here, and says its name
    shown = "nothing" if value is None else f"a {type(value).__name__}"
    raise TemplateRuntimeError(f"only text and numbers can be written, this is {shown}")


def bounded(size: int) -> int:
    """The size itself; raises TemplateRuntimeError when no text of a letter may be so long."""
    if size > SIZE_LIMIT:
        raise TemplateRuntimeError(f"a text grows beyond {SIZE_LIMIT // 1000} KB")
    return size


@pass_context
def output(context: Context, value: object) -> str:
    """What Jinja does with each value before it goes into the letter."""
    return _pen(context).value(value)


@pass_context
def counted(context: Context, items: Iterable[object]) -> tuple[object, ...]:
    """What a loop goes through, paid for before its first round."""
    listed = tuple(items)
    _pen(context).step(len(listed))
    return tuple(flat(item) for item in listed)


def flat(value: object) -> object:
    """The value if it holds no list in a list; raises SecurityError for those.

    Under names, shared lists grow twofold at every step and print without end.
    """
    if isinstance(value, Undefined):
        return str(value)
    inner = value if isinstance(value, list | tuple) else ()
    if isinstance(value, dict) or any(isinstance(item, list | tuple | dict) for item in inner):
        raise SecurityError("a list in a list, or a table, cannot be kept under a name")
    return value


def _pen(context: Context) -> Pen:
    pen = context.parent[PEN]
    assert isinstance(pen, Pen)
    return pen


def _of_text(change: Callable[[str], str]) -> Callable[[object], str]:
    return lambda value: change(text_of(value))


def _join(items: Iterable[object], between: str = "") -> str:
    pieces: list[str] = []
    size = 0
    for item in items:
        pieces.append(text_of(item))
        size = bounded(size + len(pieces[-1]) + len(between))
    return between.join(pieces)


def _replace(value: object, old: str, new: str) -> str:
    text = text_of(value)
    bounded(len(text) + text.count(old) * len(new))
    return text.replace(old, new)


def _truncate(value: object, length: int = 200) -> str:
    text = text_of(value)
    return text if len(text) <= length else text[: max(length, 0)].rpartition(" ")[0].rstrip() + " …"


def _first(items: Iterable[object]) -> object:
    return next(iter(items), "")


def _last(items: Iterable[object]) -> object:
    return next(iter(tuple(items)[-1:]), "")


@pass_context
def _day(context: Context, moment: object) -> str:
    return wording.day(_moment(moment), _pen(context).locale)


@pass_context
def _clock(context: Context, moment: object) -> str:
    return wording.clock(_moment(moment), _pen(context).locale)


def _moment(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, Undefined):
        str(value)
    raise TemplateRuntimeError("“day” and “clock” need a date, and this value has none")


#: The filters a template may use; Jinja's own others pad, repeat, roll dice or trust markup.
FILTERS: dict[str, Callable[..., object]] = {
    "capitalize": _of_text(str.capitalize),
    "clock": _clock,
    "count": len,
    "d": do_default,
    "day": _day,
    "default": do_default,
    "first": _first,
    "join": _join,
    "last": _last,
    "length": len,
    "lower": _of_text(str.lower),
    "replace": _replace,
    "reply": _of_text(wording.reply),
    "string": text_of,
    "title": _of_text(str.title),
    "trim": _of_text(str.strip),
    "truncate": _truncate,
    "upper": _of_text(str.upper),
}
