"""Records what LibreOffice writes of seeded people: tests/corpus/wide/recorded.py says which files and from what.

python -m tests.corpus.recorded.wide.record          soffice on the path; for locked files python3-uno as well
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import zipfile
from collections import defaultdict
from pathlib import Path

from tests.corpus.wide.recorded import RECORDED, SEED, sources
from tests.corpus.wide.scene import Scene

PASSWORD = "x"
HERE = Path(__file__).resolve().parent
OFFICE = ("soffice", "--headless", "--norestore")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        written = work / "written"
        written.mkdir()
        profile = f"-env:UserInstallation=file://{work}/profile"
        groups = defaultdict(list)
        for name, verdict, how, extension, source in sources():
            path = work / f"{name}.{extension}"
            path.write_bytes(source(Scene(f"lo-{name}", SEED)))
            groups[how, extension, verdict == "encrypted"].append((name, path))
        for (how, extension, locked), files in groups.items():
            if not locked:
                convert(profile, how, extension, files, written)
        lock(
            profile,
            [(name, path, how) for (how, _, locked), files in groups.items() if locked for name, path in files],
            written,
        )

        with zipfile.ZipFile(RECORDED, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(written.iterdir()):
                archive.writestr(
                    zipfile.ZipInfo(path.name, (2020, 1, 1, 0, 0, 0)), path.read_bytes(), zipfile.ZIP_DEFLATED
                )


def convert(profile: str, how: str, extension: str, files: list[tuple[str, Path]], written: Path) -> None:
    """Convert files of one kind in one run of the office."""
    out = files[0][1].parent / "out"
    read = ("--infilter=CSV:44,34,76,1",) if extension == "csv" else ("--writer",) if "web" not in how else ()
    command = [*OFFICE, profile, *read, "--convert-to", how, "--outdir", str(out), *(str(path) for _, path in files)]
    subprocess.run(command, check=True, capture_output=True)
    for name, path in files:
        result = out / f"{path.stem}.{how.partition(':')[0]}"
        if result.exists():
            (written / name).write_bytes(result.read_bytes())
        else:
            sys.stderr.write(f"not written: {name}\n")


def lock(profile: str, files: list[tuple[str, Path, str]], written: Path) -> None:
    """Save files with a password: the office must be spoken to, as its command line cannot."""
    office = subprocess.Popen([*OFFICE, profile, "--accept=pipe,name=corpus;urp"])
    try:
        time.sleep(8)
        for name, path, how in files:
            subprocess.run(["/usr/bin/python3", HERE / "lock.py", path, written / name, how, PASSWORD], check=True)
    finally:
        office.terminate()
        office.wait()


if __name__ == "__main__":
    main()
