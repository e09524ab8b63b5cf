"""What an inventory says: sites and their targets. Values only; read.py makes them from YAML."""

from __future__ import annotations

from dataclasses import field
from fractions import Fraction

from scanner.values import dataclass


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
    """For ssh key, agent or password; for winrm ntlm, kerberos, certificate or basic; none for local and replay."""
    key_file: str | None = None
    """The private key; with the method certificate in PEM."""
    certificate_file: str | None = None
    """The certificate that goes with the key: OpenSSH's for ssh, in PEM for winrm."""
    agent_key: str | None = None
    """SHA256:... of the one agent key to use."""
    secret: SecretRef | None = None
    """The password, or the passphrase of the key."""
    password_at_tofu: bool = False
    """Offer the password also to a host whose identity nobody has confirmed."""
    line: int = field(default=0, compare=False)
    """Of the inventory, for the error about a missing key file."""


@dataclass(frozen=True, slots=True)
class Tls:
    """How the winrm connector knows the host that it calls."""

    ca_file: str | None = None
    """PEM file of the authorities that may vouch for the host; None: those of this system."""
    fingerprint: str | None = None
    """`SHA256:` and 64 hexadecimal digits: the one certificate to accept, whatever its name and chain say."""
    off: bool = False
    """HTTP: every message is sealed with a key that the login gave, and no certificate is shown."""
    line: int = field(default=0, compare=False)
    """Of the inventory, for the error about a missing file."""


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
    """ssh, winrm, local or replay."""
    platform: str = "posix"
    """posix or windows: what runs the script, and so which collector is sent."""
    user: str | None = None
    auth: Auth = Auth()
    tls: Tls = Tls()
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
