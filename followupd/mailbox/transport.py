"""What IMAP and SMTP share on the way to a server: TLS, and sentences for what failed.

Plain text goes to this computer only.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

#: Ports that speak TLS from the first byte, and ports that begin in plain text.
_TLS_PORTS = frozenset({993, 465})
_PLAIN_PORTS = frozenset({143, 587, 25})


def security_refusal(host: str, security: str) -> str:
    """Why a connection of that kind is not made, as a sentence; empty when it may be made."""
    if security in {"tls", "starttls"}:
        return ""
    if security != "none":
        return f'security = "{security}" is unknown: use "tls" or "starttls" for {host}.'
    if host in LOOPBACK:
        return ""
    return (
        f"{host} is not this computer, so the password would cross the network readable by anyone: "
        'use security = "tls" or "starttls" ("none" is for 127.0.0.1, ::1 and localhost only).'
    )


def tls_context(ca_file: str) -> ssl.SSLContext:
    """A context that verifies certificate and host name and takes TLS 1.2 or newer.

    With `ca_file` only the authorities in that file count. Raises OSError when the file cannot be used.
    """
    context = ssl.create_default_context(cafile=ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def ca_file_fault(ca_file: str, error: OSError) -> str:
    """A sentence about a `ca_file` that cannot be used."""
    detail = error.strerror if not isinstance(error, ssl.SSLError) and error.strerror else "not a PEM file"
    return (
        f"The ca_file {ca_file} cannot be used ({detail}): give the path of a readable PEM certificate file."
    )


def tune(sock: socket.socket) -> None:
    """Send small pieces at once, and notice a dead peer by keep-alive probes."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    # A router that forgets a connection tells nobody; the defaults would need two hours to notice.
    for option, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, option):
            sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)


def cut(sock: socket.socket) -> None:
    """End the connection below another thread that waits on it; that thread closes it. Never raises."""
    with suppress(OSError, ValueError):
        # Not the method of SSLSocket, which would make the other thread go on without encryption.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def reach_fault(host: str, port: int, security: str, error: Exception) -> str:
    """A sentence for a connection that could not be made, with what to do."""
    hint = _security_hint(port, security)
    match error:
        case socket.gaierror() | UnicodeError():  # the latter for a name that cannot be one
            return (
                f"The host name {host} is not known: check its spelling in config.toml, "
                "and the network of this computer."
            )
        case ssl.SSLCertVerificationError():
            return (
                f"The TLS certificate of {host} was refused ({error.verify_message}): use the host name that "
                "stands in the certificate, or name your own authority's file as ca_file."
            )
        case ssl.SSLError():
            why = hint or "Check port and security in config.toml."
            return f"TLS with {host} on port {port} failed ({_reason(error)}). {why}"
        case ConnectionRefusedError():
            return (
                f"{host} takes no connections on port {port}: check the port and that the mail server runs."
            )
        case TimeoutError():
            why = hint or "Check host, port and firewall."
            return f"{host} did not answer in time on port {port}. {why}"
    return f"{host} cannot be reached on port {port} ({_reason(error)}): check host, port and network."


def _security_hint(port: int, security: str) -> str:
    if port in _TLS_PORTS and security != "tls":
        return f'Port {port} usually needs security = "tls".'
    if port in _PLAIN_PORTS and security == "tls":
        return f'Port {port} usually needs security = "starttls".'
    return ""


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError) and error.reason:
        return error.reason.replace("_", " ").lower()
    words = error.strerror if isinstance(error, OSError) else ""
    return words or str(error) or type(error).__name__
