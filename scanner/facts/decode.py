"""Output -> facts: the frame taken apart, every section parsed, nothing trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.again import HEAD
from scanner.facts.alike import Alike
from scanner.facts.derive.stray_setting import setting
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.parse import (
    block,
    boot,
    buses,
    desktop,
    encryption,
    entries,
    host,
    macos,
    modules,
    mounts,
    services,
    stray,
    usb,
    usbguard,
)
from scanner.facts.parse.entries import Entries
from scanner.facts.parse.windows import bitlocker, defender, devices, drivers, registry, volumes
from scanner.facts.parse.windows import host as windows_host
from scanner.facts.section import Section, State
from scanner.facts.stray import StrayScan
from scanner.facts.watched import Facts, Places
from scanner.facts.windows import WindowsFacts
from scanner.limits import DEFAULT, Limits
from scanner.script import Output
from scanner.values import dataclass, replace

Parser = Callable[[Entries], object]
LINUX: Mapping[str, Parser] = {
    "host": host.host,
    "modules": modules.modules,
    "modprobe": modules.modprobe,
    "cmdline": boot.cmdline,
    "usb": usb.usb,
    "services": services.services,
    "usbguard_config": usbguard.config,
    "usbguard_rules": usbguard.rules,
    "usbguard_runtime": usbguard.runtime,
    "block": block.block,
    "mounts": mounts.mounts,
    "swaps": mounts.swaps,
    "power": boot.power,
    "fstab": mounts.fstab,
    "crypttab": encryption.crypttab,
    "luks": encryption.luks,
    "zfs": encryption.zfs,
    "fscrypt": encryption.fscrypt,
    "dconf": desktop.dconf,
    "automount": desktop.automount,
    "buses": buses.buses,
    "stray": stray.stray,
}
"""One line per section: its name in the frame and in LinuxFacts, and its parser."""
MACOS: Mapping[str, Parser] = {
    "host": macos.host,
    "filevault": macos.filevault,
    "apfs": macos.apfs,
    "external": macos.external,
    "storage_policy": macos.storage_policy,
    "stray": stray.stray,
}
"""The same for MacFacts."""
WINDOWS: Mapping[str, Parser] = {
    "host": windows_host.host,
    "system": windows_host.system,
    "drivers": drivers.drivers,
    "policies": registry.policies,
    "user_policies": registry.user_policies,
    "defender": defender.defender,
    "volumes": volumes.volumes,
    "bitlocker": bitlocker.bitlocker,
    "devices": devices.devices,
    "stray": stray.stray,
}
"""The same for WindowsFacts."""
PLATFORMS: Mapping[str, tuple[type[LinuxFacts | MacFacts | WindowsFacts], Mapping[str, Parser]]] = {
    "filevault": (MacFacts, MACOS),
    "bitlocker": (WindowsFacts, WINDOWS),
    "modules": (LinuxFacts, LINUX),
}
"""By a section that only one platform has."""
BROKEN = frozenset({State.TIMEOUT, State.TRUNCATED, State.ERROR})
"""A target with such a section is partial; absent and denied are answers."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The facts of one target."""

    facts: LinuxFacts | MacFacts | WindowsFacts
    state: str
    """ok or partial."""
    reason: str = ""
    """Which sections are not whole, for a person."""
    bodies: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Every section's body as it came, for --record."""


def decode(output: Output, nonce: str, limits: Limits = DEFAULT, alike: Alike | None = None) -> Decoded:
    """Return the facts of an answer; raise EvidenceError (truncated, replayed or bad_evidence) when it is none.

    What `alike` remembers of other targets saves time and changes nothing.
    """
    found = frame.pieces(output.stdout, nonce, limits)
    kind, parsers = next((PLATFORMS[name] for name in PLATFORMS if name in found), (LinuxFacts, LINUX))
    if set(found) != set(parsers):
        raise EvidenceError("bad_evidence", "the answer holds other sections than were asked for")
    within = alike.number_of(limits) if alike is not None else 0
    sections = {name: _known(found[name], parser, limits, alike, within) for name, parser in parsers.items()}
    broken = [f"{name} {section.state.value}" for name, section in sections.items() if section.state in BROKEN]
    bodies = {name: piece.body for name, piece in found.items()}
    facts = kind(**sections)  # type: ignore[arg-type]
    facts = replace(facts, stray=setting(facts) if alike is None else _setting(facts, alike, len(bodies["stray"])))
    return Decoded(facts, "partial" if broken else "ok", ", ".join(broken), bodies)


def _setting(facts: Facts, alike: Alike, size: int) -> Section[StrayScan]:
    def ask(seen: Facts) -> Section[StrayScan]:
        section = setting(seen)
        return section if section.number else alike.numbered(section)

    return alike.settings.of(setting, Places(facts), ask, lambda _: HEAD + size)


def _known(piece: frame.Piece, parser: Parser, limits: Limits, alike: Alike | None, within: int) -> Section[object]:
    if alike is None:
        return _section(piece, parser, limits)
    key = parser, piece.name, piece.state, piece.body, within
    return alike.sections.get(key) or alike.keep(key, _section(piece, parser, limits))


def _section(piece: frame.Piece, parser: Parser, limits: Limits) -> Section[object]:
    if piece.state is not State.OK:
        why = "" if piece.state in (State.TRUNCATED, State.TIMEOUT) else entries.reason(piece.body, limits)
        return Section(piece.name, piece.state, None, why)
    try:
        return Section(piece.name, State.OK, parser(entries.read(piece.body, limits)))
    except EvidenceError as error:
        state = State.DENIED if error.state == "denied" else State.ERROR
        return Section(piece.name, state, None, error.reason)
