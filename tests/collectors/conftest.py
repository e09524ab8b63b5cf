"""Machines made of text: the real collector runs over them, under every shell and awk."""

import functools
import os
import pathlib
import subprocess
import tempfile

import pytest

from scanner.collectors import bundle
from scanner.facts.decode import decode
from scanner.script import Identity, Output

MACHINES = pathlib.Path(__file__).parent / "machines"
NONCE = "5" * 32


def build(text, root):
    """Make a directory tree: `@dir path`, `@link path target`, `@file path` and its `|lines`, absolute paths."""
    content = {}
    for line in text.splitlines():
        word, _, rest = line.partition(" ")
        if word == "@dir":
            (root / rest[1:]).mkdir(parents=True, exist_ok=True)
        elif word == "@link":
            path, _, target = rest.partition(" ")
            (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            (root / path[1:]).symlink_to(target)
        elif word == "@file":
            lines = content[rest] = []
        elif line.startswith("|"):
            lines.append(line[1:] + "\n")
    for path, lines in content.items():
        (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
        (root / path[1:]).write_text("".join(lines), encoding="utf-8")
    return root


@pytest.fixture
def open_path():
    """Return a temporary directory that every account may search, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="mediascan-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def machine(open_path):
    """Return a function that builds a machine by name, with more text after it, and returns its root."""

    def make(name=None, more=""):
        text = (MACHINES / f"{name}.txt").read_text("utf-8") if name else ""
        return build(text + more, open_path / "root")

    return make


@pytest.fixture
def ordinary():
    """Return the words before a command that make it run as an account without rights, none where tests have one."""
    if os.getuid() != 0:
        return ()
    return ("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


@pytest.fixture(scope="session")
def tools():
    """Return a function of a shell and an awk that returns a PATH on which those are the ones that are found."""
    with tempfile.TemporaryDirectory(prefix="mediascan-tools-") as name:
        pathlib.Path(name).chmod(0o755)
        yield functools.cache(functools.partial(with_tools_of, pathlib.Path(name)))


def with_tools_of(top, shell, awk):
    """Return a PATH on which `sh` and `awk` are the ones that are named; a BusyBox shell has only BusyBox's tools.

    `blkid` knows no device: the real one would look at the disks of the machine that runs the tests.
    """
    folder = top / f"{shell}-{awk}"
    folder.mkdir()
    folder.chmod(0o755)
    (folder / "blkid").write_text("#!/bin/sh\nexit 2\n", encoding="utf-8")
    (folder / "blkid").chmod(0o755)
    if shell == "busybox":
        for applet in subprocess.run(["busybox", "--list"], capture_output=True, check=True).stdout.decode().split():
            if applet == "blkid":
                continue
            (folder / applet).symlink_to("/usr/bin/busybox")
        return str(folder)
    (folder / "awk").symlink_to(f"/usr/bin/{awk}")
    return f"{folder}:/usr/sbin:/usr/bin:/sbin:/bin"


SHELLS = {
    "dash": ["/usr/bin/dash"],
    "bash": ["/usr/bin/bash", "--posix"],
    "mksh": ["/usr/bin/mksh"],
    "yash": ["/usr/bin/yash", "-o", "posixly-correct"],
    "busybox": ["/usr/bin/busybox", "sh"],
}


def run(tools, root, *, shell="dash", awk="mawk", privilege="root", account=(), options=None, path=None):
    script = bundle.posix_script(NONCE, options or bundle.Options(root=str(root)))
    return subprocess.run(
        [*account, *SHELLS[shell], "-c", 'PRIVILEGE=$0; eval "$(cat)"', privilege],
        input=script.text,
        capture_output=True,
        check=False,
        env={"PATH": path or tools(shell, awk), "LC_ALL": "C"},
        cwd="/",
        timeout=60,
    )


@pytest.fixture
def answer(tools):
    """Return a function that runs the real script over a machine and returns what it printed."""
    return functools.partial(run, tools)


@pytest.fixture
def collect(answer):
    """Return a function that runs the real script over a machine and returns the decoded answer."""

    def decoded(root, **how):
        done = answer(root, **how)
        assert done.stderr == b""
        return decode(Output(done.stdout, done.stderr, done.returncode, Identity.LOCAL), NONCE)

    return decoded
