"""What the kernel holds the scan to, shown on real processes: a file that wants more is a reason, never the end."""

import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.parsers import expat

import pytest

from scanner.collectors.bundle_python import FOLDER, WHOLE_BLOCKS, part_by_part, stray_program
from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.scan.stray_child import ENVIRONMENT
from tests.stray.containers.test_encoded import long_ones
from tests.stray.judging import Held, context
from tests.stray.scan.crowd import CROWD

PEAK = str(Path(__file__).parents[3] / "benchmarks/peak.py")
PYTHON = "/usr/bin/python3"
"""Debian's: the one of these tests may lie where nobody else may look."""


def plant_greedy_files(folder):
    """Write two small files that unfold to some 50 MB of objects, and a list of people between them."""
    (folder / "a.json").write_text("[" + ",".join(["{}"] * 690_000) + "]")
    (folder / "b.csv").write_text(CROWD)
    strings = "".join(f"<si><t>{'abc' * 40}{number}</t></si>" for number in range(190_000))
    with zipfile.ZipFile(folder / "c.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")


def verdicts(answer):
    return {Path(file["path"]).name: (file["verdict"], file["reason"]) for file in answer.files}


def test_memory_beyond_the_limit_is_a_reason_and_not_a_crash(scan, tmp_path):
    plant_greedy_files(tmp_path)
    answer = scan(tmp_path, memory=16)

    assert verdicts(answer) == {
        "a.json": ("not_read", "memory"),
        "b.csv": ("people", ""),
        "c.xlsx": ("not_read", "memory"),
    }
    assert answer.roots[0]["skipped"] == [["memory", 2]]
    assert answer.roots[0]["bytes_read"] == len(CROWD)
    assert (answer.status, answer.end["unlisted"], answer.stderr) == (0, 0, b"")


def plant_segments(folder, files):
    """Write files of a megabyte of records of forty kinds, one after the other, of nobody."""
    for number in range(files):
        rng = random.Random(number)
        records = []
        for at in range(9000):
            kind = rng.randrange(40)
            name = f"<name>elem {rng.randrange(10**6)}, {kind}</name>\n<xid>NM{rng.randrange(999)}</xid>"
            cell = f"<e{at % 30}>{rng.randrange(10**8)}, a, {at}</e{at % 30}>"
            records.append(f'<seg{kind} usage="{rng.randrange(9)}" pos="{at}">{name}{cell}</seg{kind}>\n')
        text = f'<?xml version="1.0"?>\n<transaction surname="a" email="x">\n{"".join(records)}</transaction>\n'
        (folder / f"{number:02}.xml").write_text(text)


def test_what_large_files_leave_behind_takes_no_memory_from_the_next(tmp_path):
    plant_segments(tmp_path, 12)
    command = [sys.executable, "-I", "-B", "-", json.dumps({"roots": [str(tmp_path)], "seconds": 170})]
    program = part_by_part(stray_program()).encode()
    done = subprocess.run(command, input=program, capture_output=True, check=True, env=os.environ | WHOLE_BLOCKS)
    (root,) = [line["root"] for line in map(json.loads, done.stdout.splitlines()) if "root" in line]

    assert root["skipped"] == []
    assert root["bytes_read"] == sum(path.stat().st_size for path in tmp_path.iterdir())


def test_a_parser_that_finds_no_memory_says_so():
    class Full(Held):
        def open(self):
            raise expat.ExpatError("out of memory: line 1, column 0")

    scan = context()

    assert [found.reason for _, found in judged(Full(b""), scan, Allowance(scan.budget), 0)] == ["memory"]


def test_large_texts_need_no_more_memory_than_they_have_letters(scan, tmp_path):
    letters = long_ones()
    for name in ("as long as is held", "nothing", "of digits", "too long"):
        (tmp_path / name).write_bytes(letters[name])

    told = {(Path(file["path"]).name, file["people"], file["reason"]) for file in scan(tmp_path, memory=60).files}

    assert told == {
        ("as long as is held", 120, ""), ("nothing", 60, ""), ("of digits", 60, ""), ("too long", 0, "nested_too_big")
    }  # fmt: skip


def test_a_target_starts_it_with_the_same_memory():
    words = " ".join(f"{name}={value}" for name, value in WHOLE_BLOCKS.items())

    assert f"| {words} \\\n        $limit_words python3 " in (FOLDER.parent / "posix/stray.sh").read_text()
    assert WHOLE_BLOCKS.items() <= ENVIRONMENT.items()


def test_what_wants_all_the_memory_leaves_the_whole_process_within_it(tmp_path):
    with zipfile.ZipFile(tmp_path / "deep.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", "<a>" * 3_000_000)
    argument = json.dumps({"roots": [str(tmp_path)], "seconds": 60})
    command = [sys.executable, "-I", "-S", PEAK, sys.executable, "-I", "-B", "-", argument]
    program = part_by_part(stray_program()).encode()
    done = subprocess.run(command, input=program, capture_output=True, check=True, env=os.environ | WHOLE_BLOCKS)
    peak_kib, _ = done.stderr.split()

    assert b'"reason": "memory"' in done.stdout
    assert int(peak_kib) <= 64 * 1024


def test_with_memory_enough_the_same_files_are_read(scan, tmp_path):
    plant_greedy_files(tmp_path)

    assert verdicts(scan(tmp_path, memory=256)) == {"b.csv": ("people", "")}


def test_a_directory_of_more_names_than_the_memory_holds_is_a_reason(scan, tmp_path):
    crowded = tmp_path / "crowded"
    crowded.mkdir()
    (tmp_path / "list.csv").write_text(CROWD)
    for number in range(60_000):
        os.mknod(crowded / f"{number:0240d}")
    answer = scan(tmp_path, memory=16)

    assert answer.roots[0]["skipped"] == [["directory_too_big", 1]]
    assert verdicts(answer) == {"list.csv": ("people", "")}


@pytest.mark.needs_root
class TestOrdinaryAccount:
    """An account that may not enter a directory, on file systems made here."""

    def test_a_directory_that_may_be_listed_but_not_searched_is_counted(self, scan):
        answer = scan(
            "/mnt/root",
            python=PYTHON,
            command=as_nobody(
                "mount -t tmpfs none /mnt; mkdir -p /mnt/root/half; echo x > /mnt/root/half/a; chmod 744 /mnt/root/half"
            ),
        )

        assert (answer.roots[0]["state"], answer.roots[0]["skipped"]) == ("ok", [["directory_denied", 1]])

    @pytest.mark.needs_loop
    def test_lost_and_found_is_told_apart_only_at_the_top_of_an_ext_file_system_and_without_directories(
        self, scan, tmp_path
    ):
        image = tmp_path / "image"
        made = "truncate -s 8M {0}; mkfs.ext4 -q {0}; mount -o loop {0} /mnt; mkdir -m 700 /mnt/private /mnt/sub; "
        made += "chmod 755 /mnt/sub; mkdir -m 700 /mnt/sub/lost+found; {1}"
        plain = scan("/mnt", python=PYTHON, command=as_nobody(made.format(image, "true")))
        filled = scan("/mnt", python=PYTHON, command=as_nobody(made.format(image, "mkdir /mnt/lost+found/#12")))

        assert plain.roots[0]["skipped"] == [["directory_denied", 2], ["lost_and_found", 1]]
        assert filled.roots[0]["skipped"] == [["directory_denied", 3]]

    @pytest.mark.needs_loop
    @pytest.mark.needs_btrfs
    def test_subvolumes_are_read_and_what_two_mounts_of_them_show_is_read_once(self, scan, tmp_path):
        image, top = tmp_path / "image", tmp_path / "root"
        for name in ("all", "home"):
            (top / name).mkdir(parents=True)
        (tmp_path / "list.csv").write_text(CROWD)
        answer = scan(
            top,
            command=in_namespace(
                f"truncate -s 120M {image}; mkfs.btrfs -q {image} >&2; mount -o loop {image} {top}/all;"
                f"btrfs -q subvolume create {top}/all/@home; btrfs -q subvolume create {top}/all/@home/inner;"
                f"cp {tmp_path}/list.csv {top}/all/@home/inner/;"
                f"mount -o subvol=@home $(findmnt -no SOURCE {top}/all) {top}/home"
            ),
        )

        assert [file["path"] for file in answer.files] == [f"{top}/all/@home/inner/list.csv"]
        assert [root["skipped"] for root in answer.roots] == [[], [], []]


def in_namespace(script):
    """Return the command that runs another one after `script`, where only the two see its mounts."""
    return ("unshare", "--mount", "sh", "-ec", f'{script}; exec "$@"', "sh")


def as_nobody(script):
    """Return the same for the account nobody."""
    return (*in_namespace(script), "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
