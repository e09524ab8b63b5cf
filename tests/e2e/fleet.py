"""Starts the estate for real: one OpenSSH server per target, each with a machine of its own behind it.

Login, key exchange, framing, pumping, limits and deadlines are real; what is substituted is the machine: a login runs
as_target.sh, which lets the collector read a directory that was made from text as if it were `/`, with links to the
tools that the manifest names as its whole PATH. Privilege is a `sudo` in that PATH (sudo.sh) which asks for a password
where one is set and then only starts what it is given, or its absence: so the same holds whether the tests run as root or not. A directory that the account may not enter has
mode 0, and a login as root continues as nobody, who cannot enter it either.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scanner.collectors.manifest import COMMANDS
from tests.collectors.conftest import build
from tests.e2e.estate import Berth, table_of

HERE = Path(__file__).parent
SSHD = "/usr/sbin/sshd"
TRACED = "execve,open,openat,creat,mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,symlinkat,rename,renameat,renameat2"
ENDLESS = {"floods": "/usr/bin/yes", "mumbles": "while sleep 1 && echo; do :; done"}
"""What a login runs that never answers; `mumbles` ends within a second of its connection."""
STRACE = ("strace", "-f", "-v", "-s", "200000", "--seccomp-bpf", "-e")


@dataclass(frozen=True, slots=True)
class Moored:
    """A target that listens, or would."""

    berth: Berth
    port: int
    address: str = "127.0.0.1"
    host_key: str = ""


@dataclass(frozen=True, slots=True)
class Fleet:
    """All targets, and the inventory that names them."""

    folder: Path
    inventory: Path
    targets: tuple[Moored, ...]

    def root(self, site: str, name: str) -> Path:
        """Return the directory that stands for `/` on a target."""
        return self.folder / f"{site}-{name}" / "root"

    def server_log(self, site: str, name: str) -> str:
        """Return what the target's sshd wrote."""
        return (self.folder / f"{site}-{name}" / "log").read_text()


@contextlib.contextmanager
def started(estate: tuple[Berth, ...], extra: str = "") -> Iterator[Fleet]:
    """Start every target; `extra` goes to the head of the inventory. The folder can be searched by every account."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mediascan-fleet-")))
        stack.callback(reopen, folder)
        folder.chmod(0o755)
        make_key(folder / "key")
        found: dict[tuple[str, str], Moored] = {}
        for berth in estate:
            found[berth.site, berth.name] = moored(berth, folder, found, stack)
        targets = tuple(found.values())
        known_hosts(folder, targets)
        inventory = folder / "estate.yml"
        inventory.write_text(inventory_of(targets, extra))
        yield Fleet(folder, inventory, targets)


def moored(berth: Berth, folder: Path, found: dict[tuple[str, str], Moored], stack: contextlib.ExitStack) -> Moored:
    word, _, other = berth.behaviour.partition(" ")
    if word == "same_as":
        return replace(found[berth.site, other], berth=berth, address="127.0.0.2")
    if word in ("down", "hangs"):
        silent = stack.enter_context(socket.socket())
        silent.bind(("127.0.0.1", 0))
        if word == "hangs":
            silent.listen(50)  # and nobody accepts: the kernel answers, no server does
        return Moored(berth, silent.getsockname()[1])
    command = ENDLESS.get(word) or f"/bin/sh {HERE / 'as_target.sh'} {machine(berth, folder)} {berth.shell}"
    if berth.password:
        return taking_password(berth, folder, command, stack)
    return listening(berth, folder, command, stack)


def machine(berth: Berth, folder: Path) -> str:
    """Make root and tools of a target and return their paths."""
    root, tools = folder / f"{berth.site}-{berth.name}" / "root", folder / f"{berth.site}-{berth.name}" / "tools"
    texts = [(HERE / "machines" / f"{name}.txt").read_text() for name in ("hardened", *berth.machine)]
    identity = hashlib.md5(f"{berth.site} {berth.name}".encode()).hexdigest()
    build(
        "".join(texts)
        + f"@file /etc/machine-id\n|{identity}\n@file /proc/sys/kernel/hostname\n|{berth.site}-{berth.name}\n",
        root,
    )
    for planted in berth.planted:
        path = root / planted.path[1:]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(table_of(planted))
    for closed in berth.closed:
        (root / closed[1:]).chmod(0)
    tools.mkdir()
    for name, real in tools_of(berth):
        (tools / name).symlink_to(real)
    if berth.sudo:
        shutil.copy(HERE / "sudo.sh", tools / "sudo")
        (tools / "sudo.password").write_text(berth.sudo_password)
        (tools / "sudo.lecture").write_text(berth.lecture)
    return f"{root} {tools}"


def tools_of(berth: Berth) -> Iterator[tuple[str, str]]:
    """Yield name and place of every tool that the target has, sudo apart."""
    for name in COMMANDS:
        real = shutil.which(name, path="/usr/bin:/bin:/usr/sbin:/sbin")
        missing = name in ("sudo", *berth.without) or (name == "python3" and not berth.python)
        if real and not missing and not (berth.busybox and name != "python3"):
            yield name, real
    if berth.busybox:
        applets = subprocess.run(["busybox", "--list"], capture_output=True, text=True, check=True).stdout.split()
        yield from ((name, "/usr/bin/busybox") for name in applets)


def listening(berth: Berth, folder: Path, command: str, stack: contextlib.ExitStack) -> Moored:
    """Start sshd for one target on a free port."""
    home = folder / f"{berth.site}-{berth.name}"
    home.mkdir(exist_ok=True)
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    make_key(home / "host")
    while True:
        port = free_port()
        lines = [
            f"Port {port}", "ListenAddress 127.0.0.1", "ListenAddress 127.0.0.2", f"HostKey {home / 'host'}",
            f"AuthorizedKeysFile {folder / 'key.pub'}", "StrictModes no", f"PidFile {home / 'pid'}", "UsePAM no",
            "PrintLastLog no", f"ForceCommand {command}", *berth.sshd,
        ]  # fmt: skip
        (home / "sshd_config").write_text("\n".join(lines) + "\n")
        tracing = (*STRACE, TRACED, "-o", home / "trace") if berth.traced else ()
        process = subprocess.Popen(
            [*tracing, SSHD, "-D", "-E", home / "log", "-f", home / "sshd_config"], start_new_session=True
        )
        stack.callback(ended, process)
        if answers(process, home / "log"):
            return Moored(berth, port, host_key=public(home / "host"))


def taking_password(berth: Berth, folder: Path, command: str, stack: contextlib.ExitStack) -> Moored:
    """Start password_server.py for one target."""
    key = folder / f"{berth.site}-{berth.name}" / "host"
    make_key(key)
    server = stack.enter_context(
        subprocess.Popen(
            [sys.executable, HERE / "password_server.py", key, berth.password, command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    )
    stack.callback(server.stdin.close)
    return Moored(berth, int(server.stdout.readline()), host_key=public(key))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(process: subprocess.Popen, log: Path) -> bool:
    """Wait until sshd listens on both addresses, or has ended because another process was faster to take the port."""
    tick = threading.Event()
    while process.poll() is None:
        if log.exists() and log.read_text().count("listening on") == 2:
            return True
        tick.wait(0.005)
    return False


def ended(process: subprocess.Popen) -> None:
    """End a server, and what traces it; both are one session."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    process.wait()


def reopen(folder: Path) -> None:
    """Let the folder be deleted by who is not root."""
    for path in folder.glob("*/root/home/*"):
        path.chmod(0o755)


def make_key(path: Path) -> None:
    subprocess.run(["ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-C", "", "-f", path], check=True)


def public(path: Path) -> str:
    return " ".join(Path(f"{path}.pub").read_text().split()[:2])


def known_hosts(folder: Path, targets: tuple[Moored, ...]) -> None:
    make_key(folder / "another")
    wrong = public(folder / "another")
    keys = [(t, wrong if t.berth.behaviour == "wrong_key" else t.host_key or wrong) for t in targets]
    (folder / "known_hosts").write_text("".join(f"[{t.address}]:{t.port} {key}\n" for t, key in keys))


def inventory_of(targets: tuple[Moored, ...], extra: str = "") -> str:
    """Return the inventory as a person would write it."""
    head = f"title: The fleet\nknown_hosts: [known_hosts]\n{extra}"
    lines = [f"defaults:\n  user: {getpass.getuser()}\n  auth: {{key_file: key}}\nsites:\n"]
    for site in dict.fromkeys(t.berth.site for t in targets):
        lines.append(f"  - name: {site}\n    targets:\n")
        lines += [target_lines(t) for t in targets if t.berth.site == site]
    return head + "".join(lines)


def target_lines(moored_target: Moored) -> str:
    berth = moored_target.berth
    fields = {
        "name": berth.name, "address": moored_target.address, "port": moored_target.port, "profile": berth.profile,
        "landing": str(berth.landing).lower(), "weight": berth.weight,
    }  # fmt: skip
    words = [f"{key}: {value}" for key, value in fields.items()]
    return "      - {" + ", ".join([*words, berth.more] if berth.more else words) + "}\n"
