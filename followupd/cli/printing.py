"""How answers look: tables and lists for people, JSON for programs, and times as the business reads them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import click

from followupd.cli.journal import cleared

#: A program reading our output gets every cell on one line.
_ENDLESS = 4000
#: Columns of which a narrow terminal must not break a cell.
_SHORT = frozenset({"id", "case", "state", "when", "opened", "received", "due", "letter", "language"})


def moment(when: datetime, zone: ZoneInfo) -> str:
    """A time on the clock of the business: "Mon 10 Mar 2025, 10:30"."""
    return f"{when.astimezone(zone):%a %d %b %Y, %H:%M}"


def as_json(data: object) -> None:
    """Print the data as JSON in ASCII; times are ISO 8601 in UTC."""
    click.echo(json.dumps(data, indent=2, default=_plain))


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | Decimal):
        return str(value)
    raise TypeError(f"{type(value).__name__} is no JSON")


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print rows below their column names, as wide as the terminal; into a file as wide as needed."""
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for name in columns:
        grid.add_column(Text(name), no_wrap=name in _SHORT, overflow="fold")
    for row in rows:
        grid.add_row(*(Text(cleared(str(cell))) for cell in row))
    _print(grid)


def facts(pairs: Iterable[tuple[str, str]]) -> None:
    """Print names with their values; empty values are left out."""
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    grid.add_column(no_wrap=True, style="bold")
    grid.add_column(overflow="fold")
    for name, value in pairs:
        if value:
            grid.add_row(Text(name), Text("\n".join(cleared(line) for line in value.split("\n"))))
    _print(grid)


def heading(text: str) -> None:
    """Print a heading with an empty line above it."""
    click.echo()
    click.secho(cleared(text), bold=True)


def text(lines: str, indent: str = "") -> None:
    """Print text of several lines, each cleared of what could move the cursor."""
    for line in lines.split("\n"):
        click.echo(f"{indent}{cleared(line)}".rstrip())


def _print(grid: Any) -> None:
    from rich.console import Console

    on_terminal = sys.stdout.isatty()
    console = Console(
        file=sys.stdout, width=None if on_terminal else _ENDLESS, highlight=False, markup=False, emoji=False
    )
    if on_terminal:
        console.print(grid)
        return
    with console.capture() as captured:
        console.print(grid)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())
