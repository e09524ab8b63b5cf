"""What the kernel was told at boot, and whether it can hibernate."""

from __future__ import annotations

from scanner.facts.linux import KernelCommandLine, Power
from scanner.facts.parse.entries import Entries, optional, whole


def cmdline(entries: Entries) -> KernelCommandLine:
    """Return the words of /proc/cmdline that bear on media; the last of a repeated setting counts."""
    words = entries.lines("/proc/cmdline")
    authorized = _values(words, "usbcore.authorized_default")
    resume = _values(words, "resume")
    nousb = _values(words, "usbcore.nousb")
    blacklists = _values(words, "module_blacklist")
    return KernelCommandLine(
        module_blacklist=tuple(name for name in (blacklists or [""])[-1].split(",") if name),
        modprobe_blacklist=_names(words, "modprobe.blacklist") + _names(words, "rd.driver.blacklist"),
        usb_authorized_default=optional(authorized[-1] if authorized else None, lambda text: whole(text, -1, 2)),
        usb_nousb="usbcore.nousb" in words or nousb[-1:] in (["1"], ["Y"], ["y"]),
        bare_nousb="nousb" in words,
        resume=resume[-1] if resume else None,
        key_options=tuple(name for name in ("rd.luks.key", "cryptkey") if _values(words, name)),
    )


def _values(words: tuple[str, ...], name: str) -> list[str]:
    return [word.partition("=")[2] for word in words if word.startswith(f"{name}=")]


def _names(words: tuple[str, ...], name: str) -> tuple[str, ...]:
    found = [part for value in _values(words, name) for part in value.split(",")]
    return tuple(part.replace("-", "_") for part in found if part)


def power(entries: Entries) -> Power:
    """Return /sys/power (kernel Documentation/ABI/testing/sysfs-power)."""
    facts = entries.get("/sys/power").facts
    return Power(tuple(facts.get("state", "").split()), tuple(facts.get("disk", "").split()), facts.get("resume"))
