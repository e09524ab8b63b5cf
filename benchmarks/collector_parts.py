"""The parts of the collector that are measured on their own, as scripts."""

from __future__ import annotations

import re

from scanner.collectors.bundle import Options, files, posix_script

SHELLS = ("dash", "bash")
NONCE = "0123456789abcdef" * 2
AFTER = {"linux_usbguard": "linux_services", "luks": "linux_block"}
"""Parts that do their work only behind another, whose figure is taken off."""


def parts() -> tuple[str, ...]:
    """Return the functions that the collector's linux() calls, in order, and the LUKS headers."""
    body = re.search(r"^linux\(\) \{\n(.*?)^\}", files()["linux.sh"], re.MULTILINE | re.DOTALL)
    if body is None or '$SAY "luks"' not in body[1]:
        raise SystemExit("linux.sh defines no linux() any more that is as this script expects: correct it")
    return (*re.findall(r"^\s+(linux_\w+)", body[1], re.MULTILINE), "luks")


def scripts(root: str = "") -> dict[str, bytes]:
    """Return name -> script: the whole, none of its parts, each part alone (behind the one that it needs)."""
    whole = posix_script(NONCE, Options(root=root)).text
    head, main = whole.rsplit(b"main\n", 1)
    if main:
        raise SystemExit("the script does not end with `main`: correct this script")
    calls = {part: '$SAY "luks"' if part == "luks" else part for part in parts()}
    alone = {part: f"{AFTER[part]}; {call}" if part in AFTER else call for part, call in calls.items()}
    named = {name: f"linux() {{ {call}; }}\nmain\n" for name, call in {**alone, "none": ":"}.items()}
    return {"whole": whole} | {name: head + text.encode() for name, text in named.items()}
