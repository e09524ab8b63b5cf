"""Compiles the C# scanner once for all tests, and runs it under Mono beside the Python one."""

import base64
import fcntl
import functools
import hashlib
import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scanner.collectors.bundle_dotnet import dotnet_source, own_names
from scanner.collectors.bundle_unpack import unpacker_source
from scanner.collectors.dotnet_names import with_names
from tests.dotnet.calls import dotnet_answers, python_answers
from tests.dotnet.resident import Resident
from tests.stray import conftest as stray

HERE = Path(__file__).parent
CALLER = HERE / "drivers" / "Caller.cs"
"""The one driver that is a program by itself."""
DRIVERS = [path for folder in ("mono", "drivers") for path in sorted((HERE / folder).glob("*.cs")) if path != CALLER]
FULL_LANGUAGE = Path("scanner/collectors/windows/full_language.ps1")
TOLD = re.findall(r"-ReferencedAssemblies (.+)", FULL_LANGUAGE.read_text())
ASSEMBLIES = ("System", *re.findall(r"'([\w.]+)'", TOLD[0]))
"""What Add-Type gives the part that travels: System.dll by itself (its help says so), and what it is told."""


AMPLE_SECONDS = 1800
"""Of a scan whose answers are compared: on a busy machine no file's share of it is over before the file is."""
program, forks, scan, tier = stray.program, stray.forks, stray.scan, stray.tier
"""The Python engine's fixtures: one scan beside the other."""


class Answer(NamedTuple):
    roots: list[dict[str, Any]]
    files: list[dict[str, Any]]
    end: dict[str, Any] | None
    lines: list[str]


def mcs(out: Path, *sources: Path, assemblies=ASSEMBLIES, target="exe") -> None:
    references = [f"-r:{name}" for name in assemblies]
    command = [
        "mcs",
        "-noconfig",
        "-langversion:5",
        "-warnaserror",
        f"-target:{target}",
        f"-out:{out}",
        *references,
        *sources,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@functools.cache
def compiled() -> Path:
    """Return a program of what travels and all drivers, built at most once for its text by all processes.

    The drivers get the short names of what travels; what they call @File is .NET's.
    """
    names = {name: short for name, short in own_names().items() if name[0].isupper()}
    texts = {"joined": dotnet_source(), "unpacker": unpacker_source()}
    texts |= {driver.stem: with_names(driver.read_text(), names) for driver in DRIVERS}
    key = hashlib.sha256("\0".join(texts.values()).encode()).hexdigest()[:24]
    folder = Path(tempfile.gettempdir()) / f"mediascan-dotnet-{os.geteuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    program = folder / f"drivers-{key}.exe"
    with (folder / f"{key}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not program.exists():
            sources = []
            for stem, text in texts.items():
                sources.append(folder / f"{key}-{stem}.cs")
                sources[-1].write_text(text)
            unfinished = folder / f"{key}.unfinished.exe"
            mcs(unfinished, *sources, assemblies=(*ASSEMBLIES, "Mono.Posix"))
            unfinished.rename(program)
    return program


def answer_of(stdout: bytes) -> Answer:
    text = [line for line in stdout.decode("ascii").splitlines() if line]
    lines = [json.loads(line) for line in text if line.startswith("{")]
    roots = [line["root"] for line in lines if "root" in line]
    files = [line["file"] for line in lines if "file" in line]
    return Answer(roots, files, next((line["end"] for line in lines if "end" in line), None), text)


@pytest.fixture(scope="session")
def dotnet_program():
    """The scanner with the tests' own entry and file system of Linux, and the other drivers."""
    return compiled()


@pytest.fixture(scope="session")
def resident(dotnet_program):
    """The one process of all drivers: ask(name, argument, ...) returns what is printed. See drivers/Resident.cs."""
    one = Resident("mono", str(dotnet_program), "resident")
    yield one
    one.close()


@pytest.fixture
def dotnet_scan(dotnet_program, resident):
    """Scan directories with the C# scanner; roots are paths, or (place, path).

    One process scans for many tests. `alone` has one of its own, and so have those that run under a command, whose
    memory is measured, or that bring detectors: a process takes these for good.
    """

    def run(*roots, command=(), extra=(), known=(), alone=False, **settings):
        settings.setdefault("seconds", 180)
        pairs = [root if isinstance(root, tuple) else ("system", root) for root in roots]
        arguments = [f"{name}={value}" for name, value in settings.items()]
        arguments += [f"root={place}|{path}" for place, path in pairs] + list(extra)
        with tempfile.NamedTemporaryFile() as fingerprints:
            fingerprints.write(b"\n".join(map(base64.b64encode, known)))
            fingerprints.flush()
            words = ["scan", *arguments, f"fingerprints={fingerprints.name}"]
            if not (alone or command or settings.keys() & {"memory", "detectors"}):
                answer = answer_of(resident.ask(*words))
                if answer.end is None:
                    resident.close()  # the scan may go on
                return answer
            done = subprocess.run(
                [*command, "mono", str(dotnet_program), *words], capture_output=True, timeout=240, check=True
            )
        assert done.stderr == b""
        return answer_of(done.stdout)

    return run


@pytest.fixture
def agree(resident, tmp_path):
    """Hold both engines to the same answer to each call."""

    def hold(calls):
        made = list(calls)
        pairs = zip(made, python_answers(made), dotnet_answers(resident, made, tmp_path), strict=True)
        assert made
        assert [(call, python, dotnet) for call, python, dotnet in pairs if python != dotnet] == []

    return hold


@pytest.fixture
def both_say(scan, dotnet_scan):
    """Return the Answers of both engines to the same scan, which both have ended."""

    def run(*roots, alone=False, **settings):
        settings.setdefault("seconds", AMPLE_SECONDS)
        python = scan(*roots, **settings)
        places = [(root["place"], root["path"]) for root in python.roots]
        dotnet = dotnet_scan(*places, alone=alone, **settings)
        assert python.end is not None
        assert dotnet.end is not None
        return python, dotnet

    return run


def differences(python, dotnet):
    """Return what one engine says and the other does not, as lines that begin with the engine's name."""
    assert (dotnet.end["engine"], dotnet.end["unlisted"]) == ("dotnet", python.end["unlisted"])
    files = [file | {"owner": "", "audience": ""} for file in python.files]  # modes are not Windows' to tell
    ours = {json.dumps(line, sort_keys=True) for line in (*python.roots, *files)}
    theirs = {json.dumps(line, sort_keys=True) for line in (*dotnet.roots, *dotnet.files)}
    assert len(theirs) == len(dotnet.roots) + len(dotnet.files)
    return sorted([f"python {line}" for line in ours - theirs] + [f"dotnet {line}" for line in theirs - ours])


@pytest.fixture
def disagreements(both_say):
    """Return the differences of a scan by both engines."""
    return lambda *roots, **settings: differences(*both_say(*roots, **settings))
