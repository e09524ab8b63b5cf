"""`--known` in a scan over targets: a small fingerprint travels inside the script, and what cannot be asked is told."""

import json
import re
from dataclasses import replace

import pytest

from scanner.catalog import StrayOptions
from scanner.collectors import bundle
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_python import stray_program, with_fingerprints
from scanner.errors import UsageError
from scanner.facts import LinuxFacts, Section, State, StrayScan, ok
from scanner.facts.stray import KNOWN_ASKED
from scanner.inventory import Target
from scanner.scan.collect import TargetResult
from scanner.scan.earlier import Earlier
from scanner.scan.known import TRAVELS, Carried, carried, told, travelling
from scanner.scan.scripts import scripts
from tests.known.crowds import PRISONERS, crowd, known, table

PEOPLE = crowd(44, 300)


@pytest.fixture(scope="module")
def fingerprint(tmp_path_factory):
    return known(tmp_path_factory.mktemp("owner"), PEOPLE, PRISONERS, "prisoners")


def test_the_program_that_carries_a_fingerprint_asks_it(scan_program, tmp_path, fingerprint):
    (tmp_path / "copy.csv").write_text(table(PEOPLE, PRISONERS))
    lines = scan_program(with_fingerprints(stray_program(), [fingerprint]), tmp_path)

    (one,) = lines[0]["file"]["known"]
    assert (one["people"], one["of"]) == (pytest.approx(300, abs=9), 300)
    assert [reason for _, reason in lines[-1]["end"]["known"]] == [""]


def test_two_are_asked_at_once_and_each_tells_its_own(scan_program, tmp_path, fingerprint):
    others = crowd(46, 300)
    (tmp_path / "owner").mkdir()
    second = known(tmp_path / "owner", others, PRISONERS, "others")
    (tmp_path / "owner" / "others.csv").unlink()
    (tmp_path / "both.csv").write_text(table([*PEOPLE[:200], *others[:100]], PRISONERS))
    lines = scan_program(with_fingerprints(stray_program(), [fingerprint, second]), tmp_path)

    assert [(one["export"].rpartition("-")[0], one["people"]) for one in lines[0]["file"]["known"]] == [
        ("prisoners", pytest.approx(200, abs=12)),
        ("others", pytest.approx(100, abs=12)),
    ]


def test_without_one_the_program_is_the_same():
    assert with_fingerprints(stray_program(), []) == stray_program()


def test_the_key_is_on_the_standard_input_alone(fingerprint):
    script = bundle.posix_script("5" * 32, Options(stray_roots=("home",), known=(fingerprint,)))
    key = json.loads(fingerprint.split(b"\n")[1])["key"]

    assert script.digest == bundle.posix_script("5" * 32, Options(stray_roots=("home",))).digest
    assert len(script.shared) > len(bundle.posix_script("5" * 32, Options(stray_roots=("home",))).shared)
    for place in (
        script.command.encode(),
        script.stdin,
        repr(script).encode(),
        repr(Carried("x", fingerprint)).encode(),
    ):
        assert key.encode() not in place
        assert fingerprint[:40] not in place


def test_fingerprints_travel_as_far_as_a_megabyte_goes(tmp_path, fingerprint):
    paths = [tmp_path / f"{number}.fp" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(known(tmp_path, crowd(number, 20), PRISONERS, f"set{number}"))
    small = carried([*paths, paths[0]])
    assert [one.name.partition("-")[0] for one in small] == ["set0", "set1", "set2"]
    assert travelling(small) == tuple(path.read_bytes() for path in paths)

    few = len(paths[0].read_bytes()) + len(paths[1].read_bytes())
    assert TRAVELS == 1_000_000
    assert [one.data is None for one in carried(paths, few)] == [False, False, True]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda _: b"no", "no fingerprint of this version"),
        (lambda data: data.replace(b"fingerprint 1", b"fingerprint 2", 1), "no fingerprint of this version"),
        (lambda data: data[:-1], "changed or cut off"),
        (lambda data: data[:400] + bytes([data[400] ^ 1]) + data[401:], "changed or cut off"),
    ],
)
def test_one_that_is_damaged_or_of_another_version_is_an_error_before_anything_is_scanned(
    tmp_path, fingerprint, change, said
):
    (tmp_path / "x.fp").write_bytes(change(fingerprint))
    with pytest.raises(UsageError, match=said):
        carried([tmp_path / "x.fp"])


def result(scan):
    facts = LinuxFacts(stray=ok("stray", scan))
    return TargetResult(target=None, state="ok", facts=facts, collected_at="2026-11-26T00:00:00Z")


@pytest.mark.parametrize(
    ("asked", "data", "expected"),
    [
        ((("a-00000000", ""),), b"x", (("a-00000000", ""),)),
        ((), b"x", (("a-00000000", "engine"),)),
        ((), None, (("a-00000000", "too_large"),)),
    ],
)
def test_an_export_that_was_not_asked_is_told_with_its_reason(asked, data, expected):
    found = told(result(StrayScan("find", "1", (), (), known=asked)), [Carried("a-00000000", data)])

    assert found.facts.stray.require().known == expected


def test_nothing_is_told_where_nothing_was_asked_or_read():
    bare = TargetResult(target=None, state="timeout", collected_at="2026-11-26T00:00:00Z")

    assert told(bare, [Carried("a-00000000", b"")]) is bare
    whole = result(StrayScan("python", "1", (), ()))
    assert told(whole, []) is whole


@pytest.mark.parametrize(
    ("before", "after"), [("", KNOWN_ASKED), ("constrained language", f"constrained language; {KNOWN_ASKED}")]
)
def test_a_target_without_a_scan_says_that_an_export_was_to_be_looked_for(before, after):
    bare = result(StrayScan("python", "1", (), ()))
    unread = replace(bare, facts=replace(bare.facts, stray=Section("stray", State.DENIED, None, before)))

    assert told(unread, [Carried("a-00000000", b"")]).facts.stray.reason == after
    assert told(unread, []) is unread


def test_what_an_earlier_scan_left_clean_is_read_again_for_a_new_export(fingerprint):
    earlier = Earlier(scans={}, reread=0.0)
    target = Target(name="t", site="s", address="127.0.0.1")

    def mark(*exports):
        make = scripts({}, lambda _: StrayOptions(("home",), 30), ("posix",), earlier=earlier, exports=exports)
        return re.search(rb'"mark": "([^"]*)"', make(target).stdin)[1]

    assert mark() == mark()
    assert mark() == bundle.digest().encode()
    assert mark(fingerprint) == mark(fingerprint)
    assert mark(fingerprint) != mark()
    assert mark(fingerprint, fingerprint) != mark(fingerprint)
    assert len(mark(fingerprint)) == 64
