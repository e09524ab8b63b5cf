"""Runs the find tier as the collector does, apart from the shell around it, and answers as the content scan does."""

import dataclasses
import subprocess

from scanner.collectors import bundle
from scanner.facts.parse.stray_find import scan

DEFAULT_ROOTS = ("removable", "home", "temp", "shared", "trash")


def run(argument, command=(), awk="mawk"):
    """Return (roots, files, end, stdout, stderr, status) for the content scan's argument."""
    text = bundle.files()
    program = "".join(text[name] for name in bundle.FIND)
    settings = {
        "FIND_ROOT": argument.get("prefix", ""),
        "FIND_PLACES": "\n".join(argument.get("roots", DEFAULT_ROOTS)),
        "FIND_SECONDS": str(argument.get("seconds", 60)),
        "LC_ALL": "C",
        "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
    }
    children = {name: text[file] for name, file in bundle.FIND_CHILDREN.items()}
    done = subprocess.run(
        [*command, *awk.split(), program],
        env=settings | children,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=100,
        check=False,
    )
    found = scan(done.stdout.decode().splitlines(), "no python3")
    roots = [as_lines(root) | {"skipped": [list(pair) for pair in root.skipped]} for root in found.roots]
    end = {"engine": found.engine, "version": found.version, "unlisted": found.unlisted, "seconds": found.seconds}
    return roots, [as_lines(file) for file in found.files], end, done.stdout, done.stderr, done.returncode


def as_lines(value):
    """Return a value as the content scan's JSON has it."""
    fields = dataclasses.asdict(value)
    return {name: list(field) if isinstance(field, tuple) else field for name, field in fields.items()}
