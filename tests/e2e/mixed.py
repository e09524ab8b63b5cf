"""An estate of Linux and Windows targets as data, and what starts it: real OpenSSH, and WinRM endpoints that real clients log in to.

Behind each Windows target stands a machine of tests/powershell, on which the collector that arrives is run by the
interpreter (docs/adr/0105): real are login, sealing, TLS, the five calls, limits and everything of ours; no Windows is.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import shlex
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import fleet
from tests.e2e.estate import LANDING, WORKSTATION, Berth
from tests.winrm import farm
from tests.winrm.certificates import Authority, Certificate
from tests.winrm.login import DOMAIN, USER

ROOT = Path(__file__).parents[2]
LINUX = (
    Berth(site="bath", name="in-tray", **LANDING),
    Berth(site="bath", name="desk", **WORKSTATION, machine=("bluetooth-on",)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """One Windows target."""

    site: str
    name: str
    machine: str
    """One of tests/powershell/machines; its name and its MachineGuid are made from site and name."""
    over: str
    """https: the certificate is verified; pinned: it is the one written down; swapped: another one was; http: sealed by
    NTLM; ssh SHELL: OpenSSH whose default shell that is; down: nobody listens."""
    behaviour: str = ""
    """One of farm.ODD."""
    profile: str = "workstation"
    landing: bool = False
    weight: int = 1
    same_as: str = ""
    """The name of another target of the site that is the same machine."""

    @property
    def changes(self) -> dict[str, dict]:
        """Return what the machine says of itself."""
        hostname = f"{self.site}-{self.same_as or self.name}".upper()
        system = {"Name": hostname, "Manufacturer": "LENOVO", "Model": "21HMS0AB00", "PartOfDomain": True,
                  "Domain": "northwind.example", "HypervisorPresent": True}  # fmt: skip
        return {
            "environment": {"COMPUTERNAME": hostname},
            "registry": {
                r"HKLM\SOFTWARE\Microsoft\Cryptography": {"MachineGuid": str(uuid.uuid5(uuid.NAMESPACE_DNS, hostname))}
            },
            "cim": {"root/cimv2": {"Win32_ComputerSystem": [system]}},
        }


WINDOWS = (
    # bath: beside the Linux targets. `oracle` is well kept by its own account, which comes unsealed.
    Pane(site="bath", name="laptop", machine="well-kept-laptop", over="https"),
    Pane(site="bath", name="desk-2", machine="suspended-bitlocker", over="http"),
    Pane(site="bath", name="merge", machine="stick-as-fixed-drive", over="ssh powershell"),
    Pane(site="bath", name="oracle", machine="well-kept-laptop", over="http", behaviour="plain_reply"),
    # wells: only where the data lands can be seen, and by an account without rights
    Pane(site="wells", name="till", machine="ordinary-account", over="pinned", **LANDING),
    Pane(site="wells", name="attic", machine="workstation", over="down"),
    Pane(site="wells", name="clinic", machine="workstation", over="swapped"),
    # ely: as it should be; the second one keeps scripts to what the constrained language allows
    Pane(site="ely", name="till", machine="well-kept-laptop", over="https", **LANDING),
    Pane(site="ely", name="desk", machine="constrained", over="http"),
    # frome: the old recipe where the data lands, which counts twice; the other, where cmd is the default shell, stands in
    # the inventory a second time, over WinRM
    Pane(site="frome", name="till", machine="usbstor-only", over="https", **LANDING, weight=2),
    Pane(site="frome", name="desk", machine="well-kept-laptop", over="ssh cmd"),
    Pane(site="frome", name="desk-again", machine="well-kept-laptop", over="http", same_as="desk"),
    # wick: as good as ely, but nothing proves that it is this machine which knows the account's key
    Pane(site="wick", name="till", machine="well-kept-laptop", over="http", **LANDING),
)
WINRM = tuple(pane for pane in WINDOWS if pane.over in ("https", "pinned", "swapped", "http"))


@dataclass(frozen=True, slots=True)
class Mixed:
    """The running estate."""

    folder: Path
    inventory: Path
    farm: farm.Farm

    def seen(self) -> dict[str, dict]:
        """Return by `site/name` what each WinRM endpoint saw."""
        return {f"{pane.site}/{pane.name}": seen for pane, seen in zip(WINRM, self.farm.seen(), strict=True)}


@contextlib.contextmanager
def started() -> Iterator[Mixed]:
    """Start every target."""
    with contextlib.ExitStack() as stack:
        linux = stack.enter_context(fleet.started(LINUX))
        authority = Authority.made_in(linux.folder)
        shown = {
            "https": authority.server(),
            "pinned": authority.self_signed("pinned"),
            "swapped": authority.self_signed("swapped"),
        }
        running = stack.enter_context(farm.started([plan(pane, shown) for pane in WINRM]))
        ports = dict(zip(WINRM, running.ports, strict=True))
        lines: dict[str, list[str]] = {}
        for target in linux.targets:
            lines.setdefault(target.berth.site, []).append(fleet.target_lines(target))
        for pane in WINDOWS:
            port = ports.get(pane) or moored(pane, linux.folder, stack)
            lines.setdefault(pane.site, []).append(target_lines(pane, port, authority, shown))
        inventory = linux.folder / "mixed.yml"
        inventory.write_text(inventory_of(lines))
        yield Mixed(linux.folder, inventory, running)


def plan(pane: Pane, shown: dict[str, Certificate]) -> farm.Plan:
    certificate = shown.get(pane.over)
    return farm.Plan(
        machine=pane.machine, changes=pane.changes, behaviour=pane.behaviour,
        tls=(str(certificate.file), str(certificate.key_file)) if certificate else None,
    )  # fmt: skip


def moored(pane: Pane, folder: Path, stack: contextlib.ExitStack) -> int:
    """Start what is no WinRM endpoint and return its port."""
    berth = Berth(site=pane.site, name=pane.name, behaviour=pane.over)
    if pane.over == "down":
        return fleet.moored(berth, folder, {}, stack).port
    words = [
        sys.executable,
        "-m",
        "tests.e2e.windows_over_ssh",
        pane.over.split()[1],
        pane.machine,
        json.dumps(pane.changes),
    ]
    command = folder / f"{pane.site}-{pane.name}.sh"  # sshd_config has quotes of its own
    command.write_text(f"#!/bin/sh\ncd {shlex.quote(str(ROOT))} && exec {shlex.join(words)}\n")
    command.chmod(0o755)
    target = fleet.listening(berth, folder, str(command), stack)
    with (folder / "known_hosts").open("a") as known:
        known.write(f"[{target.address}]:{target.port} {target.host_key}\n")
    return target.port


def target_lines(pane: Pane, port: int, authority: Authority, shown: dict[str, Certificate]) -> str:
    fields = [f"name: {pane.name}", "address: 127.0.0.1", f"port: {port}", f"profile: {pane.profile}"]
    fields += [f"landing: {str(pane.landing).lower()}", f"weight: {pane.weight}", *login(pane)]
    if pane.over == "https":
        fields.append(f"tls: {{ca_file: {authority.own.file.name}}}")
    if pane.over in ("pinned", "swapped"):
        fields.append(f'tls: {{fingerprint: "SHA256:{shown["pinned"].fingerprint}"}}')
    if pane.over == "http":
        fields.append("tls: {off: true}")
    return "      - {" + ", ".join(fields) + "}\n"


def login(pane: Pane) -> tuple[str, ...]:
    if pane.over.startswith("ssh"):
        return "platform: windows", f"user: {getpass.getuser()}", "auth: {key_file: key}"
    return "connector: winrm", f"user: '{DOMAIN}\\{USER}'", "auth: {secret: env:WINDOWS}"


def inventory_of(lines: dict[str, list[str]]) -> str:
    head = "title: The mixed estate\nknown_hosts: [known_hosts]\n"
    defaults = f"defaults:\n  user: {getpass.getuser()}\n  auth: {{key_file: key}}\nsites:\n"
    sites = "".join(f"  - name: {site}\n    targets:\n{''.join(each)}" for site, each in lines.items())
    return head + defaults + sites
