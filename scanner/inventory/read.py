"""Reads an inventory file: YAML, held against the schema, defaults merged, ranges expanded, duplicates refused."""

from __future__ import annotations

import contextlib
import hashlib
import ipaddress
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scanner.errors import InventoryError
from scanner.inventory import document as documents
from scanner.inventory import ranges, shape, ssh_config, windows
from scanner.inventory.document import Document, Where
from scanner.inventory.levels import Levels
from scanner.inventory.ssh_config import Configuration
from scanner.inventory.target import Inventory, Site, Target

WAY_IN = frozenset({"connector", "platform", "port", "user", "auth", "tls", "become", "jump"})
"""What says how to get to a target; entries of a site that say none of it have it in common, and it is made once."""
OF_A_LINE: Mapping[str, tuple[str, ...]] = {"ssh": ("auth",), "winrm": ("auth", "tls")}
"""Of these the line is kept: where nobody says them, that of the target itself."""


def read(path: str | Path) -> Inventory:
    """Return the inventory at `path`; InventoryError names file, line and remedy, and quotes names only."""
    return read_text(documents.read_bytes(str(path)), str(path))


def read_text(data: bytes, file: str) -> Inventory:
    """Return the inventory that the bytes `data` hold; paths in it are relative to the folder of `file`."""
    document = documents.parse(data, file)
    shape.check(document)
    top = document.value
    above = Levels(document, ((top, ()),))
    path = above.path("ssh_config", top["ssh_config"]) if "ssh_config" in top else None
    configuration = ssh_config.read(path) if path else None
    sites, jumps = tuple(_sites(document, configuration)), tuple(_jumps(document, configuration))
    inventory = Inventory(
        title=top.get("title", ""),
        sites=sites,
        jumps=(*jumps, *_configured_jumps(sites, jumps, configuration)),
        known_hosts=tuple(above.path("known_hosts", path) for path in top.get("known_hosts", ())),
        ssh_config=path,
        file=file,
        digest=_digest(document, configuration),
    )
    _refuse_duplicates(inventory)
    return inventory


def _digest(document: Document, configuration: Configuration | None) -> str:
    if configuration is None:
        return document.digest
    return hashlib.sha256(f"{document.digest}\0{configuration.digest}".encode()).hexdigest()


def _sites(document: Document, configuration: Configuration | None) -> Iterator[Site]:
    top, left = document.value, ranges.MAX_TARGETS
    estate = (top.get("defaults", {}), ("defaults",))
    for number, site in enumerate(top["sites"]):
        where: Where = ("sites", number)
        around = ((site.get("defaults", {}), (*where, "defaults")), estate)
        targets: list[Target] = []
        common: dict[str, Any] = {}
        for index, target in enumerate(site["targets"]):
            levels = Levels(document, ((target, (*where, "targets", index)), *around))
            found = _targets(site["name"], levels, left - len(targets), common)
            targets += _configured(found, levels, configuration)
        left -= len(targets)
        title, owner = site.get("title", ""), site.get("owner", "")
        yield Site(name=site["name"], title=title, owner=owner, targets=tuple(targets), line=document.line(where))


def _targets(site: str, levels: Levels, left: int, common: dict[str, Any]) -> list[Target]:
    """Return the targets that one entry stands for, at most `left`; `common` is the site's login, once it is known."""
    names = _expanded(levels, "name", levels.get("name"), None)
    if len(names) > left:
        remedy = "split the estate into several inventories"
        raise levels.error("name", f"more than {ranges.MAX_TARGETS} targets", remedy)
    connector = levels.get("connector", "ssh")
    addresses = _expanded(levels, "address", levels.get("address", levels.get("name")), len(names))
    recordings = _recordings(levels, connector, len(names))
    shared = _shared(levels, connector, common)
    return [
        Target(site=site, name=name, address=address, recording=recording, **shared)
        for name, address, recording in zip(names, addresses, recordings, strict=True)
    ]


def _configured(targets: list[Target], levels: Levels, configuration: Configuration | None) -> list[Target]:
    if configuration is None or targets[0].connector != "ssh":
        return targets
    given = levels.says("port", "user", "jump")
    return [configuration.fill(target, given) for target in targets]


def _shared(levels: Levels, connector: str, common: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that all targets of one entry have in common."""
    if WAY_IN & levels.levels[0][0].keys():
        login = _login(levels, connector)
    elif common:
        login = common
    else:
        login = _login(levels, connector)
        if all(levels.says(name) for name in OF_A_LINE.get(connector, ())):
            common.update(login)
    return login | {
        "profile": levels.get("profile", "workstation"),
        "landing": levels.get("landing", False),
        "weight": levels.weight(),
        "tags": tuple(levels.get("tags", ())),
        "line": levels.document.line(levels.levels[0][1]),
    }


def _login(levels: Levels, connector: str) -> dict[str, Any]:
    """Return the fields that say how to get to a target."""
    top = levels.document.value
    tls, system = windows.tls(levels, connector), windows.platform(levels, connector)
    fields = {
        "connector": connector,
        "platform": system,
        "port": windows.port(levels, connector, tls),
        "user": levels.get("user"),
        "auth": levels.auth(connector, configured="ssh_config" in top),
        "tls": tls,
        "become": windows.become(levels, connector, system),
        "jump": _route(levels, [jump["name"] for jump in top.get("jumps", ())]) if connector == "ssh" else (),
    }
    windows.refuse_unfit(levels, connector, fields)
    return fields


def _expanded(levels: Levels, field: str, text: str, count: int | None) -> tuple[str, ...]:
    try:
        return ranges.expand(text) if count is None else ranges.in_step(text, count)
    except ValueError as error:
        message, _, remedy = str(error).partition("; ")
        raise levels.error(field, f"{field}: {message}", remedy) from None


def _recordings(levels: Levels, connector: str, count: int) -> tuple[str | None, ...]:
    text = levels.get("recording")
    if (text is not None) != (connector == "replay"):
        remedy = "give connector: replay and recording: PATH together"
        raise levels.error("recording", "recording: it goes with the connector replay, and only with it", remedy)
    if text is None:
        return (None,) * count
    return tuple(levels.path("recording", item) for item in _expanded(levels, "recording", text, count))


def _route(levels: Levels, known: list[str]) -> tuple[str, ...]:
    route = tuple(levels.get("jump", ()))
    unknown = next((name for name in route if name not in known), None)
    if unknown is not None:
        remedy = shape.did_you_mean(unknown, known)
        raise levels.error("jump", f"jump: '{unknown}' is not in jumps", remedy)
    return route


def _configured_jumps(
    sites: tuple[Site, ...], jumps: tuple[Target, ...], configuration: Configuration | None
) -> Iterator[Target]:
    """Yield the jump hosts that only the ssh configuration names."""
    if configuration is None:
        return
    known = {jump.name for jump in jumps}
    for target in (target for site in sites for target in site.targets):
        for hop in target.jump:
            if hop not in known:
                known.add(hop)
                yield configuration.jump(hop, target.line)


def _jumps(document: Document, configuration: Configuration | None) -> Iterator[Target]:
    first: dict[str, int] = {}
    for number, jump in enumerate(document.value.get("jumps", ())):
        levels = Levels(document, ((jump, ("jumps", number)),))
        line = document.line(("jumps", number))
        if jump["name"] in first:
            remedy = f"it is at line {first[jump['name']]} too; rename one of them"
            raise levels.error("name", f"the jump host '{jump['name']}' stands here twice", remedy)
        first[jump["name"]] = line
        found = Target(
            site="",
            name=jump["name"],
            address=jump.get("address", jump["name"]),
            port=jump.get("port", 22),
            user=jump.get("user"),
            auth=levels.auth("ssh", configured=configuration is not None),
            line=line,
        )
        yield configuration.fill(found, {"jump", *jump}) if configuration else found


def _refuse_duplicates(inventory: Inventory) -> None:
    sites: dict[str, Site] = {}
    names: dict[tuple[str, str], Target] = {}
    places: dict[object, Target] = {}
    for site in inventory.sites:
        if (twin := sites.setdefault(site.name.casefold(), site)) is not site:
            raise _twice(inventory, site.line, f"the site '{site.name}'", twin.line, "give each site one entry")
        for target in site.targets:
            other = names.setdefault((site.name, target.name.casefold()), target)
            if other is not target:
                what = f"the target '{target.name}'"
                raise _twice(inventory, target.line, what, other.line, "rename one of them")
            place = _place(target)
            if place is not None and (other := places.setdefault(place, target)) is not target:
                what = f"the machine at the address and port of '{target.name}'"
                raise _twice(inventory, target.line, what, other.line, f"there it is '{other.name}'; keep one of them")


def _twice(inventory: Inventory, line: int, what: str, first: int, remedy: str) -> InventoryError:
    message = f"{what} stands here a second time, after line {first}"
    return InventoryError(message, file=inventory.file, line=line, remedy=remedy)


def _place(target: Target) -> object:
    """Return what no two targets may share; one private address behind two jump hosts is two machines."""
    if target.connector == "replay":
        return None
    if target.connector == "local":
        return "local"
    address = target.address.casefold().rstrip(".")
    with contextlib.suppress(ValueError):
        address = str(ipaddress.ip_address(address))
    return (address, target.port, target.jump)
