"""`mediascan stray`: what is asked, exit codes, JSON lines."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.stray_files import ROOT, SAMPLES, lines, plant


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["words.txt", "products.csv"], 0),
        (["few-hr.csv", "marked.txt", "locked.zip", "disk.img"], 0),
        (["hr.csv"], 1),
        (["words.txt", "broken.xlsx"], 3),
        (["hr.csv", "broken.xlsx"], 1),
        ([], 0),
    ],
    ids=str,
)
def test_people_are_1_else_what_was_not_read_is_3_else_0(mediascan, tmp_path, names, code):
    plant(tmp_path, *(name for name in names if name in SAMPLES))
    if "broken.xlsx" in names:
        (tmp_path / "broken.xlsx").write_bytes(SAMPLES["hr.xlsx"].data[:300])
    done = mediascan("stray", tmp_path)

    assert (done.returncode, done.stderr) == (code, "")
    assert f"exit {code}" in done.stdout


def test_the_json_lines_say_of_the_corpus_what_a_careful_reader_says(mediascan, tmp_path):
    samples = plant(tmp_path, *SAMPLES)
    done = mediascan("stray", tmp_path, "--json", "-")
    rows, summary = lines(done.stdout)
    verdicts = {"people": 0, "few": 1, "marked": 2, "credentials": 3, "encrypted": 4}
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: verdicts.get(row["verdict"], 9)):
        found.setdefault(Path(row["path"]).name, row["verdict"])

    assert found == {sample.name: sample.verdict for sample in samples if sample.verdict != "clean"}
    named = ("path", "part", "verdict", "people", "kinds", "confidence", "reason")
    named += ("place", "owner", "severity", "known")
    assert {tuple(row) for row in rows} == {named}
    assert [row["people"] for row in rows if row["verdict"] == "people"] == sorted(
        (row["people"] for row in rows if row["verdict"] == "people"), reverse=True
    )
    assert (summary["files"], summary["bytes"], summary["not_read"], summary["partial"]) == (
        len(samples), sum(len(sample.data) for sample in samples), [], "",
    )  # fmt: skip


def test_json_goes_to_a_file_for_its_owner_beside_the_table(mediascan, tmp_path):
    plant(tmp_path, "hr.csv")
    done = mediascan("stray", tmp_path / "hr.csv", "--json", tmp_path / "out.jsonl")
    rows, _ = lines((tmp_path / "out.jsonl").read_text())

    assert "hr.csv" in done.stdout
    assert [(row["path"], row["verdict"]) for row in rows] == [(str(tmp_path / "hr.csv"), "people")]
    assert (tmp_path / "out.jsonl").stat().st_mode & 0o777 == 0o600


def test_quiet_leaves_the_exit_code(mediascan, tmp_path):
    plant(tmp_path, "hr.csv")
    done = mediascan("stray", tmp_path, "--quiet")

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_files_and_directories_are_read_once_however_often_and_however_they_are_named(mediascan, tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    plant(inner, "hr.csv", "words.txt")
    (tmp_path / "link").symlink_to(inner)
    file, relative = inner / "hr.csv", os.path.relpath(inner, ROOT)
    again = [f"{inner}//", f"{inner}/./", f"{tmp_path}/link/../inner", tmp_path / "link", file, f"{relative}/hr.csv"]
    done = mediascan("stray", relative, tmp_path, *again, "--json", "-")
    rows, summary = lines(done.stdout)

    assert [row["path"] for row in rows] == [str(file)]
    assert (done.returncode, summary["files"]) == (1, 2)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere", "no such file or directory (is it spelt so, and mounted?)"),
        ("dangling", "no such file or directory"),
        ("", "an empty path (name a file, a directory or a mount point)"),
        ("pipe", "a pipe, neither a file nor a directory (name a file)"),
        ("socket", "a socket, neither"),
        ("/dev/null", "a character device, neither"),
    ],
)
def test_a_path_that_cannot_be_meant_is_2_and_nothing_is_read(mediascan, tmp_path, name, said):
    plant(tmp_path, "hr.csv")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "gone")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        path = name if name.startswith("/") or not name else tmp_path / name
        done = mediascan("stray", tmp_path, path)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert str(path) in done.stderr


@pytest.mark.parametrize(
    "words", [[], ["/", "--seconds", "nan"], ["/", "--files", "0"], ["/", "--json", "/nowhere/x"]], ids=str
)
def test_what_is_not_a_question_is_2(mediascan, words):
    done = mediascan("stray", *words)

    assert (done.returncode, done.stdout) == (2, "")


def test_more_paths_than_one_word_of_a_command_line_holds_are_2_and_say_what_to_do(mediascan, tmp_path):
    paths = [tmp_path / f"{'long' * 50}-{number}" for number in range(700)]
    for path in paths:
        path.touch()
    done = mediascan("stray", *paths)

    assert done.returncode == 2
    assert "name the directories that hold them" in done.stderr


def test_a_file_system_that_is_not_read_is_told_and_3(mediascan, tmp_path):
    done = mediascan("stray", tmp_path, "/proc/self")

    assert done.returncode == 3
    assert "proc may hang or is not a disk of this machine" in done.stdout


def test_a_cap_that_bit_is_a_line_and_3(mediascan, tmp_path):
    plant(tmp_path, "words.txt", "products.csv")
    done = mediascan("stray", tmp_path, "--files", "1")

    assert done.returncode == 3
    assert "more files than were asked for: --files lets it read more" in done.stdout


def test_people_says_how_many_are_a_finding(mediascan, tmp_path):
    plant(tmp_path, "few-hr.csv")

    assert [mediascan("stray", tmp_path, "--people", n).returncode for n in (4, 5)] == [1, 0]


def test_json_goes_into_a_pipe_of_the_shell_too(tmp_path):
    plant(tmp_path, "hr.csv")
    done = subprocess.run(
        ["bash", "-c", 'exec "$@" --json >(cat) --quiet | cat', "bash", sys.executable, "-m", "scanner", "stray", tmp_path],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert [row["verdict"] for row in lines(done.stdout)[0]] == ["people"]


@pytest.mark.parametrize(("name", "code"), [("hr.csv", 1), ("words.txt", 3)])
def test_lines_that_cannot_be_written_are_told_and_what_was_found_is_shown(mediascan, tmp_path, name, code):
    plant(tmp_path, name)
    done = mediascan("stray", tmp_path, "--json", "/dev/full")

    assert done.returncode == code
    assert done.stderr == "mediascan: /dev/full: cannot be written: No space left on device\n"
    assert f"exit {code}" in done.stdout
