"""Files of a machine, and the compiled content scanner let loose on them: the very C#, under Mono, in a folder of Linux.

`C:\\Users\\x` is `<folder>/C/Users/x` there, and back again in the answer. The scanner's Windows part (WindowsDisk.cs) is
not what runs: tests/dotnet/mono/PosixDisk.cs stands for it.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path

from tests.dotnet.conftest import compiled
from tests.vm.lab import people

WRITTEN = 1_790_000_000
"""When every file was last written, in seconds since 1970: 2026-09-21."""


def text_of(words):
    """Return the content that a machine's words stand for: a maker of tests/vm/lab/people.py, how many, and a seed."""
    maker, count, *seed = words.split()
    if maker == "readings":
        return people.readings(int(count))
    return {"prisoners": people.prisoners, "leavers": people.leavers, "drug_programme": people.drug_programme}[maker](
        people.people(int(count), seed=int(seed[0]))
    )


def lay(folder, folders, files):
    """Make the folders and files of a machine."""
    for path in folders:
        here(folder, path).mkdir(parents=True, exist_ok=True)
    for path, words in files.items():
        place = here(folder, path)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text_of(words), encoding="utf-8")
        os.utime(place, (WRITTEN, WRITTEN))


def here(folder, path):
    """Return the place of a path of Windows."""
    return Path(folder, *path.removeprefix("\\\\?\\").replace(":", "", 1).strip("\\").split("\\"))


def there(folder, text):
    """Return a text of the answer with the path of Windows in the place of ours."""
    if text != folder and not text.startswith(f"{folder}/"):
        return text
    head, *rest = text[len(folder) :].strip("/").split("/")
    start = f"{head}:\\" if len(head) == 1 else f"\\\\?\\{head}\\"
    return start + "\\".join(rest)


def scan(folders, files, arguments, fingerprints):
    """Return the lines of the content scanner."""
    with tempfile.TemporaryDirectory(prefix="mediascan-machine-") as folder:
        lay(folder, folders, files)
        mapped = [_argument(folder, argument) for argument in arguments]
        known = Path(folder, "fingerprints")
        known.write_text("\n".join(fingerprints), encoding="ascii")
        mapped.append(f"fingerprints={known}")
        program = compiled()
        done = subprocess.run(["mono", str(program), "scan", *mapped], capture_output=True, timeout=100, check=True)
        assert done.stderr == b""
        return [_line(folder, line) for line in done.stdout.decode("ascii").splitlines() if line]


def _argument(folder, argument):
    name, _, value = argument.partition("=")
    if name != "root":
        return argument
    place, _, path = value.partition("|")
    return f"root={place}|{here(folder, path)}"


def _line(folder, line):
    if not line.startswith("{"):
        return line
    return json.dumps(_mapped(folder, json.loads(line)), separators=(",", ":"))


def _mapped(folder, value):
    if isinstance(value, dict):
        return {name: _mapped(folder, inner) for name, inner in value.items()}
    return there(folder, value) if isinstance(value, str) else value
