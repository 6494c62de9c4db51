"""The tables of the two mail servers, and what every table of the file has in common."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, PrivateAttr

from followupd import secrets
from followupd.config import values


class Table(BaseModel):
    """A table of the file: unknown keys are mistakes, and nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Security(StrEnum):
    """How the way to a server is protected."""

    TLS = "tls"
    STARTTLS = "starttls"
    #: Only for a server on this machine.
    NONE = "none"


class Server(Table):
    """What the tables of both mail servers share."""

    #: The port when none is set.
    usual_ports: ClassVar[dict[Security, int]] = {}

    host: values.Host = Field(description='the name of the mail server, such as host = "mail.shop.example"')
    #: 0 only until the file is read to the end: then the usual one.
    port: Annotated[int, Field(ge=1, le=65535)] = 0
    security: Annotated[
        Security, PlainValidator(values.one_of(Security, {"ssl": "tls", "ssl/tls": "tls", "plain": "none"}))
    ] = Security.TLS
    user: values.FilledLine = Field(description='the name to log in with, such as user = "info@shop.example"')
    #: As written; a bare name may also be a systemd credential.
    password_file: values.Line = ""
    password_env: values.Line = ""
    ca_file: values.OptionalPath = None

    #: The folder of the config file: where a relative password_file lies.
    _folder: Path = PrivateAttr(default=Path())

    def model_post_init(self, context: Any, /) -> None:
        """Remember the folder of the config file."""
        self._folder = (context or {}).get("folder", Path())

    def read_password(self, what: str) -> str:
        """The password of `what` ("the IMAP server of info@shop.example"), read now.

        Raises SecretError with a sentence when it cannot be had.
        """
        return secrets.password(self.password_file, self.password_env, what, folder=self._folder)


class ImapServer(Server):
    """[mailbox.imap]: where mail is read and drafts are put."""

    usual_ports: ClassVar[dict[Security, int]] = {
        Security.TLS: 993,
        Security.STARTTLS: 143,
        Security.NONE: 143,
    }


class SmtpServer(Server):
    """[mailbox.smtp]: where mail is sent."""

    usual_ports: ClassVar[dict[Security, int]] = {
        Security.TLS: 465,
        Security.STARTTLS: 587,
        Security.NONE: 587,
    }


def with_port(server: Server) -> Server:
    """The server with its usual port when none is set."""
    return server.model_copy(update={"port": server.port or server.usual_ports[server.security]})
