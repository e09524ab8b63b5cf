"""The find tier: what is found without a whole python3, under every shell and awk."""

import os
import pathlib
import re
import subprocess
import tempfile

import pytest

from scanner.collectors import bundle
from scanner.facts.section import State
from tests.collectors.conftest import SHELLS
from tests.corpus.files import corpus

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
def path_without_python(open_path):
    """Return a function that makes a PATH with the needed tools, an awk, and nothing or a script as python3."""

    def make(awk="mawk", python=None):
        folder = pathlib.Path(tempfile.mkdtemp(dir=open_path))
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


ODD = ("two words", "-rf", "a=b", 'it\'s "q"', "*[a]?\\", "100%", "$(reboot)`id`;&|<>", "caf\u00e9", "x:y", "~", "#")


@pytest.mark.parametrize(
    ("shell", "awk"), [("dash", "mawk"), ("dash", "gawk"), ("dash", "original-awk"), ("busybox", "busybox")]
)
def test_files_and_directories_of_any_name_are_read_and_named(shell, awk, place, scan):
    for name in ODD:
        (place / name).mkdir()
        (place / name / f"{name}.csv").write_text(LIST, encoding="utf-8")

    found = scan(shell=shell, awk=awk)

    assert {file.path for file in found.files if file.verdict == "people"} == {f"{place}/{n}/{n}.csv" for n in ODD}


def test_bytes_of_a_path_that_are_no_text_are_written_out(place, scan):
    pathlib.Path(str(place) + "/\udcff\x1b.csv").write_text(LIST, encoding="utf-8")

    assert [file.path for file in scan().files] == [f"{place}/\\xff\x1b.csv"]


@pytest.mark.parametrize(("shell", "awk"), [("dash", "mawk"), ("busybox", "busybox")])
def test_names_with_line_ends_forge_nothing_and_are_counted(shell, awk, place, scan):
    forged = place / "a\n12 644 1 1 1:1 "
    (forged / "etc").mkdir(parents=True)
    (forged / "etc/passwd").write_text(LIST, encoding="utf-8")
    (place / "b\nend 0 0").write_text(LIST, encoding="utf-8")

    found = scan(shell=shell, awk=awk)

    assert found.files == ()
    assert found.roots[0].skipped == (("directory_odd_name", 2),)


def test_links_pipes_and_sockets_are_not_opened(place, scan):
    (place / "elsewhere").symlink_to("/etc/passwd")
    (place / "loop").symlink_to(".")
    (place / "gone").symlink_to("nowhere")
    os.mkfifo(place / "pipe")

    assert scan().roots[0].files == 0


@pytest.mark.needs_root
def test_what_an_account_may_not_read_is_told(place, scan, ordinary):
    (place / "closed").mkdir(mode=0)
    (place / "secret.csv").write_text(LIST, encoding="utf-8")
    (place / "secret.csv").chmod(0)

    root = scan(account=ordinary, privilege="user").roots[0]

    assert root.skipped == (("denied", 1), ("directory_denied", 1))
    assert (root.bytes_seen, root.bytes_read) == (len(LIST), 0)


def test_a_long_file_is_read_as_far_as_the_cap_and_counts_as_not_read(place, scan):
    with (place / "long.log").open("wb") as file:
        file.write(b"nothing of interest\n" * 10)
        file.truncate(33 * 2**20)

    assert [(file.verdict, file.reason) for file in scan().files] == [("not_read", "too_big")]


@pytest.mark.parametrize("line", ["surname,dob,note\n", '{"surname": "A", "x": ['])
@pytest.mark.parametrize("awk", ["mawk", "gawk", "original-awk", "busybox"])
def test_one_endless_line_does_not_take_endless_time(line, awk, place, scan):
    (place / "long.txt").write_text(line + '"x", 1, ' * 100_000, encoding="utf-8")

    assert scan(awk=awk).roots[0].state == "ok"


def test_everything_that_is_text_and_holds_people_is_found_or_told_as_not_judged(place, scan):
    samples = {s.name: s for s in corpus(seed=2008) if s.data and not s.data.startswith(b"PK")}
    for sample in samples.values():
        (place / sample.name).write_bytes(sample.data)

    verdicts = told(scan())

    missed = {name for name, s in samples.items() if s.verdict == "people" and verdicts.get(name, ("",))[0] != "people"}
    assert {verdicts[name] for name in missed} == {("not_read", 0, (), "low")}
    assert len(missed) == 9  # of 73: names before or beside dates without any label
    for name, sample in samples.items():
        verdict, people, *_ = verdicts.get(name, ("clean", 0))
        assert verdict in (sample.verdict, "not_read"), name
        assert verdict == "not_read" or 0.95 * sample.people <= people <= sample.people, name


CHANGED = r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)"


@pytest.mark.parametrize("shell", ["dash", "busybox"])
def test_nothing_is_created_or_changed(shell, place, scan, tmp_path):
    (place / "list.csv").write_text(LIST, encoding="utf-16")
    log = tmp_path / "log"
    calls = "trace=%file,ftruncate,fchmod,fchown,bind,connect"

    scan(shell=shell, account=("/usr/bin/strace", "-f", "-qq", "-e", calls, "-o", str(log)))
    text = log.read_text("utf-8", "replace")

    assert set(re.findall(rf'openat?\([^"\n]*"([^"]*)"[^)\n]*{CHANGED}', text)) <= {"/dev/null", "/dev/tty"}
    changes = r"mkdir|mknod|unlink|rmdir|rename|link|symlink|truncate|chmod|chown|utimensat|mount|setxattr|bind|connect"
    assert re.findall(rf"\d+ +((?:{changes})(?:at2?)?\(.*)= 0", text) == []


@pytest.mark.parametrize("shell", sorted(SHELLS))
def test_around_a_closed_mount_no_shell_asks_it_anything(shell, place, tmp_path):
    closed = place / "home/ann/net"
    for folder in (closed, place / "home/ann/docs", place / "home/.hidden", place / "home/..odd"):
        folder.mkdir(parents=True)
        (folder / "a.csv").write_text("x", encoding="utf-8")
    (place / "home/b.csv").write_text("x", encoding="utf-8")
    log = tmp_path / "log"
    text = f"START='{place}' CLOSED='\n{closed}\n'; set -- '{closed}'; {bundle.files()['find_list.sh']}"

    done = subprocess.run(
        ["/usr/bin/strace", "-f", "-qq", "-e", "trace=%file", "-o", str(log), *SHELLS[shell], "-c", text],
        capture_output=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
    )

    found = {line.split(" ", 5)[5].removeprefix(f"{place}/home/") for line in done.stdout.decode().splitlines()}
    assert found == {"ann/docs/a.csv", ".hidden/a.csv", "..odd/a.csv", "b.csv"}
    asked = [line for line in log.read_text().splitlines() if "ann/net" in line and "execve(" not in line]
    assert asked == []
