"""Reads passwords and the keys of our tokens, and refuses those that others on the machine could read.

Every secret is read when it is needed, so a changed password needs no restart; none is logged or shown.
"""

from __future__ import annotations

import base64
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followupd.errors import SecretError
from followupd.model.knowledge import TokenKey

#: A longer file is no password and no key file.
_LARGEST = 65_536
_KEY_BYTES = 32
_KEY_FILE = "token.key"


def password(file: str, env: str, what: str, *, folder: Path = Path()) -> str:
    """The password of `what`, from `file` (seen from `folder`) or else the environment variable `env`.

    A bare file name is looked for among systemd's credentials first. One trailing line break is dropped.
    Raises SecretError with a sentence when there is none, or when the file can be read by others.
    """
    if file:
        return _password_in(file, what, folder)
    if not env:
        raise SecretError(f"{what} has neither password_file nor password_env in the config.")
    if secret := os.environ.get(env):
        return secret
    state = "is not set" if env not in os.environ else "is empty"
    raise SecretError(f"The password of {what} cannot be read: the environment variable {env} {state}.")


def _password_in(file: str, what: str, folder: Path) -> str:
    credential = _credential(file)
    path = credential or _seen_from(folder, file, what)
    # systemd guards the folder of the credentials; their own mode may show an access list's bits instead.
    content = _read(path, f"The password of {what}", guarded=credential is not None)
    for line_break in ("\r\n", "\n"):
        if content.endswith(line_break):
            content = content.removesuffix(line_break)
            break
    if not content:
        raise SecretError(f"The password of {what} cannot be read: {path} is empty.")
    if any(sign in content for sign in "\r\n\0"):
        raise SecretError(
            f"The password of {what} cannot be used: {path} must hold one line, the password alone."
        )
    return content


def _credential(file: str) -> Path | None:
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder or "/" in file or file in (".", ".."):
        return None
    path = Path(folder) / file
    return path if path.is_file() else None


def _seen_from(folder: Path, file: str, what: str) -> Path:
    try:
        return folder / Path(file).expanduser()
    except RuntimeError:
        raise SecretError(
            f"The password of {what} cannot be read: there is no home folder for {file}."
        ) from None


def _read(path: Path, what: str, *, guarded: bool) -> str:
    """The text of a regular file that nobody else may read."""
    try:
        # Without O_NONBLOCK a pipe in the file's place would make us wait for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        with open(descriptor, "rb") as stream:
            _refuse_unguarded(path, os.fstat(descriptor).st_mode, what, guarded=guarded)
            raw = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise SecretError(f"{what} cannot be read: there is no file {path}.") from None
    except PermissionError:
        raise SecretError(f"{what} cannot be read: this user may not read {path}.") from None
    except IsADirectoryError:
        raise SecretError(f"{what} cannot be read: {path} is a folder, not a file.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "this is no name of a file"
        raise SecretError(f"{what} cannot be read from {path}: {reason}.") from None
    if len(raw) > _LARGEST:
        raise SecretError(f"{what} cannot be read: {path} is far too long.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise SecretError(f"{what} cannot be read: {path} is not in UTF-8.") from None


def _refuse_unguarded(path: Path, mode: int, what: str, *, guarded: bool) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError
    if not stat.S_ISREG(mode):
        raise SecretError(f"{what} cannot be read: {path} is no ordinary file.")
    if not guarded and mode & 0o077:
        raise SecretError(f"{what} is refused, because others on this machine can read it: chmod 600 {path}")


def key_file(data_dir: Path) -> Path:
    """Where the keys of our tokens lie."""
    return data_dir / _KEY_FILE


def token_keys(data_dir: Path) -> tuple[TokenKey, ...]:
    """The keys of our tokens, the newest first; the first time, one is made.

    Raises SecretError with a sentence when they cannot be read or made, or when others can read them.
    """
    with _alone_in(data_dir):
        path = key_file(data_dir)
        if not os.path.lexists(path):
            _write(path, (_new_key(()),))
        return _keys_in(path)


def rotate(data_dir: Path) -> tuple[TokenKey, ...]:
    """Add a new key, under which tokens are signed from now on; the older ones still verify.

    Raises SecretError as `token_keys` does.
    """
    with _alone_in(data_dir):
        path = key_file(data_dir)
        older = _keys_in(path) if os.path.lexists(path) else ()
        _write(path, (_new_key(older), *older))
        return _keys_in(path)


def _new_key(older: tuple[TokenKey, ...]) -> TokenKey:
    newest = max((key.id for key in older), key=lambda name: (len(name), name), default="")
    return TokenKey(id=_next_id(newest), secret=os.urandom(_KEY_BYTES))


def _next_id(name: str) -> str:
    """ "" to "a", "a" to "b", "z" to "aa", "az" to "ba"."""
    kept = name.rstrip("z")
    if not kept:
        return "a" * (len(name) + 1)
    return kept[:-1] + chr(ord(kept[-1]) + 1) + "a" * (len(name) - len(kept))


def _keys_in(path: Path) -> tuple[TokenKey, ...]:
    lines = _read(path, "The key file of our tokens", guarded=False).splitlines()
    keys = tuple(_key(path, number, line) for number, line in enumerate(lines, start=1) if line.strip())
    if not keys:
        raise SecretError(
            f"{path} holds no key; restore it from a backup, or delete it and old links stop working."
        )
    if len({key.id for key in keys}) < len(keys):
        raise SecretError(f"{path} names two keys alike; restore it from a backup.")
    return keys


def _key(path: Path, number: int, line: str) -> TokenKey:
    name, _, encoded = line.strip().partition(" ")
    try:
        secret = base64.b32decode(encoded.strip(), casefold=True)
    except ValueError:
        secret = b""
    if not (name.isascii() and name.isalpha() and name.islower() and len(secret) >= _KEY_BYTES):
        raise SecretError(f"Line {number} of {path} is no key; restore the file from a backup.")
    return TokenKey(id=name, secret=secret)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Make the folder when missing, and let no other process of ours change the keys meanwhile."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise SecretError(f"The folder {folder} cannot be used: {error.strerror}. Check data_dir.") from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _write(path: Path, keys: tuple[TokenKey, ...]) -> None:
    """Put the keys there whole or not at all, even when the power fails."""
    text = "".join(f"{key.id} {base64.b32encode(key.secret).decode('ascii')}\n" for key in keys)
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with open(descriptor, "wb") as stream:
            stream.write(text.encode("ascii"))
            stream.flush()
            os.fsync(descriptor)
        draft.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise SecretError(f"{path} cannot be written: {error.strerror}.") from None


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
