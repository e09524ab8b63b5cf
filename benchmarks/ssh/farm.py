"""Two hundred OpenSSH servers on loopback, in a network and mount namespace of their own that ends with this process.

Every target is a daemon with an address, a host key and a machine id of its own. Only this process and its children
see them; the accounts' login shell is dash without any start file, so that every client meets the same shell.
"""

from __future__ import annotations

import ctypes
import os
import resource
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from accounting import Group
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from workload import machine_id

PORT = 2222
USER = "bench"
NUMBER = 4242
PROCESSES = 1000
"""How many the account may have: a mistake in an answer must not take the machine's."""
NEW_NAMESPACES = 0x40000000 | 0x00020000  # CLONE_NEWNET | CLONE_NEWNS, sched.h
PRIVATE = 0x4000 | 0x40000  # MS_REC | MS_PRIVATE, mount(2)
BIND = 0x1000  # MS_BIND


@dataclass(frozen=True)
class Farm:
    """Where everything lies that a client needs; `addresses` are the targets'."""

    folder: Path
    addresses: tuple[str, ...]
    log: Path
    """The log of the first daemon, which names the algorithms of each connection."""

    @property
    def key(self) -> Path:
        return self.folder / "user"

    @property
    def known_hosts(self) -> Path:
        return self.folder / "known_hosts"


def enter_namespaces(folder: Path) -> None:
    """Leave the machine's network and mounts, and give the servers' account a name here."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(NEW_NAMESPACES) or libc.mount(b"none", b"/", None, PRIVATE, None):
        raise OSError(ctypes.get_errno(), "no namespaces of our own: this benchmark needs root")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    home = folder / "home"
    home.mkdir()
    os.chown(home, NUMBER, NUMBER)
    # A copy of the whole folder: a file mounted over /etc/passwd would vanish when somebody outside adds an account.
    etc = folder / "etc"
    subprocess.run(["cp", "-a", "/etc", etc], check=True)
    lines = {
        "passwd": f"{USER}:x:{NUMBER}:{NUMBER}::{home}:/bin/dash\n",
        "shadow": f"{USER}:*:19000::::::\n",
        "group": f"{USER}:x:{NUMBER}:\n",
    }
    for name, line in lines.items():
        (etc / name).write_text((etc / name).read_text() + line)
    if libc.mount(bytes(etc), b"/etc", None, BIND, None):
        raise OSError(ctypes.get_errno(), "/etc cannot be replaced")


@contextmanager
def farm(folder: Path, count: int, answer: Path, group: Group) -> Iterator[Farm]:
    """Run `count` daemons, their CPU counted in `group`, that answer a collector with `answer`."""
    Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    addresses = tuple(f"127.1.{number // 250}.{number % 250 + 1}" for number in range(count))
    made = Farm(folder, addresses, folder / "sshd.log")
    (folder / "authorized_keys").write_text(_new_key(made.key) + "\n")
    configuration = folder / "sshd_config"
    configuration.write_text(
        f"Port {PORT}\nAuthorizedKeysFile {folder / 'authorized_keys'}\nStrictModes no\nPidFile none\nUsePAM no\n"
        f"PasswordAuthentication no\nMaxStartups 1000\nPrintLastLog no\nPrintMotd no\nUseDNS no\n"
        f"Subsystem sftp /usr/lib/openssh/sftp-server\nForceCommand {answer}\n"
    )
    known, daemons = [], []

    def begin() -> None:
        group.enter()
        resource.setrlimit(resource.RLIMIT_NPROC, (PROCESSES, PROCESSES))

    try:
        for number, address in enumerate(addresses):
            key = folder / f"host-{number}"
            known.append(f"[{address}]:{PORT} {_new_key(key)}\n")
            own = ["-h", key, "-o", f"ListenAddress={address}", "-o", f"SetEnv=MACHINE_ID={machine_id(number + 1)}"]
            loud = ["-E", made.log, "-o", "LogLevel=DEBUG1"] if number == 0 else ["-E", "/dev/null"]
            command = ["/usr/sbin/sshd", "-D", "-f", configuration, *own, *loud]
            daemons.append(subprocess.Popen(command, preexec_fn=begin))  # noqa: PLW1509  # no threads here
        made.known_hosts.write_text("".join(known))
        for address in addresses:
            _wait(address)
        yield made
    finally:
        for daemon in daemons:
            daemon.terminate()
        for daemon in daemons:
            daemon.wait()


def _new_key(path: Path) -> str:
    key = Ed25519PrivateKey.generate()
    form = serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    path.touch(0o600)
    path.write_bytes(key.private_bytes(*form))
    public = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    return public.decode()


def _wait(address: str) -> None:
    for _ in range(1000):
        try:
            socket.create_connection((address, PORT)).close()
        except ConnectionRefusedError:
            time.sleep(0.01)
        else:
            return
    raise TimeoutError(f"{address} does not listen")
