"""Whether the kernel itself leaves new USB devices unused until something authorises them."""

from __future__ import annotations

import enum
import re

from scanner.facts import LinuxFacts
from scanner.facts.linux import RootHub
from scanner.values import dataclass


class Default(enum.Enum):
    """What happens to a device that is plugged in, before any daemon looks."""

    NO_BUS = "no USB bus"
    NO_CONTROLLER = "no USB controller"
    REFUSED = "refused"
    INTERNAL_ONLY = "internal ports only"
    ACCEPTED = "accepted"
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class Authorisation:
    """The weakest of all root hubs, and the value that says so."""

    default: Default
    fact: str

    @property
    def closed(self) -> bool:
        """Tell whether nothing plugged in from outside is used without being authorised."""
        return self.default not in (Default.ACCEPTED, Default.CANNOT_SAY)


def authorisation(facts: LinuxFacts) -> Authorisation:
    """Read the hubs in force; the kernel command line only says what was meant."""
    bus = facts.usb.optional()
    if bus is None:
        return Authorisation(Default.NO_BUS, "/sys/bus/usb is not there")
    if bus.nousb:
        return Authorisation(Default.NO_BUS, "/sys/module/usbcore/parameters/nousb is Y")
    if not bus.root_hubs:
        return Authorisation(Default.NO_CONTROLLER, "/sys/bus/usb/devices has no root hub")
    hubs = sorted(map(_hub, bus.root_hubs), key=lambda state: _WEAKEST_FIRST.index(state.default))
    return hubs[0]


def authoriser(facts: LinuxFacts) -> str | None:
    """Return a udev rule of this machine's own that authorises devices, which then needs no daemon."""
    return next((rule for rule in facts.automount.require().udev_rules if _AUTHORISES.search(rule)), None)


_AUTHORISES = re.compile(r"""\bauthorized\}\s*=\s*"1"|/authorized\b""")
"""An assignment (a comparison has two equals signs), or a command that writes the file."""
_WEAKEST_FIRST = (Default.ACCEPTED, Default.CANNOT_SAY, Default.INTERNAL_ONLY, Default.REFUSED)


def _hub(hub: RootHub) -> Authorisation:
    if hub.interface_authorized_default == 0:
        return Authorisation(Default.REFUSED, f"{hub.name}/interface_authorized_default is 0")
    known = {0: Default.REFUSED, 2: Default.INTERNAL_ONLY, None: Default.CANNOT_SAY}
    value = "unreadable" if hub.authorized_default is None else hub.authorized_default
    return Authorisation(
        known.get(hub.authorized_default, Default.ACCEPTED), f"{hub.name}/authorized_default is {value}"
    )
