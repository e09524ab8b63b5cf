"""Which connectors there are: a name in the inventory, and what makes the connector. A new one is a line here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.connectors.contract import Connector
from scanner.errors import InventoryError
from scanner.inventory import SecretRef, Target
from scanner.values import dataclass

if TYPE_CHECKING:
    from scanner.connectors.ssh.known_hosts import KnownHosts, Problem

Meanwhile = Callable[[], None] | None
KNOWN_HOSTS = ("~/.ssh/known_hosts", "~/.ssh/known_hosts2", "/etc/ssh/ssh_known_hosts", "/etc/ssh/ssh_known_hosts2")
"""The defaults of UserKnownHostsFile and GlobalKnownHostsFile (ssh_config(5))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What connectors share for one run; values only, since worker processes receive it over their pipe."""

    known_hosts: tuple[str, ...] = ()
    """Files to verify host keys against; empty means the user's and the system's."""
    jumps: tuple[Target, ...] = ()
    secrets: Mapping[SecretRef, str] = field(default_factory=dict, repr=False)
    accept_new: bool = False
    """Pin the key of a host that is seen for the first time."""
    pins: str | None = None
    """Path of the pin store."""


def _local(_: Settings, __: Meanwhile) -> Connector:
    from scanner.connectors.local import LocalConnector

    return LocalConnector()


def _replay(_: Settings, __: Meanwhile) -> Connector:
    from scanner.connectors.replay import ReplayConnector

    return ReplayConnector()


def _ssh(settings: Settings, meanwhile: Meanwhile) -> Connector:
    from scanner.connectors import ssh

    pins = ssh.PinStore(Path(settings.pins)) if settings.pins else None
    judge = ssh.Judge(_known_hosts(settings.known_hosts), pins, settings.accept_new)
    agent = os.environ.get("SSH_AUTH_SOCK")
    return ssh.SshConnector(
        ssh.Settings(
            judge=judge, secrets=settings.secrets, jumps=settings.jumps, agent_socket=agent, meanwhile=meanwhile
        )
    )


def _winrm(settings: Settings, _: Meanwhile) -> Connector:
    from scanner.connectors import winrm

    return winrm.WinrmConnector(winrm.Settings(secrets=settings.secrets))


def unusable(named: tuple[str, ...]) -> tuple[Problem, ...]:
    """Return every line of the known_hosts files that cannot be used."""
    return _known_hosts(named).problems


def _known_hosts(named: tuple[str, ...]) -> KnownHosts:
    """Read the files that the inventory names, which must be there, or the user's and the system's."""
    from scanner.connectors import ssh

    if not named:
        return ssh.read(file for name in KNOWN_HOSTS if (file := Path(name).expanduser()).exists())
    found = ssh.read(Path(name).expanduser() for name in named)
    if missing := [problem for problem in found.problems if not problem.line]:
        raise InventoryError(f"known_hosts {missing[0].message}", file=missing[0].file, remedy="correct `known_hosts`")
    return found


TABLE: Mapping[str, Callable[[Settings, Meanwhile], Connector]] = {
    "local": _local,
    "replay": _replay,
    "ssh": _ssh,
    "winrm": _winrm,
}


def prepare(names: Iterable[str]) -> None:
    """Import what the connectors of these names need, before anything is known of targets."""
    if "ssh" in names:
        from scanner.connectors.ssh import connector

        connector.prepare()


def connect(names: Iterable[str], settings: Settings, meanwhile: Meanwhile = None) -> dict[str, Connector]:
    """Return one connector for each name that the targets of a run use.

    `meanwhile` makes ready what the first answer needs; a connector may call it, once, when it has nothing but to wait.
    """
    wanted = sorted(set(names))
    if unknown := [name for name in wanted if name not in TABLE]:
        remedy = f"one of {', '.join(sorted(TABLE))}"
        raise InventoryError(f"there is no connector named {unknown[0]!r}", remedy=remedy)
    return {name: TABLE[name](settings, meanwhile) for name in wanted}
