"""What is sent to a target, and what comes back.

Script -> connector -> Output. A connector looks into neither: it delivers `stdin` to `command` and returns the bytes.
"""

from __future__ import annotations

import enum
from dataclasses import field

from scanner.values import dataclass


class Identity(enum.Enum):
    """How sure we are that the target is the one the inventory names."""

    LOCAL = "local"
    KNOWN = "known"  # the host key stands in known_hosts, a person confirmed or pinned it, or the KDC vouches for it
    CERTIFICATE = "certificate"
    ACCOUNT = "account"  # it proved to know the key of the account that logged in; others may know it too
    TOFU = "tofu"  # accepted at first sight, not confirmed since
    RECORDED = "recorded"  # replayed from a file


@dataclass(frozen=True, slots=True)
class Script:
    """One script for one target.

    `command` is the command line the connector runs; `stdin` goes to it byte for byte, and after it `shared`: what is
    the same for every target, and so held in memory once.
    `nonce` frames the answer: 32 hexadecimal digits, fresh for every run and target, sent only on stdin.
    `digest` is the sha256 of the bundle without the nonce: what `mediascan manifest` prints.
    `sudo_password` is asked for by a connector only through `prompt` (see collectors/posix/bootstrap.sh).

    Without a password there is no interaction: `ready` and `prompt` are empty; all is written at once, then EOF.
    With one, the connector writes nothing until it sees one of two things.
    The bytes `prompt` on stderr: it writes `sudo_password` and a newline, once. The same bytes a second time mean that
    the password was refused, and the target ends as TargetError("no_privilege").
    The bytes `ready` on stdout: it writes the script, then EOF; a prompt after that is never answered.
    Both are tokens of this run that differ from the nonce, since the command line is public on the target. What came
    before stays in Output.stdout; the decoder skips it.
    """

    command: str
    stdin: bytes = field(repr=False)
    nonce: str
    digest: str
    platform: str = "posix"
    sudo_password: str | None = field(default=None, repr=False)
    prompt: bytes = b""
    ready: bytes = b""
    shared: bytes = field(default=b"", repr=False)

    @property
    def text(self) -> bytes:
        """Return all that is sent: `stdin` and `shared`."""
        return self.stdin + self.shared


@dataclass(frozen=True, slots=True)
class Output:
    """What one target answered; nothing of it is trusted."""

    stdout: bytes = field(repr=False)
    stderr: bytes = field(repr=False)
    exit_status: int | None
    """None: the connection ended without one; never success."""
    identity: Identity
    host_key: str | None = None
    """`SHA256:...` of the host key, as ssh-keygen -l prints it."""
    certificate: str | None = None
    """`SHA256:...`, in hexadecimal, of the certificate of a TLS server; several machines may show the same one."""
    first_seen: str | None = None
    """ISO 8601, for tofu identities."""
    recorded_at: str | None = None
    """ISO 8601: when it was recorded; None: it is of now."""
    seconds: float = 0.0
    channel: str = "verified"
    """`verified` or `unverified`: whether the bytes could have been forged on the way."""
    notes: tuple[str, ...] = ()
