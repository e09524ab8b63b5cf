"""Scans of one endpoint by our connector, and what must hold after any of them that ends badly."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.errors import TargetError
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import KIB, MIB, Deadline, Limits
from scanner.script import Output, Script
from tests.winrm.answers import SOME_NONCE, Collected
from tests.winrm.behaviours import Behaviour
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import DOMAIN, PASSWORD, USER

AMPLE, BRIEF = 20.0, 2.0
"""Seconds for what ends by itself, however busy the machine; and for what only the deadline ends."""
SMALL = Limits(stdout_bytes=4 * MIB, stderr_bytes=256 * KIB, connect_seconds=AMPLE)
MEMORY = 80 * MIB
NONCE = "5ca1ab1e" * 4
COMMAND = "powershell.exe -NoProfile -EncodedCommand QQ=="
SHARED = b"the collector, line by line\n" * 2000
SECRET = SecretRef("env", "PASSWORD")


def frames(body: bytes) -> bytes:
    mark = b"\n--" + SOME_NONCE.encode()
    return mark + b" host begin ok\n" + body + mark + b" host end 0 %d\n" % len(body) + mark + b" done 1\n"


COMPLIANT = frames(b"|all is well\n")


def collector(text: bytes = COMPLIANT, **changes) -> Collected:
    return Collected(COMMAND, SHARED, text, **changes)


@dataclass(frozen=True)
class Scan:
    """Runs our connector against an endpoint, with little time."""

    pauses: list[float]
    password: str = PASSWORD

    def run(
        self, endpoint: Endpoint, *, tls: Tls | None = None, limits: Limits = SMALL, seconds: float = AMPLE
    ) -> Output:
        target = Target(
            site="s", name="t", address=endpoint.address, port=endpoint.port, connector="winrm", platform="windows",
            user=f"{DOMAIN}\\{USER}", auth=Auth(method="ntlm", secret=SECRET), tls=tls or Tls(off=True),
        )  # fmt: skip
        first = f"mediascan 1 {NONCE} stray=0\n".encode()
        script = Script(command=COMMAND, stdin=first, shared=SHARED, nonce=NONCE, digest="", platform="windows")
        connector = WinrmConnector(Settings(secrets={SECRET: self.password}, pause=self.pauses.append))
        try:
            return connector.run(target, script, limits, Deadline.after(seconds))
        finally:
            connector.close()

    def fail(self, *arguments, **changes) -> TargetError:
        with pytest.raises(TargetError) as caught:
            self.run(*arguments, **changes)
        return caught.value


@pytest.fixture
def scan() -> Scan:
    return Scan([])


@pytest.fixture
def ends(serve, scan, nothing_left, capsys) -> Callable[..., Endpoint]:
    """Check that a scan ends in `state`, and all that must hold after any end; return the endpoint, closed."""

    def check(
        state: str, behaviour: Behaviour, *, seconds: float = AMPLE, trust: Tls | None = None, **settings
    ) -> Endpoint:
        endpoint = serve(collector(), behaviour=behaviour, **settings)
        Path("/proc/self/clear_refs").write_text("5")  # proc(5): resets the peak
        memory, began = peak_memory(), time.monotonic()
        error = scan.fail(endpoint, tls=trust, seconds=seconds)
        took, grew = time.monotonic() - began, peak_memory() - memory
        endpoint.close()
        assert error.state == state
        assert took < seconds + 1
        assert grew < MEMORY
        assert error.reason.isprintable()
        assert len(error.reason) < 400
        assert PASSWORD not in str(error)
        assert "Traceback" not in "".join(capsys.readouterr())
        assert not endpoint.seen.holds(PASSWORD)
        nothing_left()
        return endpoint

    return check


def peak_memory() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * KIB
