"""The find tier: what is found without a whole python3, under every shell and awk."""

import pathlib
import tempfile

import pytest

from scanner.collectors import bundle
from scanner.facts.section import State

NEEDED = (
    "[",
    "cat",
    "dd",
    "find",
    "gzip",
    "nice",
    "printf",
    "readlink",
    "sh",
    "sleep",
    "stat",
    "timeout",
    "tr",
    "true",
)
SURNAMES = ("Archer", "Baker", "Carter", "Dyer", "Fisher", "Glover", "Hunter", "Mason", "Porter", "Sadler", "Tyler")
LIST = "surname,forename,date of birth\n" + "".join(f"{name},Ann,1980-01-{day:02}\n" for day, name in enumerate(SURNAMES, 1))  # fmt: skip
PEOPLE = ("people", 11, ("date_of_birth", "forename", "surname"), "low")


@pytest.fixture
def path_without_python():
    """Return a function that makes a PATH with the needed tools, an awk, and nothing or a script as python3."""

    def make(awk="mawk", python=None):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="mediascan-tools-"))
        folder.chmod(0o755)
        for name in NEEDED:
            (folder / name).symlink_to(f"/usr/bin/{name}")
        (folder / "awk").symlink_to(f"/usr/bin/{awk}")
        if python is not None:
            (folder / "python3").write_text(python, encoding="utf-8")
            (folder / "python3").chmod(0o755)
        return str(folder)

    return make


@pytest.fixture
def place(open_path):
    """Return a directory that every account may read."""
    folder = open_path / "data"
    folder.mkdir()
    folder.chmod(0o755)
    return folder


@pytest.fixture
def scan(place, collect, path_without_python):
    """Return a function that collects with the find tier from the directory and returns the scan."""

    def run(awk="mawk", shell="dash", **how):
        options = bundle.Options(stray_roots=(str(place),), stray_seconds=60)
        if "path" not in how and shell != "busybox":
            how["path"] = path_without_python(awk)
        return collect("", shell=shell, options=options, **how).facts.stray.require()

    return run


def told(found):
    return {pathlib.PurePath(f.path).name: (f.verdict, f.people, f.kinds, f.confidence) for f in found.files}


@pytest.mark.parametrize(
    ("shell", "awk"),
    [
        ("dash", "mawk"),
        ("dash", "gawk"),
        ("dash", "original-awk"),
        ("bash", "mawk"),
        ("mksh", "mawk"),
        ("yash", "mawk"),
        ("busybox", "busybox"),
    ],
)
def test_a_list_is_found_under_every_shell_and_awk(shell, awk, place, scan):
    (place / "list.csv").write_text(LIST, encoding="utf-8")
    (place / "sent.txt").write_text(LIST.replace(",", "\t"), encoding="utf-16")
    (place / "notes.txt").write_text("nothing of interest\n" * 9, encoding="utf-8")
    (place / "staff.xlsx").write_bytes(b"PK\x03\x04" + b"\x00" * 500)

    found = scan(shell=shell, awk=awk)

    assert (found.engine, found.note) == ("find", "the target has no python3")
    assert told(found) == {"list.csv": PEOPLE, "sent.txt": PEOPLE, "staff.xlsx": ("not_read", 0, (), "high")}
    root = found.roots[0]
    assert (root.state, root.files, root.skipped) == ("ok", 4, (("format:xlsx", 1),))
    assert root.bytes_seen - root.bytes_read == 504


MINIMAL = """#!/usr/bin/python3 -I
import sys
given = sys.argv[sys.argv.index("-c") + 1 :]
sys.modules["json"] = sys.modules["zipfile"] = None
sys.argv = ["-c", *given[1:]]
exec(given[0])
"""


@pytest.mark.parametrize(
    ("python", "why"),
    [
        (MINIMAL, "the target's python3 lacks json, zipfile"),
        ("#!/bin/sh\necho python 3.4\nexit 90\n", "the target's python3 is 3.4, older than 3.6"),
        ("#!/bin/sh\nexit 1\n", "the target's python3 does not run"),
        ("#!/bin/sh\necho no developer tools were found\nexit 0\n", "the target's python3 does not run"),
    ],
)
def test_a_python_that_is_not_whole_is_named_and_the_find_tier_runs(python, why, place, scan, path_without_python):
    (place / "list.csv").write_text(LIST, encoding="utf-8")

    found = scan(path=path_without_python(python=python))

    assert (found.engine, found.note) == ("find", why)
    assert told(found) == {"list.csv": PEOPLE}


def test_no_value_of_anybody_comes_home(place, collect, path_without_python):
    (place / "list.csv").write_text(LIST, encoding="utf-8")
    options = bundle.Options(stray_roots=(str(place),), stray_seconds=60)

    decoded = collect("", path=path_without_python(), options=options)

    assert b"Archer" not in b"".join(decoded.bodies.values())


def test_without_mountinfo_nothing_is_looked_at(place, machine, collect, path_without_python):
    (place / "list.csv").write_text(LIST, encoding="utf-8")
    root = machine("modules-blocked")
    (root / "proc/self/mountinfo").unlink(missing_ok=True)
    options = bundle.Options(root=str(root), stray_roots=("temp",), stray_seconds=60)

    section = collect(root, path=path_without_python(), options=options).facts.stray

    assert section.state is State.ERROR
    assert "the target has no python3" in section.reason
