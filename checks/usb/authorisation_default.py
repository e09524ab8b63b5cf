"""The kernel uses no new USB device before something has authorised it."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._authorisation import Default, authorisation
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts


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
    bare = (
        ["the command line has a bare nousb, which current kernels ignore"]
        if facts.cmdline.require().bare_nousb
        else []
    )
    return failed("the kernel uses every USB device that is plugged in", state.fact, *bare, level=Level.EFFECTIVE)


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
