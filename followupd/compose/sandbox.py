"""Templates as untrusted programs: what a letter may say in Jinja.

Jinja's sandbox keeps a template from Python's insides, not from eating all memory or time: strings multiply,
loops nest, paddings run to a gigabyte. So a letter gets a small language instead, a list of allowed
statements, filters and methods, and its pen counts what the writing costs. Nothing here knows files or mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from types import TracebackType

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, nodes
from jinja2.exceptions import UndefinedError
from jinja2.meta import find_undeclared_variables
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from followupd.compose.pen import FILTERS, PEN, Pen, bounded, counted, flat, output

#: Everything a template can raise when it is compiled or written; all of it is the template's own fault.
FAULTS = (
    TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, AssertionError,
    RecursionError, SyntaxError, MemoryError,
)  # fmt: skip

#: The attributes a template may ask for, whatever the value: those that call...
_METHODS = frozenset(
    {
        "lower", "upper", "title", "capitalize", "strip", "lstrip", "rstrip", "startswith", "endswith",
        "removeprefix", "removesuffix", "split", "splitlines", "partition", "items", "keys", "values", "get",
    }
)  # fmt: skip
#: ...and those that only tell.
_FIELDS = frozenset({"year", "month", "day", "hour", "minute", "index", "index0", "first", "last", "length"})

_ALLOWED = frozenset(
    {
        nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.If, nodes.For,
        nodes.Assign, nodes.Getattr, nodes.Getitem, nodes.Slice, nodes.Filter, nodes.Test, nodes.Call,
        nodes.Keyword, nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.CondExpr,
        nodes.Neg, nodes.Pos, nodes.Add, nodes.Sub, nodes.Concat, nodes.Tuple, nodes.List, nodes.Dict,
        nodes.Pair,
    }
)  # fmt: skip
_SPOKEN: Mapping[type[nodes.Node], str] = {
    nodes.Mul: "'*'", nodes.Pow: "'**'", nodes.Mod: "'%'", nodes.Div: "'/'", nodes.FloorDiv: "'//'",
    nodes.AssignBlock: "{% set %} with a block", nodes.CallBlock: "{% call %}", nodes.NSRef: "namespace",
    nodes.FilterBlock: "{% filter %}", nodes.FromImport: "{% from %}",
    nodes.ScopedEvalContextModifier: "{% autoescape %}",
}  # fmt: skip


class _Language(ImmutableSandboxedEnvironment):
    """Jinja with little in it: no global names, few filters and attributes, and a bounded "+"."""

    intercepted_binops = frozenset({"+"})

    def __init__(self) -> None:
        super().__init__(
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False, finalize=output
        )
        self.globals.clear()
        self.filters = FILTERS | {"_counted": counted, "_flat": flat}

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        return attr in _METHODS | _FIELDS and super().is_safe_attribute(obj, attr, value)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        if isinstance(left, str | list | tuple) and isinstance(right, str | list | tuple):
            bounded(len(left) + len(right))
        return super().call_binop(context, operator, left, right)


class _Guard(NodeTransformer):
    """Refuses what letters do not need, and puts counters where Jinja has none."""

    def visit(self, node: nodes.Node, *args: object, **kwargs: object) -> nodes.Node:
        if type(node) not in _ALLOWED:
            spoken = _SPOKEN.get(type(node)) or f"{{% {type(node).__name__.lower()} %}}"
            raise TemplateSyntaxError(f"{spoken} is not available in a letter", node.lineno)
        result = super().visit(node)
        assert isinstance(result, nodes.Node)
        return result

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), "join")

    def visit_For(self, node: nodes.For) -> nodes.Node:
        if node.recursive:
            raise TemplateSyntaxError("a recursive loop is not available in a letter", node.lineno)
        self.generic_visit(node)
        node.iter = _filtered(node.iter, "_counted")
        return node

    def visit_Assign(self, node: nodes.Assign) -> nodes.Node:
        self.generic_visit(node)
        node.node = _filtered(node.node, "_flat")
        return node

    def visit_Filter(self, node: nodes.Filter) -> nodes.Node:
        if node.name not in FILTERS:
            raise TemplateSyntaxError(
                f"there is no filter “{node.name}”{did_you_mean(node.name, FILTERS)}", node.lineno
            )
        return self.generic_visit(node)

    def visit_Call(self, node: nodes.Call) -> nodes.Node:
        if not isinstance(node.node, nodes.Getattr) or node.node.attr not in _METHODS:
            name = getattr(node.node, "attr", getattr(node.node, "name", ""))
            raise TemplateSyntaxError(f"“{name}()” is not available in a letter", node.lineno)
        return self.generic_visit(node)


def _filtered(node: nodes.Node, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


_LANGUAGE = _Language()


@lru_cache(maxsize=64)
def compiled(source: str) -> Template:
    """The template, ready to be written; raises one of FAULTS when it is no template or wants too much."""
    tree = _Guard().visit(_LANGUAGE.parse(source))
    assert isinstance(tree, nodes.Template)
    tree.set_environment(_LANGUAGE)
    return Template.from_code(_LANGUAGE, _LANGUAGE.compile(tree), {})


def written(template: Template, values: Mapping[str, object], pen: Pen) -> str:
    """What the template says with these values; raises one of FAULTS."""
    pieces: list[str] = []
    for piece in template.generate({**values, PEN: pen}):
        pen.spend(len(piece))
        pieces.append(piece)
    return "".join(pieces)


def undeclared(source: str, known: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """The names a template uses and nobody gives it, each with the first line it stands on."""
    tree = _LANGUAGE.parse(source)
    missing = find_undeclared_variables(tree) - set(known)
    lines: dict[str, int] = {}
    for name in tree.find_all(nodes.Name):
        if name.name in missing:
            lines.setdefault(name.name, name.lineno)
    return tuple(lines.items())


def explain(error: BaseException, known: Iterable[str]) -> tuple[str, int | None]:
    """A fault as a sentence for the one who wrote the template, and its line if that is known."""
    if isinstance(error, TemplateSyntaxError):
        return error.message or "it is no valid template", error.lineno
    line = _line(error.__traceback__)
    if isinstance(error, RecursionError | MemoryError | SyntaxError):
        return "it is nested too deeply", line
    if isinstance(error, UndefinedError) and (name := re.match(r"'(\w+)' is undefined", str(error))):
        return no_such_value(name[1], known), line
    return str(error) or type(error).__name__, line


def no_such_value(name: str, known: Iterable[str]) -> str:
    """The sentence about a name that nobody gives a value."""
    return f"there is no value called “{name}”{did_you_mean(name, known)}"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The nearest known name as the end of a sentence; empty when none is near."""
    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean “{near[0]}”?" if near else ""


def _line(traceback: TracebackType | None) -> int | None:
    """The template's line in a traceback: Jinja gives templates frames of their own."""
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == "<template>":
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line
