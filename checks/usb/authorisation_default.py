"""The kernel uses no new USB device before something has authorised it."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._authorisation import Default, authorisation
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.linux import KernelCommandLine


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the root hubs."""
    state = authorisation(facts)
    if state.default is Default.NO_CONTROLLER:
        return not_applicable("this target has no USB controller", state.fact)
    if state.default is Default.CANNOT_SAY:
        return unknown("the kernel's default for new USB devices could not be read", state.fact)
    if state.closed:
        return passed("new USB devices are not used until authorised", state.fact, level=Level.EFFECTIVE)
    meant = _meant(facts.cmdline.require())
    return failed("the kernel uses every USB device that is plugged in", state.fact, *meant, level=Level.EFFECTIVE)


def _meant(line: KernelCommandLine) -> tuple[str, ...]:
    """Return what the machine was started with and what came of it."""
    bare = "the command line has a bare nousb, which current kernels ignore"
    undone = f"it was started with usbcore.authorized_default={line.usb_authorized_default}, which was changed since"
    told = {bare: line.bare_nousb, undone: line.usb_authorized_default in (0, 2)}
    return tuple(text for text, holds in told.items() if holds)


CHECK = Check(
    id="usb-authorisation-default",
    title="New USB devices are not used until they are authorised",
    severity=Severity.LOW,
    why="Between a device's arrival and the decision of a daemon the kernel has already talked to it.",
    fix={
        "linux": "Let new USB devices wait for authorisation:\n"
        "with USBGuard running, keep AuthorizedDefault=none in usbguard-daemon.conf.\n"
        "Without it, add usbcore.authorized_default=2 (internal ports only) to the kernel command line,\n"
        "or usbcore.nousb on a machine that needs no USB.",
    },
    reads=("host", "usb", "cmdline"),
    linux=linux,
)
