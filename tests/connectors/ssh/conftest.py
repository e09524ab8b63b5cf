"""Real sshd and hostile servers on loopback, and a check that no target leaves a descriptor or thread behind."""

from __future__ import annotations

import getpass
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from scanner.connectors.ssh import Judge, KnownHosts, Settings, SshConnector, read
from scanner.errors import TargetError
from scanner.inventory import Auth, Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script

SSHD = "/usr/sbin/sshd"


@dataclass(frozen=True)
class Key:
    path: Path

    @property
    def public(self) -> str:
        return " ".join(Path(f"{self.path}.pub").read_text().split()[:2])

    @property
    def fingerprint(self) -> str:
        shown = subprocess.run(["ssh-keygen", "-lf", self.path], capture_output=True, text=True, check=True)
        return shown.stdout.split()[1]


@dataclass(frozen=True)
class Daemon:
    port: int
    known_hosts: Path
    folder: Path
    process: subprocess.Popen

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()

    def target(self, **changes) -> Target:
        return target_at(self.port, **changes)


def target_at(port: int, **changes) -> Target:
    given = {"site": "s", "name": "t", "address": "127.0.0.1", "port": port, "user": getpass.getuser()}
    return Target(**{**given, **changes})


def make_key(path: Path, *options: str) -> Key:
    subprocess.run(["ssh-keygen", "-q", "-N", "", "-t", "ed25519", *options, "-f", path], check=True)
    return Key(path)


@pytest.fixture(scope="session")
def new_key() -> Callable[..., Key]:
    return make_key


@pytest.fixture(scope="session")
def user_key(tmp_path_factory) -> Key:
    return make_key(tmp_path_factory.mktemp("user") / "key")


@pytest.fixture(scope="session")
def start_sshd(tmp_path_factory, user_key) -> Iterator[Callable[..., Daemon]]:
    """Start sshd with extra configuration lines; the last one of a keyword in `lines` wins, since sshd takes the first."""
    started: list[Daemon] = []
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)

    def start(*lines: str, host_keys: tuple[Key, ...] = ()) -> Daemon:
        folder = tmp_path_factory.mktemp("sshd")
        keys = host_keys or (make_key(folder / "host"),)
        (folder / "authorized_keys").write_text(user_key.public + "\n")
        for _ in range(10):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            configuration = [
                *lines, f"Port {port}", "ListenAddress 127.0.0.1", *(f"HostKey {key.path}" for key in keys),
                f"AuthorizedKeysFile {folder / 'authorized_keys'}", "StrictModes no", f"PidFile {folder / 'pid'}",
                "UsePAM no", "PrintLastLog no", "MaxStartups 200",
                "SetEnv SHLVL=2",  # bash reads no .bashrc then: what stands in the one here may take seconds
            ]  # fmt: skip
            (folder / "sshd_config").write_text("\n".join(configuration) + "\n")
            process = subprocess.Popen([SSHD, "-D", "-E", folder / "log", "-f", folder / "sshd_config"])
            if listening(process, folder / "log"):
                break
        known = folder / "known_hosts"
        known.write_text("".join(f"[127.0.0.1]:{port} {key.public}\n" for key in keys))
        started.append(Daemon(port, known, folder, process))
        return started[-1]

    yield start
    for daemon in started:
        daemon.process.terminate()
        daemon.process.wait()


@pytest.fixture(scope="session")
def sshd(start_sshd) -> Daemon:
    return start_sshd()


def listening(process: subprocess.Popen, log: Path) -> bool:
    """Wait until sshd listens, or has ended because another process was faster to take the port."""
    tick = threading.Event()
    while process.poll() is None:
        if log.exists() and "listening on" in log.read_text():
            return True
        tick.wait(0.005)
    return False


@dataclass(frozen=True)
class Hostile:
    ports: dict[str, int]
    known_hosts: Path
    control: int

    def target(self, mode: str, **changes) -> Target:
        return target_at(self.ports[mode], user="auditor", **changes)

    def seen(self, mode: str) -> dict:
        with socket.create_connection(("127.0.0.1", self.control)) as connection, connection.makefile() as answer:
            return json.load(answer)[mode]


@pytest.fixture(scope="session")
def hostile(tmp_path_factory) -> Iterator[Hostile]:
    process = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("hostile_server.py")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    with process:
        said = json.loads(process.stdout.readline())
        known = tmp_path_factory.mktemp("hostile") / "known_hosts"
        known.write_text("".join(f"[127.0.0.1]:{port} {said['key']}\n" for port in said["ports"].values()))
        yield Hostile(said["ports"], known, said["control"])
        process.stdin.close()
        process.terminate()


@pytest.fixture
def connector(user_key) -> Iterator[Callable[..., SshConnector]]:
    """Make connectors that do not pause between tries; all are closed at the end."""
    made: list[SshConnector] = []

    def make(known: Path | KnownHosts, *, judge: dict | None = None, **settings) -> SshConnector:
        hosts = known if isinstance(known, KnownHosts) else read([known])
        given = {
            "judge": Judge(hosts, **(judge or {})),
            "secrets": {},
            "pauses": (0.0, 0.0),
            "status_seconds": 0.3,
            **settings,
        }
        made.append(SshConnector(Settings(**given)))
        return made[-1]

    yield make
    for one in made:
        one.close()


@dataclass(frozen=True)
class Runner:
    """Runs scripts with the user's key and a short deadline."""

    key: Key

    def run(self, connector: SshConnector, target: Target, command: str = "sh -s", **changes) -> Output:
        limits = changes.pop("limits", Limits())
        seconds = changes.pop("seconds", 10.0)
        script = Script(command=command, nonce="0" * 32, digest="", **{"stdin": b"", **changes})
        if target.auth == Auth():
            target = replace(target, auth=Auth(key_file=str(self.key.path)))
        return connector.run(target, script, limits, Deadline.after(seconds))

    def fail(self, *arguments, **changes) -> TargetError:
        with pytest.raises(TargetError) as caught:
            self.run(*arguments, **changes)
        return caught.value


@pytest.fixture(scope="session")
def runner(user_key) -> Runner:
    return Runner(user_key)
