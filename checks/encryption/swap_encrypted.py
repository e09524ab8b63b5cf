"""Memory is never written to disk in clear: swap and hibernation are encrypted."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_bitlocker, fixed, lines, own
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import FactUnavailableError, LinuxFacts, State, WindowsFacts
from scanner.facts.derive.block_tree import Cover, Leaf, Tree, below, build, cover, find, holding
from scanner.facts.derive.windows.bitlocker import Shield
from scanner.facts.derive.windows.keys import MEMORY_MANAGEMENT
from scanner.facts.linux import Power, Swap


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Walk every swap, and the device to which hibernation would write, down to its disks."""
    tree, power = build(facts), facts.power.optional()
    places = {swap.path: _swap(tree, swap) for swap in facts.swaps.require()}
    resume = _resume(tree, power) if power is not None else None
    if resume is not None:
        places["the hibernation device"] = resume
    states = {name: cover(leaves) for name, leaves in places.items()}
    lines = {name: f"{name}: {leaves[0].device}: {leaves[0].why}" for name, leaves in places.items()}
    plain = [lines[name] for name, state in states.items() if state is Cover.PLAIN]
    unsure = [lines[name] for name, state in states.items() if state in (Cover.CANNOT_SAY, Cover.PLAIN_IN_GUEST)]
    if plain:
        return failed(f"memory is written to disk in clear: {plain[0]}", *plain, level=Level.EFFECTIVE)
    if unsure:
        return unknown(f"whether swap is encrypted cannot be told: {unsure[0]}", *unsure)
    return passed("no memory is written in clear", *(lines.values() or ("no swap in use",)), level=Level.EFFECTIVE)


def _swap(tree: Tree, swap: Swap) -> tuple[Leaf, ...]:
    name = find(tree, swap.path)
    if name is not None:
        return below(tree, name)
    mount = holding(tree, swap.path) if swap.kind == "file" else None
    if mount is not None:
        return below(tree, mount)
    return (Leaf(swap.path, Cover.CANNOT_SAY, "it is not among the block devices that were read"),)


def _resume(tree: Tree, power: Power) -> tuple[Leaf, ...] | None:
    """Return the leaves of the resume device; None where this machine does not hibernate."""
    possible = "disk" in power.states and "[disabled]" not in power.disk
    if not possible or power.resume in (None, "", "0:0"):
        return None
    return below(tree, tree.numbers.get(power.resume or "", power.resume or ""))


@asks_bitlocker
def windows(facts: WindowsFacts) -> Verdict:
    """Judge the volume of Windows, on which it hibernates, and those with page files."""
    found, files = fixed(facts), _page_files(facts)
    hibernates = own(found)
    used = [shield for shield in found if shield in hibernates or any(_on(shield, file) for file in files)]
    plain = [shield for shield in used if shield.cover is Cover.PLAIN]
    unsure = list(lines(s for s in used if s.cover in (Cover.CANNOT_SAY, Cover.PLAIN_IN_GUEST)))
    unsure += [f"{file}: on no volume that was listed" for file in files if not any(_on(s, file) for s in found)]
    if plain:
        return failed(f"memory is written to disk in clear: {plain[0].line}", *lines(plain), level=Level.EFFECTIVE)
    if not hibernates:
        unsure.append("the volume that Windows runs from, on which it hibernates, cannot be told")
    if unsure:
        return unknown(f"whether memory on disk is encrypted cannot be told: {unsure[0]}", *unsure)
    return passed("no memory is written in clear", *lines(used), *files, level=Level.EFFECTIVE)


def _page_files(facts: WindowsFacts) -> tuple[str, ...]:
    r"""Return where page files lie now, such as C:\pagefile.sys."""
    key = facts.policies.require().key(MEMORY_MANAGEMENT)
    if key.state == "absent":
        raise FactUnavailableError(
            "policies", State.ERROR, f"{key.path}, which every Windows has, is said to be absent"
        )
    value = key.get("ExistingPageFiles")
    return tuple(item.removeprefix("\\??\\") for item in value.items if item) if value is not None else ()


def _on(shield: Shield, file: str) -> bool:
    name = file.lower()
    volume = shield.volume.path.removeprefix("\\\\?\\")
    return name.startswith(tuple(p.lower() for p in shield.volume.access)) or bool(volume and name.startswith(volume))


CHECK = Check(
    id="encryption-swap-encrypted",
    title="Swap and hibernation are encrypted",
    severity=Severity.MEDIUM,
    why="Swap and the hibernation image hold what was in memory: open files, passwords, keys of other disks.",
    fix={
        "linux": "Put swap on LUKS, or give it a random key:\n"
        "in /etc/crypttab\n"
        "    swap PARTUUID=... /dev/urandom swap,cipher=aes-xts-plain64,size=512\n"
        "Switch hibernation off where the key is random.",
        "windows": "Protect the volume of Windows and every other with a page file:\n"
        "    manage-bde -on C:\n"
        "Hibernation that is not needed: powercfg /hibernate off",
    },
    reads=(
        "host",
        "block",
        "mounts",
        "swaps",
        "power",
        "luks",
        "system",
        "volumes",
        "bitlocker",
        "drivers",
        "policies",
    ),
    linux=linux,
    windows=windows,
)
