"""The one credential that a target is offered: a key, a certified key, an agent's key, or a password.

Keys are read once for all targets that name them. Nothing is looked for: no default key files, no other keys of an
agent, no keyboard-interactive, no fall-back. Secrets come resolved, and leave only to the target.
"""

from __future__ import annotations

import io
import os
import stat
import threading
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Protocol

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from paramiko.ecdsakey import ECDSAKey
from paramiko.ed25519key import Ed25519Key
from paramiko.pkey import PKey
from paramiko.rsakey import RSAKey
from paramiko.ssh_exception import BadAuthenticationType, PartialAuthentication, SSHException

from scanner.connectors.ssh.agent import agent_key
from scanner.connectors.ssh.failures import quoted
from scanner.connectors.ssh.identity import Proof
from scanner.connectors.ssh.transport import Signal, Transport
from scanner.errors import TargetError
from scanner.inventory import Auth, SecretRef, Target
from scanner.values import dataclass

KEY_BYTES = 1024 * 1024


class Credential(Protocol):
    """Can be offered once."""

    def offer(self, transport: Transport, target: Target, _proof: Proof, answered: Signal, /) -> None:
        """Send it, or raise TargetError auth_failed when this host may not see it."""
        ...

    def refused(self, transport: Transport, target: Target) -> TargetError:
        """Say that it was refused, and what to do."""
        ...


@dataclass(frozen=True, slots=True)
class KeyCredential:
    """A private key; `what` names it in messages."""

    key: PKey = field(repr=False)
    what: str

    def offer(self, transport: Transport, target: Target, _proof: Proof, answered: Signal) -> None:
        """Sign for this target; a signature is of no use to a host that turns out to be another one."""
        transport.auth_publickey(user_of(target), self.key, answered)
        if "rsa" not in self.key.get_name():  # of RSA's signatures the host says first which it takes (RFC 8308, 3.1)
            transport.ask_at_once()

    def refused(self, transport: Transport, target: Target) -> TargetError:
        """Say that the key was refused."""
        return _refused(transport, target, self.what, f"add it to the authorized_keys of {user_of(target)}")


@dataclass(frozen=True, slots=True)
class PasswordCredential:
    """A password; only for hosts that a person or an authority vouches for, unless the inventory says otherwise."""

    password: str = field(repr=False)
    at_tofu: bool

    def offer(self, transport: Transport, target: Target, proof: Proof, answered: Signal) -> None:
        """Send the password if this host may have it."""
        if not (proof.confirmed or self.at_tofu):
            raise TargetError(
                "auth_failed",
                f"the password was not offered: nobody has confirmed the host key {proof.fingerprint}",
                remedy=f"`mediascan doctor --confirm-key {target.name} FINGERPRINT`, or log in by key",
            )
        transport.auth_password(user_of(target), self.password, answered, fallback=False)

    def refused(self, transport: Transport, target: Target) -> TargetError:
        """Say that the password was refused."""
        return _refused(transport, target, "the password", "check auth.secret and that the target allows passwords")


class Credentials:
    """Makes credentials, each from its file or secret once."""

    def __init__(self, secrets: Mapping[SecretRef, str], agent_socket: str | None = None) -> None:
        self._secrets = secrets
        self._agent_socket = agent_socket
        self._made: dict[Auth, Credential] = {}
        self._lock = threading.Lock()

    def of(self, target: Target) -> Credential:
        """Return the credential of a target, or raise TargetError auth_failed that names what is missing."""
        with self._lock:
            made = self._made.get(target.auth)
            if made is None:
                made = self._made[target.auth] = self._make(target.auth)
            return made

    def _make(self, auth: Auth) -> Credential:
        if auth.method == "password":
            return PasswordCredential(self._secret(auth), auth.password_at_tofu)
        if auth.method == "agent":
            return KeyCredential(agent_key(self._agent_socket, auth.agent_key), f"the agent's key {auth.agent_key}")
        if auth.method != "key" or auth.key_file is None:
            raise TargetError("auth_failed", f"no way to log in: method {auth.method}", remedy="set auth.key_file")
        key = _read_key(Path(auth.key_file), self._secret(auth) if auth.secret else None)
        if auth.certificate_file is None:
            return KeyCredential(key, f"the key {auth.key_file}")
        _certify(key, auth.certificate_file)
        return KeyCredential(key, f"the certificate {auth.certificate_file}")

    def _secret(self, auth: Auth) -> str:
        if auth.secret is None or auth.secret not in self._secrets:
            raise TargetError("auth_failed", f"no secret for the method {auth.method}", remedy="set auth.secret")
        return self._secrets[auth.secret]


def user_of(target: Target) -> str:
    """Return the account to log in to; without one in the inventory, the name of this process's."""
    if target.user is not None:
        return target.user
    import getpass

    return getpass.getuser()


def _refused(transport: Transport, target: Target, what: str, remedy: str) -> TargetError:
    cause = transport.saved_exception
    reason = f"{user_of(target)} was refused with {what}"
    if isinstance(cause, PartialAuthentication):
        reason = f"{what} was accepted, but the target wants a second proof and only one is ever offered"
    elif isinstance(cause, BadAuthenticationType):
        reason += f"; the target takes only {quoted(', '.join(cause.allowed_types))}"
    return TargetError("auth_failed", reason, remedy=remedy)


def _read_key(path: Path, passphrase: str | None) -> PKey:
    text = _read_private(path)
    loaded = _load(text, passphrase, path)
    kinds: tuple[tuple[type, type[PKey]], ...] = (
        (ed25519.Ed25519PrivateKey, Ed25519Key),
        (ec.EllipticCurvePrivateKey, ECDSAKey),
        (rsa.RSAPrivateKey, RSAKey),
    )
    for kind, ours in kinds:
        if isinstance(loaded, kind):
            return ours.from_private_key(io.StringIO(text.decode()), password=passphrase)
    raise TargetError("auth_failed", f"the key {path} is of a type that is switched off", remedy="use ed25519")


def _read_private(path: Path) -> bytes:
    try:
        with path.expanduser().open("rb") as file:
            found = os.fstat(file.fileno())
            text = file.read(KEY_BYTES)
    except OSError as error:
        raise TargetError("auth_failed", f"the key {path} cannot be read: {error.strerror}") from None
    if found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) & 0o077:
        raise TargetError("auth_failed", f"the key {path} can be read by others", remedy=f"chmod 600 {path}")
    return text


def _load(text: bytes, passphrase: str | None, path: Path) -> object:
    from cryptography.exceptions import UnsupportedAlgorithm

    openssh = b"BEGIN OPENSSH" in text
    read = serialization.load_ssh_private_key if openssh else serialization.load_pem_private_key
    secret = passphrase.encode() if passphrase is not None else None
    try:
        return read(text, secret)
    except TypeError:
        if secret is None:
            raise TargetError("auth_failed", f"the key {path} needs a passphrase", remedy="set auth.secret") from None
        return _load(text, None, path)  # a passphrase for a key that has none
    except (ValueError, UnsupportedAlgorithm) as error:
        if secret is None and "protected" in str(error):
            raise TargetError("auth_failed", f"the key {path} needs a passphrase", remedy="set auth.secret") from None
        why = "is no private key" if secret is None else "is no private key, or the passphrase is wrong"
        raise TargetError("auth_failed", f"{path} {why}", remedy="check auth.key_file and auth.secret") from None


def _certify(key: PKey, file: str) -> None:
    path = Path(file).expanduser()
    try:
        key.load_certificate(path.read_text("ascii"))
    except (OSError, ValueError, SSHException) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise TargetError("auth_failed", f"the certificate {file} cannot be used: {reason}") from None
