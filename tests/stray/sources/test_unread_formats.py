"""Formats that hold people's tables and are not read are told, whatever shows in them; none of them is clean."""

import os
import pickle
import subprocess

import pytest

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.streams import FileSource
from tests.stray.judging import HEAD, PEOPLE, context, judgements, rows
from tests.stray.sources import more_formats

RECORDS = [dict(zip(HEAD, row, strict=True)) for row in rows()]


def told(data):
    return [(found.verdict, found.reason) for _, found in judgements(data) if found.verdict != "clean"]


@pytest.mark.parametrize("protocol", range(6))
@pytest.mark.parametrize("value", [RECORDS, {"rows": RECORDS}, (RECORDS,)], ids=["list", "mapping", "tuple"])
def test_a_pickle_is_told(protocol, value):
    assert ("not_read", "format:pickle") in told(pickle.dumps(value, protocol))


def test_few_people_who_show_in_a_format_that_is_not_read_say_nothing_of_the_others():
    text = f"Date of birth: {PEOPLE[0].born:%d/%m/%Y}, NI number {PEOPLE[0].nino}\n".encode()
    data = b"\x04\x22\x4d\x18" + bytes(30) + text + bytes(40)

    assert told(data) == [("few", ""), ("not_read", "format:lz4")]


FORMATS = [
    (b"\xed\xab\xee\xdb\3\0", "rpm"),
    (bytes(12) + b"\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\0", "sas"),
    (b"socialcalc:version:1.0\nMIME-Version: 1.0\n", "socialcalc"),
    (b"version:1.5\ncell:A1:t:Surname\n", "socialcalc"),
    (b"\x92\xa2gsurnamecRay\x63age\x18\x28\0\1\2\3", "cbor"),
    (b"\xd9\xd9\xf7\x9f\xbfgsurnamecRay\x63age\x18\x28\xff\xff\0\1\2", "cbor"),
    (b"\xa1dlist\x82\xa2gsurnamecRay\x63age\x18\x28\0\1\2", "cbor"),
    (b"\x92\x82\xa7surname\xa3Ray\xa3age\x28\0\1\2\3", "msgpack"),
    (b"\xdc\0\x20\x82\xa7surname\xcb\0\0\0\0\0\0\0\0\xa3age\x28\0\1\2\3", "msgpack"),
    (b"\xac\xed\0\5sr\0\x13java.util.ArrayListx\x81\xd2", "java_objects"),
    (b"!<arch>\ndebian-binary   1342943816  0     0     100644  4         `\n2.0\n\1\2", "deb"),
    (b"\x1f\x9d\x90\1\2", "compress"),
    (b"\x20\x00-lh5-\1\2", "lha"),
    (b"\xeb\x52\x90NTFS    \0\2", "disk_image"),
    (bytes(0x438) + b"\x53\xef\1\0", "disk_image"),
    (bytes(512) + b"EFI PART\0\0", "disk_image"),
    (b"MSWIM\0\0\0\xd0", "wim"),
    (b"\x00\x00\x02\x00\x06\x04\x06\x00", "lotus"),
    (b"ANDROID BACKUP\n5\n1\nnone\n\1\2", "android_backup"),
    *more_formats.STARTS,
]
"""What files of a format begin with, and its name."""


@pytest.mark.parametrize(("start", "word"), FORMATS)
def test_a_format_is_told_by_its_first_bytes(start, word):
    assert told(start + bytes(range(256)) * 4) == [("not_read", "format:" + word)]


@pytest.mark.parametrize(("data", "word"), more_formats.ENDS)
def test_a_format_is_told_by_its_last_bytes(data, word):
    assert told(data) == [("not_read", "format:" + word)]


def test_people_who_show_in_one_are_told_beside_it():
    text = f"Date of birth: {PEOPLE[0].born:%d/%m/%Y}, NI number {PEOPLE[0].nino}\n".encode()

    assert told(bytes(40) + text + bytes(40) + more_formats.LEVELDB) == [("few", ""), ("not_read", "format:leveldb")]


def test_a_disk_image_with_holes_is_told(tmp_path):
    path = tmp_path / "disk"
    with path.open("wb") as file:
        file.truncate(16 * 2**20)
    subprocess.run(["mkfs.ext4", "-q", "-F", path], check=True)
    scan = context()
    descriptor = os.open(path, os.O_RDONLY)
    try:
        source = FileSource(descriptor, path.stat().st_size, True, scan.budget)
        found = [(one.verdict, one.reason) for _, one in judged(source, scan, Allowance(scan.budget), 0)]
    finally:
        os.close(descriptor)

    assert found == [("not_read", "format:disk_image")]


@pytest.mark.parametrize(("start", "word"), more_formats.LOCKED)
def test_what_only_a_key_opens_is_told_by_its_first_bytes(start, word):
    assert told(start + bytes(range(256)) * 4) == [("encrypted", word)]


@pytest.mark.parametrize("name", more_formats.ALIKE)
def test_what_begins_like_such_a_format_and_is_none_stays_clean(name):
    assert told(more_formats.ALIKE[name]) == []
