"""Memory is never written to disk in clear: swap and hibernation are encrypted."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.derive.block_tree import Cover, Leaf, Tree, below, build, cover, find, holding
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
    },
    reads=("host", "block", "mounts", "swaps", "power", "luks"),
    linux=linux,
)
