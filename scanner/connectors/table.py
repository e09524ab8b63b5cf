"""Which connectors there are: a name in the inventory, and what makes the connector. A new one is a line here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scanner.connectors.contract import Connector
from scanner.errors import InventoryError
from scanner.inventory import SecretRef, Target


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


def _local(_: Settings) -> Connector:
    from scanner.connectors.local import LocalConnector

    return LocalConnector()


def _replay(_: Settings) -> Connector:
    from scanner.connectors.replay import ReplayConnector

    return ReplayConnector()


def _ssh(settings: Settings) -> Connector:
    from scanner.connectors import ssh

    pins = ssh.PinStore(Path(settings.pins)) if settings.pins else None
    judge = ssh.Judge(
        ssh.read([Path(name).expanduser() for name in settings.known_hosts or OF_THE_USER]), pins, settings.accept_new
    )
    return ssh.SshConnector(
        ssh.Settings(
            judge=judge, secrets=settings.secrets, jumps=settings.jumps, agent_socket=os.environ.get("SSH_AUTH_SOCK")
        )
    )


OF_THE_USER = ("~/.ssh/known_hosts", "/etc/ssh/ssh_known_hosts")
"""Where ssh(1) looks for host keys by itself."""

TABLE: Mapping[str, Callable[[Settings], Connector]] = {
    "local": _local,
    "replay": _replay,
    "ssh": _ssh,
}


def connect(names: Iterable[str], settings: Settings) -> dict[str, Connector]:
    """Return one connector for each name that the targets of a run use."""
    wanted = sorted(set(names))
    if unknown := [name for name in wanted if name not in TABLE]:
        remedy = f"one of {', '.join(sorted(TABLE))}"
        raise InventoryError(f"there is no connector named {unknown[0]!r}", remedy=remedy)
    return {name: TABLE[name](settings) for name in wanted}
