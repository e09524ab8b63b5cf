"""What the collector runs and looks at on a POSIX target: what a contractor consents to is what runs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scanner.collectors import bundle
from scanner.values import dataclass

COMMANDS: Mapping[str, str] = {
    "awk": "reads the files named below and prints what it found",
    "blkid": "asks for signatures of block devices, as root where there is no udev database",
    "cat": "takes the script from the connection",
    "date": "the clock, on macOS",
    "dd": "reads the JSON within the first 16 KiB of LUKS devices, as root; ciphers and parameters leave the target, "
    "no salt or key; and, where there is no whole python3, the start of files in UTF-16, of which counts leave; "
    "gathers the answer where there is no gzip",
    "diskutil": "lists disks and APFS volumes, on macOS",
    "env": "starts the shell with an empty environment",
    "fdesetup": "asks for FileVault's status, on macOS",
    "find": "lists the files of the places to look in, where there is no whole python3",
    "gzip": "compresses the answer",
    "hostname": "the name, on macOS",
    "id": "the account, on macOS",
    "ioreg": "the hardware UUID, on macOS",
    "ionice": "the content scan gives way to other work, on disks",
    "ls": "mode and owner of key files that crypttab names; their content is never read",
    "nice": "the content scan gives way to other work",
    "od": "takes the first 592 bytes of a LUKS header apart",
    "plutil": "prints managed preferences as XML, on macOS",
    "python3": "runs the content scan, where places to look in were asked for",
    "readlink": "says where a place to look in leads, where there is no whole python3",
    "sh": "runs the collector",
    "sleep": "the watchdog that ends a collector that hangs",
    "stat": "size, mode and time of those files",
    "sudo": "runs the shell as root, where the account may",
    "sw_vers": "the version, on macOS",
    "timeout": "ends a tool that hangs",
    "tr": "leaves the zero bytes of UTF-16 out",
    "true": "tries whether timeout(1) knows -k",
    "uname": "the kernel, on macOS",
    "usbguard": "list-rules and get-parameter, as root where its daemon runs",
    "zfs": "get: mount point and encryption of datasets",
}
"""Every program that may be started, and why; a test compares it with the scripts' syntax trees."""
LEAVES = (
    "the login's own records (sshd, PAM, wtmp)",
    "sudo's own record of the command, or of its refusal",
)
"""What any login leaves on a target; the collector itself writes nothing."""
PATH_IN_SCRIPT = re.compile(
    r"/(?:dev|etc|lib|Library|proc|run|sys|usr|var)/(?:Managed Preferences|[\w.*\[\]$/-])*[\w*\]]"
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything a POSIX target is asked to do."""

    digest: str
    commands: tuple[tuple[str, str], ...]
    """Program and purpose, by name."""
    paths: tuple[str, ...]
    """Paths that the scripts name; a `*` or `$name` stands for what is found there."""
    leaves: tuple[str, ...]


def manifest() -> Manifest:
    """Return what runs; the paths are taken out of the scripts themselves."""
    text = "\n".join(bundle.files().values())
    paths = set(PATH_IN_SCRIPT.findall(text)) - {"/dev/null"}
    return Manifest(bundle.digest(), tuple(sorted(COMMANDS.items())), tuple(sorted(paths)), LEAVES)
