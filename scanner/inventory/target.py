"""What an inventory says: sites and their targets. Values only; read.py makes them from YAML."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class SecretRef:
    """Where a secret is read from, once: `env:NAME`, `file:PATH`, `fd:N`, `keyring:SERVICE/USER` or `prompt`."""

    scheme: str
    name: str
    line: int = field(default=0, compare=False)
    """Of the inventory, for the error; two mentions of one secret are equal."""

    def __str__(self) -> str:
        """Return the reference as written; it holds no secret."""
        return f"{self.scheme}:{self.name}" if self.name else self.scheme


@dataclass(frozen=True, slots=True)
class Auth:
    """How to log in; exactly one credential is ever offered."""

    method: str = "key"
    """key, agent, password or none (for local and replay)."""
    key_file: str | None = None
    certificate_file: str | None = None
    """An OpenSSH user certificate that goes with the key."""
    agent_key: str | None = None
    """SHA256:... of the one agent key to use."""
    secret: SecretRef | None = None
    """The password, or the passphrase of the key."""
    password_at_tofu: bool = False
    """Offer the password also to a host whose identity nobody has confirmed."""
    line: int = field(default=0, compare=False)
    """Of the inventory, for the error about a missing key file."""


@dataclass(frozen=True, slots=True)
class Become:
    """How to get privilege inside the one exec."""

    method: str = "sudo"
    """sudo or none."""
    secret: SecretRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One host to be scanned."""

    site: str
    name: str
    address: str
    port: int = 22
    connector: str = "ssh"
    """ssh, local or replay."""
    user: str | None = None
    auth: Auth = Auth()
    become: Become = Become()
    jump: tuple[str, ...] = ()
    """Names of jump hosts (Inventory.jumps), outermost first."""
    profile: str = "workstation"
    landing: bool = False
    weight: Fraction = Fraction(1)
    tags: tuple[str, ...] = ()
    recording: str | None = None
    """Path of the recorded output, for the replay connector."""
    line: int = 0
    """Where the inventory names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Targets that are scored and gated together."""

    name: str
    title: str = ""
    owner: str = ""
    targets: tuple[Target, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """Everything one inventory file says."""

    title: str = ""
    sites: tuple[Site, ...]
    jumps: tuple[Target, ...] = ()
    known_hosts: tuple[str, ...] = ()
    """Files to verify host keys against; empty means the user's and the system's."""
    ssh_config: str | None = None
    """File to take HostName, Port, User, ProxyJump and IdentityFile from; None: no such file is read."""
    file: str = ""
    digest: str = ""
    """sha256 of the file's bytes (and of ssh_config's, where that is read); part of what a resumed run must match."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """Return every target, in the order of the file."""
        return tuple(target for site in self.sites for target in site.targets)
