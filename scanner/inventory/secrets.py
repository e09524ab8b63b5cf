"""Reads every secret that an inventory refers to: each once, in the parent process, before the first connection.

An environment variable is removed as it is read, so no child inherits it; the kernel still shows the block that this
process was started with to its own account (/proc/PID/environ), so `fd:`, `file:` and `keyring:` are better.
"""

from __future__ import annotations

import importlib
import os
import stat
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import field
from pathlib import Path

from scanner.errors import InventoryError, SecretError
from scanner.inventory.target import Inventory, SecretRef, Target
from scanner.limits import KIB
from scanner.values import dataclass

MAX_BYTES = 4 * KIB


class Secret:
    """A secret that shows itself only to who asks by name."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        """Return no secret."""
        return "***"

    def reveal(self) -> str:
        """Return the secret itself."""
        return self._text


class Secrets(Mapping[SecretRef, str]):
    """Every secret of a run by its reference; `secrets[reference]` reveals one, nothing else does."""

    def __init__(self, found: Mapping[SecretRef, Secret]) -> None:
        self._found = dict(found)

    def __getitem__(self, reference: SecretRef) -> str:
        """Return the secret itself."""
        return self._found[reference].reveal()

    def __iter__(self) -> Iterator[SecretRef]:
        """Iterate over the references."""
        return iter(self._found)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._found)

    def __repr__(self) -> str:
        """Return the references and no secret."""
        return f"Secrets({', '.join(str(reference) for reference in self)})"


def ask(question: str) -> str:
    """Return what a person types unseen; without a terminal OSError."""
    import getpass
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(question)
        except (getpass.GetPassWarning, EOFError):
            raise OSError("there is no terminal to ask on") from None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where secrets that are not files come from."""

    environment: MutableMapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    ask: Callable[[str], str] = ask


def resolve(inventory: Inventory, sources: Sources | None = None) -> Secrets:
    """Return the secrets that the targets of `inventory` and their jump hosts need.

    InventoryError: a key or certificate file is missing. SecretError: a secret cannot be read. Both carry the line.
    """
    logins = [*_targets(inventory), *_jumps(inventory)]
    for login in logins:
        _check_files(inventory, login)
    found: dict[SecretRef, Secret] = {}
    for reference in (login.auth.secret for login in logins):
        _read_once(inventory, reference, found, sources or Sources())
    for reference in (target.become.secret for target in _targets(inventory)):
        _read_once(inventory, reference, found, sources or Sources())
    return Secrets(found)


def _targets(inventory: Inventory) -> list[Target]:
    return [target for target in inventory.targets if target.connector != "replay"]


def _jumps(inventory: Inventory) -> list[Target]:
    used = {name for target in inventory.targets for name in target.jump}
    return [jump for jump in inventory.jumps if jump.name in used]


def _check_files(inventory: Inventory, login: Target) -> None:
    auth, tls = login.auth, login.tls
    for path, line in ((auth.key_file, auth.line), (auth.certificate_file, auth.line), (tls.ca_file, tls.line)):
        if path is not None and not Path(path).is_file():
            message = f"'{login.name}': there is no file {path}"
            remedy = "give the path of the file, relative to the inventory"
            raise InventoryError(message, file=inventory.file, line=line, remedy=remedy)


def _read_once(
    inventory: Inventory, reference: SecretRef | None, found: dict[SecretRef, Secret], sources: Sources
) -> None:
    if reference is None or reference in found:
        return
    try:
        found[reference] = Secret(_checked(_read(reference, inventory, sources)))
    except OSError as error:
        reason = error.strerror or str(error)
        raise SecretError(f"{reference}: {reason}", file=inventory.file, line=reference.line) from None
    except ValueError as error:
        raise SecretError(f"{reference}: {error}", file=inventory.file, line=reference.line) from None


def _read(reference: SecretRef, inventory: Inventory, sources: Sources) -> str:
    """Return the text behind `reference`; OSError or ValueError say, without it, why there is none."""
    if reference.scheme == "env":
        if reference.name not in sources.environment:
            raise ValueError("this environment variable is not set")
        return sources.environment.pop(reference.name)
    if reference.scheme == "file":
        return _text(_read_file(reference.name))
    if reference.scheme == "fd":
        return _text(_read_descriptor(int(reference.name)))
    if reference.scheme == "keyring":
        return _read_keyring(*reference.name.split("/", 1))
    whose = reference.name or f"{inventory.file}:{reference.line}"
    return sources.ask(f"mediascan: secret for {whose}: ")


def _read_file(path: str) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid() or status.st_mode & 0o077:
        os.close(descriptor)
        raise ValueError("it must be a file that only you can read: chmod 600, your own, no link")
    return _read_descriptor(descriptor)


def _read_descriptor(descriptor: int) -> bytes:
    """Return at most one byte more than is allowed, and close the descriptor."""
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        data = b""
        while len(data) <= MAX_BYTES and (more := file.read(MAX_BYTES + 1 - len(data))):
            data += more
    return data


def _read_keyring(service: str, user: str) -> str:
    try:
        keyring = importlib.import_module("keyring")
        errors = importlib.import_module("keyring.errors")
    except ImportError:
        raise ValueError("the Python package keyring is not installed; pip install 'mediascan[keyring]'") from None
    try:
        text = keyring.get_password(service, user)
    except errors.KeyringError as error:
        raise ValueError(f"the keyring does not answer: {type(error).__name__}") from None
    if text is None:
        raise ValueError(f"the keyring holds no such entry; keyring set {service} {user}")
    return str(text)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError:
        raise ValueError("it is not UTF-8 text") from None


def _checked(text: str) -> str:
    if len(text.encode("utf-8", "surrogateescape")) > MAX_BYTES:
        raise ValueError(f"it is longer than {MAX_BYTES} bytes")
    if not text:
        raise ValueError("it is empty")
    if any(character in text for character in "\0\r\n"):
        raise ValueError("it is more than one line")
    return text
