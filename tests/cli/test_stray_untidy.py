"""`mediascan stray` over what an untidy or hostile stick holds: nothing blocks, nothing is passed over, no value is shown."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.stray_files import ROOT, SAMPLES, lines, plant
from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook

CANARY = "Zyxqvanary"
ROWS = [["surname", "forename", "dob", "nino"]] + [
    [f"{CANARY}{chr(97 + n)}", "Quillonix", f"{n + 1:02d}/02/1971", f"HJ9182{n:02d}A"] for n in range(14)
]
CANARIES = ("zyxqvanary", "quillonix", "hj9182", "/02/1971", "1971-02")


def test_pipes_sockets_links_and_loops_in_a_directory_are_harmless(mediascan, tmp_path):
    plant(tmp_path, "words.txt")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "zero").symlink_to("/dev/zero")
    (tmp_path / "round").symlink_to("round")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        done = mediascan("stray", tmp_path, "--json", "-")

    assert (done.returncode, lines(done.stdout)[1]["files"]) == (0, 1)


def test_a_path_that_is_a_loop_of_links_is_told_and_3(mediascan, tmp_path):
    (tmp_path / "round").symlink_to("round")
    done = mediascan("stray", tmp_path / "round")

    assert done.returncode == 3
    assert "more symbolic links on the way than are followed" in " ".join(done.stdout.split())


def test_files_that_grow_and_vanish_meanwhile_end_in_an_answer(mediascan, tmp_path):
    plant(tmp_path, "hr.csv")
    over = threading.Event()

    def disturb():
        while not over.is_set():
            with (tmp_path / "growing.log").open("ab") as file:
                file.write(b"10:00:00 job done\n" * 50)
            (tmp_path / "fleeting.txt").write_text("here")
            (tmp_path / "fleeting.txt").unlink()

    disturbing = threading.Thread(target=disturb)
    disturbing.start()
    try:
        done = mediascan("stray", tmp_path, "--json", "-")
    finally:
        over.set()
        disturbing.join()
    rows, _ = lines(done.stdout)

    assert (done.returncode, done.stderr) == (1, "")
    assert [Path(row["path"]).name for row in rows if row["verdict"] == "people"] == ["hr.csv"]


def test_a_name_cannot_steer_a_terminal(mediascan, tmp_path):
    for name in (b"a\x1b[2J\x07.csv", b"b\xff\n\x9b.csv", "c\u202egnp\u200b.csv".encode(), b"[red]d:x:.csv"):
        (tmp_path / os.fsdecode(name)).write_bytes(SAMPLES["hr.csv"].data)
    table, rows = mediascan("stray", tmp_path), mediascan("stray", tmp_path, "--json", "-")

    assert all(sign.isprintable() or sign == "\n" for sign in table.stdout)
    assert "[red]d:x:.csv" in table.stdout
    assert rows.stdout.isascii()
    assert all(sign.isprintable() or sign == "\n" for sign in rows.stdout)
    assert len(lines(rows.stdout)[0]) == 4


def test_a_path_that_is_not_utf_8_is_read(mediascan, tmp_path):
    folder = tmp_path / os.fsdecode(b"\xe9t\xe9")
    folder.mkdir()
    plant(folder, "hr.csv")

    assert [mediascan("stray", folder, "-q", LC_ALL=locale).returncode for locale in ("C", "C.UTF-8")] == [1, 1]


def test_no_value_of_anybody_is_in_any_output(mediascan, tmp_path):
    text = "\n".join(",".join(row) for row in ROWS)
    records = [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]]
    letters = "\n\n".join(f"Re: Quillonix {row[0]}\nDate of birth: {row[2]}\nNI number {row[3]}" for row in ROWS[1:])
    files = {
        "a.csv": text.encode(), "b.json": json.dumps(records).encode(), "c.xlsx": workbook([ROWS]),
        "d.zip": zipped({f"{CANARY}.csv": text.encode()}), "e.txt": letters.encode(), "f.csv": text.encode("utf-16"),
        "g.xlsx": workbook([ROWS])[:400], "h.zip": zipped({"i.csv": text.encode()})[:-30],
        "j.json": b'{"' + CANARY.encode() + b'":' * 90_000, "k.csv": b"\xff\xfe" + text.encode() + b"\0\0\x81",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    runs = [mediascan("stray", tmp_path, "--all"), mediascan("stray", tmp_path, "--json", "-")]
    said = "".join(run.stdout + run.stderr for run in runs).lower()

    assert [run.returncode for run in runs] == [1, 1]
    assert "broken:" in said
    assert not [canary for canary in CANARIES if canary in said]


@pytest.mark.needs_root
def test_what_an_account_may_not_read_is_told_and_3(tmp_path):
    closed, opened = tmp_path / "closed", tmp_path / "opened"
    for folder in (closed, opened, opened / "inner"):
        folder.mkdir()
    plant(closed, "hr.csv")
    (opened / "own.txt").touch(0o600)
    for path in (closed, opened / "inner", opened / "own.txt"):
        path.chmod(0o700)
        os.chown(path, 65534, 65534)
    without = "-dac_override,-dac_read_search"  # root as it may be in a container: no right to the files of others
    words = ["setpriv", f"--bounding-set={without}", f"--inh-caps={without}", sys.executable, "-m", "scanner", "stray"]
    done = subprocess.run(
        [*words, opened, closed, closed / "hr.csv", "--json", "-"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    rows, summary = lines(done.stdout)

    assert done.returncode == 3
    assert [(Path(row["path"]).name, row["reason"]) for row in rows] == [("own.txt", "denied")]
    assert {(gap["path"], gap["reason"], gap["of"]) for gap in summary["not_read"]} == {
        (str(opened), "denied", "file"), (str(opened), "directory_denied", "directory"),
        (str(closed), "denied", "file"), (str(closed / "hr.csv"), "denied", "file"),
    }  # fmt: skip


@pytest.mark.needs_root
def test_what_is_mounted_below_a_path_is_read_and_a_stick_is_removable_wherever_it_is(tmp_path):
    (tmp_path / "list.csv").write_bytes(SAMPLES["hr.csv"].data)
    script = (
        'mount -t tmpfs none /media && mkdir /media/STICK && mount -t tmpfs none /media/STICK && cp "$1" /media/STICK'
    )
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", f'{script} && shift && exec "$@"', "sh", tmp_path / "list.csv",
         sys.executable, "-m", "scanner", "stray", "/media"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "removable  /media/STICK/list.csv" in done.stdout
