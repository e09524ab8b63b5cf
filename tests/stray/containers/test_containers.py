"""Archives that programs of others write: everybody in them is counted, and what needs a key is told apart."""

import bz2
import functools
import io
import json
import lzma
import random
import subprocess
import tarfile
import tempfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.files import zipped
from tests.made import Made
from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, table

EVERYBODY = ("people", 60)
TEXT = table([HEAD], rows()).encode()
VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}


def told(data):
    return [(part, judgement.verdict, judgement.people or judgement.reason) for part, judgement in judgements(data)]


def written(folder, command, **files):
    """Return what a program makes of some files, `{out}` in its command being where it writes to."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    subprocess.run([part.format(out="out") for part in command], cwd=folder, check=True, capture_output=True)
    (made,) = folder.glob("out*")  # 7z adds an ending where there is none
    return made.read_bytes()


LONG = "n" * 180 + ".csv"


@pytest.mark.parametrize("form", ["v7", "ustar", "oldgnu", "gnu", "pax"])
def test_tar_numbers_the_files_of_each_of_its_forms(tmp_path, form):
    name = LONG if form in {"gnu", "pax", "oldgnu"} else "list.csv"
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(name)
    command = ["tar", f"--format={form}", "-cf", "{out}", "empty", "folder", "link", name, "note"]
    data = written(tmp_path, command, **{"empty": b"", name: TEXT, "note": b"nothing"})

    assert told(data) == [("member 1", "clean", ""), ("member 2", "people", 60), ("member 3", "clean", "")]


@pytest.mark.parametrize("version", ["gnu", "0.0", "0.1", "1.0"])
def test_of_a_sparse_file_in_a_tar_what_is_stored_is_read(tmp_path, version):
    lines = ["Surname,Forename,DOB,", *(",".join((*row, "")) for row in rows())] * 9
    many = "".join(line.ljust(63, "x") + "\n" for line in lines[: len(lines) // 64 * 64]).encode()
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2**30)
        for place in range(len(many) // 4096):
            file.seek((place + 1) * 2**20)
            file.write(many[place * 4096 : (place + 1) * 4096])
    form = ["--format=gnu"] if version == "gnu" else ["--format=pax", f"--sparse-version={version}"]
    data = written(tmp_path, ["tar", "-S", *form, "-cf", "{out}", "sparse"])

    assert len(data) < 2**20
    assert counted(data) == EVERYBODY


@pytest.mark.parametrize("packer", ["gzip", "bzip2", "xz", "lzma"])
def test_a_packed_tar_is_read_through(tmp_path, packer):
    command = ["tar", f"--use-compress-program={packer}", "-cf", "{out}", "a", "b"]
    data = written(tmp_path, command, a=b"nothing", b=TEXT)

    assert told(data) == [("member 1", "clean", ""), ("member 2", "people", 60)]


def test_archives_set_one_behind_another_are_all_read(tmp_path):
    data = written(tmp_path, ["tar", "-cf", "{out}", "a"], a=TEXT)

    assert [part for part, *_ in told(data + data)] == ["member 1", "member 2"]


def test_large_members_are_read_also_where_their_archive_cannot_be_sought_in(tmp_path):
    many = [[surname, forename + "abcdefghij"[n % 10], born] for n in range(6000) for surname, forename, born in rows()]
    large = table([HEAD], many).encode()
    data = written(tmp_path, ["tar", "-czf", "{out}", "large", "small"], large=large, small=TEXT)

    assert len(large) > 8 * 2**20
    assert [(part, verdict) for part, verdict, _ in told(data)] == [("member 1", "people"), ("member 2", "people")]


def test_a_tar_without_its_last_part_tells_of_both(tmp_path):
    data = written(tmp_path, ["tar", "-cf", "{out}", "a", "b"], a=TEXT, b=TEXT * 9)

    assert [found[:2] for found in told(data[:9000])] == [
        ("member 1", "people"),
        ("member 2", "people"),
        ("", "not_read"),
    ]


def test_a_damaged_header_in_a_tar_is_told(tmp_path):
    data = bytearray(written(tmp_path, ["tar", "-cf", "{out}", "a", "b"], a=b"x" * 600, b=TEXT))
    data[1536] ^= 1

    assert told(bytes(data)) == [("member 1", "clean", ""), ("", "not_read", "broken:tar")]


@pytest.mark.parametrize(
    "data",
    [
        bz2.compress(TEXT),
        bz2.compress(TEXT[:500]) + bz2.compress(TEXT[500:]),
        lzma.compress(TEXT),
        lzma.compress(TEXT, check=lzma.CHECK_SHA256),
        lzma.compress(TEXT[:500]) + bytes(8) + lzma.compress(TEXT[500:]),
        lzma.compress(TEXT, lzma.FORMAT_ALONE),
        bz2.compress(zipped({"a.csv": TEXT})),
        zipped({"a.csv.xz": lzma.compress(TEXT)}),
        bz2.compress(json.dumps([dict(zip(HEAD, row, strict=True)) for row in rows()]).encode()),
    ],
    ids=["bzip2", "in two parts", "xz", "other check", "padded parts", "lzma", "zip within", "within a zip", "JSON"],
)
def test_everybody_in_a_packed_file_is_counted(data):
    assert counted(data) == EVERYBODY


LARGE = [{"id": lzma.FILTER_LZMA2, "dict_size": 2**26}]
PACKED_FOR_LARGE = Made(
    {
        "8": lambda: lzma.compress(TEXT, preset=8),
        "9": lambda: lzma.compress(TEXT, preset=9, check=lzma.CHECK_CRC32),
        "64 MiB": lambda: lzma.compress(TEXT, filters=LARGE),
        "within a zip": lambda: zipped({"a.csv.xz": lzma.compress(TEXT, preset=9)}),
        "size told in the header of the block": lambda: (
            subprocess.run(["xz", "-9", "-T2"], input=TEXT, capture_output=True, check=True).stdout
        ),
    }
)


@pytest.mark.parametrize("name", PACKED_FOR_LARGE)
def test_a_small_file_that_asks_for_a_large_dictionary_is_read(name):
    assert counted(PACKED_FOR_LARGE[name]) == EVERYBODY


def test_a_file_whose_index_tells_too_small_a_size_is_damaged():
    far = TEXT + random.Random(1).randbytes(9000) + TEXT
    packed = bytearray(lzma.compress(far, filters=LARGE))
    index = len(packed) - 12 - (4 * int.from_bytes(packed[-8:-4], "little") + 4)
    size = packed.index(bytes((len(far) & 0x7F | 0x80, len(far) >> 7 & 0x7F)), index)
    packed[size : size + 2] = b"\x80\x01"

    assert told(bytes(packed)) == [("", "not_read", "broken:LZMAError")]


@given(data=st.binary(max_size=60), at=st.integers(0, 160), cut=st.integers(0, 160))
def test_whatever_stands_in_its_headers_nothing_is_raised(data, at, cut):
    packed = lzma.compress(TEXT[:400], preset=9)
    changed = packed[:at] + data + packed[at + len(data) :]

    assert judgements(changed[: len(changed) - cut])
    assert judgements(b"]\0\0\0\4" + data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (bz2.compress(TEXT)[:-20], "broken:EOFError"),
        (lzma.compress(TEXT)[:-40], "broken:EOFError"),
        (lzma.compress(TEXT)[:80] + b"damage" + lzma.compress(TEXT)[86:], "broken:LZMAError"),
        (bz2.compress(bytes(2**24)), "bomb"),
        (lzma.compress(bytes(2**24)), "bomb"),
        (lzma.compress(TEXT, preset=9) * 2, "memory"),
    ],
    ids=["bzip2 cut off", "xz cut off", "xz damaged", "bzip2 bomb", "xz bomb", "too large dictionaries"],
)
def test_what_cannot_be_unpacked_is_told(data, reason):
    assert told(data) == [("", "not_read", reason)]


def test_a_member_of_a_zip_whose_size_reaches_into_the_next_is_read_by_every_python():
    data = bytearray(zipped({"a.csv": TEXT, "b.csv": TEXT}))
    size_of_first = data.index(b"PK\1\2") + 20  # in the directory, of two bytes (APPNOTE 4.3.12)
    data[size_of_first + 1] += 1

    assert told(bytes(data)) == [("member 1", *EVERYBODY), ("member 2", *EVERYBODY)]


METHODS = ["-m0=lzma", "-m0=lzma2", "-m0=bzip2", "-m0=deflate", "-m0=copy", "-m0=bcj -m1=lzma2", "-m0=delta:4 -m1=lzma"]


@pytest.mark.parametrize("method", [*METHODS, "-ms=off", "-mhc=off", "-mx=9", "-mx=1"])
def test_7z_numbers_the_files_that_are_not_empty(tmp_path, method):
    command = ["7z", "a", "-t7z", *method.split(), "{out}", "a", "b", "c", "empty"]
    (tmp_path / "empty").mkdir()
    data = written(tmp_path, command, a=b"nothing", b=TEXT, c=TEXT[:-20] * 3)
    found = told(data)

    assert sorted(verdict for _, verdict, _ in found) == ["clean", "people", "people"]
    assert [part for part, *_ in found] == ["member 1", "member 2", "member 3"]


@pytest.mark.parametrize("method", ["-m0=ppmd", "-m0=deflate64", "-m0=bcj2"])
def test_methods_of_7z_that_are_not_known_are_told(tmp_path, method):
    data = written(tmp_path, ["7z", "a", "-t7z", method, "{out}", "a"], a=TEXT)

    assert told(data) == [("member 1", "not_read", "format:7z")]


def test_what_7z_encrypts_is_told_by_member_or_as_a_whole(tmp_path):
    open_list = written(tmp_path, ["7z", "a", "-psecret", "{out}", "a", "b"], a=TEXT, b=b"x")
    (tmp_path / "out.7z").unlink()
    hidden_list = written(tmp_path, ["7z", "a", "-psecret", "-mhe=on", "{out}", "a", "b"])

    assert told(open_list) == [("member 1", "encrypted", "7z"), ("member 2", "encrypted", "7z")]
    assert told(hidden_list) == [("", "encrypted", "7z")]


def test_a_damaged_member_of_a_7z_is_told_and_not_taken_for_clean(tmp_path):
    data = bytearray(written(tmp_path, ["7z", "a", "-m0=copy", "{out}", "a", "b"], a=b"some text", b=TEXT))
    data[34] ^= 1

    assert told(bytes(data)) == [("member 1", "not_read", "broken:7z"), ("member 2", "people", 60)]


@pytest.mark.parametrize("method", ["deflate", "bzip2", "lzma"])
def test_zips_of_other_methods_are_read(tmp_path, method):
    data = written(tmp_path, ["7z", "a", "-tzip", f"-mm={method}", "{out}", "a", "b"], a=b"nothing", b=TEXT)

    assert told(data) == [("member 1", "clean", ""), ("member 2", "people", 60)]


RAR4 = b"Rar!\x1a\x07\x00" + b"\xcf\x90\x73"
RAR5 = b"Rar!\x1a\x07\x01\x00"


@pytest.mark.parametrize(
    ("data", "verdict"),
    [
        (RAR4 + b"\x80\x00\x0d\x00" + bytes(40), "encrypted"),
        (RAR4 + b"\x00\x00\x0d\x00" + bytes(6) + b"\0\0\x74\x04\x80\x28\0" + bytes(60), "encrypted"),
        (RAR4 + b"\x00\x00\x0d\x00" + bytes(6) + b"\0\0\x74\x00\x80\x28\0" + bytes(60), "not_read"),
        (RAR5 + b"crc4\x21\x04\x00" + bytes(40), "encrypted"),
        (RAR5 + b"crc4\x04\x01\x00\x00\x00" + b"crc4\x0e\x02\x03\x06\x10" + bytes(4) + b"\x05\x01" + bytes(40), "encrypted"),
        (RAR5 + b"crc4\x04\x01\x00\x00\x00" + b"crc4\x0e\x02\x03\x06\x10" + bytes(4) + b"\x05\x02" + bytes(40), "not_read"),
    ],
    ids=["4: all", "4: a file", "4: open", "5: all", "5: a file", "5: open"],
)  # fmt: skip
def test_a_rar_is_encrypted_or_not_read(data, verdict):
    reason = {"encrypted": "rar", "not_read": "format:rar"}[verdict]

    assert told(data) == [("", verdict, reason)]


@functools.cache
def whole_archives():
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name in ("a" * 120, "b"):
            member = tarfile.TarInfo(name)
            member.size = len(TEXT)
            archive.addfile(member, io.BytesIO(TEXT))
    with tempfile.TemporaryDirectory() as folder:
        seven_zip = written(Path(folder), ["7z", "a", "-t7z", "{out}", "a", "b"], a=TEXT, b=TEXT[40:])
    return [held.getvalue(), bz2.compress(TEXT), lzma.compress(TEXT), seven_zip]


@settings(max_examples=300)
@given(which=st.integers(0, 3), seed=st.integers(0, 10**9), cut=st.booleans(), changes=st.integers(0, 4))
def test_any_damage_to_an_archive_ends_in_a_judgement(which, seed, cut, changes):
    rng = random.Random(seed)
    data = bytearray(whole_archives()[which])
    del data[rng.randrange(len(data)) if cut else len(data) :]
    for _ in range(changes if data else 0):
        data[rng.randrange(len(data))] = rng.randrange(256)

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


NOISE = random.Random(5).randbytes(2**19)


@pytest.mark.parametrize(
    ("data", "verdict"),
    [
        (NOISE, "encrypted"),
        (NOISE[:-1], "clean"),
        (NOISE[: 2**16], "encrypted"),
        (NOISE[: 2**15], "clean"),
        (NOISE[: 2**18] + bytes(2**17) + NOISE[: 2**17], "clean"),
        (bytes(range(256)) * 2048, "clean"),
        (b"\0\1" + zlib.compress(" ".join(map(str, range(300000))).encode())[: 2**19 - 2], "clean"),
    ],
    ids=["noise", "no whole sectors", "small", "too small", "with a hole", "too even", "packed"],
)
def test_whole_sectors_of_noise_are_possibly_encrypted(data, verdict):
    ((_, judgement),) = judgements(data)

    assert (judgement.verdict, judgement.confidence) == (verdict, "low" if verdict == "encrypted" else "high")
    assert judgement.reason == ("possibly_encrypted" if verdict == "encrypted" else "")


def test_no_value_of_anybody_stands_in_the_name_of_a_part(tmp_path):
    data = written(tmp_path, ["7z", "a", "-t7z", "{out}", "Zyxqvanary.csv"], **{"Zyxqvanary.csv": TEXT})

    assert PEOPLE[0].surname not in repr(told(data))
    assert "Zyxqvanary" not in repr(told(data))
