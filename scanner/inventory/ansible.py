"""Turns the JSON that a person made with `ansible-inventory --list` into an inventory; Ansible itself is never run.

The format is that of Ansible's inventory scripts: a mapping of groups to hosts and children, with the variables of
every host under _meta.hostvars (docs.ansible.com, "Developing dynamic inventory"). Of the variables only those that
say how to reach a host are taken.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scanner.errors import EvidenceError, InventoryError
from scanner.inventory import ansible_windows
from scanner.inventory.document import KEY, read_bytes
from scanner.inventory.read import read_text
from scanner.inventory.target import Inventory
from scanner.limits import MIB, Limits
from scanner.strict_json import loads
from scanner.values import dataclass

MAX_BYTES = 64 * MIB
UNGROUPED = "ungrouped"
SECRET = re.compile(r"pass|secret|token|vault|credential|api_?key|become_pw|private_key(?!_file)", re.IGNORECASE)
HOSTNAME = re.compile(r"\{\{ *inventory_hostname *\}\}")
REACHED_BY = {
    "ssh": "ssh", "smart": "ssh", "paramiko": "ssh", "paramiko_ssh": "ssh", "local": "local",
    "winrm": "winrm", "psrp": "winrm",
}  # fmt: skip
KEY_FILES = ("ansible_ssh_private_key_file", "ansible_private_key_file")
KEY_FILE = "~/.ssh/id_ed25519"
"""What ssh-keygen of OpenSSH 9.5 and later makes by default; whether it is there is seen before a scan."""
PORTS = ("ansible_port", "ansible_winrm_port", "ansible_psrp_port")
USED = ("ansible_connection", "ansible_host", *PORTS, "ansible_user", *KEY_FILES, *ansible_windows.USED)
REMEDY = "make it with: ansible-inventory --list > estate.json"


@dataclass(frozen=True, slots=True)
class Imported:
    """An inventory made from Ansible's, and what a person should know of it."""

    yaml: str
    """The text of an inventory file."""
    inventory: Inventory
    """What that text says."""
    notes: tuple[str, ...]
    """What was left out and what is left to decide; names of variables, never their values."""


def read(path: str, site_from: str = "") -> Imported:
    """Return the inventory that the JSON file at `path` describes.

    A site is each top-level group (a child of `all`), and a host is in the first that holds it; or, with `site_from`,
    each value of that host variable. InventoryError names the host and the variable.
    """
    try:
        groups = loads(read_bytes(path, MAX_BYTES), Limits(depth=64))
    except EvidenceError as error:
        raise InventoryError(error.reason, file=path, remedy=REMEDY) from None
    return _Import(path, site_from, groups).result()


class _Import:
    """The import of one file; collects the notes on the way."""

    def __init__(self, path: str, site_from: str, groups: Any) -> None:  # noqa: ANN401  anybody's JSON
        self.path, self.site_from = path, site_from
        self.groups = self.mapping(groups, "it")
        meta = self.mapping(self.groups.get("_meta", {}), "_meta")
        self.variables = self.mapping(meta.get("hostvars", {}), "_meta.hostvars")
        self.notes: dict[str, int] = {}

    def result(self) -> Imported:
        sites: dict[str, list[dict[str, Any]]] = {}
        for site, host in self.hosts():
            target = self.target(host)
            if target is not None:
                sites.setdefault(site, []).append(target)
        text = _yaml(sites)
        try:
            inventory = read_text(text.encode("utf-8", "surrogatepass"), self.path)
        except InventoryError as error:
            raise InventoryError(error.message, file=self.path, remedy=error.remedy) from None
        self.note("mark the targets that receive, decrypt or export transferred data with landing: true")
        return Imported(text, inventory, tuple(f"{note} ({n} hosts)" if n else note for note, n in self.notes.items()))

    def hosts(self) -> Iterator[tuple[str, str]]:
        """Yield every host once, with its site."""
        seen: set[str] = set()
        everything = self.mapping(self.groups.get("all", {}), "all")
        children = self.names(everything.get("children", []), "all.children")
        tops = [*(name for name in children if name != UNGROUPED), UNGROUPED, "all"]
        for top in tops:
            for host in self.members(top):
                if host not in seen:
                    seen.add(host)
                    yield self.site(UNGROUPED if top == "all" else top, host), host
        for host in self.variables:
            if host not in seen:
                yield self.site(UNGROUPED, host), host

    def members(self, top: str) -> Iterator[str]:
        """Yield the hosts of a group and of the groups below it; a group that holds itself is walked once."""
        waiting, walked = [top], set()
        while waiting:
            name = waiting.pop(0)
            if name in walked or name not in self.groups:
                continue
            walked.add(name)
            group = self.mapping(self.groups[name], name)
            if group.get("vars"):
                self.note("variables of groups are not read: make the JSON without --export")
            yield from self.names(group.get("hosts", []), name)
            waiting += self.names(group.get("children", []), name) if name != "all" else []

    def site(self, group: str, host: str) -> str:
        if not self.site_from:
            return group
        value = self.of(host).get(self.site_from)
        if not isinstance(value, str) or not value:
            raise self.error(host, self.site_from, "is no text, so the host has no site")
        return value

    def target(self, host: str) -> dict[str, Any] | None:
        """Return the fields of one target, or None with a note if it cannot be reached by this scanner."""
        variables = self.of(host)
        self.note_dropped(variables)
        said = str(variables.get("ansible_connection", "ssh")).removeprefix("ansible.builtin.")
        connector = REACHED_BY.get(said)
        if connector is None:
            self.note("left out, as ansible_connection is neither ssh, winrm, psrp nor local", 1)
            return None
        target: dict[str, Any] = {"name": host}
        if connector == "local":
            return target | {"connector": "local"}
        for variable, field in (("ansible_host", "address"), ("ansible_user", "user")):
            if variable in variables:
                target[field] = self.text(host, variable)
        if (port := self.port(host)) is not None:
            target["port"] = port
        rest = self.over_ssh(host) if connector == "ssh" else self.over_winrm(host, said)
        return None if rest is None else target | rest

    def over_ssh(self, host: str) -> dict[str, Any]:
        """Return what else is said of a host that ssh reaches."""
        variables = self.of(host)
        shell = variables.get("ansible_shell_type")
        found: dict[str, Any] = {"platform": "windows"} if shell in ansible_windows.WINDOWS_SHELLS else {}
        key = next((name for name in KEY_FILES if name in variables), None)
        if key is not None:
            found["auth"] = {"key_file": self.text(host, key)}
        else:
            self.note(f"no key file is named: defaults.auth says {KEY_FILE}, which is yours to correct", 1)
        return found

    def over_winrm(self, host: str, plugin: str) -> dict[str, Any] | None:
        """Return what else is said of a host that winrm or psrp reaches, or None with a note."""
        one = ansible_windows.Host(
            self.of(host), lambda name: self.text(host, name), lambda text: self.note(text, 1), self.port(host)
        )
        return ansible_windows.fields(one, plugin)

    def note_dropped(self, variables: Mapping[str, Any]) -> None:
        for name in variables:
            if name not in USED and SECRET.search(name):
                shown = name if KEY.fullmatch(name) else "a variable"
                self.note(f"{shown} is dropped, as it looks like a secret: refer to it with secret: env:NAME", 1)

    def port(self, host: str) -> int | None:
        name = next((name for name in PORTS if name in self.of(host)), None)
        if name is None:
            return None
        value = self.of(host)[name]
        if isinstance(value, str) and re.fullmatch(r"[1-9][0-9]{0,4}", value):
            return int(value)
        if type(value) is not int:
            raise self.error(host, name, "is not a number")
        return value

    def text(self, host: str, variable: str) -> str:
        """Return a variable's text; the one template that is filled in is the host's own name."""
        value = self.of(host)[variable]
        if isinstance(value, str):
            value = HOSTNAME.sub(lambda _: host, value)
        if not isinstance(value, str) or "{{" in value:
            raise self.error(host, variable, "is not plain text; templates and vaults are not opened")
        return value

    def of(self, host: str) -> Mapping[str, Any]:
        return self.mapping(self.variables.get(host, {}), host)

    def mapping(self, value: Any, name: str) -> Mapping[str, Any]:  # noqa: ANN401  the same
        if not isinstance(value, dict):
            raise InventoryError(f"{name!a:.60} is not a mapping", file=self.path, remedy=REMEDY)
        return value

    def names(self, value: Any, name: str) -> Iterable[str]:  # noqa: ANN401  the same
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise InventoryError(f"{name!a:.60} does not list names", file=self.path, remedy=REMEDY)
        return value

    def note(self, text: str, count: int = 0) -> None:
        self.notes[text] = self.notes.get(text, 0) + count

    def error(self, host: str, variable: str, message: str) -> InventoryError:
        return InventoryError(f"host {host!a:.60}: {variable} {message}", file=self.path, remedy="change it in Ansible")


def _yaml(sites: Mapping[str, list[dict[str, Any]]]) -> str:
    from ruamel.yaml import YAML

    writer, stream = YAML(pure=True), io.StringIO()
    writer.width = 10_000
    writer.indent(mapping=2, sequence=4, offset=2)
    body: dict[str, Any] = {"schema": "mediascan/inventory-1"}
    if any("auth" not in target and "connector" not in target for targets in sites.values() for target in targets):
        body["defaults"] = {"auth": {"key_file": KEY_FILE}}
    body["sites"] = [{"name": name, "targets": targets} for name, targets in sites.items()]
    writer.dump(body, stream)
    return stream.getvalue()
