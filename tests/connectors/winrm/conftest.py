"""The connector against the endpoint of tests/winrm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from tests.winrm.conftest import authority, ntlm_accounts, serve  # noqa: F401  # fixtures
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import DOMAIN, PASSWORD, USER

REFERENCE = SecretRef("env", "PASSWORD")
COMMAND = "powershell.exe -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand QQA="
LIMITS = Limits(stdout_bytes=4_000_000, stderr_bytes=100_000)


def script(stdin: bytes = b"first\n", shared: bytes = b"rest\n") -> Script:
    return Script(command=COMMAND, stdin=stdin, shared=shared, nonce="0" * 32, digest="d" * 64, platform="windows")


def target(endpoint: Endpoint, **changes) -> Target:
    user = USER if changes.get("auth", Auth("ntlm")).method == "basic" else f"{DOMAIN}\\{USER}"
    tls = Tls(off=True) if endpoint.tls is None else Tls()
    given = {
        "address": endpoint.address,
        "port": endpoint.port,
        "user": user,
        "tls": tls,
        "auth": Auth("ntlm", secret=REFERENCE),
    }
    return Target(site="s", name="t", connector="winrm", platform="windows", **{**given, **changes})


@dataclass
class Scanning:
    """Runs scripts and keeps what was waited."""

    connector: WinrmConnector
    waited: list[float] = field(default_factory=list)

    def __call__(
        self, endpoint: Endpoint, *, seconds: float = 20, limits: Limits = LIMITS, sent: Script | None = None, **changes
    ) -> Output:
        return self.connector.run(target(endpoint, **changes), sent or script(), limits, Deadline.after(seconds))


@pytest.fixture
def connecting() -> Callable[..., WinrmConnector]:
    def make(password: str = PASSWORD, **settings) -> WinrmConnector:
        return WinrmConnector(Settings(**{"secrets": {REFERENCE: password}, "pause": lambda _: None, **settings}))

    return make


@pytest.fixture
def scan(connecting) -> Scanning:
    waited: list[float] = []
    return Scanning(connecting(pause=waited.append), waited)
