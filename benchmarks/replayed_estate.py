"""10,000 replayed targets, from recordings to the JSON report: CPU seconds and memory of the whole.

Six described machines (tests/collectors/machines) answer the real collector twice each: busy machines with more mounts,
module options and files with made-up people than any test needs, so that each answer holds at least 25 kB.

    python benchmarks/replayed_estate.py [TARGETS]
"""

from __future__ import annotations

import importlib.util
import json
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from scanner import catalog, gate  # noqa: E402  the path comes first
from scanner.collectors import bundle  # noqa: E402
from scanner.connectors import recording  # noqa: E402
from scanner.connectors.local import LocalConnector  # noqa: E402
from scanner.facts import frame  # noqa: E402
from scanner.inventory import Auth, Inventory, Site, Target  # noqa: E402
from scanner.inventory.select import select  # noqa: E402
from scanner.ledger import store  # noqa: E402
from scanner.limits import DEFAULT, Deadline  # noqa: E402
from scanner.render import json_v1  # noqa: E402
from scanner.scan import session  # noqa: E402
from scanner.scan.reporting import Which, report_of  # noqa: E402

SITES = 100


def machines() -> list[Path]:
    """Return the described machines."""
    return sorted((ROOT / "tests" / "collectors" / "machines").glob("*.txt"))


def build(text: str, root: Path) -> None:
    """Lay out a described machine, with the tests' own builder."""
    spec = importlib.util.spec_from_file_location("machines", ROOT / "tests" / "collectors" / "conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.build(text, root)


def busier(root: Path, chance: random.Random) -> None:
    """Add what makes a machine's answer longer: 90 mounts, 260 module options, 20 files with made-up people."""
    mounts = root / "proc" / "self" / "mountinfo"
    if mounts.exists():
        extra = (f"{900 + n} 1 0:{n} / /run/user/{n}/mnt rw,nosuid,nodev,relatime shared:{n} - tmpfs tmpfs{n} rw,size=65536k,mode=755" for n in range(90))  # fmt: skip  # noqa: E501
        mounts.write_text(mounts.read_text() + "\n".join(extra) + "\n")
    folder = root / "etc" / "modprobe.d"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "zz-site.conf").write_text(
        "".join(f"options site_driver_{n} first={n} second=auto\n" for n in range(260))
    )
    home = root / "home" / "reader"
    home.mkdir(parents=True, exist_ok=True)
    for n in range(20):
        rows = (f"Sample{chance.randrange(9999)},Person{row},{chance.randrange(1, 28):02}/05/19{row % 90 + 10}" for row in range(40))  # fmt: skip  # noqa: E501
        (home / f"list-of-people-{n}.csv").write_text("surname,forename,date of birth\n" + "\n".join(rows) + "\n")


def record(folder: Path) -> list[Path]:
    """Return twelve recordings."""
    made = []
    for number, text in enumerate(machines() * 2):
        root = folder / f"root-{number}"
        root.mkdir()
        build(text.read_text(), root)
        busier(root, random.Random(number))
        nonce = f"{number + 1:032x}"
        options = bundle.Options(root=str(root), stray_roots=("/home",), stray_seconds=20)
        script = bundle.posix_script(nonce, options)
        here = Target(site="s", name="t", address="here", connector="local")
        output = LocalConnector().run(here, script, DEFAULT, Deadline.after(60))
        stdout = frame.plain(output.stdout, nonce, DEFAULT)
        made.append(folder / f"recording-{number}")
        recording.write(made[-1], recording.Recording(nonce=nonce, digest=script.digest, exit_status=0, stdout=stdout))
    return made


def inventory(recordings: list[Path], count: int) -> Inventory:
    """Return `count` targets in a hundred sites, the recordings renamed."""

    def target(number: int) -> Target:
        return Target(
            site=f"site-{number % SITES}", name=f"t-{number}", address=f"t-{number}", connector="replay",
            auth=Auth("none"), profile="workstation", recording=str(recordings[number % len(recordings)]),
        )  # fmt: skip

    by_site = [tuple(target(n) for n in range(site, count, SITES)) for site in range(SITES)]
    return Inventory(sites=tuple(Site(name=f"site-{n}", targets=found) for n, found in enumerate(by_site) if found))


def seconds() -> float:
    """Return the CPU seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure(folder: Path, count: int) -> dict[str, float]:
    """Return the figures of one scan of `count` targets and its JSON report."""
    recordings = record(folder)
    before, wall = seconds(), time.monotonic()
    known = catalog.load()
    settings = session.Settings(ledger=folder / "ledger.sqlite", command="benchmark")
    outcome = session.scan(select(inventory(recordings, count)), known, {}, settings, lambda _: None)
    scanned = seconds()
    with store.reading(settings.ledger) as ledger, (folder / "report.json").open("w") as out:
        out.writelines(json_v1.write(report_of(ledger, Which(outcome.run), known, gate.GateRequest())))
    return {
        "targets": count,
        "checks": len(known.profiles["workstation"].checks),
        "smallest answer, bytes": min((one / "stdout").stat().st_size for one in recordings),
        "scan, CPU s": round(scanned - before, 2),
        "report, CPU s": round(seconds() - scanned, 2),
        "all, CPU s": round(seconds() - before, 2),
        "wall, s": round(time.monotonic() - wall, 2),
        "memory, MB": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "ledger, MB": round(settings.ledger.stat().st_size / 1e6, 1),
        "report, MB": round((folder / "report.json").stat().st_size / 1e6, 1),
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(measure(Path(name), int(sys.argv[1]) if len(sys.argv) > 1 else 10_000), indent=2))
