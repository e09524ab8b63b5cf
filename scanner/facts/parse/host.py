"""What a Linux target says of itself."""

from __future__ import annotations

from scanner.facts.host import Host
from scanner.facts.parse.entries import Entries, optional, whole

PRIVILEGES = frozenset({"root", "sudo", "user"})
VIRTUAL = (
    ("QEMU", "qemu"),
    ("KVM", "kvm"),
    ("VMware", "vmware"),
    ("VirtualBox", "virtualbox"),
    ("innotek", "virtualbox"),
    ("Xen", "xen"),
    ("Amazon EC2", "amazon"),
    ("Google", "google"),
    ("Virtual Machine", "microsoft"),
    ("OpenStack", "openstack"),
    ("DigitalOcean", "digitalocean"),
    ("Hetzner", "hetzner"),
    ("Parallels", "parallels"),
    ("Bochs", "bochs"),
    ("BHYVE", "bhyve"),
)
"""Words of DMI sys_vendor and product_name, as systemd-detect-virt(1) and cloud-init read them."""


def host(entries: Entries) -> Host:
    """Return the identity that the entries of the section `host` state."""
    facts = entries.get("host").facts
    release = _release(entries)
    uid = whole(entries.get("/proc/self/status").facts.get("uid", ""))
    privilege = facts.get("privilege", "user")
    return Host(
        platform="linux",
        hostname=_word(entries, "/proc/sys/kernel/hostname"),
        machine_id=_word(entries, "/etc/machine-id") or None,
        kernel=_word(entries, "/proc/sys/kernel/osrelease"),
        os_id=release.get("ID", "linux"),
        os_version=release.get("VERSION_ID", ""),
        os_name=release.get("PRETTY_NAME", ""),
        user=entries.get("/etc/passwd").facts.get("user", str(uid)),
        uid=uid,
        privilege=privilege if uid == 0 and privilege in PRIVILEGES - {"user"} else "root" if uid == 0 else "user",
        python=_word(entries, "python3") or None,
        python_minimal=entries.get("python3").facts.get("library") == "minimal",
        container=_container(entries),
        virtual=_virtual(entries),
        init=facts.get("init"),
        clock=_clock(entries),
    )


def _word(entries: Entries, path: str) -> str:
    lines = entries.get(path).lines
    return lines[0].strip() if lines else ""


def _release(entries: Entries) -> dict[str, str]:
    """Return the assignments of os-release(5), quotes taken off."""
    lines = entries.get("/etc/os-release").lines or entries.get("/usr/lib/os-release").lines
    pairs = (line.partition("=") for line in lines)
    return {name: value.strip().strip("\"'") for name, _, value in pairs}


def _container(entries: Entries) -> str | None:
    """Return what the target runs in: a marker file, systemd's word, or a root that is an overlay."""
    said = entries.get("host").facts.get("container") or _word(entries, "/run/systemd/container")
    if said:
        return said
    root = [line.partition(" - ")[2].split(" ") for line in entries.get("/proc/self/mountinfo").lines]
    return "overlay-root" if root and root[-1][0] == "overlay" else None


def _virtual(entries: Entries) -> str | None:
    hypervisor = _word(entries, "/sys/hypervisor/type")
    if hypervisor:
        return hypervisor
    machine = " ".join(entries.get("/sys/class/dmi/id").facts.values())
    return next((name for word, name in VIRTUAL if word.lower() in machine.lower()), None)


def _clock(entries: Entries) -> int | None:
    """Return boot time plus uptime: the wall clock without running date(1)."""
    boot = entries.get("/proc/stat").lines
    started = optional(boot[0].partition(" ")[2] if boot else "", whole)
    return None if started is None else started + whole(_word(entries, "/proc/uptime").partition(".")[0])
