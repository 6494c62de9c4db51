"""`followupd template`: which letters there are, what is wrong with them, and how they read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from followupd.cli import printing
from followupd.cli.options import Options, mailbox_called
from followupd.compose.lint import TemplateAdvice, check, sample_values
from followupd.compose.templates import Templates, shipped, template_files
from followupd.config import Mailbox, Settings
from followupd.errors import TemplateFault
from followupd.model.decision import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Folder:
    """A folder of templates and whose letters it changes."""

    path: Path
    #: "shipped", "yours" or "yours for shop".
    origin: str


@click.group()
def template() -> None:
    """List, check and preview the templates."""


@template.command("list")
@click.option("--json", "json_wanted", is_flag=True, help="JSON for programs.")
@click.pass_obj
def list_templates(options: Options, json_wanted: bool) -> None:
    """List every template there is, and whose it is."""
    found = [
        {"letter": path.stem, "language": path.parent.name, "origin": folder.origin, "file": str(path)}
        for folder in _folders(options.settings_if_any())
        for path in template_files(folder.path)
    ]
    if json_wanted:
        printing.as_json(found)
        return
    printing.table(("letter", "language", "whose", "file"), [tuple(row.values()) for row in found])
    click.echo("One of yours is used instead of a shipped one of the same letter and language.")


@template.command("check")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.pass_context
def check_templates(context: click.Context, folder: Path | None) -> None:
    """Check a template, a folder of them, or all that are in use; status 1 when one cannot be used."""
    options: Options = context.obj
    paths = (folder,) if folder else tuple(found.path for found in _folders(options.settings_if_any()))
    said = [fault for path in paths for fault in check(path)]
    for fault in said:
        advice = " (advice)" if isinstance(fault, TemplateAdvice) else ""
        printing.text(f"{fault}{advice}")
    faults = sum(not isinstance(fault, TemplateAdvice) for fault in said)
    if faults:
        click.echo(
            f"{faults} {'fault' if faults == 1 else 'faults'}. Until mended, the last good version is used."
        )
        context.exit(1)
    click.echo("Every template can be used.")


@template.command("preview")
@click.argument("kind", type=click.Choice([kind.value for kind in Kind]))
@click.option("--language", help="Two letters, such as de; else that of the mailbox.")
@click.option(
    "--mailbox", "mailbox_name", metavar="NAME", help="As this mailbox writes it; else the first one."
)
@click.option("--html", is_flag=True, help="The HTML part instead of the text.")
@click.pass_context
def preview(
    context: click.Context, kind: str, language: str | None, mailbox_name: str | None, html: bool
) -> None:
    """Show a letter filled with sample values, as a customer would get it."""
    options: Options = context.obj
    settings = options.settings_if_any()
    mailbox = _mailbox(settings, mailbox_name)
    language = language or (mailbox.language if mailbox else "en")
    faults: list[TemplateFault] = []
    templates = Templates(*(folder.path for folder in _of_mailbox(settings, mailbox)), on_fault=faults.append)
    letter = templates.render(kind, language, _values(kind, language, mailbox))
    if language.replace("_", "-").split("-")[0].lower() not in templates.languages():
        click.echo(f"There are no letters in “{language}”; this is the usual one.", err=True)
    printing.text(f"Subject: {letter.subject}\n\n{letter.html if html else letter.text}".rstrip())
    for fault in faults:
        click.echo(f"This template cannot be used, the one below it is shown instead. {fault}", err=True)
    context.exit(1 if faults else 0)


def _mailbox(settings: Settings | None, name: str | None) -> Mailbox | None:
    if settings is None and name is not None:
        raise click.BadParameter(
            "there is no config file, so there are no mailboxes.", param_hint="--mailbox"
        )
    return mailbox_called(settings, name) if settings else None


def _values(kind: str, language: str, mailbox: Mailbox | None) -> dict[str, object]:
    """Sample values, signed by the mailbox."""
    values = sample_values(kind, language)
    if mailbox is None:
        return values
    own = {
        "company": mailbox.company,
        "sender_name": mailbox.sender_name,
        "signature": mailbox.signature,
    }
    return values | {name: value for name, value in own.items() if name in values}


def _folders(settings: Settings | None) -> Iterator[_Folder]:
    """Every folder in use, the shipped one first."""
    yield from _of_mailbox(settings, None)
    for mailbox in settings.mailbox if settings else ():
        if mailbox.templates:
            yield _Folder(path=mailbox.templates, origin=f"yours for {mailbox.name}")


def _of_mailbox(settings: Settings | None, mailbox: Mailbox | None) -> Iterator[_Folder]:
    yield _Folder(path=shipped(), origin="shipped")
    if settings and settings.templates:
        yield _Folder(path=settings.templates, origin="yours")
    if mailbox and mailbox.templates:
        yield _Folder(path=mailbox.templates, origin=f"yours for {mailbox.name}")
