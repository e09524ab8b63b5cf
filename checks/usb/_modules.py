"""Whether a storage driver can come into the kernel: one decision for every driver check."""

from __future__ import annotations

from scanner.check import Level, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.derive.modprobe import Loading, ModuleState, module_state


def state_of(module: str, facts: LinuxFacts) -> ModuleState:
    """Return how `module` stands on this target, or end the check as unknown where a section is missing."""
    return module_state(module, facts.modules.require(), facts.modprobe.optional(), facts.cmdline.require())


def unavailable(module: str, facts: LinuxFacts) -> Verdict:
    """Judge one driver: passed only if it is neither in memory nor can be brought there."""
    state = state_of(module, facts)
    fact = state.fact
    if state.loaded and state.loading is not Loading.BUILT_IN:
        return failed(f"{module} is in memory now", fact, level=Level.OBSERVED)
    if state.loading is Loading.CANNOT_SAY:
        return unknown(f"whether {module} can be loaded could not be told", fact)
    message, level = _SAID[state.loading]
    answer = passed if state.unavailable else failed
    return answer(message.format(module), fact, level=level)


_SAID = {
    Loading.ABSENT: ("{} cannot be loaded: this kernel has none", Level.EFFECTIVE),
    Loading.REFUSED: ("{} cannot be loaded: the kernel itself refuses it", Level.EFFECTIVE),
    Loading.BLOCKED: ("{} cannot be loaded by a device or by modprobe", Level.CONFIGURED),
    Loading.BUILT_IN: ("{} is built into the kernel", Level.EFFECTIVE),
    Loading.BLACKLISTED: (
        "{} is only blacklisted: an explicit modprobe or another module still brings it",
        Level.CONFIGURED,
    ),
    Loading.FREE: ("{} can be loaded", Level.CONFIGURED),
}
