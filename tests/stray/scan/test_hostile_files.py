"""What an untidy or hostile file system holds: nothing blocks, nothing follows, nothing is written or repeated."""

import io
import itertools
import os
import socket
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.stray.scan.crowd import CROWD

CANARY = "Zyxqvanary"
CANARY_NINO = "HJ918273A"


def verdicts(answer):
    return {Path(file["path"]).name: file["verdict"] for file in answer.files}


def test_fifos_sockets_devices_and_links_are_never_opened(scan, tmp_path):
    outside = tmp_path / "outside.csv"
    outside.write_text(CROWD)
    root = tmp_path / "root"
    root.mkdir()
    os.mkfifo(root / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(root / "socket"))
    (root / "link.csv").symlink_to(outside)
    (root / "links").symlink_to(tmp_path)
    (root / "zero").symlink_to("/dev/zero")
    answer = scan(root)
    listening.close()

    assert (answer.files, answer.roots[0]["files"], answer.roots[0]["state"]) == ([], 0, "ok")


def test_a_file_with_two_names_is_read_once(scan, tmp_path):
    (tmp_path / "a.csv").write_text(CROWD)
    os.link(tmp_path / "a.csv", tmp_path / "b.csv")
    answer = scan(tmp_path)

    assert verdicts(answer) == {"a.csv": "people"}
    assert answer.roots[0]["bytes_seen"] == len(CROWD)


def test_a_root_within_another_root_is_counted_once(scan, tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "a.csv").write_text(CROWD)
    answer = scan(tmp_path, inner)

    assert [(root["path"], root["files"]) for root in answer.roots] == [(str(tmp_path), 0), (str(inner), 1)]


def test_holes_of_a_sparse_file_are_not_read(scan, tmp_path):
    path = tmp_path / "sparse.csv"
    with path.open("wb") as file:
        file.truncate(2**40)
        file.seek(2**39)
        file.write(b"\n" + CROWD.encode())
    answer = scan(tmp_path, seconds=20)

    assert answer.roots[0]["state"] == "ok"
    assert verdicts(answer) == {"sparse.csv": "people"}


def test_a_zip_that_unpacks_to_a_thousandfold_is_not_read(scan, tmp_path):
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"0" * (64 * 1024 * 1024))
    answer = scan(tmp_path)

    assert [(file["verdict"], file["reason"], file["part"]) for file in answer.files] == [
        ("not_read", "bomb", "member 1")
    ]
    assert answer.roots[0]["skipped"] == [["bomb", 1]]
    assert answer.roots[0]["bytes_read"] == 0


def test_zips_in_zips_end_at_the_third(scan, tmp_path):
    data = CROWD.encode()
    for _ in range(5):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w") as archive:
            archive.writestr("inner", data)
        data = held.getvalue()
    (tmp_path / "deep.zip").write_bytes(data)
    answer = scan(tmp_path)

    assert [(file["verdict"], file["reason"]) for file in answer.files] == [("not_read", "nested_too_deep")]


def test_one_broken_member_does_not_hide_the_others(scan, tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.txt", b"hello hello")
        archive.writestr("b.csv", CROWD)
    data = held.getvalue().replace(b"hello hello", b"hello jello", 1)
    (tmp_path / "half.zip").write_bytes(data)
    answer = scan(tmp_path)

    assert [(file["part"], file["verdict"]) for file in answer.files] == [
        ("member 1", "not_read"),
        ("member 2", "people"),
    ]


@pytest.mark.parametrize(
    "prolog",
    ['<!DOCTYPE s [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>', '<!DOCTYPE s SYSTEM "file:///etc/passwd">'],
)
def test_a_workbook_with_a_document_type_is_refused(scan, tmp_path, prolog):
    with zipfile.ZipFile(tmp_path / "book.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<?xml version='1.0'?>{prolog}<worksheet>&b;</worksheet>")
    answer = scan(tmp_path)

    assert [(file["verdict"], file["reason"]) for file in answer.files] == [("not_read", "xml_doctype")]


def test_deep_json_long_lines_and_huge_numbers_end_in_a_verdict(scan, tmp_path):
    (tmp_path / "deep.json").write_bytes(b'{"a":' * 200_000)
    (tmp_path / "long.txt").write_bytes(b"a" * 20_000_000)
    (tmp_path / "number.json").write_bytes(b'[{"a":' + b"9" * 1_500_000 + b"}]")
    (tmp_path / "quotes.csv").write_bytes(b'a,b\n"' + b"x,\n" * 900_000)
    answer = scan(tmp_path, seconds=60)

    assert answer.end is not None
    assert {file["verdict"] for file in answer.files} <= {"not_read"}


def test_names_of_any_bytes_come_home_as_valid_text(scan, tmp_path):
    for name in (b"a\xff.csv", b"b\n{}.csv", "c\u202eé.csv".encode()):
        (tmp_path / os.fsdecode(name)).write_text(CROWD)
    answer = scan(tmp_path)

    assert sorted(file["path"][len(str(tmp_path)) + 1 :] for file in answer.files) == [
        "a\\xff.csv",
        "b\n{}.csv",
        "c\u202eé.csv",
    ]
    assert all(byte < 128 for byte in answer.stdout)


@pytest.mark.parametrize("argument", [{"seconds": 0}, {"files": 1}, {"bytes": 100}])
def test_a_cap_that_bit_stands_in_every_root_it_ended(scan, tmp_path, argument):
    for number in range(3):
        (tmp_path / f"{number}.csv").write_text(CROWD)
    (tmp_path / "later").mkdir()
    answer = scan(tmp_path, tmp_path / "later", **argument)

    cap = {"seconds": "time"}.get(next(iter(argument)), next(iter(argument)))
    assert answer.roots[0]["state"] == cap
    assert answer.end is not None


def test_more_files_than_may_be_listed_are_counted(scan, tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.csv").write_text(CROWD)
    answer = scan(tmp_path, listed=2)

    assert (len(answer.files), answer.end["unlisted"]) == (2, 3)


def test_no_value_of_anybody_leaves_the_target(scan, tmp_path):
    row = f"{CANARY},Ann,12/03/1971,{CANARY_NINO},{CANARY}@example.org\n"
    table = f"surname,forename,dob,ni number,{CANARY} email\n" + row
    (tmp_path / "a.csv").write_text(table)
    (tmp_path / "b.txt").write_text(f"{CANARY}\nDate of birth: 12/03/1971 NINO {CANARY_NINO}\n")
    (tmp_path / "c.json").write_text(f'[{{"surname": "{CANARY}", "dob": "1971-03-12", "{CANARY}": 1}}]')
    (tmp_path / "d.json").write_text('{"' + CANARY)
    with zipfile.ZipFile(tmp_path / "e.zip", "w") as archive:
        archive.writestr(f"{CANARY}.csv", table)
        archive.writestr(f"{CANARY}.bin", f"\x00\x01 dob 12/03/1971 {CANARY}")
    with zipfile.ZipFile(tmp_path / "f.xlsx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr(f"xl/worksheets/{CANARY}.xml", f"<worksheet><row><c t='inlineStr'><is><t>{CANARY}</{CANARY}>")
    answer = scan(tmp_path)
    output = answer.stdout + answer.stderr

    assert verdicts(answer) == dict.fromkeys(("a.csv", "b.txt", "c.json", "e.zip"), "few") | {"f.xlsx": "not_read"}
    for value in (CANARY, CANARY_NINO, "1971", "12/03"):
        assert value.encode() not in output


def test_a_crash_names_a_type_and_nothing_else(program):
    broken = program.replace(
        "def confine(settings, resident=0, exports=0):",
        f"def confine(settings, resident=0, exports=0):\n    raise KeyError('{CANARY}')",
    )
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-", "{}"], input=broken.encode(), capture_output=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"stray: KeyError\n")


def test_nothing_is_created_written_or_connected(scan, tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "a.csv").write_text(CROWD)
    with zipfile.ZipFile(root / "b.zip", "w") as archive:
        archive.writestr("a.csv", CROWD)
    trace = tmp_path / "trace"
    calls = "trace=%file,socket,connect,ftruncate,fchmod,fchown"
    answer = scan(root, command=("strace", "-f", "-qq", "-e", calls, "-o", str(trace)))

    assert answer.end is not None
    forbidden = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "unlink", "mkdir", "rename", "chmod", "socket(", "link(")
    lines = [line for line in trace.read_text().splitlines() if "readlink" not in line]
    assert [line for line in lines if any(word in line for word in forbidden)] == []


def test_access_times_of_own_files_stay(scan, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(CROWD)
    os.utime(path, (1_000_000_000, 1_500_000_000))
    answer = scan(tmp_path)

    assert answer.files[0]["modified"] == 1_500_000_000
    assert answer.files[0]["mode"] == stat.S_IMODE(path.stat().st_mode)
    assert path.stat().st_atime == 1_000_000_000


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32"])
def test_wide_characters_around_holes_stay_whole(scan, tmp_path, encoding):
    names = map("".join, itertools.product("abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdef", "abcdef"))
    people = [f"Smith{name},Ann,{n % 28 + 1:02d}/02/{1930 + n % 60}\n" for n, name in enumerate(names)]
    rows = [row for row in people for _ in range(11)]  # few enough people to be counted one by one
    path = tmp_path / "sparse.csv"
    with path.open("wb") as file:
        file.write(("surname,forename,dob\n" + "".join(rows)).encode(encoding))
        file.truncate(2**26)
    answer = scan(tmp_path)

    assert path.stat().st_blocks * 512 < 2**25
    (found,) = answer.files
    assert (found["verdict"], found["people"]) == ("people", len(people))
