"""Archives behind other bytes, without their directory, or in pieces: read, or told as not read, and never clean."""

import io
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.streams import HeldSource
from tests.corpus.files import zipped
from tests.stray.judging import HEAD, context, rows, table

TEXT = table([HEAD], rows()).encode()
ZIP = zipped({"note.txt": b"see list", "list.csv": TEXT})
PROGRAM = Path(sys.executable).resolve().read_bytes()
EVERYBODY = ("member 2", "people", 60)


def told(data):
    """Return (part, verdict, people or reason) of what is not clean; the bytes can be sought in, as a file can."""
    scan = context()
    found = judged(HeldSource(data), scan, Allowance(scan.budget), 0)
    return [(part, one.verdict, one.people or one.reason) for part, one in found if one.verdict != "clean"]


def portable_program(behind):
    """Return the least that a loader of Windows would take for a program, and something behind its only section."""
    head = b"MZ".ljust(60, b"\0") + struct.pack("<L", 64)
    coff = b"PE\0\0" + struct.pack("<HH12xHH", 0x14C, 1, 224, 0x102)
    section = b".text\0\0\0" + struct.pack("<LLLL16x", 512, 4096, 512, 512)
    return (head + coff + bytes(224) + section).ljust(512, b"\0") + b"\xc3" * 512 + behind


def streamed(members):
    """Return a zip whose writer could not go back, so that sizes stand behind the members."""

    class Pipe(io.RawIOBase):
        data = b""

        def writable(self):
            return True

        def write(self, piece):
            self.data += bytes(piece)
            return len(piece)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return pipe.data


@pytest.mark.parametrize(
    "before",
    [b"junk" * 4000, b"\x00\x01\x02\xff" * 3000, b"\x89PNG\r\n\x1a\n" + bytes(900), b"#!/bin/sh\nexit 0\n"],
)
def test_a_zip_is_read_whatever_stands_before_it(before):
    assert told(before + ZIP) == [EVERYBODY]


@pytest.mark.parametrize("program", [PROGRAM, portable_program(b"")], ids=["elf", "portable"])
@pytest.mark.parametrize("after", [b"", b"\1" * 5000], ids=["bare", "signed"])
def test_a_program_that_unpacks_itself_is_read_as_the_zip_behind_it(program, after):
    assert told(program + ZIP + after) == [EVERYBODY]


def test_a_7z_behind_a_program_is_read(tmp_path):
    (tmp_path / "list.csv").write_bytes(TEXT)
    for name, options in {"own": ["-sfx"], "bare": [], "locked": ["-sfx", "-psecret", "-mhe=on"]}.items():
        subprocess.run(["7z", "a", *options, name, "list.csv"], cwd=tmp_path, check=True, capture_output=True)
    bare = (tmp_path / "bare.7z").read_bytes()
    configured = b';!@Install@!UTF-8!\nTitle="x"\n;!@InstallEnd@!' + bare

    assert told((tmp_path / "own").read_bytes()) == [("member 1", "people", 60)]
    assert told(portable_program(configured)) == [("member 1", "people", 60)]
    assert told((tmp_path / "locked").read_bytes()) == [("", "encrypted", "7z")]


def test_a_rar_behind_a_program_is_told():
    assert told(portable_program(b"Rar!\x1a\x07\x01\x00" + bytes(50))) == [("", "not_read", "format:rar")]


def test_a_program_without_an_archive_is_clean():
    assert told(PROGRAM) == []
    assert told(portable_program(bytes(900))) == []


def test_a_program_within_a_zip_is_opened_too():
    assert told(zipped({"setup.exe": portable_program(ZIP)})) == [("member 1, member 2", "people", 60)]


@pytest.mark.parametrize("make", [zipped, streamed])
def test_of_a_zip_without_a_directory_the_members_are_read_and_the_loss_is_told(make):
    whole = make({"note.txt": b"see list", "list.csv": TEXT, "again.csv": TEXT})
    cut = whole[: whole.index(b"PK\1\2")]

    assert told(cut) == [EVERYBODY, ("member 3", "people", 60), ("", "not_read", "broken:BadZipFile")]
    assert told(cut[:-500])[0] == EVERYBODY
    assert told(cut[:-500])[-1] == ("", "not_read", "broken:BadZipFile")


def test_of_a_zip_whose_directory_lies_nothing_is_clean():
    lost = ZIP.index(b"PK\1\2")

    assert told(ZIP[: lost + 20] + bytes(30) + ZIP[lost + 50 :])[-1][1] == "not_read"


@pytest.mark.parametrize("command", [["zip", "-s", "64k", "split.zip"], ["7z", "a", "-v100k", "split.7z"]])
def test_the_first_and_the_last_part_of_a_split_archive_are_told(tmp_path, command):
    (tmp_path / "a.csv").write_bytes(TEXT)
    (tmp_path / "b.bin").write_bytes(random.Random(1).randbytes(200_000))
    subprocess.run([*command, "a.csv", "b.bin"], cwd=tmp_path, check=True, capture_output=True)
    first = next(path for path in tmp_path.iterdir() if path.suffix in {".z01", ".001"})

    assert told(first.read_bytes())[-1] == ("", "not_read", "split_archive")
    if first.suffix == ".z01":
        assert told(first.read_bytes())[0] == ("member 1", "people", 60)
        assert told((tmp_path / "split.zip").read_bytes())[-1] == ("", "not_read", "split_archive")


@given(st.binary(max_size=300), st.integers(0, 40), st.binary(max_size=4))
@settings(deadline=None)
def test_arbitrary_headers_bring_a_reader_to_a_verdict(junk, at, change):
    for data in (b"MZ" + junk, b"\x7fELF" + junk, junk + ZIP, b"PK\3\4" + junk):
        broken = bytearray(data)
        broken[4 + at : 4 + at + len(change)] = change
        assert all(verdict in {"people", "few", "not_read", "encrypted"} for _, verdict, _ in told(bytes(broken)))
