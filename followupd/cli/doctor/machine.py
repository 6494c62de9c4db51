"""What this machine must have: the config, the passwords, the key file, a running service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from followupd import config, secrets
from followupd.cli.doctor.finding import Finding, good, note, wrong
from followupd.config import ImapServer, Mailbox, Settings, SmtpServer
from followupd.errors import SecretError, StoreError

_CREDENTIALS = (
    "If systemd hands it to the service, call: sudo CREDENTIALS_DIRECTORY=/etc/followupd/credentials"
    " followupd doctor"
)


def of_config(settings: Settings) -> Iterator[Finding]:
    """What the config allows, but probably does not mean."""
    told = config.warnings(settings)
    names = ", ".join(mailbox.name for mailbox in settings.mailbox)
    yield good("config", f"{settings.mode} mode, {names}")
    for warning in told:
        yield note("config", f"{warning}.")


def of_secrets(settings: Settings) -> Iterator[Finding]:
    """Whether every password can be read, and by nobody else."""
    for mailbox in settings.mailbox:
        for kind, server in (("IMAP", mailbox.imap), ("SMTP", mailbox.smtp)):
            yield _password(mailbox, kind, server)


def _password(mailbox: Mailbox, kind: str, server: ImapServer | SmtpServer) -> Finding:
    what = f"{kind} password of {mailbox.name}"
    try:
        server.read_password(f"the {kind} server of {mailbox.address}")
    except SecretError as error:
        is_bare = server.password_file and "/" not in server.password_file
        return wrong(what, str(error), _CREDENTIALS if is_bare else "")
    return good(what, f"from {server.password_file or f'the variable {server.password_env}'}")


def of_keys(settings: Settings) -> Iterator[Finding]:
    """Whether the keys that sign our mails are there, and nobody else's to read."""
    path = secrets.key_file(settings.data_dir)
    if not path.exists():
        yield note("key file", f"{path} is not there yet; the first start of the service makes it")
        return
    try:
        keys = secrets.token_keys(settings.data_dir)
    except SecretError as error:
        yield wrong("key file", str(error))
        return
    yield good("key file", f"{path}, signing with key {keys[0].id}; keep a copy with your backups")


def of_service(settings: Settings) -> Iterator[Finding]:
    """Whether the service runs on this machine."""
    yield (
        good("service", "it runs")
        if is_running(settings.data_dir)
        else note("service", "it does not run on this machine", "Start it: systemctl start followupd")
    )


def is_running(data_dir: Path) -> bool:
    """Whether a service works with that folder now."""
    from followupd.daemon.wiring import only_instance

    if not (data_dir / "followupd.running").exists():
        return False
    try:
        with only_instance(data_dir):
            return False
    except StoreError:
        return True
