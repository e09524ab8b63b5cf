"""A guest: booted from its image or resumed from its saved state, reached by ssh, ended by its recorded pid."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.vm.lab import qemu
from tests.vm.lab.qemu import KEYS, RUN
from tests.vm.lab.qmp import Qmp, QmpError

BOOT_SECONDS = 300


class LabError(Exception):
    """The lab itself failed: not a finding about the product."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A running guest."""

    name: str
    port: int
    pid: int

    def ssh(self, command: str, *, user: str = "root", stdin: bytes = b"", seconds: float = 300) -> bytes:
        """Return the standard output of `command` in the guest."""
        done = self.try_ssh(command, user=user, stdin=stdin, seconds=seconds)
        if done.returncode:
            raise LabError(
                f"{self.name}: {command[:80]!r} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-400:]}"
            )
        return done.stdout

    def try_ssh(
        self, command: str, *, user: str = "root", stdin: bytes = b"", seconds: float = 300
    ) -> subprocess.CompletedProcess[bytes]:
        """Run `command` in the guest, whatever its exit status."""
        options = (
            "StrictHostKeyChecking=yes",
            f"UserKnownHostsFile={known_hosts(self)}",
            "BatchMode=yes",
            "ConnectTimeout=60",
            "LogLevel=ERROR",
        )
        words = ["ssh", "-F", "none", "-i", str(KEYS / "login"), "-p", str(self.port)]
        for option in options:
            words += ["-o", option]
        return subprocess.run(
            [*words, f"{user}@127.0.0.1", command], input=stdin, capture_output=True, timeout=seconds, check=False
        )

    def wait_for(self, condition: str, tries: int = 200) -> None:
        """Wait until the shell `condition` holds in the guest."""
        loop = f"i=0; until {condition}; do i=$((i+1)); [ $i -lt {tries} ] || exit 1; sleep 0.1; done"
        self.ssh(f"sh -c {shlex.quote(loop)}")

    def plug(self, stick: str, serial: str) -> None:
        """Plug a stick in; how far it gets is the guest's business."""
        with Qmp(RUN / f"{self.name}.qmp") as qmp:
            device = {"driver": "usb-storage", "bus": "xhci.0", "id": f"usb-{stick}", "drive": f"stick-{stick}"}
            qmp.call("device_add", **device, serial=serial, removable=True)

    def unplug(self, stick: str) -> None:
        """Pull a stick out."""
        with Qmp(RUN / f"{self.name}.qmp") as qmp:
            qmp.call("device_del", id=f"usb-{stick}")

    def alive(self) -> bool:
        """Tell whether the recorded process is still this guest's."""
        with contextlib.suppress(OSError):
            return self.name.encode() in Path(f"/proc/{self.pid}/cmdline").read_bytes().split(b"\0")
        return False

    def power_off(self) -> None:
        """Shut the guest down as an administrator would."""
        self.try_ssh("systemctl poweroff", seconds=30)
        end = time.monotonic() + 120
        while self.alive() and time.monotonic() < end:
            time.sleep(0.2)

    def end(self) -> None:
        """End the process and remove its files."""
        if self.alive():
            with contextlib.suppress(OSError, QmpError), Qmp(RUN / f"{self.name}.qmp") as qmp:
                qmp.call("quit")
        end = time.monotonic() + 10
        while self.alive() and time.monotonic() < end:
            time.sleep(0.05)
        if self.alive():
            os.kill(self.pid, signal.SIGKILL)
        for path in RUN.glob(f"{self.name}.*"):
            path.unlink(missing_ok=True)


def known_hosts(machine: Machine) -> Path:
    """Return a known_hosts file that holds this guest's host key and no other."""
    path = RUN / f"{machine.name}.known_hosts"
    path.write_text(f"[127.0.0.1]:{machine.port} {(KEYS / 'host.pub').read_text()}", encoding="ascii")
    return path


@contextlib.contextmanager
def booted(variant: str, name: str, *, keep: bool = False, counted: bool = False) -> Iterator[Machine]:
    """Boot a variant; with `keep`, what it writes stays in its image; `counted` as qemu.command says."""
    machine = _start(variant, name, keep=keep, counted=counted)
    try:
        _await_ssh(machine)
        yield machine
    finally:
        machine.end()


@contextlib.contextmanager
def resumed(variant: str, name: str) -> Iterator[Machine]:
    """Resume a variant's saved state and set its clock; what it writes is thrown away."""
    machine = _start(variant, name, warm=True)
    try:
        with Qmp(RUN / f"{name}.qmp") as qmp:
            qmp.wait("query-status", "paused")
            qmp.call("cont")
        _await_ssh(machine)
        machine.ssh(f"date -s @{int(time.time())}")
        yield machine
    finally:
        machine.end()


def _start(variant: str, name: str, *, warm: bool = False, keep: bool = False, counted: bool = False) -> Machine:
    pidfile = RUN / f"{name}.pid"
    if pidfile.exists() and Machine(name, 0, int(pidfile.read_text())).alive():
        raise LabError(f"a guest named {name} is running already (pid {pidfile.read_text().strip()})")
    port = _free_port()
    words = qemu.command(variant, name, port, warm=warm, keep=keep, counted=counted)
    done = subprocess.run(words, capture_output=True, check=False)
    if done.returncode:
        raise LabError(f"qemu for {name} did not start: {done.stderr.decode(errors='replace')[-400:]}")
    return Machine(name, port, int(pidfile.read_text()))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await_ssh(machine: Machine) -> None:
    # qemu accepts the connection before the guest's sshd listens: only a banner says that it does.
    end = time.monotonic() + BOOT_SECONDS
    while time.monotonic() < end:
        if not machine.alive():
            raise LabError(f"qemu for {machine.name} ended: see {RUN / machine.name}.serial")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", machine.port), 2) as connection:
            connection.settimeout(5)
            if connection.recv(8).startswith(b"SSH-"):
                machine.ssh("true")
                return
        time.sleep(0.05)
    raise LabError(f"{machine.name} gave no ssh banner within {BOOT_SECONDS} s: see {RUN / machine.name}.serial")
