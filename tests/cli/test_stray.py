"""`mediascan stray`: exit codes, JSON lines, signals, and what untidy file systems do to it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import jsonschema
import pytest

from scanner.render import stray_v1
from tests.corpus.files import Sample, corpus, zipped
from tests.corpus.workbooks import workbook

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((Path(stray_v1.__file__).parents[1] / "schemas/stray-1.json").read_text())
SAMPLES = {sample.name: sample for sample in corpus(20081)}
CANARY = "Zyxqvanary"
ROWS = [["surname", "forename", "dob", "nino"]] + [
    [f"{CANARY}{chr(97 + n)}", "Quillonix", f"{n + 1:02d}/02/1971", f"HJ9182{n:02d}A"] for n in range(14)
]
CANARIES = ("zyxqvanary", "quillonix", "hj9182", "/02/1971", "1971-02")


def plant(folder: Path, *names: str) -> list[Sample]:
    samples = [SAMPLES[name] for name in names]
    for sample in samples:
        (folder / sample.name).write_bytes(sample.data)
    return samples


def lines(text: str) -> tuple[list[dict], dict]:
    *rows, last = map(json.loads, text.splitlines())
    for one in (*rows, last):
        jsonschema.Draft202012Validator(SCHEMA).validate(one)
    return rows, last["summary"]


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
        (tmp_path / "broken.xlsx").write_bytes(workbook([ROWS])[:300])
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
    assert {tuple(row) for row in rows} == {("path", "part", "verdict", "people", "kinds", "confidence", "reason")}
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


def big(folder: Path, megabytes: int) -> None:
    """Leave text that takes the engine a while."""
    line = b"2026-03-01 10:00:00 INFO request 4711 by worker-3 served in 17 ms: nothing to say\n"
    for number in range(megabytes // 20):
        (folder / f"big-{number}.log").write_bytes(line * (20_000_000 // len(line)))


class Held:
    """A scan that is under way, and the process that does it, stopped."""

    def __init__(self, folder: Path) -> None:
        big(folder, 60)
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "scanner", "stray", folder],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        self.child = 0
        while not self.child:
            for pid in map(int, children.read_text().split()):
                if b"\0-I\0-B\0-\0" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    self.child = pid
        os.kill(self.child, signal.SIGSTOP)

    def ended(self) -> tuple[int, str, str]:
        out, errors = self.process.communicate(timeout=60)
        for path in self.folder.iterdir():
            path.unlink()
        return self.process.returncode, out, errors


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)])
def test_a_signal_ends_the_child_too_and_what_was_found_is_shown_as_partial(tmp_path, number, code):
    held = Held(tmp_path)
    held.process.send_signal(number)
    ended, out, errors = held.ended()

    assert (ended, errors) == (code, "")
    assert "PARTIAL" in out
    assert "not reached: interrupted" in out
    assert f"exit {code}  interrupted" in out
    assert not Path(f"/proc/{held.child}").exists()


def test_a_child_that_is_killed_is_3_and_named(tmp_path):
    held = Held(tmp_path)
    os.kill(held.child, signal.SIGKILL)
    ended, out, errors = held.ended()

    assert (ended, errors) == (3, "")
    assert "not reached: the content scan was killed" in out


def test_the_child_does_not_outlive_us(tmp_path):
    held = Held(tmp_path)
    held.process.kill()
    held.ended()

    while Path(f"/proc/{held.child}/exe").exists():  # until init has taken note; the test's own timeout is the bound
        pass


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
