"""Fingerprints of known exports in the collector: every shell carries one to the content scan, none to an argument."""

import base64
import hashlib
import json
import random

import pytest

from scanner.collectors import bundle
from scanner.collectors.python.known.known_file import EXPORT_MAGIC
from scanner.scan.known import TRAVELS
from tests.known.crowds import PRISONERS, crowd, known, table

PEOPLE = crowd(45, 200)
LARGE = 995_000
"""Bytes of the filter: with the rest as much as travels."""


@pytest.fixture(scope="module")
def fingerprint(tmp_path_factory):
    return known(tmp_path_factory.mktemp("owner"), PEOPLE, PRISONERS, "prisoners")


def padded(data, size):
    """Return the fingerprint with one more filter, of a kind that no table here has."""
    line = data[len(EXPORT_MAGIC) :].split(b"\n")[0]
    header = json.loads(line)
    # As full as filters are: yash dies at a million of the same character, whatever is made of it.
    bits = random.Random(1).randbytes(size)
    ones = int.from_bytes(bits, "big").bit_count()
    header["filters"].append({"kind": "card_number", "bytes": size, "probes": 3, "ones": ones})
    body = EXPORT_MAGIC + json.dumps(header).encode() + data[len(EXPORT_MAGIC) + len(line) : -32] + bits
    return body + hashlib.sha256(body).digest()


@pytest.fixture
def place(open_path):
    folder = open_path / "data"
    folder.mkdir()
    (folder / "copy.csv").write_text(table(PEOPLE, PRISONERS), encoding="utf-8")
    folder.chmod(0o755)
    return folder


@pytest.mark.parametrize("shell", ["dash", "bash", "mksh", "yash"])
def test_a_fingerprint_of_nearly_a_megabyte_travels_under_every_shell(shell, place, machine, collect, fingerprint):
    large = padded(fingerprint, LARGE)
    options = bundle.Options(stray_roots=(str(place),), stray_seconds=30, known=(large,))
    assert TRAVELS - 5_000 < len(large) <= TRAVELS

    scan = collect(machine("desktop"), shell=shell, options=options).facts.stray.require()

    (file,) = scan.files
    assert [(one.people, one.of) for one in file.known] == [(pytest.approx(200, abs=8), 200)]
    assert [reason for _, reason in scan.known] == [""]


def test_no_process_of_the_collector_has_the_key_in_its_arguments(place, machine, collect, fingerprint, open_path):
    tools = open_path / "bin"
    tools.mkdir()
    seen = open_path / "seen"
    (tools / "python3").write_text(
        f"#!/bin/sh\ntr '\\0' '\\n' </proc/$$/cmdline >{seen}\ntr '\\0' '\\n' </proc/$$/environ >>{seen}\n"
        'exec /usr/bin/python3 "$@"\n',
        encoding="utf-8",
    )
    (tools / "python3").chmod(0o755)
    options = bundle.Options(stray_roots=(str(place),), stray_seconds=30, known=(fingerprint,))

    decoded = collect(machine("desktop"), path=f"{tools}:/usr/bin:/bin", options=options)

    assert decoded.facts.stray.require().files[0].known
    text = base64.b64encode(fingerprint).decode()
    assert "-I" in seen.read_text()
    assert not any(text[at : at + 24] in seen.read_text() for at in range(0, 400, 24))
