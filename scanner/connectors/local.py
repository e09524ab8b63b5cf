"""The local connector: runs the script on this machine, as the account that runs the scanner."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Iterator

from scanner.connectors.pump import Pump
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.limits import Deadline, Limits
from scanner.script import Identity, Output, Script

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}
"""Nothing of the caller's environment reaches the script: neither his secrets nor his settings."""
GRACE_SECONDS = 0.5
"""How long a killed process may take to be gone."""


class LocalConnector:
    """Gives the command to /bin/sh, as sshd gives it to a login shell, and ends all of it at the deadline."""

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:  # noqa: ARG002  the machine is this one
        """Return what the script answered; raise `timeout:run`, `output_limit` or `unreachable:no_shell`."""
        began = deadline.clock()
        with _shell(script.command) as process:
            stdout, stderr = Pump(process, script, limits).run(deadline)
            status = _status(process, deadline)
        return Output(stdout, stderr, status, Identity.LOCAL, seconds=deadline.clock() - began)

    def close(self) -> None:
        """Hold nothing, so give nothing back."""


@contextlib.contextmanager
def _shell(command: str) -> Iterator[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(
            ["/bin/sh", "-c", command],
            stdin=pipe, stdout=pipe, stderr=pipe,
            env=ENVIRONMENT, cwd="/", bufsize=0, start_new_session=True,
        )  # fmt: skip
    except OSError as error:
        raise TargetError("unreachable:no_shell", f"/bin/sh does not start: {error.strerror}") from None
    try:
        yield process
    finally:
        _end(process)


def _status(process: subprocess.Popen[bytes], deadline: Deadline) -> int | None:
    """Return the exit status, None when a signal ended the shell."""
    try:
        status = process.wait(deadline.check("run"))
    except subprocess.TimeoutExpired:
        raise TargetError("timeout:run", "the collector closed its output and did not end") from None
    return status if status >= 0 else None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill what still runs, with its children, and close our ends of the pipes."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # a sudo child belongs to root: see below
            os.killpg(process.pid, signal.SIGKILL)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    with contextlib.suppress(subprocess.TimeoutExpired):  # it sees its pipes closed, and has a watchdog of its own
        process.wait(GRACE_SECONDS)
